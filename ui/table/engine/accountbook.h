// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/engine/balancecheck.h"
#include "ui/table/engine/rows.h"
#include "ui/table/engine/stop.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace bursar::table {

/// All rows of one account, and the balance after each: counted from the bank's balances, backward
/// and forward. Immutable; belongs to the Rows that it was made of.
///
/// The rows are ordered by day, and within one by id: the order in which the bank sent them. A
/// posted row shows the posted balance. One that is pending shows what is expected once it is
/// posted: with all pending rows up to it. No query changes a balance.
///
/// A balance is believed on the day that the bank gives with it: rows of that very day may be in it
/// or not, so that is left open until another balance tells. A row of unknown amount, or of another
/// currency than the balance, is a gap: what is beyond it is unknown, until another balance. Where
/// two balances and the rows between them do not fit, each side counts from its own.
class AccountBook {
public:
    /// `order`: the account's rows, ordered by day and id, undated ones last. Null once `stop` is
    /// wanted.
    static std::shared_ptr<const AccountBook> make(const Rows& rows, std::vector<RowNumber> order,
        const AccountBalances& balances, const Stop& stop = {});

    /// None: unknown. `row` is of this account.
    std::optional<Money> after(const Rows& rows, RowNumber row) const;

    const BalanceCheck& check() const { return m_check; }
    const std::vector<RowNumber>& order() const { return m_order; }

private:
    friend class BookMaker;
    struct Sums {
        std::int64_t posted = 0;
        std::int64_t pending = 0;
    };
    /// Rows from this place on are counted from `opening`, the balance before the first row.
    struct Stretch {
        std::uint32_t from = 0;
        std::optional<std::int64_t> opening; ///< none: unknown
    };
    static constexpr std::uint32_t markEvery = 64;

    std::optional<std::int64_t> amountOf(const Rows& rows, RowNumber row) const;
    Sums sumsBefore(const Rows& rows, std::uint32_t place) const;
    std::uint32_t placeOf(const Rows& rows, RowNumber row) const;
    std::uint32_t firstFrom(const Rows& rows, Day day) const; ///< place of the first row from then

    std::vector<RowNumber> m_order; ///< 4 bytes a row, and a quarter for the marks
    std::vector<Sums> m_marks; ///< before each 64th row
    std::vector<Stretch> m_stretches; ///< ascending
    std::uint32_t m_dated = 0; ///< rows that have a day
    std::uint32_t m_knownFrom = 0; ///< rows before and after these places are not all here
    std::uint32_t m_knownTo = 0;
    std::uint32_t m_pendingTo = 0; ///< pending rows from here on: one of unknown amount is among
    Currency m_currency;
    std::uint8_t m_scale = 0;
    BalanceCheck m_check;
};

} // namespace bursar::table
