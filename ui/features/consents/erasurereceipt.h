// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/erasures.h"
#include "ui/kit/formats.h"

#include <QString>

namespace bursar::ui {

/// The text of one page: what was erased, when, at whose wish, and what the search afterwards
/// found. Names no institution: that it does not is what was erased.
QString erasureHtml(const Erasure& one, const Formats& formats, Instant now);

} // namespace bursar::ui
