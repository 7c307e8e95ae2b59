// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/rowplaces.h"

#include <algorithm>

namespace bursar::ui {

using table::RowNumber;

namespace {

constexpr int screenful = 64;

/// Row numbers of the old view as those of the new one.
class Numbers {
public:
    Numbers(const table::View& from, const table::View& to)
        : m_from(from)
        , m_to(to)
    {
    }
    RowNumber at(int position) const
    {
        const RowNumber row = (*m_from.shown)[static_cast<std::size_t>(position)];
        if (m_from.epoch != m_to.epoch)
            return m_to.rows->find(m_from.rows->id(row));
        return row < m_to.rows->count() ? row : table::noRow;
    }

private:
    const table::View& m_from;
    const table::View& m_to;
};

} // namespace

int countOf(const std::vector<PositionRange>& ranges)
{
    int size = 0;
    for (const auto& [first, last] : ranges)
        size += last - first + 1;
    return size;
}

RowPlaces follow(const table::View& from, const table::View& to, const std::vector<int>& singles,
    const std::vector<PositionRange>& ranges, std::size_t mostRanges)
{
    RowPlaces places;
    if (from.shown == to.shown) {
        places.singles.assign(singles.begin(), singles.end());
        places.ranges = ranges;
        return places;
    }
    places.singles.resize(singles.size());

    const Numbers numbers(from, to);
    std::vector<RowNumber> rows;
    table::Bitmap selected(to.rows->count());
    rows.reserve(singles.size());
    std::size_t left = 0; // tracked rows that have not been met yet
    for (const int position : singles)
        rows.push_back(numbers.at(position));
    if (from.epoch == to.epoch || countOf(ranges) <= screenful) {
        for (const auto& [first, last] : ranges) {
            for (int position = first; position <= last; ++position) {
                if (const RowNumber row = numbers.at(position); row != table::noRow)
                    selected.set(row);
            }
        }
    }
    table::Bitmap wanted = selected;
    for (const RowNumber row : rows) {
        if (row != table::noRow)
            wanted.set(row);
    }
    left = wanted.count();

    const std::vector<RowNumber>& shown = *to.shown;
    for (std::size_t i = 0; i < shown.size() && left > 0; ++i) {
        const RowNumber row = shown[i];
        if (!wanted.test(row))
            continue;
        --left;
        const auto position = static_cast<int>(i);
        for (std::size_t single = 0; single < rows.size(); ++single) {
            if (rows[single] == row)
                places.singles[single] = position;
        }
        if (!selected.test(row) || places.tooManyRanges)
            continue;
        if (!places.ranges.empty() && places.ranges.back().second == position - 1)
            places.ranges.back().second = position;
        else
            places.ranges.emplace_back(position, position);
        if (places.ranges.size() > mostRanges) {
            places.tooManyRanges = true;
            places.ranges.clear();
        }
    }
    return places;
}

} // namespace bursar::ui
