// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/cancel.h"
#include "app/base/result.h"

#include <QAbstractEventDispatcher>
#include <QCoroTask>
#include <QMetaObject>

#include <coroutine>
#include <memory>
#include <optional>

namespace bursar {

/// A value that arrives once, later, from wherever: a reply, a timer, a cancellation. The first
/// give() counts, the others are ignored, so that racing ends need no flags. One coroutine awaits
/// it; it is resumed from the event loop, never inside give() nor inside its own co_await. A
/// handle: copies are the same value. One thread.
template <class T> class Once {
public:
    // NOLINTNEXTLINE(performance-unnecessary-value-param): moved, wherever T can be
    void give(T value) const
    {
        if (m_state->value || m_state->taken)
            return;
        m_state->value.emplace(std::move(value));
        if (m_state->waiter)
            resumeLater();
    }
    bool isGiven() const { return m_state->value || m_state->taken; }

    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> waiter) const
    {
        m_state->waiter = waiter;
        if (m_state->value)
            resumeLater();
    }
    T await_resume() const
    {
        T value = std::move(*m_state->value);
        m_state->value.reset();
        m_state->taken = true;
        return value;
    }

private:
    struct State {
        std::optional<T> value;
        std::coroutine_handle<> waiter;
        bool taken = false;
    };

    void resumeLater() const
    {
        QMetaObject::invokeMethod(
            QAbstractEventDispatcher::instance(),
            [state = m_state] { std::exchange(state->waiter, {}).resume(); }, Qt::QueuedConnection);
    }

    std::shared_ptr<State> m_state = std::make_shared<State>();
};

namespace detail {

template <class T> QCoro::Task<> forward(QCoro::Task<T> task, Once<T> once)
{
    once.give(co_await task);
}

} // namespace detail

/// The task's result, or Cancelled as soon as the asker no longer wants it. The task itself goes
/// on: for work that others share, such as a token refresh.
template <class T>
QCoro::Task<Result<T>> unlessCancelled(QCoro::Task<Result<T>> task, CancelToken cancel)
{
    Once<Result<T>> once;
    const auto guard = cancel.whenCancelled([once] { once.give(fail(ErrorKind::Cancelled)); });
    const QCoro::Task<> detached = detail::forward(std::move(task), once);
    co_return co_await once;
}

/// A token that is cancelled as soon as one of the two is: the asker's, and the life of who serves.
class JoinedCancel {
public:
    JoinedCancel(const CancelToken& asker, const CancelToken& life)
        : m_scope(std::make_shared<CancelScope>())
        , m_guards{follow(asker), follow(life)}
    {
    }
    CancelToken token() const { return m_scope->token(); }

private:
    std::shared_ptr<void> follow(const CancelToken& token) const
    {
        return token.whenCancelled([scope = m_scope] { scope->cancel(); });
    }

    std::shared_ptr<CancelScope> m_scope;
    std::shared_ptr<void> m_guards[2];
};

} // namespace bursar
