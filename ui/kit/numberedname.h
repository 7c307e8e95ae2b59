// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFontMetricsF;

namespace bursar::ui {

/// The name of an account in this width: cut before its last " •", so that the digits by which a
/// person tells accounts apart stay; at the end where there is no room even for them.
QString elidedName(const QString& name, const QFontMetricsF& metrics, qreal available);

} // namespace bursar::ui
