// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/tablecolumns.h"

#include "ui/table/transactionview.h"

#include <QAction>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace bursar::ui {

TableColumns::TableColumns(TransactionView& view)
    : m_view(view)
{
    for (std::size_t i = 0; i < numColumns; ++i)
        m_wanted[i] = !columns()[i].isHiddenFirst;
    QHeaderView* header = view.horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sectionClicked, this, &TableColumns::clickHeader);
    connect(header, &QHeaderView::customContextMenuRequested, this, &TableColumns::showMenu);
    apply();
    showOrder();
}

void TableColumns::setOneAccount(bool isOne)
{
    if (std::exchange(m_isOneAccount, isOne) != isOne)
        apply();
}

bool TableColumns::isApplicable(std::size_t column) const
{
    switch (columns()[column].among) {
    case Column::Among::AllRows:
        return true;
    case Column::Among::OneAccount:
        return m_isOneAccount;
    case Column::Among::Accounts:
        return !m_isOneAccount;
    }
    return true;
}

void TableColumns::setWanted(std::size_t column, bool wanted)
{
    const bool before = std::exchange(m_wanted[column], wanted);
    bool isOneLeft = false;
    for (std::size_t i = 0; i < numColumns; ++i)
        isOneLeft |= m_wanted[i] && columns()[i].among == Column::Among::AllRows;
    if (!isOneLeft)
        m_wanted[column] = before;
    apply();
}

void TableColumns::apply()
{
    for (std::size_t i = 0; i < numColumns; ++i) {
        const bool hidden = !m_wanted[i] || !isApplicable(i);
        if (m_view.isColumnHidden(static_cast<int>(i)) != hidden)
            m_view.setColumnHidden(static_cast<int>(i), hidden);
    }
}

void TableColumns::setOrder(table::OrderSpec order)
{
    m_order = std::move(order);
    showOrder();
    Q_EMIT orderChanged(m_order);
}

void TableColumns::showOrder()
{
    QHeaderView* header = m_view.horizontalHeader();
    if (m_order.empty()) {
        header->setSortIndicator(-1, Qt::AscendingOrder);
        return;
    }
    for (std::size_t i = 0; i < numColumns; ++i) {
        if (columns()[i].key != m_order.front().field)
            continue;
        header->setSortIndicator(static_cast<int>(i),
            m_order.front().descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        return; // a balance orders by date, and the date shows it
    }
}

void TableColumns::clickHeader(int logical)
{
    const Column& column = columns()[static_cast<std::size_t>(logical)];
    const auto known = std::find_if(m_order.begin(), m_order.end(),
        [&column](const table::SortKey& key) { return key.field == column.key; });
    if (QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier)) {
        // One key more, behind those that are there; again, to turn it.
        table::OrderSpec spec = m_order;
        if (known == m_order.end())
            spec.push_back({column.key, column.descendingFirst});
        else
            spec[static_cast<std::size_t>(known - m_order.begin())].descending ^= true;
        setOrder(std::move(spec));
        return;
    }
    const bool again = known == m_order.begin() && known != m_order.end();
    setOrder(table::withFirst(
        m_order, {column.key, again ? !known->descending : column.descendingFirst}));
}

void TableColumns::showMenu(QPoint at)
{
    auto* menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (std::size_t i = 0; i < numColumns; ++i) {
        QAction* action = menu->addAction(columns()[i].titleText());
        action->setCheckable(true);
        action->setChecked(m_wanted[i]);
        action->setEnabled(isApplicable(i));
        action->setToolTip(isApplicable(i) ? QString() : columns()[i].amongText());
        connect(action, &QAction::toggled, this, [this, i](bool wanted) { setWanted(i, wanted); });
    }
    menu->popup(m_view.horizontalHeader()->mapToGlobal(at));
}

TableState TableColumns::state() const
{
    return {m_view.horizontalHeader()->saveState(), m_view.ownWidths(), m_order, m_wanted};
}

bool TableColumns::restore(const TableState& state)
{
    QHeaderView* header = m_view.horizontalHeader();
    if (!header->restoreState(state.header))
        return false;
    m_wanted = state.wanted;
    apply();
    m_view.setOwnWidths(state.widths);
    setOrder(state.order);
    return true;
}

} // namespace bursar::ui
