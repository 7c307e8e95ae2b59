// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace bursar::query {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Query)
};

} // namespace bursar::query
