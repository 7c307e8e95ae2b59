// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/workers.h"
#include "ui/table/engine/stop.h"

#include <QObject>

#include <atomic>
#include <cstdint>
#include <utility>

namespace bursar::ui {

/// A thread for work of which only the latest is wanted: starting another gives up the one under
/// way, which is asked to stop and is never heard of again. GUI thread.
class LatestWork : public QObject {
public:
    LatestWork() = default;
    ~LatestWork() override { giveUp(); }

    /// `work(const table::Stop&)` on the thread, then `done(its result)` on the GUI thread, later.
    /// What is stopped may return anything.
    template <class Work, class Done> void start(Work work, Done done)
    {
        const std::uint64_t mine = ++m_latest;
        m_worker.post([this, mine, work = std::move(work), done = std::move(done)]() mutable {
            const table::Stop stop(m_latest, mine);
            auto result = work(stop);
            if (stop.wanted())
                return;
            // Queued: the object outlives the thread that posts it, and takes the event along.
            QMetaObject::invokeMethod(
                this,
                [this, mine, result = std::move(result), done = std::move(done)]() mutable {
                    if (mine == m_latest)
                        done(std::move(result));
                },
                Qt::QueuedConnection);
        });
    }

    void giveUp() { ++m_latest; }

private:
    std::atomic<std::uint64_t> m_latest = 0;
    Workers m_worker{1}; ///< last: its thread ends before the rest goes
};

} // namespace bursar::ui
