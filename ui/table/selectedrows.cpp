// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/selectedrows.h"

#include <utility>

namespace bursar::ui {

namespace {

/// So many take about a millisecond.
constexpr int mostReadAtOnce = 20'000;

} // namespace

SelectedRows selectedRowsAt(
    const table::View& view, const std::vector<PositionRange>& ranges, const table::Stop& stop)
{
    std::vector<RowId> ids;
    ids.reserve(static_cast<std::size_t>(countOf(ranges)));
    for (const auto& [first, last] : ranges) {
        for (int position = first; position <= last; ++position) {
            if (position % 4096 == 0 && stop.wanted())
                return {};
            ids.push_back(view.rows->id(view.shown->data()[position]));
        }
    }
    return {
        std::make_shared<const std::vector<RowId>>(std::move(ids)), ownWordsAt(view, ranges, stop)};
}

void SelectionReader::read(
    std::shared_ptr<const table::View> view, std::vector<PositionRange> ranges)
{
    if (view->rows == m_held && view->shown == m_shown && ranges == m_ranges)
        return;
    m_held = view->rows;
    m_shown = view->shown;
    m_ranges = ranges;
    m_work.giveUp();
    if (countOf(ranges) <= mostReadAtOnce) {
        take(selectedRowsAt(*view, ranges));
        return;
    }
    m_isReading = true;
    m_work.start([view = std::move(view), ranges = std::move(ranges)](
                     const table::Stop& stop) { return selectedRowsAt(*view, ranges, stop); },
        [this](SelectedRows rows) { take(std::move(rows)); });
}

void SelectionReader::take(SelectedRows rows)
{
    m_isReading = false;
    m_rows = std::move(rows);
    Q_EMIT done();
}

} // namespace bursar::ui
