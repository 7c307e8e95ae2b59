// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bursar::ui {

namespace {

struct Token {
    QRgb light;
    QRgb dark;
};

constexpr Token token(Role role)
{
    switch (role) {
    case Role::Background:
        return {0xfff6f7f9, 0xff12161b};
    case Role::Surface:
        return {0xffffffff, 0xff1a2027};
    case Role::Raised:
        return {0xfff0f2f5, 0xff222a33};
    case Role::Line:
        return {0xffe1e5ea, 0xff303a45};
    case Role::ControlLine:
        return {0xff828f9c, 0xff6f7d8b};
    case Role::Text:
        return {0xff16202b, 0xffe8edf2};
    case Role::Muted:
        return {0xff5c6975, 0xff9aa7b4};
    case Role::Accent:
        return {0xff1f6feb, 0xff6aa8ff};
    case Role::AccentText:
        return {0xff1961d2, 0xff6aa8ff};
    case Role::AccentSoft:
        return {0xffe5effe, 0xff1c3050};
    case Role::OnAccent:
        return {0xffffffff, 0xff0b1727};
    case Role::Credit:
        return {0xff137a4b, 0xff5fd39b};
    case Role::CreditSoft:
        return {0xffe4f5ec, 0xff173528};
    case Role::Warning:
        return {0xff9a5b00, 0xfff2c169};
    case Role::WarningSoft:
        return {0xfffff1d9, 0xff3a2d12};
    case Role::Danger:
        return {0xffb3261e, 0xffff8a80};
    case Role::DangerSoft:
        return {0xfffce8e6, 0xff442220};
    case Role::OnDanger:
        return {0xffffffff, 0xff2b0a08};
    case Role::Series1:
        return {0xff1f6feb, 0xff6aa8ff};
    case Role::Series2:
        return {0xff12a594, 0xff3fcfbe};
    case Role::Series3:
        return {0xffe5a50a, 0xfff2c14e};
    case Role::Series4:
        return {0xff8e4ec6, 0xffbc8cf2};
    case Role::Series5:
        return {0xffd6409f, 0xfff27bc0};
    }
    return {};
}

constexpr std::array pairs{
    Pair{Role::Text, Role::Background, 4.5},
    Pair{Role::Text, Role::Surface, 4.5},
    Pair{Role::Text, Role::Raised, 4.5},
    Pair{Role::Text, Role::AccentSoft, 4.5},
    Pair{Role::Text, Role::WarningSoft, 4.5},
    Pair{Role::Text, Role::DangerSoft, 4.5},
    Pair{Role::Muted, Role::Background, 4.5},
    Pair{Role::Muted, Role::Surface, 4.5},
    Pair{Role::Muted, Role::Raised, 4.5},
    Pair{Role::Muted, Role::AccentSoft, 4.5},
    Pair{Role::AccentText, Role::Background, 4.5},
    Pair{Role::AccentText, Role::Surface, 4.5},
    Pair{Role::AccentText, Role::Raised, 4.5},
    Pair{Role::AccentText, Role::AccentSoft, 4.5},
    Pair{Role::OnAccent, Role::Accent, 4.5},
    Pair{Role::OnDanger, Role::Danger, 4.5},
    Pair{Role::Credit, Role::Surface, 4.5},
    Pair{Role::Credit, Role::AccentSoft, 4.5},
    Pair{Role::Credit, Role::CreditSoft, 4.5},
    Pair{Role::Warning, Role::Surface, 4.5},
    Pair{Role::Warning, Role::WarningSoft, 4.5},
    Pair{Role::Danger, Role::Background, 4.5},
    Pair{Role::Danger, Role::Surface, 4.5},
    Pair{Role::Danger, Role::AccentSoft, 4.5},
    Pair{Role::Danger, Role::DangerSoft, 4.5},
    Pair{Role::Accent, Role::Background, 3.0},
    Pair{Role::Accent, Role::Surface, 3.0},
    Pair{Role::ControlLine, Role::Surface, 3.0},
    Pair{Role::ControlLine, Role::Background, 3.0},
};

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c)
{
    return 0.2126 * linear(static_cast<double>(c.redF()))
        + 0.7152 * linear(static_cast<double>(c.greenF()))
        + 0.0722 * linear(static_cast<double>(c.blueF()));
}

} // namespace

QColor color(Scheme scheme, Role role)
{
    const Token t = token(role);
    return QColor::fromRgb(scheme == Scheme::Light ? t.light : t.dark);
}

Scheme schemeOf(const QPalette& palette)
{
    // 0.18 is the luminance of a middle grey: contrast with black and with white is equal there.
    return luminance(palette.color(QPalette::Active, QPalette::Window)) > 0.18 ? Scheme::Light
                                                                               : Scheme::Dark;
}

QColor color(const QPalette& palette, Role role) { return color(schemeOf(palette), role); }

QColor scrim() { return QColor(0, 0, 0, 100); }

QPalette makePalette(Scheme scheme)
{
    const auto c = [scheme](Role role) { return color(scheme, role); };
    QPalette p;
    p.setColor(QPalette::Window, c(Role::Background));
    p.setColor(QPalette::WindowText, c(Role::Text));
    p.setColor(QPalette::Base, c(Role::Surface));
    p.setColor(QPalette::AlternateBase, c(Role::Raised));
    p.setColor(QPalette::Text, c(Role::Text));
    p.setColor(QPalette::PlaceholderText, c(Role::Muted));
    p.setColor(QPalette::Button, c(Role::Surface));
    p.setColor(QPalette::ButtonText, c(Role::Text));
    p.setColor(QPalette::BrightText, c(Role::OnAccent));
    p.setColor(QPalette::Highlight, c(Role::AccentSoft));
    p.setColor(QPalette::HighlightedText, c(Role::Text));
    p.setColor(QPalette::Link, c(Role::AccentText));
    p.setColor(QPalette::LinkVisited, c(Role::AccentText));
    p.setColor(QPalette::ToolTipBase, c(Role::Surface));
    p.setColor(QPalette::ToolTipText, c(Role::Text));
    p.setColor(QPalette::Light, c(Role::Surface));
    p.setColor(QPalette::Midlight, c(Role::Raised));
    p.setColor(QPalette::Mid, c(Role::Line));
    p.setColor(QPalette::Dark, c(Role::ControlLine));
    p.setColor(QPalette::Shadow, c(Role::Line));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c(Role::ControlLine));
    return p;
}

double contrast(const QColor& a, const QColor& b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

std::span<const Pair> usedPairs() { return pairs; }

} // namespace bursar::ui
