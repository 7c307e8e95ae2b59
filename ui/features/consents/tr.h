// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace bursar::ui::consentstext {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Consents)
};

} // namespace bursar::ui::consentstext
