// SPDX-License-Identifier: GPL-3.0-or-later
// What stays where it is when another view of the rows is shown.
#include "ui/table/transactiondelegate.h"
#include "ui/table/transactionmodel.h"
#include "ui/table/transactionview.h"

#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace bursar::ui {

namespace {

/// A selection that a new order tears into more pieces is reduced to the current row: Qt looks
/// through all pieces for each painted row.
constexpr std::size_t mostPieces = 2000;

} // namespace

struct TransactionView::Place {
    int position; ///< in the view before
    int y; ///< on the screen
};

// Rows that are looked for in the new view, best first: the current one if it is on the screen,
// then from the top. Nothing when the screen is at its top: there the newest rows are wanted.
std::vector<TransactionView::Place> TransactionView::anchors() const
{
    std::vector<Place> places;
    const int current = currentIndex().row();
    const int top = verticalOffset();
    const auto yOf = [top](int row) { return row * lineHeight - top; };
    if (current >= 0 && yOf(current) > -lineHeight && yOf(current) < viewport()->height())
        places.push_back({current, yOf(current)});
    else if (top == 0)
        return {};
    for (int row = top / lineHeight; row < rowCount() && yOf(row) < viewport()->height(); ++row)
        places.push_back({row, yOf(row)});
    return places;
}

void TransactionView::swapIn(std::shared_ptr<const table::View> view)
{
    const std::shared_ptr<const table::View> before = m_model.sharedView();
    const std::vector<Place> anchored = anchors();
    const int current = currentIndex().row();
    const int column = currentIndex().column();
    std::vector<int> singles;
    singles.reserve(anchored.size() + 1);
    for (const Place& place : anchored)
        singles.push_back(place.position);
    if (current >= 0)
        singles.push_back(current);
    const RowPlaces places = follow(*before, *view, singles, selectedRanges(), mostPieces);
    const std::optional<int> nowCurrent = current >= 0 ? places.singles.back() : std::nullopt;
    const bool wasAtTop = verticalOffset() == 0 && anchored.empty();

    const std::optional<RowId> wanted = std::exchange(m_current, {});
    m_swapping = true;
    m_model.swapIn(std::move(view));
    updateGeometries(); // the scroll bar's range, now: the offset below depends on it
    QItemSelection selection;
    const int lastColumn = m_model.columnCount() - 1;
    for (const auto& [first, last] : places.ranges)
        selection.append({m_model.index(first, 0), m_model.index(last, lastColumn)});
    std::optional<int> toCurrent = nowCurrent;
    const bool reset = before->epoch != m_model.view().epoch;
    if (!toCurrent && wanted && (reset || current < 0)) {
        // A reset may bring its rows in parts: the current one is waited for.
        toCurrent = positionOf(*wanted);
        if (!toCurrent)
            m_current = wanted;
    }
    const bool selectCurrent = places.tooManyRanges || reset || current < 0;
    if (toCurrent) {
        m_current = wanted;
        const QModelIndex index = m_model.index(*toCurrent, std::max(0, column));
        if (selection.isEmpty() && selectCurrent)
            selection.append({m_model.index(*toCurrent, 0), m_model.index(*toCurrent, lastColumn)});
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_swapping = false;

    int offset = wasAtTop ? 0 : verticalOffset();
    for (std::size_t i = 0; i < anchored.size(); ++i) {
        if (places.singles[i]) {
            offset = *places.singles[i] * lineHeight - anchored[i].y;
            break;
        }
    }
    verticalScrollBar()->setValue(offset);
    viewport()->update();
    if (m_current != wanted)
        Q_EMIT currentIdChanged(m_current);
}

} // namespace bursar::ui
