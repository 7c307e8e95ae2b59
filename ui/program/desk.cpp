// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/desk.h"

namespace bursar::ui {

QCoro::Task<bool> Desk::settle() { co_return true; }

void Desk::visit(const Destination& /*destination*/) { }

} // namespace bursar::ui
