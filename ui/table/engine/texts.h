// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/engine/bitmap.h"
#include "ui/table/engine/blocks.h"
#include "ui/table/engine/finder.h"
#include "ui/table/engine/stop.h"

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace bursar::table {

/// The number of a text within its column. The empty text is 0 and counts as missing.
using TextId = std::uint32_t;

/// The distinct texts of one column, each once. A copy is a snapshot that any thread may read.
///
/// A text that is plain (fold.h) is kept once and searched as it stands; of any other the folded
/// form is searched and the original is kept beside it.
class Texts {
public:
    /// A row's text longer than this is cut, at a character: the table shows one line, and the
    /// whole text stays in the store.
    static constexpr std::size_t maxSize = 32768;

    Texts();
    std::uint32_t count() const { return m_starts.size(); }
    std::string_view shown(TextId id) const; ///< UTF-8
    std::string_view searched(TextId id) const; ///< folded, but for the case of A-Z

    /// Sets the bit of each text in [from, to) that holds the needle.
    void search(const Finder& finder, TextId from, TextId to, Bitmap& hits, const Stop& stop) const;

    /// Calls visit(bytes, idOf) for all texts in [from, to), many at a time: what is searched, and
    /// then what is shown where that is something else. `bytes` are texts, each closed by a zero
    /// byte; idOf(n) is the id of the nth of them.
    template <class Visit> void forEachPiece(TextId from, TextId to, Visit visit) const;

private:
    friend class Dictionary;

    /// Texts end to end, each closed by a zero byte; none crosses a block.
    class Bytes {
    public:
        static constexpr unsigned bits = 18;
        static constexpr std::uint32_t blockSize = 1U << bits;

        bool hasRoom() const; ///< for one more text of any size
        std::uint32_t append(std::string_view text);
        std::string_view at(std::uint32_t position) const;
        const char* data(std::uint32_t position) const
        {
            return m_blocks.data()[position >> bits].get() + (position & (blockSize - 1));
        }
        std::uint32_t end() const { return m_end; }
        /// Of the text there, with its zero byte, up to that of the text at `last`.
        std::string_view stretch(std::uint32_t first, std::uint32_t last) const
        {
            return {data(first), last - first + at(last).size() + 1};
        }

    private:
        std::vector<std::shared_ptr<char[]>> m_blocks;
        std::uint32_t m_end = 0;
    };
    TextId lastStartingBy(std::uint32_t position, TextId from) const;
    std::uint32_t firstOriginal(TextId from) const; ///< of texts with this number or a later one
    /// The same over [from, to) of anything that has a place: one stretch for each block.
    template <class PlaceOf, class Visit>
    static void forEachStretch(
        const Bytes& bytes, std::uint32_t from, std::uint32_t to, PlaceOf placeOf, Visit visit);

    struct Original {
        TextId id;
        std::uint32_t position;
    };

    Blocks<std::uint32_t, 14> m_starts; ///< into m_searched
    Bytes m_searched;
    Blocks<Original, 10> m_originals; ///< by id; of the texts that are not plain
    Bytes m_shown;
};

template <class PlaceOf, class Visit>
void Texts::forEachStretch(
    const Bytes& bytes, std::uint32_t from, std::uint32_t to, PlaceOf placeOf, Visit visit)
{
    for (std::uint32_t next = from; next < to;) {
        const std::uint32_t first = next;
        const std::uint32_t block = placeOf(first) >> Bytes::bits;
        while (next < to && placeOf(next) >> Bytes::bits == block)
            ++next;
        visit(bytes.stretch(placeOf(first), placeOf(next - 1)), first);
    }
}

template <class Visit> void Texts::forEachPiece(TextId from, TextId to, Visit visit) const
{
    forEachStretch(
        m_searched, from, to, [this](TextId id) { return m_starts[id]; },
        [&visit](std::string_view bytes, TextId first) {
            visit(bytes, [first](std::uint32_t n) { return first + n; });
        });
    forEachStretch(
        m_shown, firstOriginal(from), firstOriginal(to),
        [this](std::uint32_t i) { return m_originals[i].position; },
        [this, &visit](std::string_view bytes, std::uint32_t first) {
            visit(bytes, [this, first](std::uint32_t n) { return m_originals[first + n].id; });
        });
}

/// The way back from a text to its number, for the one who adds to `texts`. 8 bytes a slot.
class Dictionary {
public:
    Dictionary();

    /// The same Texts at each call.
    TextId add(Texts& texts, std::string_view text);

private:
    struct Slot {
        std::uint32_t hash;
        TextId id; ///< 0: free, as the empty text needs no slot
    };
    void grow();

    std::vector<Slot> m_slots;
};

} // namespace bursar::table
