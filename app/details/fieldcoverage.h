// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/accounts/accounts.h"
#include "app/products/wire/facts.h"

#include <QStringList>

namespace bursar::details {

/// Which of the fields that accounts of a kind can have (akoya-api.md 4.3, 4.6) a bank really sent.
struct FieldCoverage {
    QStringList sent; ///< keys, in the order of the reference
    QStringList missing;
};
FieldCoverage coverageOf(const QList<wire::Fact>& facts, accounts::Category category);

} // namespace bursar::details
