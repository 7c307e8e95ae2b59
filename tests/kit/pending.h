// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroTask>

#include <memory>
#include <optional>

namespace bursar::kit {

/// A flow that was started: the test looks at it while it moves the clock.
///
///     Pending call(client.send(request, Cause::Person, {}));
///     clock.advance(2s);
///     QTRY_VERIFY(call.isDone());
template <class T> class Pending {
public:
    explicit Pending(QCoro::Task<T> task) { follow(std::move(task), m_state); }

    bool isDone() const { return m_state->value.has_value(); }
    int timesDone() const { return m_state->times; }
    T& value() { return m_state->value.value(); }
    T& operator*() { return value(); }
    T* operator->() { return &value(); }

private:
    struct State {
        std::optional<T> value;
        int times = 0;
    };
    static QCoro::Task<> follow(QCoro::Task<T> task, std::shared_ptr<State> state)
    {
        state->value.emplace(co_await task);
        ++state->times;
    }
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace bursar::kit
