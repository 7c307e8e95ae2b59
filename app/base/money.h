// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/decimal.h"

#include <QString>

#include <cstdint>
#include <string_view>

namespace bursar {

/// An ISO 4217 code in two bytes. The default is "unknown", which is shown as such, never as a
/// dollar.
class Currency {
public:
    constexpr Currency() = default;

    /// Unknown for anything that is not three letters; letters are taken without regard to case.
    static constexpr Currency fromCode(std::string_view code)
    {
        Currency currency;
        if (code.size() != 3)
            return currency;
        std::uint16_t packed = 0;
        for (const char c : code) {
            const int letter = (c | 0x20) - 'a';
            if (letter < 0 || letter > 25)
                return currency;
            packed = static_cast<std::uint16_t>(packed * 32 + letter + 1);
        }
        currency.m_packed = packed;
        return currency;
    }
    static constexpr Currency fromPacked(std::uint16_t packed)
    {
        Currency currency;
        currency.m_packed = packed;
        return currency;
    }

    constexpr bool isKnown() const { return m_packed != 0; }
    constexpr std::uint16_t packed() const { return m_packed; } ///< for the store
    QString code() const; ///< "USD"; empty when unknown

    constexpr bool operator==(const Currency&) const = default;
    constexpr auto operator<=>(const Currency&) const = default;

private:
    std::uint16_t m_packed = 0;
};

/// An exact amount in one currency. Amounts of two currencies are never added (D8).
struct Money {
    Decimal value;
    Currency currency;

    bool operator==(const Money&) const = default;
};

} // namespace bursar
