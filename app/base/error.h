// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>

namespace bursar {

/// What went wrong, as a closed set. Only ui/kit turns a kind into words (design.md section 6), so
/// app/ needs no translation. A new kind is a compile error in each place that must know it.
enum class ErrorKind : std::uint8_t {
    // the way to the server
    Offline, ///< no network, no such host, connection refused
    Timeout, ///< no answer within the policy's time, or HTTP 408
    Tls, ///< the certificate or the handshake was refused; final
    ConnectionCut, ///< the answer broke off before its end
    BadPayload, ///< an answer that cannot be read as what it should be
    Cancelled, ///< the asker took the question back

    // the server's answer (akoya-api.md 5.2)
    RateLimited, ///< 429/1207
    ProviderDown, ///< 5xx: a subsystem of the bank or the network
    Maintenance, ///< 503: said to be planned
    NotAuthorized, ///< 401/602, 603 after one refresh; 404/601
    NotSubscribed, ///< 403/403: the app is not subscribed to this product or provider
    AccountUnknown, ///< 404/701
    NotSupported, ///< 404 or 422/704, 501/1106: not offered for this kind of account
    AccountClosed, ///< 409/705
    BadDateRange, ///< 400/703
    NoData, ///< 404/1107: nothing fits, which is an answer
    StillProcessing, ///< 400/1300: the bank still makes the statement
    NotInThisForm, ///< 406: not in the content type that was asked for
    NotFound, ///< any other 404
    BadRequest, ///< any other 4xx: our mistake

    // tokens and authorization (akoya-api.md 2.3, 3.7; RFC 6749 4.1.2.1)
    SignInNeeded, ///< the refresh token is rejected, or gone: a new authorization is needed
    ClientRejected, ///< invalid_client, unauthorized_client: the credentials of this app are wrong
    AccessDenied, ///< the person, or the bank, declined
    AuthorizationServerError, ///< server_error, temporarily_unavailable
    AuthorizationRequestRejected, ///< invalid_request, invalid_scope, unsupported_response_type, a
    ///< 400 page
    StateMismatch, ///< the redirect's `state` is missing or not ours
    CodeExpired, ///< the code is used up or older than five minutes
    SurfaceClosed, ///< the person closed the sign-in before its end
    PageUnreachable, ///< the sign-in page did not load
    AddressNotRecognized, ///< a pasted address is not the redirect
    LinkMismatch, ///< signed in with another login than the one to renew

    // the keychain (D3)
    KeychainMissing, ///< there is no keychain service
    KeychainLocked, ///< it is locked and was not unlocked
    KeychainRefused, ///< it refused this entry
    KeychainBroken, ///< an entry is there but cannot be read as ours

    // the store (D6)
    StoreWrongKey, ///< the key in the keychain does not open this file
    StoreDamaged, ///< the file is not whole
    StoreNewer, ///< written by a newer Bursar
    StoreNotOurs, ///< a file of something else
    StoreBusy, ///< another Bursar has this profile open
    StoreFull, ///< no space left, or the disk refuses to write
    StoreFailed, ///< any other failure of the store

    Internal, ///< a promise of our own was broken; logged
};

/// A failure: facts, never sentences, never a secret, never a personal value. Copyable, cheap, any
/// thread.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    int http = 0; ///< HTTP status, 0 when there was none
    QString code; ///< the body's `code` as text: a number on the product APIs, a string on the
                  ///< Consent API
    QString requestId; ///< x-akoya-interaction-id, for the person to quote
    QString detail; ///< for the log and the Details box; redacted by whoever fills it
    std::optional<std::chrono::milliseconds>
        retryAfter; ///< from Retry-After, counted from the answer

    bool operator==(const Error&) const = default;
};

/// The kind's name in the source, for logs and the ledger: "RateLimited".
QLatin1StringView toString(ErrorKind kind);

} // namespace bursar
