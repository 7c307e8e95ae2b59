// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <cstdint>
#include <span>

namespace bursar::ui {

enum class Scheme : std::uint8_t { Light, Dark };

/// What a colour is for (design.md section 4). No other file of ui/ names a colour by its value.
enum class Role : std::uint8_t {
    Background, ///< behind the cards
    Surface, ///< cards, bars, fields
    Raised, ///< chips, hover
    Line, ///< decoration only: edges of cards, rules between rows
    ControlLine, ///< the edge that makes a check box or a text field recognizable: at least 3:1
    Text,
    Muted,
    Accent, ///< fills, bars, the focus ring
    AccentText, ///< links and marks on Surface, Raised and AccentSoft
    AccentSoft, ///< behind what is selected
    OnAccent, ///< text on Accent
    Credit,
    CreditSoft,
    Warning,
    WarningSoft,
    Danger,
    DangerSoft,
    OnDanger, ///< text on Danger
    Series1,
    Series2,
    Series3,
    Series4,
    Series5,
};
inline constexpr int roleCount = static_cast<int>(Role::Series5) + 1;

QColor color(Scheme scheme, Role role);

/// The scheme that a palette belongs to, told by the luminance of its window colour. So a widget
/// needs nothing but its own palette to paint itself, and a new application palette repaints all.
Scheme schemeOf(const QPalette& palette);
QColor color(const QPalette& palette, Role role);

/// What dims a window behind a question. The same in both schemes.
QColor scrim();

/// The standard roles of Qt filled from the tokens.
QPalette makePalette(Scheme scheme);

/// WCAG 2.1 contrast ratio, 1 to 21.
double contrast(const QColor& a, const QColor& b);

/// Which colours stand on which, and how well they must be told apart. A test computes each.
struct Pair {
    Role front;
    Role back;
    double atLeast; ///< 4.5 for text, 3 for large text and graphics
};
std::span<const Pair> usedPairs();

namespace space {
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 20;
} // namespace space

namespace radius {
inline constexpr int s = 6; ///< buttons, fields, rows
inline constexpr int m = 8; ///< banners, pop-ups
inline constexpr int l = 10; ///< cards
} // namespace radius

} // namespace bursar::ui
