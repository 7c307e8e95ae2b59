// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/day.h"
#include "app/base/ids.h"
#include "app/store/db.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace bursar::products {

/// What the network said, as it said it: the newest answer of one product about one thing. Kept
/// whole, so that nothing is dropped and a later Bursar can read more of it.
struct Document {
    LinkId link;
    AccountRef account; ///< 0: of the link as a whole
    QString item; ///< which of several, a holding's id; empty for the only one
    QByteArray raw; ///< JSON
    Instant askedAt;
};

// The documents in the store, for products that are small enough to be decoded when they are looked
// at. Called on a Store's threads; failures stick in the Db.

void createDocuments(Db& db);

void keepDocument(Db& db, const char* product, const Document& document);

/// In the order of link, account and item.
QList<Document> loadDocuments(Db& db, const char* product);
/// One of them; empty when there is none.
QByteArray loadDocument(
    Db& db, const char* product, LinkId link, AccountRef account, const QString& item = {});

/// `raw` is not read.
void dropDocument(Db& db, const char* product, const Document& document);

void eraseDocuments(Db& db, LinkId link);

} // namespace bursar::products
