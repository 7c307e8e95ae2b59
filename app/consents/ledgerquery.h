// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/ledger.h"

#include <QStringList>

#include <span>

namespace bursar {

/// Which entries of the ledger to show; what is not set lets everything through.
struct LedgerFilter {
    enum class Outcome : std::uint8_t { Any, Answered, Failed };

    std::optional<Instant> from; ///< then or later
    std::optional<Instant> until; ///< before
    std::optional<LinkId> link;
    std::optional<QString> grantId; ///< empty: reads whose consent is not known
    std::optional<DataCluster> cluster;
    Outcome outcome = Outcome::Any;
    std::optional<Cause> cause;
    QString words; ///< in the path or the request id; in any case of A to Z

    bool operator==(const LedgerFilter&) const = default;
    bool isEmpty() const { return *this == LedgerFilter{}; }
};

/// A consent that the ledger speaks of, or that was granted and never used.
struct LedgerSubject {
    LinkId link;
    QString grantId; ///< empty when unknown
    QString institution; ///< empty when nothing of it is known any more
    std::optional<Instant> grantedAt; ///< none when there is no record of the granting
    std::optional<Instant> endedAt;

    bool operator==(const LedgerSubject&) const = default;
};

struct LedgerSubjects {
    QList<LedgerSubject> all; ///< by institution, then newest first
    std::optional<Instant> oldest; ///< the first entry's time
    std::int64_t entries = 0; ///< in all
};

// The ledger's reading side. Called on a Store's threads; failures stick in the Db.
namespace ledger {

LedgerNumbers find(Db& db, const LedgerFilter& filter, const CancelToken& cancel);
QList<Ledger::Entry> entries(Db& db, std::span<const std::int64_t> numbers);
QList<Ledger::Entry> newest(Db& db, int limit, std::optional<std::int64_t> before);
LedgerSubjects subjects(Db& db);

} // namespace ledger

} // namespace bursar
