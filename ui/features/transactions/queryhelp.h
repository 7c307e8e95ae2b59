// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/sheet.h"

namespace bursar::ui {

/// All that a query can say, made from the parser's own table. Opens itself.
class QueryHelp : public Sheet {
    Q_OBJECT

public:
    explicit QueryHelp(QWidget* over);
};

} // namespace bursar::ui
