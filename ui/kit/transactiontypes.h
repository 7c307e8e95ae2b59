// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace bursar::ui {

/// The words for a `transactionType` (akoya-api.md 4.8): "POSDEBIT" is "Point of sale". One that is
/// not on the list stays as it was sent.
QString typeName(const QString& sent);

/// All that are on the list, as they are sent.
QStringList knownTypes();

} // namespace bursar::ui
