// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/day.h"
#include "app/base/error.h"

#include <QStringList>

#include <cstdint>
#include <optional>

namespace bursar::sync {

/// How much of a link a reading asks for.
enum class Extent : std::uint8_t {
    Due, ///< accounts, balances, new transactions, and the other products that are due
    All, ///< the other products too, however recent: a person insists
};

/// What is true of the reading of one link.
struct State {
    bool running = false;
    int accountsDone = 0;
    int accountsTotal = 0;
    std::int64_t rows = 0; ///< transactions read in this run
    Day reachedBackTo; ///< every account has been read back to here, or to its start
    std::optional<Error> error; ///< of the last run that ended; a cancelled one changes nothing
    QStringList missing; ///< display names of accounts that a partial answer left out

    bool operator==(const State&) const = default;
};

} // namespace bursar::sync
