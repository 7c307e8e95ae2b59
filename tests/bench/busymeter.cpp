// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/busymeter.h"

#include <QAbstractEventDispatcher>

#include <algorithm>

BusyMeter::BusyMeter(QObject* parent)
    : QObject(parent)
{
    auto* dispatcher = QAbstractEventDispatcher::instance();
    // awake comes once per turn of the loop, also when it did not sleep in between.
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] { turn(false); });
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, [this] { turn(true); });
}

void BusyMeter::turn(bool sleeps)
{
    const auto now = SteadyClock::now();
    if (m_awake)
        m_stretches.push_back(std::chrono::duration_cast<std::chrono::microseconds>(now - m_since));
    m_since = now;
    m_awake = !sleeps;
}

std::chrono::microseconds BusyMeter::longest() const
{
    return m_stretches.empty() ? std::chrono::microseconds{}
                               : *std::max_element(m_stretches.begin(), m_stretches.end());
}

std::chrono::microseconds BusyMeter::percentile(double share) const
{
    if (m_stretches.empty())
        return {};
    auto sorted = m_stretches;
    const auto at = static_cast<std::ptrdiff_t>(share * static_cast<double>(sorted.size() - 1));
    std::nth_element(sorted.begin(), sorted.begin() + at, sorted.end());
    return sorted[static_cast<std::size_t>(at)];
}
