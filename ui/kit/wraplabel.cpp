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
#include <QTextLayout>

#include <algorithm>
#include <cmath>

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
    QTextLayout layout;
    layOut(layout, width);
    return static_cast<int>(std::ceil(layout.boundingRect().height()));
}

void WrapLabel::layOut(QTextLayout& layout, int width) const
{
    layout.setFont(typeFont(m_type));
    layout.setText(QString(m_text).replace(u'\n', QChar::LineSeparator));
    QTextOption option(
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute);
    // Its own, not the program's: a path or an id runs from left to right everywhere.
    option.setTextDirection(m_text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
}

void WrapLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (hasFocus())
        painter.fillRect(rect(), color(palette(), Role::AccentSoft));
    painter.setPen(color(palette(), Role::Text));
    QTextLayout layout;
    layOut(layout, width());
    layout.draw(&painter, {});
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
