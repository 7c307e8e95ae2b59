// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/accounts/accounts.h"
#include "app/products/wire/facts.h"
#include "ui/kit/formats.h"

#include <QList>
#include <QString>

#include <cstdint>

namespace bursar::ui {

/// What a field of an account is about: a part of the details each.
enum class FactTopic : std::uint8_t {
    Balances, ///< each under its own name
    Payments, ///< what is due, and what was paid last
    Terms, ///< rates, terms, coverage
    Account, ///< what it is called, its number, its rights
    More, ///< the bank's own fields, and those that Bursar does not know
};

/// One field in words.
struct FactLine {
    FactTopic topic = FactTopic::More;
    QString name; ///< "Available credit"; of an unknown field: as the bank calls it
    QString value;
};

/// All fields that have something to say to a person, in the order in which they are read best.
/// What the pane shows elsewhere (ids, the bank's time) is left out.
QList<FactLine> describeFacts(
    const QList<wire::Fact>& facts, const accounts::Account& account, const Formats& formats);

/// "3.87%", or as it was sent where it may be a fraction.
QString rateText(const Decimal& rate, const Formats& formats);

/// A field's value as it came, for "Everything the bank sent"; numbers of accounts masked.
QString rawText(const wire::Fact& fact, const Formats& formats);

/// "••••8123": all but the last four characters masked, whatever the bank sent.
QString maskedNumber(const QString& sent);

/// "CREDITCARD" as "Credit card"; a bank's own words as they came.
QString accountTypeName(const QString& sent);

} // namespace bursar::ui
