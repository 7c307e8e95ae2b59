// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/datanames.h"

#include "ui/kit/tr.h"

namespace bursar::ui {

using kit::Tr;

QString dataName(DataCluster cluster)
{
    switch (cluster) {
    case DataCluster::AccountInfo:
        return Tr::tr("Accounts", "kind of data: names and last digits of accounts");
    case DataCluster::Balances:
        return Tr::tr("Balances", "kind of data");
    case DataCluster::Investments:
        return Tr::tr("Investments", "kind of data");
    case DataCluster::Transactions:
        return Tr::tr("Transactions", "kind of data");
    case DataCluster::Payments:
        return Tr::tr("Payments", "kind of data: numbers to pay to and from");
    case DataCluster::Customers:
        return Tr::tr("Holders", "kind of data: who an account belongs to");
    case DataCluster::Statements:
        return Tr::tr("Statements", "kind of data");
    case DataCluster::Tax:
        return Tr::tr("Tax forms", "kind of data");
    }
    return {};
}

QString dataNameInText(DataCluster cluster)
{
    switch (cluster) {
    case DataCluster::AccountInfo:
        return Tr::tr("account information", "kind of data, within a sentence");
    case DataCluster::Balances:
        return Tr::tr("balances", "kind of data, within a sentence");
    case DataCluster::Investments:
        return Tr::tr("investments", "kind of data, within a sentence");
    case DataCluster::Transactions:
        return Tr::tr("transactions", "kind of data, within a sentence");
    case DataCluster::Payments:
        return Tr::tr("payment numbers", "kind of data, within a sentence");
    case DataCluster::Customers:
        return Tr::tr("account holders", "kind of data, within a sentence");
    case DataCluster::Statements:
        return Tr::tr("statements", "kind of data, within a sentence");
    case DataCluster::Tax:
        return Tr::tr("tax forms", "kind of data, within a sentence");
    }
    return {};
}

QString sourceText(FieldSource source)
{
    switch (source) {
    case FieldSource::Network:
        return Tr::tr("says the network", "where a fact comes from");
    case FieldSource::SignIn:
        return Tr::tr("said the network at the sign-in", "where a fact comes from");
    case FieldSource::OwnRecord:
        return Tr::tr("Bursar's own record", "where a fact comes from");
    case FieldSource::Inferred:
        return Tr::tr("inferred from what was read", "where a fact comes from");
    }
    return {};
}

} // namespace bursar::ui
