// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/error.h"

#include "app/base/literals.h"

namespace bursar {

QLatin1StringView toString(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
        return "Offline"_L1;
    case ErrorKind::Timeout:
        return "Timeout"_L1;
    case ErrorKind::Tls:
        return "Tls"_L1;
    case ErrorKind::ConnectionCut:
        return "ConnectionCut"_L1;
    case ErrorKind::BadPayload:
        return "BadPayload"_L1;
    case ErrorKind::Cancelled:
        return "Cancelled"_L1;
    case ErrorKind::RateLimited:
        return "RateLimited"_L1;
    case ErrorKind::ProviderDown:
        return "ProviderDown"_L1;
    case ErrorKind::Maintenance:
        return "Maintenance"_L1;
    case ErrorKind::NotAuthorized:
        return "NotAuthorized"_L1;
    case ErrorKind::NotSubscribed:
        return "NotSubscribed"_L1;
    case ErrorKind::AccountUnknown:
        return "AccountUnknown"_L1;
    case ErrorKind::NotSupported:
        return "NotSupported"_L1;
    case ErrorKind::AccountClosed:
        return "AccountClosed"_L1;
    case ErrorKind::BadDateRange:
        return "BadDateRange"_L1;
    case ErrorKind::NoData:
        return "NoData"_L1;
    case ErrorKind::StillProcessing:
        return "StillProcessing"_L1;
    case ErrorKind::NotInThisForm:
        return "NotInThisForm"_L1;
    case ErrorKind::NotFound:
        return "NotFound"_L1;
    case ErrorKind::BadRequest:
        return "BadRequest"_L1;
    case ErrorKind::SignInNeeded:
        return "SignInNeeded"_L1;
    case ErrorKind::ClientRejected:
        return "ClientRejected"_L1;
    case ErrorKind::AccessDenied:
        return "AccessDenied"_L1;
    case ErrorKind::AuthorizationServerError:
        return "AuthorizationServerError"_L1;
    case ErrorKind::AuthorizationRequestRejected:
        return "AuthorizationRequestRejected"_L1;
    case ErrorKind::StateMismatch:
        return "StateMismatch"_L1;
    case ErrorKind::CodeExpired:
        return "CodeExpired"_L1;
    case ErrorKind::SurfaceClosed:
        return "SurfaceClosed"_L1;
    case ErrorKind::PageUnreachable:
        return "PageUnreachable"_L1;
    case ErrorKind::AddressNotRecognized:
        return "AddressNotRecognized"_L1;
    case ErrorKind::LinkMismatch:
        return "LinkMismatch"_L1;
    case ErrorKind::KeychainMissing:
        return "KeychainMissing"_L1;
    case ErrorKind::KeychainLocked:
        return "KeychainLocked"_L1;
    case ErrorKind::KeychainRefused:
        return "KeychainRefused"_L1;
    case ErrorKind::KeychainBroken:
        return "KeychainBroken"_L1;
    case ErrorKind::StoreWrongKey:
        return "StoreWrongKey"_L1;
    case ErrorKind::StoreDamaged:
        return "StoreDamaged"_L1;
    case ErrorKind::StoreNewer:
        return "StoreNewer"_L1;
    case ErrorKind::StoreNotOurs:
        return "StoreNotOurs"_L1;
    case ErrorKind::StoreBusy:
        return "StoreBusy"_L1;
    case ErrorKind::StoreFull:
        return "StoreFull"_L1;
    case ErrorKind::StoreFailed:
        return "StoreFailed"_L1;
    case ErrorKind::Internal:
        return "Internal"_L1;
    }
    return "Internal"_L1;
}

} // namespace bursar
