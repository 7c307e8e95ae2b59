// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/money.h"
#include "ui/kit/formats.h"
#include "ui/kit/keyvaluegrid.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace bursar::ui {

/// What else a bank tells of a position (akoya-api.md 4.7), each field under a name: but for those
/// that the details say by themselves. `raw`: the position as it came.
QList<KeyValueGrid::Row> positionFacts(
    const QByteArray& raw, const Currency& currency, const Formats& formats);

/// A field's name for a person: "marketValue" is "Value". The key itself where Bursar has none.
QString positionFieldName(const QString& key);

/// One open order, contribution, vesting, loan, pension or grant of an account.
struct PlanPart {
    QString title; ///< "Open order 1 of 2"
    QList<KeyValueGrid::Row> rows;
};
/// `raw`: the account as it came.
QList<PlanPart> planParts(const QByteArray& raw, const Currency& currency, const Formats& formats);

} // namespace bursar::ui
