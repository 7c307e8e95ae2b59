// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/transactionview.h"

#include "ui/kit/theme.h"
#include "ui/table/transactiondelegate.h"
#include "ui/table/transactionmodel.h"

#include <QAbstractButton>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>

#include <algorithm>
#include <utility>

namespace bursar::ui {

namespace {

constexpr int lineHeight = TransactionDelegate::rowHeight;
constexpr int focusMark = 3; ///< the bar at the current row while the keyboard is here

/// A selection that a new order tears into more pieces is reduced to the current row: Qt looks
/// through all pieces for each painted row.
constexpr std::size_t mostPieces = 2000;

} // namespace

struct TransactionView::Place {
    int position; ///< in the view before
    int y; ///< on the screen
};

TransactionView::TransactionView(TransactionModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new TransactionDelegate(this))
{
    setModel(&model);
    verticalHeader()->hide();
    verticalHeader()->setModel(new QStandardItemModel(this)); // has no rows, and never will
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    // The corner above a vertical header; QTableView would hide it in the layout that is not used.
    if (auto* corner = findChild<QAbstractButton*>())
        corner->hide();
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalScrollBar()->setSingleStep(lineHeight);

    QHeaderView* header = horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setMinimumSectionSize(48);
    header->viewport()->installEventFilter(this);
    connect(header, &QHeaderView::sectionResized, this,
        [this](int column, int before, int width) { takeOwnWidth(column, before, width); });
    // After QTableView's own answer, which is the width of the header's text.
    connect(header, &QHeaderView::sectionHandleDoubleClicked, this, [this](int column) {
        m_ownWidths[static_cast<std::size_t>(column)].reset();
        fitToWidth();
    });
    connect(header, &QHeaderView::sectionMoved, this, &TransactionView::fitToWidth);
    fitToWidth();
}

int TransactionView::rowCount() const { return m_model.rowCount(); }

int TransactionView::rowAtY(int y) const
{
    const int row = (y + verticalOffset()) / lineHeight;
    return y + verticalOffset() >= 0 && row < rowCount() ? row : -1;
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
}

void TransactionView::takeOwnWidth(int column, int before, int width)
{
    if (m_fitting || before == 0 || width == 0) // 0: hidden, which is not a width
        return;
    m_ownWidths[static_cast<std::size_t>(column)] = width;
    m_dragging = QGuiApplication::mouseButtons().testFlag(Qt::LeftButton);
    if (!m_dragging)
        fitToWidth();
}

bool TransactionView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == horizontalHeader()->viewport() && event->type() == QEvent::MouseButtonRelease) {
        m_dragging = false;
        QMetaObject::invokeMethod(this, &TransactionView::fitToWidth, Qt::QueuedConnection);
    }
    return QTableView::eventFilter(watched, event);
}

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

std::optional<int> TransactionView::positionOf(RowId id) const
{
    const table::View& view = m_model.view();
    const table::RowNumber row = view.rows->find(id);
    const auto found = std::find(view.shown->begin(), view.shown->end(), row);
    if (row == table::noRow || found == view.shown->end())
        return {};
    return static_cast<int>(found - view.shown->begin());
}

std::optional<RowId> TransactionView::currentId() const
{
    return currentIndex().isValid() ? m_current : std::nullopt;
}

bool TransactionView::setCurrentId(RowId id)
{
    const std::optional<int> position = positionOf(id);
    if (!position)
        return false;
    const QModelIndex index = m_model.index(*position, firstColumn());
    selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index, EnsureVisible);
    return true;
}

std::vector<PositionRange> TransactionView::selectedRanges() const
{
    std::vector<PositionRange> ranges;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        ranges.emplace_back(range.top(), range.bottom());
    std::sort(ranges.begin(), ranges.end());
    return ranges;
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

void TransactionView::doItemsLayout() { QAbstractItemView::doItemsLayout(); }

void TransactionView::keyboardSearch(const QString& /*text*/) { }

void TransactionView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const QRect area = event->rect();
    const int first = std::max(0, (area.top() + verticalOffset()) / lineHeight);
    const int last = std::min(rowCount() - 1, (area.bottom() + verticalOffset()) / lineHeight);

    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QHeaderView* header = horizontalHeader();
    const QColor line = color(palette(), Role::Line);
    const QColor tint = color(palette(), Role::AccentSoft);
    const int current = hasFocus() ? currentIndex().row() : -1;
    const QModelIndex root;
    for (int row = first; row <= last; ++row) {
        const int y = row * lineHeight - verticalOffset();
        const bool selected = selectionModel()->isRowSelected(row, root);
        option.state.setFlag(QStyle::State_Selected, selected);
        if (selected)
            painter.fillRect(area.left(), y, area.width(), lineHeight, tint);
        for (int visual = 0; visual < header->count(); ++visual) {
            const int column = header->logicalIndex(visual);
            const int x = header->sectionViewportPosition(column);
            const int width = header->sectionSize(column);
            option.rect = QRect(x, y, width, lineHeight);
            if (width > 0 && option.rect.intersects(area))
                m_delegate->paint(&painter, option, m_model.index(row, column));
        }
        painter.fillRect(area.left(), y + lineHeight - 1, area.width(), 1, line);
        if (row == current) {
            const int x = isRightToLeft() ? viewport()->width() - focusMark : 0;
            painter.fillRect(x, y, focusMark, lineHeight - 1, color(palette(), Role::Accent));
        }
    }
}

void TransactionView::scrollContentsBy(int dx, int dy)
{
    if (dx != 0)
        horizontalHeader()->setOffset(horizontalScrollBar()->value());
    const int across = isRightToLeft() ? -dx : dx;
    viewport()->scroll(across, dy);
}

int TransactionView::verticalOffset() const { return verticalScrollBar()->value(); }

QModelIndex TransactionView::moveCursor(CursorAction action, Qt::KeyboardModifiers /*modifiers*/)
{
    const int rows = rowCount();
    if (rows == 0)
        return {};
    const QModelIndex current = currentIndex();
    const int column = current.isValid() ? current.column() : firstColumn();
    int row = current.isValid() ? current.row() : -1;
    const int page = std::max(1, viewport()->height() / lineHeight - 1);
    switch (action) {
    case MoveUp:
    case MovePrevious:
        row = row < 0 ? 0 : row - 1;
        break;
    case MoveDown:
    case MoveNext:
        ++row;
        break;
    case MovePageUp:
        row -= page;
        break;
    case MovePageDown:
        row += page;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = rows - 1;
        break;
    case MoveLeft: // rows are selected whole: sideways is for scrolling
    case MoveRight: {
        QScrollBar* bar = horizontalScrollBar();
        const bool left = (action == MoveLeft) != isRightToLeft();
        bar->triggerAction(
            left ? QScrollBar::SliderSingleStepSub : QScrollBar::SliderSingleStepAdd);
        break;
    }
    }
    return m_model.index(std::clamp(row, 0, rows - 1), column);
}

void TransactionView::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command)
{
    if (rowCount() == 0)
        return;
    const QRect area = rect.normalized();
    const auto rowNear = [this](int y) {
        return std::clamp((y + verticalOffset()) / lineHeight, 0, rowCount() - 1);
    };
    selectionModel()->select(QItemSelection(m_model.index(rowNear(area.top()), 0),
                                 m_model.index(rowNear(area.bottom()), m_model.columnCount() - 1)),
        command);
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
    QAbstractItemView::updateGeometries();
}

int TransactionView::sizeHintForRow(int /*row*/) const { return lineHeight; }

bool TransactionView::isIndexHidden(const QModelIndex& index) const
{
    return horizontalHeader()->isSectionHidden(index.column());
}

// Not QTableView's: with a screen reader running it lists each selected cell.
void TransactionView::selectionChanged(
    const QItemSelection& selected, const QItemSelection& deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
}

void TransactionView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(QRect(0, visualRect(previous).top(), viewport()->width(), lineHeight));
    viewport()->update(QRect(0, visualRect(current).top(), viewport()->width(), lineHeight));
    if (m_swapping)
        return;
    const std::optional<RowId> id = current.isValid()
        ? std::optional(
              m_model.view().rows->id((*m_model.view().shown)[std::size_t(current.row())]))
        : std::nullopt;
    if (std::exchange(m_current, id) != id)
        Q_EMIT currentIdChanged(id);
}

void TransactionView::changeEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
    case QEvent::LanguageChange:
        m_delegate->refresh();
        viewport()->update();
        break;
    default:
        break;
    }
    QTableView::changeEvent(event);
}

} // namespace bursar::ui
