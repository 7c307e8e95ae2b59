// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/erasinghost.h"

#include "app/profile/profilestate.h"
#include "app/sync/schema.h"

namespace bursar {

QCoro::Task<> ErasingHost::stopReading(LinkId link)
{
    // Not the host's own coroutine: it would hold what may be gone when it goes on.
    return Profile::State::stopReading(m_state.shared_from_this(), link);
}

erasures::DataEraser ErasingHost::dataEraser() const { return &eraseData; }

void ErasingHost::revokeAndErase(LinkId link) { m_state.consents->revoke(link, true); }

QCoro::Task<> ErasingHost::erased(LinkId link, bool closesLink)
{
    if (closesLink)
        m_state.sessions.erase(link); // it holds a bearer in memory, too
    return Profile::State::erased(m_state.shared_from_this());
}

} // namespace bursar
