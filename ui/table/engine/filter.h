// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/engine/condition.h"
#include "ui/table/engine/foundtexts.h"
#include "ui/table/engine/rows.h"
#include "ui/table/engine/stop.h"

#include <cstdint>
#include <optional>

namespace bursar::table {

/// What is shown: the query, and one account or all.
struct FilterSpec {
    Condition condition;
    std::optional<AccountRef> account;

    bool operator==(const FilterSpec&) const = default;
};

/// True when each row that passes `narrow` also passes `wide`.
bool implies(const FilterSpec& narrow, const FilterSpec& wide);

/// Which rows match. Each distinct text is searched once, then a row is a few look-ups; what was
/// found for a word is kept, so a longer word looks only where the shorter one was found and an
/// unchanged word costs nothing. One thread's own.
class Filter {
public:
    /// Of the rows that are set in `candidates`, those that match. Without meaning once `stop` is
    /// wanted.
    Bitmap matches(const Rows& rows, const FilterSpec& spec, Bitmap candidates, const Stop& stop);

    /// The same for one row, by looking at its texts: for the few rows that a sync changes.
    static bool matches(const Rows& rows, const FilterSpec& spec, RowNumber row);

    /// After a reset: texts have other numbers now.
    void forget() { m_found.forget(); }

private:
    Bitmap evaluate(
        const Rows& rows, const Condition& condition, Bitmap candidates, const Stop& stop);
    Bitmap evaluateAnd(
        const Rows& rows, const Condition& condition, Bitmap candidates, const Stop& stop);
    Bitmap evaluateOr(
        const Rows& rows, const Condition& condition, Bitmap candidates, const Stop& stop);
    Bitmap evaluateAnywhere(
        const Rows& rows, const Condition& condition, Bitmap candidates, const Stop& stop);

    FoundTexts m_found;
};

} // namespace bursar::table
