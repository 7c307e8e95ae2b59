// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPdfDocument;
class QWidget;

namespace bursar::ui {

/// Asks for a printer and prints the pages that the person chooses, each fitted to the paper. Does
/// not wait for the answer; the document must live until it is there or be closed. `title` names
/// the job.
void askAndPrint(QPdfDocument& document, const QString& title, QWidget* parent);

} // namespace bursar::ui
