// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/investments/investments.h"

#include "app/base/literals.h"

namespace bursar::investments {

bool Holding::isCash() const
{
    return cashAccount || isSweep || subType.compare("CASH"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace bursar::investments
