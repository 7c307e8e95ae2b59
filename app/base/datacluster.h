// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

namespace bursar {

/// The kinds of data that a consent speaks of (akoya-api.md 6.1). The numbers are in the store.
enum class DataCluster : std::uint8_t {
    AccountInfo,
    Balances,
    Investments,
    Transactions,
    Payments,
    Customers,
    Statements,
    Tax
};

/// All of them, in the order in which people read them.
inline constexpr std::array dataClusters{DataCluster::AccountInfo, DataCluster::Balances,
    DataCluster::Transactions, DataCluster::Investments, DataCluster::Payments,
    DataCluster::Customers, DataCluster::Statements, DataCluster::Tax};

} // namespace bursar
