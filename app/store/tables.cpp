// SPDX-License-Identifier: GPL-3.0-or-later
// What concerns every table, whoever made it: counting and searching. The only statements that are
// put together, and only from names that the schema itself has.
#include "app/store/db.h"

#include <sqlite3.h>

namespace bursar {

QStringList Db::tables()
{
    QStringList names;
    auto rows = query("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid");
    while (rows.next())
        names += rows.string(0);
    return names;
}

sqlite3_stmt* Db::prepareFor(const char* pattern, const QString& table)
{
    if (m_error || !tables().contains(table))
        return nullptr;
    char* sql = sqlite3_mprintf(pattern, table.toUtf8().constData());
    sqlite3_stmt* statement = nullptr;
    if (const int code = sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr);
        code != SQLITE_OK)
        note(code);
    sqlite3_free(sql);
    return statement;
}

std::int64_t Db::rowsOf(const QString& table)
{
    sqlite3_stmt* statement = prepareFor("SELECT count(*) FROM \"%w\"", table);
    if (!statement)
        return 0;
    const std::int64_t count = step(statement) ? sqlite3_column_int64(statement, 0) : 0;
    sqlite3_finalize(statement);
    return count;
}

std::int64_t Db::forEachText(
    const QString& table, const std::function<void(std::string_view)>& look)
{
    sqlite3_stmt* statement = prepareFor("SELECT * FROM \"%w\"", table);
    if (!statement)
        return 0;
    std::int64_t count = 0;
    while (step(statement)) {
        const int columns = sqlite3_column_count(statement);
        for (int column = 0; column < columns; ++column) {
            const int type = sqlite3_column_type(statement, column);
            if (type != SQLITE_TEXT && type != SQLITE_BLOB)
                continue;
            const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement, column));
            const int size = sqlite3_column_bytes(statement, column);
            look({bytes, static_cast<std::size_t>(size)});
            ++count;
        }
    }
    sqlite3_finalize(statement);
    return count;
}

} // namespace bursar
