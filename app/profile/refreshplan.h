// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/day.h"
#include "app/base/error.h"
#include "app/base/ids.h"
#include "app/net/call.h"
#include "app/sync/syncstate.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace bursar {

class Clock;

/// When links are read without being asked to. The person sets it.
struct RefreshSchedule {
    std::chrono::hours every{4}; ///< zero: never by itself
    bool atStart = true; ///< also when Bursar starts and when the computer wakes

    bool operator==(const RefreshSchedule&) const = default;
};

/// When a link is read next, without a person's asking for it.
struct NextReading {
    enum class When : std::uint8_t {
        NotPlanned, ///< it cannot be read now: its consent ended, it waits for a sign-in
        Running,
        At, ///< `at`; may have passed: with the next tick
        AtStart, ///< when Bursar starts or the computer wakes, never in between
        OnRequest, ///< only when a person asks
    };
    When when = When::NotPlanned;
    Instant at;

    bool operator==(const NextReading&) const = default;
};

/// Decides when each link is read, and that it is read no more often than needed: on the schedule,
/// at the start, after the computer slept, when the network is back, and when a person asks. A
/// failure waits as long as errortable.h says. GUI thread.
class RefreshPlan : public QObject {
    Q_OBJECT

public:
    /// A link that can be read now.
    struct Target {
        LinkId link;
        std::optional<Instant> lastSuccess;
        bool running = false;
        bool failed = false; ///< the last reading, also one of an earlier start
    };
    struct Host {
        std::function<QList<Target>()> targets;
        std::function<void(LinkId, Cause, sync::Extent)> read;
        /// Until when the link's network wants to be left alone, also after a restart; null: never.
        std::function<std::optional<Instant>(LinkId)> pausedUntil = nullptr;
    };
    /// What came of a person's asking, for the screen.
    struct Asked {
        int begun = 0; ///< links that are being read now, by this or by what came before
        /// Left alone because they were just read: when the one that was read longest ago was.
        std::optional<Instant> freshSince;
        /// Left alone because a server asks for it: the first time that one may be read.
        std::optional<Instant> pausedUntil;
    };
    /// The clock must outlive it, and what the host's functions need.
    RefreshPlan(Clock& clock, Host host, QObject* parent = nullptr);
    ~RefreshPlan() override;

    const RefreshSchedule& schedule() const { return m_schedule; }
    void setSchedule(const RefreshSchedule& schedule);

    /// Bursar has started and knows its networks: what is not fresh is read, and from now on the
    /// schedule is kept.
    void begin();
    /// Nothing is read any more.
    void stop();

    /// A person asks for one link, or all. What was read within the last minute is not read again,
    /// unless for Extent::All; a link that is being read, or that a server asked to leave alone, is
    /// left alone.
    Asked ask(std::optional<LinkId> link, sync::Extent extent);
    /// A person wants to have tried again what failed, of one link or of all, however recently the
    /// rest was read; a link that a server asked to leave alone is left alone here too.
    void retry(std::optional<LinkId> link);
    /// The computer is connected again: what failed for want of it is read.
    void networkReturned();
    /// A reading of the link is over.
    void ended(LinkId link, const std::optional<Error>& error);

    /// When the next link is read by itself; none: nothing is planned. May have passed: with the
    /// next tick.
    std::optional<Instant> next() const;
    /// The same of one link, also before begin().
    NextReading nextOf(LinkId link) const;
    /// Until when a server wants the link left alone; none: it may be read.
    std::optional<Instant> pausedUntil(LinkId link) const;

Q_SIGNALS:
    void changed(); ///< next(), nextOf() or pausedUntil()

private:
    struct Failure {
        Instant at;
        Error error;
    };
    void tick();
    void wait();
    void readDue();
    void readStale();
    void read(const Target& target, Cause cause, sync::Extent extent);
    std::optional<Instant> dueAt(const Target& target) const;

    Clock& m_clock;
    Host m_host;
    RefreshSchedule m_schedule;
    QHash<LinkId, Instant> m_tried; ///< when a reading was begun last, in this run
    QHash<LinkId, Failure> m_failures; ///< until a success
    Instant m_lastTick;
    std::chrono::milliseconds m_lastTickMonotonic{0};
    QSet<LinkId> m_postponed; ///< not read at the start or wake, because of a pause
    bool m_begun = false;
    std::shared_ptr<void> m_timer;
    std::shared_ptr<void> m_soon; ///< the network needs a moment to come back
};

} // namespace bursar
