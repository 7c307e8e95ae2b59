// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;

namespace bursar::ui {

/// A short text in a capsule, to be clicked, with a cross at its end that takes it away. Both can
/// be reached by Tab; Delete and Backspace take it away too.
class Chip : public QWidget {
    Q_OBJECT

public:
    /// `isQuiet`: something that is left out; muted.
    Chip(const QString& text, bool isQuiet, QWidget* parent = nullptr);

    QString text() const { return m_text; }

Q_SIGNALS:
    void clicked();
    void removeClicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_text;
    bool m_isQuiet;
};

} // namespace bursar::ui
