// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace bursar::ui::statementstext {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Statements)
};

} // namespace bursar::ui::statementstext
