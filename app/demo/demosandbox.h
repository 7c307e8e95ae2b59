// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/cancel.h"
#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/net/network.h"

#include <QCoroTask>
#include <QProcess>
#include <QStringList>

#include <memory>

namespace bursar {

/// The demo network: `bursar-sandbox` as a child process on a free loopback port (D5, D13). It ends
/// with this object, and by itself when this process dies, because it watches its standard input.
class DemoSandbox {
public:
    ~DemoSandbox();

    struct Setup {
        QString program; ///< see findProgram()
        QString
            stateFile; ///< where it remembers grants between starts, sealed with the client secret
        QStringList arguments; ///< more of its own: --transactions, --fault, --rate
    };

    /// What it shall know Bursar by. They go by its input: arguments and environment can be read by
    /// others.
    struct Secrets {
        Secret client;
        Secret service; ///< for service tokens; without line ends, as is the other
    };

    /// Starts it and waits for its line of readiness. Offline when it cannot be started or does not
    /// become ready.
    static QCoro::Task<Result<std::unique_ptr<DemoSandbox>>> start(Setup setup, Secrets secrets);

    /// The network to link through; its addresses change at each start, its id does not.
    const Network& network() const { return m_network; }
    /// Where its faults are switched, for the tour and tests.
    const QUrl& control() const { return m_control; }

    /// Beside this program, or where the packages install it; empty when it is not there.
    static QString findProgram();

private:
    DemoSandbox() = default;
    Status readReadyLine(const QByteArray& line);

    QProcess m_process;
    Network m_network;
    QUrl m_control;
};

} // namespace bursar
