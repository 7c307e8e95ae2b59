// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/engine/amounttest.h"

#include <limits>

namespace bursar::table {

namespace {

constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();

constexpr std::array<std::int64_t, Decimal::maxScale + 1> units = [] {
    std::array<std::int64_t, Decimal::maxScale + 1> powers{};
    std::int64_t power = 1;
    for (std::size_t i = 0; i < powers.size(); ++i, power *= i < powers.size() ? 10 : 1)
        powers[i] = power;
    return powers;
}();

/// The value as a mantissa of another scale, to both sides where it does not come out even.
struct Mantissas {
    std::int64_t floor;
    std::int64_t ceil;
    int overflow = 0; ///< -1, 1: it lies beyond all mantissas
};

Mantissas atScale(Decimal value, std::size_t scale)
{
    if (scale >= value.scale) {
        const std::int64_t factor = units.at(scale - value.scale);
        if (value.mantissa > most / factor)
            return {most, most, 1};
        if (value.mantissa < least / factor)
            return {least, least, -1};
        return {value.mantissa * factor, value.mantissa * factor};
    }
    const std::int64_t divisor = units.at(value.scale - scale);
    const std::int64_t quotient = value.mantissa / divisor;
    const std::int64_t rest = value.mantissa % divisor;
    return {quotient - (rest < 0 ? 1 : 0), quotient + (rest > 0 ? 1 : 0)};
}

} // namespace

AmountTest::AmountTest(const query::AmountRange& range)
    : m_kind(range.fraction    ? Kind::Fraction
              : range.isSigned ? Kind::Signed
                               : Kind::Size)
    , m_sign(range.fractionSign)
{
    for (std::size_t scale = 0; scale < m_ends.size(); ++scale) {
        if (range.fraction) {
            const Mantissas part = atScale(*range.fraction, scale);
            m_parts.at(scale) = part.floor == part.ceil ? part.floor : -1;
            continue;
        }
        Ends& ends = m_ends.at(scale);
        ends = {least, most};
        if (range.from) {
            const Mantissas from = atScale(*range.from, scale);
            const bool isNone =
                from.overflow > 0 || (range.isAbove && from.overflow == 0 && from.floor == most);
            if (isNone) {
                ends = {most, least};
                continue;
            }
            if (from.overflow == 0)
                ends.low = range.isAbove ? from.floor + 1 : from.ceil;
        }
        if (range.to) {
            const Mantissas to = atScale(*range.to, scale);
            const bool isNone =
                to.overflow < 0 || (range.isBelow && to.overflow == 0 && to.ceil == least);
            if (isNone)
                ends = {most, least};
            else if (to.overflow == 0)
                ends.high = range.isBelow ? to.ceil - 1 : to.floor;
        }
    }
}

bool AmountTest::matchesFraction(std::int64_t mantissa, std::uint8_t scale) const
{
    if ((m_sign > 0 && mantissa <= 0) || (m_sign < 0 && mantissa >= 0))
        return false;
    // Nearly all amounts have two decimals, and a division by a constant is a multiplication.
    const std::int64_t part = scale == 2 ? mantissa % 100 : mantissa % units.data()[scale];
    return (part < 0 ? -part : part) == m_parts.data()[scale];
}

bool AmountTest::covers(const AmountTest& narrow) const
{
    if (m_kind != narrow.m_kind || m_kind == Kind::Fraction)
        return *this == narrow;
    for (std::size_t scale = 0; scale < m_ends.size(); ++scale) {
        const Ends& mine = m_ends.at(scale);
        const Ends& theirs = narrow.m_ends.at(scale);
        if (theirs.low <= theirs.high && (theirs.low < mine.low || theirs.high > mine.high))
            return false;
    }
    return true;
}

} // namespace bursar::table
