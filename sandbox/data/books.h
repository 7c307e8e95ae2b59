// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/base/dice.h"
#include "sandbox/data/account.h"
#include "sandbox/data/provider.h"
#include "sandbox/data/setting.h"

#include <array>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace sandbox {

// The accounts of one person while their history is being told, day after day. What is entered for
// an account that the person does not have is ignored, so that a story need not ask first.
class Books {
public:
    Books(const Setting& setting, const Habits& habits, std::uint64_t personSeed);

    // `opening`: the balance before the first day, minor units, positive = the customer's.
    void open(Role role, std::int64_t opening);
    bool has(Role role) const { return page(role).open; }
    std::int64_t balance(Role role) const { return page(role).balance; }
    std::int64_t opening(Role role) const { return page(role).opening; }

    // Sets the id, the dates and the status of `row` from the time at which it happened. Returns
    // the id; 0 when it was not entered (no such account, in the future, or hidden until posted).
    std::uint64_t enter(Role role, Day day, int secondOfDay, Row row);

    // Keeps a row back until its day begins: the days before must not feel it yet.
    void enterLater(Role role, Day day, int secondOfDay, Row row);
    // To be called at the start of each day.
    void beginDay(Day day);

    std::vector<Row> take(Role role) { return std::move(page(role).rows); }
    // Repeatable chance for one purpose on one day: adding a purpose changes nothing else.
    Dice dice(Day day, std::string_view purpose) const;
    const Setting& setting() const { return m_setting; }

private:
    struct Page {
        bool open = false;
        std::int64_t opening = 0;
        std::int64_t balance = 0;
        std::vector<Row> rows;
        std::unordered_map<Day, std::uint64_t> entered; // how many rows each day has, shown or not
    };
    struct Later {
        Role role;
        Day day;
        int secondOfDay;
        Row row;
    };
    Page& page(Role role) { return m_pages[static_cast<std::size_t>(role)]; }
    const Page& page(Role role) const { return m_pages[static_cast<std::size_t>(role)]; }

    Setting m_setting;
    Habits m_habits;
    std::uint64_t m_seed;
    std::array<Page, 16> m_pages;
    std::vector<Later> m_later;
};

} // namespace sandbox
