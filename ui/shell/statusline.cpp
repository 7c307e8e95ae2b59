// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/kit/label.h"
#include "ui/shell/tr.h"

#include <QHBoxLayout>
#include <QPainter>

namespace bursar::ui {

using shell::Tr;

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent)
    , m_state(new ElidedLabel(Type::Small, Role::Muted, this))
    , m_detail(new ElidedLabel(Type::Small, Role::Muted, this))
{
    setFixedHeight(28);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(28, 1, 14, 0);
    if (isRightToLeft())
        layout->setContentsMargins(14, 1, 28, 0);
    layout->setSpacing(space::l);
    auto* store = new ElidedLabel(Tr::tr("Encrypted store · locked with your system keychain"),
        Type::Small, Role::Muted, this);
    store->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    layout->addWidget(m_state);
    layout->addWidget(m_detail);
    layout->addStretch();
    layout->addWidget(store);
}

void StatusLine::set(const StatusInfo& info)
{
    m_info = info;
    m_state->setText(info.state);
    m_detail->setText(info.detail);
    update();
}

void StatusLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(palette(), Role::Surface));
    painter.fillRect(QRect(0, 0, width(), 1), color(palette(), Role::Line));
    const qreal x = isRightToLeft() ? width() - 19.0 : 19.0;
    drawMark(painter, QPointF(x, (height() + 1) / 2.0), m_info.mark, palette());
}

} // namespace bursar::ui
