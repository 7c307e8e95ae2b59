// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/engine/foundtexts.h"

#include "ui/table/engine/finder.h"
#include "ui/table/engine/halves.h"
#include "ui/table/engine/rowtest.h"

#include <algorithm>
#include <utility>

namespace bursar::table {

using Kind = Condition::Kind;

namespace {

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

} // namespace

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

bool FoundTexts::isFound(const Condition& condition) const
{
    if (condition.kind == Kind::Pattern) {
        return std::any_of(m_patterns.begin(), m_patterns.end(),
            [&](const Pattern& known) { return known.pattern == condition.pattern; });
    }
    return std::any_of(m_words.begin(), m_words.end(),
        [&](const Word& known) { return known.needle == condition.needle; });
}

// The kept word that is a part of this one and was found in the fewest texts.
const FoundTexts::Word* FoundTexts::nearest(const std::string& needle) const
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

const FoundTexts::Hits* FoundTexts::find(
    const Rows& rows, const std::string& needle, const Stop& stop)
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

const FoundTexts::Hits* FoundTexts::find(
    const Rows& rows, const TextPattern& pattern, const Stop& stop)
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
