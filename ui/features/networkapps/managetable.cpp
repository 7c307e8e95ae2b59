// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/networkapps/managetable.h"

#include "ui/kit/fonts.h"
#include "ui/kit/paint.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>

namespace bursar::ui {

namespace {
constexpr int lineHeight = 34;
constexpr int widestFitted = 260;
constexpr int besideText = 10; ///< as in the header

/// As the large tables paint their cells.
class ManageCell : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        painter->save();
        const QPalette& palette = option.palette;
        const QRect cell = option.rect;
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(cell, color(palette, Role::AccentSoft));
        painter->fillRect(
            QRect(cell.left(), cell.bottom(), cell.width(), 1), color(palette, Role::Line));
        const QRect inner = cell.adjusted(besideText, 0, -besideText, -1);
        const QFont font = typeFont(Type::Body);
        const QString text = index.data().toString();
        painter->setFont(font);
        painter->setPen(color(palette, index.column() == 0 ? Role::Text : Role::Muted));
        const auto start = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
        painter->drawText(inner, textFlags(start | Qt::AlignVCenter, text) | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(text, Qt::ElideRight, inner.width()));
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const override
    {
        const int text =
            QFontMetrics(typeFont(Type::Body)).horizontalAdvance(index.data().toString());
        return {text + 2 + 2 * besideText, lineHeight};
    }
};
} // namespace

ManageTable::ManageTable(const QString& accessibleName, const QStringList& titles, QWidget* parent)
    : QTableWidget(0, static_cast<int>(titles.size()), parent)
{
    setAccessibleName(accessibleName);
    setHorizontalHeaderLabels(titles);
    setItemDelegate(new ManageCell(this));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(lineHeight);
    verticalHeader()->setDefaultSectionSize(lineHeight);
    if (auto* corner = findChild<QAbstractButton*>())
        corner->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setStretchLastSection(true);
    connect(this, &QTableWidget::currentCellChanged, this, [this](int row, int, int before, int) {
        if (row != before)
            Q_EMIT currentKeyChanged(currentKey());
    });
}

void ManageTable::set(const QList<Row>& rows)
{
    const QString before = currentKey();
    {
        const QSignalBlocker quiet(this);
        setRowCount(static_cast<int>(rows.size()));
        for (int row = 0; row < rowCount(); ++row) {
            for (int column = 0; column < columnCount(); ++column) {
                auto* item = new QTableWidgetItem(rows[row].texts.value(column));
                item->setToolTip(item->text());
                item->setData(Qt::UserRole, rows[row].key);
                setItem(row, column, item);
            }
        }
        setCurrentCell(-1, -1);
    }
    setCurrentKey(before);
    if (currentKey().isEmpty() && rowCount() > 0)
        setCurrentCell(0, 0);
    if (currentKey() != before || rowCount() == 0)
        Q_EMIT currentKeyChanged(currentKey());
    fit();
}

QString ManageTable::currentKey() const
{
    const QTableWidgetItem* item = currentRow() < 0 ? nullptr : this->item(currentRow(), 0);
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void ManageTable::setCurrentKey(const QString& key)
{
    for (int row = 0; row < rowCount() && !key.isEmpty(); ++row) {
        if (item(row, 0)->data(Qt::UserRole).toString() == key)
            setCurrentCell(row, 0);
    }
}

void ManageTable::resizeEvent(QResizeEvent* event)
{
    QTableWidget::resizeEvent(event);
    fit();
}

void ManageTable::fit()
{
    for (int column = 0; column + 1 < columnCount(); ++column) {
        const int wanted = std::max(
            QTableView::sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        setColumnWidth(column, std::min(wanted, widestFitted));
    }
}

} // namespace bursar::ui
