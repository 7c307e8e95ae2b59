// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace bursar::ui::overviewtext {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

} // namespace bursar::ui::overviewtext
