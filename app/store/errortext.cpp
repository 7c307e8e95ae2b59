// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/errortext.h"

#include "app/base/literals.h"

#include <QStringList>

namespace bursar {

namespace {

constexpr QChar separator(0x1f); // the unit separator: in no code, id or detail

QString waitText(const Error& error)
{
    return error.retryAfter ? QString::number(error.retryAfter->count()) : QString();
}

std::optional<std::chrono::milliseconds> waitFromText(const QString& text)
{
    bool isNumber = false;
    const std::chrono::milliseconds wait(text.toLongLong(&isNumber));
    return isNumber ? std::optional(wait) : std::nullopt;
}

} // namespace

ErrorKind errorKindFromName(const QString& name)
{
    for (int i = 0; i < static_cast<int>(ErrorKind::Internal); ++i) {
        const auto kind = static_cast<ErrorKind>(i);
        if (name == toString(kind))
            return kind;
    }
    return ErrorKind::Internal;
}

QString toColumn(const Error& error)
{
    const QStringList parts{QString(toString(error.kind)), QString::number(error.http), error.code,
        error.requestId, error.detail, waitText(error)};
    return parts.join(separator);
}

QString toColumn(const std::optional<Error>& error) { return error ? toColumn(*error) : QString(); }

std::optional<Error> errorFromColumn(const QString& text)
{
    if (text.isEmpty())
        return std::nullopt;
    const QStringList parts = text.split(separator);
    return Error{.kind = errorKindFromName(parts.value(0)),
        .http = parts.value(1).toInt(),
        .code = parts.value(2),
        .requestId = parts.value(3),
        .detail = parts.value(4),
        .retryAfter = waitFromText(parts.value(5))};
}

} // namespace bursar
