// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/call.h"
#include "app/store/store.h"

#include <QByteArray>
#include <QFuture>
#include <QList>

#include <cstdint>
#include <optional>

namespace bursar {

/// The access ledger (D11): each exchange with a data endpoint, in order, never changed. Entries
/// are chained: each holds the SHA-256 of the one before and of its own fields, and the head is
/// kept apart, so a change, a removal, a swap and a cut at the end are all found. It proves that
/// nothing was altered by accident or by a tool; who has the store's key and knows the format can
/// rewrite all of it.
///
/// Entries are written on the store's writer in the order of finished(), before anything that the
/// same answer brought: no byte is in the store without its entry.
class Ledger final : public CallObserver {
public:
    struct Entry {
        std::int64_t number = 0; ///< from 1, without gaps
        CallRecord call;
        QString grantId; ///< the consent that the link had then; empty when unknown
    };

    struct Verdict {
        std::int64_t entries = 0; ///< that fit
        std::optional<std::int64_t> brokenAt; ///< the first one that does not, or that is missing
    };

    explicit Ledger(Store& store)
        : m_store(store)
    {
    }

    static void createTables(Db& db); ///< of schema version 1

    /// GUI thread; returns at once. A failure to write is logged, and every later write of the same
    /// store fails by the same cause.
    void finished(const CallRecord& record) override;

    /// Checks the chain from its start. 100,000 entries take well under a second.
    QFuture<Result<Verdict>> verify();

    /// The newest entries before number `before` (none: from the end), newest first.
    QFuture<Result<QList<Entry>>> load(int limit, std::optional<std::int64_t> before = {});

    /// Appends one entry; for finished() and for tests. Store's writer thread.
    static void append(Db& db, const CallRecord& record);
    static Verdict check(Db& db);

    /// Exchanges since this object was made.
    std::int64_t callCount() const { return m_calls; }

private:
    std::int64_t m_calls = 0;
    Store& m_store;
};

} // namespace bursar
