// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/decimal.h"

#include <QStringView>

#include <array>
#include <cstdint>
#include <optional>

namespace bursar::table {

/// A word that may be a part of an amount as the screen shows it: "86.13", "86,1", "1,234", ".84",
/// "−86". An amount is read as its digits with at least two decimals; either '.' or ',' may be the
/// decimal mark, and whichever is not may group thousands. Without a mark, the digits must stand
/// together on one side of it: "8613" is not a part of 86.13.
class AmountDigits {
public:
    /// None when the word cannot be a part of an amount. A leading '+' or U+2212 asks for the sign;
    /// '-' does not get here, as it negates a word.
    static std::optional<AmountDigits> parse(QStringView word);

    bool matches(Decimal amount) const;

    /// Digits alone: then a longer number is always narrower.
    bool isPlainNumber() const { return m_sign == 0 && m_together.has_value() && !m_marked; }

    bool operator==(const AmountDigits&) const = default;

private:
    friend class ManyAmounts;
    static constexpr int leastDecimals = 2; ///< banks send 4.5 for what the screen shows as 4.50

    /// How a side of an amount's mark matches: one is enough, or both are needed.
    static constexpr unsigned together = 1;
    static constexpr unsigned atTheMark = 2;
    unsigned inWhole(std::uint64_t whole) const;
    unsigned inDecimals(std::uint64_t part, int count) const;
    static bool isMatch(unsigned whole, unsigned decimals)
    {
        return (((whole | decimals) & together) | (whole & decimals & atTheMark)) != 0;
    }
    bool hasSign(std::int64_t mantissa) const
    {
        return m_sign == 0 || (m_sign > 0 ? mantissa > 0 : mantissa < 0);
    }
    /// Negated as unsigned, so that the smallest mantissa has one too.
    static std::uint64_t absolute(std::int64_t mantissa)
    {
        const auto bits = static_cast<std::uint64_t>(mantissa);
        return mantissa < 0 ? std::uint64_t{0} - bits : bits;
    }

    struct Digits {
        std::uint64_t value = 0;
        int count = 0; ///< with leading zeros
        bool operator==(const Digits&) const = default;
    };
    /// Ends the whole part, and starts the decimals.
    struct Marked {
        Digits whole;
        Digits decimals;
        bool operator==(const Marked&) const = default;
    };

    static std::optional<Digits> read(QStringView digits);
    static bool stand(Digits wanted, std::uint64_t value, int count);

    std::optional<Digits> m_together; ///< all digits on one side of the mark
    std::optional<Marked> m_marked;
    int m_sign = 0;
};

/// The same for a million amounts: small ones of two decimals, as most are, are looked up. 0.3 ms
/// to make.
class ManyAmounts {
public:
    explicit ManyAmounts(const AmountDigits& digits);

    bool matches(Decimal amount) const
    {
        const std::uint64_t value = AmountDigits::absolute(amount.mantissa);
        if (amount.scale != AmountDigits::leastDecimals || value >= m_wholes.size() * unit)
            return m_digits.matches(amount);
        return m_digits.hasSign(amount.mantissa)
            && AmountDigits::isMatch(m_wholes.data()[value / unit], m_parts.data()[value % unit]);
    }

private:
    static constexpr std::uint64_t unit = 100;

    AmountDigits m_digits;
    std::array<std::uint8_t, 10'000> m_wholes{};
    std::array<std::uint8_t, unit> m_parts{};
};

} // namespace bursar::table
