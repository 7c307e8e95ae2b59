// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/db.h"

#include "app/base/literals.h"
#include "app/base/log.h"

#include <QUrl>

#include <sqlite3.h>

#include <string>
#include <utility>

namespace bursar {

namespace {

ErrorKind kindOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
    case SQLITE_READONLY:
        return ErrorKind::StoreFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::StoreBusy;
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
    case SQLITE_ERROR: // a page whose seal is broken; our statements are fixed and have no other
                       // way
        return ErrorKind::StoreDamaged;
    case SQLITE_IOERR:
        break;
    default:
        return ErrorKind::StoreFailed;
    }
    switch (code) {
    case SQLITE_IOERR_SHORT_READ:
        return ErrorKind::StoreDamaged;
    case SQLITE_IOERR_WRITE:
    case SQLITE_IOERR_FSYNC:
    case SQLITE_IOERR_DIR_FSYNC:
    case SQLITE_IOERR_TRUNCATE:
    case SQLITE_IOERR_SHMOPEN:
    case SQLITE_IOERR_SHMSIZE:
        return ErrorKind::StoreFull;
    default:
        return ErrorKind::StoreFailed;
    }
}

Error errorOf(int code)
{
    // The number alone: SQLite's own sentence may name columns, and says no more.
    return Error{.kind = kindOf(code), .detail = u"sqlite %1"_s.arg(code)};
}

/// SQLCipher's notation for a key that is used as it is.
QByteArray rawKey(const Secret& key)
{
    QByteArray text = "x'"_ba;
    QByteArray hex = key.reveal().toByteArray().toHex();
    text += hex;
    text += '\'';
    wipeBytes(hex);
    return text;
}

struct Place {
    QByteArray name;
    int flags = 0;
};

Place placeOf(const QString& file, Db::Mode mode)
{
    constexpr int ownThread = SQLITE_OPEN_NOMUTEX; // a connection never serves two at once
    switch (mode) {
    case Db::Mode::Create:
        return {file.toUtf8(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | ownThread};
    case Db::Mode::ReadWrite:
        return {file.toUtf8(), SQLITE_OPEN_READWRITE | ownThread};
    case Db::Mode::ReadOnly:
        return {file.toUtf8(), SQLITE_OPEN_READONLY | ownThread};
    case Db::Mode::Frozen:
        break;
    }
    return {QUrl::fromLocalFile(file).toEncoded() + "?immutable=1",
        SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | ownThread};
}

} // namespace

Result<Db> Db::open(const QString& file, const Secret& key, Mode mode)
{
    const Place place = placeOf(file, mode);
    sqlite3* handle = nullptr;
    const int opened = sqlite3_open_v2(place.name.constData(), &handle, place.flags, nullptr);
    Db db(handle); // also on failure there is a handle to close
    if (opened != SQLITE_OK)
        return fail(errorOf(sqlite3_extended_errcode(handle)));
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, 5000); // only a checkpoint can make two connections wait

    QByteArray raw = rawKey(key);
    const int keyed = sqlite3_key(handle, raw.constData(), static_cast<int>(raw.size()));
    wipeBytes(raw);
    if (keyed != SQLITE_OK)
        return fail(errorOf(keyed));
    // SQLCipher 4 would otherwise take its own newer defaults; version 3 does not know the pragma
    // and passes over it. The page size comes last: the compatibility pragma sets its own.
    sqlite3_exec(handle, "PRAGMA cipher_compatibility = 3", nullptr, nullptr, nullptr);
    static_assert(pageSize == 4096);
    sqlite3_exec(handle, "PRAGMA cipher_page_size = 4096", nullptr, nullptr, nullptr);

    db.run("PRAGMA temp_store = MEMORY"); // nothing is sorted into a plain file
    db.run("PRAGMA foreign_keys = ON");
    db.number("SELECT count(*) FROM sqlite_master"); // decrypts the first page
    if (db.m_error)
        return fail(*db.m_error);
    return db;
}

Db::Db(Db&& other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr))
    , m_statements(std::exchange(other.m_statements, {}))
    , m_error(std::move(other.m_error))
{
}

Db& Db::operator=(Db&& other) noexcept
{
    std::swap(m_handle, other.m_handle); // closed with `other`
    std::swap(m_statements, other.m_statements);
    std::swap(m_error, other.m_error);
    return *this;
}

Db::~Db()
{
    for (const auto& [text, statement] : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_handle);
}

sqlite3_stmt* Db::prepare(Sql sql)
{
    if (m_error)
        return nullptr;
    const auto known = m_statements.find(sql.text);
    if (known != m_statements.end()) {
        Q_ASSERT(!sqlite3_stmt_busy(known->second));
        return known->second;
    }
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v2(m_handle, sql.text, -1, &statement, nullptr);
    if (code != SQLITE_OK) {
        qCWarning(lcStore, "cannot prepare \"%s\": %s", sql.text, sqlite3_errmsg(m_handle));
        note(code);
        return nullptr;
    }
    m_statements.emplace(sql.text, statement);
    return statement;
}

bool Db::step(sqlite3_stmt* statement)
{
    if (m_error)
        return false;
    const int code = sqlite3_step(statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        note(code);
    return false;
}

void Db::note(int code)
{
    if (!m_error)
        m_error = errorOf(code);
}

void Db::reset(sqlite3_stmt* statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
}

std::int64_t Db::lastId() const { return sqlite3_last_insert_rowid(m_handle); }

int Db::changes() const { return sqlite3_changes(m_handle); }

std::int64_t Db::totalChanges() const { return sqlite3_total_changes(m_handle); }

bool Db::isInTransaction() const { return sqlite3_get_autocommit(m_handle) == 0; }

Status Db::status() const
{
    if (m_error)
        return fail(*m_error);
    return {};
}

bool Db::setVersion(int version)
{
    if (m_error)
        return false;
    const std::string text = "PRAGMA user_version = " + std::to_string(version);
    if (const int code = sqlite3_exec(m_handle, text.c_str(), nullptr, nullptr, nullptr))
        note(code);
    return !m_error;
}

int Db::version() { return static_cast<int>(number("PRAGMA user_version")); }

bool Db::isSound()
{
    Rows rows = query("PRAGMA quick_check(1)");
    return rows.next() && rows.text(0) == "ok";
}

void Db::bindInteger(sqlite3_stmt* statement, int at, std::int64_t value)
{
    sqlite3_bind_int64(statement, at, value);
}

void Db::bindText(sqlite3_stmt* statement, int at, std::string_view text, Keep keep)
{
    if (text.empty())
        return bindNull(statement, at);
    sqlite3_bind_text64(statement, at, text.data(), text.size(),
        keep == Keep::Copy ? SQLITE_TRANSIENT : SQLITE_STATIC, SQLITE_UTF8);
}

void Db::bindBlob(sqlite3_stmt* statement, int at, QByteArrayView bytes, Keep keep)
{
    if (bytes.isEmpty())
        return bindNull(statement, at);
    sqlite3_bind_blob64(statement, at, bytes.data(), static_cast<sqlite3_uint64>(bytes.size()),
        keep == Keep::Copy ? SQLITE_TRANSIENT : SQLITE_STATIC);
}

void Db::bindNull(sqlite3_stmt* statement, int at) { sqlite3_bind_null(statement, at); }

Rows::~Rows()
{
    if (m_statement)
        m_db->reset(m_statement);
}

bool Rows::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

bool Rows::isInteger(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_INTEGER;
}

std::int64_t Rows::integer(int column) const { return sqlite3_column_int64(m_statement, column); }

std::string_view Rows::text(int column) const
{
    const void* data = sqlite3_column_blob(m_statement, column); // UTF-8 as it lies, not converted
    const int size = sqlite3_column_bytes(m_statement, column);
    return data ? std::string_view(static_cast<const char*>(data), static_cast<std::size_t>(size))
                : std::string_view();
}

QString Rows::string(int column) const
{
    const std::string_view view = text(column);
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

QByteArray Rows::bytes(int column) const
{
    const std::string_view view = text(column);
    return QByteArray(view.data(), static_cast<qsizetype>(view.size()));
}

std::optional<Instant> Rows::instant(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return Instant(std::chrono::milliseconds(integer(column)));
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    const auto failure = m_db.error(); // ROLLBACK itself must run, and must not hide the reason
    m_db.clearError();
    m_db.run("ROLLBACK");
    m_db.clearError(); // SQLite may have rolled back by itself, when the disk is full
    m_db.m_error = failure;
}

Status Transaction::commit()
{
    if (m_open && m_db.run("COMMIT"))
        m_open = false;
    return m_db.status();
}

} // namespace bursar
