// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/ledger.h"

#include <QHash>
#include <QString>

#include <functional>

namespace bursar {

/// Entries of the ledger as a file that other programs read (docs/access-ledger.md).
struct LedgerExport {
    enum class Format : std::uint8_t {
        Csv, ///< RFC 4180 with a line of names; what strangers wrote cannot become a formula
        JsonLines, ///< one JSON object a line
    };

    QString file; ///< replaced only when all of it has been written
    Format format = Format::Csv;
    LedgerNumbers numbers; ///< written in the order of time: oldest first
    QHash<LinkId, QString> institutions;
    Instant now; ///< the time of the check

    struct Outcome {
        std::int64_t entries = 0; ///< written
        Ledger::Verdict verdict; ///< of the chain, checked just before
    };
};

/// Checks the chain and writes the file, off the GUI thread. `progress` is called with how many
/// entries have been written. Cancelled, or with any failure, no file is written and one that was
/// there stays as it was. Failing to write is StoreFailed with the system's words as detail.
QCoro::Task<Result<LedgerExport::Outcome>> exportLedger(Ledger& ledger, LedgerExport order,
    std::function<void(std::int64_t)> progress, CancelToken cancel);

namespace ledger {

/// The first line of a file; empty where the format has none.
QByteArray exportHead(LedgerExport::Format format);
QByteArray exportLine(
    const Ledger::Entry& entry, const QString& institution, LedgerExport::Format format);

} // namespace ledger

} // namespace bursar
