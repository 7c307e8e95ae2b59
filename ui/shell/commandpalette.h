// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/icons.h"

#include <QFrame>
#include <QPointer>

#include <functional>

class QLineEdit;
class QListView;

namespace bursar::ui {

/// Something that the palette can do or go to.
struct PaletteEntry {
    QString title;
    QString hint; ///< shown at the end: a shortcut, an institution
    Icon icon = Icon::ChevronRight;
    std::function<void()> run;
};

/// Ctrl+K: type a few letters of anything, Return does it. A child of the window, so it works where
/// a window manager would refuse a pop-up the keyboard.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget* parent);

    /// At `field`, in the parent's coordinates, with these entries.
    void open(const QRect& field, QList<PaletteEntry> entries);

    QLineEdit* input() const { return m_input; } // for tests
    QListView* list() const { return m_list; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    class Model;
    class Delegate;
    void close();
    void move(int by);
    void runCurrent();
    void fitHeight();

    Model* m_model;
    QLineEdit* m_input;
    QListView* m_list;
    QPointer<QWidget> m_focusBefore;
};

} // namespace bursar::ui
