// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/icons.h"

#include <QPushButton>

#include <cstdint>
#include <optional>

namespace bursar::ui {

/// A push button that says how much it weighs. One Primary at most on a page.
class Button : public QPushButton {
    Q_OBJECT

public:
    enum class Kind : std::uint8_t {
        Primary, ///< the one thing that most people come for
        Secondary,
        Danger, ///< destroys something; filled, for the last step
        DangerOutline, ///< leads to something that destroys
        Link, ///< text only
    };

    Button(Kind kind, const QString& text, QWidget* parent = nullptr);

    Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    void setGlyph(Icon glyph); ///< in the colour that the kind's text has
    std::optional<Icon> glyph() const { return m_glyph; }
    /// Shows the icon alone; the text stays for the tool tip and a screen reader.
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    Kind m_kind;
    std::optional<Icon> m_glyph;
    bool m_compact = false;
};

} // namespace bursar::ui
