// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/accountfacts.h"

namespace bursar::ui {

AccountFacts factsOf(const accounts::Snapshot& accounts, const QHash<LinkId, QString>& institutions)
{
    AccountFacts facts;
    for (const accounts::Entry& entry : accounts ? *accounts : QList<accounts::Entry>()) {
        const accounts::Account& each = entry.account;
        const QString name = each.numberedName();
        facts.order.emplace_back(each.ref, name);
        facts.meant.push_back({each.ref, name, institutions.value(entry.link)});
        facts.names.insert(each.ref, name);
    }
    return facts;
}

std::vector<table::AccountBalances> balancesOf(const accounts::Snapshot& accounts)
{
    std::vector<table::AccountBalances> list;
    for (const accounts::Entry& entry : accounts ? *accounts : QList<accounts::Entry>())
        list.push_back({.account = entry.account.ref,
            .kind = entry.balance.kind,
            .readings = entry.readings,
            .completeAfter = entry.completeAfter,
            .completeTo = entry.completeTo});
    return list;
}

} // namespace bursar::ui
