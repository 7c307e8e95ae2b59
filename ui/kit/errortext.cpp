// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/errortext.h"

#include "app/base/literals.h"
#include "ui/kit/tr.h"

namespace bursar::ui {

using kit::Tr;

QString label(NextStep step)
{
    switch (step) {
    case NextStep::Retry:
        return Tr::tr("Try again");
    case NextStep::SignInAgain:
        return Tr::tr("Sign in again");
    case NextStep::CheckCredentials:
        return Tr::tr("Check the credentials");
    case NextStep::ChooseInstitution:
        return Tr::tr("Choose an institution");
    case NextStep::UseBrowser:
        return Tr::tr("Use my browser instead");
    case NextStep::UnlockKeychain:
        return Tr::tr("Unlock and try again");
    case NextStep::GetNewest:
        return Tr::tr("Get the newest Bursar");
    case NextStep::CopyDetails:
        return Tr::tr("Copy the details");
    case NextStep::Dismiss:
        return Tr::tr("OK");
    }
    return {};
}

ErrorText describe(ErrorKind kind)
{
    switch (kind) {
    // the way to the server
    case ErrorKind::Offline:
        return {Tr::tr("You seem to be offline. What you see is what was read before."),
            NextStep::Retry, Place::Banner, Tone::Neutral};
    case ErrorKind::Timeout:
        return {Tr::tr("The bank took too long to answer. Bursar tries again by itself."),
            NextStep::Retry, Place::Attention, Tone::Warning};
    case ErrorKind::Tls:
        return {Tr::tr("The connection is not safe, so Bursar did not use it: the server's "
                       "certificate is not valid."),
            NextStep::Retry, Place::Banner, Tone::Danger};
    case ErrorKind::ConnectionCut:
        return {Tr::tr("The connection broke off. What had arrived is kept."), NextStep::Retry,
            Place::Attention, Tone::Warning};
    case ErrorKind::BadPayload:
        return {Tr::tr("The bank sent an answer that Bursar cannot read. Nothing was changed."),
            NextStep::CopyDetails, Place::Banner, Tone::Warning};
    case ErrorKind::Cancelled:
        return {Tr::tr("Stopped. What had arrived is kept."), NextStep::Retry, Place::Inline,
            Tone::Neutral};

    // the server's answer
    case ErrorKind::RateLimited:
        return {Tr::tr("The network asks for a pause. Bursar goes on by itself."),
            NextStep::Dismiss, Place::Attention, Tone::Neutral};
    case ErrorKind::ProviderDown:
        return {Tr::tr("The bank's systems are not answering now. Bursar tries again by itself."),
            NextStep::Retry, Place::Attention, Tone::Warning};
    case ErrorKind::Maintenance:
        return {Tr::tr("The bank is down for planned maintenance. Bursar tries again later."),
            NextStep::Retry, Place::Attention, Tone::Neutral};
    case ErrorKind::NotAuthorized:
        return {Tr::tr("The bank no longer accepts this sign-in. Your data is kept."),
            NextStep::SignInAgain, Place::Banner, Tone::Warning};
    case ErrorKind::NotSubscribed:
        return {Tr::tr("Your Akoya registration does not include this data at this bank."),
            NextStep::CheckCredentials, Place::Banner, Tone::Warning};
    case ErrorKind::AccountUnknown:
        return {Tr::tr("The bank does not know this account any more, or you no longer share it."),
            NextStep::SignInAgain, Place::Inline, Tone::Warning};
    case ErrorKind::NotSupported:
        return {Tr::tr("The bank does not offer this for this kind of account."), NextStep::Dismiss,
            Place::Inline, Tone::Neutral};
    case ErrorKind::AccountClosed:
        return {Tr::tr("This account is closed. Its history stays here."), NextStep::Dismiss,
            Place::Inline, Tone::Neutral};
    case ErrorKind::BadDateRange:
        return {Tr::tr("The bank does not give data that far back."), NextStep::Dismiss,
            Place::Inline, Tone::Neutral};
    case ErrorKind::NoData:
        return {Tr::tr("The bank has nothing of this kind."), NextStep::Dismiss, Place::Inline,
            Tone::Neutral};
    case ErrorKind::StillProcessing:
        return {
            Tr::tr("The bank is still making this document. Bursar asks again in some minutes."),
            NextStep::Retry, Place::Inline, Tone::Neutral};
    case ErrorKind::NotInThisForm:
        return {Tr::tr("The bank does not give this document in a form that Bursar can show."),
            NextStep::Dismiss, Place::Inline, Tone::Warning};
    case ErrorKind::NotFound:
        return {Tr::tr("The bank did not find what Bursar asked for."), NextStep::Retry,
            Place::Inline, Tone::Warning};
    case ErrorKind::BadRequest:
        return {Tr::tr("The bank did not understand Bursar's question. This is a fault in Bursar."),
            NextStep::CopyDetails, Place::Banner, Tone::Danger};

    // tokens and authorization
    case ErrorKind::SignInNeeded:
        return {Tr::tr("The bank asks you to sign in again. Your data is kept."),
            NextStep::SignInAgain, Place::Banner, Tone::Warning};
    case ErrorKind::ClientRejected:
        return {Tr::tr("The network does not accept your client id and secret."),
            NextStep::CheckCredentials, Place::Banner, Tone::Danger};
    case ErrorKind::AccessDenied:
        return {Tr::tr("Access was declined. Nothing was shared, and nothing was kept."),
            NextStep::ChooseInstitution, Place::Inline, Tone::Neutral};
    case ErrorKind::AuthorizationServerError:
        return {Tr::tr("The bank's sign-in does not work at the moment. It is not your fault."),
            NextStep::Retry, Place::Inline, Tone::Warning};
    case ErrorKind::AuthorizationRequestRejected:
        return {Tr::tr("The network refused the sign-in page. The client id, the redirect address "
                       "or the institution is not registered there."),
            NextStep::CheckCredentials, Place::Inline, Tone::Danger};
    case ErrorKind::StateMismatch:
        return {Tr::tr("The answer did not belong to this sign-in, so Bursar ignored it. Please "
                       "start again."),
            NextStep::Retry, Place::Inline, Tone::Danger};
    case ErrorKind::CodeExpired:
        return {Tr::tr("The sign-in took more than five minutes to come back, and the bank's "
                       "permission ran out. Please sign in once more."),
            NextStep::Retry, Place::Inline, Tone::Warning};
    case ErrorKind::SurfaceClosed:
        return {Tr::tr("The sign-in was closed before its end. Nothing was shared."),
            NextStep::Retry, Place::Inline, Tone::Neutral};
    case ErrorKind::PageUnreachable:
        return {Tr::tr("The sign-in page does not load. Are you online?"), NextStep::Retry,
            Place::Inline, Tone::Warning};
    case ErrorKind::AddressNotRecognized:
        return {Tr::tr("This is not the address that the bank sends you to at the end. Copy the "
                       "whole address line of the last page."),
            NextStep::Retry, Place::Inline, Tone::Warning};
    case ErrorKind::LinkMismatch:
        return {Tr::tr("You signed in with another login than before, so nothing was changed. "
                       "Link it as an institution of its own, or sign in with the first login."),
            NextStep::SignInAgain, Place::Inline, Tone::Warning};

    // the keychain
    case ErrorKind::KeychainMissing:
        return {Tr::tr("Bursar found no keychain. It keeps the key to your data there and nowhere "
                       "else, so it cannot start without one. On Linux install GNOME Keyring or "
                       "KWallet, then log in again."),
            NextStep::Retry, Place::StartPage, Tone::Danger};
    case ErrorKind::KeychainLocked:
        return {Tr::tr("Your keychain is locked. Bursar needs the key that it keeps there."),
            NextStep::UnlockKeychain, Place::StartPage, Tone::Warning};
    case ErrorKind::KeychainRefused:
        return {Tr::tr("Your keychain refused Bursar. Allow it there, then try again."),
            NextStep::Retry, Place::StartPage, Tone::Warning};
    case ErrorKind::KeychainBroken:
        return {Tr::tr("An entry in your keychain is not readable as Bursar's. Nothing was "
                       "changed there."),
            NextStep::CopyDetails, Place::StartPage, Tone::Danger};

    // the store
    case ErrorKind::StoreWrongKey:
        return {Tr::tr("The key in your keychain does not open this data. It may belong to another "
                       "computer or another login. The file was not touched."),
            NextStep::Retry, Place::StartPage, Tone::Danger};
    case ErrorKind::StoreDamaged:
        return {Tr::tr("The data file is damaged. It was not touched: put back a copy of it, or "
                       "start with an empty folder and link your banks again."),
            NextStep::Retry, Place::StartPage, Tone::Danger};
    case ErrorKind::StoreNewer:
        return {Tr::tr("This data was written by a newer Bursar. This one leaves it as it is."),
            NextStep::GetNewest, Place::StartPage, Tone::Warning};
    case ErrorKind::StoreNotOurs:
        return {Tr::tr("The file in this folder is not Bursar's. It was not touched."),
            NextStep::Retry, Place::StartPage, Tone::Danger};
    case ErrorKind::StoreBusy:
        return {Tr::tr("Bursar is already open with this data. Close the other one first."),
            NextStep::Retry, Place::StartPage, Tone::Warning};
    case ErrorKind::StoreFull:
        return {Tr::tr("The disk is full or refuses to write, so new data could not be kept. What "
                       "was kept before is safe."),
            NextStep::Retry, Place::Banner, Tone::Danger};
    case ErrorKind::StoreFailed:
        return {Tr::tr("The data file could not be used. What was kept before is safe."),
            NextStep::Retry, Place::Banner, Tone::Danger};

    case ErrorKind::Internal:
        return {Tr::tr("Something went wrong inside Bursar. Your data is safe."),
            NextStep::CopyDetails, Place::Banner, Tone::Danger};
    }
    return {};
}

QString detailsOf(const Error& error, const QString& when)
{
    QStringList lines{Tr::tr("Kind: %1").arg(toString(error.kind))};
    if (error.http != 0)
        lines += Tr::tr("HTTP status: %1").arg(error.http);
    if (!error.code.isEmpty())
        lines += Tr::tr("Code: %1", "of the network's error").arg(error.code);
    if (!error.requestId.isEmpty())
        lines += Tr::tr("Request: %1", "an id that the network can look up").arg(error.requestId);
    if (!when.isEmpty())
        lines += Tr::tr("Time: %1").arg(when);
    if (!error.detail.isEmpty())
        lines += Tr::tr("Cause: %1").arg(error.detail);
    return lines.join(u'\n');
}

} // namespace bursar::ui
