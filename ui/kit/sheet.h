// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace bursar::ui {

class Label;

/// A question laid over the window, which is dimmed and out of reach until it is answered. Not a
/// window of its own: it stays with the window it belongs to on every window manager. Tab stays
/// inside, Escape is rejected(), and the window's shortcuts and menus rest meanwhile: its actions
/// stay enabled, as what is behind is only out of reach. Deletes itself when closed.
class Sheet : public QWidget {
    Q_OBJECT

public:
    /// `over`: any widget of the window to cover.
    Sheet(const QString& title, QWidget* over);
    ~Sheet() override;

    QVBoxLayout* content() const { return m_content; }
    void setTitle(const QString& title);
    void open(QWidget* firstFocus);

Q_SIGNALS:
    void rejected();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_content;
    Label* m_title;
    QWidget* m_card;
    QPointer<QWidget> m_focusBefore;
    QList<QPointer<QAction>> m_restingMenus;
};

} // namespace bursar::ui
