// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bursar::ui {

/// A word of a list about securities and plans (akoya-api.md 4.7, 4.8) for a person: "PRETAX" is
/// "Before taxes". `leaf` is the field that it is the value of: "CALL" ends a bond, and is a kind
/// of option. A word that is not on the list stays as it was sent.
QString securityWord(QStringView leaf, const QString& sent);

} // namespace bursar::ui
