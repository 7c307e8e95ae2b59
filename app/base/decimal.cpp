// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/decimal.h"

#include <algorithm>
#include <limits>

namespace bursar {

namespace {

constexpr std::int64_t maxInt = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t minInt = std::numeric_limits<std::int64_t>::min();

/// value × 10^steps, or none. Symmetric: the most negative number is left out, so that negated()
/// always fits.
std::optional<std::int64_t> timesPowerOfTen(std::int64_t value, int steps)
{
    for (; steps > 0 && value != 0; --steps) {
        if (value > maxInt / 10 || value < -(maxInt / 10))
            return std::nullopt;
        value *= 10;
    }
    return value;
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// The exponent part after 'e': at most four digits, which is more than can matter.
std::optional<int> parseExponent(std::string_view text)
{
    bool negative = false;
    if (!text.empty() && (text.front() == '+' || text.front() == '-')) {
        negative = text.front() == '-';
        text.remove_prefix(1);
    }
    if (text.empty() || text.size() > 4 || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    int value = 0;
    for (const char c : text)
        value = value * 10 + (c - '0');
    return negative ? -value : value;
}

} // namespace

std::optional<Decimal> Decimal::parse(std::string_view text)
{
    const bool negative = !text.empty() && text.front() == '-';
    if (negative)
        text.remove_prefix(1);

    int exponent = 0;
    if (const auto e = text.find_first_of("eE"); e != std::string_view::npos) {
        const auto parsed = parseExponent(text.substr(e + 1));
        if (!parsed)
            return std::nullopt;
        exponent = *parsed;
        text = text.substr(0, e);
    }

    std::int64_t mantissa = 0;
    int decimals = 0;
    int pendingZeros = 0; // zeros are only taken in once a digit follows, so "0.1000…0" always fits
    bool afterPoint = false;
    bool anyDigit = false;
    for (const char c : text) {
        if (c == '.') {
            if (afterPoint || !anyDigit)
                return std::nullopt;
            afterPoint = true;
            continue;
        }
        if (!isDigit(c))
            return std::nullopt;
        anyDigit = true;
        decimals += afterPoint ? 1 : 0;
        if (c == '0') {
            ++pendingZeros;
            continue;
        }
        const auto shifted = timesPowerOfTen(mantissa, pendingZeros + 1);
        if (!shifted || *shifted > maxInt - (c - '0'))
            return std::nullopt;
        mantissa = *shifted + (c - '0');
        pendingZeros = 0;
    }
    if (!anyDigit || text.back() == '.')
        return std::nullopt;

    int scale = decimals - pendingZeros - exponent; // of the mantissa without its last zeros
    const int written = std::clamp(decimals - exponent, 0, maxScale);
    if (mantissa == 0)
        scale = std::clamp(scale, 0, maxScale);
    if (scale > maxScale)
        return std::nullopt;
    if (const auto widened = timesPowerOfTen(mantissa, std::max(written - scale, 0))) {
        mantissa = *widened; // "42.50" keeps its two decimals
        scale = std::max(scale, written);
    } else if (scale < 0) {
        return std::nullopt;
    }
    return Decimal{negative ? -mantissa : mantissa, static_cast<std::uint8_t>(scale)};
}

std::optional<Decimal> Decimal::rescaled(int toScale) const
{
    if (toScale < 0 || toScale > maxScale)
        return std::nullopt;
    Decimal result{mantissa, static_cast<std::uint8_t>(toScale)};
    if (toScale >= scale) {
        const auto widened = timesPowerOfTen(mantissa, toScale - scale);
        if (!widened)
            return std::nullopt;
        result.mantissa = *widened;
        return result;
    }
    for (int step = scale - toScale; step > 0; --step) {
        if (result.mantissa % 10 != 0)
            return std::nullopt;
        result.mantissa /= 10;
    }
    return result;
}

std::int64_t Decimal::sortKey() const
{
    constexpr int keyScale = 6;
    if (scale <= keyScale) {
        const auto widened = timesPowerOfTen(mantissa, keyScale - scale);
        return widened ? *widened : (mantissa < 0 ? minInt : maxInt);
    }
    std::int64_t key = mantissa;
    for (int step = scale - keyScale; step > 0; --step)
        key /= 10;
    return key;
}

QString Decimal::toString() const
{
    // The magnitude as unsigned: the most negative number has no positive twin.
    const auto magnitude = mantissa < 0 ? 0 - static_cast<std::uint64_t>(mantissa)
                                        : static_cast<std::uint64_t>(mantissa);
    QString digits = QString::number(magnitude);
    if (scale > 0) {
        digits = digits.rightJustified(scale + 1, QLatin1Char('0'));
        digits.insert(digits.size() - scale, QLatin1Char('.'));
    }
    return mantissa < 0 ? QLatin1Char('-') + digits : digits;
}

std::strong_ordering operator<=>(Decimal a, Decimal b)
{
    if ((a.mantissa < 0) != (b.mantissa < 0))
        return a.mantissa <=> b.mantissa;
    const int common = std::max(a.scale, b.scale);
    const auto left = a.rescaled(common);
    const auto right = b.rescaled(common);
    if (left && right)
        return left->mantissa <=> right->mantissa;
    // Only the one that cannot be widened is beyond the other; both cannot fail, one has the common
    // scale already.
    const bool leftIsLarger = !left;
    return leftIsLarger == (a.mantissa >= 0) ? std::strong_ordering::greater
                                             : std::strong_ordering::less;
}

std::optional<Decimal> sum(Decimal a, Decimal b)
{
    const int common = std::max(a.scale, b.scale);
    const auto left = a.rescaled(common);
    const auto right = b.rescaled(common);
    if (!left || !right)
        return std::nullopt;
    const bool tooLarge = right->mantissa > 0 && left->mantissa > maxInt - right->mantissa;
    const bool tooSmall = right->mantissa < 0 && left->mantissa < -maxInt - right->mantissa;
    if (tooLarge || tooSmall)
        return std::nullopt;
    return Decimal{left->mantissa + right->mantissa, static_cast<std::uint8_t>(common)};
}

std::optional<Decimal> product(Decimal a, Decimal b)
{
    std::int64_t high = 0;
    if (__builtin_mul_overflow(a.mantissa, b.mantissa, &high)) {
        // Zeros at an end make room without losing anything.
        while (a.scale > 0 && a.mantissa % 10 == 0)
            a = {a.mantissa / 10, static_cast<std::uint8_t>(a.scale - 1)};
        while (b.scale > 0 && b.mantissa % 10 == 0)
            b = {b.mantissa / 10, static_cast<std::uint8_t>(b.scale - 1)};
        if (__builtin_mul_overflow(a.mantissa, b.mantissa, &high))
            return std::nullopt;
    }
    if (high == minInt)
        return std::nullopt;
    int scale = a.scale + b.scale;
    const int kept = std::max(a.scale, b.scale);
    while (scale > kept && high % 10 == 0) {
        high /= 10;
        --scale;
    }
    if (scale > Decimal::maxScale)
        return std::nullopt;
    return Decimal{high, static_cast<std::uint8_t>(scale)};
}

Decimal rounded(Decimal value, int toScale)
{
    while (value.scale > toScale + 1) {
        value.mantissa /= 10;
        --value.scale;
    }
    if (value.scale <= toScale)
        return value;
    // Away from zero from 5 on, whatever follows; below, whatever follows.
    const std::int64_t last = value.mantissa % 10;
    value.mantissa /= 10;
    --value.scale;
    if (last >= 5)
        ++value.mantissa;
    else if (last <= -5)
        --value.mantissa;
    return value;
}

} // namespace bursar
