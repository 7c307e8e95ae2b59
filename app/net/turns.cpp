// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/turns.h"

namespace bursar {

Turns::Turns(int places)
    : m_state(std::make_shared<State>(State{.free = places, .waiting = {}}))
{
}

Turns::~Turns()
{
    for (const auto& turn : std::exchange(m_state->waiting, {}))
        turn.give(false);
}

QCoro::Task<Turns::Place> Turns::take(std::shared_ptr<State> state, CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return Place();
    if (state->free > 0) { // nobody waits while a place is free
        --state->free;
        co_return Place(std::move(state));
    }
    const Once<bool> turn;
    state->waiting.push_back(turn);
    const auto guard = cancel.whenCancelled([turn] { turn.give(false); });
    if (!co_await turn)
        co_return Place();
    co_return Place(std::move(state)); // handed over by the one before
}

Turns::Place& Turns::Place::operator=(Place&& other) noexcept
{
    if (this != &other) {
        release();
        m_state = std::move(other.m_state);
    }
    return *this;
}

void Turns::Place::release()
{
    const auto state = std::exchange(m_state, {});
    if (!state)
        return;
    while (!state->waiting.empty()) {
        const auto next = std::move(state->waiting.front());
        state->waiting.pop_front();
        if (!next.isGiven()) { // else cancelled while it waited
            next.give(true);
            return;
        }
    }
    ++state->free;
}

} // namespace bursar
