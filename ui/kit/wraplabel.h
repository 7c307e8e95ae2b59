// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/fonts.h"

#include <QWidget>

class QTextLayout;

namespace bursar::ui {

/// What a machine wrote: broken between words, and within one that is longer than the line, as ids
/// and time stamps are; a QLabel would be as wide as the longest of them. Can be copied (Ctrl+C,
/// context menu).
class WrapLabel : public QWidget {
    Q_OBJECT

public:
    WrapLabel(const QString& text, Type type, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void copy() const;
    /// Lays the text out at this width.
    void layOut(QTextLayout& layout, int width) const;

    QString m_text;
    Type m_type;
};

} // namespace bursar::ui
