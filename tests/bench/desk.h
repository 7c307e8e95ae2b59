// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/net/transport.h"
#include "app/profile/profile.h"
#include "tests/kit/fakesecretstore.h"
#include "ui/kit/display.h"
#include "ui/table/transactiontable.h"

#include <chrono>
#include <functional>
#include <memory>

namespace bursar::bench {

/// Runs the program's own event loop until it is so. QTest::qWaitFor() would sleep ten milliseconds
/// between two looks, outside the loop, and BusyMeter would call that busy. False: it took longer.
bool runUntil(const std::function<bool()>& isSo, std::chrono::minutes longest);

/// A profile and the table in a window, joined as the program does it.
class Desk {
public:
    /// `network` is taken beside the built-in ones, if it has an id. `transport` and `secrets`
    /// outlive it.
    Desk(const QString& folder, Transport& transport, kit::FakeSecretStore& secrets,
        const Network& network);
    ~Desk();

    bool isOpen() const { return m_profile != nullptr; }
    Profile& profile() { return *m_profile; }
    ui::TransactionTable& table() { return m_table; }

private:
    SystemClock m_clock;
    ui::Display m_display;
    ui::TransactionTable m_table{m_display};
    std::unique_ptr<Profile> m_profile;
};

} // namespace bursar::bench
