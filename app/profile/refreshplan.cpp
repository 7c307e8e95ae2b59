// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/refreshplan.h"

#include "app/base/clock.h"
#include "app/net/errortable.h"

#include <algorithm>

namespace bursar {

namespace {

using namespace std::chrono_literals;

constexpr auto tickEvery = 1min;
/// More wall time than the program has lived through, or a tick that comes so late (Windows counts
/// the sleep on both clocks): the computer slept, or its clock was set.
constexpr auto sleptFor = 90s;
constexpr auto networkNeeds = 5s; // after a wake, until an address is there
constexpr auto freshAtStart = 15min;
constexpr auto freshForPerson = 1min;

/// A moment that has not come yet is from a wrong clock and tells nothing.
std::optional<Instant> past(std::optional<Instant> at, Instant now)
{
    return at && *at <= now ? at : std::nullopt;
}

bool isFresh(const RefreshPlan::Target& target, std::chrono::milliseconds age, Instant now)
{
    const auto read = past(target.lastSuccess, now);
    return read && !target.failed && now - *read < age;
}

} // namespace

RefreshPlan::RefreshPlan(Clock& clock, Host host, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_host(std::move(host))
{
}

RefreshPlan::~RefreshPlan() = default;

void RefreshPlan::setSchedule(const RefreshSchedule& schedule)
{
    if (m_schedule == schedule)
        return;
    m_schedule = schedule;
    Q_EMIT changed(); // what is due by now is read with the next tick, not while a person chooses
}

void RefreshPlan::begin()
{
    m_begun = true;
    if (m_schedule.atStart)
        readStale();
    wait();
    Q_EMIT changed();
}

void RefreshPlan::stop()
{
    m_begun = false;
    m_timer.reset();
    m_soon.reset();
}

void RefreshPlan::wait()
{
    m_lastTick = m_clock.now();
    m_lastTickMonotonic = m_clock.monotonic();
    m_timer = m_clock.callAfter(tickEvery, [this] { tick(); });
}

void RefreshPlan::tick()
{
    const auto wall = m_clock.now() - m_lastTick;
    const auto lived = m_clock.monotonic() - m_lastTickMonotonic;
    const bool slept = wall - lived > sleptFor || lived - tickEvery > sleptFor;
    wait();
    if (slept && m_schedule.atStart)
        m_soon = m_clock.callAfter(networkNeeds, [this] { readStale(); });
    else if (!slept)
        readDue();
}

void RefreshPlan::readStale()
{
    const Instant now = m_clock.now();
    for (const Target& target : m_host.targets()) {
        if (isFresh(target, freshAtStart, now))
            continue;
        if (pausedUntil(target.link))
            m_postponed.insert(target.link);
        else
            read(target, Cause::Schedule, sync::Extent::Due);
    }
}

void RefreshPlan::readDue()
{
    const Instant now = m_clock.now();
    for (const Target& target : m_host.targets()) {
        const auto due = dueAt(target);
        if ((due && *due <= now) || m_postponed.contains(target.link))
            read(target, Cause::Schedule, sync::Extent::Due);
    }
}

void RefreshPlan::read(const Target& target, Cause cause, sync::Extent extent)
{
    if (target.running || pausedUntil(target.link))
        return;
    m_postponed.remove(target.link);
    m_tried.insert(target.link, m_clock.now());
    m_host.read(target.link, cause, extent);
    Q_EMIT changed();
}

RefreshPlan::Asked RefreshPlan::ask(std::optional<LinkId> link, sync::Extent extent)
{
    Asked asked;
    const auto first = [](std::optional<Instant>& kept, Instant at) {
        kept = kept ? std::min(*kept, at) : at;
    };
    const Instant now = m_clock.now();
    for (const Target& target : m_host.targets()) {
        if (link && target.link != *link)
            continue;
        const bool isNew = extent == sync::Extent::Due && !m_failures.contains(target.link)
            && isFresh(target, freshForPerson, now);
        if (target.running) {
            ++asked.begun;
        } else if (isNew) {
            first(asked.freshSince, *target.lastSuccess);
        } else if (const auto until = pausedUntil(target.link)) {
            first(asked.pausedUntil, *until);
        } else {
            ++asked.begun;
            read(target, Cause::Person, extent);
        }
    }
    return asked;
}

void RefreshPlan::retry(std::optional<LinkId> link)
{
    for (const Target& target : m_host.targets()) {
        if (!link || target.link == *link)
            read(target, Cause::Person, sync::Extent::Due);
    }
}

void RefreshPlan::networkReturned()
{
    if (!m_begun || m_schedule.every == 0h)
        return;
    m_soon = m_clock.callAfter(networkNeeds, [this] {
        for (const Target& target : m_host.targets()) {
            const auto failure = m_failures.constFind(target.link);
            if (failure != m_failures.constEnd() && failure->error.kind == ErrorKind::Offline)
                read(target, Cause::Schedule, sync::Extent::Due);
        }
    });
}

void RefreshPlan::ended(LinkId link, const std::optional<Error>& error)
{
    if (!error)
        m_failures.remove(link);
    else if (error->kind != ErrorKind::Cancelled)
        m_failures.insert(link, {m_clock.now(), *error});
    Q_EMIT changed();
}

std::optional<Instant> RefreshPlan::dueAt(const Target& target) const
{
    if (m_schedule.every == 0h)
        return std::nullopt;
    const Instant now = m_clock.now();
    const auto tried = m_tried.constFind(target.link);
    const auto begun = tried == m_tried.constEnd() ? std::nullopt : past(*tried, now);
    const auto failure = m_failures.constFind(target.link);
    if (failure != m_failures.constEnd() && failure->at <= now)
        return scheduledAgain(failure->error, failure->at);
    const auto read = past(target.lastSuccess, now);
    if (!read && !begun)
        return now;
    return std::max(read.value_or(Instant::min()), begun.value_or(Instant::min()))
        + m_schedule.every;
}

std::optional<Instant> RefreshPlan::next() const
{
    std::optional<Instant> first;
    if (!m_begun)
        return first;
    const auto targets = m_host.targets();
    for (const Target& target : targets) {
        const auto due = target.running ? std::nullopt : dueAt(target);
        if (due && (!first || *due < *first))
            first = due;
    }
    return first;
}

NextReading RefreshPlan::nextOf(LinkId link) const
{
    using When = NextReading::When;
    for (const Target& target : m_host.targets()) {
        if (target.link != link)
            continue;
        if (target.running)
            return {.when = When::Running};
        if (const auto due = dueAt(target))
            return {.when = When::At, .at = *due};
        return {.when = m_schedule.atStart ? When::AtStart : When::OnRequest};
    }
    return {};
}

std::optional<Instant> RefreshPlan::pausedUntil(LinkId link) const
{
    const Instant now = m_clock.now();
    std::optional<Instant> until = m_host.pausedUntil ? m_host.pausedUntil(link) : std::nullopt;
    const auto failure = m_failures.constFind(link);
    if (failure != m_failures.constEnd() && failure->error.kind == ErrorKind::RateLimited
        && failure->error.retryAfter && failure->at <= now) {
        const Instant asked = failure->at + *failure->error.retryAfter;
        until = std::max(until.value_or(asked), asked);
    }
    return until && *until > now ? until : std::nullopt;
}

} // namespace bursar
