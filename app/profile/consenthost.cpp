// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/consenthost.h"

#include "app/base/clock.h"
#include "app/profile/profilestate.h"
#include "app/sync/schema.h"

namespace bursar {

const Network* ConsentHost::network(const QString& id) const { return m_state.network(id); }

LinkSession* ConsentHost::session(LinkId link) { return m_state.session(link); }

std::unique_ptr<LinkSession> ConsentHost::openSession(
    const Network& network, const ProviderId& provider, LinkId link, const QString& key)
{
    return std::make_unique<LinkSession>(
        m_state.wire(), m_state.services.secrets, Login{network, provider, link}, key);
}

std::unique_ptr<ApiClient> ConsentHost::probe(const Login& login, TokenSource& token)
{
    return std::make_unique<ApiClient>(
        m_state.wire(), login.network, login.provider, login.link, token);
}

void ConsentHost::closeSession(LinkId link) { m_state.sessions.erase(link); }

QCoro::Task<> ConsentHost::stopReading(LinkId link)
{
    // Not the host's own coroutine: it would hold what may be gone when it goes on.
    return Profile::State::stopReading(m_state.shared_from_this(), link);
}

std::function<void(Db&, LinkId)> ConsentHost::eraser() const
{
    // Begun here, in the same transaction as the wish to revoke; changed() goes on with it.
    return [now = m_state.services.clock.now()](Db& db, LinkId link) {
        erasures::eraseNow(db, {.link = link, .at = now}, &eraseData);
    };
}

QCoro::Task<> ConsentHost::changed(bool erased)
{
    if (erased)
        m_state.erasing->goOn();
    return Profile::State::consentsChanged(m_state.shared_from_this(), erased);
}

} // namespace bursar
