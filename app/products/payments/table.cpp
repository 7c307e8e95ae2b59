// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/payments/table.h"

#include "app/products/payments/list.h"

namespace bursar::payments {

namespace {

std::optional<std::int64_t> columnOf(std::optional<bool> flag)
{
    return flag ? std::optional<std::int64_t>(*flag ? 1 : 0) : std::nullopt;
}

std::optional<bool> flagOf(const Rows& rows, int column)
{
    return rows.isNull(column) ? std::nullopt : std::optional(rows.integer(column) != 0);
}

} // namespace

void createTables(Db& db)
{
    db.run("CREATE TABLE payment_networks (account INTEGER NOT NULL REFERENCES accounts,"
           " position INTEGER NOT NULL, type TEXT, number_type TEXT,"
           " routing_end TEXT, routing_length INTEGER NOT NULL,"
           " number_end TEXT, number_length INTEGER NOT NULL,"
           " transfer_in INTEGER, transfer_out INTEGER," // NULL: the bank does not say
           " PRIMARY KEY (account, position)) WITHOUT ROWID");
}

products::Answer take(Db& db, const products::Reading& reading, const FullNetworks& networks)
{
    db.run("DELETE FROM payment_networks WHERE account = ?", reading.account);
    int position = 0;
    for (const FullNetwork& each : networks.networks) {
        const PaymentNetwork& one = each.network;
        db.run("INSERT INTO payment_networks (account, position, type, number_type, routing_end,"
               " routing_length, number_end, number_length, transfer_in, transfer_out)"
               " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            reading.account, position++, one.type, one.numberType, one.routing.end,
            one.routing.length, one.number.end, one.number.length, columnOf(one.transferIn),
            columnOf(one.transferOut));
    }
    return {.rows = ListNetworks::rows(networks), .unreadable = networks.unreadable};
}

QHash<AccountRef, QList<PaymentNetwork>> load(Db& db)
{
    QHash<AccountRef, QList<PaymentNetwork>> all;
    auto rows = db.query("SELECT account, type, number_type, routing_end, routing_length,"
                         " number_end, number_length, transfer_in, transfer_out"
                         " FROM payment_networks ORDER BY account, position");
    while (rows.next()) {
        PaymentNetwork one;
        one.type = rows.string(1);
        one.numberType = rows.string(2);
        one.routing = {rows.string(3), rows.as<int>(4)};
        one.number = {rows.string(5), rows.as<int>(6)};
        one.transferIn = flagOf(rows, 7);
        one.transferOut = flagOf(rows, 8);
        all[AccountRef{rows.as<std::int32_t>(0)}] += one;
    }
    return all;
}

void erase(Db& db, LinkId link)
{
    db.run("DELETE FROM payment_networks WHERE account IN"
           " (SELECT id FROM accounts WHERE link = ?)",
        link);
}

} // namespace bursar::payments
