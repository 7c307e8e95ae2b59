// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/tablestate.h"

#include <QObject>
#include <QPoint>

#include <array>

namespace bursar::ui {

class TransactionView;

/// Which columns a table shows, and by which its rows are ordered: what a person chooses at its
/// header. GUI thread.
class TableColumns : public QObject {
    Q_OBJECT

public:
    /// `view` outlives it.
    explicit TableColumns(TransactionView& view);

    const table::OrderSpec& order() const { return m_order; }
    /// The rows are those of one account: a balance is shown instead of its name.
    void setOneAccount(bool isOne);

    bool isWanted(std::size_t column) const { return m_wanted[column]; }
    /// The last one that does not depend on the accounts stays. A column that is wanted may have to
    /// wait until one account is shown, or several.
    void setWanted(std::size_t column, bool wanted);
    /// Of the rows that are shown now.
    bool isApplicable(std::size_t column) const;

    TableState state() const;
    bool restore(const TableState& state); ///< false, and nothing changed: another table's

Q_SIGNALS:
    void orderChanged(const bursar::table::OrderSpec& order);

private:
    void setOrder(table::OrderSpec order);
    void clickHeader(int column);
    void showOrder();
    void showMenu(QPoint at);
    void apply();

    TransactionView& m_view;
    table::OrderSpec m_order{{table::Field::Day, true}};
    std::array<bool, numColumns> m_wanted{};
    bool m_isOneAccount = false;
};

} // namespace bursar::ui
