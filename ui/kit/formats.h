// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/day.h"
#include "app/base/money.h"

#include <QLocale>
#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>

namespace bursar::ui {

enum class SignStyle : std::uint8_t {
    Negative, ///< "−86.13", "86.13"
    Always, ///< "−86.13", "+86.13": where a column mixes in and out
};
enum class SymbolStyle : std::uint8_t {
    Shown, ///< "$86.13"
    Omitted, ///< "86.13": where the currency is clear from the column
};

/// How values look to the person: one locale, and whether amounts are hidden. A value; cheap to
/// copy. Rounds nothing: an amount shows at least its currency's decimals, and every further digit
/// that the bank sent.
class Formats {
public:
    explicit Formats(const QLocale& locale = QLocale(), bool hidden = false);

    bool amountsAreHidden() const { return m_hidden; }
    static QString hidden(); ///< "•••": what stands in the place of a figure
    const QLocale& locale() const { return m_locale; }

    /// With a true minus sign, U+2212. "•••" while amounts are hidden. An unknown currency shows
    /// the sign ¤, which means just that.
    QString money(const Money& money, SignStyle sign = SignStyle::Negative,
        SymbolStyle symbol = SymbolStyle::Shown) const;
    /// "—" for none: unknown is not zero.
    QString money(const std::optional<Money>& money, SignStyle sign = SignStyle::Negative,
        SymbolStyle symbol = SymbolStyle::Shown) const;
    /// For a screen reader: "minus 86.13 USD", "amount hidden", "unknown".
    QString moneySpoken(const std::optional<Money>& money) const;

    /// "18 Nov", with the year when it is not that of `today`. "—" when unknown.
    QString dayShort(Day day, Day today) const;
    QString dayLong(Day day) const; ///< "18 Nov 2026"
    QString month(Day day) const; ///< "November 2026"
    QString moment(Instant instant) const; ///< local time: "18 Nov 2026 10:42"
    QString time(Instant instant) const; ///< local time: "10:42"

    /// How old something is: "now", "12 min", "2 h", "3 days", "unknown". A time in the future,
    /// from a wrong clock, counts as now.
    QString age(std::optional<Instant> then, Instant now) const;

    QString duration(std::chrono::microseconds duration) const; ///< "0.6 ms", "140 ms"
    QString count(std::int64_t n) const; ///< "18,204"
    /// A number that is no amount of money, with the digits that it has. Shown in any case.
    QString number(const Decimal& value) const;

private:
    QString digits(const Decimal& value, int atLeast) const;

    QLocale m_locale;
    bool m_hidden;
    QString m_longDate;
    QString m_shortDate;
    QString m_time;
};

/// Decimals of an ISO 4217 currency: 2 for most, 0 for yen, 3 for dinars.
int currencyDecimals(Currency currency);

} // namespace bursar::ui
