// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/cancel.h"

#include <utility>

namespace bursar {

std::shared_ptr<void> CancelToken::whenCancelled(std::function<void()> action) const
{
    if (isCancelled()) {
        action();
        return {};
    }
    if (!m_state)
        return {};
    auto kept = std::make_shared<std::function<void()>>(std::move(action));
    std::erase_if(m_state->actions, [](const auto& weak) { return weak.expired(); });
    m_state->actions.push_back(kept);
    return kept;
}

CancelScope::CancelScope() { m_token.m_state = std::make_shared<CancelToken::State>(); }

CancelScope::~CancelScope() { cancel(); }

CancelScope& CancelScope::operator=(CancelScope&& other) noexcept
{
    if (this != &other) {
        cancel();
        m_token = std::exchange(other.m_token, {});
    }
    return *this;
}

void CancelScope::cancel()
{
    const auto state = m_token.m_state; // an action may destroy this scope
    if (!state || state->cancelled.exchange(true))
        return;
    for (const auto& weak : std::exchange(state->actions, {})) {
        if (const auto action = weak.lock())
            (*action)();
    }
}

} // namespace bursar
