// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace bursar::ui::networkappstext {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(NetworkApps)
};

} // namespace bursar::ui::networkappstext
