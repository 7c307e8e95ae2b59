// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/details/dues.h"

#include "app/base/literals.h"

namespace bursar::details {

namespace {

using wire::Fact;

std::optional<Money> moneyOf(const Fact& fact, Currency currency)
{
    if (fact.kind != Fact::Kind::Amount)
        return {};
    return Money{fact.number, fact.currency.isKnown() ? fact.currency : currency};
}

attention::Due dueOf(const accounts::Entry& entry, const AccountRecord& record)
{
    attention::Due due{.account = entry.account.ref,
        .link = entry.link,
        .name = entry.account.displayName(),
        .lastFour = entry.account.lastFour(),
        .day = {},
        .amount = {},
        .pastDue = {}};
    std::optional<Money> least;
    const Currency currency = entry.balance.amount.currency.isKnown()
        ? entry.balance.amount.currency
        : entry.account.currency;
    for (const Fact& fact : factsOf(record)) {
        if (fact.key == "nextPaymentDate"_L1 && fact.kind == Fact::Kind::Date)
            due.day = fact.day;
        else if (fact.key == "nextPaymentAmount"_L1)
            due.amount = moneyOf(fact, currency);
        else if (fact.key == "minimumPaymentAmount"_L1)
            least = moneyOf(fact, currency);
        else if (fact.key == "pastDueAmount"_L1)
            due.pastDue = moneyOf(fact, currency);
    }
    if (!due.amount)
        due.amount = least;
    return due;
}

} // namespace

QList<attention::Due> duesOf(const QList<accounts::Entry>& entries, const AccountRecords& records)
{
    QList<attention::Due> all;
    for (const accounts::Entry& entry : entries) {
        const auto record = records.accounts.constFind(entry.account.ref);
        if (!entry.account.isLiability() || !entry.shared || record == records.accounts.constEnd())
            continue;
        const attention::Due due = dueOf(entry, *record);
        const bool isPastDue =
            due.pastDue && !due.pastDue->value.isZero() && !due.pastDue->value.isNegative();
        if (due.day.isKnown() || isPastDue)
            all += due;
    }
    return all;
}

} // namespace bursar::details
