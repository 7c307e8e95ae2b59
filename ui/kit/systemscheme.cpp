// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/systemscheme.h"

#include "app/base/literals.h"

#include <QApplication>
#include <QStyleHints>

#if defined(Q_OS_WIN) && QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
#include <QSettings>
#endif

namespace bursar::ui {

Scheme systemScheme()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? Scheme::Dark
                                                                                 : Scheme::Light;
#elif defined(Q_OS_WIN)
    // Qt 6.4 on Windows keeps its palette light whatever the person chose; the registry knows.
    const QSettings personalize(
        u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
        QSettings::NativeFormat);
    return personalize.value(u"AppsUseLightTheme"_s, 1).toInt() == 0 ? Scheme::Dark : Scheme::Light;
#else
    QApplication::setPalette(QPalette());
    return schemeOf(QGuiApplication::palette());
#endif
}

} // namespace bursar::ui
