// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/atspi.h"

namespace bursar::test {

/// What of the screen is looked at, by accessible names; empty: all of it.
struct Scope {
    QString within; ///< a sheet that covers the rest
    QString without; ///< what has its own keys: arrows there may lead elsewhere
};

struct Walk {
    QStringList faults; ///< in words
    int controls = 0; ///< that were on the screen
};

/// Goes with Tab, from wherever the keyboard is, until it comes round, and with the arrows through
/// what excludes each other. Everything that a person does something with must have a name, offer
/// something to do and be reached so.
Walk walkByKeys(const ScreenReader& reader, const Scope& scope = {});

} // namespace bursar::test
