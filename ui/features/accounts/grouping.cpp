// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/accounts/grouping.h"

#include "app/base/literals.h"
#include "ui/features/accounts/tr.h"

#include <algorithm>
#include <array>

namespace bursar::ui {

using accounts::BalanceKind;
using accounts::Category;
using accounts::Entry;
using accountstext::Tr;

namespace {

void add(std::optional<Decimal>& to, const Decimal& value)
{
    if (to)
        to = sum(*to, value);
}

} // namespace

Totals totalsOf(const QList<const Entry*>& entries)
{
    Totals totals;
    for (const Entry* entry : entries) {
        if (entry->balance.kind == BalanceKind::None) {
            ++totals.unknown;
            continue;
        }
        const AccountRef twin = entry->seemsSameAs;
        if (twin && std::any_of(entries.begin(), entries.end(), [twin](const Entry* other) {
                return other->account.ref == twin;
            }))
            ++totals.perhapsTwice;
        const Money& money = entry->balance.amount;
        auto total = std::find_if(totals.perCurrency.begin(), totals.perCurrency.end(),
            [&money](const Total& t) { return t.currency == money.currency; });
        if (total == totals.perCurrency.end()) {
            totals.perCurrency.append({money.currency, Decimal{}, Decimal{}, Decimal{}});
            total = totals.perCurrency.end() - 1;
        }
        ++total->known;
        add(money.value.isNegative() ? total->owed : total->owned, money.value);
        add(total->net, money.value);
    }
    std::stable_sort(totals.perCurrency.begin(), totals.perCurrency.end(),
        [](const Total& a, const Total& b) { return a.known > b.known; });
    return totals;
}

Totals totalsOf(const QList<Entry>& entries)
{
    QList<const Entry*> all;
    for (const Entry& entry : entries)
        all += &entry;
    return totalsOf(all);
}

QList<AccountGroup> groupAccounts(
    const QList<Entry>& entries, const InstitutionNames& names, Grouping grouping)
{
    QList<AccountGroup> groups;
    if (grouping == Grouping::Kind) {
        constexpr std::array order{Category::Deposit, Category::LineOfCredit, Category::Loan,
            Category::Investment, Category::Annuity, Category::Insurance, Category::Other};
        for (const Category category : order) {
            AccountGroup group{.title = kindName(category), .entries = {}};
            for (int i = 0; i < entries.size(); ++i) {
                if (entries[i].account.category == category)
                    group.entries += i;
            }
            if (!group.entries.isEmpty())
                groups += group;
        }
        return groups;
    }
    QHash<LinkId, qsizetype> position;
    for (int i = 0; i < entries.size(); ++i) {
        const LinkId link = entries[i].link;
        if (!position.contains(link)) {
            position.insert(link, groups.size());
            groups += AccountGroup{
                .title = names.value(link, Tr::tr("Unlinked institution")), .entries = {}};
        }
        groups[position.value(link)].entries += i;
    }
    return groups;
}

QString kindName(Category category)
{
    switch (category) {
    case Category::Deposit:
        return Tr::tr("Checking and savings", "kind of account");
    case Category::Loan:
        return Tr::tr("Loans", "kind of account");
    case Category::LineOfCredit:
        return Tr::tr("Cards and credit lines", "kind of account");
    case Category::Investment:
        return Tr::tr("Investments", "kind of account");
    case Category::Insurance:
        return Tr::tr("Insurance", "kind of account");
    case Category::Annuity:
        return Tr::tr("Annuities", "kind of account");
    case Category::Other:
        return Tr::tr("Other accounts", "kind of account");
    }
    return {};
}

QString balanceName(BalanceKind kind)
{
    switch (kind) {
    case BalanceKind::None:
        return Tr::tr("Not given by the bank", "which balance is shown");
    case BalanceKind::Current:
        return Tr::tr("Current balance", "which balance is shown");
    case BalanceKind::Principal:
        return Tr::tr("Amount owed", "which balance is shown: the principal");
    case BalanceKind::Value:
        return Tr::tr("Market value", "which balance is shown");
    case BalanceKind::Available:
        return Tr::tr("Available balance", "which balance is shown");
    case BalanceKind::SurrenderValue:
        return Tr::tr("Surrender value", "which balance is shown");
    }
    return {};
}

QString twinSentence()
{
    return Tr::tr("The same account seems to be in another login at this institution. Totals "
                  "count both until you end one of the two consents and erase its data.");
}

QString accountName(const accounts::Account& account)
{
    const QString name = account.displayName();
    return accounts::numberedName(
        name.isEmpty() ? Tr::tr("Unnamed account") : name, account.lastFour());
}

} // namespace bursar::ui
