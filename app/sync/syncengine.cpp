// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/syncengine.h"

#include "app/base/clock.h"
#include "app/net/once.h"
#include "app/sync/run.h"

#include <utility>

namespace bursar {

namespace {

QCoro::Task<> drive(
    sync::RunPtr run, QPointer<SyncEngine> engine, std::function<void(std::optional<Error>)> ended)
{
    const std::optional<Error> error = co_await sync::readLink(run);
    if (engine)
        ended(error);
}

} // namespace

SyncEngine::SyncEngine(Store& store, Clock& clock, products::Catalogue products, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_products(products)
{
}

SyncEngine::~SyncEngine()
{
    for (const auto& run : std::as_const(m_runs))
        run->cancel.cancel();
}

void SyncEngine::start(Target target, Cause cause, sync::Extent extent)
{
    const LinkId link = target.link;
    if (isRunning(link))
        return;
    const int pageSize = m_pageSizes.value(link, target.network.pageSize);
    auto run = std::make_shared<sync::Run>(sync::Run{.engine = this,
        .store = m_store,
        .clock = m_clock,
        .target = std::move(target),
        .cause = cause,
        .extent = extent,
        .now = std::chrono::floor<std::chrono::seconds>(m_clock.now()),
        .cancel = {},
        .state = {.running = true},
        .pageSize = pageSize,
        .works = {},
        .error = {},
        .products = m_products});
    m_runs.insert(link, run);
    run->publish();
    drive(run, this, [this, link](const std::optional<Error>& error) { ended(link, error); });
}

void SyncEngine::ended(LinkId link, const std::optional<Error>& error)
{
    const auto run = m_runs.take(link);
    m_pageSizes.insert(link, run->pageSize);
    run->state.running = false;
    if (!error || error->kind != ErrorKind::Cancelled)
        run->state.error = error;
    else
        run->state.error = m_states.value(link).error;
    run->publish();
    run->settleAccounts();
    Q_EMIT finished(link, error);
}

void SyncEngine::cancel(LinkId link)
{
    if (const auto run = m_runs.value(link))
        run->cancel.cancel();
}

QCoro::Task<void> SyncEngine::stop()
{
    for (const auto& run : std::as_const(m_runs))
        run->cancel.cancel();
    while (!m_runs.isEmpty()) {
        const Once<bool> one;
        const auto connection =
            connect(this, &SyncEngine::finished, this, [one] { one.give(true); });
        co_await one;
        disconnect(connection);
    }
}

QCoro::Task<void> SyncEngine::stop(LinkId link)
{
    cancel(link);
    while (isRunning(link)) {
        const Once<bool> one;
        const auto connection =
            connect(this, &SyncEngine::finished, this, [one] { one.give(true); });
        co_await one;
        disconnect(connection);
    }
}

bool SyncEngine::isRunning(LinkId link) const { return m_runs.contains(link); }

const sync::State& SyncEngine::state(LinkId link) const
{
    static const sync::State none;
    const auto found = m_states.constFind(link);
    return found == m_states.constEnd() ? none : *found;
}

} // namespace bursar
