// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QObject>

#include <cstdint>

namespace bursar::ui {

enum class ThemeChoice : std::uint8_t { System, Light, Dark };

/// Gives the application its style, palette and font, and follows the desktop while the choice is
/// System. Make one after QApplication; changes repaint every window at once. GUI thread.
class ThemeController : public QObject {
    Q_OBJECT

public:
    explicit ThemeController(ThemeChoice choice, QObject* parent = nullptr);

    ThemeChoice choice() const { return m_choice; }
    Scheme scheme() const { return m_scheme; }
    void setChoice(ThemeChoice choice);

Q_SIGNALS:
    void schemeChanged(bursar::ui::Scheme scheme);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();

    ThemeChoice m_choice;
    Scheme m_scheme = Scheme::Light;
};

} // namespace bursar::ui
