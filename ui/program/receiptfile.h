// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace bursar::ui {

class Display;
class MainWindow;

/// Asks where to, and saves the receipt of an erasure there, for its owner's eyes only. What goes
/// wrong is said in the window.
void askReceiptFile(MainWindow& window, Display& display, const QByteArray& receipt);

} // namespace bursar::ui
