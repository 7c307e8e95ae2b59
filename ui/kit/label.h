// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/fonts.h"
#include "ui/kit/theme.h"

#include <QLabel>

#include <map>

namespace bursar::ui {

/// Text in a step of type and a role's colour, both kept right when theme or font change.
class Label : public QLabel {
    Q_OBJECT

public:
    explicit Label(Type type, Role role = Role::Text, QWidget* parent = nullptr);
    Label(const QString& text, Type type, Role role = Role::Text, QWidget* parent = nullptr);

    void setRole(Role role);

    /// As QLabel's; counted once for each width, as a window that is laid out asks for the same few
    /// widths again and again, and shaping text is most of what showing a page costs.
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyFont();
    void applyColor();

    struct Heights {
        QString text; ///< what these were counted for
        bool wraps = false;
        std::map<int, int> byWidth;
    };

    Type m_type;
    Role m_role;
    bool m_applying = false; ///< our own setPalette answers with a PaletteChange
    mutable Heights m_heights;
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
