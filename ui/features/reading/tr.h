// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace bursar::ui::reading {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Reading)
};

} // namespace bursar::ui::reading
