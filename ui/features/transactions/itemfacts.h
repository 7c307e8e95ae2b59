// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/money.h"
#include "ui/kit/formats.h"
#include "ui/kit/keyvaluegrid.h"

#include <QByteArray>
#include <QList>

namespace bursar::ui {

/// What a transaction has beyond what all have (akoya-api.md 4.8, "Per category"): the parts of a
/// loan's payment, the security, units, price and charges of an investment's, foreign amounts,
/// check numbers. In the order in which it is read best; amounts in the account's currency. Fields
/// that Bursar does not know are not among them: "Everything the bank sent" has them all.
QList<KeyValueGrid::Row> itemFacts(
    const QByteArray& raw, const Currency& currency, const Formats& formats);

/// A field's name for a person: "postedTimestamp" is "Posted". The key itself where Bursar has
/// none.
QString transactionFieldName(const QString& key);

} // namespace bursar::ui
