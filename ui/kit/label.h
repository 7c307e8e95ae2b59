// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/fonts.h"
#include "ui/kit/theme.h"

#include <QLabel>

namespace bursar::ui {

/// Text in a step of type and a role's colour, both kept right when theme or font change.
class Label : public QLabel {
    Q_OBJECT

public:
    explicit Label(Type type, Role role = Role::Text, QWidget* parent = nullptr);
    Label(const QString& text, Type type, Role role = Role::Text, QWidget* parent = nullptr);

    void setRole(Role role);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyFont();
    void applyColor();

    Type m_type;
    Role m_role;
    bool m_applying = false; ///< our own setPalette answers with a PaletteChange
};

/// One line that ends in "…" where it must; the whole text is its tool tip and its accessible name.
class ElidedLabel : public Label {
    Q_OBJECT

public:
    using Label::Label;

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
};

} // namespace bursar::ui
