// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card.h"

#include <QStringList>

class QComboBox;
class QHBoxLayout;
class QStackedWidget;
class QTableWidget;

namespace bursar::ui {

class Button;
class Label;

/// A chart with a title, a choice of currency when there are several, and the same figures as a
/// table in its place when the person wants that (docs/decisions/0017-charts.md).
class ChartCard : public Card {
    Q_OBJECT

public:
    /// `chart` becomes the card's. `columns`: of the table, the first names the row.
    ChartCard(const QString& title, QWidget* chart, const QStringList& columns,
        QWidget* parent = nullptr);

    /// Keeps what was chosen, by name.
    void setCurrencies(const QStringList& names);
    int currency() const; ///< the chosen one's place; 0 when there is none
    /// How far back can be chosen; the last is chosen, none shows no choice. Set once.
    void setRanges(const QStringList& names);
    int range() const;
    void showRanges(bool shown);
    /// Instead of chart and table: why there is nothing, or that amounts are hidden. Empty: none.
    void setInstead(const QString& sentence);
    void setRemark(const QString& remark); ///< below the chart; empty: none
    /// Each with the text of its cells and what a screen reader says instead, if anything.
    struct Cell {
        QString text;
        QString spoken;
    };
    void setRows(const QList<QList<Cell>>& rows);
    QHBoxLayout* head() const { return m_head; } ///< for more behind the title
    QTableWidget* table() const { return m_table; }
    void showTable(bool shown);

Q_SIGNALS:
    void chosen(); ///< another currency or range

private:
    QHBoxLayout* m_head;
    QComboBox* m_currency;
    QComboBox* m_range;
    Button* m_switch;
    QStackedWidget* m_stack;
    QTableWidget* m_table;
    Label* m_instead;
    Label* m_remark;
};

} // namespace bursar::ui
