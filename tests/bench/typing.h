// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace bursar::bench {

/// 200 queries as a person types them: each word letter by letter, then another.
QStringList typedQueries();

} // namespace bursar::bench
