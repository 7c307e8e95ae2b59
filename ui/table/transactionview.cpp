// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/transactionview.h"

#include "ui/kit/theme.h"
#include "ui/table/transactiondelegate.h"
#include "ui/table/transactionmodel.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>

#include <algorithm>
#include <utility>

namespace bursar::ui {

namespace {

constexpr int focusMark = 3; ///< the bar at the current row while the keyboard is here

} // namespace

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
    // A selection of its own, always empty: with the table's, each paint of the header looks
    // through all selected rows for a column that is selected as a whole.
    header->setSelectionModel(new QItemSelectionModel(&model, header));
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setMinimumSectionSize(48);
    for (std::size_t i = 0; i < numColumns; ++i)
        setColumnHidden(static_cast<int>(i), columns()[i].isHiddenFirst);
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

void TransactionView::selectIds(const std::vector<RowId>& ids)
{
    bool isFirst = true;
    for (const RowId id : ids) {
        if (isFirst) {
            isFirst = !setCurrentId(id);
            continue;
        }
        if (const std::optional<int> position = positionOf(id))
            selectionModel()->select(m_model.index(*position, firstColumn()),
                QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

std::vector<PositionRange> TransactionView::selectedRanges() const
{
    std::vector<PositionRange> ranges;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        ranges.emplace_back(range.top(), range.bottom());
    std::sort(ranges.begin(), ranges.end());
    return ranges;
}

// NOLINTNEXTLINE(bugprone-parent-virtual-call): QTableView asks its vertical header for each row
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

// Not QTableView's: with a screen reader running it lists each selected cell.
void TransactionView::selectionChanged(
    const QItemSelection& selected, const QItemSelection& deselected)
{
    // NOLINTNEXTLINE(bugprone-parent-virtual-call)
    QAbstractItemView::selectionChanged(selected, deselected);
    if (!m_swapping)
        Q_EMIT selectedRowsChanged();
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
