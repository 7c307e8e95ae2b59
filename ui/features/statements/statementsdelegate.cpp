// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/statements/statementsdelegate.h"

#include "ui/features/statements/statementsmodel.h"
#include "ui/kit/fonts.h"
#include "ui/kit/numberedname.h"
#include "ui/kit/paint.h"
#include "ui/kit/pill.h"

#include <QPainter>

#include <algorithm>

namespace bursar::ui {

namespace {

constexpr int statementRowHeight = 32;
constexpr int cellPadding = 10;
constexpr int barHeight = 3;

Role textRole(const QModelIndex& index, Tone tone)
{
    if (index.column() == StatementsModel::Where && tone != Tone::Neutral && tone != Tone::Good)
        return toneColors(tone).text;
    const bool isGap = index.data(StatementsModel::GapRole).toBool();
    return index.column() == StatementsModel::Period && !isGap ? Role::Text : Role::Muted;
}

} // namespace

QSize StatementsDelegate::sizeHint(
    const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(typeFont(Type::Body));
    return {metrics.horizontalAdvance(index.data().toString()) + 2 * cellPadding + 2,
        std::max(statementRowHeight, option.fontMetrics.height() + 14)};
}

void StatementsDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const QPalette& palette = option.palette;
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, color(palette, Role::AccentSoft));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, color(palette, Role::Raised));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
        color(palette, Role::Line));

    const QRect inner = option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
    const QString text = index.data().toString();
    const auto tone = static_cast<Tone>(index.data(StatementsModel::ToneRole).toInt());
    const QFont font = typeFont(Type::Body);
    painter->setFont(font);
    painter->setPen(color(palette, textRole(index, tone)));
    const auto start = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    painter->drawText(inner, textFlags(start | Qt::AlignVCenter, text) | Qt::TextSingleLine,
        elidedName(text, QFontMetricsF(font), inner.width()));

    const QVariant fraction = index.data(StatementsModel::FractionRole);
    if (index.column() == StatementsModel::Where && fraction.isValid()) {
        const QRect bar(
            inner.left(), option.rect.bottom() - barHeight - 1, inner.width(), barHeight);
        QRect done = bar;
        done.setWidth(static_cast<int>(bar.width() * std::clamp(fraction.toDouble(), 0.0, 1.0)));
        painter->fillRect(bar, color(palette, Role::Line));
        painter->fillRect(
            QStyle::visualRect(option.direction, bar, done), color(palette, Role::Accent));
    }
    painter->restore();
}

} // namespace bursar::ui
