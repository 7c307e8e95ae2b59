// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/columnfit.h"
#include "ui/table/engine/engine.h"
#include "ui/table/rowplaces.h"
#include "ui/table/transactiondelegate.h"

#include <QTableView>

#include <memory>
#include <optional>

namespace bursar::ui {

class TransactionModel;

/// A QTableView that does not know its rows: all are equally high, so a position is a division.
/// QTableView asks its vertical header, which keeps an entry for each row: 10 ms for each swap of a
/// million rows, and more with each more (ADR 0010). Here that header has an empty model, and all
/// geometry by rows is overridden; what remains of QTableView is the horizontal header, keyboard
/// and mouse, and being a table to screen readers.
class TransactionView : public QTableView {
    Q_OBJECT

public:
    explicit TransactionView(TransactionModel& model, QWidget* parent = nullptr);

    /// Shows `view` instead. The selection, the current row and the place on the screen stay with
    /// their transactions; a current row that is gone leaves none.
    void swapIn(std::shared_ptr<const table::View> view);

    std::optional<RowId> currentId() const;
    /// Selects it alone and scrolls to it; false when it is not shown.
    bool setCurrentId(RowId id);
    /// Selects those that are shown, and scrolls to the first, which becomes the current one.
    void selectIds(const std::vector<RowId>& ids);

    /// Columns that the person has made wider or narrower; the others follow the view's width.
    const OwnWidths& ownWidths() const { return m_ownWidths; }
    void setOwnWidths(const OwnWidths& widths);

    /// From the end of the first column of this look to the end of the view, its scroll bar
    /// included. Where that column is not among the last two that are shown, or the view is
    /// scrolled sideways, from the end of the rows.
    int roomBehind(Column::Look look) const;

    /// The selected positions, top to bottom.
    std::vector<PositionRange> selectedRanges() const;

    QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint& point) const override;
    void doItemsLayout() override;
    /// Does nothing: looking through a million rows for a typed letter is what the query box is
    /// for.
    void keyboardSearch(const QString& text) override;

Q_SIGNALS:
    void currentIdChanged(std::optional<bursar::RowId> id);
    /// Columns are wider, narrower, elsewhere, shown or hidden.
    void columnsPlaced();
    /// Other rows are selected; not by swapIn(), after which rows may have gone from the selection.
    void selectedRowsChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    int verticalOffset() const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void updateGeometries() override;
    int sizeHintForRow(int row) const override;
    bool isIndexHidden(const QModelIndex& index) const override;
    void selectionChanged(
        const QItemSelection& selected, const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static constexpr int lineHeight = TransactionDelegate::rowHeight;

    int rowCount() const;
    std::optional<int> positionOf(RowId id) const;
    int rowAtY(int y) const; ///< of the viewport; -1 below the last
    int firstColumn() const; ///< on the left of the screen
    int lastColumn() const; ///< on the right
    void fitToWidth();
    void takeOwnWidth(int column, int before, int width);
    struct Place; ///< what stays on the screen where it is
    std::vector<Place> anchors() const;

    TransactionModel& m_model;
    TransactionDelegate* m_delegate;
    OwnWidths m_ownWidths;
    bool m_fitting = false; ///< a width that the view itself sets is nobody's own
    bool m_dragging = false; ///< under a dragging hand the other columns stand still
    bool m_swapping = false; ///< a current row that only moves has not changed
    std::optional<RowId> m_current; ///< also while a reset has not brought it back yet
};

} // namespace bursar::ui
