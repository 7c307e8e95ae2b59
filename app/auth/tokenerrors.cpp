// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/tokenerrors.h"

#include "app/base/literals.h"
#include "app/net/classify.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace bursar {

namespace {

struct Row {
    TokenCall call;
    QLatin1StringView error; ///< empty: any
    QLatin1StringView says; ///< a part of error_description, without regard to case; empty: any
    ErrorKind kind;
};

// akoya-api.md 3.7, and RFC 6749 5.2 for servers that follow it. The first row that fits is taken.
constexpr Row table[] = {
    {TokenCall::Obtain, "invalid_request"_L1, "redirect_uri"_L1,
        ErrorKind::AuthorizationRequestRejected},
    {TokenCall::Obtain, "invalid_request"_L1, "code"_L1, ErrorKind::CodeExpired},
    {TokenCall::Obtain, "invalid_grant"_L1, ""_L1, ErrorKind::CodeExpired},
    {TokenCall::Obtain, ""_L1, ""_L1, ErrorKind::AuthorizationRequestRejected},

    // We always send a token: one that did not arrive is a mangled request, no word about it.
    {TokenCall::Refresh, "invalid_request"_L1, "no refresh token"_L1, ErrorKind::BadRequest},
    // "invalid or has already been claimed": a dead token is no invalid_grant at Akoya.
    {TokenCall::Refresh, "invalid_request"_L1, ""_L1, ErrorKind::SignInNeeded},
    {TokenCall::Refresh, "invalid_grant"_L1, ""_L1, ErrorKind::SignInNeeded},
    {TokenCall::Refresh, ""_L1, ""_L1, ErrorKind::BadRequest},

    {TokenCall::Revoke, "invalid_request"_L1, ""_L1, ErrorKind::SignInNeeded},
    {TokenCall::Revoke, "invalid_grant"_L1, ""_L1, ErrorKind::SignInNeeded},
    {TokenCall::Revoke, ""_L1, ""_L1, ErrorKind::BadRequest},

    {TokenCall::Service, ""_L1, ""_L1, ErrorKind::BadRequest},
};

constexpr QLatin1StringView knownErrors[] = {"invalid_request"_L1, "invalid_grant"_L1,
    "invalid_client"_L1, "unauthorized_client"_L1, "unsupported_grant_type"_L1,
    "unsupported_token_type"_L1, "invalid_scope"_L1};

ErrorKind kindOf(TokenCall call, QLatin1StringView error, const QString& description)
{
    if (error == "invalid_client"_L1 || error == "unauthorized_client"_L1)
        return ErrorKind::ClientRejected; // whatever was asked
    for (const Row& row : table) {
        if (row.call == call && (row.error.isEmpty() || row.error == error)
            && description.contains(row.says, Qt::CaseInsensitive))
            return row.kind;
    }
    return ErrorKind::BadRequest;
}

} // namespace

std::optional<Error> classifyTokenAnswer(TokenCall call, const HttpResponse& response, Instant now)
{
    auto error = classifyAnswer(response, now); // the generic reading: 429, 5xx, 408 …
    if (!error)
        return std::nullopt;
    // A data call's words are not a token call's: a 401 without an OAuth error, a 404 of a wrong
    // address are neither "not authorized" nor "not found" to the person.
    if (response.status >= 400 && response.status <= 499 && error->kind != ErrorKind::RateLimited
        && error->kind != ErrorKind::Timeout)
        error->kind = ErrorKind::BadRequest;
    if (error->kind != ErrorKind::BadRequest)
        return error;
    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    const QString said = body.value("error"_L1).toString();
    for (const QLatin1StringView known : knownErrors) {
        if (said == known) {
            error->kind = kindOf(call, known, body.value("error_description"_L1).toString());
            error->code = known;
        }
    }
    return error;
}

} // namespace bursar
