// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/transactions/transactions.h"

#include <cstddef>
#include <memory>

namespace bursar::bench {

/// Transactions from the sandbox's generator, as the parser reads them from its pages: accounts in
/// ten currencies, newest first, the same each time.
class TableRows {
public:
    /// Numbers the accounts from 1; `rows` more than are asked for.
    explicit TableRows(std::size_t rows);
    ~TableRows();

    /// The next rows, numbered on, as the store sends them.
    transactions::DeltaPtr next(std::size_t rows, bool reset = false);
    int accountCount() const;

private:
    struct Source;
    std::unique_ptr<Source> m_source;
};

} // namespace bursar::bench
