// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/askedtext.h"

#include "ui/kit/shortcuts.h"
#include "ui/program/tr.h"

#include <algorithm>

namespace bursar::ui {

using program::Tr;

QString askedText(const RefreshPlan::Asked& asked, const Formats& formats, Instant now)
{
    if (asked.begun > 0)
        return {};
    if (asked.pausedUntil)
        return Tr::tr("The network asked Bursar to wait: it may be read again from %1 on.", "time")
            .arg(formats.time(*asked.pausedUntil));
    if (!asked.freshSince)
        return {};
    const auto age = std::chrono::duration_cast<std::chrono::seconds>(now - *asked.freshSince);
    const auto seconds = static_cast<int>(std::max<std::int64_t>(age.count(), 1));
    return Tr::tr("Up to date: read %n second(s) ago. %1 asks the bank again.", "key", seconds)
        .arg(keys(Shortcut::RefreshAll).toString(QKeySequence::NativeText));
}

} // namespace bursar::ui
