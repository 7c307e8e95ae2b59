// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/kit/label.h"
#include "ui/shell/tr.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

#include <chrono>

namespace bursar::ui {

using shell::Tr;

namespace {

constexpr std::chrono::seconds longEnoughToRead{12};

} // namespace

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
    m_saying.setSingleShot(true);
    connect(&m_saying, &QTimer::timeout, this, [this] { show(m_info.state); });
}

void StatusLine::set(const StatusInfo& info)
{
    m_info = info;
    if (info.mark == Mark::Busy)
        m_saying.stop();
    if (!m_saying.isActive())
        show(info.state);
    m_detail->setText(info.detail);
    update();
}

void StatusLine::say(const QString& text)
{
    if (text.isEmpty())
        return;
    show(text);
    m_saying.start(longEnoughToRead);
    QAccessibleEvent event(m_state, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void StatusLine::show(const QString& state)
{
    m_state->setText(state);
    m_state->setAccessibleName(state);
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
