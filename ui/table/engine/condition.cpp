// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/engine/condition.h"

#include <algorithm>

namespace bursar::table {

namespace {

using Kind = Condition::Kind;

bool textImplies(const Condition& narrow, const Condition& wide)
{
    if (narrow.place != wide.place || narrow.needle.find(wide.needle) == std::string::npos)
        return false;
    if (!std::includes(
            wide.types.begin(), wide.types.end(), narrow.types.begin(), narrow.types.end()))
        return false;
    // By amount alone, "1,234" may match what "1,23" does not: there, only equals imply.
    return !narrow.digits || narrow.digits == wide.digits
        || (wide.digits && narrow.digits->isPlainNumber() && wide.digits->isPlainNumber());
}

/// Both of one kind that has no parts.
bool leafImplies(const Condition& narrow, const Condition& wide)
{
    switch (wide.kind) {
    case Kind::Text:
        return textImplies(narrow, wide);
    case Kind::Days:
        return wide.days.first <= narrow.days.first && narrow.days.last <= wide.days.last;
    case Kind::Amount:
        return wide.amount->covers(*narrow.amount);
    case Kind::Accounts:
        return std::includes(wide.accounts.begin(), wide.accounts.end(), narrow.accounts.begin(),
            narrow.accounts.end());
    case Kind::Status:
        return (narrow.statuses & ~wide.statuses) == 0;
    default:
        return narrow == wide;
    }
}

} // namespace

bool implies(const Condition& narrow, const Condition& wide)
{
    if (wide.kind == Kind::All || narrow.kind == Kind::None)
        return true;
    if (narrow.kind == Kind::Or) {
        return std::all_of(narrow.parts.begin(), narrow.parts.end(),
            [&wide](const Condition& part) { return implies(part, wide); });
    }
    if (wide.kind == Kind::And) {
        return std::all_of(wide.parts.begin(), wide.parts.end(),
            [&narrow](const Condition& part) { return implies(narrow, part); });
    }
    const auto anyPart = [](const Condition& of, auto test) {
        return std::any_of(of.parts.begin(), of.parts.end(), test);
    };
    if (wide.kind == Kind::Or
        && anyPart(wide, [&](const Condition& part) { return implies(narrow, part); }))
        return true;
    if (narrow.kind == Kind::And)
        return anyPart(narrow, [&](const Condition& part) { return implies(part, wide); });
    if (narrow.kind == Kind::Not && wide.kind == Kind::Not)
        return implies(wide.parts.front(), narrow.parts.front());
    return narrow.kind == wide.kind && leafImplies(narrow, wide);
}

bool hasGivenUp(const Condition& condition)
{
    return condition.pattern.hasGivenUp()
        || std::any_of(condition.parts.begin(), condition.parts.end(), hasGivenUp);
}

} // namespace bursar::table
