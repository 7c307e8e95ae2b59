// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/engine/engine.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace bursar::table {

/// The engine on a thread of its own. Nothing here makes the caller wait: the mutex is held only to
/// hand something over. A new question stops the work on the one before; rows that arrive do not,
/// and are applied in small steps between questions.
///
/// While rows keep coming, a view is made at once for the first of them and then at most ten times
/// a second, more rarely when making one takes long: not more than a fifth of the time goes into
/// it.
class EngineThread {
public:
    /// `ready` is called on the engine's thread when take() has something new; not again before
    /// it has been taken.
    EngineThread(const QLocale& locale, std::function<void()> ready, CategoryWords words = nullptr);
    ~EngineThread(); ///< gives up what is being done

    EngineThread(const EngineThread&) = delete;
    EngineThread& operator=(const EngineThread&) = delete;

    void apply(transactions::DeltaPtr delta);

    /// Questions; each returns its number, which View::answers will reach.
    std::uint64_t setFilter(FilterSpec filter);
    std::uint64_t setOrder(OrderSpec order);
    std::uint64_t setAccounts(std::vector<AccountName> names);
    /// Counts from the rows on that were given before.
    std::uint64_t setBalances(std::vector<AccountBalances> balances);

    /// The newest view, once; null when there is none that has not been taken.
    std::shared_ptr<const View> take();

private:
    using TimePoint = std::chrono::steady_clock::time_point;
    struct Input {
        std::vector<transactions::DeltaPtr> deltas;
        std::optional<FilterSpec> filter;
        std::optional<OrderSpec> order;
        std::optional<std::vector<AccountName>> accounts;
        std::optional<std::vector<AccountBalances>> balances;

        bool asks() const { return filter || order || accounts || balances; }
    };

    template <class Value> std::uint64_t ask(std::optional<Value> Input::* slot, Value value);
    void run();
    bool publish(TimePoint started, std::uint64_t question);

    const std::function<void()> m_ready;
    std::atomic<std::uint64_t> m_question = 0; ///< a newer one stops the making of a view
    std::atomic<std::uint64_t> m_arrivals = 0; ///< anything new stops work that is done ahead

    std::mutex m_mutex;
    std::condition_variable m_wake;
    Input m_input; ///< under the mutex, as the next two
    std::shared_ptr<const View> m_view;
    bool m_quit = false;

    // The engine's thread's own.
    Engine m_engine;
    bool m_stale = false; ///< rows have been applied that no view shows
    TimePoint m_nextView;

    std::thread m_thread; ///< last: it uses all of the above
};

} // namespace bursar::table
