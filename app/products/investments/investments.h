// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/day.h"
#include "app/base/error.h"
#include "app/base/ids.h"
#include "app/base/money.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

namespace bursar::investments {

// GET /accounts (akoya-api.md 4.7), as it was sent: absent stays absent, and nothing is worked out
// here. What follows from it is in valuation.h.

/// A part of a position, bought at one time.
struct Lot {
    Day bought;
    std::optional<Decimal> quantity;
    std::optional<Decimal> price; ///< purchasedPrice
    std::optional<Decimal> cost; ///< costBasis: total, with fees
    std::optional<Decimal> value; ///< currentValue
    bool isShort = false;
};

/// A share of a position in one kind of asset.
struct AssetClass {
    QString name; ///< as sent: "LARGESTOCK"
    Decimal percent;
};

/// One position.
struct Holding {
    QString key; ///< tells it from the others of its account, on the next reading too: see keyOf()
    QString id; ///< holdingId; empty: not sent, so its lots cannot be asked for
    QString name;
    QString symbol;
    QString type; ///< as sent: "MUTUALFUND"
    QString subType;
    QString security; ///< securityId
    QString securityType; ///< securityIdType: "CUSIP"
    Currency currency; ///< the account's, unless it has its own
    std::optional<Decimal> units;
    std::optional<Decimal> price; ///< currentUnitPrice
    Day priceDay; ///< currentUnitPriceDate
    std::optional<Decimal> value; ///< marketValue
    std::optional<Decimal> purchasePrice; ///< per unit, says the model; some banks send a total
    bool averageCost = false; ///< the purchase price is an average of several
    bool cashAccount = false; ///< this position keeps the account's cash
    bool isSweep = false; ///< sweepSecurity: the same
    bool isDebt = false; ///< debtSecurity: its price is per hundred of its face
    bool isOption = false;
    std::optional<Decimal> perContract; ///< sharesPerContract
    bool isShort = false;
    QList<AssetClass> classes; ///< assetClasses, else fiAssetClasses
    QList<AssetClass> ownClasses; ///< fiAssetClasses beside those
    QList<Lot> lots;
    QByteArray raw; ///< all of it, for wire::factsOf()

    /// The cash itself: the same money as the account's available cash.
    bool isCash() const;
};

/// One investment account.
struct Portfolio {
    ProviderAccountId id;
    Currency currency;
    std::optional<Decimal> value; ///< currentValue
    std::optional<Decimal> cash; ///< availableCashBalance
    std::optional<Instant> asOf; ///< balanceAsOf
    QList<Holding> holdings;
    std::optional<Error> error; ///< this account could not be read
    QByteArray raw; ///< the account's element of the answer
};

/// What GET /accounts answers, of the investment accounts in it.
struct Portfolios {
    QList<Portfolio> accounts;
    std::optional<Error> error; ///< beside the accounts (206, form iii)
    QStringList unreadable; ///< "item 3, holding 2: not an object": counted, never dropped silently
};

} // namespace bursar::investments
