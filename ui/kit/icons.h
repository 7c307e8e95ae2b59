// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QIcon>
#include <QLatin1StringView>

#include <cstdint>

class QPainter;
class QRectF;

namespace bursar::ui {

/// One file of resources/icons each.
enum class Icon : std::uint8_t {
    Accounts,
    Transactions,
    Refresh,
    Eye,
    EyeOff,
    Plus,
    Search,
    Shield,
    Lock,
    Unlock,
    Check,
    Close,
    ChevronDown,
    ChevronRight, ///< points forward: mirrored in a right-to-left layout
    Warning,
    Info,
    Danger,
    Bank,
    Browser,
    Paste,
    Copy,
    Unlink,
    Sidebar,
    Details,
    SignIn,
    Key,
    Offline,
    Clock,
    Demo,
    Stop,
    Theme,
    Open,
    Menu,
    Investments,
    Download,
    Statements,
    Minus,
    ChevronUp,
    Settings,
    Overview,
};
inline constexpr int iconCount = static_cast<int>(Icon::Overview) + 1;

/// Its file's name without the ending.
QLatin1StringView iconName(Icon icon);
QString iconPath(Icon icon);

/// Drawn from the SVG at the size and pixel ratio asked for, in the colour that `role` has when it
/// is painted: a change of theme needs no new icon.
QIcon themedIcon(Icon icon, Role role = Role::Text);

void drawIcon(QPainter& painter, const QRectF& rect, Icon icon, const QColor& color);

/// The program's own mark, in its own colours.
QIcon appIcon();

} // namespace bursar::ui
