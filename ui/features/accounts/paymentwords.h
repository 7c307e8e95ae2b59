// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/details/capabilities.h"
#include "app/products/payments/payments.h"
#include "ui/features/accounts/accountsection.h"
#include "ui/kit/formats.h"

namespace bursar::ui {

// Payment networks, and how a product stands, in words.

QString paymentNetworkName(const QString& type); ///< "US_ACH": "ACH"; unknown: as sent
/// "to and from this account"; empty: the bank does not say.
QString transferWords(const payments::PaymentNetwork& network);
/// "Account number", "Token for the account number", "Number".
QString numberName(payments::NumberKind kind);

/// How one product stands with an account; none: it is not for accounts of its kind.
std::optional<details::Capability> capabilityOf(const ShownAccount& account, const char* product);

/// What stands in the way of something to look at, or is to be known of it.
struct StandingWords {
    QString text;
    bool isTrouble = false; ///< wants attention
    bool isUseless = false; ///< there is nothing to ask for: not granted, or not offered
    bool isNotGranted = false;
};
/// `none`: what an empty answer means.
StandingWords standingWords(
    const details::Capability& standing, bool hasData, const QString& none, const Formats& formats);

} // namespace bursar::ui
