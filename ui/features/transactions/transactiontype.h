// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bursar::ui {

/// The words for a `transactionType` (akoya-api.md 4.8): "POSDEBIT" is "Point of sale". One that is
/// not on the list stays as it was sent.
QString typeName(const QString& sent);

} // namespace bursar::ui
