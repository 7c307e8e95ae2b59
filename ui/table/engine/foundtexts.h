// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/engine/bitmap.h"
#include "ui/table/engine/condition.h"
#include "ui/table/engine/rows.h"
#include "ui/table/engine/stop.h"

#include <cstddef>
#include <string>
#include <vector>

namespace bursar::table {

/// In which texts the words and regular expressions of the last queries stand. Each distinct text
/// is searched once; a longer word looks only where a shorter one was found, and texts that have
/// come since are searched alone. One thread's own.
class FoundTexts {
public:
    /// Where something was found: a bit for each text of a column, as far as it has been searched.
    struct Hits {
        Bitmap payees;
        Bitmap descriptions;
        Bitmap categories;
        Bitmap notes;
        Bitmap tagSets;
    };

    // Null when stopped: what was given up is not kept, its bits look like texts without the word.
    const Hits* find(const Rows& rows, const std::string& needle, const Stop& stop);
    const Hits* find(const Rows& rows, const TextPattern& pattern, const Stop& stop);
    /// find() of this condition would have little to do.
    bool isFound(const Condition& condition) const;

    /// After a reset: texts have other numbers now.
    void forget()
    {
        m_words.clear();
        m_patterns.clear();
    }

private:
    struct Word {
        std::string needle;
        Hits hits;
    };
    struct Pattern {
        TextPattern pattern;
        Hits hits;
    };
    static constexpr std::size_t maxWords = 12; ///< kept; a bit per distinct text each
    static constexpr std::size_t maxPatterns = 4;

    const Word* nearest(const std::string& needle) const;

    std::vector<Word> m_words; ///< latest used last, as the next
    std::vector<Pattern> m_patterns;
};

/// Which texts of the condition's place match. Its distinct texts are few: searched anew each time.
/// Without meaning once `stop` is wanted.
Bitmap hitsIn(const Texts& texts, const Condition& condition, const Stop& stop);

} // namespace bursar::table
