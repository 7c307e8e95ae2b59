// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/query/amountrange.h"

#include <array>
#include <cstdint>

namespace bursar::table {

/// An AmountRange made ready for a million rows: its ends as mantissas of each scale, so that an
/// amount is judged by two comparisons of integers. Says the same as AmountRange::matches().
class AmountTest {
public:
    explicit AmountTest(const query::AmountRange& range);

    bool matches(std::int64_t mantissa, std::uint8_t scale) const
    {
        return m_kind == Kind::Fraction ? matchesFraction(mantissa, scale)
                                        : matchesEnds(mantissa, m_ends.data()[scale]);
    }

    /// True when each amount that `narrow` takes is taken by this one, as far as can be told.
    bool covers(const AmountTest& narrow) const;

    bool operator==(const AmountTest&) const = default;

private:
    enum class Kind : std::uint8_t { Signed, Size, Fraction };
    struct Ends {
        std::int64_t low; ///< both included; low > high: none
        std::int64_t high;
        bool operator==(const Ends&) const = default;
    };

    bool matchesEnds(std::int64_t mantissa, const Ends& ends) const
    {
        // The smallest number has no absolute value; a unit less decides nothing.
        const std::int64_t size =
            mantissa >= 0 ? mantissa : -(mantissa + (mantissa == INT64_MIN ? 1 : 0));
        const std::int64_t compared = m_kind == Kind::Size ? size : mantissa;
        return compared >= ends.low && compared <= ends.high;
    }
    bool matchesFraction(std::int64_t mantissa, std::uint8_t scale) const;

    Kind m_kind;
    int m_sign = 0; ///< of a fraction
    std::array<Ends, Decimal::maxScale + 1> m_ends{};
    std::array<std::int64_t, Decimal::maxScale + 1> m_parts{}; ///< of a fraction; -1: none fits
};

} // namespace bursar::table
