// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/books.h"
#include "sandbox/data/security.h"

#include <vector>

namespace sandbox {

// One investment account's life, day by day: contributions, purchases, dividends, sales and fees
// are entered into the books (contributions on both sides), the positions stay here.
class Portfolio {
public:
    // `books` must live longer. The role is one of Brokerage, Ira, Retirement.
    Portfolio(Books& books, Role role);

    Role role() const { return m_role; }
    void live(Day day);
    // What is held at the end, without the cash: that is the balance of the account's rows.
    std::vector<Holding> take(Day today);

private:
    std::uint64_t enter(Day day, Row row);
    void contribute(Day day);
    void invest(Day day, Holding& holding);
    void sell(Day day, Holding& holding);
    void writeCall(Day today);
    void dividends(Day day);
    void split(Day day, Holding& holding);
    void buy(Day day, Holding& holding, std::int64_t cents, TransactionType type,
        std::string_view verb, std::string_view bankVerb);
    std::int64_t priceOf(const Holding& holding, Day day) const;

    Books& m_books;
    Role m_role;
    std::vector<Holding> m_holdings;
};

} // namespace sandbox
