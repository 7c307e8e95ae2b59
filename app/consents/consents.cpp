// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consents/consents.h"

#include "app/base/clock.h"
#include "app/consents/consentscore.h"
#include "app/store/store.h"

#include <algorithm>

namespace bursar {

Consents::Consents(Services services, Host& host)
    : m_core(new Core{.services = services, .host = host, .facade = this})
{
}

Consents::~Consents()
{
    m_core->life.cancel();
    // They talk to the services, which may end before a flow under way lets the core go.
    m_core->underWay.clear();
    m_core->speakers.clear();
}

QCoro::Task<Status> Consents::load() { return Core::reload(m_core); }

void Consents::goOn()
{
    for (const Revocation& one : std::as_const(m_core->revocations)) {
        if (!one.isOver())
            Core::attempt(m_core, one.id);
    }
}

QCoro::Task<> Consents::close()
{
    const auto core = m_core;
    core->life.cancel();
    for (auto& [id, one] : core->underWay) { // nobody adds to it any more
        if (one.session)
            co_await one.session->keeper.settled();
    }
}

const QList<consents::Consent>& Consents::all() const { return m_core->records; }

const QList<Revocation>& Consents::revocations() const { return m_core->revocations; }

const Revocation* Consents::revocationOf(std::int64_t consent) const
{
    const auto& all = m_core->revocations;
    const auto found = std::find_if(all.begin(), all.end(),
        [consent](const Revocation& one) { return one.consent == consent; });
    return found == all.end() ? nullptr : &*found;
}

QCoro::Task<Result<Revocation>> Consents::revoke(LinkId link, bool eraseData)
{
    return Core::revoke(m_core, link, eraseData);
}

QCoro::Task<Status> Consents::makeWay(LinkId link) { return Core::makeWay(m_core, link); }

Instant Consents::Core::now() const { return services.wire.clock.now(); }

Revocation* Consents::Core::find(std::int64_t id)
{
    const auto found = std::find_if(revocations.begin(), revocations.end(),
        [id](const Revocation& one) { return one.id == id; });
    return found == revocations.end() ? nullptr : &*found;
}

const consents::Consent* Consents::Core::consent(std::int64_t id) const
{
    const auto found = std::find_if(records.begin(), records.end(),
        [id](const consents::Consent& one) { return one.id == id; });
    return found == records.end() ? nullptr : &*found;
}

void Consents::Core::tell()
{
    if (facade)
        Q_EMIT facade->changed();
}

QCoro::Task<Status> Consents::Core::reload(Ptr core)
{
    struct Kept {
        QList<consents::Consent> consents;
        QList<Revocation> revocations;
    };
    const auto reading = core->services.store.read(
        [](Db& db) { return Kept{consents::load(db), revocations::load(db)}; });
    const auto kept = co_await reading;
    if (core->isOver())
        co_return fail(ErrorKind::Cancelled);
    if (!kept)
        co_return fail(kept.error());
    core->records = kept->consents;
    core->revocations = kept->revocations;
    core->tell();
    co_return Status{};
}

} // namespace bursar
