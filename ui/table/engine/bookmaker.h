// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/engine/accountbook.h"

#include <memory>
#include <optional>
#include <vector>

namespace bursar::table {

/// Makes one AccountBook: sums the rows, then looks which opening balance the bank's balances agree
/// on.
class BookMaker {
public:
    BookMaker(const Rows& rows, const AccountBalances& balances)
        : m_rows(rows)
        , m_balances(balances)
        , m_book(std::make_shared<AccountBook>())
    {
    }
    /// Null once `stop` is wanted.
    std::shared_ptr<const AccountBook> make(std::vector<RowNumber> order, const Stop& stop);

private:
    using Verdict = BalanceCheck::Verdict;

    /// A balance that the rows are complete for.
    struct Anchor {
        const accounts::Reading* reading;
        std::int64_t balance;
        std::uint32_t dayBegin; ///< place of the first row of the balance's day
        std::uint32_t dayEnd;
        std::uint32_t gap; ///< how many gaps there are before it
        /// What the balance before the first row may have been; the likeliest first.
        std::vector<std::int64_t> openings;
    };

    void chooseScale();
    bool sumUp(const Stop& stop);
    void limit();
    void findAnchors();
    std::vector<std::int64_t> openingsOf(const Anchor& anchor) const;
    std::optional<std::size_t> olderThatFits(std::size_t at,
        const std::vector<std::int64_t>& openings, std::vector<std::int64_t>& both) const;
    void follow();
    void differ(const Anchor& before, const Anchor& after, std::int64_t openingAfter);
    std::uint32_t beginOfGap(std::uint32_t gap) const;
    Money money(std::int64_t value) const;

    const Rows& m_rows;
    const AccountBalances& m_balances;
    std::shared_ptr<AccountBook> m_book;
    std::vector<std::uint32_t> m_gaps; ///< places of posted rows of unknown amount
    bool m_undated = false;
    std::vector<Anchor> m_anchors; ///< oldest first
};

} // namespace bursar::table
