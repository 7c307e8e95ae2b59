// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/investments/valuation.h"
#include "ui/kit/formats.h"

#include <QString>

namespace bursar::ui {

// Positions in words. What a bank calls by a name that Bursar does not know is shown as it was
// sent.

QString className(const QString& sent); ///< "LARGESTOCK", "CASH"; empty: not told
QString holdingTypeName(const QString& sent); ///< "MUTUALFUND"
QString holdingName(const investments::Holding& holding); ///< its name, else symbol, else security
QString costSourceText(investments::CostSource source, bool isAverage);
/// A number that is no amount of money, with the digits that the bank sent; hidden with the
/// amounts.
QString numberText(const std::optional<Decimal>& number, const Formats& formats);
QString percentText(const std::optional<Decimal>& percent, const Formats& formats);
/// Above zero with a plus.
QString signedPercentText(const std::optional<Decimal>& percent, const Formats& formats);

} // namespace bursar::ui
