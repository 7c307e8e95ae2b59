// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/query/daterange.h"
#include "ui/table/engine/amountdigits.h"
#include "ui/table/engine/amounttest.h"
#include "ui/table/engine/textpattern.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace bursar::table {

/// Where a text is looked for. Any: payee, bank's text, category, note and tags.
enum class Place : std::uint8_t { Any, Category, Type, Note, Tags };

/// What a row must be to be shown: a query whose words have been given their meaning (compile.h).
/// Holds all that it takes to judge a row; asks no clock and no names.
struct Condition {
    enum class Kind : std::uint8_t {
        All, ///< every row
        None, ///< no row
        Text, ///< the place holds `needle`, or the amount shows `digits`, or it is one of `types`
        Pattern, ///< the place matches `pattern`, or it is one of `types`
        Filled, ///< the place is not empty
        Days,
        Amount,
        Accounts, ///< one of `accounts`
        Status, ///< one of `statuses`
        Not, ///< not the one part
        And, ///< all parts
        Or, ///< any part
    };

    Kind kind = Kind::All;
    Place place = Place::Any;
    std::string needle; ///< folded
    std::optional<AmountDigits> digits;
    TextPattern pattern;
    std::vector<std::string> types; ///< as the bank sends them; their names hold what is wanted
    query::Days days;
    std::optional<AmountTest> amount;
    std::vector<std::int32_t> accounts; ///< ascending
    std::uint8_t statuses = 0; ///< a bit for each BankStatus
    std::vector<Condition> parts;

    bool operator==(const Condition&) const = default;
};

/// True when each row that matches `narrow` also matches `wide`, as far as that can be told from
/// the two: typing on narrows. Never true wrongly.
bool implies(const Condition& narrow, const Condition& wide);

/// True when a pattern in it took longer than anybody waits, and so matches nothing.
bool hasGivenUp(const Condition& condition);

} // namespace bursar::table
