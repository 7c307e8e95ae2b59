// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/tablerows.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

namespace bursar::bench {

namespace {

constexpr std::array first{"Green", "Harbor", "Alder", "Kestrel", "Metro", "Corner", "Paprika",
    "Zoë's", "Café", "Señor", "Straße", "Łódź", "Øresund", "City", "Dr. Imani", "مقهى", "קפה",
    "寿司", "O’Hara", "Golden", "Blue", "Old Town", "North", "Sunrise", "Halden", "Mikomo",
    "Silver", "Red", "Little", "Grand"};
constexpr std::array second{"Basket", "Coffee", "Outfitters", "Mobile", "Transit", "Hardware",
    "Payroll", "Pharmacy", "Bakery", "Garage", "Books", "Utilities", "Dental", "السلام", "תל אביב",
    "Sushi 🍣", "Pizza 🍕", "Insurance", "Garden", "Cinema", "Hotel", "Airlines", "Fitness", "Gas",
    "Deli"};
constexpr std::array third{"Market", "Roasters", "LLC", "Inc", "& Sons", "Group", "Shop", "Co",
    "GmbH", "S.A.", "No. 2", "Express", "Center", "Online"};
constexpr std::array cities{"SEATTLE WA", "PORTLAND OR", "AUSTIN TX", "NEW YORK NY", "MÜNCHEN DE",
    "SÃO PAULO BR", "BOISE ID", "DENVER CO"};
constexpr std::array categories{"Food · Groceries", "Food · Coffee", "Home · Utilities",
    "Income · Salary", "Transfer", "Shopping", "Health", "Transport", "Debt · Auto",
    "Subscriptions", "Travel", "Fees", ""};
constexpr std::array types{"POSDEBIT", "CHECK", "DEPOSIT", "FEE", "TRANSFER", "ATM"};
constexpr std::array currencies{
    "USD", "USD", "USD", "USD", "EUR", "GBP", "JPY", "CHF", "CAD", "BRL", "ILS", "PLN", "SEK"};

constexpr int payeeCount = 12'000;
constexpr int days = 20 * 365;
constexpr int newestDay = 20'780; // 2026-11-23

} // namespace

TableRows::TableRows(std::uint32_t seed)
    : m_random(seed)
{
    for (int i = 0; i < payeeCount; ++i)
        m_payees.push_back(payee());
}

std::string TableRows::payee()
{
    std::string name = first[below(first.size())];
    name.append(" ").append(second[below(second.size())]);
    if (below(3) != 0)
        name.append(" ").append(third[below(third.size())]);
    if (below(4) == 0)
        name.append(" #").append(std::to_string(below(900)));
    return name;
}

transactions::DeltaPtr TableRows::next(std::size_t rows, bool reset)
{
    auto delta = std::make_shared<transactions::Delta>();
    delta->reset = reset;
    delta->upserts.rows.reserve(rows);
    StringPool& strings = delta->upserts.strings;
    for (std::size_t i = 0; i < rows; ++i) {
        transactions::Row row;
        row.id = RowId{++m_id};
        row.account = AccountRef{1 + static_cast<std::int32_t>(below(12))};
        row.day = Day{newestDay
            - static_cast<std::int32_t>(
                (m_id * days / 1'000'000) % days + static_cast<int>(below(4)))};
        row.status =
            m_id < 20 ? transactions::BankStatus::Pending : transactions::BankStatus::Posted;
        // Most amounts are small: a product of two draws.
        const auto cents = static_cast<std::int64_t>(1 + below(900) * below(900) / 4);
        row.amount = {{below(12) == 0 ? cents * 9 : -cents, 2},
            Currency::fromCode(currencies[below(currencies.size())])};
        const std::string& payee = m_payees[std::min(below(payeeCount), below(payeeCount))];
        row.payee = strings.add(payee);
        std::string text = payee;
        std::transform(text.begin(), text.end(), text.begin(),
            [](unsigned char c) { return static_cast<char>(c < 0x80 ? std::toupper(c) : c); });
        text.append(" ").append(cities[below(cities.size())]);
        if (below(3) != 0)
            text.append(" REF ").append(std::to_string(m_random()));
        row.description = strings.add(text);
        row.category = strings.add(categories[below(categories.size())]);
        row.type = strings.add(types[below(types.size())]);
        delta->upserts.rows.push_back(row);
    }
    return delta;
}

} // namespace bursar::bench
