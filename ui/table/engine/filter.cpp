// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/engine/filter.h"

#include "ui/table/engine/finder.h"
#include "ui/table/engine/halves.h"
#include "ui/table/engine/rowtest.h"

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
    if (!m_found.isFound(condition) && candidates.count() < rows.count() / fewRows) {
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
    const FoundTexts::Hits* const hits = isPattern ? m_found.find(rows, condition.pattern, stop)
                                                   : m_found.find(rows, condition.needle, stop);
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

} // namespace bursar::table
