// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/wirelog.h"

#include "app/base/literals.h"
#include "app/base/log.h"
#include "app/net/classify.h"

#include <QStringList>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace bursar {

namespace {

// Words that the APIs themselves put into a path (akoya-api.md 2, 3, 4.0, 6, 7, 8).
constexpr std::array pathWords{"auth"_L1, "token"_L1, "revoke"_L1, "oauth2"_L1, "accounts-info"_L1,
    "balances"_L1, "accounts"_L1, "taxlots"_L1, "transactions"_L1, "payments"_L1, "customers"_L1,
    "contacts"_L1, "statements"_L1, "tax-forms"_L1, "consents"_L1, "notifications"_L1, "manage"_L1,
    "payment-networks"_L1, "current"_L1, "subscriptions"_L1, "v1"_L1, "v2"_L1, "v3"_L1};

// Their values say when and how much, never who.
constexpr std::array queryNames{
    "startTime"_L1, "endTime"_L1, "offset"_L1, "limit"_L1, "mode"_L1, "taxYear"_L1};

constexpr qsizetype providerAt = 2; // /{product}/{version}/{providerId}/…: names a bank, no person

template <std::size_t N>
bool isOneOf(const std::array<QLatin1StringView, N>& words, QStringView text)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

QString shortened(QStringView id) { return id.size() > 4 ? u'…' + id.last(2) : u"…"_s; }

QString redactedPath(const QString& path)
{
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    const bool ofProvider = parts.size() > providerAt && isOneOf(pathWords, parts[0])
        && isOneOf(pathWords, parts[1]) && parts[0] != "consents"_L1
        && parts[0] != "notifications"_L1 && parts[0] != "manage"_L1;
    QString shown;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool plain = isOneOf(pathWords, parts[i]) || (ofProvider && i == providerAt);
        shown += u'/' + (plain ? parts[i] : shortened(parts[i]));
    }
    return shown;
}

/// Digits and what dates are made of; an opaque cursor may hold anything.
bool isPlainValue(QStringView value)
{
    return value.size() <= 32 && std::all_of(value.begin(), value.end(), [](QChar c) {
        return c.isDigit() || "-:.TZ"_L1.contains(c);
    });
}

QString redactedQuery(const QUrl& url)
{
    QStringList shown;
    for (const auto& [name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        const bool plain = isOneOf(queryNames, name)
            && (isPlainValue(value) || value == "raw"_L1 || value == "standard"_L1);
        shown += isOneOf(queryNames, name) ? name + u'=' + (plain ? value : u"…"_s) : u"…"_s;
    }
    return shown.isEmpty() ? QString() : u'?' + shown.join(u'&');
}

} // namespace

QString redacted(const QUrl& url)
{
    const QString port = url.port() > 0 ? u':' + QString::number(url.port()) : QString();
    return url.scheme() + u"://"_s + url.host() + port + redactedPath(url.path())
        + redactedQuery(url);
}

void logExchange(
    const HttpRequest& request, const Result<HttpResponse>& answer, std::chrono::milliseconds took)
{
    const QString method = QString::fromLatin1(toString(request.method)) + u' ';
    const QString outcome = answer ? QString::number(answer->status) + u' '
            + QString::number(answer->bodyBytes()) + u" bytes "_s + requestIdOf(*answer)
                                   : QString(toString(answer.error().kind));
    qCInfo(lcNet).noquote() << method + redacted(request.url) << took.count() << "ms" << outcome;
}

} // namespace bursar
