// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/e2e/sandboxprocess.h"

#include <QProcess>
#include <QTemporaryDir>

/// What a test needs to start the driver again and again: the file of the network, and the secret.
struct DriverSetup {
    DriverSetup(const SandboxProcess& sandbox, const QString& who);

    QTemporaryDir folder; ///< for profiles
    QString networkFile;
    QString user;
    QByteArray clientSecret;
};

/// One run of the driver (driver.cpp) on a profile. Any thread, without an event loop.
class DriverProcess {
public:
    DriverProcess(const DriverSetup& setup, const QString& profile, const QStringList& more = {});
    ~DriverProcess();

    /// It has said how it ended, and waits for letGo(); false when that takes longer.
    bool waitForEnd(int milliseconds);
    /// It leaves; true when it had done what it was for.
    bool letGo();
    void kill();

    qint64 pid() const { return m_process.processId(); }
    /// The lines that begin with this word, without it.
    QByteArrayList said(QByteArrayView word) const;
    QByteArray output() const { return m_output; }

private:
    bool hasEnded() const;

    QProcess m_process;
    QByteArray m_output;
};
