// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/ownwords.h"

#include "ui/table/columns.h"

#include <algorithm>
#include <map>

namespace bursar::ui {

using table::Chunk;
using table::RowNumber;
using table::Rows;
using table::TextId;

namespace {

QStringList tagsIn(const Rows& rows, TextId set)
{
    const QString text = toText(rows.tagSets.shown(set));
    return text.isEmpty() ? QStringList() : text.split(toText(table::tagBorder));
}

void sortTags(QStringList& tags)
{
    std::sort(tags.begin(), tags.end(),
        [](const QString& a, const QString& b) { return a.compare(b, Qt::CaseInsensitive) < 0; });
}

/// One text for all rows, or none.
class Common {
public:
    void add(TextId text)
    {
        m_isSame = m_isSame && (!m_text || *m_text == text);
        m_text = text;
    }
    std::optional<QString> in(const table::Texts& texts) const
    {
        return m_isSame ? std::optional(toText(texts.shown(m_text.value_or(0)))) : std::nullopt;
    }

private:
    std::optional<TextId> m_text;
    bool m_isSame = true;
};

} // namespace

OwnWords ownWordsAt(
    const table::View& view, const std::vector<PositionRange>& ranges, const table::Stop& stop)
{
    const Rows& rows = *view.rows;
    Common note;
    Common category;
    Common sent;
    table::Bitmap sets(rows.tagSets.count());
    OwnWords words;
    for (const auto& [first, last] : ranges) {
        for (int position = first; position <= last; ++position) {
            if (position % 4096 == 0 && stop.wanted())
                return {};
            const RowNumber row = view.shown->data()[position];
            const Chunk& chunk = rows.chunk(row);
            const std::uint32_t at = Rows::at(row);
            note.add(chunk.note(at));
            category.add(chunk.hasOwnCategory(at) ? chunk.category[at] : 0);
            sent.add(chunk.sentCategory(at));
            sets.set(chunk.tags(at));
        }
        words.rows += last - first + 1;
    }
    words.note = note.in(rows.notes);
    words.category = category.in(rows.categories);
    words.sentCategory = sent.in(rows.categories);
    std::map<QString, std::uint32_t> counts;
    sets.forEachSet([&](TextId set) {
        for (const QString& tag : tagsIn(rows, set))
            ++counts[tag];
    });
    const std::uint32_t all = sets.count();
    for (const auto& [tag, count] : counts)
        (count == all ? words.tags : words.someTags) << tag;
    sortTags(words.tags);
    sortTags(words.someTags);
    return words;
}

QStringList tagsOfRow(const Rows& rows, RowNumber row)
{
    return tagsIn(rows, rows.chunk(row).tags(Rows::at(row)));
}

QStringList tagsInUse(const Rows& rows)
{
    table::Bitmap sets(rows.tagSets.count());
    for (RowNumber first = 0; first < rows.count(); first += Chunk::size) {
        const Chunk& chunk = rows.chunk(first);
        const table::Written* written = chunk.written.get();
        if (!written)
            continue;
        const std::uint32_t end = std::min(Chunk::size, rows.count() - first);
        for (std::uint32_t at = 0; at < end; ++at) {
            if (chunk.id[at] != 0)
                sets.set(written->tags[at]);
        }
    }
    QStringList all;
    sets.forEachSet([&](TextId set) { all << tagsIn(rows, set); });
    sortTags(all);
    all.removeDuplicates();
    return all;
}

} // namespace bursar::ui
