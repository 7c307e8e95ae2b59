// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/engine/totals.h"

#include "ui/table/engine/halves.h"

#include <algorithm>
#include <bit>

namespace bursar::table {

namespace {

/// A sum of 64-bit numbers, by their halves: those of two billion rows cannot overflow, and neither
/// half waits for the other's carry.
class WideSum {
public:
    void add(std::int64_t value)
    {
        m_low += value & 0xffffffff;
        m_high += value >> 32;
    }
    void add(const WideSum& other)
    {
        m_low += other.m_low;
        m_high += other.m_high;
    }
    std::optional<std::int64_t> value() const
    {
        const std::int64_t high = m_high + (m_low >> 32);
        if (high != static_cast<std::int32_t>(high))
            return {};
        return high * (std::int64_t{1} << 32) + (m_low & 0xffffffff);
    }

private:
    std::int64_t m_low = 0;
    std::int64_t m_high = 0;
};

/// Sums are made per currency and scale, because rescaling each row would cost and could fail.
struct Bucket {
    std::uint32_t key = 0; ///< currency and scale
    std::int64_t count = 0;
    std::int64_t unknown = 0;
    WideSum in;
    WideSum out;
};

std::optional<Decimal> plus(
    const std::optional<Decimal>& sum, const WideSum& more, std::uint8_t scale)
{
    const auto mantissa = more.value();
    if (!sum || !mantissa)
        return {};
    // Nothing is added as nothing: its scale could make a large sum not fit.
    return *mantissa == 0 ? sum : bursar::sum(*sum, {*mantissa, scale});
}

/// The sums so far, found by their currency: rows of many currencies come in any order, and a
/// search for each would cost more than the sum.
class Buckets {
public:
    Buckets()
        : m_byCurrency(std::size_t{1} << 16)
    {
    }
    void add(const Chunk& chunk, std::uint32_t at)
    {
        Bucket& bucket = of(chunk, at);
        ++bucket.count;
        const std::int64_t mantissa = chunk.mantissa[at];
        (mantissa < 0 ? bucket.out : bucket.in).add(mantissa);
    }
    /// A row that was added, as nothing.
    void addUnknown(const Chunk& chunk, std::uint32_t at) { ++of(chunk, at).unknown; }
    void add(const Buckets& others)
    {
        for (const Bucket& other : others.m_buckets) {
            const std::uint16_t place = find(other.key); // may move them
            Bucket& bucket = m_buckets.data()[place - 1];
            bucket.count += other.count;
            bucket.unknown += other.unknown;
            bucket.in.add(other.in);
            bucket.out.add(other.out);
        }
    }
    const std::vector<Bucket>& all() const { return m_buckets; }

private:
    Bucket& of(const Chunk& chunk, std::uint32_t at)
    {
        const std::uint32_t key = std::uint32_t{chunk.currency[at]} << 8 | chunk.scale[at];
        std::uint16_t& place = m_byCurrency.data()[chunk.currency[at]];
        if (place == 0 || m_buckets.data()[place - 1].key != key)
            place = find(key);
        return m_buckets.data()[place - 1];
    }
    std::uint16_t find(std::uint32_t key)
    {
        auto known = std::find_if(m_buckets.begin(), m_buckets.end(),
            [key](const Bucket& other) { return other.key == key; });
        if (known == m_buckets.end())
            known = m_buckets.insert(known, {.key = key});
        return static_cast<std::uint16_t>(known - m_buckets.begin() + 1);
    }

    std::vector<Bucket> m_buckets;
    std::vector<std::uint16_t> m_byCurrency; ///< the bucket used last, counted from 1
};

} // namespace

Totals totalsOf(const Rows& rows, const Bitmap& shown, const Stop& stop)
{
    constexpr std::size_t wordsPerChunk = Chunk::size / 64;
    const std::vector<std::uint64_t>& words = shown.words();
    const auto addRows = [&](Buckets& buckets, std::size_t begin, std::size_t end) {
        for (std::size_t w = begin / 64; w < (end + 63) / 64; ++w) {
            if (w % wordsPerChunk == 0 && stop.wanted())
                return;
            if (words[w] == 0)
                continue;
            const auto first = static_cast<RowNumber>(w * 64);
            const Chunk& chunk = rows.chunk(first);
            const std::uint32_t at = Rows::at(first);
            for (std::uint64_t word = words[w]; word != 0; word &= word - 1)
                buckets.add(chunk, at + static_cast<std::uint32_t>(std::countr_zero(word)));
            std::uint64_t unknown = words[w] & chunk.amountUnknown[w % wordsPerChunk];
            for (; unknown != 0; unknown &= unknown - 1)
                buckets.addUnknown(
                    chunk, at + static_cast<std::uint32_t>(std::countr_zero(unknown)));
        }
    };
    Buckets buckets;
    Buckets behind;
    inHalves(shown.size(), Chunk::size, [&](std::size_t begin, std::size_t end) {
        addRows(begin == 0 ? buckets : behind, begin, end);
    });
    buckets.add(behind);

    Totals totals;
    for (const Bucket& each : buckets.all()) {
        const auto currency = Currency::fromPacked(static_cast<std::uint16_t>(each.key >> 8));
        const auto scale = static_cast<std::uint8_t>(each.key & 0xff);
        auto total = std::find_if(totals.begin(), totals.end(),
            [currency](const CurrencyTotal& other) { return other.currency == currency; });
        if (total == totals.end()) {
            totals.push_back({.currency = currency, .in = Decimal{}, .out = Decimal{}});
            total = totals.end() - 1;
        }
        total->count += each.count;
        total->unknown += each.unknown;
        total->in = plus(total->in, each.in, scale);
        total->out = plus(total->out, each.out, scale);
    }
    for (CurrencyTotal& total : totals) {
        if (total.in && total.out)
            total.net = sum(*total.in, *total.out);
    }
    std::sort(totals.begin(), totals.end(), [](const CurrencyTotal& a, const CurrencyTotal& b) {
        return a.count != b.count ? a.count > b.count : a.currency < b.currency;
    });
    return totals;
}

} // namespace bursar::table
