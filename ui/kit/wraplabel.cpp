// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/wraplabel.h"

#include "ui/kit/theme.h"
#include "ui/kit/tr.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace bursar::ui {

WrapLabel::WrapLabel(const QString& text, Type type, QWidget* parent)
    : QWidget(parent)
    , m_text(text)
    , m_type(type)
{
    setFocusPolicy(Qt::ClickFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize WrapLabel::sizeHint() const { return {120, heightForWidth(std::max(width(), 120))}; }

QSize WrapLabel::minimumSizeHint() const { return {40, QFontMetrics(typeFont(m_type)).height()}; }

int WrapLabel::heightForWidth(int width) const
{
    return QFontMetrics(typeFont(m_type))
        .boundingRect(0, 0, width, 100'000, Qt::TextWrapAnywhere, m_text)
        .height();
}

void WrapLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (hasFocus())
        painter.fillRect(rect(), color(palette(), Role::AccentSoft));
    painter.setFont(typeFont(m_type));
    painter.setPen(color(palette(), Role::Text));
    painter.drawText(rect(),
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft))
            | Qt::TextWrapAnywhere,
        m_text);
}

void WrapLabel::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QWidget::keyPressEvent(event);
}

void WrapLabel::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(kit::Tr::tr("&Copy"), this, &WrapLabel::copy);
    menu->popup(event->globalPos());
}

void WrapLabel::copy() const { QGuiApplication::clipboard()->setText(m_text); }

} // namespace bursar::ui
