// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace bursar::ui::kit {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Kit)
};

} // namespace bursar::ui::kit
