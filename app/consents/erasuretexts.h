// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/erasures.h"

namespace bursar::erasures {

/// What to look for after an erasure: ids that only what is erased has, and for a whole institution
/// also its name, when no other login has the same. To be asked before anything is erased.
QByteArrayList textsToLookFor(Db& db, const Order& order);

} // namespace bursar::erasures
