// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/details/allocation.h"
#include "ui/kit/card.h"
#include "ui/kit/formats.h"

class QComboBox;
class QTreeWidget;

namespace bursar::ui {

class FigureLabel;
class Label;
class ShareBar;

/// What all positions of one currency are worth, what they have gained, and how they are divided:
/// as a bar, and as a table of the same figures.
class AllocationCard : public Card {
    Q_OBJECT

public:
    explicit AllocationCard(QWidget* parent = nullptr);

    void set(details::HeldSnapshot snapshot, const Formats& formats);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refill();

    details::HeldSnapshot m_snapshot;
    Formats m_formats;
    QComboBox* m_currency;
    QComboBox* m_by;
    Label* m_title;
    FigureLabel* m_value;
    FigureLabel* m_gain;
    Label* m_remark;
    ShareBar* m_bar;
    QTreeWidget* m_table;
};

} // namespace bursar::ui
