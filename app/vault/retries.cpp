// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/retries.h"

#include <algorithm>
#include <array>

namespace bursar::vault {

namespace {

using namespace std::chrono_literals;

// Beyond the repeats of a call, which take seconds (net/policy.h).
constexpr std::array<std::chrono::seconds, 6> waits{1min, 5min, 15min, 1h, 4h, 12h};

} // namespace

Verdict verdictOn(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::ConnectionCut:
    case ErrorKind::RateLimited:
    case ErrorKind::ProviderDown: // also 1300: still being made
    case ErrorKind::Maintenance:
        return Verdict::Later;
    case ErrorKind::BadPayload:
    case ErrorKind::Cancelled:
    case ErrorKind::AccountUnknown:
    case ErrorKind::NotSupported:
    case ErrorKind::AccountClosed:
    case ErrorKind::BadDateRange:
    case ErrorKind::NotFound:
    case ErrorKind::BadRequest:
    case ErrorKind::Internal:
        return Verdict::Never;
    case ErrorKind::Tls:
    case ErrorKind::NotAuthorized:
    case ErrorKind::NotSubscribed:
    case ErrorKind::SignInNeeded:
    case ErrorKind::ClientRejected:
    case ErrorKind::AccessDenied:
    case ErrorKind::AuthorizationServerError:
    case ErrorKind::AuthorizationRequestRejected:
    case ErrorKind::StateMismatch:
    case ErrorKind::CodeExpired:
    case ErrorKind::SurfaceClosed:
    case ErrorKind::PageUnreachable:
    case ErrorKind::AddressNotRecognized:
    case ErrorKind::LinkMismatch:
    case ErrorKind::KeychainMissing:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainRefused:
    case ErrorKind::KeychainBroken:
    case ErrorKind::StoreWrongKey:
    case ErrorKind::StoreDamaged:
    case ErrorKind::StoreNewer:
    case ErrorKind::StoreNotOurs:
    case ErrorKind::StoreBusy:
    case ErrorKind::StoreFull:
    case ErrorKind::StoreFailed:
        break;
    }
    return Verdict::NotThisLink;
}

std::chrono::seconds waitAfter(int attempt, const Error& error)
{
    const auto step = static_cast<std::size_t>(std::max(attempt, 1) - 1);
    if (step >= waits.size())
        return 0s;
    const auto asked = std::chrono::ceil<std::chrono::seconds>(error.retryAfter.value_or(0s));
    return std::max(waits[step], asked);
}

} // namespace bursar::vault
