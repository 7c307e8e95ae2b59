// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/accounts/twins.h"

#include <algorithm>

namespace bursar::accounts {

namespace {

/// Two logins are read one after the other, with what was spent between.
bool hadOneBalance(const Entry& a, const Entry& b)
{
    if (a.balance.kind == BalanceKind::None || b.balance.kind == BalanceKind::None)
        return false;
    if (a.balance.amount == b.balance.amount)
        return true;
    return std::any_of(a.readings.begin(), a.readings.end(), [&b](const Reading& one) {
        return std::any_of(b.readings.begin(), b.readings.end(), [&one](const Reading& other) {
            return one.amount == other.amount
                && Day::ofInstantUtc(one.at) == Day::ofInstantUtc(other.at);
        });
    });
}

bool looksLike(const Entry& a, const Entry& b)
{
    const QString four = a.account.lastFour();
    return !four.isEmpty() && four == b.account.lastFour()
        && a.account.category == b.account.category && a.account.currency == b.account.currency
        && hadOneBalance(a, b);
}

} // namespace

void markTwins(QList<Entry>& entries, const QHash<LinkId, QString>& institutionOf)
{
    for (qsizetype i = 0; i < entries.size(); ++i) {
        Entry& later = entries[i];
        later.seemsSameAs = {};
        const QString institution = institutionOf.value(later.link);
        if (institution.isEmpty())
            continue;
        const auto end = entries.cbegin() + i;
        const auto twin = std::find_if(entries.cbegin(), end, [&](const Entry& earlier) {
            return earlier.link != later.link && !earlier.seemsSameAs
                && institutionOf.value(earlier.link) == institution && looksLike(earlier, later);
        });
        if (twin != end)
            later.seemsSameAs = twin->account.ref;
    }
}

} // namespace bursar::accounts
