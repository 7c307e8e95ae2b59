// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/accounts/accounts.h"
#include "app/products/products.h"
#include "app/products/standing.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace bursar::details {

enum class Known : std::uint8_t { Unknown, No, Yes };

/// What an institution gives of one product, for one account: agreed to, offered, and really come.
/// The three need not agree, and each may be unknown.
struct Capability {
    const products::Product* product = nullptr;
    Known granted = Known::Unknown; ///< by the id_token's claims: a hint of the network, no proof
    Known offered = Known::Unknown; ///< data came, or the network said that there is none to come
    std::optional<Instant> askedAt; ///< the last time, whatever came of it
    std::optional<Instant> deliveredAt; ///< the last success
    std::int64_t rows = 0; ///< of it
    Day oldest; ///< how far back it went
    bool partial = false; ///< it left something out
    QStringList unreadable; ///< places in it that could not be read
    std::optional<Error> error; ///< of the last reading; kept until a success
    bool isStale = false; ///< delivered longer ago than the product's own threshold
};

/// One for each product of the catalogue that an account of this kind can have, in its order.
/// `granted`: the `products` claim of the newest consent; empty: it did not say.
QList<Capability> capabilitiesOf(products::Catalogue catalogue, const accounts::Entry& account,
    const QList<products::Standing>& standings, const QStringList& granted, Instant now);

/// The same of a whole institution: what is true of its accounts together.
struct InstitutionCapability {
    const products::Product* product = nullptr;
    Known granted = Known::Unknown;
    Known offered = Known::Unknown; ///< Yes: for one account at least; No: for none
    int accounts = 0; ///< that can have it
    int refused = 0; ///< that the bank does not offer it for
    int delivered = 0; ///< for which it came
    std::int64_t rows = 0; ///< of all
    Day oldest; ///< the furthest that it went back
    std::optional<Instant> deliveredAt; ///< the oldest of the last successes
    QStringList unreadable;
    /// Of the first account that failed; a refusal only where all are refused.
    std::optional<Error> error;
    bool isStale = false; ///< for one account at least
};
/// `accounts`: those of one link that are shared.
QList<InstitutionCapability> capabilitiesOf(products::Catalogue catalogue,
    const QList<accounts::Entry>& accounts, const QList<products::Standing>& standings,
    const QStringList& granted, Instant now);

} // namespace bursar::details
