// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/classify.h"

#include "app/base/literals.h"
#include "app/net/errortable.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace bursar {

namespace {

using namespace std::chrono_literals;

constexpr auto maintenanceWait = 15min; // akoya-api.md 5.2, row 503
constexpr qsizetype longestErrorBody = 65'536; // what is longer is a page, not an error object

/// Letters, digits and "-_." only, and not many: so that it can be shown and logged whatever came.
QString tame(const QString& text, qsizetype longest)
{
    const auto harmless = [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || "-_."_L1.contains(c));
    };
    return text.size() <= longest && std::all_of(text.begin(), text.end(), harmless) ? text
                                                                                     : QString();
}

QString codeIn(const QByteArray& body)
{
    if (body.size() > longestErrorBody)
        return {};
    const QJsonValue code = QJsonDocument::fromJson(body).object().value("code"_L1);
    return code.isDouble() ? QString::number(code.toInteger()) : tame(code.toString(), 32);
}

} // namespace

std::optional<Error> classifyAnswer(const HttpResponse& response, Instant now)
{
    if (response.status >= 200 && response.status <= 299)
        return std::nullopt;
    Error error{.http = response.status,
        .code = codeIn(response.body),
        .requestId = requestIdOf(response),
        .retryAfter = retryAfterOf(response, now)};
    error.kind = kindOfAnswer(error.http, error.code);
    if (error.kind == ErrorKind::Maintenance && !error.retryAfter)
        error.retryAfter = maintenanceWait;
    return error;
}

std::optional<std::chrono::milliseconds> retryAfterOf(const HttpResponse& response, Instant now)
{
    const QByteArray value = response.header("Retry-After").trimmed();
    bool isNumber = false;
    const auto seconds = value.toUInt(&isNumber);
    if (isNumber)
        return std::chrono::seconds(seconds);
    auto date =
        QLocale::c().toDateTime(QString::fromLatin1(value), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    const Instant until{std::chrono::milliseconds(date.toMSecsSinceEpoch())};
    return std::max(until - now, Instant::duration::zero());
}

QString requestIdOf(const HttpResponse& response)
{
    return tame(QString::fromLatin1(response.header("x-akoya-interaction-id")), 64);
}

} // namespace bursar
