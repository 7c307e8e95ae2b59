// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/day.h"
#include "app/base/error.h"
#include "app/base/ids.h"
#include "app/store/db.h"

#include <QList>
#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>

namespace bursar::revocations {

// The ending of a consent as a state machine on disk (D10): what has been done and seen so far,
// and the rules of what follows from it. Nothing here talks to anybody (consents.h does). The
// functions over a Db are called on a Store's threads; failures stick in it.

/// What is true now. Each is on the disk before anything of the next one is done.
enum class Step : std::uint8_t {
    Asked, ///< by the person; the network may not know yet
    Sent, ///< the network took the revocation, or said that it does not know our token
    Proven, ///< it refuses us
    Erased, ///< the dead token is gone from the keychain
    Receipted, ///< and the receipt is written: over
};

/// What the network has been seen to do since the revocation was sent.
struct Evidence {
    std::optional<Instant> callAnswered; ///< the last data call that brought an answer; none once
                                         ///< one was refused
    std::optional<Instant> callRefused; ///< with the last bearer that we had
    QString callAnswer; ///< what it was refused with: "401/602"
    std::optional<Instant> refreshRefused; ///< with the latest refresh token
    QString consentStatus; ///< the Consent API's word: "REVOKED"; empty: it has not been heard
    std::optional<Instant> consentAsked; ///< when it gave it
    bool consentPending = false; ///< it can be asked, but did not answer
};

/// No bearer lives longer (akoya-api.md 3.6): this long after the last refusal none of ours is
/// left.
inline constexpr std::chrono::hours longestBearerLife{24};

/// The proof of D10: the refresh token is refused, and a data call too, or else no bearer can be
/// alive any more (after a restart there is none to call with), or else the Consent API says that
/// the consent is over. Where the Consent API can be asked it must not say otherwise; when it does
/// not answer for a day, the other two stand.
bool isProven(const Evidence& evidence, Instant now);

/// How long to wait after so many attempts in a row that did not get to the end.
std::chrono::milliseconds waitAfter(int attempts);

struct Revocation {
    std::int64_t id = 0; ///< given by the store
    std::int64_t consent = 0; ///< consentrecord.h
    LinkId link;
    Step step = Step::Asked;
    bool erasesData = false; ///< the person wanted what was read to be gone, too
    bool hasOwnToken = false; ///< the link has a newer consent; this one's token has an own entry
    Instant askedAt;
    std::optional<Instant> sentAt, provenAt, erasedAt, receiptAt;
    Evidence evidence;
    int attempts = 0; ///< in a row that did not get to the end
    std::optional<Instant> failedAt; ///< the last one of these
    std::optional<Error> failure; ///< and why; none: the network still answers

    bool isOver() const { return step == Step::Receipted; }
};

/// Also takes over what earlier versions left half done.
void createTables(Db& db);

/// Begins to end the link's running consent; or goes on, when that was asked before. None when
/// there is no consent to end. Marks the link.
std::optional<std::int64_t> ask(Db& db, LinkId link, bool erasesData, Instant now);

/// All of it, as it is.
void save(Db& db, const Revocation& revocation);

/// The link of an ending that the person wanted nothing to be left of; nothing when it has a newer
/// consent.
void removeErased(Db& db, std::int64_t revocation);

/// All, past ones too, oldest first.
QList<Revocation> load(Db& db);

} // namespace bursar::revocations

namespace bursar {
using Revocation = revocations::Revocation;
using RevocationStep = revocations::Step;
} // namespace bursar
