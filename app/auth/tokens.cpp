// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/tokens.h"

#include "app/base/literals.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace bursar {

namespace {

constexpr qsizetype longestToken = 65'536; // those seen have 2 KB; a hostile one costs no more

/// base64url without padding, as RFC 7515 2 wants it; nothing is skipped or guessed.
std::optional<QByteArray> decodePart(QByteArrayView part)
{
    if (part.isEmpty() || part.contains('='))
        return std::nullopt;
    auto decoded = QByteArray::fromBase64Encoding(part.toByteArray(),
        QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(*decoded) : std::nullopt;
}

QStringList texts(const QJsonValue& value)
{
    QStringList list;
    const QJsonArray items = value.toArray();
    for (const auto& item : items) {
        if (item.isString())
            list += item.toString();
    }
    return list;
}

/// A whole number, also one that was sent as a text; -1 for all else.
qint64 wholeNumber(const QJsonValue& value)
{
    if (!value.isString())
        return value.toInteger(-1);
    bool isNumber = false;
    const qint64 number = value.toString().trimmed().toLongLong(&isNumber);
    return isNumber ? number : -1;
}

/// Seconds since 1970; none for what no date can be, which would overflow further on.
std::optional<Instant> instant(const QJsonValue& value)
{
    constexpr qint64 endOfYear9999 = 253'402'300'799;
    const qint64 seconds = wholeNumber(value);
    if (seconds < 0 || seconds > endOfYear9999)
        return std::nullopt;
    return Instant(std::chrono::seconds(seconds));
}

} // namespace

Result<IdClaims> parseIdToken(QByteArrayView jwt)
{
    const auto unreadable = [] { return fail(ErrorKind::BadPayload, u"id_token"_s); };
    if (jwt.size() > longestToken)
        return unreadable();
    const qsizetype first = jwt.indexOf('.');
    const qsizetype second = first < 0 ? -1 : jwt.indexOf('.', first + 1);
    if (second < 0 || jwt.indexOf('.', second + 1) >= 0)
        return unreadable();

    const auto header = decodePart(jwt.first(first));
    const auto payload = decodePart(jwt.sliced(first + 1, second - first - 1));
    const auto signature = decodePart(jwt.sliced(second + 1));
    if (!header || !payload || !signature || !QJsonDocument::fromJson(*header).isObject())
        return unreadable();
    const auto document = QJsonDocument::fromJson(*payload);
    if (!document.isObject())
        return unreadable();

    const QJsonObject claims = document.object();
    return IdClaims{.subject = claims.value("sub"_L1).toString(),
        .grantId = claims.value("grant_id"_L1).toString(),
        .accounts = texts(claims.value("accounts"_L1)),
        .products = texts(claims.value("products"_L1)),
        .issuedAt = instant(claims.value("iat"_L1)),
        .expiresAt = instant(claims.value("exp"_L1))};
}

Result<TokenSet> parseTokens(HttpResponse response)
{
    constexpr qint64 longestLife = 10LL * 366 * 24 * 3600; // more would overflow further on
    const auto document = QJsonDocument::fromJson(response.body);
    wipeBytes(response.body);
    const QJsonObject body = document.object();
    TokenSet tokens{.idToken = Secret(body.value("id_token"_L1).toString().toUtf8()),
        .refreshToken = Secret(body.value("refresh_token"_L1).toString().toUtf8())};
    if (tokens.idToken.isEmpty())
        return fail(Error{.kind = ErrorKind::BadPayload, .http = response.status});
    // The claims are hints: a token that we cannot read may still be a good bearer.
    if (auto claims = parseIdToken(tokens.idToken.reveal()))
        tokens.claims = std::move(*claims);
    const qint64 seconds = wholeNumber(body.value("expires_in"_L1));
    if (seconds >= 0 && seconds <= longestLife)
        tokens.expiresIn = std::chrono::seconds(seconds);
    if (tokens.claims.grantId.isEmpty())
        tokens.claims.grantId = body.value("grant_id"_L1).toString(); // akoya-api.md 3.3
    return tokens;
}

} // namespace bursar
