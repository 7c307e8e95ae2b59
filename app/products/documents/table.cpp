// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/documents/table.h"

#include "app/store/errortext.h"

#include <QCryptographicHash>

#include <functional>

namespace bursar::documents {

namespace {

/// Gives the pieces of a kept document in order; checks length and hash at the end.
Status forEachPiece(
    Db& db, DocumentId id, const std::function<bool(const QByteArray& piece)>& piece)
{
    std::int64_t length = 0;
    QByteArray expected;
    {
        auto rows = db.query(
            "SELECT bytes, sha256 FROM bank_documents WHERE id = ? AND state = ?", id, State::Kept);
        if (!rows.next())
            return db.error() ? db.status() : fail(ErrorKind::NotFound);
        length = rows.integer(0);
        expected = rows.bytes(1);
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    auto rows =
        db.query("SELECT bytes FROM bank_document_pieces WHERE document = ? ORDER BY place", id);
    while (rows.next()) {
        const QByteArray bytes = rows.bytes(0);
        hash.addData(bytes);
        length -= bytes.size();
        if (!piece(bytes))
            return fail(ErrorKind::StoreFull);
    }
    if (db.error())
        return db.status();
    if (length != 0 || hash.result() != expected)
        return fail(ErrorKind::StoreDamaged);
    return {};
}

DocumentId find(Db& db, const Owner& owner, const QString& bankId)
{
    return {db.number("SELECT id FROM bank_documents WHERE kind = ? AND link = ? AND bank_id = ?"
                      " AND account IS ?",
        owner.kind, owner.link, bankId,
        owner.account ? std::optional(owner.account.value) : std::nullopt)};
}

Document documentOf(const Rows& rows)
{
    Document document;
    document.id.value = rows.integer(0);
    document.kind = rows.as<Kind>(1);
    document.link.value = rows.integer(2);
    document.account.value = rows.as<std::int32_t>(3);
    document.listed.bankId = rows.string(4);
    document.listed.day = rows.day(5);
    document.listed.description = rows.string(6);
    document.listed.form = rows.string(7);
    document.listed.year = rows.as<int>(8);
    document.listed.atBank = rows.as<AtBank>(9);
    document.listed.asPaper = rows.integer(10) != 0;
    document.isListed = rows.integer(11) != 0;
    document.state = rows.as<State>(12);
    document.flaw = rows.as<Flaw>(13);
    document.error = errorFromColumn(rows.string(14));
    document.notBefore = rows.instant(15);
    document.attempts = rows.as<int>(16);
    document.bytes = rows.integer(17);
    document.keptAt = rows.instant(18);
    document.listed.raw = rows.string(19);
    return document;
}

} // namespace

void createTables(Db& db)
{
    db.run("CREATE TABLE bank_documents (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL,"
           " link INTEGER NOT NULL, account INTEGER REFERENCES accounts, bank_id TEXT,"
           " day INTEGER, description TEXT, form TEXT, year INTEGER NOT NULL DEFAULT 0,"
           " at_bank INTEGER NOT NULL DEFAULT 0, as_paper INTEGER NOT NULL DEFAULT 1, raw TEXT,"
           " is_listed INTEGER NOT NULL DEFAULT 1, seen_at INTEGER,"
           " state INTEGER NOT NULL DEFAULT 0, flaw INTEGER NOT NULL DEFAULT 0, error TEXT,"
           " not_before INTEGER, attempts INTEGER NOT NULL DEFAULT 0,"
           " bytes INTEGER NOT NULL DEFAULT 0, sha256 BLOB, kept_at INTEGER)");
    db.run("CREATE INDEX bank_documents_of_owner ON bank_documents (link, kind, account, bank_id)");
    db.run("CREATE TABLE bank_document_pieces (document INTEGER NOT NULL REFERENCES bank_documents,"
           " place INTEGER NOT NULL, bytes BLOB NOT NULL, UNIQUE (document, place))");
}

void take(Db& db, const Owner& owner, const Listed& listed, Instant at)
{
    DocumentId id = find(db, owner, listed.bankId);
    if (!id) {
        db.run("INSERT INTO bank_documents (kind, link, account, bank_id) VALUES (?, ?, ?, ?)",
            owner.kind, owner.link,
            owner.account ? std::optional(owner.account.value) : std::nullopt, listed.bankId);
        id.value = db.lastId();
    }
    db.run("UPDATE bank_documents SET day = ?, description = ?, form = ?, year = ?, at_bank = ?,"
           " as_paper = ?, raw = ?, is_listed = 1, seen_at = ? WHERE id = ?",
        listed.day, listed.description, listed.form, listed.year, listed.atBank, listed.asPaper,
        listed.raw, at, id);
}

void takeOff(Db& db, const Owner& owner, Day from, Day to, Instant at)
{
    db.run("UPDATE bank_documents SET is_listed = 0 WHERE kind = ? AND link = ? AND day BETWEEN ? "
           "AND ?"
           " AND seen_at < ? AND (account = ? OR ? = 0)",
        owner.kind, owner.link, from, to, at, owner.account, owner.account);
}

QList<Document> load(Db& db)
{
    QList<Document> all;
    auto rows = db.query("SELECT id, kind, link, coalesce(account, 0), bank_id, day, description,"
                         " form, year, at_bank, as_paper, is_listed, state, flaw, error,"
                         " not_before, attempts, bytes, kept_at, raw FROM bank_documents"
                         " ORDER BY day DESC, account, id DESC");
    while (rows.next())
        all += documentOf(rows);
    return all;
}

void enqueue(Db& db, const QList<DocumentId>& ids)
{
    for (const DocumentId id : ids)
        db.run("UPDATE bank_documents SET state = ?, flaw = 0, error = NULL, not_before = NULL,"
               " attempts = 0 WHERE id = ? AND state <> ?",
            State::Queued, id, State::Kept);
}

void dequeue(Db& db, const QList<DocumentId>& ids)
{
    for (const DocumentId id : ids) {
        db.run("DELETE FROM bank_document_pieces WHERE document = (SELECT id FROM bank_documents"
               " WHERE id = ? AND state = ?)",
            id, State::Queued);
        db.run("UPDATE bank_documents SET state = ?, flaw = 0, error = NULL, not_before = NULL,"
               " attempts = 0 WHERE id = ? AND state = ?",
            State::NotHere, id, State::Queued);
    }
}

void beginBytes(Db& db, DocumentId id)
{
    db.run("DELETE FROM bank_document_pieces WHERE document = ?", id);
}

void addBytes(Db& db, DocumentId id, int place, const QByteArray& bytes)
{
    db.run("INSERT INTO bank_document_pieces (document, place, bytes) VALUES (?, ?, ?)", id, place,
        bytes);
}

Status keep(
    Db& db, DocumentId id, std::int64_t length, const QByteArray& sha256, Flaw flaw, Instant at)
{
    const auto stored = db.number(
        "SELECT coalesce(sum(length(bytes)), 0) FROM bank_document_pieces WHERE document = ?", id);
    if (!db.error() && stored != length)
        return fail(ErrorKind::StoreFailed);
    db.run("UPDATE bank_documents SET state = ?, flaw = ?, error = NULL, not_before = NULL,"
           " attempts = 0, bytes = ?, sha256 = ?, kept_at = ? WHERE id = ?",
        State::Kept, flaw, length, sha256, at, id);
    return {};
}

void noteFailure(Db& db, DocumentId id, Flaw flaw, const std::optional<Error>& error,
    std::optional<Instant> again)
{
    beginBytes(db, id);
    db.run("UPDATE bank_documents SET state = ?, flaw = ?, error = ?, not_before = ?,"
           " attempts = attempts + 1, bytes = 0, sha256 = NULL, kept_at = NULL WHERE id = ?",
        again ? State::Queued : State::Failed, flaw, toColumn(error), again, id);
}

void dropPieces(Db& db, DocumentId id)
{
    db.run("DELETE FROM bank_document_pieces WHERE document = (SELECT id FROM bank_documents"
           " WHERE id = ? AND state <> ?)",
        id, State::Kept);
}

void removeBytes(Db& db, DocumentId id)
{
    beginBytes(db, id);
    db.run("UPDATE bank_documents SET state = ?, flaw = 0, error = NULL, bytes = 0, sha256 = NULL,"
           " kept_at = NULL WHERE id = ? AND state = ?",
        State::NotHere, id, State::Kept);
}

void tidy(Db& db)
{
    db.run("DELETE FROM bank_document_pieces WHERE document IN"
           " (SELECT id FROM bank_documents WHERE state <> ?)",
        State::Kept);
}

Result<Bytes> bytes(Db& db, DocumentId id)
{
    auto whole = std::make_shared<QByteArray>();
    whole->reserve(db.number("SELECT bytes FROM bank_documents WHERE id = ?", id));
    const auto read = forEachPiece(db, id, [&whole](const QByteArray& piece) {
        *whole += piece;
        return true;
    });
    if (!read)
        return fail(read.error());
    return Bytes(std::move(whole));
}

Status copy(Db& db, DocumentId id, QIODevice& to)
{
    return forEachPiece(
        db, id, [&to](const QByteArray& piece) { return to.write(piece) == piece.size(); });
}

void erase(Db& db, Kind kind, LinkId link)
{
    db.run("DELETE FROM bank_document_pieces WHERE document IN"
           " (SELECT id FROM bank_documents WHERE kind = ? AND link = ?)",
        kind, link);
    db.run("DELETE FROM bank_documents WHERE kind = ? AND link = ?", kind, link);
}

} // namespace bursar::documents
