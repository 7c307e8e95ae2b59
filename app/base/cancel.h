// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace bursar {

/// The question "does the asker still want this?", handed down by value with a request (house rule
/// 7).
class CancelToken {
public:
    CancelToken() = default; ///< never cancelled

    bool isCancelled() const
    {
        return m_state && m_state->cancelled.load(std::memory_order_relaxed);
    }

    /// Runs `action` when cancelled; at once if it is already. Asker's thread only. The returned
    /// guard takes the action back when it dies.
    [[nodiscard]] std::shared_ptr<void> whenCancelled(std::function<void()> action) const;

private:
    friend class CancelScope;
    struct State {
        std::atomic<bool> cancelled = false;
        std::vector<std::weak_ptr<std::function<void()>>> actions;
    };
    std::shared_ptr<State> m_state;
};

/// Owned by whoever asks: a page, a dialog, a sync run. Cancels its token when told to, and when it
/// dies.
class CancelScope {
public:
    CancelScope();
    ~CancelScope();
    CancelScope(CancelScope&&) noexcept = default;
    CancelScope& operator=(CancelScope&&) noexcept;
    CancelScope(const CancelScope&) = delete;
    CancelScope& operator=(const CancelScope&) = delete;

    CancelToken token() const { return m_token; }
    void cancel();

private:
    CancelToken m_token;
};

} // namespace bursar
