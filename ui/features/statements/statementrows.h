// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/accounts/accounts.h"
#include "app/products/documents/documents.h"
#include "app/products/statements/coverage.h"
#include "app/profile/profile.h"
#include "ui/kit/formats.h"
#include "ui/kit/pill.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace bursar::ui {

/// How much of a document has come.
struct DocumentTransfer {
    std::int64_t got = 0; ///< bytes
    std::optional<std::int64_t> total; ///< none: the bank does not say
};

/// What the statements page is told.
struct StatementsState {
    documents::Snapshot documents;
    QList<statements::Gap> gaps;
    accounts::Snapshot accounts;
    QList<Link> links;
    QHash<DocumentId, DocumentTransfer> transfers;
    Instant now;
    bool loading = false; ///< the store is still being read

    /// Whose list could not be read the last time, and why.
    struct Unlisted {
        AccountRef account; ///< 0: a whole institution's
        LinkId link;
        Error error;
    };
    QList<Unlisted> unlisted;
    std::optional<Instant> listedAt; ///< the list that was read longest ago; none: none was
    bool isStale = false; ///< longer ago than the catalogue allows
};

/// One line of the list: a document, or the place where one is missing.
struct StatementRow {
    std::optional<documents::Document> document; ///< none: a gap
    AccountRef account;
    Day day;
    QString period; ///< "October 2026", "Q3 2026", "2025"
    QString owner; ///< "Travel Card •5519", "1099-INT · Reserve Savings •2207"
    QString where; ///< "On this computer", "At Mikomo Bank", "42 %"
    Tone tone = Tone::Neutral; ///< of `where`
    std::optional<double> fraction; ///< 0 to 1 while it comes

    DocumentId id() const { return document ? document->id : DocumentId{}; }
};

/// What is shown: everything, one account's, or tax forms alone.
struct StatementFilter {
    std::optional<AccountRef> account;
    bool taxOnly = false;
};

/// Newest first, gaps in their places.
QList<StatementRow> rowsOf(
    const StatementsState& state, const StatementFilter& filter, const Formats& formats);

/// "Travel Card •5519"; empty when the account is not known.
QString accountText(const StatementsState& state, AccountRef account);
/// The institution's name; empty when it is not known.
QString institutionText(const StatementsState& state, LinkId link);
/// "Tax1099Int" as people know it: "1099-INT".
QString formText(const QString& form);

} // namespace bursar::ui
