// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consents/ledger.h"

#include "app/base/literals.h"
#include "app/store/errortext.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <limits>

namespace bursar {

namespace {

/// The fields of an entry in one unambiguous row of bytes: numbers as 8, texts behind their length.
class Canonical {
public:
    Canonical& add(std::int64_t number)
    {
        char bytes[sizeof number];
        qToBigEndian(number, bytes);
        m_bytes.append(bytes, sizeof bytes);
        return *this;
    }
    Canonical& add(std::string_view text)
    {
        add(static_cast<std::int64_t>(text.size()));
        m_bytes.append(text.data(), static_cast<qsizetype>(text.size()));
        return *this;
    }
    QByteArray hash(const QByteArray& previous) const
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(previous);
        hash.addData(m_bytes);
        return hash.result();
    }

private:
    QByteArray m_bytes;
};

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// What comes before the first entry.
QByteArray genesis() { return QByteArray(32, '\0'); }

} // namespace

void Ledger::createTables(Db& db)
{
    db.run("CREATE TABLE ledger (number INTEGER PRIMARY KEY, at INTEGER NOT NULL,"
           " link INTEGER NOT NULL, grant_id TEXT, cause INTEGER NOT NULL,"
           " cluster INTEGER NOT NULL, path TEXT, http INTEGER NOT NULL, error TEXT,"
           " request_id TEXT, rows INTEGER NOT NULL, bytes INTEGER NOT NULL, hash BLOB NOT NULL)");
    db.run("CREATE TABLE ledger_head (one INTEGER PRIMARY KEY CHECK (one = 1),"
           " number INTEGER NOT NULL, hash BLOB NOT NULL)");
    db.run("INSERT INTO ledger_head (one, number, hash) VALUES (1, 0, ?)", genesis());
}

void Ledger::append(Db& db, const CallRecord& record)
{
    std::int64_t number = 0;
    QByteArray previous;
    {
        auto head = db.query("SELECT number, hash FROM ledger_head");
        if (!head.next())
            return;
        number = head.integer(0) + 1;
        previous = head.bytes(1);
    }
    QByteArray grantId;
    if (auto link = db.query("SELECT grant_id FROM links WHERE id = ?", record.link); link.next())
        grantId = link.bytes(0);
    const QByteArray path = record.path.toUtf8();
    const QByteArray requestId = record.requestId.toUtf8();
    const QByteArray error = record.error ? QByteArray(toString(*record.error).data()) : ""_ba;
    const QByteArray hash = Canonical()
                                .add(number)
                                .add(record.at.time_since_epoch().count())
                                .add(record.link.value)
                                .add(view(grantId))
                                .add(static_cast<std::int64_t>(record.cause))
                                .add(static_cast<std::int64_t>(record.cluster))
                                .add(view(path))
                                .add(record.http)
                                .add(view(error))
                                .add(view(requestId))
                                .add(record.rows)
                                .add(record.bytes)
                                .hash(previous);
    db.run("INSERT INTO ledger (number, at, link, grant_id, cause, cluster, path, http, error,"
           " request_id, rows, bytes, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        number, record.at, record.link, view(grantId), record.cause, record.cluster, view(path),
        record.http, view(error), view(requestId), record.rows, record.bytes, hash);
    // With a WHERE it is one row to SQLite, which then keeps no copy of the page to go back to.
    db.run("UPDATE ledger_head SET number = ?, hash = ? WHERE one = 1", number, hash);
}

Ledger::Verdict Ledger::check(Db& db)
{
    Verdict verdict;
    QByteArray previous = genesis();
    {
        auto rows = db.query("SELECT number, at, link, grant_id, cause, cluster, path, http, error,"
                             " request_id, rows, bytes, hash FROM ledger ORDER BY number");
        while (rows.next()) {
            const QByteArray hash = Canonical()
                                        .add(rows.integer(0))
                                        .add(rows.integer(1))
                                        .add(rows.integer(2))
                                        .add(rows.text(3))
                                        .add(rows.integer(4))
                                        .add(rows.integer(5))
                                        .add(rows.text(6))
                                        .add(rows.integer(7))
                                        .add(rows.text(8))
                                        .add(rows.text(9))
                                        .add(rows.integer(10))
                                        .add(rows.integer(11))
                                        .hash(previous);
            if (rows.integer(0) != verdict.entries + 1 || rows.text(12) != view(hash)) {
                verdict.brokenAt = verdict.entries + 1;
                return verdict;
            }
            ++verdict.entries;
            previous = hash;
        }
    }
    auto head = db.query("SELECT number, hash FROM ledger_head");
    if (!head.next() || head.integer(0) != verdict.entries || head.text(1) != view(previous))
        verdict.brokenAt = verdict.entries + 1;
    return verdict;
}

void Ledger::finished(const CallRecord& record)
{
    ++m_calls;
    m_store.write([record](Db& db) { append(db, record); });
}

QFuture<Result<Ledger::Verdict>> Ledger::verify() { return m_store.read(&Ledger::check); }

QFuture<Result<QList<Ledger::Entry>>> Ledger::load(int limit, std::optional<std::int64_t> before)
{
    return m_store.read([limit, before](Db& db) {
        QList<Entry> entries;
        auto rows = db.query("SELECT number, at, link, grant_id, cause, cluster, path, http, error,"
                             " request_id, rows, bytes FROM ledger WHERE number < ?"
                             " ORDER BY number DESC LIMIT ?",
            before.value_or(std::numeric_limits<std::int64_t>::max()), limit);
        while (rows.next()) {
            Entry entry;
            entry.number = rows.integer(0);
            entry.call.at = rows.instant(1).value_or(Instant{});
            entry.call.link.value = rows.integer(2);
            entry.grantId = rows.string(3);
            entry.call.cause = rows.as<Cause>(4);
            entry.call.cluster = rows.as<DataCluster>(5);
            entry.call.path = rows.string(6);
            entry.call.http = rows.as<int>(7);
            if (!rows.isNull(8))
                entry.call.error = errorKindFromName(rows.string(8));
            entry.call.requestId = rows.string(9);
            entry.call.rows = rows.integer(10);
            entry.call.bytes = rows.integer(11);
            entries += std::move(entry);
        }
        return entries;
    });
}

} // namespace bursar
