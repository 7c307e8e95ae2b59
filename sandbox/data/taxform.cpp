// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/taxform.h"

#include "sandbox/base/text.h"

#include <array>
#include <cstdlib>

namespace sandbox {
namespace {

struct Names {
    TaxFormType type;
    std::string_view wire;
    std::string_view wrapper;
    std::string_view paper;
    std::string_view code;
};

constexpr std::array<Names, 4> allNames{{
    {TaxFormType::Tax1099Int, "Tax1099Int", "tax1099Int", "Form 1099-INT", "int"},
    {TaxFormType::Tax1099Div, "Tax1099Div", "tax1099Div", "Form 1099-DIV", "div"},
    {TaxFormType::Tax1099B, "Tax1099B", "tax1099B", "Form 1099-B", "b"},
    {TaxFormType::Tax1098, "Tax1098", "tax1098", "Form 1098", "1098"},
}};

const Names& namesOf(TaxFormType type) { return allNames.at(static_cast<std::size_t>(type)); }

bool concerns(TaxFormType type, const Account& account)
{
    switch (type) {
    case TaxFormType::Tax1099Int:
        return account.category == Category::Deposit && account.currency.code == usd.code;
    case TaxFormType::Tax1099Div:
    case TaxFormType::Tax1099B:
        return account.role == Role::Brokerage; // the others are not taxed until they pay out
    case TaxFormType::Tax1098:
        break;
    }
    return account.role == Role::Mortgage;
}

// The sum over the rows posted in a year.
template <class Part>
std::int64_t sumOf(const Account& account, int year, TransactionType type, Part part)
{
    const Seconds start = dayOf(year, 1, 1) * secondsPerDay;
    const Seconds end = dayOf(year + 1, 1, 1) * secondsPerDay;
    std::int64_t sum = 0;
    Row row;
    const std::int64_t last = account.ledger->olderThan(end);
    for (std::int64_t i = account.ledger->olderThan(start - 7 * secondsPerDay); i < last; ++i) {
        account.ledger->read(i, row);
        if (row.type == type && row.posted >= start && row.posted < end)
            sum += part(row);
    }
    return sum;
}

std::int64_t whole(const Row& row) { return row.amount; }

std::vector<TaxBox> boxesOf(const Account& account, TaxFormType type, int year)
{
    switch (type) {
    case TaxFormType::Tax1099Int:
        return {{"interestIncome", "1  Interest income",
            sumOf(account, year, TransactionType::Interest, whole)}};
    case TaxFormType::Tax1099Div: {
        const std::int64_t all = sumOf(account, year, TransactionType::Dividend, whole);
        return {{"ordinaryDividends", "1a  Total ordinary dividends", all},
            {"qualifiedDividends", "1b  Qualified dividends", all * 4 / 5}};
    }
    case TaxFormType::Tax1099B:
        return {
            {"grossProceeds", "1d  Proceeds", sumOf(account, year, TransactionType::Sold, whole)}};
    case TaxFormType::Tax1098:
        break;
    }
    return {{"mortgageInterest", "1  Mortgage interest received",
        -sumOf(account, year, TransactionType::Interest, whole)}};
}

} // namespace

std::string_view wireName(TaxFormType type) { return namesOf(type).wire; }
std::string_view wrapperName(TaxFormType type) { return namesOf(type).wrapper; }
std::string_view paperName(TaxFormType type) { return namesOf(type).paper; }

std::optional<TaxFormType> taxFormType(std::string_view text)
{
    for (const Names& names : allNames)
        if (lowerCase(text) == lowerCase(names.wire))
            return names.type;
    return {};
}

std::optional<TaxForm> taxFormOf(
    const Person& person, const Account& account, TaxFormType type, int year)
{
    const Day today = person.asOf / secondsPerDay;
    const Day made = dayOf(year + 1, 1, 31);
    if (made > today || year < civilOf(today).year - taxYearsKept || !concerns(type, account))
        return {};
    TaxForm form{
        .id = std::string(namesOf(type).code) + "-" + std::to_string(year) + "-" + account.id,
        .type = type,
        .year = year,
        .account = &account,
        .date = made,
        .boxes = boxesOf(account, type, year)};
    if (form.boxes.front().amount < 1000) // below ten dollars none is made
        return {};
    return form;
}

std::vector<TaxForm> taxFormsOf(const Person& person, const Account& account, int year)
{
    std::vector<TaxForm> forms;
    for (const Names& names : allNames)
        if (auto form = taxFormOf(person, account, names.type, year))
            forms.push_back(std::move(*form));
    return forms;
}

} // namespace sandbox
