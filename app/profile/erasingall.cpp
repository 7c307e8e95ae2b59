// SPDX-License-Identifier: GPL-3.0-or-later
// What a profile does so that nothing of it is left.
#include "app/auth/secretstore.h"
#include "app/base/clock.h"
#include "app/profile/profilestate.h"
#include "app/profile/totalerasure.h"

namespace bursar {

namespace {

/// Every name that a keychain entry of this store can have had: ids are never given again.
QStringList namesOf(Db& db)
{
    QStringList names;
    const auto links = db.number("SELECT seq FROM sqlite_sequence WHERE name = 'links'");
    for (std::int64_t id = 1; id <= links; ++id)
        names += secretkeys::refreshToken(id);
    const auto endings = db.number("SELECT seq FROM sqlite_sequence WHERE name = 'revocations'");
    for (std::int64_t id = 1; id <= endings; ++id)
        names += secretkeys::revokedToken(id);
    return names;
}

Result<totalerasure::Plan> planOf(Db& db)
{
    const auto living = db.number("SELECT count(*) FROM consents WHERE ended_at IS NULL")
        + db.number(
            "SELECT count(*) FROM revocations WHERE step < ?", revocations::Step::Receipted);
    if (living != 0)
        return fail(ErrorKind::NotSupported, QStringLiteral("a consent lives"));
    totalerasure::Plan plan{.keys = namesOf(db), .rows = {}, .askedAt = {}};
    const QStringList tables = db.tables();
    for (const QString& table : tables)
        plan.rows.insert(table, db.rowsOf(table));
    return plan;
}

} // namespace

QCoro::Task<Result<totalerasure::Report>> Profile::eraseEverything()
{
    const auto state = m_state;
    const auto reading = state->store->read(&planOf);
    auto plan = co_await reading;
    if (!plan)
        co_return fail(plan.error());
    if (state->isOver())
        co_return fail(ErrorKind::Cancelled);
    const auto apps = co_await state->networkApps->secretNames();
    if (!apps)
        co_return fail(apps.error());
    plan->keys += *apps;
    for (const Network& network : std::as_const(state->networks))
        plan->keys += {secretkeys::clientSecret(network.id), secretkeys::serviceSecret(network.id)};
    plan->keys += secretkeys::appSecretNames();
    plan->keys += secretkeys::storeKey();
    plan->askedAt = state->services.clock.now();
    const QDir folder = state->folder;
    if (const Status begun = totalerasure::begin(folder, *plan); !begun)
        co_return fail(begun.error());
    co_await close();
    co_return co_await totalerasure::finish(
        folder, state->services.secrets, state->services.clock.now());
}

} // namespace bursar
