// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/literals.h"
#include "ui/program/desktopnotice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>

namespace bursar::ui {

void showDesktopNotice(const QString& title, const QString& words)
{
    // The Desktop Notifications Specification, 1.2. Without a tray icon, which many desktops of
    // today do not show.
    constexpr int asLongAsTheDesktopWants = -1;
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s,
        u"/org/freedesktop/Notifications"_s, u"org.freedesktop.Notifications"_s, u"Notify"_s);
    call.setAutoStartService(false); // nobody shows them: then not
    // Some servers read the words as markup.
    call.setArguments({u"Bursar"_s, quint32(0), u"bursar"_s, title, words.toHtmlEscaped(),
        QStringList(), QVariantMap{{u"desktop-entry"_s, u"bursar"_s}}, asLongAsTheDesktopWants});
    QDBusConnection::sessionBus().send(call);
}

} // namespace bursar::ui
