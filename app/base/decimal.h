// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

namespace bursar {

/// An exact decimal number: mantissa × 10^-scale (D8). Never passes through a double.
struct Decimal {
    static constexpr int maxScale = 18;

    std::int64_t mantissa = 0;
    std::uint8_t scale = 0; ///< 0 to maxScale

    /// Reads the digits of a JSON number as they stand in the text: "-42.18", "1e3", "0.50". Keeps
    /// the scale that was written. None for anything else, or for a value that does not fit: it is
    /// never rounded.
    static std::optional<Decimal> parse(std::string_view text);

    /// The same value with exactly this many decimals; none when digits would be lost or it does
    /// not fit.
    std::optional<Decimal> rescaled(int toScale) const;

    /// For sorting: the value in millionths, held at the ends of the range. Order-preserving down
    /// to 10^-6.
    std::int64_t sortKey() const;

    /// "-42.18", always with a point: for files and logs of numbers that are not personal, not for
    /// a screen.
    QString toString() const;

    bool isZero() const { return mantissa == 0; }
    bool isNegative() const { return mantissa < 0; }
    Decimal negated() const { return {-mantissa, scale}; }
    Decimal abs() const { return mantissa < 0 ? negated() : *this; }

    /// Equality of values: 1.50 equals 1.5.
    friend bool operator==(Decimal a, Decimal b) { return (a <=> b) == 0; }
    friend std::strong_ordering operator<=>(Decimal a, Decimal b);
};

/// Exact sum; none when it does not fit.
std::optional<Decimal> sum(Decimal a, Decimal b);

/// Exact product, without zeros at its end beyond the longer of both scales; none when it does not
/// fit.
std::optional<Decimal> product(Decimal a, Decimal b);

/// The nearest value with at most this many decimals, halves away from zero: for figures that
/// Bursar works out itself, never for one that a bank sent.
Decimal rounded(Decimal value, int toScale);

} // namespace bursar
