// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

namespace bursar::ui {

/// What the desktop asks for now. Before Qt 6.5 there is no name for it: the palette that the
/// platform brings tells it, and for that the application's own palette is put aside for a moment;
/// so call it only where a new palette is set right after. GUI thread.
Scheme systemScheme();

} // namespace bursar::ui
