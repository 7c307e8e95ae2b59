// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/cancel.h"
#include "app/net/call.h"
#include "app/store/store.h"

#include <QByteArray>
#include <QCoroTask>
#include <QFuture>
#include <QList>
#include <QObject>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace bursar {

class ChainCheck;
struct DataUse;
struct LedgerFilter;
struct LedgerSubjects;

/// Numbers of entries, newest first. An entry never changes, so its number names it for good.
using LedgerNumbers = std::shared_ptr<const std::vector<std::int64_t>>;

/// The access ledger (D11): each exchange with a data endpoint, in order, never changed. Entries
/// are chained: each holds the SHA-256 of the one before and of its own fields, and the head is
/// kept apart, so a change, a removal, a swap and a cut at the end are all found. It proves that
/// nothing was altered by accident or by a tool; who has the store's key and knows the format can
/// rewrite all of it.
///
/// What names the person's bank and accounts goes into the chain as a salted commitment, so that
/// erase() can take it out of an entry and leave the chain whole (docs/access-ledger.md).
///
/// Entries are written on the store's writer in the order of finished(), before anything that the
/// same answer brought: no byte is in the store without its entry.
///
/// Lives on the GUI thread. What it reads is read on the store's reader.
class Ledger final : public QObject, public CallObserver {
    Q_OBJECT

public:
    struct Entry {
        std::int64_t number = 0; ///< from 1, without gaps
        CallRecord call;
        QString grantId; ///< the consent that the link had then; empty when unknown
        QByteArray salt; ///< of the commitment; empty: what was personal is erased
        QByteArray commitment; ///< SHA-256 of it and the personal fields: 32 bytes
        QByteArray hash; ///< SHA-256: 32 bytes

        bool isErased() const { return salt.isEmpty(); }
    };

    struct Verdict {
        std::int64_t entries = 0; ///< that fit
        std::int64_t erased = 0; ///< of these, without what was personal
        std::optional<std::int64_t> brokenAt; ///< the first one that does not, or that is missing
        bool operator==(const Verdict&) const = default;
    };

    /// How far a check has come.
    struct Place {
        std::int64_t entries = 0; ///< that fit
        QByteArray hash = QByteArray(32, '\0'); ///< of the last of them
        std::int64_t erased = 0; ///< of them
        std::int64_t firstErased = 0;
    };

    explicit Ledger(Store& store);
    ~Ledger() override;

    static void createTables(Db& db); ///< of schema version 1
    /// Of schema version 4: chains anew, with commitments. A chain that is broken stays so.
    static void makeErasable(Db& db);
    /// Of schema version 5: what could not be read. Entries without keep their hash.
    static void nameUnreadable(Db& db);

    /// GUI thread; returns at once. A failure to write is logged, and every later write of the same
    /// store fails by the same cause.
    void finished(const CallRecord& record) override;
    /// An entry for what is no call (ledgeract.h): on the disk with the task's end.
    QCoro::Task<Status> note(CallRecord act);

    /// Checks the chain from its start. 100,000 entries take well under a second.
    QFuture<Result<Verdict>> verify();

    /// The newest entries before number `before` (none: from the end), newest first.
    QFuture<Result<QList<Entry>>> load(int limit, std::optional<std::int64_t> before = {});

    /// All that the filter lets through; null when `cancel` came before the end.
    QFuture<Result<LedgerNumbers>> find(LedgerFilter filter, CancelToken cancel);
    /// These entries, in this order; one that is not there is left out.
    QFuture<Result<QList<Entry>>> entries(std::vector<std::int64_t> numbers);
    /// What the filter can choose from.
    QFuture<Result<LedgerSubjects>> subjects();
    /// What was done under one consent, per data cluster.
    QFuture<Result<QList<DataUse>>> use(LinkId link, QString grantId);

    /// Appends one entry; for finished() and for tests. Store's writer thread.
    static void append(Db& db, const CallRecord& record);
    /// Takes what is personal (link, consent, path, request id, places) out of the link's entries,
    /// or of one consent's; gives how many. When, what kind of data, how much and what came of it
    /// stay. Store's writer thread.
    static std::int64_t erase(
        Db& db, LinkId link, const std::optional<QString>& grantId = std::nullopt);
    static Verdict check(Db& db);
    /// A check in slices, so that other readers get their turn: goes on from `place` by at most
    /// `most` entries and moves it on. The verdict once there is one.
    static std::optional<Verdict> checkOn(Db& db, Place& place, int most);

    /// Exchanges since this object was made.
    std::int64_t callCount() const { return m_calls; }

    Store& store() const { return m_store; }
    /// The check that the screen shows.
    ChainCheck& chain() const { return *m_chain; }

Q_SIGNALS:
    /// An entry has been written.
    void grew();

private:
    QCoro::Task<> write(CallRecord record);

    std::int64_t m_calls = 0;
    Store& m_store;
    std::unique_ptr<ChainCheck> m_chain;
};

} // namespace bursar
