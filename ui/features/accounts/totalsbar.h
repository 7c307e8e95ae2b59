// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/accounts/grouping.h"
#include "ui/kit/formats.h"

#include <QWidget>

class QHBoxLayout;

namespace bursar::ui {

/// What one owns, owes and has in all, a card per currency: two currencies are never added.
class TotalsBar : public QWidget {
    Q_OBJECT

public:
    explicit TotalsBar(QWidget* parent = nullptr);

    void set(const Totals& totals, const Formats& formats);

private:
    QHBoxLayout* m_cards;
};

} // namespace bursar::ui
