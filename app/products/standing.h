// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/product.h"

#include <QList>
#include <QString>

#include <optional>

namespace bursar::products {

/// How a product stands with a link, or with one of its accounts: what the last readings came to.
struct Standing {
    QString product; ///< Product::name
    LinkId link;
    AccountRef account; ///< 0: the link as a whole
    std::optional<Instant> askedAt; ///< the last reading that ended with an answer or an error
    std::optional<Instant> succeededAt; ///< the last one that brought data
    std::int64_t rows = 0; ///< of the last success
    Day oldest; ///< how far back the last success went
    bool partial = false; ///< the last success left something out
    QStringList unreadable; ///< places in the last success that could not be read
    std::optional<Error> error; ///< of the last reading; kept until a success
    /// The bank does not offer it, so it is not asked for until then.
    std::optional<Instant> skipUntil;
};

// The standings in the store. Called on a Store's threads; failures stick in the Db.

void createStandings(Db& db);

/// A success forgets the failure before it, and those that its answer no longer names of accounts.
void noteSuccess(
    Db& db, const char* product, LinkId link, AccountRef account, Instant at, const Answer& answer);
/// Not subscribed and not supported are remembered for 30 days, a closed account for ever
/// (akoya-api.md 5.2). What was read before stays.
void noteFailure(
    Db& db, const char* product, LinkId link, AccountRef account, Instant at, const Error& error);

QList<Standing> loadStandings(Db& db);
QList<Standing> loadStandings(Db& db, LinkId link);

/// A new consent may grant what the one before did not: everything is asked for again.
void forgetSkips(Db& db, LinkId link);

void eraseStandings(Db& db, LinkId link);

/// Whether the sync has to read it now; `known` is null when it never did. After a failure the
/// schedule waits (scheduledAgain() in net/errortable.h), a person does not.
bool isDue(const Product& product, const Standing* known, Cause cause, Instant now);

/// The bank's word that it is not to be had: no failure, and of no use to ask again soon.
bool isRefusal(ErrorKind kind);

} // namespace bursar::products
