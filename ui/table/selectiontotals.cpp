// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/selectiontotals.h"

#include <utility>

namespace bursar::ui {

namespace {

/// So many take well below a millisecond.
constexpr qint64 mostAtOnce = 20'000;

qint64 countOf(const std::vector<PositionRange>& ranges)
{
    qint64 rows = 0;
    for (const auto& [first, last] : ranges)
        rows += last - first + 1;
    return rows;
}

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

SelectionTotals::~SelectionTotals() { ++m_latest; }

void SelectionTotals::sum(
    std::shared_ptr<const table::View> view, std::vector<PositionRange> ranges)
{
    const std::uint64_t mine = ++m_latest;
    const qint64 rows = countOf(ranges);
    if (rows == static_cast<qint64>(view->shown->size())) {
        Q_EMIT summed(view->totals, rows);
        return;
    }
    if (rows <= mostAtOnce) {
        Q_EMIT summed(totalsAt(*view, ranges, {}), rows);
        return;
    }
    m_worker.post([this, mine, rows, view = std::move(view), ranges = std::move(ranges)] {
        const table::Stop stop(m_latest, mine);
        table::Totals totals = totalsAt(*view, ranges, stop);
        if (stop.wanted())
            return;
        // Queued: the object outlives the thread that posts it, and takes the event along.
        QMetaObject::invokeMethod(
            this,
            [this, mine, rows, totals = std::move(totals)] {
                if (mine == m_latest)
                    Q_EMIT summed(totals, rows);
            },
            Qt::QueuedConnection);
    });
}

} // namespace bursar::ui
