// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/overview/chartcard.h"
#include "ui/features/overview/historyview.h"

namespace bursar::ui {

class Formats;
class PairBars;

/// What came in and went out month by month.
class FlowCard : public ChartCard {
    Q_OBJECT

public:
    explicit FlowCard(QWidget* parent = nullptr);

    void set(const HistoryView& view, const Formats& formats);

private:
    FlowCard(PairBars* chart, QWidget* parent);

    PairBars* m_chart;
};

} // namespace bursar::ui
