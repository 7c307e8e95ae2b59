// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/accounts/accounts.h"
#include "ui/table/engine/balances.h"
#include "ui/table/engine/collation.h"
#include "ui/table/engine/compile.h"

#include <QHash>
#include <QString>

#include <vector>

namespace bursar::ui {

/// What a table knows of the accounts, as those need it who work with it.
struct AccountFacts {
    QHash<AccountRef, QString> names; ///< as the cells say it, with the last four digits
    std::vector<table::AccountName> order;
    std::vector<table::Meaning::Account> meant; ///< by "account:" and "institution:"
};

AccountFacts factsOf(
    const accounts::Snapshot& accounts, const QHash<LinkId, QString>& institutions);

/// What the banks told of balances, to count from.
std::vector<table::AccountBalances> balancesOf(const accounts::Snapshot& accounts);

} // namespace bursar::ui
