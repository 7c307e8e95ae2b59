// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/accounts/accounts.h"

#include <QHash>
#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

namespace bursar::ui {

enum class Grouping : std::uint8_t { Institution, Kind };

/// The sum of what is known in one currency, and how much is not: an unknown balance is no zero.
struct Total {
    Currency currency;
    std::optional<Decimal> owned; ///< none: the sum does not fit
    std::optional<Decimal> owed; ///< negative or zero
    std::optional<Decimal> net;
    int known = 0;
};
struct Totals {
    QList<Total> perCurrency; ///< most accounts first
    int unknown = 0; ///< accounts whose balance the bank did not give
    int perhapsTwice = 0; ///< accounts that another of them seems to be as well
};
/// Accounts that are no longer shared count: the money is still the person's; their age is shown.
Totals totalsOf(const QList<const accounts::Entry*>& entries);
Totals totalsOf(const QList<accounts::Entry>& entries);

struct AccountGroup {
    QString title;
    QList<int> entries; ///< positions in the snapshot
};

using InstitutionNames = QHash<LinkId, QString>;

/// Groups in the order of the first account of each, kinds in a fixed order. Empty groups are left
/// out.
QList<AccountGroup> groupAccounts(
    const QList<accounts::Entry>& entries, const InstitutionNames& names, Grouping grouping);

QString kindName(accounts::Category category); ///< "Checking and savings"
QString balanceName(accounts::BalanceKind kind); ///< "Current balance"
QString accountName(const accounts::Account& account); ///< "Everyday Checking •8123"
QString twinSentence(); ///< of an account that two logins seem to have

} // namespace bursar::ui
