// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bursar::transactions {

/// Whether two texts of a bank name the same payee: at least half of the words of the one with
/// fewer are in the other, and one of them is a name, not a word that any purchase has ("POS",
/// "pending", digits). Regardless of case, accents and punctuation. False when either says nothing.
bool isAlike(const QString& a, const QString& b);

} // namespace bursar::transactions
