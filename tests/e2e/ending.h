// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile/profile.h"

/// The driver's way of ending its only consent: asks for it, or goes on with what an earlier run
/// asked for, until the consent has ended and what was to be erased is. Tells what is true at the
/// start and the end, and what a person reads at each change; holds at each step (saying.h).
QCoro::Task<> endToTheEnd(
    bursar::Profile& profile, bursar::Profile::Services services, bool erases);

/// This run is to be held at a step of the erasing.
bool holdsWhileErasing();
