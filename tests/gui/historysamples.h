// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/details/history.h"

namespace bursar::test {

/// A year of net worth in dollars with a gap, some days in euros, and six months of cash flow.
details::HistoriesPtr sampleHistories();

} // namespace bursar::test
