// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

#include <cstdint>

namespace bursar::ui {

/// Steps of type. No file outside ui/kit names a font or a size.
enum class Type : std::uint8_t {
    Small, ///< counts, hints, column titles
    Body,
    Strong, ///< body, heavier: the name of a thing
    Heading, ///< of a card
    Title, ///< of a page
    Figure, ///< the one big amount of a pane
    Code, ///< what a machine wrote: raw bank text, ids
};

/// The platform's UI font; on a Linux without a desktop that sets one, Inter if it is installed.
QFont uiFont();

/// A step of type, made from the application's font, so it follows a change of that.
QFont typeFont(Type type);

} // namespace bursar::ui
