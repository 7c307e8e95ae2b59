// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consents/ledger.h"

#include "app/base/literals.h"
#include "app/consents/chaincheck.h"
#include "app/consents/datause.h"
#include "app/consents/ledgerquery.h"

#include <QCoroFuture>
#include <QCryptographicHash>
#include <QPointer>
#include <QtEndian>

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

namespace bursar {

namespace {

/// The fields of an entry in one unambiguous row of bytes: numbers as 8, texts behind their length;
/// the hash of the entry before is the first 32. docs/access-ledger.md has it in full.
class Canonical {
public:
    void begin(std::string_view previous)
    {
        m_bytes.resize(0); // keeps its room: there is one for all entries
        m_bytes.append(previous.data(), static_cast<qsizetype>(previous.size()));
    }
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
    QByteArray hash()
    {
        m_hash.reset();
        m_hash.addData(m_bytes);
        return m_hash.result();
    }

private:
    QByteArray m_bytes;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// The numbers' columns are of numbers: another type may read as the same number.
bool hasItsTypes(const Rows& rows)
{
    constexpr int numbers[] = {0, 1, 2, 4, 5, 7, 10, 11};
    return std::all_of(std::begin(numbers), std::end(numbers),
        [&rows](int column) { return rows.isInteger(column); });
}

} // namespace

Ledger::Ledger(Store& store)
    : m_store(store)
    , m_chain(std::make_unique<ChainCheck>(store))
{
}

Ledger::~Ledger() = default;

void Ledger::createTables(Db& db)
{
    db.run("CREATE TABLE ledger (number INTEGER PRIMARY KEY, at INTEGER NOT NULL,"
           " link INTEGER NOT NULL, grant_id TEXT, cause INTEGER NOT NULL,"
           " cluster INTEGER NOT NULL, path TEXT, http INTEGER NOT NULL, error TEXT,"
           " request_id TEXT, rows INTEGER NOT NULL, bytes INTEGER NOT NULL, hash BLOB NOT NULL)");
    db.run("CREATE TABLE ledger_head (one INTEGER PRIMARY KEY CHECK (one = 1),"
           " number INTEGER NOT NULL, hash BLOB NOT NULL)");
    db.run("INSERT INTO ledger_head (one, number, hash) VALUES (1, 0, ?)", Place().hash);
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
    Canonical fields;
    fields.begin(view(previous));
    const QByteArray hash = fields.add(number)
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
                                .hash();
    db.run("INSERT INTO ledger (number, at, link, grant_id, cause, cluster, path, http, error,"
           " request_id, rows, bytes, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        number, record.at, record.link, view(grantId), record.cause, record.cluster, view(path),
        record.http, view(error), view(requestId), record.rows, record.bytes, hash);
    // With a WHERE it is one row to SQLite, which then keeps no copy of the page to go back to.
    db.run("UPDATE ledger_head SET number = ?, hash = ? WHERE one = 1", number, hash);
}

Ledger::Verdict Ledger::check(Db& db)
{
    Place place;
    return checkOn(db, place, std::numeric_limits<int>::max()).value_or(Verdict{});
}

std::optional<Ledger::Verdict> Ledger::checkOn(Db& db, Place& place, int most)
{
    int slice = 0;
    {
        Canonical fields;
        auto rows = db.query("SELECT number, at, link, grant_id, cause, cluster, path, http, error,"
                             " request_id, rows, bytes, hash FROM ledger WHERE number > ?"
                             " ORDER BY number LIMIT ?",
            place.entries, most);
        for (; rows.next(); ++slice) {
            if (!hasItsTypes(rows))
                return Verdict{place.entries, place.entries + 1};
            fields.begin(view(place.hash));
            const QByteArray hash = fields.add(rows.integer(0))
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
                                        .hash();
            if (rows.integer(0) != place.entries + 1 || rows.text(12) != view(hash))
                return Verdict{place.entries, place.entries + 1};
            ++place.entries;
            place.hash = hash;
        }
    }
    if (slice == most)
        return {};
    const std::int64_t below = db.number("SELECT count(*) FROM ledger WHERE number < 1");
    auto head = db.query("SELECT number, hash FROM ledger_head");
    if (below != 0 || !head.next() || !head.isInteger(0) || head.integer(0) != place.entries
        || head.text(1) != view(place.hash))
        return Verdict{place.entries, place.entries + 1};
    return Verdict{place.entries, {}};
}

void Ledger::finished(const CallRecord& record)
{
    ++m_calls;
    write(record);
}

QCoro::Task<> Ledger::write(CallRecord record)
{
    const QPointer<Ledger> alive = this;
    const auto work = [record = std::move(record)](Db& db) { append(db, record); };
    const auto writing = m_store.write(work);
    const auto written = co_await writing;
    if (alive && written)
        Q_EMIT grew();
}

QFuture<Result<Ledger::Verdict>> Ledger::verify() { return m_store.read(&Ledger::check); }

QFuture<Result<QList<Ledger::Entry>>> Ledger::load(int limit, std::optional<std::int64_t> before)
{
    return m_store.read([limit, before](Db& db) { return ledger::newest(db, limit, before); });
}

QFuture<Result<LedgerNumbers>> Ledger::find(LedgerFilter filter, CancelToken cancel)
{
    return m_store.read([filter = std::move(filter), cancel = std::move(cancel)](
                            Db& db) { return ledger::find(db, filter, cancel); });
}

QFuture<Result<QList<Ledger::Entry>>> Ledger::entries(std::vector<std::int64_t> numbers)
{
    return m_store.read(
        [numbers = std::move(numbers)](Db& db) { return ledger::entries(db, numbers); });
}

QFuture<Result<LedgerSubjects>> Ledger::subjects() { return m_store.read(&ledger::subjects); }

QFuture<Result<QList<DataUse>>> Ledger::use(LinkId link, QString grantId)
{
    return m_store.read(
        [link, grantId = std::move(grantId)](Db& db) { return dataUse(db, link, grantId); });
}

} // namespace bursar
