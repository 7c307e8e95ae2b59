// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/day.h"
#include "app/base/error.h"

#include <QLatin1StringView>

#include <cstdint>
#include <optional>
#include <span>

namespace bursar {

/// akoya-api.md 5.2 as data, and what Bursar does about each failure. Nothing else in app/ decides
/// about repeating, going on or asking again; what a person reads is ui/kit/errortext.h.

/// One answer of a data endpoint that is no success.
struct AnswerRow {
    int http; ///< a status, or the hundreds of a whole class: 4 is any 4xx
    QLatin1StringView code; ///< the body's; empty is any
    ErrorKind kind;
};

/// In the order in which they are tried: the first that fits is taken.
std::span<const AnswerRow> answerRows();

/// `code` as text; empty when the body had none. What is in no class is BadPayload: 1xx and 3xx are
/// no answers to a GET of ours.
ErrorKind kindOfAnswer(int http, const QString& code);

/// Of an error inside a successful answer (206, form ii), which has no status of its own: by the
/// code alone. ProviderDown where the code is on no row: the bank could not, whatever the reason.
ErrorKind kindOfCode(const QString& code);

/// Within the call that met it.
enum class Repeat : std::uint8_t {
    Never,
    AfterBackoff, ///< 1, 2, 4 s, each ± 20 % (policy.h)
    WithTheHost, ///< when the host's queue goes on after its pause (hostqueue.h)
};

/// What the failure is about, and so what else is of no use to ask for in the same reading.
enum class Concerns : std::uint8_t {
    Item, ///< this account, window or document: another one may do better
    Product, ///< the same product of other accounts of this link
    Link, ///< anything of this link: the way, the network or the login is the reason
};

/// When the same may be asked again.
enum class Afterwards : std::uint8_t {
    Later, ///< it passes: with the next scheduled reading, an hour later at the earliest
    Same, ///< it would be the same again: a day later, or when a person asks
    Refused, ///< the bank does not offer it: in 30 days, or under a new consent
    Ended, ///< never
    Person, ///< it waits for a person: signing in, credentials, the keychain, the disk
};

struct Conduct {
    ErrorKind kind;
    Repeat repeat;
    Concerns concerns;
    Afterwards afterwards;
};

/// There is a row for every kind; a missing one does not compile.
const Conduct& conductOn(ErrorKind kind);

/// Until when nobody asks again, a person neither; none when it may be asked for.
std::optional<Instant> refusedUntil(ErrorKind kind, Instant at);

/// When a scheduled reading may ask again after a failure at `at`: what the server said in
/// `retryAfter` when that is later than Bursar's own pause.
Instant scheduledAgain(const Error& error, Instant at);

} // namespace bursar
