// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"
#include "app/consents/ledger.h"

#include <QObject>

namespace bursar {

/// Checks the ledger's chain in slices, so that whoever else reads the store waits for one slice at
/// most. GUI thread.
class ChainCheck final : public QObject {
    Q_OBJECT

public:
    struct State {
        bool running = false;
        std::int64_t entries = 0; ///< looked at so far, or by the last check
        std::optional<Ledger::Verdict> verdict; ///< of the last check that came to its end
        std::optional<Instant> at; ///< when that ended
        std::optional<Error> error; ///< why the last one came to no end

        bool isBroken() const { return verdict && verdict->brokenAt; }
        bool operator==(const State&) const = default;
    };

    explicit ChainCheck(Store& store)
        : m_store(store)
    {
    }

    const State& state() const { return m_state; }

    /// Begins a check that `now` will be the time of; does nothing while one is under way.
    void start(Instant now);
    /// The same; ends with the check's end. Checks again when one is under way.
    QCoro::Task<Result<Ledger::Verdict>> check(Instant now);

Q_SIGNALS:
    void changed();

private:
    void set(State state);

    Store& m_store;
    State m_state;
};

} // namespace bursar
