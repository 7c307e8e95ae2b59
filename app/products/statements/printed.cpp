// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/statements/printed.h"

#include "app/base/literals.h"

#include <QRegularExpression>

#include <array>
#include <cstdlib>
#include <optional>

namespace bursar::statements {

namespace {

constexpr int farFromListed = 15; // days between a period's end and the day in the bank's list
constexpr int shortestPeriod = 4;
constexpr int longestPeriod = 380;

/// A day as it is printed, perhaps without its year.
struct PrintedDay {
    qsizetype at = 0;
    qsizetype end = 0;
    int year = 0; ///< 0: not printed
    int month = 0;
    int day = 0;

    Day inYear(int which) const { return Day::fromDate(QDate(which, month, day)); }
    Day whole() const { return year == 0 ? Day{} : inYear(year); }
};

int monthOf(const QString& name)
{
    static const std::array<QLatin1StringView, 12> months{"jan"_L1, "feb"_L1, "mar"_L1, "apr"_L1,
        "may"_L1, "jun"_L1, "jul"_L1, "aug"_L1, "sep"_L1, "oct"_L1, "nov"_L1, "dec"_L1};
    int number = 0;
    for (const QLatin1StringView month : months) {
        ++number;
        if (name.startsWith(month, Qt::CaseInsensitive))
            return number;
    }
    return 0;
}

int yearOf(const QString& digits)
{
    const int year = digits.toInt();
    return digits.isEmpty() || year >= 100 ? year : 2000 + year;
}

/// 2026-10-31, 10/31/2026, 10/31, 31 Oct 2026, October 31, 2026, Oct 31.
QList<PrintedDay> daysIn(const QString& line)
{
    static const QRegularExpression pattern(
        uR"((?<![\w/.-])(?:(\d{4})-(\d\d)-(\d\d)|(\d{1,2})/(\d{1,2})(?:/(\d{4}|\d\d))?)"
        uR"(|(\d{1,2})\s+([A-Z][a-z]{2,8})\.?(?:,?\s+(\d{4}))?)"
        uR"(|([A-Z][a-z]{2,8})\.?\s+(\d{1,2})(?!\d)(?:,?\s+(\d{4}))?)(?![\w/]))"_s);
    QList<PrintedDay> all;
    auto found = pattern.globalMatch(line);
    while (found.hasNext()) {
        const auto match = found.next();
        PrintedDay day{.at = match.capturedStart(), .end = match.capturedEnd()};
        const auto take = [&](int year, int month, int number) {
            day.year = yearOf(match.captured(year));
            const QString name = match.captured(month);
            day.month = name.front().isDigit() ? name.toInt() : monthOf(name);
            day.day = match.captured(number).toInt();
        };
        if (match.hasCaptured(1))
            take(1, 2, 3);
        else if (match.hasCaptured(4))
            take(6, 4, 5);
        else if (match.hasCaptured(7))
            take(9, 8, 7);
        else
            take(12, 10, 11);
        if (QDate::isValid(day.year == 0 ? 2024 : day.year, day.month, day.day)) // a leap year
            all += day;
    }
    return all;
}

/// Amounts have decimals; what has none is a number of something, unless a currency stands by it.
QList<Decimal> amountsIn(const QString& line)
{
    static const QRegularExpression pattern(
        uR"((?<![\w.,/])[-\x{2212}(]?\s?\p{Sc}?\s?((?:\d{1,3}(?:,\d{3})+|\d+))"
        uR"((?:\.\d{2,3}(?![\d.])|(?=\s[A-Z]{3}\b))))"_s);
    QList<Decimal> all;
    auto found = pattern.globalMatch(line);
    while (found.hasNext()) {
        const QByteArray digits = found.next().captured(1).remove(u',').toLatin1();
        if (const auto amount = Decimal::parse({digits.data(), size_t(digits.size())}))
            all += *amount;
    }
    return all;
}

bool isPeriod(Day from, Day to, Day listed)
{
    const int length = to.days - from.days;
    return from.isKnown() && to.isKnown() && length >= shortestPeriod && length <= longestPeriod
        && (!listed.isKnown() || std::abs(to.days - listed.days) <= farFromListed);
}

/// The first line with two days that can be one.
void readPeriod(const QStringList& text, Day listed, PrintedStatement& into)
{
    for (const QString& line : text) {
        const auto days = daysIn(line);
        if (days.size() != 2)
            continue;
        const Day to = days[1].whole();
        if (!to.isKnown())
            continue;
        Day from = days[0].whole();
        if (!from.isKnown()) {
            const int year = to.toDate().year();
            from = days[0].inYear(year);
            if (from > to)
                from = days[0].inYear(year - 1);
        }
        if (!isPeriod(from, to, listed))
            continue;
        into.from = from;
        into.to = to;
        return;
    }
}

/// The day within the period or a few days before it; unknown: none is.
Day within(const PrintedDay& printed, Day from, Day to)
{
    constexpr int early = 10; // a purchase is posted later
    const auto fits = [&](Day day) { return day >= from.plus(-early) && day <= to; };
    if (printed.year != 0)
        return fits(printed.whole()) ? printed.whole() : Day{};
    for (const int year : {to.toDate().year(), from.toDate().year()})
        if (const Day day = printed.inYear(year); fits(day))
            return day;
    return {};
}

bool isBalanceLine(const PrintedLine& line)
{
    static const QRegularExpression pattern(
        uR"(\b(?:beginning|opening|previous|starting|ending|closing|new)\s+balance\b|\bbalance\s+(?:brought\s+)?forward\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return line.amounts.size() == 1 && pattern.match(line.text).hasMatch();
}

std::optional<PrintedLine> readLine(const QString& text, Day from, Day to)
{
    const auto printed = daysIn(text);
    if (printed.isEmpty() || printed.first().at != 0)
        return {};
    PrintedLine line{.text = text, .days = {}, .amounts = {}};
    qsizetype end = 0;
    for (const PrintedDay& each : printed) {
        if (!QStringView(text).sliced(end, each.at - end).trimmed().isEmpty())
            break; // within the words: not of this line's column of days
        if (const Day day = within(each, from, to); day.isKnown())
            line.days += day;
        end = each.end;
    }
    line.amounts = amountsIn(text.sliced(end));
    if (line.days.isEmpty() || line.amounts.isEmpty() || isBalanceLine(line))
        return {};
    return line;
}

} // namespace

PrintedStatement readPrinted(const QStringList& text, Day listed)
{
    QStringList lines;
    for (const QString& line : text)
        if (const QString plain = line.simplified(); !plain.isEmpty())
            lines += plain;
    PrintedStatement statement{.hasText = !lines.isEmpty(), .from = {}, .to = {}, .lines = {}};
    readPeriod(lines, listed, statement);
    if (!statement.to.isKnown())
        return statement;
    for (const QString& line : std::as_const(lines))
        if (const auto read = readLine(line, statement.from, statement.to))
            statement.lines += *read;
    return statement;
}

} // namespace bursar::statements
