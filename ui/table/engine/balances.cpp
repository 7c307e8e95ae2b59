// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/engine/balances.h"

#include "ui/table/engine/order.h"

#include <algorithm>
#include <utility>

namespace bursar::table {

namespace {

// From this part of an account's rows on, sorting all of them is less work than putting some in.
constexpr std::size_t manyChangedRows = 8;

std::vector<RowNumber> rowsOf(const Rows& rows, AccountRef account)
{
    const auto eachRow = [&rows, account](auto use) {
        for (RowNumber row = 0; row < rows.count(); ++row) {
            if (rows.account(row) == account && !rows.isRemoved(row))
                use(row);
        }
    };
    std::size_t count = 0;
    eachRow([&count](RowNumber) { ++count; });
    std::vector<RowNumber> all;
    all.reserve(count); // it is kept: no more than it needs
    eachRow([&all](RowNumber row) { all.push_back(row); });
    return all;
}

} // namespace

void BalanceKeeper::set(std::vector<AccountBalances> balances)
{
    std::map<AccountRef, AccountBalances> known;
    for (AccountBalances& each : balances) {
        const auto before = m_known.find(each.account);
        const bool isNew = before == m_known.end();
        if (isNew || before->second != each)
            m_stale[each.account] |= isNew;
        known.emplace(each.account, std::move(each));
    }
    for (const auto& [account, before] : m_known) {
        if (!known.contains(account))
            m_stale[account] = true;
    }
    m_known = std::move(known);
}

void BalanceKeeper::reset()
{
    m_made = std::make_shared<const Balances>();
    m_changed = {};
    for (const auto& [account, balances] : m_known)
        m_stale[account] = true;
}

std::shared_ptr<const Balances> BalanceKeeper::made(const Rows& rows, const Stop& stop)
{
    if ((!m_changed.empty() || !m_stale.empty()) && !update(rows, stop))
        return nullptr;
    return m_made;
}

bool BalanceKeeper::update(const Rows& rows, const Stop& stop)
{
    Bitmap touched(rows.count());
    std::map<AccountRef, std::vector<RowNumber>> changed;
    std::sort(m_changed.begin(), m_changed.end());
    m_changed.erase(std::unique(m_changed.begin(), m_changed.end()), m_changed.end());
    for (const RowNumber row : m_changed) {
        const AccountRef account = rows.account(row);
        if (!m_known.contains(account))
            continue;
        touched.set(row);
        m_stale.try_emplace(account, false);
        std::vector<RowNumber>& alive = changed[account];
        if (!rows.isRemoved(row))
            alive.push_back(row);
    }

    const Ranks ranks{QLocale::c()}; // days and ids need none
    const Orderer orderer(rows, ranks, {{Field::Day, false}});
    auto made = std::make_shared<Balances>(*m_made);
    for (const auto& [account, anew] : m_stale) {
        const auto known = m_known.find(account);
        if (known == m_known.end()) {
            made->m_books.erase(account);
            continue;
        }
        std::shared_ptr<const AccountBook>& book = made->m_books[account];
        std::vector<RowNumber> order;
        std::vector<RowNumber>& added = changed[account];
        if (anew || !book || added.size() > book->order().size() / manyChangedRows) {
            order = rowsOf(rows, account);
            orderer.sort(order, stop);
        } else {
            order = orderer.merge(book->order(), touched, std::move(added), stop);
        }
        if (stop.wanted())
            return false;
        book = AccountBook::make(rows, std::move(order), known->second, stop);
        if (!book)
            return false;
    }
    m_made = std::move(made);
    m_changed = {}; // its memory too: there may have been a million
    m_stale.clear();
    return true;
}

} // namespace bursar::table
