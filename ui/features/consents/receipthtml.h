// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/formats.h"

#include <QString>

namespace bursar::ui::receipthtml {

// What the pages of receipts are made of. Takes plain texts and escapes them.

QString row(const QString& key, const QString& value);
QString table(const QString& rows); ///< of row()
QString heading(const QString& text);
QString issued(const Formats& formats, Instant now); ///< the last line

} // namespace bursar::ui::receipthtml
