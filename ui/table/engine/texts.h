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
    std::string_view shown(TextId id) const; ///< valid UTF-8, whatever the bank sent
    std::string_view searched(TextId id) const; ///< folded, but for the case of A-Z

    /// Sets the bit of each text in [from, to) that holds the needle.
    void search(const Finder& finder, TextId from, TextId to, Bitmap& hits, const Stop& stop) const;

    /// Calls visit(id, text) for [from, to), as long as it returns true: with what is searched, and
    /// then with what is shown where that is something else.
    template <class Visit> void forEach(TextId from, TextId to, Visit visit) const;

private:
    friend class Dictionary;

    /// Texts end to end, each closed by a zero byte; none crosses a block.
    class Bytes {
    public:
        static constexpr unsigned bits = 18;
        static constexpr std::uint32_t blockSize = 1U << bits;
        static constexpr char unused = '\xff'; ///< in no UTF-8: matches nothing, ends no text

        bool hasRoom() const; ///< for one more text of any size
        std::uint32_t append(std::string_view text);
        std::string_view at(std::uint32_t position) const;
        const char* data(std::uint32_t position) const
        {
            return m_blocks.data()[position >> bits].get() + (position & (blockSize - 1));
        }
        std::uint32_t end() const { return m_end; }

    private:
        std::vector<std::shared_ptr<char[]>> m_blocks;
        std::uint32_t m_end = 0;
    };
    /// Of the block that `from` is in; the first text behind it.
    TextId searchBlock(const Finder& finder, TextId from, TextId to, Bitmap& hits) const;
    /// For a plain text that is kept as it stands.
    bool isPlainly(TextId id, std::string_view text) const;
    std::uint32_t firstOriginal(TextId from) const; ///< of texts with this number or a later one

    struct Original {
        TextId id;
        std::uint32_t position;
    };

    Blocks<std::uint32_t, 14> m_starts; ///< into m_searched
    Bytes m_searched;
    Blocks<Original, 10> m_originals; ///< by id; of the texts that are not plain
    Bytes m_shown;
};

template <class Visit> void Texts::forEach(TextId from, TextId to, Visit visit) const
{
    for (TextId id = from; id < to; ++id) {
        if (!visit(id, searched(id)))
            return;
    }
    const std::uint32_t end = firstOriginal(to);
    for (std::uint32_t i = firstOriginal(from); i < end; ++i) {
        const Original original = m_originals[i];
        if (!visit(original.id, m_shown.at(original.position)))
            return;
    }
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
