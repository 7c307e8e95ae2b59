// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/overview/balancescard.h"

#include "app/base/literals.h"
#include "ui/features/accounts/freshness.h"
#include "ui/features/overview/tr.h"
#include "ui/kit/formats.h"
#include "ui/kit/label.h"
#include "ui/kit/ruledelegate.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace bursar::ui {

using overviewtext::Tr;

namespace {

enum Column : std::uint8_t { Name, Institution, AsOf, Amount, Columns };

constexpr int balanceRowHeight = 36;

QTableWidget* makeBalances()
{
    auto* table = new QTableWidget(0, Columns);
    table->setObjectName(u"overviewAccounts"_s);
    table->setHorizontalHeaderLabels({Tr::tr("Account"), Tr::tr("Institution"),
        Tr::tr("As of", "when a balance was true"), Tr::tr("Balance")});
    for (int column = 0; column < Columns; ++column)
        table->horizontalHeaderItem(column)->setTextAlignment(
            (column == Amount ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    setRuled(*table, balanceRowHeight);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const Column names : {Name, Institution}) // a long one must not push an amount out
        table->horizontalHeader()->setSectionResizeMode(names, QHeaderView::Stretch);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setAccessibleName(Tr::tr("Accounts with their balances"));
    return table;
}

} // namespace

BalancesCard::BalancesCard(QWidget* parent)
    : Card(parent)
    , m_remark(new Label(Type::Small, Role::Warning))
    , m_table(makeBalances())
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::s);
    layout->addWidget(new Label(Tr::tr("Accounts"), Type::Heading));
    m_remark->setWordWrap(true);
    layout->addWidget(m_remark);
    layout->addWidget(m_table);
    connect(m_table, &QTableWidget::activated, this, [this](const QModelIndex& index) {
        if (index.row() < m_accounts.size())
            Q_EMIT accountChosen(m_accounts[index.row()]);
    });
}

void BalancesCard::set(const QList<accounts::Entry>& entries, const InstitutionNames& names,
    const Formats& formats, Instant now)
{
    m_accounts.clear();
    int failed = 0;
    int stale = 0;
    m_table->setRowCount(static_cast<int>(entries.size()));
    for (int row = 0; row < entries.size(); ++row) {
        const accounts::Entry& entry = entries[row];
        m_accounts += entry.account.ref;
        const bool isKnown = entry.balance.kind != accounts::BalanceKind::None;
        const auto money = isKnown ? std::optional(entry.balance.amount) : std::nullopt;
        const Freshness fresh = freshnessOf(entry, now);
        const bool isStale = fresh.isStale || entry.error;
        failed += entry.error ? 1 : 0;
        stale += fresh.isStale && !entry.error ? 1 : 0;
        auto* name = new QTableWidgetItem(accountName(entry.account));
        auto* institution = new QTableWidgetItem(names.value(entry.link));
        auto* age = new QTableWidgetItem(formats.age(fresh.asOf, now));
        auto* amount = new QTableWidgetItem(formats.money(money));
        age->setForeground(color(palette(), isStale ? Role::Warning : Role::Muted));
        if (fresh.asOf)
            age->setToolTip(formats.moment(*fresh.asOf));
        amount->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        amount->setData(Qt::AccessibleTextRole, formats.moneySpoken(money));
        const std::pair<Column, QTableWidgetItem*> cells[] = {
            {Name, name}, {Institution, institution}, {AsOf, age}, {Amount, amount}};
        for (const auto& [column, item] : cells)
            m_table->setItem(row, column, item);
        name->setToolTip(name->text());
        institution->setToolTip(institution->text());
    }
    showRemark(failed, stale);
    m_table->setFixedHeight(
        m_table->horizontalHeader()->sizeHint().height() + m_table->verticalHeader()->length() + 2);
}

void BalancesCard::showRemark(int failed, int stale)
{
    QStringList parts;
    if (failed > 0)
        parts += Tr::tr("%n account(s) could not be read: the balance is the one from before.",
            nullptr, failed);
    if (stale > 0)
        parts += Tr::tr("%n balance(s) may be out of date.", nullptr, stale);
    m_remark->setText(parts.join(u' '));
    m_remark->setVisible(!parts.isEmpty());
}

} // namespace bursar::ui
