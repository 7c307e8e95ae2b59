// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/engine/bookmaker.h"

#include <algorithm>
#include <limits>
#include <unordered_set>
#include <utility>

namespace bursar::table {

namespace {

using accounts::BalanceKind;
using accounts::Reading;

constexpr std::uint8_t mostDecimals = 6; ///< an amount with more is treated as unknown
constexpr qsizetype mostReadings = 400; ///< the newest: a year and more
constexpr std::size_t mostTriedTogether = 10; ///< rows of one day: each subset of them is tried
constexpr std::size_t mostOutOfStep = 8; ///< balances in a row
constexpr std::size_t mostSuspectRows = 5000; ///< the newest ones between two balances

/// False when the sum does not fit. The most negative number is left out, as in Decimal.
bool addTo(std::int64_t& sum, std::int64_t value)
{
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    if (value > 0 ? sum > most - value : sum < -most - value)
        return false;
    sum += value;
    return true;
}

std::optional<std::int64_t> less(std::int64_t from, std::int64_t value)
{
    return addTo(from, -value) ? std::optional(from) : std::nullopt;
}

/// Decimals without the zeros at the end.
std::uint8_t neededScale(std::int64_t mantissa, std::uint8_t scale)
{
    for (; scale > 0 && mantissa % 10 == 0; --scale)
        mantissa /= 10;
    return scale;
}

bool isSumOfTransactions(BalanceKind kind)
{
    return kind == BalanceKind::Current || kind == BalanceKind::Principal;
}

std::optional<std::int64_t> scaled(const Decimal& value, std::uint8_t scale)
{
    const auto same = value.rescaled(scale);
    return same ? std::optional(same->mantissa) : std::nullopt;
}

std::vector<std::int64_t> common(
    const std::vector<std::int64_t>& wanted, const std::vector<std::int64_t>& others)
{
    const std::unordered_set<std::int64_t> known(others.begin(), others.end());
    std::vector<std::int64_t> both;
    std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(both),
        [&known](std::int64_t value) { return known.contains(value); });
    return both;
}

} // namespace

Money BookMaker::money(std::int64_t value) const
{
    return {{value, m_book->m_scale}, m_book->m_currency};
}

std::shared_ptr<const AccountBook> BookMaker::make(std::vector<RowNumber> order, const Stop& stop)
{
    AccountBook& book = *m_book;
    book.m_order = std::move(order);
    const auto dated = std::partition_point(book.m_order.begin(), book.m_order.end(),
        [this](RowNumber row) { return m_rows.day(row).isKnown(); });
    book.m_dated = static_cast<std::uint32_t>(dated - book.m_order.begin());

    BalanceCheck& check = book.m_check;
    if (!isSumOfTransactions(m_balances.kind) || m_balances.readings.isEmpty()) {
        const bool given = m_balances.kind != BalanceKind::None;
        check.verdict = given ? Verdict::NotASum : Verdict::NoFigure;
        return m_book;
    }
    book.m_currency = m_balances.readings.last().amount.currency;
    chooseScale();
    check.verdict = Verdict::TooLarge;
    if (!sumUp(stop))
        return stop.wanted() ? nullptr : m_book;
    if (m_undated) {
        check.verdict = Verdict::Undated;
        return m_book;
    }
    findAnchors();
    if (m_anchors.empty()) {
        check.verdict = Verdict::Reading;
        return m_book;
    }
    limit();
    follow();
    return m_book;
}

void BookMaker::chooseScale()
{
    AccountBook& book = *m_book;
    std::uint8_t most = 0;
    const auto look = [&most](std::int64_t mantissa, std::uint8_t scale) {
        if (scale > most)
            most = std::max(most, std::min(neededScale(mantissa, scale), mostDecimals));
    };
    for (const Reading& reading : m_balances.readings)
        look(reading.amount.value.mantissa, reading.amount.value.scale);
    for (const RowNumber row : book.m_order) {
        const Chunk& chunk = m_rows.chunk(row);
        look(chunk.mantissa[Rows::at(row)], chunk.scale[Rows::at(row)]);
    }
    book.m_scale = most;
}

/// False when a sum does not fit, or when stopped.
bool BookMaker::sumUp(const Stop& stop)
{
    AccountBook& book = *m_book;
    const auto count = static_cast<std::uint32_t>(book.m_order.size());
    book.m_marks.reserve(count / AccountBook::markEvery + 1);
    book.m_pendingTo = count;
    AccountBook::Sums sums;
    for (std::uint32_t place = 0; place < count; ++place) {
        if (place % AccountBook::markEvery == 0) {
            book.m_marks.push_back(sums);
            if (stop.wanted())
                return false;
        }
        const RowNumber row = book.m_order[place];
        const bool pending = isPending(m_rows.status(row));
        const auto amount = book.amountOf(m_rows, row);
        m_undated |= place >= book.m_dated && !pending && amount != 0;
        if (amount) {
            if (!addTo(pending ? sums.pending : sums.posted, *amount))
                return false;
        } else if (pending) {
            book.m_pendingTo = std::min(book.m_pendingTo, place);
        } else if (place < book.m_dated) {
            m_gaps.push_back(place);
        }
    }
    return true;
}

void BookMaker::findAnchors()
{
    const qsizetype count = m_balances.readings.size();
    for (qsizetype i = std::max<qsizetype>(0, count - mostReadings); i < count; ++i) {
        const Reading& reading = m_balances.readings[i];
        // Rows that it counts may still be on their way.
        if (!m_balances.completeTo || reading.askedAt > *m_balances.completeTo)
            continue;
        const auto balance = scaled(reading.amount.value, m_book->m_scale);
        if (!balance || reading.amount.currency != m_book->m_currency)
            continue;
        const Day day = Day::ofInstantUtc(reading.at);
        Anchor anchor{.reading = &reading,
            .balance = *balance,
            .dayBegin = m_book->firstFrom(m_rows, day),
            .dayEnd = m_book->firstFrom(m_rows, day.plus(1)),
            .gap = 0,
            .openings = {}};
        const auto gap = std::lower_bound(m_gaps.begin(), m_gaps.end(), anchor.dayEnd);
        anchor.gap = static_cast<std::uint32_t>(gap - m_gaps.begin());
        anchor.openings = openingsOf(anchor);
        if (!anchor.openings.empty())
            m_anchors.push_back(std::move(anchor));
    }
}

/// All rows of the balance's day may be in it, or some may have come after it.
std::vector<std::int64_t> BookMaker::openingsOf(const Anchor& anchor) const
{
    const auto all = less(anchor.balance, m_book->sumsBefore(m_rows, anchor.dayEnd).posted);
    if (!all)
        return {};
    std::vector<std::int64_t> amounts; // of that day's rows, the latest first
    for (std::uint32_t place = anchor.dayEnd; place-- > anchor.dayBegin;) {
        const RowNumber row = m_book->m_order[place];
        const std::int64_t amount = m_book->amountOf(m_rows, row).value_or(0);
        if (!isPending(m_rows.status(row)) && amount != 0)
            amounts.push_back(amount);
    }
    std::vector<std::int64_t> openings{*all};
    std::int64_t size = 0; // when this fits, so does the sum of any of them
    for (const std::int64_t amount : amounts) {
        if (!addTo(size, amount < 0 ? -amount : amount))
            return openings;
    }
    std::unordered_set<std::int64_t> known{*all};
    const auto offer = [&](std::int64_t left) {
        std::int64_t opening = *all;
        if (addTo(opening, left) && known.insert(opening).second)
            openings.push_back(opening);
    };
    std::int64_t last = 0;
    for (const std::int64_t amount : amounts) {
        last += amount;
        offer(last); // the last ones of the day came after it
        offer(amount);
    }
    if (amounts.size() <= mostTriedTogether) {
        for (unsigned subset = 1; subset < 1U << amounts.size(); ++subset) {
            std::int64_t left = 0;
            for (std::size_t i = 0; i < amounts.size(); ++i)
                left += ((subset >> i) & 1U) != 0 ? amounts[i] : 0;
            offer(left);
        }
    }
    return openings;
}

/// Rows that are here, but not all of their neighbours.
void BookMaker::limit()
{
    AccountBook& book = *m_book;
    book.m_knownTo = book.m_dated;
    if (m_balances.completeAfter.isKnown())
        book.m_knownFrom = book.firstFrom(m_rows, m_balances.completeAfter.plus(1));
    const auto isAhead = [this](const Reading& reading) {
        return reading.askedAt > *m_balances.completeTo;
    };
    if (std::any_of(m_balances.readings.begin(), m_balances.readings.end(), isAhead))
        book.m_knownTo = m_anchors.back().dayBegin;
}

std::uint32_t BookMaker::beginOfGap(std::uint32_t gap) const
{
    return gap == 0 ? 0 : m_gaps[gap - 1];
}

/// The nearest balance before this one that one of the openings explains too; which ones do goes to
/// `both`. One that does not fit, before one that does, was only out of step with its rows.
std::optional<std::size_t> BookMaker::olderThatFits(std::size_t at,
    const std::vector<std::int64_t>& openings, std::vector<std::int64_t>& both) const
{
    const std::size_t last = at - std::min(at, mostOutOfStep + 1);
    for (std::size_t older = at; older > last && m_anchors[older - 1].gap == m_anchors[at].gap;) {
        --older;
        both = common(openings, m_anchors[older].openings);
        if (!both.empty())
            return older;
    }
    return {};
}

/// From the newest balance back, as long as one opening balance explains them all.
void BookMaker::follow()
{
    AccountBook& book = *m_book;
    BalanceCheck& check = book.m_check;
    const Anchor& newest = m_anchors.back();
    check.balance = newest.reading->amount;
    check.at = newest.reading->at;
    check.since = check.at;
    check.verdict = Verdict::Single;

    std::vector<AccountBook::Stretch> stretches; // newest first
    const auto add = [&stretches](std::uint32_t from, std::optional<std::int64_t> opening) {
        stretches.push_back({from, opening});
    };
    if (newest.gap < m_gaps.size())
        add(m_gaps[newest.gap], {}); // beyond the newest balance, past an unknown amount
    std::vector<std::int64_t> openings = newest.openings;
    std::size_t at = m_anchors.size() - 1; // the balance that `openings` is of
    while (at > 0) {
        std::vector<std::int64_t> both;
        if (const auto older = olderThatFits(at, openings, both)) {
            openings = std::move(both);
            at = *older;
            if (check.verdict == Verdict::Single || check.verdict == Verdict::Agrees) {
                check.verdict = Verdict::Agrees;
                check.since = m_anchors[at].reading->at;
            }
            continue;
        }
        const Anchor& after = m_anchors[at];
        const Anchor& before = m_anchors[--at];
        if (before.gap == after.gap) {
            if (check.verdict != Verdict::Differs)
                differ(before, after, openings.front());
            add(before.dayEnd, openings.front());
        } else {
            if (check.verdict == Verdict::Single)
                check.verdict = Verdict::Uncertain;
            add(beginOfGap(after.gap), openings.front());
            if (before.gap + 1 < after.gap)
                add(beginOfGap(before.gap + 1), {});
        }
        openings = before.openings;
    }
    add(beginOfGap(m_anchors.front().gap), openings.front());
    if (m_anchors.front().gap > 0)
        add(0, {});
    std::reverse(stretches.begin(), stretches.end());
    book.m_stretches = std::move(stretches);
}

void BookMaker::differ(const Anchor& before, const Anchor& after, std::int64_t openingAfter)
{
    BalanceCheck& check = m_book->m_check;
    check.verdict = Verdict::Differs;
    check.since = before.reading->at;
    check.until = after.reading->at;
    const auto difference = less(openingAfter, before.openings.front());
    if (!difference) {
        check.verdict = Verdict::TooLarge;
        return;
    }
    check.difference = money(*difference);
    // Rows of the first day may be in the balance or not.
    const std::uint32_t first = before.dayBegin;
    const std::uint32_t count = std::min<std::uint32_t>(after.dayEnd - first, mostSuspectRows);
    std::vector<SuspectRow> rows;
    for (std::uint32_t place = after.dayEnd - count; place < after.dayEnd; ++place) {
        const RowNumber row = m_book->m_order[place];
        rows.push_back({.id = m_rows.id(row),
            .day = m_rows.day(row),
            .amount = m_book->amountOf(m_rows, row).value_or(0),
            .payee = m_rows.chunk(row).payee[Rows::at(row)],
            .pending = isPending(m_rows.status(row))});
    }
    check.suspicion = suspect(rows, *difference, before.balance, after.balance);
}

} // namespace bursar::table
