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

} // namespace bursar::table
