// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/cancel.h"
#include "app/net/call.h"
#include "app/products/accounts/accounts.h"
#include "app/products/documents/documents.h"
#include "app/products/documents/table.h"
#include "app/products/statements/comparison.h"
#include "app/products/statements/coverage.h"
#include "app/vault/fetching.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace bursar {

class Clock;
class Store;

/// The documents of the profile, statements and tax forms: what the banks list, what is here, and
/// the downloading. The queue is in the store, so it goes on after a restart; a document that was
/// cut off begins anew, because no bank promises to go on in the middle. One document at a time of
/// each login; logins do not wait for each other. GUI thread, which it never blocks.
class Statements : public QObject {
    Q_OBJECT

public:
    struct Services {
        Store& store;
        Clock& clock;
        /// None when the login cannot be asked now: its network is not known, or its consent ended.
        std::function<std::optional<vault::Target>(LinkId)> target;
    };
    /// The services outlive it, and every download: see stop().
    explicit Statements(Services services, QObject* parent = nullptr);
    ~Statements() override;

    /// Reads what the store holds, then goes on with what the last run left in the queue.
    QCoro::Task<Status> start();
    /// Ends when nothing is under way; the queue stays for the next run. It must live until then.
    QCoro::Task<> stop();
    /// The same for one login.
    QCoro::Task<> stop(LinkId link);

    /// Never null; empty before start() has ended.
    documents::Snapshot all() const { return m_all; }
    /// Statements that should be there by the rhythm of the others.
    QList<statements::Gap> gaps() const;

    /// How much of a document has come, while it comes.
    struct Transfer {
        std::int64_t got = 0; ///< bytes
        std::optional<std::int64_t> total; ///< none: the bank does not say
    };
    std::optional<Transfer> transfer(DocumentId id) const;

    /// Into the queue, which goes from new to old; what is kept stays as it is. Whoever waits for
    /// another try, or had failed, is tried again at once.
    void download(QList<DocumentId> ids);
    /// Out of the queue; what is under way is cut off, and its bytes go.
    void cancel(QList<DocumentId> ids);

    /// The bytes of a kept document, checked against its hash. NotFound when it is not kept;
    /// StoreDamaged when it is not what came: then it is no longer kept, and can be downloaded
    /// again.
    QCoro::Task<Result<documents::Bytes>> bytes(DocumentId id);
    /// A plain copy at `path`, which replaces what is there when all of it is written: the only one
    /// that ever leaves the store, so only when the person asks for it. StoreFull when the disk
    /// refuses.
    QCoro::Task<Status> saveCopy(DocumentId id, QString path);
    /// Takes the bytes of kept documents off this computer; the bank's list stays.
    QCoro::Task<Status> remove(QList<DocumentId> ids);

    /// Holds the text of a kept statement, line by line, beside the transactions that the store
    /// shows for its account and period. `account`: as it stands now. NotFound for a document that
    /// is no statement of it.
    QCoro::Task<Result<statements::Comparison>> compare(
        DocumentId id, accounts::Entry account, QStringList text);

    /// The store has new lists: after a sync has read them, or data was erased.
    void reload();

Q_SIGNALS:
    void changed();
    /// A few times a second while it comes.
    void progressed(bursar::DocumentId id);

private:
    struct Core; // shared with the coroutines, which may outlive this object
    using CorePtr = std::shared_ptr<Core>;
    static QCoro::Task<Status> read(CorePtr core);
    static QCoro::Task<> work(CorePtr core, LinkId link);
    static QCoro::Task<> fetchOne(CorePtr core, documents::Document document);
    static QCoro::Task<> change(CorePtr core, std::function<void(Db&)> edit);
    static QCoro::Task<> waitForEnd(CorePtr core, std::optional<LinkId> link);
    void pump();

    CorePtr m_core;
    documents::Snapshot m_all = std::make_shared<const QList<documents::Document>>();
};

} // namespace bursar
