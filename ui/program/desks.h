// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/program/desk.h"

#include <memory>
#include <vector>

namespace bursar::ui {

using Desks = std::vector<std::unique_ptr<Desk>>;

/// All screens that need an open profile, in the order of the sidebar.
Desks makeDesks(const Desk::Site& site);

} // namespace bursar::ui
