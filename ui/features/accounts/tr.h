// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace bursar::ui::accountstext {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Accounts)
};

} // namespace bursar::ui::accountstext
