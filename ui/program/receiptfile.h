// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace bursar::ui {

class Display;
class MainWindow;

/// Writes a file that only its owner may read, in place of one that is there. Gives why not; empty:
/// it is written.
QString writePrivately(const QString& file, const QByteArray& bytes);

/// Asks where to, and saves the receipt of an erasure there, for its owner's eyes only. What goes
/// wrong is said in the window.
void askReceiptFile(MainWindow& window, Display& display, const QByteArray& receipt);

} // namespace bursar::ui
