// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sandbox {

// What can go wrong. The words are those of `--fault` and of POST /control/faults.
enum class FaultKind {
    Delay, // "delay": arg = milliseconds before the answer
    Cut, // "cut": the connection closes within the body; arg = bytes that still come (default:
         // half)
    Truncate, // "truncate": a well-formed answer with a shortened body
    Status, // "status": arg = HTTP status, or status/akoya code
    Echo, // "echo": an error that says back what was asked, secrets too; arg as for "status"
    TooMany, // "429": arg = seconds for Retry-After; without it no such header
    Partial, // "206": one account fails, form ii of akoya-api.md 4.0
    Malformed, // "malformed": broken JSON
    Html, // "html": 200 with a page
    WrongTypes, // "wrongtypes": numbers as strings, strings as numbers, objects for arrays
    UnknownEnum, // "unknownenum": values that no list has
    Absent, // "absent": only ids, amounts and dates stay
    NullFields, // "nullfields": the same fields are there, but null
    Duplicates, // "duplicates": ids repeat within a page and on all pages
    SamePage, // "samepage": paging is ignored
    ExpireTokens, // "expire-tokens": all id_tokens issued so far are dead
    RotateAway, // "rotate-away": all refresh tokens issued so far are dead
    RefuseConnections, // "refuse-connections-after": after this answer the port is closed
    Trickle, // "trickle": arg = milliseconds over which the body comes
    Miscount, // "miscount": a day later, the first account's balance is off by something that no
              // row tells of; arg = minor units (default: -4218)
    Redirect, // "redirect": 302; arg = where to (default: another host)
    LieAfterRevoke, // "lie-after-revoke": data still comes for revoked consents
    Document, // "document": arg = damaged, empty, password[=WORD] (default: 8123), huge[=MB]
              // (default: 200)
    AuthError, // "autherror": the redirect back carries an error; arg = which (default:
               // server_error)
};

std::optional<FaultKind> faultKind(std::string_view word);
std::string_view faultWord(FaultKind kind);

// Which calls a fault hits. All conditions must hold.
struct FaultRule {
    int id = 0;
    FaultKind kind = FaultKind::Delay;
    std::string endpoint; // a name of the request log, or "*"
    std::string path; // beginning of the path; empty: any
    std::int64_t nth = 1; // the first matching call that it hits, counted from 1
    std::int64_t count = -1; // how many it hits; -1: all from then on
    int perMille = 1000; // chance of each
    std::string arg;

    std::int64_t seen = 0; // matching calls so far
    std::int64_t hits = 0;
    std::string memory; // what "duplicates" repeats on later pages
};

// kind:endpoint[:count][:arg]; count is N, N@K (N calls from the Kth on), P% or *. Absent when it
// does not parse.
std::optional<FaultRule> parseRule(std::string_view text);

} // namespace sandbox
