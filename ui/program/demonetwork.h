// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demosandbox.h"
#include "app/net/turns.h"

#include <QCoroTask>
#include <QDir>

#include <memory>

namespace bursar {
class SecretStore;
}

namespace bursar::ui {

/// The demo network of a profile: started when it is first needed, with secrets of its own from the
/// keychain, and with what it remembers in the profile's folder. GUI thread.
class DemoNetwork {
public:
    /// The keychain outlives it.
    DemoNetwork(const QDir& folder, SecretStore& secrets);

    /// Does nothing when it runs already. Errors: Keychain…, Offline.
    QCoro::Task<Status> start();
    /// Nothing is written into the folder any more.
    void stop() { m_running.reset(); }

    /// Null while it does not run; its addresses change at each start.
    const Network* network() const { return m_running ? &m_running->network() : nullptr; }
    /// Where its faults are switched; null as above.
    const QUrl* control() const { return m_running ? &m_running->control() : nullptr; }

    static bool isDemo(const QString& networkId);

private:
    QDir m_folder;
    SecretStore& m_secrets;
    Turns m_turn{1}; ///< at the start and at a person's wish, perhaps at once
    std::unique_ptr<DemoSandbox> m_running;
};

} // namespace bursar::ui
