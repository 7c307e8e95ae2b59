// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/accounts/accounts.h"
#include "app/products/wire/facts.h"

#include <QByteArray>
#include <QSet>
#include <QStringList>

namespace bursar::details {

/// Which of the fields that accounts of a kind can have (akoya-api.md 4.3, 4.6) a bank really sent.
struct FieldCoverage {
    QStringList sent; ///< keys, in the order of the reference
    QStringList missing;
};
FieldCoverage coverageOf(const QList<wire::Fact>& facts, accounts::Category category);

/// Adds the item's fields to `keys`, without what tells one item of a list from the next:
/// "lineItem 2.amount" is "lineItem".
void addFields(QSet<QString>& keys, const QByteArray& item);

/// The same of an account's transactions (4.8), and of its positions (4.7), from the keys that
/// addFields() gathered. What only a kind of security has counts once one of that kind came.
FieldCoverage coverageOfTransactions(const QSet<QString>& keys, accounts::Category category);
FieldCoverage coverageOfPositions(const QSet<QString>& keys);

} // namespace bursar::details
