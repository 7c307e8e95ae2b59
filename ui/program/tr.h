// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace bursar::ui::program {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Program)
};

} // namespace bursar::ui::program
