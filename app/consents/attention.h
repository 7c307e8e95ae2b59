// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/consentview.h"
#include "app/consents/links.h"
#include "app/products/accounts/accounts.h"
#include "app/products/documents/documents.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace bursar::attention {

/// What can need the person, worst first: the order in which it is shown.
enum class Kind : std::uint8_t {
    RevocationRetrying,
    RevocationNotConfirmed,
    RevokedAtBank,
    SignInNeeded,
    ReadingFailed, ///< `error`
    Expired,
    EndsSoon, ///< `days`
    MoreThanAsked, ///< `count` kinds of data
    AccountsAdded, ///< `count`
    AccountsRemoved, ///< `count`
    AccountsTwice, ///< `count` that another login at the same provider seems to have as well
    ConsentLacks, ///< `count` kinds of data that the app got after the consent was given
    NewDocuments, ///< `count` statements and tax forms since the bank was linked
};

struct Item {
    Kind kind = Kind::ReadingFailed;
    LinkId link;
    std::int64_t consent = 0;
    QString institution;
    int days = 0; ///< 30, 7 or 1
    int count = 0;
    std::optional<Error> error = std::nullopt;
    /// What makes it this one and no other: the same fact has the same name at the next start, a
    /// new one of the same kind has another. Numbers of the store only, no name of anybody.
    QString fact;
};

struct Facts {
    QList<ConsentView> consents;
    QList<links::Link> links;
    documents::Snapshot documents;
    accounts::Snapshot accounts = nullptr; ///< may be null
    QHash<LinkId, QStringList> lacking = {}; ///< kinds of data: details::lackingConsent()
    Instant now;
};

/// Worst first.
QList<Item> gather(const Facts& facts);

} // namespace bursar::attention
