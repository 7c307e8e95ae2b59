// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/engine/bitmap.h"
#include "ui/table/engine/stop.h"
#include "ui/table/engine/texts.h"

#include <QString>

#include <memory>
#include <string_view>

namespace bursar::table {

/// A regular expression over the texts of a column. A text matches as it is shown, or in its folded
/// form, so that /cafe/ finds "Café" and /café/ does too.
///
/// No pattern hangs: one text takes some ten thousand steps at most, and when all of them together
/// take longer than anybody waits, the pattern gives up and from then on matches nothing
/// (hasGivenUp()). Copies share that. Any thread.
class TextPattern {
public:
    TextPattern() = default; ///< matches nothing
    /// `pattern` compiles.
    explicit TextPattern(const QString& pattern);

    bool matches(std::string_view shown, std::string_view searched) const;

    /// Sets the bit of each text in [from, to) that matches.
    void search(const Texts& texts, TextId from, TextId to, Bitmap& hits, const Stop& stop) const;

    bool hasGivenUp() const;
    bool operator==(const TextPattern& other) const;

private:
    struct Data;
    std::shared_ptr<Data> m_data;
};

} // namespace bursar::table
