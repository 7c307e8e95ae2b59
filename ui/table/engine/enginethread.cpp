// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/engine/enginethread.h"

#include <algorithm>
#include <utility>

namespace bursar::table {

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr auto shortestPause = 100ms; ///< between two views while rows keep coming
constexpr int restFactor = 8; ///< pause at least so many times what the view took
constexpr auto quiet = 250ms; ///< without rows or questions, before work is done ahead

} // namespace

EngineThread::EngineThread(const QLocale& locale, std::function<void()> ready, CategoryWords words)
    : m_ready(std::move(ready))
    , m_engine(locale, words)
    , m_thread([this] { run(); })
{
}

EngineThread::~EngineThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_quit = true;
        ++m_arrivals;
        ++m_question;
    }
    m_wake.notify_one();
    m_thread.join();
}

void EngineThread::apply(transactions::DeltaPtr delta)
{
    {
        const std::lock_guard lock(m_mutex);
        m_input.deltas.push_back(std::move(delta));
        ++m_arrivals;
    }
    m_wake.notify_one();
}

// The number and what it stands for are seen together.
template <class Value>
std::uint64_t EngineThread::ask(std::optional<Value> Input::* slot, Value value)
{
    std::uint64_t question = 0;
    {
        const std::lock_guard lock(m_mutex);
        m_input.*slot = std::move(value);
        ++m_arrivals;
        question = ++m_question;
    }
    m_wake.notify_one();
    return question;
}

std::uint64_t EngineThread::setFilter(FilterSpec filter)
{
    return ask(&Input::filter, std::move(filter));
}

std::uint64_t EngineThread::setOrder(OrderSpec order)
{
    return ask(&Input::order, std::move(order));
}

std::uint64_t EngineThread::setAccounts(std::vector<AccountName> names)
{
    return ask(&Input::accounts, std::move(names));
}

std::uint64_t EngineThread::setBalances(std::vector<AccountBalances> balances)
{
    return ask(&Input::balances, std::move(balances));
}

std::shared_ptr<const View> EngineThread::take()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_view, nullptr);
}

void EngineThread::run()
{
    bool unanswered = false; // a question that the last attempt was stopped at
    bool idle = false;
    for (;;) {
        std::uint64_t question = 0;
        std::uint64_t arrivals = 0;
        Input input;
        {
            std::unique_lock lock(m_mutex);
            const auto woken = [this] {
                return m_quit || m_input.asks() || !m_input.deltas.empty();
            };
            idle = false;
            if (!unanswered && !m_engine.hasWork()) {
                if (m_stale)
                    m_wake.wait_until(lock, m_nextView, woken);
                else if (m_engine.isPrepared())
                    m_wake.wait(lock, woken);
                else
                    idle = !m_wake.wait_for(lock, quiet, woken);
            }
            if (m_quit)
                return;
            input = std::exchange(m_input, {});
            question = m_question.load();
            arrivals = m_arrivals.load();
        }

        for (transactions::DeltaPtr& delta : input.deltas)
            m_engine.add(std::move(delta));
        unanswered = unanswered || input.asks();
        if (input.accounts)
            m_engine.setAccounts(*input.accounts);
        if (input.balances)
            m_engine.setBalances(std::move(*input.balances));
        if (input.order)
            m_engine.setOrder(std::move(*input.order));
        if (input.filter)
            m_engine.setFilter(std::move(*input.filter));

        if (!unanswered && m_engine.hasWork()) {
            if (m_engine.work())
                m_nextView = {}; // at once
            m_stale = true;
        }
        const Clock::time_point now = Clock::now();
        if (unanswered || (m_stale && now >= m_nextView))
            unanswered = !publish(now, question);
        else if (idle)
            m_engine.prepare(Stop(m_arrivals, arrivals));
    }
}

/// False when a newer question has come in between.
bool EngineThread::publish(TimePoint started, std::uint64_t question)
{
    std::optional<View> made = m_engine.view(Stop(m_question, question));
    if (!made)
        return false;
    made->answers = question;
    m_stale = false;
    const Clock::time_point now = Clock::now();
    m_nextView = now + std::max<Clock::duration>(shortestPause, restFactor * (now - started));

    bool isFirst = false;
    auto view = std::make_shared<const View>(std::move(*made));
    {
        const std::lock_guard lock(m_mutex);
        isFirst = m_view == nullptr;
        m_view.swap(view); // an older one that nobody took is let go outside of the lock
    }
    if (isFirst)
        m_ready();
    return true;
}

} // namespace bursar::table
