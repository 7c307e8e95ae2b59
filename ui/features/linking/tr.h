// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace bursar::ui::linking {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Linking)
};

} // namespace bursar::ui::linking
