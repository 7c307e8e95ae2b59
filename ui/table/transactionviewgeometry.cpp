// SPDX-License-Identifier: GPL-3.0-or-later
// Where rows and columns stand: what QTableView asks its headers, by division.
#include "ui/table/transactiondelegate.h"
#include "ui/table/transactionmodel.h"
#include "ui/table/transactionview.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace bursar::ui {

int TransactionView::rowAtY(int y) const
{
    const int row = (y + verticalOffset()) / lineHeight;
    return y + verticalOffset() >= 0 && row < rowCount() ? row : -1;
}

QRect TransactionView::visualRect(const QModelIndex& index) const
{
    if (!index.isValid() || isIndexHidden(index))
        return {};
    return {columnViewportPosition(index.column()), index.row() * lineHeight - verticalOffset(),
        columnWidth(index.column()), lineHeight};
}

QModelIndex TransactionView::indexAt(const QPoint& point) const
{
    const int row = rowAtY(point.y());
    const int column = columnAt(point.x());
    return row >= 0 && column >= 0 ? m_model.index(row, column) : QModelIndex();
}

void TransactionView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int top = index.row() * lineHeight;
    const int height = viewport()->height();
    const int offset = verticalOffset();
    const bool above = top < offset;
    const bool below = top + lineHeight > offset + height;
    QScrollBar* bar = verticalScrollBar();
    if (hint == PositionAtTop || (hint == EnsureVisible && above))
        bar->setValue(top);
    else if (hint == PositionAtBottom || (hint == EnsureVisible && below))
        bar->setValue(top + lineHeight - height);
    else if (hint == PositionAtCenter)
        bar->setValue(top - (height - lineHeight) / 2);

    const int left = columnViewportPosition(index.column());
    const int right = left + columnWidth(index.column());
    if (left < 0 || columnWidth(index.column()) > viewport()->width())
        horizontalScrollBar()->setValue(horizontalOffset() + left);
    else if (right > viewport()->width())
        horizontalScrollBar()->setValue(horizontalOffset() + right - viewport()->width());
}

int TransactionView::firstColumn() const
{
    const QHeaderView* header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (!header->isSectionHidden(logical))
            return logical;
    }
    return 0;
}

int TransactionView::lastColumn() const
{
    const QHeaderView* header = horizontalHeader();
    for (int visual = header->count() - 1; visual > 0; --visual) {
        const int logical = header->logicalIndex(visual);
        if (!header->isSectionHidden(logical))
            return logical;
    }
    return header->logicalIndex(0);
}

void TransactionView::setOwnWidths(const OwnWidths& widths)
{
    m_ownWidths = widths;
    fitToWidth();
}

void TransactionView::fitToWidth()
{
    QHeaderView* header = horizontalHeader();
    std::array<bool, numColumns> hidden{};
    for (std::size_t i = 0; i < numColumns; ++i)
        hidden[i] = header->isSectionHidden(static_cast<int>(i));
    const auto widths = fitColumns(
        viewport()->width(), m_ownWidths, hidden, static_cast<std::size_t>(lastColumn()));
    m_fitting = true;
    for (std::size_t i = 0; i < numColumns; ++i) {
        if (!hidden[i])
            header->resizeSection(static_cast<int>(i), widths[i]);
    }
    m_fitting = false;
    Q_EMIT columnsPlaced();
}

int TransactionView::roomBehind(Column::Look look) const
{
    const QHeaderView* header = horizontalHeader();
    const bool isRtl = isRightToLeft();
    const QRect screen = viewport()->geometry();
    const int outside = isRtl ? screen.left() : width() - 1 - screen.right();
    if (header->length() > screen.width())
        return outside;
    int behind = 0;
    int passed = 0;
    for (int visual = header->count() - 1; visual >= 0 && passed < 2; --visual) {
        const int logical = header->logicalIndex(visual);
        if (header->isSectionHidden(logical))
            continue;
        if (columns()[static_cast<std::size_t>(logical)].look == look)
            return outside + screen.width() - header->length() + behind;
        behind += header->sectionSize(logical);
        ++passed;
    }
    return outside;
}

void TransactionView::takeOwnWidth(int column, int before, int width)
{
    if (m_fitting || before == 0 || width == 0) // 0: hidden, which is not a width
        return;
    m_ownWidths[static_cast<std::size_t>(column)] = width;
    m_dragging = QGuiApplication::mouseButtons().testFlag(Qt::LeftButton);
    if (!m_dragging)
        fitToWidth();
    else
        Q_EMIT columnsPlaced();
}

bool TransactionView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == horizontalHeader()->viewport() && event->type() == QEvent::MouseButtonRelease) {
        m_dragging = false;
        QMetaObject::invokeMethod(this, &TransactionView::fitToWidth, Qt::QueuedConnection);
    }
    return QTableView::eventFilter(watched, event);
}

int TransactionView::verticalOffset() const { return verticalScrollBar()->value(); }

void TransactionView::scrollContentsBy(int dx, int dy)
{
    if (dx != 0)
        horizontalHeader()->setOffset(horizontalScrollBar()->value());
    const int across = isRightToLeft() ? -dx : dx;
    viewport()->scroll(across, dy);
}

QRegion TransactionView::visualRegionForSelection(const QItemSelection& selection) const
{
    QRegion region;
    const QRect screen = viewport()->rect();
    for (const QItemSelectionRange& range : selection) {
        const int top = std::max(screen.top(), range.top() * lineHeight - verticalOffset());
        const int bottom =
            std::min(screen.bottom(), (range.bottom() + 1) * lineHeight - 1 - verticalOffset());
        if (top <= bottom)
            region += QRect(screen.left(), top, screen.width(), bottom - top + 1);
    }
    return region;
}

void TransactionView::updateGeometries()
{
    QHeaderView* header = horizontalHeader();
    const int headerHeight = header->sizeHint().height();
    setViewportMargins(0, headerHeight, 0, 0);
    const QRect screen = viewport()->geometry();
    header->setGeometry(screen.left(), screen.top() - headerHeight, screen.width(), headerHeight);
    if (!m_dragging)
        fitToWidth();

    QScrollBar* down = verticalScrollBar();
    down->setPageStep(screen.height());
    down->setSingleStep(lineHeight);
    down->setRange(0, std::max(0, rowCount() * lineHeight - screen.height()));
    QScrollBar* across = horizontalScrollBar();
    across->setPageStep(screen.width());
    across->setSingleStep(lineHeight);
    across->setRange(0, std::max(0, header->length() - screen.width()));
    header->setOffset(across->value());
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): done above, without a header for each row
    QAbstractItemView::updateGeometries();
}

int TransactionView::sizeHintForRow(int /*row*/) const { return lineHeight; }

bool TransactionView::isIndexHidden(const QModelIndex& index) const
{
    return horizontalHeader()->isSectionHidden(index.column());
}

} // namespace bursar::ui
