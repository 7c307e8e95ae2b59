// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QPoint>
#include <QString>
#include <Qt>

class QWidget;

namespace bursar {

/// A person's hand: what it does reaches the widgets as the events of a real mouse and keyboard.
namespace hand {

/// Presses and releases the left button in the middle of the widget, or at `at` in its coordinates.
void click(QWidget* widget, QPoint at = {-1, -1});
void doubleClick(QWidget* widget, QPoint at);

/// Gives the widget the focus and types, one key at a time.
void type(QWidget* widget, const QString& text);
/// A key on the widget. Not for shortcuts: a key that is sent does not pass the shortcut map.
void press(QWidget* widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {});

/// Until the widget is at the top of what it scrolls in, as far as that goes.
void scrollTo(QWidget* widget);

/// Triggers the window's action with these keys, as the shortcut would; nothing when it is disabled
/// or not there.
void shortcut(QWidget* window, const QKeySequence& keys);

} // namespace hand

} // namespace bursar
