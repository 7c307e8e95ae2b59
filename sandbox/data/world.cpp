// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/world.h"

#include "sandbox/base/dice.h"

#include <algorithm>
#include <functional>

namespace sandbox {
namespace {

// The ledger with one more change on top; never more than one layer deep.
LedgerPtr changed(const Account& account, const std::function<void(ChangedLedger::Change&)>& edit)
{
    if (const auto* layer = dynamic_cast<const ChangedLedger*>(account.ledger.get())) {
        ChangedLedger::Change change = layer->change();
        edit(change);
        return std::make_shared<ChangedLedger>(layer->base(), std::move(change));
    }
    ChangedLedger::Change change;
    edit(change);
    return std::make_shared<ChangedLedger>(account.ledger, std::move(change));
}

std::int64_t countPending(const Ledger& ledger)
{
    std::int64_t pending = 0;
    Row row;
    // They are the newest; two weeks of rows are more than any bank keeps pending.
    const std::int64_t size = ledger.size();
    const std::int64_t from =
        size == 0 ? 0 : ledger.olderThan(ledger.timeOf(size - 1) - 14 * secondsPerDay);
    for (std::int64_t number = from; number < size; ++number) {
        ledger.read(number, row);
        pending += row.status == RowStatus::Posted ? 0 : 1;
    }
    return pending;
}

} // namespace

PersonPtr World::person(const Provider& provider, const std::string& userName)
{
    // Made under the lock: two first calls of one user must see the same person, and it takes
    // milliseconds.
    const std::lock_guard lock(m_mutex);
    PersonPtr& person = m_people[{std::string(provider.id), userName}];
    if (!person)
        if (const auto user = findUser(provider, userName))
            person = makePerson(m_setting, provider, *user);
    return person;
}

bool World::matches(const Key& key, const std::string& provider, const std::string& userName) const
{
    return (provider.empty() || key.first == provider)
        && (userName.empty() || key.second == userName);
}

std::int64_t World::postPending(const std::string& provider, const std::string& userName)
{
    const std::lock_guard lock(m_mutex);
    std::int64_t posted = 0;
    for (auto& [key, person] : m_people) {
        if (!person || !matches(key, provider, userName))
            continue;
        auto copy = std::make_shared<Person>(*person);
        for (Account& account : copy->accounts) {
            posted += countPending(*account.ledger);
            account.ledger = changed(account, [&](ChangedLedger::Change& change) {
                change.postedAt = m_setting.now;
                for (Row& row : change.added) {
                    if (row.status == RowStatus::Posted)
                        continue;
                    row.status = RowStatus::Posted;
                    row.posted = row.time;
                }
            });
        }
        person = std::move(copy);
    }
    return posted;
}

std::int64_t World::addRow(
    const std::string& provider, const std::string& userName, const NewRow& newRow)
{
    const std::lock_guard lock(m_mutex);
    std::int64_t added = 0;
    for (auto& [key, person] : m_people) {
        if (!person || !matches(key, provider, userName) || person->accounts.empty())
            continue;
        auto copy = std::make_shared<Person>(*person);
        const auto it = newRow.accountId.empty()
            ? copy->accounts.begin()
            : std::ranges::find(copy->accounts, newRow.accountId, &Account::id);
        if (it == copy->accounts.end())
            continue;
        Row row{.amount = newRow.amount,
            .type = newRow.amount < 0 ? TransactionType::PosDebit : TransactionType::PosCredit,
            .payee = newRow.payee,
            .bankText = newRow.payee,
            .category = "5999"};
        const std::int64_t size = it->ledger->size();
        row.time =
            size == 0 ? m_setting.now : std::max(m_setting.now, it->ledger->timeOf(size - 1));
        row.posted = newRow.pending ? 0 : row.time;
        row.status = newRow.pending ? RowStatus::Pending : RowStatus::Posted;
        row.id = mix(hashOf(it->id) ^ static_cast<std::uint64_t>(size) ^ 0xadd);
        row.pendingId = person->habits.pendingKeepsId ? 0 : mix(row.id);
        it->ledger =
            changed(*it, [&](ChangedLedger::Change& change) { change.added.push_back(row); });
        person = std::move(copy);
        ++added;
    }
    return added;
}

std::int64_t World::move(const std::string& provider, const std::string& userName)
{
    const std::lock_guard lock(m_mutex);
    std::int64_t moved = 0;
    for (auto& [key, person] : m_people) {
        if (!person || person->moved || !matches(key, provider, userName))
            continue;
        auto copy = std::make_shared<Person>(*person);
        copy->moved = true;
        person = std::move(copy);
        ++moved;
    }
    return moved;
}

} // namespace sandbox
