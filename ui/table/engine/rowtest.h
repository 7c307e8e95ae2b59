// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/engine/condition.h"
#include "ui/table/engine/finder.h"
#include "ui/table/engine/rows.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bursar::table {

/// Judges one row by looking at it: for the few rows that a sync changes, and for what is decided
/// by numbers alone. `at`: of the row in its chunk.

/// The texts of a place that is a column of its own.
const Texts& textsOf(const Rows& rows, Place place);
TextId textIn(const Chunk& chunk, std::uint32_t at, Place place);

bool isOneOf(const std::vector<std::string>& sorted, std::string_view text);

/// A regular expression sees one tag at a time: its ends are a tag's.
bool matchesAnyTag(const Texts& tagSets, TextId id, const TextPattern& pattern);

/// Of a condition of the kind Text, or Pattern.
bool matchesText(const Rows& rows, const Condition& condition, const Finder& finder,
    const Chunk& chunk, std::uint32_t at);
bool matchesPattern(
    const Rows& rows, const Condition& condition, const Chunk& chunk, std::uint32_t at);

/// Of any kind.
bool matchesCondition(const Rows& rows, const Condition& condition, RowNumber row);

/// Calls use(test) with a test(chunk, at) for what is judged by numbers alone; false for any other
/// kind. One list for one row and for a million, so that they cannot judge differently.
template <class Use> bool withTest(const Condition& condition, Use use)
{
    switch (condition.kind) {
    case Condition::Kind::None:
        use([](const Chunk&, std::uint32_t) { return false; });
        return true;
    case Condition::Kind::Filled:
        use([place = condition.place](
                const Chunk& chunk, std::uint32_t at) { return textIn(chunk, at, place) != 0; });
        return true;
    case Condition::Kind::Days:
        use([first = condition.days.first.days, last = condition.days.last.days](const Chunk& chunk,
                std::uint32_t at) { return chunk.day[at] >= first && chunk.day[at] <= last; });
        return true;
    case Condition::Kind::Amount:
        use([&amount = *condition.amount](const Chunk& chunk, std::uint32_t at) {
            return amount.matches(chunk.mantissa[at], chunk.scale[at]) && chunk.isAmountKnown(at);
        });
        return true;
    case Condition::Kind::Accounts:
        use([&accounts = condition.accounts](const Chunk& chunk, std::uint32_t at) {
            return std::binary_search(accounts.begin(), accounts.end(), chunk.account[at]);
        });
        return true;
    case Condition::Kind::Status:
        use([statuses = condition.statuses](const Chunk& chunk, std::uint32_t at) {
            return ((statuses >> static_cast<unsigned>(chunk.status[at])) & 1U) != 0;
        });
        return true;
    default:
        return false;
    }
}

} // namespace bursar::table
