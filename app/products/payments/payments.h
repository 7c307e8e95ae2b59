// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace bursar::payments {

/// What may be seen of a number by default: its last digits.
struct Mask {
    QString end; ///< the last four, or fewer of a short number: never more than half of it
    int length = 0; ///< of the whole number; 0: the bank sent none

    bool operator==(const Mask&) const = default;
    bool isKnown() const { return length > 0; }
};
Mask maskOf(QByteArrayView number);

/// What the number of an account is.
enum class NumberKind : std::uint8_t {
    Account, ///< the account's own
    Token, ///< one that stands for it, made for one app (akoya-api.md 4.9)
    Unknown, ///< the bank does not say
};

/// A way to pay to or from an account, without its numbers.
struct PaymentNetwork {
    QString type; ///< as sent: "US_ACH"; empty: the bank does not say
    QString numberType; ///< as sent: "TOKENIZED_ACCOUNT_NUMBER"
    Mask routing;
    Mask number;
    std::optional<bool> transferIn;
    std::optional<bool> transferOut;

    bool operator==(const PaymentNetwork&) const = default;
    NumberKind kind() const;
};

/// The same with its numbers: only while a person looks at them, never in the store (decision 19).
struct FullNetwork {
    PaymentNetwork network;
    Secret routing;
    Secret number;
};

struct FullNetworks {
    std::vector<FullNetwork> networks;
    /// "network 1: not an object", "network 2: unknown field \"limit\"": never a value, which may
    /// be a number to pay with.
    QStringList unreadable;
};

} // namespace bursar::payments
