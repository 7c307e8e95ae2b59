// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace bursar::ui::activitytext {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Activity)
};

} // namespace bursar::ui::activitytext
