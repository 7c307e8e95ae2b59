// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/transactiondelegate.h"

#include "ui/kit/fonts.h"
#include "ui/kit/pill.h"
#include "ui/kit/theme.h"
#include "ui/table/tr.h"
#include "ui/table/transactionmodel.h"

#include <QPaintDevice>
#include <QPainter>

#include <algorithm>

namespace bursar::ui {

using tabletext::Tr;

namespace {

constexpr int pillGap = space::xs;

} // namespace

TransactionDelegate::TransactionDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
    , m_lines(lineCount)
{
    refresh();
}

void TransactionDelegate::refresh()
{
    m_font = typeFont(Type::Body);
    m_pending = Tr::tr("Pending", "a transaction that the bank has not booked yet");
    m_pill = {};
    m_pens.fill(QPen(Qt::NoPen));
}

const QPixmap& TransactionDelegate::pill(const QPalette& palette, qreal ratio) const
{
    if (m_pill.isNull() || !qFuzzyCompare(m_pill.devicePixelRatio(), ratio)) {
        const QSize size = pillSize(m_pending);
        m_pill = QPixmap(size * ratio);
        m_pill.setDevicePixelRatio(ratio);
        m_pill.fill(Qt::transparent);
        QPainter painter(&m_pill);
        drawPill(painter, QRect(QPoint(), size), Tone::Neutral, m_pending, palette);
    }
    return m_pill;
}

const QPen& TransactionDelegate::pen(Role role, const QPalette& palette) const
{
    QPen& pen = m_pens[static_cast<std::size_t>(role)];
    if (pen.style() == Qt::NoPen)
        pen = QPen(color(palette, role));
    return pen;
}

void TransactionDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Column& column = columns()[static_cast<std::size_t>(index.column())];
    const QRect cell = option.rect;
    const QPalette& palette = option.palette;
    QRect inner = cell.adjusted(padding, 0, -padding, -1); // the last line is the rule below
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    const bool pending =
        column.look == Column::Look::Primary && index.data(TransactionModel::PendingRole).toBool();
    int forPill = 0;
    if (pending) {
        const QPixmap& pixmap = pill(palette, painter->device()->devicePixelRatioF());
        forPill = pixmap.deviceIndependentSize().toSize().width() + pillGap;
    }

    Role role = Role::Text;
    switch (column.look) {
    case Column::Look::Primary:
        break;
    case Column::Look::Muted:
    case Column::Look::Balance:
        role = Role::Muted;
        break;
    case Column::Look::Amount:
        role = index.data(TransactionModel::CreditRole).toBool() ? Role::Credit : Role::Text;
        break;
    }
    ShapedText& text = m_lines[static_cast<std::size_t>(index.row()) % lineCount]
                              [static_cast<std::size_t>(index.column())];
    text.set(index.data().toString(), m_font, std::max(0, inner.width() - forPill),
        column.isNumber() ? ShapedText::Digits::Tabular : ShapedText::Digits::AsTheyAre,
        column.key == table::Field::Account ? ShapedText::Keep::Number : ShapedText::Keep::Start);

    const bool atRight = column.isNumber() != rightToLeft;
    const qreal x = atRight ? inner.right() + 1 - text.width() : inner.left();
    painter->setPen(pen(role, palette));
    text.draw(*painter, QPointF(x, inner.top()), inner.height());
    if (pending) {
        const QSize size = m_pill.deviceIndependentSize().toSize();
        const int left = rightToLeft ? static_cast<int>(x) - pillGap - size.width()
                                     : static_cast<int>(x + text.width()) + pillGap;
        painter->drawPixmap(
            QPoint(left, inner.top() + (inner.height() - size.height()) / 2), m_pill);
    }
}

QSize TransactionDelegate::sizeHint(
    const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const
{
    return {columns()[static_cast<std::size_t>(index.column())].width, rowHeight};
}

} // namespace bursar::ui
