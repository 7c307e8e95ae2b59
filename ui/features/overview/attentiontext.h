// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/attention.h"
#include "ui/kit/errortext.h"
#include "ui/kit/formats.h"
#include "ui/kit/pill.h"

#include <QString>

#include <optional>

namespace bursar::ui::overviewtext {

// What needs the person, in words. No amount is in any of them: they are shown on the desktop, too.

QString attentionPill(const attention::Item& item);
Tone attentionTone(const attention::Item& item);
QString attentionSentence(const attention::Item& item);
/// More, for the list alone: "Auto Loan •2284 · 28 Nov · 7 days · $412.77", the amount hidden
/// while amounts are. May be empty.
QString attentionDetail(const attention::Item& item, const Formats& formats, Day today);
/// Of a reading that failed: what its button does; none: it leads to the institution, where the
/// details are.
std::optional<NextStep> stepOf(const attention::Item& item);
/// The button's words.
QString attentionAction(const attention::Item& item);

} // namespace bursar::ui::overviewtext
