// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/consentview.h"
#include "app/profile/refreshplan.h"
#include "ui/kit/formats.h"

namespace bursar::ui::consentstext {

/// When Bursar will use the consent next, in words: a time, "only when you ask", or why not at all.
QString nextUseText(
    const ConsentView& view, const NextReading& next, const Formats& formats, Instant now);

/// The same for a line of a list: few words, and none where the status says it already.
QString nextUseLine(
    const ConsentView& view, const NextReading& next, const Formats& formats, Instant now);

} // namespace bursar::ui::consentstext
