// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/hand.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QWidget>

namespace bursar::hand {

namespace {

void sendMouse(QWidget* widget, QEvent::Type type, QPoint at, Qt::MouseButtons held)
{
    QMouseEvent event(type, at, widget->mapToGlobal(at), Qt::LeftButton, held, Qt::NoModifier);
    QApplication::sendEvent(widget, &event);
}

void sendKey(QWidget* widget, Qt::Key key, Qt::KeyboardModifiers modifiers, const QString& text)
{
    // The shortcut map sees a key before the widget does, as with a real keyboard. An action may
    // close the widget.
    const QPointer<QWidget> alive = widget;
    QKeyEvent shortcut(QEvent::ShortcutOverride, key, modifiers, text);
    QApplication::sendEvent(widget, &shortcut);
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    if (alive)
        QApplication::sendEvent(alive, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
    if (alive)
        QApplication::sendEvent(alive, &up);
}

} // namespace

void click(QWidget* widget, QPoint at)
{
    if (at.x() < 0)
        at = widget->rect().center();
    const QPointer<QWidget> alive = widget;
    sendMouse(widget, QEvent::MouseButtonPress, at, Qt::LeftButton);
    if (alive)
        sendMouse(alive, QEvent::MouseButtonRelease, at, Qt::NoButton);
}

void doubleClick(QWidget* widget, QPoint at)
{
    click(widget, at);
    const QPointer<QWidget> alive = widget;
    sendMouse(widget, QEvent::MouseButtonDblClick, at, Qt::LeftButton);
    if (alive)
        sendMouse(alive, QEvent::MouseButtonRelease, at, Qt::NoButton);
}

void type(QWidget* widget, const QString& text)
{
    widget->setFocus(Qt::OtherFocusReason);
    const QPointer<QWidget> alive = widget;
    for (const QChar c : text) {
        if (!alive)
            return;
        const auto key = static_cast<Qt::Key>(c.toUpper().unicode());
        sendKey(alive, key, c.isUpper() ? Qt::ShiftModifier : Qt::NoModifier, QString(c));
    }
}

void press(QWidget* widget, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    const QString text = key == Qt::Key_Return ? QStringLiteral("\r") : QString();
    sendKey(widget, key, modifiers, text);
}

void scrollTo(QWidget* widget)
{
    for (QWidget* each = widget; each; each = each->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(each))
            area->verticalScrollBar()->setValue(widget->mapTo(area->widget(), QPoint()).y());
    }
}

void shortcut(QWidget* window, const QKeySequence& keys)
{
    const auto actions = window->findChildren<QAction*>();
    for (QAction* action : actions) {
        if (action->shortcut() == keys && action->isEnabled()) {
            action->trigger();
            return;
        }
    }
}

} // namespace bursar::hand
