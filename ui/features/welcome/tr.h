// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace bursar::ui::welcome {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Welcome)
};

} // namespace bursar::ui::welcome
