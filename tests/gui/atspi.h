// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QList>
#include <QString>
#include <QStringList>

namespace bursar::test {

/// What a screen reader sees of one object.
struct Spoken {
    QString service; ///< whose it is on the accessibility bus
    QString path;
    QString name;
    QString description;
    QString role; ///< AT-SPI's word: "push button"
    quint64 states = 0;
    QStringList labels; ///< names of what it is labelled by
    QStringList interfaces; ///< "Action", "EditableText", …
    QStringList actions; ///< "Press", "Toggle", …
    int depth = 0;
    QString parent; ///< path

    bool isFocusable() const { return has(11); }
    bool isFocused() const { return has(12); }
    bool isEnabled() const { return has(8); }
    bool isShowing() const { return has(25); }
    bool has(int state) const { return (states >> state & 1) != 0; }
};

/// A screen reader's end of AT-SPI: asks the registry on the accessibility bus, as Orca does, and
/// gets what Qt's bridge answers for this process. Each question waits for its answers on a thread
/// of its own while the caller's events go on: it is the caller who answers.
class ScreenReader {
public:
    ScreenReader();
    ~ScreenReader();
    ScreenReader(const ScreenReader&) = delete;
    ScreenReader& operator=(const ScreenReader&) = delete;

    /// Why nothing can be asked; empty when all is well.
    QString problem() const { return m_problem; }

    /// All objects that are on the screen, parents first. What is in a table, a tree or a list is
    /// left out: it has its own way to be asked.
    QList<Spoken> all() const;
    /// The one with the keyboard, without what it can do; an empty path when none has it.
    Spoken focused() const;
    /// Does what it offers first: a press, a toggle.
    void act(const Spoken& on) const;
    /// Presses a key as hardware would: through the X server, to whichever window has the keyboard.
    void press(int keysym) const;

private:
    QDBusConnection m_bus;
    QString m_problem;
};

} // namespace bursar::test
