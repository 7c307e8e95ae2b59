// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/documents.h"

#include <string_view>

namespace bursar::products {

void createDocuments(Db& db)
{
    // An empty item is an empty text, not NULL: it is a part of the key.
    db.run("CREATE TABLE product_documents (product TEXT NOT NULL,"
           " link INTEGER NOT NULL REFERENCES links,"
           " account INTEGER NOT NULL," // 0: of the link as a whole
           " item TEXT NOT NULL DEFAULT '', raw BLOB NOT NULL, asked_at INTEGER NOT NULL,"
           " PRIMARY KEY (product, link, account, item))");
}

void keepDocument(Db& db, const char* product, const Document& document)
{
    db.run("INSERT OR REPLACE INTO product_documents (product, link, account, item, raw, asked_at)"
           " VALUES (?, ?, ?, coalesce(?, ''), ?, ?)",
        std::string_view(product), document.link, document.account, document.item, document.raw,
        document.askedAt);
}

QList<Document> loadDocuments(Db& db, const char* product)
{
    QList<Document> list;
    auto rows = db.query("SELECT link, account, item, raw, asked_at FROM product_documents"
                         " WHERE product = ? ORDER BY link, account, item",
        std::string_view(product));
    while (rows.next()) {
        Document one;
        one.link.value = rows.integer(0);
        one.account.value = rows.as<std::int32_t>(1);
        one.item = rows.string(2);
        one.raw = rows.bytes(3);
        one.askedAt = rows.instant(4).value_or(Instant{});
        list += std::move(one);
    }
    return list;
}

QByteArray loadDocument(
    Db& db, const char* product, LinkId link, AccountRef account, const QString& item)
{
    auto rows =
        db.query("SELECT raw FROM product_documents"
                 " WHERE product = ? AND link = ? AND account = ? AND item = coalesce(?, '')",
            std::string_view(product), link, account, item);
    return rows.next() ? rows.bytes(0) : QByteArray();
}

void dropDocument(Db& db, const char* product, const Document& document)
{
    db.run("DELETE FROM product_documents"
           " WHERE product = ? AND link = ? AND account = ? AND item = coalesce(?, '')",
        std::string_view(product), document.link, document.account, document.item);
}

void eraseDocuments(Db& db, LinkId link)
{
    db.run("DELETE FROM product_documents WHERE link = ?", link);
}

} // namespace bursar::products
