// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/engine/texts.h"

#include "ui/query/fold.h"

#include <QByteArrayView>
#include <QHashFunctions>
#include <QString>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <limits>
#include <span>
#include <string>

namespace bursar::table {

namespace {

constexpr std::uint32_t plainBit = 1U << 31;

// Seeded per process, so that a bank cannot choose texts that collide. One bit tells whether the
// text is plain: a plain one is compared with what is searched, without asking what is shown.
std::uint32_t hashOf(std::string_view text, bool isPlain)
{
    const std::size_t hash = qHashBits(text.data(), text.size(), QHashSeed::globalSeed());
    const auto mixed = static_cast<std::uint32_t>(hash ^ (hash >> 32));
    return isPlain ? mixed | plainBit : mixed & ~plainBit;
}

std::string_view clipped(std::string_view text)
{
    if (text.size() <= Texts::maxSize)
        return text;
    std::size_t size = Texts::maxSize;
    while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xc0U) == 0x80U)
        --size;
    return text.substr(0, size);
}

} // namespace

bool Texts::Bytes::hasRoom() const
{
    return m_end < std::numeric_limits<std::uint32_t>::max() - 2 * blockSize;
}

std::uint32_t Texts::Bytes::append(std::string_view text)
{
    const auto need = static_cast<std::uint32_t>(text.size()) + 1;
    const std::uint32_t used = m_end & (blockSize - 1);
    if (m_blocks.empty() || m_end == m_blocks.size() * blockSize || used + need > blockSize) {
        m_end = static_cast<std::uint32_t>(m_blocks.size()) * blockSize;
        m_blocks.push_back(std::make_shared<char[]>(blockSize, unused));
    }
    char* to = m_blocks.back().get() + (m_end & (blockSize - 1));
    std::copy(text.begin(), text.end(), to);
    to[text.size()] = '\0';
    const std::uint32_t position = m_end;
    m_end += need;
    return position;
}

std::string_view Texts::Bytes::at(std::uint32_t position) const { return data(position); }

Texts::Texts() { m_starts.append(m_searched.append({})); }

std::string_view Texts::searched(TextId id) const { return m_searched.at(m_starts[id]); }

std::uint32_t Texts::firstOriginal(TextId from) const
{
    std::uint32_t low = 0;
    std::uint32_t high = m_originals.size();
    while (low < high) {
        const std::uint32_t middle = low + (high - low) / 2;
        if (m_originals[middle].id < from)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

std::string_view Texts::shown(TextId id) const
{
    const std::uint32_t at = firstOriginal(id);
    if (at < m_originals.size() && m_originals[at].id == id)
        return m_shown.at(m_originals[at].position);
    return searched(id);
}

bool Texts::isPlainly(TextId id, std::string_view text) const
{
    const char* kept = m_searched.data(m_starts[id]); // ends with a zero byte, which text has not
    return std::strncmp(kept, text.data(), text.size()) == 0 && kept[text.size()] == '\0';
}

void Texts::search(
    const Finder& finder, TextId from, TextId to, Bitmap& hits, const Stop& stop) const
{
    for (TextId id = from; id < to && !stop.wanted();)
        id = searchBlock(finder, id, to, hits);
}

TextId Texts::searchBlock(const Finder& finder, TextId from, TextId to, Bitmap& hits) const
{
    const std::uint32_t start = m_starts[from];
    const std::uint32_t searchedEnd = to < count() ? m_starts[to] : m_searched.end();
    const std::uint32_t end = std::min((start | (Bytes::blockSize - 1)) + 1, searchedEnd);
    const char* at = m_searched.data(start);
    const char* const last = at + (end - start);
    TextId id = from;
    bool isHit = false; // the text at hand, as far as it has been seen
    std::array<Finder::Look, 64> looks;
    const std::size_t behind = finder.needle().size() - 1;
    for (;;) {
        const auto left = static_cast<std::size_t>(last - at);
        const std::size_t safe = left > behind ? (left - behind) / Finder::lookSize : 0;
        const std::span some(looks.data(), std::min(safe, looks.size()));
        if (some.empty())
            break;
        finder.look(at, some);
        at += some.size() * Finder::lookSize;
        // A zero byte ends each text, so that counting them numbers what lies between.
        for (Finder::Look look : some) {
            if (!isHit && look.found == 0) {
                id += static_cast<TextId>(std::popcount(look.ends));
                continue;
            }
            for (; look.ends != 0; look.ends &= look.ends - 1) {
                const std::uint64_t before = (look.ends & (~look.ends + 1)) - 1;
                if (isHit || (look.found & before) != 0)
                    hits.set(id);
                look.found &= ~before;
                isHit = false;
                ++id;
            }
            isHit = isHit || look.found != 0;
        }
    }
    for (; id < to && m_starts[id] < end; ++id) { // the last ones: nothing behind them is read
        if (isHit || finder.isIn(searched(id)))
            hits.set(id);
        isHit = false;
    }
    return id;
}

Dictionary::Dictionary()
    : m_slots(64)
{
}

TextId Dictionary::add(Texts& texts, std::string_view whole)
{
    const std::string_view text = clipped(whole);
    if (text.empty())
        return 0;
    const bool isPlain = query::isPlain(text);
    if (!isPlain && text.find('\0') != std::string_view::npos) {
        // Zero bytes end a text here; a bank that sends one gets a space, as for any control
        // character.
        std::string spaced(text);
        std::replace(spaced.begin(), spaced.end(), '\0', ' ');
        return add(texts, spaced);
    }
    const QByteArrayView bytes(text.data(), static_cast<qsizetype>(text.size()));
    if (!isPlain && !bytes.isValidUtf8())
        return add(texts, QString::fromUtf8(bytes).toStdString());
    const std::uint32_t hash = hashOf(text, isPlain);
    std::size_t slot = hash & (m_slots.size() - 1);
    for (; m_slots[slot].id != 0; slot = (slot + 1) & (m_slots.size() - 1)) {
        const Slot known = m_slots[slot];
        if (known.hash == hash
            && (isPlain ? texts.isPlainly(known.id, text) : texts.shown(known.id) == text))
            return known.id;
    }
    if (!texts.m_searched.hasRoom() || !texts.m_shown.hasRoom())
        return 0; // 4 GiB of distinct texts in one column: shown as missing rather than wrongly

    const TextId id = texts.count();
    if (isPlain) {
        texts.m_starts.append(texts.m_searched.append(text));
    } else {
        texts.m_starts.append(texts.m_searched.append(clipped(query::fold(text))));
        texts.m_originals.append({id, texts.m_shown.append(text)});
    }
    m_slots[slot] = {hash, id};
    if (texts.count() * std::size_t{3} > m_slots.size() * 2)
        grow();
    return id;
}

void Dictionary::grow()
{
    std::vector<Slot> bigger(m_slots.size() * 2);
    for (const Slot& old : m_slots) {
        if (old.id == 0)
            continue;
        std::size_t slot = old.hash & (bigger.size() - 1);
        while (bigger[slot].id != 0)
            slot = (slot + 1) & (bigger.size() - 1);
        bigger[slot] = old;
    }
    m_slots = std::move(bigger);
}

} // namespace bursar::table
