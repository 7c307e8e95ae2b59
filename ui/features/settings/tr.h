// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace bursar::ui::settingstext {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

} // namespace bursar::ui::settingstext
