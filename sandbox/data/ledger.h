// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/row.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace sandbox {

// The sum of the rows, in minor units, positive = toward the customer.
struct Totals {
    std::int64_t posted = 0;
    std::int64_t pending = 0;
};

// All rows of one account, oldest first, addressable by number: row i can be read without reading
// the ones before it, which is what makes any page of five million rows cost the same. Immutable,
// so any number of threads may read one.
class Ledger {
public:
    virtual ~Ledger() = default;

    virtual std::int64_t size() const = 0;
    // Never decreases with the number.
    virtual Seconds timeOf(std::int64_t number) const = 0;
    // Overwrites all of `row`; reusing one row keeps its strings' memory.
    virtual void read(std::int64_t number, Row& row) const = 0;
    virtual Totals totals() const = 0;

    // How many rows are older than `instant`: the number of the first one that is not. O(log n).
    std::int64_t olderThan(Seconds instant) const;
};

using LedgerPtr = std::shared_ptr<const Ledger>;

// A household's rows, held in memory.
class MemoryLedger : public Ledger {
public:
    // Sorts them by time.
    explicit MemoryLedger(std::vector<Row> rows);

    std::int64_t size() const override;
    Seconds timeOf(std::int64_t number) const override;
    void read(std::int64_t number, Row& row) const override;
    Totals totals() const override { return m_totals; }

private:
    std::vector<Row> m_rows;
    Totals m_totals;
};

// Another ledger after something happened while the sandbox was running (POST /control/mutate): its
// pending rows have been posted, or new rows came.
class ChangedLedger : public Ledger {
public:
    struct Change {
        Seconds postedAt = 0; // when the pending rows of `base` were posted; 0: they were not
        std::vector<Row> added; // newer than all of `base`, in order
    };
    ChangedLedger(LedgerPtr base, Change change)
        : m_base(std::move(base))
        , m_change(std::move(change))
    {
    }

    const LedgerPtr& base() const { return m_base; }
    const Change& change() const { return m_change; }

    std::int64_t size() const override;
    Seconds timeOf(std::int64_t number) const override;
    void read(std::int64_t number, Row& row) const override;
    Totals totals() const override;

private:
    LedgerPtr m_base;
    Change m_change;
};

} // namespace sandbox
