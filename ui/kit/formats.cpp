// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/formats.h"

#include "app/base/literals.h"
#include "ui/kit/tr.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace bursar::ui {

namespace {

const QString minus = u"\u2212"_s;
const QString mask = u"\u2022\u2022\u2022"_s;
const QString unknown = u"\u2014"_s;

/// The locale's own long date without the weekday and with a short month: "d MMM yyyy".
QString longDateFormat(const QLocale& locale)
{
    static const QRegularExpression weekday(
        u"[\\s,.\u060c،]*\\(?dddd\\)?[\\s,.\u060c،]*(?:'[^']*'[\\s,]*)?"_s);
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.remove(weekday);
    format.replace(u"MMMM"_s, u"MMM"_s);
    return format.contains(u'd') && format.contains(u'M') && format.contains(u'y')
        ? format
        : u"yyyy-MM-dd"_s;
}

/// The same without the year.
QString shortDateFormat(QString format)
{
    static const QRegularExpression year(
        u"(?:[\\s,/.\\-]|'[^']*')*y+(?:'[^']*'|[年년\\s,/.\\-])*"_s);
    const QRegularExpressionMatch match = year.match(format);
    if (!match.hasMatch())
        return format;
    // In the middle of a date the words on both sides would grow together: keep the year then.
    const bool atStart = match.capturedStart() == 0;
    const bool atEnd = match.capturedEnd() == format.size();
    return atStart || atEnd ? format.remove(match.capturedStart(), match.capturedLength()) : format;
}

/// The locale's short time without the seconds, which a few of them ("C" among them) have in it.
QString timeFormat(const QLocale& locale)
{
    static const QRegularExpression seconds(u"[\\s:.]*s+"_s);
    return locale.timeFormat(QLocale::ShortFormat).remove(seconds);
}

/// The sign with the marks that the locale writes beside its own: where text runs from right to
/// left they decide on which side of the digits it stands, whatever is around them.
QString signOf(bool negative, const QLocale& locale)
{
    QString marked = negative ? locale.negativeSign() : locale.positiveSign();
    QString plain = negative ? minus : u"+"_s;
    for (QChar& c : marked) {
        if (c.category() != QChar::Other_Format)
            return marked.replace(c, plain[0]);
    }
    return plain;
}

/// Signs that a person knows without thinking; others are written as their code.
QString symbolOf(Currency currency, const QLocale& locale)
{
    if (!currency.isKnown())
        return u"\u00a4"_s;
    const QString code = currency.code();
    const QString own = locale.currencySymbol(QLocale::CurrencyIsoCode);
    if (code == own)
        return locale.currencySymbol();
    struct Known {
        QLatin1StringView code;
        QStringView symbol;
    };
    static constexpr std::array known{Known{"USD"_L1, u"$"}, Known{"EUR"_L1, u"€"},
        Known{"GBP"_L1, u"£"}, Known{"JPY"_L1, u"¥"}, Known{"INR"_L1, u"₹"}, Known{"KRW"_L1, u"₩"},
        Known{"ILS"_L1, u"₪"}};
    for (const auto& [iso, symbol] : known) {
        // "$" means another dollar to a Canadian.
        if (code == iso && symbol != locale.currencySymbol())
            return symbol.toString();
    }
    return code + u'\u00a0';
}

} // namespace

int currencyDecimals(Currency currency)
{
    static constexpr std::array none{"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG",
        "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"};
    static constexpr std::array three{"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};
    const auto in = [currency](const auto& codes) {
        return std::any_of(codes.begin(), codes.end(),
            [currency](const char* code) { return Currency::fromCode(code) == currency; });
    };
    return in(none) ? 0 : in(three) ? 3 : 2;
}

Formats::Formats(const QLocale& locale, bool hidden)
    : m_locale(locale)
    , m_hidden(hidden)
    , m_longDate(longDateFormat(locale))
    , m_shortDate(shortDateFormat(m_longDate))
    , m_time(timeFormat(locale))
{
}

QString Formats::hidden() { return mask; }

QString Formats::digits(const Decimal& value, int atLeast) const
{
    // Unsigned: the smallest int64 has no positive counterpart.
    const auto magnitude = value.isNegative() ? 0 - static_cast<std::uint64_t>(value.mantissa)
                                              : static_cast<std::uint64_t>(value.mantissa);
    QString plain = QString::number(magnitude);
    const int scale = value.scale;
    plain = plain.rightJustified(scale + 1, u'0');
    QString fraction = plain.right(scale);
    while (fraction.size() > atLeast && fraction.endsWith(u'0'))
        fraction.chop(1);
    fraction = fraction.leftJustified(atLeast, u'0');
    QString text = m_locale.toString(plain.left(plain.size() - scale).toULongLong());
    if (!fraction.isEmpty()) {
        text += m_locale.decimalPoint();
        for (const QChar digit : fraction)
            text += m_locale.toString(digit.digitValue());
    }
    return text;
}

QString Formats::number(const Decimal& value) const
{
    const QString text = digits(value, value.scale);
    return value.isNegative() ? u'\u2212' + text : text;
}

QString Formats::money(const Money& money, SignStyle sign, SymbolStyle symbol) const
{
    if (m_hidden)
        return mask;
    QString text = digits(money.value, currencyDecimals(money.currency));
    if (symbol == SymbolStyle::Shown) {
        // QLocale knows where the symbol goes, but writes floating-point or whole numbers only: let
        // it write a one, and put our digits in its place.
        QString pattern = m_locale.toCurrencyString(1, symbolOf(money.currency, m_locale));
        text = pattern.replace(m_locale.toString(1), text);
    }
    if (money.value.isNegative())
        return signOf(true, m_locale) + text;
    const bool signedToo = sign == SignStyle::Always && !money.value.isZero();
    return signedToo ? signOf(false, m_locale) + text : text;
}

QString Formats::money(const std::optional<Money>& money, SignStyle sign, SymbolStyle symbol) const
{
    return money ? this->money(*money, sign, symbol) : unknown;
}

QString Formats::moneySpoken(const std::optional<Money>& money) const
{
    if (!money)
        return kit::Tr::tr("unknown", "spoken in place of an amount that the bank did not give");
    if (m_hidden)
        return kit::Tr::tr("amount hidden", "spoken in place of an amount");
    const QString number = digits(money->value, currencyDecimals(money->currency));
    const QString code = money->currency.isKnown()
        ? money->currency.code()
        : kit::Tr::tr("of an unknown currency", "spoken after a number");
    return money->value.isNegative()
        ? kit::Tr::tr("minus %1 %2", "spoken amount: number, currency").arg(number, code)
        : kit::Tr::tr("%1 %2", "spoken amount: number, currency").arg(number, code);
}

QString Formats::dayShort(Day day, Day today) const
{
    if (!day.isKnown())
        return unknown;
    const QDate date = day.toDate();
    const bool thisYear = today.isKnown() && date.year() == today.toDate().year();
    return m_locale.toString(date, thisYear ? m_shortDate : m_longDate);
}

QString Formats::dayLong(Day day) const
{
    return day.isKnown() ? m_locale.toString(day.toDate(), m_longDate) : unknown;
}

QString Formats::month(Day day) const
{
    if (!day.isKnown())
        return unknown;
    const QDate date = day.toDate();
    return kit::Tr::tr("%1 %2", "month and year: November 2026")
        .arg(m_locale.standaloneMonthName(date.month()), QString::number(date.year()));
}

QString Formats::moment(Instant instant) const
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count());
    return kit::Tr::tr("%1 %2", "date and time: 18 Nov 2026 10:42")
        .arg(m_locale.toString(local.date(), m_longDate), time(instant));
}

QString Formats::time(Instant instant) const
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count());
    return m_locale.toString(local.time(), m_time);
}

QString Formats::duration(std::chrono::microseconds duration) const
{
    const double milliseconds = static_cast<double>(duration.count()) / 1000;
    return kit::Tr::tr("%1 ms", "milliseconds")
        .arg(m_locale.toString(milliseconds, 'f', milliseconds < 10 ? 1 : 0));
}

QString Formats::age(std::optional<Instant> then, Instant now) const
{
    using namespace std::chrono;
    if (!then)
        return kit::Tr::tr("unknown", "age of a figure whose time is not known");
    const auto age = now - *then;
    if (age < 2min)
        return kit::Tr::tr("now", "age of a figure that was just read");
    if (age < 1h)
        return kit::Tr::tr("%n min", "age in minutes, short", static_cast<int>(age / 1min));
    if (age < 24h)
        return kit::Tr::tr("%n h", "age in hours, short", static_cast<int>(age / 1h));
    return kit::Tr::tr("%n day(s)", "age in days, short", static_cast<int>(age / 24h));
}

QString Formats::count(std::int64_t n) const { return m_locale.toString(qlonglong(n)); }

} // namespace bursar::ui
