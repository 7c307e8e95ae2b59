// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/engine/filter.h"

#include "ui/table/engine/halves.h"

#include <algorithm>
#include <utility>

namespace bursar::table {

namespace {

using Kind = Condition::Kind;

/// Keeps the candidates that the test takes: 64 rows to a word, words without candidates skipped.
template <class Test> void keep(const Rows& rows, Bitmap& candidates, const Stop& stop, Test test)
{
    std::uint64_t* const words = candidates.words().data();
    constexpr std::size_t wordsPerChunk = Chunk::size / 64;
    inHalves(candidates.size(), Chunk::size, [&](std::size_t begin, std::size_t end) {
        for (std::size_t w = begin / 64; w < (end + 63) / 64; ++w) {
            if (w % wordsPerChunk == 0 && stop.wanted())
                return;
            if (words[w] == 0)
                continue;
            const auto first = static_cast<RowNumber>(w * 64);
            const Chunk& chunk = rows.chunk(first);
            const std::uint32_t at = Rows::at(first);
            std::uint64_t kept = 0;
            if (words[w] == ~std::uint64_t{0}) { // the common case, without looking for bits
                for (std::uint32_t bit = 0; bit < 64; ++bit)
                    kept |= std::uint64_t{test(chunk, at + bit) ? 1U : 0U} << bit;
            } else {
                for (std::uint64_t word = words[w]; word != 0; word &= word - 1) {
                    const auto bit = static_cast<std::uint32_t>(std::countr_zero(word));
                    kept |= std::uint64_t{test(chunk, at + bit) ? 1U : 0U} << bit;
                }
            }
            words[w] = kept;
        }
    });
}

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

bool matchesText(const Rows& rows, const Condition& condition, const Finder& finder,
    const Chunk& chunk, std::uint32_t at)
{
    return matchesTexts(rows, condition, chunk, at,
        [&finder](const Texts& texts, TextId id) { return finder.isIn(texts.searched(id)); });
}

/// A regular expression sees one tag at a time: its ends are a tag's.
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

/// Calls use(test) with a test(chunk, at) for what is judged by numbers alone; false for any other
/// kind. One list for one row and for a million, so that they cannot judge differently.
template <class Use> bool withTest(const Condition& condition, Use use)
{
    switch (condition.kind) {
    case Kind::None:
        use([](const Chunk&, std::uint32_t) { return false; });
        return true;
    case Kind::Filled:
        use([place = condition.place](
                const Chunk& chunk, std::uint32_t at) { return textIn(chunk, at, place) != 0; });
        return true;
    case Kind::Days:
        use([first = condition.days.first.days, last = condition.days.last.days](const Chunk& chunk,
                std::uint32_t at) { return chunk.day[at] >= first && chunk.day[at] <= last; });
        return true;
    case Kind::Amount:
        use([&amount = *condition.amount](const Chunk& chunk, std::uint32_t at) {
            return amount.matches(chunk.mantissa[at], chunk.scale[at]) && chunk.isAmountKnown(at);
        });
        return true;
    case Kind::Accounts:
        use([&accounts = condition.accounts](const Chunk& chunk, std::uint32_t at) {
            return std::binary_search(accounts.begin(), accounts.end(), chunk.account[at]);
        });
        return true;
    case Kind::Status:
        use([statuses = condition.statuses](const Chunk& chunk, std::uint32_t at) {
            return ((statuses >> static_cast<unsigned>(chunk.status[at])) & 1U) != 0;
        });
        return true;
    default:
        return false;
    }
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

/// How late among its neighbours a condition is asked, so that little is left for the dear ones.
int costOf(const Condition& condition)
{
    switch (condition.kind) {
    case Kind::Pattern:
        return condition.place == Place::Any ? 3 : 1;
    case Kind::Text:
        return condition.place == Place::Any ? 2 : 1;
    case Kind::Not:
    case Kind::And:
    case Kind::Or: {
        int dearest = 0;
        for (const Condition& part : condition.parts)
            dearest = std::max(dearest, costOf(part));
        return dearest;
    }
    default:
        return 0;
    }
}

/// Searches the texts behind those that have a bit in `hits`, and gives them one.
template <class Search> void extend(const Texts& texts, Bitmap& hits, Search search)
{
    const std::uint32_t from = hits.size();
    hits.resize(texts.count());
    // The first text is on the border of a word: the halves share none.
    const std::uint32_t aligned = from / 64 * 64;
    inHalves(texts.count() - aligned, 64, [&](std::size_t begin, std::size_t end) {
        const auto first = std::max(from, aligned + static_cast<TextId>(begin));
        search(first, aligned + static_cast<TextId>(end));
    });
}

void extend(
    const Texts& texts, const Finder& finder, Bitmap& hits, const Bitmap* within, const Stop& stop)
{
    // Reaching for single texts pays only while they are few: the scan reads them in a row.
    constexpr std::uint32_t fewEnough = 8;
    if (hits.size() == 0 && within != nullptr && within->size() == texts.count()
        && within->count() < texts.count() / fewEnough) {
        hits.resize(texts.count());
        within->forEachSet([&](TextId id) {
            if (finder.isIn(texts.searched(id)))
                hits.set(id);
        });
        return;
    }
    extend(
        texts, hits, [&](TextId from, TextId to) { texts.search(finder, from, to, hits, stop); });
}

void extend(const Texts& texts, const TextPattern& pattern, Bitmap& hits, const Stop& stop)
{
    extend(
        texts, hits, [&](TextId from, TextId to) { pattern.search(texts, from, to, hits, stop); });
}

void extendTags(const Texts& tagSets, const TextPattern& pattern, Bitmap& hits, const Stop& stop)
{
    extend(tagSets, hits, [&](TextId from, TextId to) {
        for (TextId id = from; id < to && !stop.wanted(); ++id) {
            if (matchesAnyTag(tagSets, id, pattern))
                hits.set(id);
        }
    });
}

/// Of a column whose distinct texts are few: searched anew each time.
Bitmap hitsIn(const Texts& texts, const Condition& condition, const Stop& stop)
{
    Bitmap hits;
    if (condition.kind == Kind::Pattern) {
        if (condition.place == Place::Tags)
            extendTags(texts, condition.pattern, hits, stop);
        else
            extend(texts, condition.pattern, hits, stop);
        if (condition.pattern.hasGivenUp())
            hits = Bitmap(texts.count());
    } else {
        extend(texts, Finder(condition.needle), hits, nullptr, stop);
    }
    if (!condition.types.empty()) {
        for (TextId id = 1; id < texts.count(); ++id) {
            if (isOneOf(condition.types, texts.shown(id)))
                hits.set(id);
        }
    }
    return hits;
}

} // namespace

bool implies(const FilterSpec& narrow, const FilterSpec& wide)
{
    return (!wide.account || wide.account == narrow.account)
        && implies(narrow.condition, wide.condition);
}

bool Filter::matches(const Rows& rows, const FilterSpec& spec, RowNumber row)
{
    return !rows.isRemoved(row) && (!spec.account || rows.account(row) == *spec.account)
        && matchesCondition(rows, spec.condition, row);
}

Bitmap Filter::matches(
    const Rows& rows, const FilterSpec& spec, Bitmap candidates, const Stop& stop)
{
    if (spec.account) {
        const std::int32_t account = spec.account->value;
        keep(rows, candidates, stop, [account](const Chunk& chunk, std::uint32_t at) {
            return chunk.account[at] == account;
        });
    }
    return evaluate(rows, spec.condition, std::move(candidates), stop);
}

Bitmap Filter::evaluate(
    const Rows& rows, const Condition& condition, Bitmap candidates, const Stop& stop)
{
    switch (condition.kind) {
    case Kind::All:
        return candidates;
    case Kind::Text:
    case Kind::Pattern: {
        if (condition.place == Place::Any)
            return evaluateAnywhere(rows, condition, std::move(candidates), stop);
        const Bitmap hits = hitsIn(textsOf(rows, condition.place), condition, stop);
        keep(rows, candidates, stop,
            [&hits, place = condition.place](const Chunk& chunk, std::uint32_t at) {
                return hits.test(textIn(chunk, at, place));
            });
        return candidates;
    }
    case Kind::Not: {
        const Bitmap matched = evaluate(rows, condition.parts.front(), candidates, stop);
        for (std::size_t w = 0; w < candidates.words().size(); ++w)
            candidates.words()[w] &= ~matched.words()[w];
        return candidates;
    }
    case Kind::And:
        return evaluateAnd(rows, condition, std::move(candidates), stop);
    case Kind::Or:
        return evaluateOr(rows, condition, std::move(candidates), stop);
    default:
        withTest(condition, [&](auto test) { keep(rows, candidates, stop, test); });
        return candidates;
    }
}

Bitmap Filter::evaluateAnd(
    const Rows& rows, const Condition& condition, Bitmap candidates, const Stop& stop)
{
    // The cheapest first, and of the words the rarest, so that little is left for the others: long
    // words, and what is left out at the end.
    std::vector<const Condition*> parts;
    parts.reserve(condition.parts.size());
    for (const Condition& part : condition.parts)
        parts.push_back(&part);
    std::stable_sort(parts.begin(), parts.end(), [](const Condition* a, const Condition* b) {
        const int first = costOf(*a);
        const int second = costOf(*b);
        return first != second ? first < second : a->needle.size() > b->needle.size();
    });
    for (const Condition* part : parts)
        candidates = evaluate(rows, *part, std::move(candidates), stop);
    return candidates;
}

Bitmap Filter::evaluateOr(
    const Rows& rows, const Condition& condition, Bitmap candidates, const Stop& stop)
{
    Bitmap matched(candidates.size());
    for (const Condition& part : condition.parts) {
        const Bitmap found = evaluate(rows, part, candidates, stop);
        for (std::size_t w = 0; w < matched.words().size(); ++w) {
            matched.words()[w] |= found.words()[w];
            candidates.words()[w] &= ~found.words()[w]; // need not be asked again
        }
    }
    return matched;
}

Bitmap Filter::evaluateAnywhere(
    const Rows& rows, const Condition& condition, Bitmap candidates, const Stop& stop)
{
    const bool isPattern = condition.kind == Kind::Pattern;
    // Few rows are asked one by one, unless the answer for all texts is at hand.
    const std::uint32_t fewRows = isPattern ? 512 : 16;
    if (!isFound(condition) && candidates.count() < rows.count() / fewRows) {
        if (isPattern) {
            keep(rows, candidates, stop, [&](const Chunk& chunk, std::uint32_t at) {
                return matchesPattern(rows, condition, chunk, at);
            });
        } else {
            const Finder finder(condition.needle);
            keep(rows, candidates, stop, [&](const Chunk& chunk, std::uint32_t at) {
                return matchesText(rows, condition, finder, chunk, at);
            });
        }
        return candidates;
    }
    const Hits* const hits =
        isPattern ? find(rows, condition.pattern, stop) : find(rows, condition.needle, stop);
    if (hits == nullptr)
        return candidates;
    if (condition.pattern.hasGivenUp())
        return Bitmap(candidates.size());
    // All three are looked up, without a branch: which one hits cannot be guessed.
    const auto byText = [hits](const Chunk& chunk, std::uint32_t at) {
        const TextId description = chunk.description[at];
        const TextId own = description != sameAsPayee ? description : 0; // the empty text: no hit
        const unsigned any = (hits->payees.test(chunk.payee[at]) ? 1U : 0U)
            | (hits->categories.test(chunk.category[at]) ? 1U : 0U)
            | (hits->descriptions.test(own) ? 1U : 0U);
        return any != 0;
    };
    const auto keepBy = [&](auto test) {
        if (!condition.digits) {
            keep(rows, candidates, stop, test);
            return;
        }
        // Without a branch here too: whether the digits are looked up cannot be guessed either.
        const ManyAmounts digits(*condition.digits);
        keep(rows, candidates, stop, [&](const Chunk& chunk, std::uint32_t at) {
            const unsigned any = (test(chunk, at) ? 1U : 0U)
                | ((digits.matches({chunk.mantissa[at], chunk.scale[at]}) ? 1U : 0U)
                    & (chunk.isAmountKnown(at) ? 1U : 0U));
            return any != 0;
        });
    };
    if (hits->notes.count() == 0 && hits->tagSets.count() == 0) {
        keepBy(byText); // nearly always: no look at what the person wrote
    } else {
        keepBy([hits, &byText](const Chunk& chunk, std::uint32_t at) {
            return byText(chunk, at) || hits->notes.test(chunk.note(at))
                || hits->tagSets.test(chunk.tags(at));
        });
    }
    return candidates;
}

bool Filter::isFound(const Condition& condition) const
{
    if (condition.kind == Kind::Pattern) {
        return std::any_of(m_patterns.begin(), m_patterns.end(),
            [&](const Pattern& known) { return known.pattern == condition.pattern; });
    }
    return std::any_of(m_words.begin(), m_words.end(),
        [&](const Word& known) { return known.needle == condition.needle; });
}

// The kept word that is a part of this one and was found in the fewest texts.
const Filter::Word* Filter::nearest(const std::string& needle) const
{
    const Word* best = nullptr;
    std::uint32_t fewest = 0;
    for (const Word& word : m_words) {
        if (needle.find(word.needle) == std::string::npos)
            continue;
        const std::uint32_t count = word.hits.payees.count() + word.hits.descriptions.count();
        if (best == nullptr || count < fewest) {
            best = &word;
            fewest = count;
        }
    }
    return best;
}

namespace {

/// Takes the known one out, or makes a new one.
template <class Known, class Is> Known takeOut(std::vector<Known>& all, Known fresh, Is is)
{
    const auto found = std::find_if(all.begin(), all.end(), is);
    if (found == all.end())
        return fresh;
    Known known = std::move(*found);
    all.erase(found);
    return known;
}

template <class Known> const Known& putBack(std::vector<Known>& all, Known known, std::size_t most)
{
    if (all.size() == most)
        all.erase(all.begin());
    all.push_back(std::move(known));
    return all.back();
}

} // namespace

const Filter::Hits* Filter::find(const Rows& rows, const std::string& needle, const Stop& stop)
{
    Word word = takeOut(
        m_words, Word{needle, {}}, [&needle](const Word& each) { return each.needle == needle; });
    const Finder finder(needle);
    const Word* wider = nearest(needle);
    Hits& hits = word.hits;
    extend(rows.payees, finder, hits.payees, wider ? &wider->hits.payees : nullptr, stop);
    extend(rows.descriptions, finder, hits.descriptions,
        wider ? &wider->hits.descriptions : nullptr, stop);
    extend(
        rows.categories, finder, hits.categories, wider ? &wider->hits.categories : nullptr, stop);
    extend(rows.notes, finder, hits.notes, wider ? &wider->hits.notes : nullptr, stop);
    extend(rows.tagSets, finder, hits.tagSets, wider ? &wider->hits.tagSets : nullptr, stop);
    return stop.wanted() ? nullptr : &putBack(m_words, std::move(word), maxWords).hits;
}

const Filter::Hits* Filter::find(const Rows& rows, const TextPattern& pattern, const Stop& stop)
{
    Pattern known = takeOut(m_patterns, Pattern{pattern, {}},
        [&pattern](const Pattern& each) { return each.pattern == pattern; });
    if (known.pattern.hasGivenUp())
        known.hits = {}; // not searched to the end
    known.pattern = pattern; // it may be asked anew, and then has its time again
    Hits& hits = known.hits;
    extend(rows.payees, known.pattern, hits.payees, stop);
    extend(rows.descriptions, known.pattern, hits.descriptions, stop);
    extend(rows.categories, known.pattern, hits.categories, stop);
    extend(rows.notes, known.pattern, hits.notes, stop);
    extendTags(rows.tagSets, known.pattern, hits.tagSets, stop);
    return stop.wanted() ? nullptr : &putBack(m_patterns, std::move(known), maxPatterns).hits;
}

} // namespace bursar::table
