// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/icons.h"

#include <QAbstractButton>

namespace bursar::ui {

/// A page's line in the sidebar: icon, title, count. Compact: the icon alone.
class NavButton : public QAbstractButton {
    Q_OBJECT

public:
    NavButton(Icon glyph, const QString& title, QWidget* parent = nullptr);

    void setCount(const QString& count);
    void setCompact(bool compact);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_glyph;
    QString m_count;
    bool m_compact = false;
};

} // namespace bursar::ui
