// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/driverprocess.h"

#include "app/base/literals.h"

#include <QDeadlineTimer>

#include <cstdio>

using namespace bursar;

namespace {

constexpr int smallPages = 50; // many commits to be killed between

} // namespace

DriverSetup::DriverSetup(const SandboxProcess& sandbox, const QString& who)
    : networkFile(folder.filePath(u"network.json"_s))
    , user(who)
    , clientSecret(sandbox.clientSecret())
    , serviceSecret(sandbox.serviceSecret())
{
    QFile file(networkFile);
    if (file.open(QIODevice::WriteOnly))
        file.write(sandbox.networkJson(0, smallPages));
}

DriverProcess::DriverProcess(
    const DriverSetup& setup, const QString& profile, const QStringList& more)
{
    m_process.start(QStringLiteral(BURSAR_DRIVER),
        QStringList{
            u"--profile"_s, profile, u"--network"_s, setup.networkFile, u"--user"_s, setup.user}
            + more);
    m_process.write(setup.clientSecret + '\n' + setup.serviceSecret + '\n');
    m_process.waitForBytesWritten();
}

DriverProcess::~DriverProcess() { kill(); }

void DriverProcess::gather()
{
    m_output += m_process.readAllStandardOutput();
    const QByteArray errors = m_process.readAllStandardError();
    std::fwrite(errors.constData(), 1, static_cast<std::size_t>(errors.size()), stderr);
    m_errors += errors;
}

template <class Condition> bool DriverProcess::waitUntil(Condition condition, int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    while (!condition() && m_process.state() != QProcess::NotRunning && !deadline.hasExpired()) {
        m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
        gather();
    }
    return condition();
}

bool DriverProcess::waitForEnd(int milliseconds)
{
    return waitUntil([this] { return hasEnded(); }, milliseconds);
}

bool DriverProcess::waitForPause(int milliseconds)
{
    waitUntil([this] { return isPausing() || hasEnded(); }, milliseconds);
    return isPausing();
}

void DriverProcess::goOn()
{
    ++m_pauses;
    m_process.write("\n");
    m_process.waitForBytesWritten();
}

bool DriverProcess::letGo()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished();
    gather();
    return m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

void DriverProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished();
    gather();
}

QByteArrayList DriverProcess::said(QByteArrayView word) const
{
    QByteArrayList texts;
    for (const QByteArray& line : m_output.split('\n')) {
        if (line.startsWith(word) && line.size() > word.size() && line[word.size()] == ' ')
            texts.append(line.mid(word.size() + 1));
    }
    return texts;
}

bool DriverProcess::hasEnded() const
{
    return !said("done").isEmpty() || !said("failed").isEmpty();
}
