// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/engine/texts.h"

#include "ui/query/fold.h"

#include <QByteArrayView>
#include <QHashFunctions>
#include <QString>

#include <algorithm>
#include <cstring>
#include <limits>
#include <string>

namespace bursar::table {

namespace {

// Seeded per process, so that a bank cannot choose texts that collide.
std::uint32_t hashOf(std::string_view text)
{
    const std::size_t hash = qHashBits(text.data(), text.size(), QHashSeed::globalSeed());
    return static_cast<std::uint32_t>(hash ^ (hash >> 32));
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
        m_blocks.push_back(std::make_shared<char[]>(blockSize)); // zeros: the rest matches nothing
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

TextId Texts::lastStartingBy(std::uint32_t position, TextId from) const
{
    // In growing steps, because what is looked for is mostly near.
    TextId low = from;
    std::uint32_t step = 1;
    for (; low + step < count() && m_starts[low + step] <= position; step *= 2)
        low += step;
    for (; step > 0; step /= 2) {
        if (low + step < count() && m_starts[low + step] <= position)
            low += step;
    }
    return low;
}

void Texts::search(
    const Finder& finder, TextId from, TextId to, Bitmap& hits, const Stop& stop) const
{
    const std::uint32_t searchedEnd = to < count() ? m_starts[to] : m_searched.end();
    TextId id = from;
    while (id < to && !stop.wanted()) {
        const std::uint32_t blockStart = m_starts[id] & ~(Bytes::blockSize - 1);
        const std::uint32_t end = std::min(blockStart + Bytes::blockSize, searchedEnd);
        const char* const block = m_searched.data(blockStart);
        const char* const last = block + (end - blockStart);
        while (id < to && m_starts[id] < end) {
            const char* at = finder.find(block + (m_starts[id] - blockStart), last);
            if (at == nullptr) {
                id = lastStartingBy(end - 1, id) + 1;
                break;
            }
            const TextId hit =
                lastStartingBy(blockStart + static_cast<std::uint32_t>(at - block), id);
            hits.set(hit);
            id = hit + 1; // one match is enough
        }
    }
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
    if (text.find('\0') != std::string_view::npos) {
        // Zero bytes end a text here; a bank that sends one gets a space, as for any control
        // character.
        std::string spaced(text);
        std::replace(spaced.begin(), spaced.end(), '\0', ' ');
        return add(texts, spaced);
    }
    const QByteArrayView bytes(text.data(), static_cast<qsizetype>(text.size()));
    if (!bytes.isValidUtf8())
        return add(texts, QString::fromUtf8(bytes).toStdString());
    const std::uint32_t hash = hashOf(text);
    std::size_t slot = hash & (m_slots.size() - 1);
    for (; m_slots[slot].id != 0; slot = (slot + 1) & (m_slots.size() - 1)) {
        if (m_slots[slot].hash == hash && texts.shown(m_slots[slot].id) == text)
            return m_slots[slot].id;
    }
    if (!texts.m_searched.hasRoom() || !texts.m_shown.hasRoom())
        return 0; // 4 GiB of distinct texts in one column: shown as missing rather than wrongly

    const TextId id = texts.count();
    if (query::isPlain(text)) {
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
