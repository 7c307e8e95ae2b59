// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/customers/customers.h"

#include <cstdint>

namespace bursar::customers {

/// What of somebody has changed.
enum class Field : std::uint8_t {
    Holder, ///< a whole person: came, or is gone
    Name,
    Address,
    Telephone,
    Email,
    Relationship,
    Business,
};

/// One difference between two readings. An empty side: there was, or is, none.
struct Difference {
    QString who; ///< as shown; empty: of the account as a whole
    Field field = Field::Name;
    QString before;
    QString after;

    bool operator==(const Difference&) const = default;
};

/// What the newer reading says otherwise, in its order. People are the same by their id, else by
/// their name. What one of the readings does not tell at all is no change, nor is another order,
/// case, blank, or way to write a telephone number: banks are restless in such things.
QList<Difference> differences(const Parties& before, const Parties& after);

} // namespace bursar::customers
