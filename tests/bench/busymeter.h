// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <chrono>
#include <vector>

/// How long this thread's event loop was busy at a stretch: from the moment it wakes until it looks
/// at its input again. That is how long a key press would have waited.
class BusyMeter : public QObject {
    Q_OBJECT

public:
    explicit BusyMeter(QObject* parent = nullptr);

    void reset() { m_stretches.clear(); }
    std::chrono::microseconds longest() const;
    /// The stretch that this share of all stretches does not exceed: 0.999 for the 99.9th
    /// percentile.
    std::chrono::microseconds percentile(double share) const;

private:
    void turn(bool sleeps);

    using SteadyClock = std::chrono::steady_clock;
    SteadyClock::time_point m_since = SteadyClock::now();
    bool m_awake = true;
    std::vector<std::chrono::microseconds> m_stretches;
};
