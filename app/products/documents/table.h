// SPDX-License-Identifier: GPL-3.0-or-later
// The lists and the bytes of documents in the store. Called on a Store's threads; failures stick in
// the Db.
#pragma once

#include "app/base/result.h"
#include "app/products/documents/documents.h"
#include "app/store/db.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>

namespace bursar::documents {

void createTables(Db& db);

/// Whose list it is. An account's of statements; a link's of tax forms, where `account` is that of
/// the single form.
struct Owner {
    Kind kind = Kind::Statement;
    LinkId link;
    AccountRef account;
};

/// Takes over one entry: new, or changed. What is kept of it stays.
void take(Db& db, const Owner& owner, const Listed& listed, Instant at);
/// What take() did not see since `at`, of those whose day lies between both: no longer listed. With
/// account 0: of the whole link.
void takeOff(Db& db, const Owner& owner, Day from, Day to, Instant at);

QList<Document> load(Db& db);

/// To be downloaded, from the start. Nothing for those that are kept.
void enqueue(Db& db, const QList<DocumentId>& ids);
/// Not any more. Nothing for those that are kept.
void dequeue(Db& db, const QList<DocumentId>& ids);

/// Bytes of one document come in: what came before goes.
void beginBytes(Db& db, DocumentId id);
void addBytes(Db& db, DocumentId id, int place, const QByteArray& bytes);
/// They are whole. StoreFailed when what is in the store is not as long as that.
Status keep(
    Db& db, DocumentId id, std::int64_t length, const QByteArray& sha256, Flaw flaw, Instant at);
/// The try failed. `again`: none, it is given up; else it stays in the queue until then.
void noteFailure(Db& db, DocumentId id, Flaw flaw, const std::optional<Error>& error,
    std::optional<Instant> again);
/// Removes the pieces of one that did not come to its end; nothing of one that is kept.
void dropPieces(Db& db, DocumentId id);
/// Its bytes are taken off this computer.
void removeBytes(Db& db, DocumentId id);
/// Removes what a run that was killed left of documents that did not come to their end.
void tidy(Db& db);

/// A kept document. StoreDamaged when it is not what was put in, NotFound when it is not kept.
using Bytes = std::shared_ptr<const QByteArray>;
Result<Bytes> bytes(Db& db, DocumentId id);
/// The same into a file, piece by piece. The device's error is StoreFull.
Status copy(Db& db, DocumentId id, QIODevice& to);

/// Those of one kind, under one link.
void erase(Db& db, Kind kind, LinkId link);

} // namespace bursar::documents
