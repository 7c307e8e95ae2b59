// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/onpool.h"

#include <algorithm>
#include <thread>

namespace bursar {

Workers& pool()
{
    static Workers workers(std::max(1U, std::thread::hardware_concurrency()));
    return workers;
}

} // namespace bursar
