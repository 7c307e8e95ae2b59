// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace bursar::ui::tabletext {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TransactionTable)
};

} // namespace bursar::ui::tabletext
