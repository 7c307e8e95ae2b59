// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/accounts/accountsdelegate.h"

#include "ui/features/accounts/accountsmodel.h"
#include "ui/kit/figures.h"
#include "ui/kit/fonts.h"
#include "ui/kit/numberedname.h"
#include "ui/kit/paint.h"

#include <QPainter>
#include <QtMath>

namespace bursar::ui {

namespace {
constexpr int rowHeight = 32;
constexpr int groupHeight = 38;
constexpr int padding = 10;
} // namespace

QSize AccountsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool group = index.data(AccountsModel::GroupRole).toBool();
    const QFont font = typeFont(group ? Type::Strong : Type::Body);
    const QString text = index.data().toString();
    int width = index.column() == AccountsModel::Balance
        ? static_cast<int>(Figures::of(font).width(text)) + 2
        : QFontMetrics(font).horizontalAdvance(text) + 2; // advances are rounded
    if (const QString pill = index.data(AccountsModel::PillTextRole).toString(); !pill.isEmpty())
        width += pillSize(pill).width() + space::s;
    const int least = group ? groupHeight : rowHeight;
    return {width + 2 * padding, std::max(least, option.fontMetrics.height() + 14)};
}

void AccountsDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const QPalette& palette = option.palette;
    const bool group = index.data(AccountsModel::GroupRole).toBool();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, color(palette, Role::AccentSoft));
    else if (option.state.testFlag(QStyle::State_MouseOver) && !group)
        painter->fillRect(option.rect, color(palette, Role::Raised));

    const QRect inner = option.rect.adjusted(padding, 0, -padding, 0);
    const QString text = index.data().toString();
    const int column = index.column();
    const bool main = column == AccountsModel::Name || column == AccountsModel::Balance;
    painter->setPen(color(palette, main ? Role::Text : Role::Muted));
    const QFont font = typeFont(group && main ? Type::Strong : Type::Body);
    painter->setFont(font);
    const auto start = QStyle::visualAlignment(option.direction, Qt::AlignLeft);

    int taken = 0;
    if (column == AccountsModel::Balance) {
        Figures::of(font).draw(
            *painter, inner, QStyle::visualAlignment(option.direction, Qt::AlignRight), text);
    } else if (!text.isEmpty()) {
        const QFontMetricsF metrics(font);
        const QString pill = index.data(AccountsModel::PillTextRole).toString();
        const int room = inner.width() - (pill.isEmpty() ? 0 : pillSize(pill).width() + space::s);
        const QString shown = elidedName(text, metrics, std::max(room, 24));
        painter->drawText(
            inner, textFlags(start | Qt::AlignVCenter, text) | Qt::TextSingleLine, shown);
        taken = qCeil(metrics.horizontalAdvance(shown)) + space::s;
    }
    if (const QString pill = index.data(AccountsModel::PillTextRole).toString(); !pill.isEmpty()) {
        const QSize size = pillSize(pill);
        const QRect place(inner.left() + taken, inner.center().y() - size.height() / 2,
            std::min(size.width(), inner.width() - taken), size.height());
        drawPill(*painter, QStyle::visualRect(option.direction, inner, place),
            static_cast<Tone>(index.data(AccountsModel::PillToneRole).toInt()), pill, palette);
    }
    painter->restore();
}

} // namespace bursar::ui
