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
    QByteArray serviceSecret;
};

/// One run of the driver (driver.cpp) on a profile. Any thread, without an event loop.
class DriverProcess {
public:
    DriverProcess(const DriverSetup& setup, const QString& profile, const QStringList& more = {});
    ~DriverProcess();

    /// It has said how it ended, and waits for letGo(); false when that takes longer.
    bool waitForEnd(int milliseconds);
    /// With `--pause`: it has read, its store is open, and it waits for goOn(). False when it has
    /// ended instead, or that takes longer.
    bool waitForPause(int milliseconds);
    void goOn();
    /// It leaves; true when it had done what it was for.
    bool letGo();
    void kill();

    qint64 pid() const { return m_process.processId(); }
    /// The lines that begin with this word, without it.
    QByteArrayList said(QByteArrayView word) const;
    QByteArray output() const { return m_output; }
    /// What came on standard error; it is passed on as well.
    QByteArray errors() const { return m_errors; }

private:
    void gather();
    template <class Condition> bool waitUntil(Condition condition, int milliseconds);
    bool hasEnded() const;
    bool isPausing() const { return said("pause").size() > m_pauses; }

    QProcess m_process;
    QByteArray m_output;
    QByteArray m_errors;
    qsizetype m_pauses = 0; ///< that are over
};
