// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/fonts.h"
#include "ui/kit/theme.h"

#include <QWidget>

namespace bursar::ui {

/// An amount as a widget: tabular figures, aligned to the end of the line. `spoken` is what a
/// screen reader says.
class FigureLabel : public QWidget {
    Q_OBJECT

public:
    explicit FigureLabel(
        Type type, Qt::Alignment alignment = Qt::AlignTrailing, QWidget* parent = nullptr);

    void set(const QString& text, const QString& spoken, Role role = Role::Text);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Type m_type;
    Qt::Alignment m_alignment;
    Role m_role = Role::Text;
    QString m_text;
};

} // namespace bursar::ui
