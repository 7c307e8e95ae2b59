// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/consentview.h"
#include "app/consents/links.h"
#include "app/products/accounts/accounts.h"
#include "app/products/customers/table.h"
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
    PaymentOverdue, ///< `account`, `amount`
    Expired,
    EndsSoon, ///< `days`
    PaymentDue, ///< `account`, `day`, perhaps `amount`
    MoreThanAsked, ///< `count` kinds of data
    AccountsAdded, ///< `count`
    AccountsRemoved, ///< `count`
    AccountsTwice, ///< `count` that another login at the same provider seems to have as well
    ConsentLacks, ///< `count` kinds of data that the app got after the consent was given
    HolderChanged, ///< `count` differences in `changes`
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
    AccountRef account = AccountRef(); ///< 0: of the whole login
    QString accountName; ///< "Auto Loan •2284"
    Day day = Day(); ///< of a payment
    std::optional<Money> amount = std::nullopt; ///< never part of a sentence: it may be hidden
    QList<std::int64_t> changes; ///< of holders: seen when it is put away
};

/// What is to be paid on one account.
struct Due {
    AccountRef account;
    LinkId link;
    QString name;
    QString lastFour; ///< may be empty
    Day day; ///< unknown: the bank names none
    std::optional<Money> amount;
    std::optional<Money> pastDue; ///< what should have been paid by now
};

struct Facts {
    QList<ConsentView> consents;
    QList<links::Link> links;
    documents::Snapshot documents;
    accounts::Snapshot accounts = nullptr; ///< may be null
    QHash<LinkId, QStringList> lacking; ///< kinds of data: details::lackingConsent()
    Instant now;
    QList<Due> dues;
    QList<customers::Change> changes; ///< not acknowledged
};

/// Worst first.
QList<Item> gather(const Facts& facts);

} // namespace bursar::attention
