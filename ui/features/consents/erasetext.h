// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/erasures.h"
#include "app/consents/localcopy.h"
#include "ui/kit/formats.h"

#include <QString>
#include <QStringList>

namespace bursar::ui::consentstext {

/// "9,412 transactions"
QString transactionsText(std::int64_t n);
QString documentsText(std::int64_t n); ///< statements and tax forms

// Words for what is kept and what is erased.

/// "3 accounts, 9,412 transactions and 24 documents are kept, encrypted."
QString keptText(const LocalCopy& copy, const Formats& formats);

/// "9,412 transactions", "24 documents", …: what went, the rows that a person knows first.
QStringList erasedParts(const Erasure& one);
/// What the search afterwards found, or that it found nothing.
QString searchText(const Erasure& one, const Formats& formats);
/// What is being done now.
QString stepText(ErasureStep step);
/// A table in words.
QString placeText(const QString& table);

QString localDay(Instant at, const Formats& formats);

} // namespace bursar::ui::consentstext
