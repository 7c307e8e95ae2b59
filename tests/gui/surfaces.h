// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/display.h"
#include "ui/kit/localsettings.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <memory>

namespace bursar::test {

/// What a surface is made with; outlives it.
struct Stage {
    ui::Display display{QLocale(QStringLiteral("en_US"))};
    ui::LocalSettings settings{{}};
    std::unique_ptr<QWidget> window; ///< what is shown
};

/// One of the screens and questions where a person sees to consents, and to what is kept of them.
struct Surface {
    const char* name;
    std::function<void(Stage&)> show;
    /// What a button of it must do; empty: nothing is tried.
    QString button;
};

/// All of consents, activity, network apps, settings and erasing.
QList<Surface> consentSurfaces();

} // namespace bursar::test
