// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace bursar::ui::investmentstext {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Investments)
};

} // namespace bursar::ui::investmentstext
