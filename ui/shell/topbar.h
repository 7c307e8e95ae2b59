// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

namespace bursar::ui {

class Button;
class Label;
class PaletteField;

/// Mark, name, the way to the command palette, and the three actions that are always there.
class TopBar : public QWidget {
    Q_OBJECT

public:
    struct Actions {
        QAction* palette;
        QAction* refresh;
        QAction* hideAmounts;
        QAction* link;
    };
    TopBar(const Actions& actions, QWidget* parent = nullptr);

    /// Where the palette opens: the field, in this widget's coordinates.
    QRect fieldGeometry() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    Button* addButton(QAction* action, bool primary);
    void makeFit();

    PaletteField* m_field;
    QList<Button*> m_buttons;
};

} // namespace bursar::ui
