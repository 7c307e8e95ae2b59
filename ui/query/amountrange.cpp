// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/amountrange.h"

#include "app/base/literals.h"

#include <algorithm>
#include <cstdint>

namespace bursar::query {

namespace {

constexpr QChar realMinus(0x2212);
constexpr qsizetype groupSize = 3;

bool isMark(QChar c) { return c == u'.' || c == u','; }
bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

struct Number {
    Decimal value; ///< not negative
    int sign = 0; ///< as written
    bool isFraction = false;

    Decimal amount() const { return sign < 0 ? value.negated() : value; }
};

/// 1,234,567: the digits alone; none when the marks do not stand so.
std::optional<QString> withoutGroups(QStringView text)
{
    QString digits;
    QChar mark;
    qsizetype since = 0;
    for (const QChar c : text) {
        if (isDigit(c)) {
            digits += c;
            ++since;
            continue;
        }
        const bool isFirst = mark.isNull();
        if (isFirst ? since == 0 || since > groupSize || text.front() == u'0'
                    : c != mark || since != groupSize)
            return {};
        mark = c;
        since = 0;
    }
    if (!mark.isNull() && since != groupSize)
        return {};
    return digits;
}

std::optional<Number> number(QStringView text)
{
    Number read;
    if (text.startsWith(u'+') || text.startsWith(u'-') || text.startsWith(realMinus)) {
        read.sign = text.front() == u'+' ? 1 : -1;
        text = text.sliced(1);
    }
    if (std::none_of(text.begin(), text.end(), isDigit)
        || !std::all_of(text.begin(), text.end(), [](QChar c) { return isDigit(c) || isMark(c); }))
        return {};
    std::optional<QString> plain = withoutGroups(text);
    if (!plain) {
        const auto last = std::find_if(text.rbegin(), text.rend(), isMark);
        const qsizetype at = text.rend() - last - 1;
        const QStringView before = text.first(at);
        const auto whole = before.contains(text[at]) ? std::nullopt : withoutGroups(before);
        if (!whole)
            return {};
        const QStringView decimals = text.sliced(at + 1);
        read.isFraction = whole->isEmpty();
        plain = read.isFraction ? u"0"_s : *whole;
        if (!decimals.isEmpty())
            *plain += u'.' + decimals.toString();
    }
    const auto value = Decimal::parse(plain->toStdString());
    if (!value || value->isNegative())
        return {};
    read.value = *value;
    return read;
}

QString written(Decimal size)
{
    QString text = size.toString();
    // 1.234 would be read as a thousand and more.
    const bool looksGrouped = size.scale == groupSize && size.abs().mantissa >= 1000;
    return looksGrouped ? text + u'0' : text;
}

} // namespace

bool AmountRange::matches(Decimal amount) const
{
    if (fraction) {
        if ((fractionSign > 0 && amount.mantissa <= 0)
            || (fractionSign < 0 && amount.mantissa >= 0))
            return false;
        std::int64_t unit = 1;
        for (int i = 0; i < amount.scale; ++i)
            unit *= 10;
        const std::int64_t part = amount.mantissa % unit; // of the amount's sign
        return Decimal{part < 0 ? -part : part, amount.scale} == *fraction;
    }
    if (!isSigned) {
        constexpr auto smallest = std::numeric_limits<std::int64_t>::min();
        if (amount.mantissa == smallest) // has no absolute value; a unit less decides nothing
            amount.mantissa = smallest + 1;
        amount = amount.abs();
    }
    if (from && (isAbove ? amount <= *from : amount < *from))
        return false;
    return !to || (isBelow ? amount < *to : amount <= *to);
}

QString AmountRange::toString() const
{
    if (fraction) {
        const QLatin1StringView sign = fractionSign > 0 ? "+"_L1
            : fractionSign < 0                          ? "-"_L1
                                                        : ""_L1;
        return sign + fraction->toString().sliced(1);
    }
    const auto end = [this](Decimal value) {
        return isSigned && !value.isNegative() ? QString(u'+' + written(value)) : written(value);
    };
    if (from && isAbove)
        return u'>' + end(*from);
    if (to && isBelow)
        return u'<' + end(*to);
    if (from && to && *from == *to)
        return end(*from);
    return QString((from ? end(*from) : QString()) + u".."_s + (to ? end(*to) : QString()));
}

std::optional<AmountRange> AmountRange::parse(QStringView text)
{
    AmountRange range;
    if (text.startsWith(u'>') || text.startsWith(u'<')) {
        const bool isFrom = text.front() == u'>';
        const bool isIncluded = text.size() > 1 && text[1] == u'=';
        const auto end = number(text.sliced(isIncluded ? 2 : 1));
        if (!end)
            return {};
        (isFrom ? range.from : range.to) = end->amount();
        (isFrom ? range.isAbove : range.isBelow) = !isIncluded;
        range.isSigned = end->sign != 0;
        return range;
    }
    const qsizetype dots = text.indexOf(u".."_s);
    if (dots < 0) {
        const auto exact = number(text);
        if (!exact)
            return {};
        if (exact->isFraction) {
            range.fraction = exact->value;
            range.fractionSign = exact->sign;
        } else {
            range.from = exact->amount();
            range.to = range.from;
            range.isSigned = exact->sign != 0;
        }
        return range;
    }
    const QStringView before = text.first(dots);
    const QStringView behind = text.sliced(dots + 2);
    const auto from = number(before);
    const auto to = number(behind);
    if ((!from && !before.isEmpty()) || (!to && !behind.isEmpty()) || (!from && !to))
        return {};
    range.isSigned = (from && from->sign != 0) || (to && to->sign != 0);
    if (from)
        range.from = from->amount();
    if (to)
        range.to = to->amount();
    if (range.from && range.to && *range.to < *range.from)
        std::swap(range.from, range.to);
    return range;
}

} // namespace bursar::query
