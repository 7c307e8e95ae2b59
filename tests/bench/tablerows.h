// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/transactions/transactions.h"

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace bursar::bench {

/// Transactions of a long life, the same for the same seed: some ten thousand payees with accents,
/// emoji and right-to-left among them, bank texts of which two in three carry a reference of their
/// own, twenty years, ten currencies. About 70 bytes of text a row, as FDX rows of 200 to 265 bytes
/// have.
class TableRows {
public:
    explicit TableRows(std::uint32_t seed);

    /// The next rows, numbered on; newest first, as the store sends them.
    transactions::DeltaPtr next(std::size_t rows, bool reset = false);

private:
    std::size_t below(std::size_t end) { return m_random() % end; }
    std::string payee();

    std::mt19937 m_random;
    std::vector<std::string> m_payees;
    std::int64_t m_id = 0;
};

} // namespace bursar::bench
