// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace bursar::ui::shell {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Shell)
};

} // namespace bursar::ui::shell
