// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consents/consents.h"

#include "app/base/clock.h"
#include "app/consents/consentscore.h"
#include "app/consents/receipts.h"
#include "app/store/store.h"

#include <algorithm>

namespace bursar {

Consents::Consents(Services services, Host& host)
    : m_core(std::make_shared<Core>(services, host, this))
{
}

Consents::~Consents()
{
    m_core->life.cancel();
    // They talk to the services, which may end before a flow under way lets the core go.
    m_core->underWay.clear();
    m_core->speakers.clear();
    m_core->nextCheck.reset();
    m_core->nextLook.reset();
}

QCoro::Task<Status> Consents::load() { return Core::reload(m_core); }

void Consents::goOn()
{
    for (const Revocation& one : std::as_const(m_core->facts.revocations)) {
        if (!one.isOver())
            Core::attempt(m_core, one.id);
    }
}

void Consents::watch()
{
    if (m_core->nextCheck)
        return;
    m_core->endDue();
    m_core->checkDue();
}

bool Consents::mayRead(LinkId link) const
{
    const auto& all = m_core->facts.consents;
    return std::none_of(all.begin(), all.end(), [this, link](const consents::Consent& each) {
        return each.link == link && m_core->isTimeOver(each);
    });
}

QCoro::Task<Status> Consents::check(LinkId link) { return Core::check(m_core, link); }

QCoro::Task<Status> Consents::wasRead(LinkId link)
{
    const auto core = m_core;
    const Status checked = co_await Core::check(core, link);
    if (checked || core->isOver())
        co_return checked;
    co_return co_await Core::reload(core); // the ledger has more, whatever the network says
}

const ConsentFacts& Consents::facts() const { return m_core->facts; }

QCoro::Task<Result<QByteArray>> Consents::receipts(QList<std::int64_t> consents)
{
    const auto core = m_core;
    const auto read = [consents, now = core->now()](
                          Db& db) { return bursar::receipts::toJson(db, consents, now); };
    co_return co_await core->services.store.read(read);
}

void Consents::forgetTokens(const QString& networkId) { m_core->speakers.erase(networkId); }

void Consents::setPurpose(const QString& shown) { m_core->purpose = shown; }
QString Consents::purpose() const { return m_core->purpose; }

QCoro::Task<> Consents::close()
{
    const auto core = m_core;
    core->life.cancel();
    for (auto& [id, one] : core->underWay) { // nobody adds to it any more
        if (one.session)
            co_await one.session->keeper.settled();
    }
}

const QList<consents::Consent>& Consents::all() const { return m_core->facts.consents; }

const QList<Revocation>& Consents::revocations() const { return m_core->facts.revocations; }

const Revocation* Consents::revocationOf(std::int64_t consent) const
{
    const auto& all = m_core->facts.revocations;
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
    const auto found = std::find_if(facts.revocations.begin(), facts.revocations.end(),
        [id](const Revocation& one) { return one.id == id; });
    return found == facts.revocations.end() ? nullptr : &*found;
}

const consents::Consent* Consents::Core::consent(std::int64_t id) const
{
    const auto found = std::find_if(facts.consents.begin(), facts.consents.end(),
        [id](const consents::Consent& one) { return one.id == id; });
    return found == facts.consents.end() ? nullptr : &*found;
}

void Consents::Core::tell()
{
    if (facade)
        Q_EMIT facade->changed();
}

QCoro::Task<Status> Consents::Core::reload(Ptr core)
{
    const auto reading = core->services.store.read(&loadConsentFacts);
    const auto saved = core->saves;
    const auto kept = co_await reading;
    if (core->isOver())
        co_return fail(ErrorKind::Cancelled);
    if (!kept)
        co_return fail(kept.error());
    if (core->saves != saved)
        co_return co_await reload(core); // what was read is older than what is known
    core->facts = *kept;
    if (core->nextCheck) // an end may have been named, or another one
        core->endDue();
    core->tell();
    co_return Status{};
}

} // namespace bursar
