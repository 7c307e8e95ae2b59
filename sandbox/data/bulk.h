// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/currency.h"
#include "sandbox/data/ledger.h"
#include "sandbox/data/setting.h"

#include <mutex>

namespace sandbox {

// Any number of rows that are nowhere: each is computed from its own number when it is read. Spread
// evenly from the first day to now. Its texts are the ones that break programs: accents, emoji,
// right-to-left, entities, control characters, blanks in rows, very long notes (akoya-api.md
// section 9, row 25).
class BulkLedger : public Ledger {
public:
    BulkLedger(std::uint64_t seed, std::int64_t count, Seconds first, Seconds now,
        const Currency& currency);

    std::int64_t size() const override { return m_count; }
    Seconds timeOf(std::int64_t number) const override;
    void read(std::int64_t number, Row& row) const override;
    // Walks all rows at the first call (some 10 ns each), because the balance must agree with them.
    Totals totals() const override;

private:
    std::uint64_t bitsOf(std::int64_t number) const;
    std::int64_t amountOf(std::uint64_t bits) const;
    bool isPending(std::int64_t number) const { return timeOf(number) > m_now - secondsPerDay; }

    std::uint64_t m_seed;
    std::int64_t m_count;
    Seconds m_first;
    Seconds m_now;
    std::int64_t m_unit; // minor units that are worth about one US cent
    mutable std::once_flag m_summed;
    mutable Totals m_totals;
};

} // namespace sandbox
