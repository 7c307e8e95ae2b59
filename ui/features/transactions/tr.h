// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace bursar::ui::transactionstext {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Transactions)
};

} // namespace bursar::ui::transactionstext
