// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pairbars.h"

#include "ui/kit/fonts.h"
#include "ui/kit/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace bursar::ui {

namespace {

constexpr int nameRoom = 22;
constexpr qreal mostBarWidth = 22;
constexpr qreal betweenBars = 3;
constexpr qreal barRadius = 3;

} // namespace

PairBars::PairBars(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PairBars::set(const QList<Group>& groups)
{
    m_groups = groups;
    update();
}

QSize PairBars::sizeHint() const { return {360, 150}; }
QSize PairBars::minimumSizeHint() const { return {160, 150}; }

QRectF PairBars::roomOf(qsizetype group) const
{
    const qreal each = width() / qreal(std::max<qsizetype>(1, m_groups.size()));
    const auto place = qreal(isRightToLeft() ? m_groups.size() - 1 - group : group);
    return {place * each, 0, each, qreal(height() - nameRoom)};
}

void PairBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(typeFont(Type::Small));
    double most = 0;
    for (const Group& group : std::as_const(m_groups))
        most = std::max({most, group.first.value_or(0), group.second.value_or(0)});
    painter.fillRect(QRectF(0, height() - nameRoom, width(), 1), color(palette(), Role::Line));
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        const Group& group = m_groups[i];
        const QRectF room = roomOf(i);
        painter.setPen(color(palette(), Role::Muted));
        painter.drawText(QRectF(room.left(), room.bottom() + 3, room.width(), nameRoom - 3),
            Qt::AlignHCenter, group.name);
        if (!group.first || !group.second) {
            painter.drawText(room, Qt::AlignHCenter | Qt::AlignBottom, QString(QChar(u'?')));
            continue;
        }
        painter.setPen(Qt::NoPen);
        const qreal bar = std::min(mostBarWidth, (room.width() - 12) / 2);
        const auto draw = [&](bool isLeft, double value, Role role) {
            const qreal tall = most > 0 ? value / most * (room.height() - 4) : 0;
            if (tall <= 0)
                return;
            const qreal middle = room.center().x();
            const qreal left = isLeft ? middle - bar - betweenBars / 2 : middle + betweenBars / 2;
            painter.setBrush(color(palette(), role));
            painter.drawRoundedRect(
                QRectF(left, room.bottom() - tall, bar, tall), barRadius, barRadius);
        };
        draw(!isRightToLeft(), *group.first, Role::Series2);
        draw(isRightToLeft(), *group.second, Role::Series1);
    }
}

bool PairBars::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (qsizetype i = 0; i < m_groups.size(); ++i)
        if (roomOf(i).adjusted(0, 0, 0, nameRoom).contains(help->pos()))
            QToolTip::showText(help->globalPos(), m_groups[i].text, this);
    return true;
}

} // namespace bursar::ui
