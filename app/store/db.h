// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/day.h"
#include "app/base/ids.h"
#include "app/base/result.h"
#include "app/base/secret.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <concepts>
#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <type_traits>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace bursar {

/// A statement's text. Only a literal becomes one, so nothing from outside is ever part of a
/// statement. SQLite 3.15's dialect (house-style 4.1; tests/unit/tst_store_dialect.cpp).
struct Sql {
    consteval Sql(const char* literal)
        : text(literal)
    {
    }
    const char* text;
};

class Rows;

/// One SQLCipher connection (D6). One thread at a time.
///
/// A failure sticks: the first one is kept, later statements do nothing and give no rows, and the
/// unit of work as a whole fails with it. So the functions in between need no checks, as long as
/// what they make is thrown away on failure: Store::write and Store::read see to that.
class Db {
public:
    /// Four KiB instead of SQLCipher 3's one: the file is a fifth smaller and a scan a third faster
    /// (docs/decisions/0007-store-layout.md). Part of the file format: never changes.
    static constexpr int pageSize = 4096;

    enum class Mode : std::uint8_t {
        Create, ///< must not exist
        ReadWrite,
        ReadOnly, ///< beside a writer
        Frozen, ///< reads the main file as it lies, makes no file beside it, takes no lock
    };

    /// Opens and proves the key on the first page. `key` is 32 bytes, used as they are: no
    /// derivation. Errors: StoreDamaged (also when it is the key that is wrong: probe.h tells them
    /// apart), StoreFull, StoreFailed.
    static Result<Db> open(const QString& file, const Secret& key, Mode mode);
    Db(Db&& other) noexcept;
    Db& operator=(Db&& other) noexcept;
    ~Db();

    /// Prepares (once), binds in order and runs to the end. False when it failed. Empty text is
    /// stored as NULL: in the store, too, it means "not sent".
    template <class... Values> bool run(Sql sql, const Values&... values);
    /// The same, for rows. One at a time for the same statement.
    template <class... Values> Rows query(Sql sql, const Values&... values);
    /// The first column of the first row; 0 when there is none.
    template <class... Values> std::int64_t number(Sql sql, const Values&... values);

    std::int64_t lastId() const;
    /// Rows that the last run() changed.
    int changes() const;
    /// Rows that were changed since the connection was opened.
    std::int64_t totalChanges() const;

    bool isInTransaction() const;

    const std::optional<Error>& error() const { return m_error; }
    /// The failure so far, or success.
    Status status() const;
    /// Forgets the failure: a new unit of work begins.
    void clearError() { m_error.reset(); }

    /// PRAGMA user_version takes no bound value.
    bool setVersion(int version);
    int version();
    /// The file is whole: every page reads back with its seal, every table and index fits.
    bool isSound();

    // Any table, by its name: for what concerns all of them, whoever made them (tables.cpp).
    /// In the order of their making.
    QStringList tables();
    /// 0 for a name that is no table's.
    std::int64_t rowsOf(const QString& table);
    /// Calls `look` with each text and blob of the table; gives how many these were.
    std::int64_t forEachText(
        const QString& table, const std::function<void(std::string_view)>& look);

private:
    friend class Rows;
    friend class Transaction;
    explicit Db(sqlite3* handle)
        : m_handle(handle)
    {
    }
    sqlite3_stmt* prepare(Sql sql);
    sqlite3_stmt* prepareFor(const char* pattern, const QString& table); ///< to be finalized
    bool step(sqlite3_stmt* statement); ///< true: a row
    void note(int code);
    void reset(sqlite3_stmt* statement);

    enum class Keep : std::uint8_t { Borrow, Copy };
    static void bindInteger(sqlite3_stmt* statement, int at, std::int64_t value);
    static void bindText(sqlite3_stmt* statement, int at, std::string_view text, Keep keep);
    static void bindBlob(sqlite3_stmt* statement, int at, QByteArrayView bytes, Keep keep);
    static void bindNull(sqlite3_stmt* statement, int at);
    template <class Value>
    static void bind(sqlite3_stmt* statement, int at, const Value& value, Keep keep);

    sqlite3* m_handle = nullptr;
    std::unordered_map<const char*, sqlite3_stmt*> m_statements;
    std::optional<Error> m_error;
};

/// The rows of one query. Columns count from 0. Views live until the next next().
class Rows {
public:
    Rows(Rows&& other) noexcept
        : m_db(other.m_db)
        , m_statement(std::exchange(other.m_statement, nullptr))
    {
    }
    Rows& operator=(Rows&&) = delete;
    ~Rows();

    bool next() { return m_statement && m_db->step(m_statement); }

    bool isNull(int column) const;
    bool isInteger(int column) const; ///< stored as one: SQLite holds any type in any column
    std::int64_t integer(int column) const;
    template <class Int> Int as(int column) const { return static_cast<Int>(integer(column)); }
    std::string_view text(int column) const;
    QString string(int column) const;
    QByteArray bytes(int column) const;
    Day day(int column) const { return isNull(column) ? Day{} : Day{as<std::int32_t>(column)}; }
    std::optional<Instant> instant(int column) const;

private:
    friend class Db;
    Rows(Db* db, sqlite3_stmt* statement)
        : m_db(db)
        , m_statement(statement)
    {
    }
    Db* m_db;
    sqlite3_stmt* m_statement;
};

/// Rolled back unless committed. Begins as a writer; a reader gives "BEGIN" and sees one moment.
class Transaction {
public:
    explicit Transaction(Db& db, Sql begin = "BEGIN IMMEDIATE")
        : m_db(db)
        , m_open(db.run(begin))
    {
    }
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Commits when nothing failed since the start.
    Status commit();

private:
    Db& m_db;
    bool m_open;
};

template <class Value> void Db::bind(sqlite3_stmt* statement, int at, const Value& value, Keep keep)
{
    if constexpr (std::is_same_v<Value, std::nullptr_t>) {
        bindNull(statement, at);
    } else if constexpr (requires {
                             value.has_value();
                             *value;
                         }) {
        if (value.has_value())
            bind(statement, at, *value, keep);
        else
            bindNull(statement, at);
    } else if constexpr (std::is_same_v<Value, Day>) {
        if (value.isKnown())
            bindInteger(statement, at, value.days);
        else
            bindNull(statement, at);
    } else if constexpr (std::is_same_v<Value, Instant>) {
        bindInteger(statement, at, value.time_since_epoch().count());
    } else if constexpr (std::is_enum_v<Value> || std::integral<Value>) {
        bindInteger(statement, at, static_cast<std::int64_t>(value));
    } else if constexpr (std::is_same_v<Value, QString>) {
        const QByteArray utf8 = value.toUtf8();
        bindText(
            statement, at, {utf8.constData(), static_cast<std::size_t>(utf8.size())}, Keep::Copy);
    } else if constexpr (std::is_same_v<Value, QByteArray>) {
        bindBlob(statement, at, value, keep);
    } else if constexpr (requires { value.value; }) { // Id<…>
        bind(statement, at, value.value, keep);
    } else {
        bindText(statement, at, std::string_view(value), keep);
    }
}

template <class... Values> bool Db::run(Sql sql, const Values&... values)
{
    sqlite3_stmt* statement = prepare(sql);
    if (!statement)
        return false;
    int at = 0;
    (bind(statement, ++at, values, Keep::Borrow), ...);
    while (step(statement)) { }
    reset(statement);
    return !m_error;
}

template <class... Values> Rows Db::query(Sql sql, const Values&... values)
{
    sqlite3_stmt* statement = prepare(sql);
    if (statement) {
        [[maybe_unused]] int at = 0;
        (bind(statement, ++at, values, Keep::Copy), ...);
    }
    return {this, statement};
}

template <class... Values> std::int64_t Db::number(Sql sql, const Values&... values)
{
    Rows rows = query(sql, values...);
    return rows.next() ? rows.integer(0) : 0;
}

} // namespace bursar
