// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/cancel.h"
#include "app/net/once.h"

#include <QCoroTask>

#include <deque>
#include <memory>
#include <utility>

namespace bursar {

/// So many at once, the others in the order they came. One place makes it a mutex for coroutines.
class Turns {
    struct State {
        int free = 0;
        std::deque<Once<bool>> waiting;
    };

public:
    /// Taken as long as it lives; the next one in the row gets it afterwards. Empty when cancelled.
    class Place {
    public:
        Place() = default;
        ~Place() { release(); }
        Place(Place&&) noexcept = default;
        Place& operator=(Place&& other) noexcept;
        Place(const Place&) = delete;
        Place& operator=(const Place&) = delete;

        explicit operator bool() const { return m_state != nullptr; }

    private:
        friend class Turns;
        explicit Place(std::shared_ptr<State> state)
            : m_state(std::move(state))
        {
        }
        void release();
        std::shared_ptr<State> m_state;
    };

    explicit Turns(int places);
    /// Who still waits gets an empty place.
    ~Turns();
    Turns(const Turns&) = delete;
    Turns& operator=(const Turns&) = delete;

    QCoro::Task<Place> take(CancelToken cancel = {}) { return take(m_state, std::move(cancel)); }

private:
    static QCoro::Task<Place> take(std::shared_ptr<State> state, CancelToken cancel);

    std::shared_ptr<State> m_state;
};

} // namespace bursar
