// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/formats.h"
#include "ui/kit/keyvaluegrid.h"

#include <QList>
#include <QString>

namespace bursar::ui {

/// What a tax form says (akoya-api.md 4.12), as documents::Listed::raw has it: its boxes, by whom
/// and of whom. A box that Bursar has no name for has the one that the bank sent, in words.
QList<KeyValueGrid::Row> formFacts(const QString& raw, const Formats& formats);

} // namespace bursar::ui
