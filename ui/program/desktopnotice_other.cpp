// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/desktopnotice.h"

#include <QApplication>
#include <QSystemTrayIcon>

namespace bursar::ui {

void showDesktopNotice(const QString& title, const QString& words)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    // Windows and macOS show messages of an icon only.
    static QSystemTrayIcon* icon = new QSystemTrayIcon(QApplication::windowIcon(), qApp);
    icon->show();
    icon->showMessage(title, words);
}

} // namespace bursar::ui
