// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/localsettings.h"

namespace bursar::ui {

namespace {
const Setting<QString> themeName{"window/theme"_L1, u"system"_s};
}

LocalSettings::LocalSettings(const QString& file)
    // QSettings has no file-less kind: a name in no existing folder is never written.
    : m_file(file.isEmpty() ? u":/nowhere/settings.ini"_s : file, QSettings::IniFormat)
{
}

ThemeChoice LocalSettings::theme() const
{
    const QString name = get(themeName);
    return name == "light"_L1 ? ThemeChoice::Light
        : name == "dark"_L1   ? ThemeChoice::Dark
                              : ThemeChoice::System;
}

void LocalSettings::setTheme(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        set(themeName, u"system"_s);
        return;
    case ThemeChoice::Light:
        set(themeName, u"light"_s);
        return;
    case ThemeChoice::Dark:
        set(themeName, u"dark"_s);
        return;
    }
}

} // namespace bursar::ui
