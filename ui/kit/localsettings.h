// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/literals.h"
#include "ui/kit/themecontroller.h"

#include <QByteArray>
#include <QSettings>

namespace bursar::ui {

/// One remembered thing: its name in the file and what holds before it was ever set.
template <class T> struct Setting {
    QLatin1StringView name;
    T fallback;
};

/// What this computer remembers of the window: sizes and choices, nothing personal, nothing secret.
/// An ini file of the profile's folder, in the clear.
class LocalSettings {
public:
    /// An empty file name: nothing is remembered (tests, the start before a profile is open).
    explicit LocalSettings(const QString& file);

    template <class T> T get(const Setting<T>& setting) const
    {
        return m_file.value(setting.name, QVariant::fromValue(setting.fallback))
            .template value<T>();
    }
    template <class T> void set(const Setting<T>& setting, const T& value)
    {
        m_file.setValue(setting.name, QVariant::fromValue(value));
    }

    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);

private:
    QSettings m_file;
};

namespace setting {
inline const Setting<QByteArray> geometry{"window/geometry"_L1, {}};
inline const Setting<QString> page{"window/page"_L1, {}};
inline const Setting<bool> sidebarCollapsed{"window/sidebarCollapsed"_L1, false};
inline const Setting<bool> amountsHidden{"window/amountsHidden"_L1, false};
inline const Setting<bool> hideAmountsAtStart{"window/hideAmountsAtStart"_L1, false};
inline const Setting<QString> language{"window/language"_L1, {}}; ///< "de"; empty: the system's
inline const Setting<int> refreshHours{"refresh/hours"_L1, 4}; ///< 0: only when asked
inline const Setting<bool> refreshAtStart{"refresh/atStart"_L1, true};
inline const Setting<bool> accountsByKind{"accounts/byKind"_L1, false};
inline const Setting<QByteArray> accountsColumns{"accounts/columns"_L1, {}};
inline const Setting<bool> transactionDetails{"transactions/details"_L1, true};
inline const Setting<QByteArray> transactionSplit{"transactions/split"_L1, {}};
inline const Setting<QByteArray> statementSplit{"statements/split"_L1, {}};
inline const Setting<QByteArray> transactionColumns{"transactions/columns"_L1, {}};
} // namespace setting

} // namespace bursar::ui
