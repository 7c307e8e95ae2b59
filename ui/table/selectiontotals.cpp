// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/selectiontotals.h"

#include <utility>

namespace bursar::ui {

namespace {

/// So many take well below a millisecond.
constexpr int mostSummedAtOnce = 20'000;

table::Totals totalsAt(
    const table::View& view, const std::vector<PositionRange>& ranges, const table::Stop& stop)
{
    table::Bitmap selected(view.rows->count());
    for (const auto& [first, last] : ranges) {
        for (int position = first; position <= last; ++position) {
            if (position % 4096 == 0 && stop.wanted())
                return {};
            selected.set(view.shown->data()[position]);
        }
    }
    return table::totalsOf(*view.rows, selected, stop);
}

} // namespace

void SelectionTotals::sum(
    std::shared_ptr<const table::View> view, std::vector<PositionRange> ranges)
{
    m_work.giveUp();
    const int rows = countOf(ranges);
    if (rows == static_cast<int>(view->shown->size())) {
        Q_EMIT summed(view->totals, rows);
        return;
    }
    if (rows <= mostSummedAtOnce) {
        Q_EMIT summed(totalsAt(*view, ranges, {}), rows);
        return;
    }
    m_work.start([view = std::move(view), ranges = std::move(ranges)](
                     const table::Stop& stop) { return totalsAt(*view, ranges, stop); },
        [this, rows](const table::Totals& totals) { Q_EMIT summed(totals, rows); });
}

} // namespace bursar::ui
