// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/erasing.h"
#include "app/profile/profile.h"

namespace bursar {

/// What a profile does for its erasures. Lives as long as they do, in the profile's state.
class ErasingHost final : public Erasing::Host {
public:
    explicit ErasingHost(Profile::State& state)
        : m_state(state)
    {
    }

    QCoro::Task<> stopReading(LinkId link) override;
    erasures::DataEraser dataEraser() const override;
    void revokeAndErase(LinkId link) override;
    QCoro::Task<> erased(LinkId link, bool closesLink) override;

private:
    Profile::State& m_state;
};

} // namespace bursar
