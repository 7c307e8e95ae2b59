// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/engine/amountdigits.h"

#include <algorithm>

namespace bursar::table {

namespace {

constexpr std::array<std::uint64_t, 20> powersOfTen = [] {
    std::array<std::uint64_t, 20> powers{};
    std::uint64_t power = 1;
    for (std::uint64_t& entry : powers) {
        entry = power;
        power *= 10;
    }
    return powers;
}();

std::uint64_t powerOfTen(int exponent) { return powersOfTen[static_cast<std::size_t>(exponent)]; }

int digitCount(std::uint64_t value)
{
    int count = 1;
    while (count < 20 && value >= powerOfTen(count))
        ++count;
    return count;
}

bool isMark(QChar c) { return c == u'.' || c == u','; }

} // namespace

std::optional<AmountDigits::Digits> AmountDigits::read(QStringView digits)
{
    if (digits.size() > Decimal::maxScale)
        return {}; // longer than any amount's side of the mark
    Digits read{.count = static_cast<int>(digits.size())};
    for (const QChar c : digits)
        read.value = read.value * 10 + static_cast<std::uint64_t>(c.unicode() - u'0');
    return read;
}

std::optional<AmountDigits> AmountDigits::parse(QStringView word)
{
    AmountDigits parsed;
    if (word.startsWith(u'+') || word.startsWith(QChar(0x2212))) {
        parsed.m_sign = word.front() == u'+' ? 1 : -1;
        word = word.sliced(1);
    }
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (std::none_of(word.begin(), word.end(), isDigit)
        || !std::all_of(word.begin(), word.end(), [&](QChar c) { return isDigit(c) || isMark(c); }))
        return {};

    // The last mark may be the decimal one; all marks before it, or all of them, may be grouping.
    const auto withoutGroups = [](QStringView text) -> std::optional<QString> {
        QString digits;
        QChar mark;
        qsizetype sinceMark = 0;
        for (const QChar c : text) {
            if (!isMark(c)) {
                digits += c;
                ++sinceMark;
                continue;
            }
            if (digits.isEmpty() || (!mark.isNull() && (c != mark || sinceMark != 3)))
                return {};
            mark = c;
            sinceMark = 0;
        }
        if (!mark.isNull() && sinceMark != 3)
            return {};
        return digits;
    };
    if (const auto together = withoutGroups(word))
        parsed.m_together = read(*together);

    const auto lastMark = std::find_if(word.rbegin(), word.rend(), isMark);
    if (lastMark != word.rend()) {
        const qsizetype at = word.rend() - lastMark - 1;
        const QStringView before = word.first(at);
        const auto whole = before.contains(word[at]) ? std::nullopt : withoutGroups(before);
        if (whole) {
            const auto wholeDigits = read(*whole);
            const auto decimals = read(word.sliced(at + 1));
            if (wholeDigits && decimals)
                parsed.m_marked = Marked{*wholeDigits, *decimals};
        }
    }
    if (!parsed.m_together && !parsed.m_marked)
        return {};
    return parsed;
}

// `value` has `count` digits, leading zeros among them: do the wanted ones stand in it somewhere?
bool AmountDigits::stand(Digits wanted, std::uint64_t value, int count)
{
    const std::uint64_t window = powerOfTen(wanted.count);
    for (; count >= wanted.count; --count, value /= 10) {
        if (value % window == wanted.value)
            return true;
    }
    return false;
}

unsigned AmountDigits::inWhole(std::uint64_t whole) const
{
    const int count = digitCount(whole);
    unsigned sides = 0;
    if (m_together && stand(*m_together, whole, count))
        sides |= together;
    if (m_marked && count >= m_marked->whole.count
        && whole % powerOfTen(m_marked->whole.count) == m_marked->whole.value)
        sides |= atTheMark;
    return sides;
}

unsigned AmountDigits::inDecimals(std::uint64_t part, int count) const
{
    unsigned sides = 0;
    if (m_together && stand(*m_together, part, count))
        sides |= together;
    if (m_marked && m_marked->decimals.count <= count
        && part / powerOfTen(count - m_marked->decimals.count) == m_marked->decimals.value)
        sides |= atTheMark;
    return sides;
}

bool AmountDigits::matches(Decimal amount) const
{
    if (!hasSign(amount.mantissa))
        return false;
    const std::uint64_t value = absolute(amount.mantissa);
    const std::uint64_t unit = powerOfTen(amount.scale);
    const int decimals = std::max<int>(amount.scale, leastDecimals);
    const std::uint64_t part = (value % unit) * powerOfTen(decimals - amount.scale);
    return isMatch(inWhole(value / unit), inDecimals(part, decimals));
}

ManyAmounts::ManyAmounts(const AmountDigits& digits)
    : m_digits(digits)
{
    for (std::size_t whole = 0; whole < m_wholes.size(); ++whole)
        m_wholes[whole] = static_cast<std::uint8_t>(digits.inWhole(whole));
    for (std::size_t part = 0; part < m_parts.size(); ++part)
        m_parts[part] =
            static_cast<std::uint8_t>(digits.inDecimals(part, AmountDigits::leastDecimals));
}

} // namespace bursar::table
