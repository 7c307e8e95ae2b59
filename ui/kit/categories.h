// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bursar::ui {

/// What a merchant category code (ISO 18245, four digits) stands for, in groups that a person
/// thinks in: 5814 is "Restaurants". Empty for one that is in no group. Any thread.
QString categoryName(int code);

/// "Restaurants · 5814"; empty as above.
QString categoryWithCode(int code);

} // namespace bursar::ui
