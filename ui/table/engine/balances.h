// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/engine/accountbook.h"
#include "ui/table/engine/bitmap.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace bursar::table {

/// The books of all accounts. Immutable once made, read by any thread.
class Balances {
public:
    /// The balance of the row's account after it; none: unknown.
    std::optional<Money> after(const Rows& rows, RowNumber row) const
    {
        const AccountBook* book = of(rows.account(row));
        return book ? book->after(rows, row) : std::nullopt;
    }
    /// Null when nothing is known of the account's balance.
    const AccountBook* of(AccountRef account) const
    {
        const auto found = m_books.find(account);
        return found == m_books.end() ? nullptr : found->second.get();
    }
    /// In the order of the accounts.
    const std::map<AccountRef, std::shared_ptr<const AccountBook>>& all() const { return m_books; }

private:
    friend class BalanceKeeper;
    std::map<AccountRef, std::shared_ptr<const AccountBook>> m_books;
};

/// Keeps the books up with the rows: only accounts whose rows or balances have changed are counted
/// again, and a few changed rows are put into the order that is there. One thread's own.
class BalanceKeeper {
public:
    /// Accounts that are not named have no balances.
    void set(std::vector<AccountBalances> balances);
    void rowChanged(RowNumber row)
    {
        if (!m_known.empty()) // else all of an account is looked at once it is
            m_changed.push_back(row);
    }
    /// All rows have gone.
    void reset();

    /// As of these rows; null once `stop` is wanted, and then nothing is lost.
    std::shared_ptr<const Balances> made(const Rows& rows, const Stop& stop);

private:
    bool update(const Rows& rows, const Stop& stop);

    std::map<AccountRef, AccountBalances> m_known;
    std::map<AccountRef, bool> m_stale; ///< accounts; true: the order is to be made anew
    std::vector<RowNumber> m_changed; ///< may name a row twice
    std::shared_ptr<const Balances> m_made = std::make_shared<const Balances>();
};

} // namespace bursar::table
