// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/engine/rowtest.h"

namespace bursar::table {

using Kind = Condition::Kind;

const Texts& textsOf(const Rows& rows, Place place)
{
    switch (place) {
    case Place::Type:
        return rows.types;
    case Place::Note:
        return rows.notes;
    case Place::Tags:
        return rows.tagSets;
    default:
        return rows.categories;
    }
}

TextId textIn(const Chunk& chunk, std::uint32_t at, Place place)
{
    switch (place) {
    case Place::Type:
        return chunk.type[at];
    case Place::Note:
        return chunk.note(at);
    case Place::Tags:
        return chunk.tags(at);
    default:
        return chunk.category[at];
    }
}

bool isOneOf(const std::vector<std::string>& sorted, std::string_view text)
{
    return std::binary_search(sorted.begin(), sorted.end(), text);
}

namespace {

/// An amount that the bank did not send has no digits; the store's zero is not its.
bool digitsMatch(const Condition& condition, const Chunk& chunk, std::uint32_t at)
{
    return condition.digits->matches({chunk.mantissa[at], chunk.scale[at]})
        && chunk.isAmountKnown(at);
}

/// Asks the texts of a row, or the one of the condition's place.
template <class Test>
bool matchesTexts(
    const Rows& rows, const Condition& condition, const Chunk& chunk, std::uint32_t at, Test test)
{
    if (condition.place != Place::Any) {
        const Texts& texts = textsOf(rows, condition.place);
        const TextId id = textIn(chunk, at, condition.place);
        return test(texts, id) || isOneOf(condition.types, texts.shown(id));
    }
    const TextId description = chunk.description[at];
    return test(rows.payees, chunk.payee[at])
        || (description != sameAsPayee && test(rows.descriptions, description))
        || test(rows.categories, chunk.category[at]) || test(rows.notes, chunk.note(at))
        || test(rows.tagSets, chunk.tags(at))
        || (condition.digits && digitsMatch(condition, chunk, at));
}

} // namespace

bool matchesText(const Rows& rows, const Condition& condition, const Finder& finder,
    const Chunk& chunk, std::uint32_t at)
{
    return matchesTexts(rows, condition, chunk, at,
        [&finder](const Texts& texts, TextId id) { return finder.isIn(texts.searched(id)); });
}

bool matchesAnyTag(const Texts& tagSets, TextId id, const TextPattern& pattern)
{
    const auto takeTag = [](std::string_view& rest) {
        const std::size_t end = std::min(rest.find(tagBorder), rest.size());
        const std::string_view tag = rest.substr(0, end);
        rest.remove_prefix(std::min(rest.size(), end + tagBorder.size()));
        return tag;
    };
    std::string_view shown = tagSets.shown(id);
    std::string_view searched = tagSets.searched(id);
    while (!shown.empty()) {
        const std::string_view tag = takeTag(shown);
        if (pattern.matches(tag, takeTag(searched)))
            return true;
    }
    return false;
}

bool matchesPattern(
    const Rows& rows, const Condition& condition, const Chunk& chunk, std::uint32_t at)
{
    return matchesTexts(rows, condition, chunk, at, [&](const Texts& texts, TextId id) {
        return &texts == &rows.tagSets
            ? matchesAnyTag(texts, id, condition.pattern)
            : condition.pattern.matches(texts.shown(id), texts.searched(id));
    });
}

bool matchesCondition(const Rows& rows, const Condition& condition, RowNumber row)
{
    const Chunk& chunk = rows.chunk(row);
    const std::uint32_t at = Rows::at(row);
    const auto matchesPart = [&](const Condition& part) {
        return matchesCondition(rows, part, row);
    };
    switch (condition.kind) {
    case Kind::All:
        return true;
    case Kind::Text:
        return matchesText(rows, condition, Finder(condition.needle), chunk, at);
    case Kind::Pattern:
        return matchesPattern(rows, condition, chunk, at);
    case Kind::Not:
        return !matchesPart(condition.parts.front());
    case Kind::And:
        return std::all_of(condition.parts.begin(), condition.parts.end(), matchesPart);
    case Kind::Or:
        return std::any_of(condition.parts.begin(), condition.parts.end(), matchesPart);
    default: {
        bool isMatch = false;
        withTest(condition, [&](auto test) { isMatch = test(chunk, at); });
        return isMatch;
    }
    }
}

} // namespace bursar::table
