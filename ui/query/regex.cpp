// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/regex.h"

#include "app/base/literals.h"

#include <algorithm>

namespace bursar::query {

namespace {

// PCRE takes its limits from the start of a pattern; one that follows in the person's own text can
// only lower them. A bank's text has some hundred characters: honest patterns need far fewer steps.
constexpr QLatin1StringView forOne =
    "(*LIMIT_MATCH=10000)(*LIMIT_DEPTH=2000)(*LIMIT_HEAP=1024)(*NUL)"_L1;
constexpr QLatin1StringView forMany =
    "(*LIMIT_MATCH=10000000)(*LIMIT_DEPTH=2000)(*LIMIT_HEAP=1024)(*NUL)"_L1;

constexpr auto options =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

} // namespace

QRegularExpression compiled(QStringView pattern)
{
    return QRegularExpression(forOne + pattern.toString(), options);
}

QRegularExpression compiledForMany(QStringView pattern)
{
    return QRegularExpression(
        forMany + pattern.toString(), options | QRegularExpression::MultilineOption);
}

qsizetype errorOffset(const QRegularExpression& expression)
{
    return std::max<qsizetype>(expression.patternErrorOffset() - forOne.size(), 0);
}

} // namespace bursar::query
