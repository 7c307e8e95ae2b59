// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/sheet.h"

namespace bursar::ui {

/// Asks before something that cannot be taken back. The safe answer has the focus.
class ConfirmSheet : public Sheet {
    Q_OBJECT

public:
    ConfirmSheet(
        const QString& question, const QString& sentence, const QString& act, QWidget* over);

Q_SIGNALS:
    void confirmed();
};

} // namespace bursar::ui
