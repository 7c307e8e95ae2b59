// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/consents.h"
#include "app/profile/profile.h"

namespace bursar {

/// What a profile does for its consents. Lives as long as they do, in the profile's state.
class ConsentHost final : public Consents::Host {
public:
    explicit ConsentHost(Profile::State& state)
        : m_state(state)
    {
    }

    const Network* network(const QString& id) const override;
    LinkSession* session(LinkId link) override;
    std::unique_ptr<LinkSession> openSession(const Network& network, const ProviderId& provider,
        LinkId link, const QString& key) override;
    std::unique_ptr<ApiClient> probe(const Login& login, TokenSource& token) override;
    void closeSession(LinkId link) override;
    QCoro::Task<> stopReading(LinkId link) override;
    std::function<void(Db&, LinkId)> eraser() const override;
    QCoro::Task<> changed(bool erased) override;

private:
    Profile::State& m_state;
};

} // namespace bursar
