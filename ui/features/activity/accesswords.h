// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/ledgerquery.h"
#include "app/net/call.h"
#include "ui/kit/formats.h"
#include "ui/kit/mark.h"

#include <QString>

namespace bursar::ui {

// The ledger in plain words.

QString causeName(Cause cause); ///< "You", "Schedule"

/// What came of a call, short and with a mark of its own shape: "Answered", "Bank not reachable".
struct ResultWords {
    QString text;
    Mark mark = Mark::Good;
};
ResultWords resultWords(const CallRecord& call);
/// The same as a sentence.
QString resultSentence(const CallRecord& call);
/// What could not be read, one place a line; empty when all was.
QString placesText(const CallRecord& call);

QString bytesText(std::int64_t bytes, const Formats& formats); ///< "12.4 kB"

/// "18 Nov, 10:42"; of another year the day alone: "18 Nov 2025".
QString shortMoment(Instant at, const Formats& formats);

/// A consent among those of its institution: "since 15 Feb 2026", "9 Jan – 11 Feb 2026".
QString consentName(const LedgerSubject& consent, const Formats& formats);
/// The institution's name, or a word for one that is not known any more.
QString institutionName(const LedgerSubject& consent);

} // namespace bursar::ui
