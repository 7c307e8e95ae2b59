// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPlainTextEdit;

namespace bursar::ui {

/// A box for a text of several lines, as high as it needs within limits. Tab leaves it.
class TextBox : public QFrame {
    Q_OBJECT

public:
    /// `longest`: in UTF-16 units; what is typed or pasted beyond is cut.
    TextBox(const QString& accessibleName, qsizetype longest, QWidget* parent = nullptr);

    QString text() const;
    void setText(const QString& text);
    void setPlaceholder(const QString& text);
    QPlainTextEdit* edit() const { return m_edit; }

Q_SIGNALS:
    void left(); ///< the keyboard's focus has gone elsewhere
    void reverted(); ///< Escape

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void cutToLongest();
    void fitToText();

    qsizetype m_longest;
    QPlainTextEdit* m_edit;
};

} // namespace bursar::ui
