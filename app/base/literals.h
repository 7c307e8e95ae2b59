// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

namespace bursar {

using namespace Qt::Literals::StringLiterals; // u"…"_s, "…"_L1, "…"_ba

} // namespace bursar
