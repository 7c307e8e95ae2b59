// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/themecontroller.h"

#include "ui/kit/fonts.h"
#include "ui/kit/style.h"
#include "ui/kit/systemscheme.h"

#include <QApplication>
#include <QFocusEvent>
#include <QWidget>

namespace bursar::ui {

ThemeController::ThemeController(ThemeChoice choice, QObject* parent)
    : QObject(parent)
    , m_choice(choice)
{
    QApplication::setFont(uiFont());
    QApplication::setStyle(new Style);
    apply();
    qApp->installEventFilter(this);
}

void ThemeController::setChoice(ThemeChoice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
}

void ThemeController::apply()
{
    const Scheme before = m_scheme;
    switch (m_choice) {
    case ThemeChoice::System:
        m_scheme = systemScheme();
        break;
    case ThemeChoice::Light:
        m_scheme = Scheme::Light;
        break;
    case ThemeChoice::Dark:
        m_scheme = Scheme::Dark;
        break;
    }
    QApplication::setPalette(makePalette(m_scheme));
    if (m_scheme != before)
        Q_EMIT schemeChanged(m_scheme);
}

bool ThemeController::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn && watched->isWidgetType()) {
        // Qt sets the attribute at the first Tab and keeps it; a click should end it, so that rings
        // are there for who uses them.
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        QWidget* window = static_cast<QWidget*>(watched)->window();
        if (reason == Qt::MouseFocusReason)
            window->setAttribute(Qt::WA_KeyboardFocusChange, false);
        else if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
            || reason == Qt::ShortcutFocusReason)
            window->setAttribute(Qt::WA_KeyboardFocusChange, true);
    }
    // Sent by the platform to every window when the desktop's theme changes; our own setPalette
    // sends PaletteChange instead, so this cannot run in a circle.
    if (event->type() == QEvent::ThemeChange && m_choice == ThemeChoice::System)
        apply();
    return QObject::eventFilter(watched, event);
}

} // namespace bursar::ui
