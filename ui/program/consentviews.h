// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/consentview.h"

namespace bursar {
class Profile;
}

namespace bursar::ui {

/// Every consent of the profile as a person sees it at this time. GUI thread.
QList<ConsentView> consentViewsOf(Profile& profile, Instant now);

} // namespace bursar::ui
