// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/network.h"

#include <QJsonObject>
#include <QProcess>

/// The real bursar-sandbox, for one test. Ends with this object.
class SandboxProcess {
public:
    explicit SandboxProcess(const QStringList& arguments = {});
    ~SandboxProcess();

    bool isReady() const { return !m_ready.isEmpty(); }
    qint64 pid() const { return m_process.processId(); }
    /// As `--network FILE` takes it; `perSecond` and `pageSize` are the client's own bounds.
    QByteArray networkJson(int perSecond = 0, int pageSize = 500) const;
    bursar::Network network(int perSecond = 0, int pageSize = 500) const;
    QByteArray clientSecret() const { return "demo-secret-not-for-real-banks"; }
    QByteArray serviceSecret() const { return "demo-service-secret"; }

    /// POST to the control address; the answer's JSON.
    QJsonObject control(const QString& path, const QJsonObject& body) const;
    QJsonObject askControl(const QString& path) const; ///< GET
    void clearFaults() const; ///< DELETE

private:
    QJsonObject exchange(const QByteArray& verb, const QString& path, const QByteArray& body) const;

    QProcess m_process;
    QJsonObject m_ready;
};
