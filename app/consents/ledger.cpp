// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consents/ledger.h"

#include "app/base/literals.h"
#include "app/consents/chaincheck.h"
#include "app/consents/datause.h"
#include "app/consents/ledgercolumns.h"
#include "app/consents/ledgerquery.h"

#include <QCoroFuture>
#include <QCryptographicHash>
#include <QPointer>
#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>
#include <vector>

namespace bursar {

namespace {

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// Fields in one unambiguous row of bytes: numbers as 8, texts behind their length.
/// docs/access-ledger.md has it in full.
class Canonical {
public:
    void begin(std::string_view first)
    {
        m_bytes.resize(0); // keeps its room: there is one for all entries
        addRaw(first);
    }
    Canonical& addRaw(std::string_view bytes)
    {
        m_bytes.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
        return *this;
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
        return addRaw(text);
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

constexpr std::size_t saltSize = 16;
constexpr std::size_t hashSize = 32;

QByteArray makeSalt()
{
    quint32 words[saltSize / sizeof(quint32)];
    QRandomGenerator::system()->fillRange(words);
    return {reinterpret_cast<const char*>(words), sizeof words};
}

/// One entry as it is stored. The texts are views: of a row, until its next one.
struct Fields {
    std::int64_t number = 0;
    std::int64_t at = 0;
    std::int64_t cause = 0;
    std::int64_t cluster = 0;
    std::int64_t http = 0;
    std::string_view error;
    std::int64_t rows = 0;
    std::int64_t bytes = 0;
    std::int64_t unreadable = 0;
    // personal
    std::int64_t link = 0;
    std::string_view grantId, path, requestId;
    std::string_view places; ///< one a line; the bank chose the names in it
    std::string_view salt; ///< empty: they are erased
    std::string_view commitment;
    std::string_view hash;

    bool isErased() const { return salt.empty(); }
    bool hasNothingPersonal() const
    {
        return link == 0 && grantId.empty() && path.empty() && requestId.empty() && places.empty();
    }
};

/// Of LEDGER_COLUMNS.
Fields fieldsOf(const Rows& rows)
{
    return {.number = rows.integer(0),
        .at = rows.integer(1),
        .cause = rows.integer(4),
        .cluster = rows.integer(5),
        .http = rows.integer(7),
        .error = rows.text(8),
        .rows = rows.integer(10),
        .bytes = rows.integer(11),
        .unreadable = rows.integer(15),
        .link = rows.integer(2),
        .grantId = rows.text(3),
        .path = rows.text(6),
        .requestId = rows.text(9),
        .places = rows.text(16),
        .salt = rows.text(12),
        .commitment = rows.text(13),
        .hash = rows.text(14)};
}

/// The numbers' columns are of numbers: another type may read as the same number.
bool hasItsTypes(const Rows& rows)
{
    constexpr int numbers[] = {0, 1, 2, 4, 5, 7, 10, 11, 15};
    return std::all_of(std::begin(numbers), std::end(numbers),
        [&rows](int column) { return rows.isInteger(column); });
}

QByteArray commitmentOf(Canonical& scratch, const Fields& f)
{
    scratch.begin(f.salt);
    scratch.add(f.link).add(f.grantId).add(f.path).add(f.requestId);
    if (!f.places.empty()) // so that the entries of before keep theirs
        scratch.add(f.places);
    return scratch.hash();
}

QByteArray hashOf(Canonical& scratch, std::string_view previous, const Fields& f)
{
    scratch.begin(previous);
    scratch.addRaw(f.commitment)
        .add(f.number)
        .add(f.at)
        .add(f.cause)
        .add(f.cluster)
        .add(f.http)
        .add(f.error)
        .add(f.rows)
        .add(f.bytes);
    if (f.unreadable != 0)
        scratch.add(f.unreadable);
    return scratch.hash();
}

/// What is committed to is there and fits, or all of it is gone.
bool keepsItsWord(Canonical& scratch, const Fields& f)
{
    if (f.commitment.size() != hashSize)
        return false;
    if (f.isErased())
        return f.hasNothingPersonal();
    return f.salt.size() == saltSize && f.commitment == view(commitmentOf(scratch, f));
}

/// As it was before version 4 of the schema: all fields in one hash.
QByteArray oldHashOf(Canonical& scratch, std::string_view previous, const Fields& f)
{
    scratch.begin(previous);
    return scratch.add(f.number)
        .add(f.at)
        .add(f.link)
        .add(f.grantId)
        .add(f.cause)
        .add(f.cluster)
        .add(f.path)
        .add(f.http)
        .add(f.error)
        .add(f.requestId)
        .add(f.rows)
        .add(f.bytes)
        .hash();
}

struct Chained {
    std::int64_t number = 0;
    QByteArray salt, commitment, hash;
};

/// The next of the old chain, anew; fewer than `most` at its end or where it does not fit.
std::vector<Chained> chainAnew(Db& db, QByteArray& old, QByteArray& fresh, std::int64_t from)
{
    constexpr int most = 1'024;
    std::vector<Chained> anew;
    Canonical scratch;
    auto rows = db.query("SELECT " LEDGER_COLUMNS_OF_4 ", 0, NULL FROM ledger WHERE number > ?"
                         " ORDER BY number LIMIT ?",
        from, most);
    while (rows.next()) {
        Fields fields = fieldsOf(rows);
        old = oldHashOf(scratch, view(old), fields);
        if (!hasItsTypes(rows) || fields.number != ++from || fields.hash != view(old))
            break; // and the check will say that it is broken here
        Chained one{.number = fields.number, .salt = makeSalt(), .commitment = {}, .hash = {}};
        fields.salt = view(one.salt);
        one.commitment = commitmentOf(scratch, fields);
        fields.commitment = view(one.commitment);
        one.hash = fresh = hashOf(scratch, view(fresh), fields);
        anew.push_back(std::move(one));
    }
    return anew;
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

void Ledger::makeErasable(Db& db)
{
    db.run("ALTER TABLE ledger ADD COLUMN salt BLOB");
    db.run("ALTER TABLE ledger ADD COLUMN commitment BLOB");
    db.run("ALTER TABLE ledger_head ADD COLUMN erased INTEGER NOT NULL DEFAULT 0");
    QByteArray old = Place().hash;
    QByteArray fresh = old;
    std::int64_t done = 0;
    for (;;) {
        const std::vector<Chained> anew = chainAnew(db, old, fresh, done);
        if (anew.empty())
            break;
        for (const Chained& one : anew)
            db.run("UPDATE ledger SET salt = ?, commitment = ?, hash = ? WHERE number = ?",
                one.salt, one.commitment, one.hash, one.number);
        done = anew.back().number;
    }
    // One that does not fit the old end stays as it is, and will not fit the new one either.
    if (db.number("SELECT count(*) FROM ledger") == done)
        db.run("UPDATE ledger_head SET hash = ? WHERE number = ? AND hash = ?", fresh, done, old);
}

void Ledger::nameUnreadable(Db& db)
{
    db.run("ALTER TABLE ledger ADD COLUMN unreadable INTEGER NOT NULL DEFAULT 0");
    db.run("ALTER TABLE ledger ADD COLUMN places TEXT");
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
    const QByteArray places = record.places.join(u'\n').toUtf8();
    const QByteArray error = record.error ? QByteArray(toString(*record.error).data()) : ""_ba;
    const QByteArray salt = makeSalt();
    Fields fields{.number = number,
        .at = record.at.time_since_epoch().count(),
        .cause = static_cast<std::int64_t>(record.cause),
        .cluster = static_cast<std::int64_t>(record.cluster),
        .http = record.http,
        .error = view(error),
        .rows = record.rows,
        .bytes = record.bytes,
        .unreadable = record.unreadable,
        .link = record.link.value,
        .grantId = view(grantId),
        .path = view(path),
        .requestId = view(requestId),
        .places = view(places),
        .salt = view(salt),
        .commitment = {},
        .hash = {}};
    Canonical scratch;
    const QByteArray commitment = commitmentOf(scratch, fields);
    fields.commitment = view(commitment);
    const QByteArray hash = hashOf(scratch, view(previous), fields);
    db.run("INSERT INTO ledger (" LEDGER_COLUMNS ")"
           " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        number, record.at, record.link, view(grantId), record.cause, record.cluster, view(path),
        record.http, view(error), view(requestId), record.rows, record.bytes, salt, commitment,
        hash, record.unreadable, view(places));
    // With a WHERE it is one row to SQLite, which then keeps no copy of the page to go back to.
    db.run("UPDATE ledger_head SET number = ?, hash = ? WHERE one = 1", number, hash);
}

std::int64_t Ledger::erase(Db& db, LinkId link, const std::optional<QString>& grantId)
{
    db.run("UPDATE ledger SET link = 0, grant_id = NULL, path = NULL, request_id = NULL,"
           " places = NULL, salt = NULL WHERE link = ? AND (? = 0 OR ifnull(grant_id, '') = "
           "ifnull(?, ''))",
        link, grantId.has_value(), grantId.value_or(QString()));
    const std::int64_t erased = db.changes();
    db.run("UPDATE ledger_head SET erased = erased + ? WHERE one = 1", erased);
    return erased;
}

Ledger::Verdict Ledger::check(Db& db)
{
    Place place;
    return checkOn(db, place, std::numeric_limits<int>::max()).value_or(Verdict{});
}

std::optional<Ledger::Verdict> Ledger::checkOn(Db& db, Place& place, int most)
{
    const auto brokenAt = [&place](std::int64_t number) {
        return Verdict{place.entries, place.erased, number};
    };
    int slice = 0;
    {
        Canonical scratch;
        auto rows = db.query("SELECT " LEDGER_COLUMNS " FROM ledger WHERE number > ?"
                             " ORDER BY number LIMIT ?",
            place.entries, most);
        for (; rows.next(); ++slice) {
            const Fields fields = fieldsOf(rows);
            const std::int64_t next = place.entries + 1;
            if (!hasItsTypes(rows) || fields.number != next || !keepsItsWord(scratch, fields))
                return brokenAt(next);
            QByteArray hash = hashOf(scratch, view(place.hash), fields);
            if (fields.hash != view(hash))
                return brokenAt(next);
            if (fields.isErased() && ++place.erased == 1)
                place.firstErased = next;
            ++place.entries;
            place.hash = std::move(hash);
        }
    }
    if (slice == most)
        return {};
    const std::int64_t below = db.number("SELECT count(*) FROM ledger WHERE number < 1");
    auto head = db.query("SELECT number, hash, erased FROM ledger_head");
    if (below != 0 || !head.next() || !head.isInteger(0) || head.integer(0) != place.entries
        || head.text(1) != view(place.hash))
        return brokenAt(place.entries + 1);
    if (!head.isInteger(2) || head.integer(2) != place.erased) // another hand emptied some
        return brokenAt(place.erased > 0 ? place.firstErased : place.entries + 1);
    return Verdict{place.entries, place.erased, {}};
}

void Ledger::finished(const CallRecord& record)
{
    ++m_calls;
    write(record);
}

QCoro::Task<Status> Ledger::note(CallRecord act)
{
    const QPointer<Ledger> alive = this;
    const auto work = [record = std::move(act)](Db& db) { append(db, record); };
    const auto writing = m_store.write(work, Durability::Synced);
    const auto written = co_await writing;
    if (alive && written)
        Q_EMIT grew();
    co_return written;
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
