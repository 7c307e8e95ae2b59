// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/transactions/transactions.h"
#include "app/store/db.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace bursar::transactions {

// What the person wrote to transactions: only this computer knows it, and no sync writes it (D6).

// Longer ones are cut: the table keeps these texts in memory.
constexpr qsizetype longestNote = 8'000; ///< UTF-16 units, as the next two
constexpr qsizetype longestTag = 60;
constexpr qsizetype longestCategory = 120;
constexpr qsizetype mostTags = 40; ///< of one transaction

/// Tags as typed or stored, with tagSeparator between them: without white space around, empty and
/// repeated ones (regardless of case), sorted.
QStringList tagsOf(const QString& text);

/// Which rows: shared, since a person may have selected a million of them. Never null.
using RowIds = std::shared_ptr<const std::vector<RowId>>;

/// What is to become of what the person wrote to some rows. What is not said stays.
struct AnnotationEdit {
    std::optional<QString> note; ///< empty: none any more
    std::optional<QString> category; ///< empty: the bank's again
    QStringList addTags;
    QStringList removeTags; ///< regardless of case

    bool isEmpty() const { return !note && !category && addTags.isEmpty() && removeTags.isEmpty(); }
};

/// What came of an edit.
struct Annotated {
    DeltaPtr delta; ///< never null; of the rows that are not as before
    AnnotationsPtr before; ///< the same rows as they were, for restore(); never null
};

// Called on a Store's threads; failures stick in the Db.

/// Any number of rows in one store transaction. Rows that are not in the store are passed over.
Annotated annotate(Db& db, const std::vector<RowId>& rows, const AnnotationEdit& edit);

/// Puts back what was there before an edit; what it gives takes that back in turn.
Annotated restore(Db& db, const Annotations& before);

/// What the person wrote to the transactions with ids in [first, last], or to one of them.
void load(Db& db, std::int64_t first, std::int64_t last, Annotations& into);
void load(Db& db, RowId row, Annotations& into);

/// What the person wrote to one row goes to another too: a text where it has none, tags beside its
/// own. The second takes that back, as far as it is still there. Whether anything changed.
bool addOwnTexts(Db& db, RowId from, RowId to);
bool takeOwnTexts(Db& db, RowId from, RowId to);

/// Whether the person wrote anything to any transaction.
bool hasAnnotations(Db& db);

} // namespace bursar::transactions
