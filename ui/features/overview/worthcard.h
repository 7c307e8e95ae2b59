// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/overview/chartcard.h"
#include "ui/features/overview/historyview.h"

namespace bursar::ui {

class DayChart;
class Formats;

/// What all accounts of a currency were worth together, day by day: only days on which every one
/// of them was read.
class WorthCard : public ChartCard {
    Q_OBJECT

public:
    explicit WorthCard(QWidget* parent = nullptr);

    void set(const HistoryView& view, const Formats& formats);

private:
    WorthCard(DayChart* chart, QWidget* parent);

    DayChart* m_chart;
    Label* m_change;
};

} // namespace bursar::ui
