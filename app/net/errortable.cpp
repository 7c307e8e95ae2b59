// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/errortable.h"

#include "app/base/literals.h"

#include <algorithm>
#include <array>

namespace bursar {

namespace {

using namespace std::chrono_literals;
using K = ErrorKind;

constexpr auto refusalHolds = std::chrono::days(30); // akoya-api.md 5.2, 704
constexpr auto pauseAfterFailure = 1h;
constexpr auto pauseAfterSame = 24h;

constexpr AnswerRow answers[] = {
    {400, "401"_L1, K::BadRequest},
    {400, "702"_L1, K::BadRequest}, // a time of ours that is none: no shorter range mends it
    {400, "703"_L1, K::BadDateRange},
    {400, "1300"_L1, K::StillProcessing},
    {401, "602"_L1, K::NotAuthorized},
    {401, "603"_L1, K::NotAuthorized},
    {401, ""_L1, K::NotAuthorized},
    {403, "403"_L1, K::NotSubscribed},
    {403, ""_L1, K::BadRequest}, // a wrong path or version
    {404, "601"_L1, K::NotAuthorized}, // also said when the access was revoked
    {404, "701"_L1, K::AccountUnknown},
    {404, "704"_L1, K::NotSupported},
    {404, "404"_L1, K::NotFound},
    {404, "1102"_L1, K::NotFound}, // an image or a statement, as the three below
    {404, "1103"_L1, K::NotFound},
    {404, "1104"_L1, K::NotFound},
    {404, "1108"_L1, K::NotFound},
    {404, "1107"_L1, K::NoData},
    {404, ""_L1, K::NotFound},
    {405, "1206"_L1, K::BadRequest},
    {405, ""_L1, K::BadRequest},
    {406, ""_L1, K::NotInThisForm},
    {408, ""_L1, K::Timeout},
    {409, "705"_L1, K::AccountClosed},
    {409, ""_L1, K::NotSupported}, // no such tax forms for this account or year
    {422, "704"_L1, K::NotSupported},
    {429, "1207"_L1, K::RateLimited},
    {429, ""_L1, K::RateLimited},
    {500, "500"_L1, K::ProviderDown},
    {500, "501"_L1, K::ProviderDown},
    {501, "1106"_L1, K::NotSupported},
    {501, ""_L1, K::NotSupported},
    {503, "503"_L1, K::Maintenance}, // without the code it is a gateway's word: ProviderDown
    {4, ""_L1, K::BadRequest},
    {5, ""_L1, K::ProviderDown},
};

// One row for each kind, in their order.
constexpr std::array conducts{
    Conduct{K::Offline, Repeat::AfterBackoff, Concerns::Link, Afterwards::Later},
    Conduct{K::Timeout, Repeat::AfterBackoff, Concerns::Item, Afterwards::Later},
    Conduct{K::Tls, Repeat::Never, Concerns::Link, Afterwards::Person},
    Conduct{K::ConnectionCut, Repeat::AfterBackoff, Concerns::Item, Afterwards::Later},
    Conduct{K::BadPayload, Repeat::Never, Concerns::Item, Afterwards::Same},
    Conduct{K::Cancelled, Repeat::Never, Concerns::Link, Afterwards::Later},

    Conduct{K::RateLimited, Repeat::WithTheHost, Concerns::Link, Afterwards::Later},
    Conduct{K::ProviderDown, Repeat::AfterBackoff, Concerns::Item, Afterwards::Later},
    // Said to last: the call does not wait for it.
    Conduct{K::Maintenance, Repeat::Never, Concerns::Link, Afterwards::Later},
    // Repeated once with a new bearer by the client, which is no repeat of this table.
    Conduct{K::NotAuthorized, Repeat::Never, Concerns::Link, Afterwards::Person},
    Conduct{K::NotSubscribed, Repeat::Never, Concerns::Product, Afterwards::Refused},
    Conduct{K::AccountUnknown, Repeat::Never, Concerns::Item, Afterwards::Same},
    Conduct{K::NotSupported, Repeat::Never, Concerns::Item, Afterwards::Refused},
    Conduct{K::AccountClosed, Repeat::Never, Concerns::Item, Afterwards::Ended},
    Conduct{K::BadDateRange, Repeat::Never, Concerns::Item, Afterwards::Same},
    Conduct{K::NoData, Repeat::Never, Concerns::Item, Afterwards::Later},
    Conduct{K::StillProcessing, Repeat::Never, Concerns::Item, Afterwards::Later},
    Conduct{K::NotInThisForm, Repeat::Never, Concerns::Item, Afterwards::Same},
    Conduct{K::NotFound, Repeat::Never, Concerns::Item, Afterwards::Same},
    Conduct{K::BadRequest, Repeat::Never, Concerns::Item, Afterwards::Same},

    Conduct{K::SignInNeeded, Repeat::Never, Concerns::Link, Afterwards::Person},
    Conduct{K::ClientRejected, Repeat::Never, Concerns::Link, Afterwards::Person},
    Conduct{K::AccessDenied, Repeat::Never, Concerns::Link, Afterwards::Person},
    Conduct{K::AuthorizationServerError, Repeat::Never, Concerns::Link, Afterwards::Later},
    Conduct{K::AuthorizationRequestRejected, Repeat::Never, Concerns::Link, Afterwards::Person},
    Conduct{K::StateMismatch, Repeat::Never, Concerns::Link, Afterwards::Person},
    Conduct{K::CodeExpired, Repeat::Never, Concerns::Link, Afterwards::Person},
    Conduct{K::SurfaceClosed, Repeat::Never, Concerns::Link, Afterwards::Person},
    Conduct{K::PageUnreachable, Repeat::Never, Concerns::Link, Afterwards::Person},
    Conduct{K::AddressNotRecognized, Repeat::Never, Concerns::Link, Afterwards::Person},
    Conduct{K::LinkMismatch, Repeat::Never, Concerns::Link, Afterwards::Person},

    Conduct{K::KeychainMissing, Repeat::Never, Concerns::Link, Afterwards::Person},
    Conduct{K::KeychainLocked, Repeat::Never, Concerns::Link, Afterwards::Person},
    Conduct{K::KeychainRefused, Repeat::Never, Concerns::Link, Afterwards::Person},
    Conduct{K::KeychainBroken, Repeat::Never, Concerns::Link, Afterwards::Person},

    Conduct{K::StoreWrongKey, Repeat::Never, Concerns::Link, Afterwards::Person},
    Conduct{K::StoreDamaged, Repeat::Never, Concerns::Link, Afterwards::Person},
    Conduct{K::StoreNewer, Repeat::Never, Concerns::Link, Afterwards::Person},
    Conduct{K::StoreNotOurs, Repeat::Never, Concerns::Link, Afterwards::Person},
    Conduct{K::StoreBusy, Repeat::Never, Concerns::Link, Afterwards::Person},
    Conduct{K::StoreFull, Repeat::Never, Concerns::Link, Afterwards::Person},
    Conduct{K::StoreFailed, Repeat::Never, Concerns::Link, Afterwards::Person},

    Conduct{K::Internal, Repeat::Never, Concerns::Item, Afterwards::Same},
};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < conducts.size(); ++i) {
        if (static_cast<std::size_t>(conducts[i].kind) != i)
            return false;
    }
    return conducts.size() == static_cast<std::size_t>(K::Internal) + 1;
}
static_assert(isInOrder(), "a kind has no row, or not its own");

} // namespace

std::span<const AnswerRow> answerRows() { return answers; }

ErrorKind kindOfAnswer(int http, const QString& code)
{
    const auto fits = [&](const AnswerRow& row) {
        return (row.http == http || row.http == http / 100)
            && (row.code.isEmpty() || row.code == code);
    };
    const auto* const row = std::find_if(std::begin(answers), std::end(answers), fits);
    return row == std::end(answers) ? ErrorKind::BadPayload : row->kind;
}

ErrorKind kindOfCode(const QString& code)
{
    const auto fits = [&code](
                          const AnswerRow& row) { return !row.code.isEmpty() && row.code == code; };
    const auto* const row = std::find_if(std::begin(answers), std::end(answers), fits);
    return row == std::end(answers) ? ErrorKind::ProviderDown : row->kind;
}

const Conduct& conductOn(ErrorKind kind) { return conducts.at(static_cast<std::size_t>(kind)); }

std::optional<Instant> refusedUntil(ErrorKind kind, Instant at)
{
    switch (conductOn(kind).afterwards) {
    case Afterwards::Refused:
        return at + refusalHolds;
    case Afterwards::Ended:
        return Instant::max();
    case Afterwards::Later:
    case Afterwards::Same:
    case Afterwards::Person:
        break;
    }
    return std::nullopt;
}

Instant scheduledAgain(const Error& error, Instant at)
{
    const bool same = conductOn(error.kind).afterwards == Afterwards::Same;
    const Instant own = at + (same ? pauseAfterSame : pauseAfterFailure);
    return std::max(own, at + error.retryAfter.value_or(0ms));
}

} // namespace bursar
