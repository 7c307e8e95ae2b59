// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/attention.h"
#include "ui/kit/pill.h"

#include <QString>

namespace bursar::ui::overviewtext {

// What needs the person, in words. No amount is in any of them: they are shown on the desktop, too.

QString attentionPill(const attention::Item& item);
Tone attentionTone(const attention::Item& item);
QString attentionSentence(const attention::Item& item);
/// What its button does.
QString attentionAction(const attention::Item& item);

} // namespace bursar::ui::overviewtext
