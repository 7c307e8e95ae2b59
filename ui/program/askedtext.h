// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile/refreshplan.h"
#include "ui/kit/formats.h"

namespace bursar::ui {

/// What a person is told who asked for a refresh and sees nothing happen: it was read just now, or
/// a server asks to be left alone. Empty when something is being read, which shows by itself.
QString askedText(const RefreshPlan::Asked& asked, const Formats& formats, Instant now);

} // namespace bursar::ui
