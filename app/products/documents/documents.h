// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/day.h"
#include "app/base/error.h"
#include "app/base/ids.h"

#include <QList>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>

namespace bursar::documents {

enum class Kind : std::uint8_t { Statement, TaxForm };

/// What the bank's list says of a document. A word that we do not know, or none, is Available:
/// asking for it tells.
enum class AtBank : std::uint8_t { Available, Processing, Failed };

/// What became of it on this computer.
enum class State : std::uint8_t {
    NotHere,
    Queued, ///< to be downloaded, by this run or the next
    Kept, ///< whole: its length and its SHA-256 are in the store beside it
    Failed, ///< not here, and not to be tried again by itself
};

/// What is wrong with what the bank sent instead of, or as, the document.
enum class Flaw : std::uint8_t {
    None,
    Empty, ///< no byte at all
    WebPage, ///< HTML: an error page or a sign-in that calls itself a success
    NotPdf, ///< something else
    TooLarge, ///< more than longestDocument
    Incomplete, ///< begins as a PDF and does not end as one: kept, but parts may be missing
};

inline constexpr std::int64_t longestDocument = std::int64_t(256) * 1024 * 1024; ///< bytes

/// One entry of the bank's lists.
struct Listed {
    QString bankId; ///< unique within the account only
    Day day; ///< statementDate, taxFormDate
    QString description; ///< cleaned
    QString form; ///< taxFormType as sent: "Tax1099Int"; of tax forms only
    int year = 0; ///< taxYear; 0: not a tax form, or not said
    AtBank atBank = AtBank::Available;
    bool asPaper = true; ///< false: the bank says that it gives data only
    /// Of a tax form only: what was said of it, as it came: {…, "form": {…}} with what its
    /// statement says of all its forms.
    QString raw;
};

/// A document as the store knows it.
struct Document {
    DocumentId id;
    Kind kind = Kind::Statement;
    LinkId link;
    AccountRef account; ///< 0: the bank names none
    Listed listed;
    bool isListed = true; ///< false: it was missing in the newest list; what is kept stays

    State state = State::NotHere;
    Flaw flaw = Flaw::None; ///< of what came last
    std::optional<Error> error; ///< why the last try failed; kept until a success or a new try
    std::optional<Instant> notBefore; ///< Queued: the next try; none: at once
    int attempts = 0; ///< of this queueing
    std::int64_t bytes = 0; ///< Kept: its length
    std::optional<Instant> keptAt;
};

/// All documents of the profile at one moment, newest first. Immutable; crosses threads.
using Snapshot = std::shared_ptr<const QList<Document>>;

} // namespace bursar::documents
