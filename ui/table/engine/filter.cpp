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

bool matchesText(const Rows& rows, const Condition& condition, const Finder& finder,
    const Chunk& chunk, std::uint32_t at)
{
    const TextId description = chunk.description[at];
    return finder.isIn(rows.payees.searched(chunk.payee[at]))
        || (description != sameAsPayee && finder.isIn(rows.descriptions.searched(description)))
        || finder.isIn(rows.categories.searched(chunk.category[at]))
        || (condition.digits && condition.digits->matches({chunk.mantissa[at], chunk.scale[at]}));
}

bool matchesCondition(const Rows& rows, const Condition& condition, RowNumber row)
{
    switch (condition.kind) {
    case Kind::All:
        return true;
    case Kind::Text:
        return matchesText(
            rows, condition, Finder(condition.needle), rows.chunk(row), Rows::at(row));
    case Kind::Not:
        return !matchesCondition(rows, condition.parts.front(), row);
    case Kind::And:
        return std::all_of(condition.parts.begin(), condition.parts.end(),
            [&](const Condition& part) { return matchesCondition(rows, part, row); });
    }
    return false;
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
        break;
    case Kind::Text:
        return evaluateText(rows, condition, std::move(candidates), stop);
    case Kind::Not: {
        const Bitmap matched = evaluate(rows, condition.parts.front(), candidates, stop);
        for (std::size_t w = 0; w < candidates.words().size(); ++w)
            candidates.words()[w] &= ~matched.words()[w];
        break;
    }
    case Kind::And: {
        // The rarest first, so that little is left for the others: long words, and what is left out
        // at the end.
        std::vector<const Condition*> parts;
        for (const Condition& part : condition.parts)
            parts.push_back(&part);
        std::sort(parts.begin(), parts.end(), [](const Condition* a, const Condition* b) {
            return a->needle.size() > b->needle.size();
        });
        for (const Condition* part : parts)
            candidates = evaluate(rows, *part, std::move(candidates), stop);
        break;
    }
    }
    return candidates;
}

Bitmap Filter::evaluateText(
    const Rows& rows, const Condition& condition, Bitmap candidates, const Stop& stop)
{
    // Few rows are asked one by one, unless the answer for all texts is at hand.
    constexpr std::uint32_t fewRows = 16;
    if (!isFound(condition.needle) && candidates.count() < rows.count() / fewRows) {
        const Finder finder(condition.needle);
        keep(rows, candidates, stop, [&](const Chunk& chunk, std::uint32_t at) {
            return matchesText(rows, condition, finder, chunk, at);
        });
        return candidates;
    }
    const Found& found = find(rows, condition.needle, stop);
    if (stop.wanted())
        return candidates;
    // All three are looked up, without a branch: which one hits cannot be guessed.
    const auto byText = [&found](const Chunk& chunk, std::uint32_t at) {
        const TextId description = chunk.description[at];
        const TextId own = description != sameAsPayee ? description : 0; // the empty text: no hit
        const unsigned hits = (found.payees.test(chunk.payee[at]) ? 1U : 0U)
            | (found.categories.test(chunk.category[at]) ? 1U : 0U)
            | (found.descriptions.test(own) ? 1U : 0U);
        return hits != 0;
    };
    if (!condition.digits) {
        keep(rows, candidates, stop, byText);
        return candidates;
    }
    keep(rows, candidates, stop, [&](const Chunk& chunk, std::uint32_t at) {
        return byText(chunk, at)
            || condition.digits->matches({chunk.mantissa[at], chunk.scale[at]});
    });
    return candidates;
}

bool Filter::isFound(const std::string& needle) const
{
    return std::any_of(m_found.begin(), m_found.end(),
        [&needle](const Found& found) { return found.needle == needle; });
}

// The kept word that is a part of this one and was found in the fewest texts.
const Filter::Found* Filter::nearest(const std::string& needle) const
{
    const Found* best = nullptr;
    std::uint32_t fewest = 0;
    for (const Found& found : m_found) {
        if (needle.find(found.needle) == std::string::npos)
            continue;
        const std::uint32_t count = found.payees.count() + found.descriptions.count();
        if (best == nullptr || count < fewest) {
            best = &found;
            fewest = count;
        }
    }
    return best;
}

void Filter::extend(
    const Texts& texts, const Finder& finder, Bitmap& hits, const Bitmap* within, const Stop& stop)
{
    const std::uint32_t from = hits.size();
    hits.resize(texts.count());
    // Reaching for single texts pays only while they are few: the scan reads them in a row.
    constexpr std::uint32_t fewEnough = 8;
    if (from == 0 && within != nullptr && within->size() == texts.count()
        && within->count() < texts.count() / fewEnough) {
        within->forEachSet([&](TextId id) {
            if (finder.isIn(texts.searched(id)))
                hits.set(id);
        });
        return;
    }
    // The first text is on the border of a word: the halves share none.
    const std::uint32_t aligned = from / 64 * 64;
    inHalves(texts.count() - aligned, 64, [&](std::size_t begin, std::size_t end) {
        const auto first = std::max(from, aligned + static_cast<TextId>(begin));
        texts.search(finder, first, aligned + static_cast<TextId>(end), hits, stop);
    });
}

const Filter::Found& Filter::find(const Rows& rows, const std::string& needle, const Stop& stop)
{
    const auto known = std::find_if(m_found.begin(), m_found.end(),
        [&needle](const Found& found) { return found.needle == needle; });
    Found found;
    if (known != m_found.end()) {
        found = std::move(*known);
        m_found.erase(known);
    } else {
        found.needle = needle;
    }

    const Finder finder(needle);
    const Found* wider = nearest(needle);
    extend(rows.payees, finder, found.payees, wider ? &wider->payees : nullptr, stop);
    extend(rows.descriptions, finder, found.descriptions, wider ? &wider->descriptions : nullptr,
        stop);
    extend(rows.categories, finder, found.categories, wider ? &wider->categories : nullptr, stop);

    // What was given up is not kept: its bits look like texts without the word.
    static const Found none;
    if (stop.wanted())
        return none;
    if (m_found.size() == maxFound)
        m_found.erase(m_found.begin());
    m_found.push_back(std::move(found));
    return m_found.back();
}

} // namespace bursar::table
