// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <cstdint>

class QPainter;
class QPointF;

namespace bursar::ui {

/// The state of something in eight pixels. Each has its own shape, so that colour is never alone.
enum class Mark : std::uint8_t {
    Good, ///< a disc
    Busy, ///< a ring with a filled half
    Attention, ///< a triangle
    Failed, ///< a diamond
    Ended, ///< a ring
};

void drawMark(QPainter& painter, QPointF center, Mark mark, const QPalette& palette);

} // namespace bursar::ui
