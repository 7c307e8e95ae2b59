// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/wire/statementsheet.h"

#include <array>
#include <cstdlib>

namespace sandbox {
namespace {

constexpr std::array<std::string_view, 12> monthNames{"January", "February", "March", "April",
    "May", "June", "July", "August", "September", "October", "November", "December"};

constexpr double left = PdfPage::margin;
constexpr double right = PdfPage::width - PdfPage::margin;
constexpr double lineHeight = 17;
constexpr double size = 9.5;
constexpr double amountEnd = right - 96;
constexpr double textStart = left + 62;

std::string_view monthName(Day day)
{
    return monthNames.at(static_cast<std::size_t>(civilOf(day).month - 1));
}

// "1 Oct 2026"
std::string shortDay(Day day)
{
    const Civil date = civilOf(day);
    return std::to_string(date.day) + " " + std::string(monthName(day).substr(0, 3)) + " "
        + std::to_string(date.year);
}

// The texts of the wire (transactionwriter.cpp), so that a line here and a row there can be told
// to be the same.
const std::string& textOf(const Account& account, const Row& row)
{
    return account.category == Category::Deposit ? row.bankText : row.payee;
}

class Sheet {
public:
    Sheet(const Person& person, const Account& account, const Statement& statement)
        : m_person(person)
        , m_account(account)
        , m_statement(statement)
        , m_lines(linesOf(account, statement.from, statement.to))
    {
    }

    std::vector<PdfPage> draw()
    {
        summary();
        rows();
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            const std::string number =
                "Page " + std::to_string(i + 1) + " of " + std::to_string(m_pages.size());
            m_pages[i].text(left, 32, 8, m_person.provider->name, Face::Regular, "0.4 g");
            m_pages[i].textBefore(right, 32, 8, number);
        }
        return std::move(m_pages);
    }

private:
    PdfPage& page() { return m_pages.back(); }

    void newPage()
    {
        m_pages.emplace_back();
        page().text(left, 738, 20, m_person.provider->wordmark, Face::Bold,
            pdfColour(m_person.provider->colour));
        m_y = 700;
    }

    void head(std::string_view text)
    {
        page().text(left, m_y, 10, text);
        m_y -= 16;
    }

    void figure(std::string_view name, std::int64_t amount, Face face)
    {
        page().text(left + 8, m_y, 10, name, face);
        page().textBefore(right - 8, m_y, 10, amountText(amount, m_account.currency), face);
        page().line(m_y - 8);
        m_y -= 26;
    }

    void summary()
    {
        newPage();
        head("Statement period " + shortDay(m_statement.from) + " - " + shortDay(m_statement.to));
        head(m_account.name + " ending " + m_account.lastFour);
        m_y -= 12;
        std::int64_t in = 0;
        std::int64_t out = 0;
        for (const Row& row : m_lines.rows)
            (row.amount < 0 ? out : in) += row.amount;
        const bool debt = isLiability(m_account.category);
        // As the bank sees a debt: what is owed is positive.
        const std::int64_t sign = debt ? -1 : 1;
        figure("Previous balance", sign * m_lines.opening, Face::Regular);
        figure(debt ? "Payments and credits" : "Deposits and credits", sign * in, Face::Regular);
        figure(
            debt ? "Purchases and charges" : "Withdrawals and debits", sign * out, Face::Regular);
        figure("New balance", sign * m_lines.closing, Face::Bold);
    }

    void columns()
    {
        m_y -= 8;
        page().text(left, m_y, size, "Date", Face::Bold);
        page().text(textStart, m_y, size, "Description", Face::Bold);
        page().textBefore(amountEnd, m_y, size, "Amount", Face::Bold);
        page().textBefore(right, m_y, size, "Balance", Face::Bold);
        page().line(m_y - 5, 1);
        m_y -= lineHeight + 2;
    }

    void rows()
    {
        if (m_lines.rows.empty()) {
            page().text(left, m_y - 8, size, "No transactions in this period.");
            return;
        }
        columns();
        std::int64_t balance = m_lines.opening;
        for (const Row& row : m_lines.rows) {
            if (m_y < 60) {
                newPage();
                columns();
            }
            balance += row.amount;
            page().text(left, m_y, size, dayText(row.posted / secondsPerDay));
            const std::string amount = amountText(row.amount, m_account.currency);
            page().text(textStart, m_y, size,
                fitted(textOf(m_account, row), size,
                    amountEnd - widthOf(amount, size) - 10 - textStart));
            page().textBefore(amountEnd, m_y, size, amount);
            page().textBefore(right, m_y, size, amountText(balance, m_account.currency));
            m_y -= lineHeight;
        }
    }

    const Person& m_person;
    const Account& m_account;
    const Statement& m_statement;
    StatementLines m_lines;
    std::vector<PdfPage> m_pages;
    double m_y = 0;
};

} // namespace

std::string statementName(const Statement& statement)
{
    const std::string year = std::to_string(civilOf(statement.to).year);
    switch (statement.cadence) {
    case Cadence::Monthly:
        return "Monthly statement " + std::string(monthName(statement.to)) + " " + year;
    case Cadence::Quarterly:
        return "Quarterly statement Q" + std::to_string((civilOf(statement.to).month + 2) / 3) + " "
            + year;
    case Cadence::Yearly:
        break;
    }
    return "Yearly statement " + year;
}

std::string amountText(std::int64_t minor, const Currency& currency)
{
    std::string digits = std::to_string(std::llabs(minor));
    const auto decimals = static_cast<std::size_t>(currency.digits);
    if (digits.size() <= decimals)
        digits.insert(0, decimals + 1 - digits.size(), '0');
    for (std::size_t at = digits.size() - decimals; at > 3;) {
        at -= 3;
        digits.insert(at, ",");
    }
    if (decimals > 0)
        digits.insert(digits.size() - decimals, ".");
    const bool home = currency.code == usd.code;
    return (minor < 0 ? "-" : "") + std::string(home ? "$" : "") + digits
        + (home ? "" : " " + std::string(currency.code));
}

Pdf statementPdf(
    const Person& person, const Account& account, const Statement& statement, PdfOptions options)
{
    options.title = std::string(person.provider->name) + " " + statementName(statement);
    return writePdf(Sheet(person, account, statement).draw(), options);
}

} // namespace sandbox
