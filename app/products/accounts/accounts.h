// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/day.h"
#include "app/base/error.h"
#include "app/base/ids.h"
#include "app/base/money.h"

#include <QList>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>

namespace bursar::accounts {

/// From the wrapper key, never from accountType (akoya-api.md 4.2).
enum class Category : std::uint8_t {
    Other,
    Deposit,
    Loan,
    LineOfCredit,
    Investment,
    Insurance,
    Annuity
};

/// GET /accounts-info: one account (akoya-api.md 4.3). Empty text: not sent.
struct Account {
    AccountRef ref; ///< given by the store; 0 before
    ProviderAccountId id;
    Category category = Category::Other;
    QString type; ///< as sent: "CHECKING", or a bank's own words
    QString nickname;
    QString productName;
    QString description;
    QString numberDisplay; ///< masked, as sent
    QString status; ///< as sent: "OPEN"
    Currency currency;
    QString raw; ///< the account's JSON as it came

    /// Nickname, else product name, description, number, type (akoya-api.md 4.3). May be empty.
    QString displayName() const;
    /// The last four characters of the masked number; empty when unknown.
    QString lastFour() const;
    /// "Everyday Checking •8123": the same account under the same name on every screen.
    QString numberedName() const;
    bool isLiability() const
    {
        return category == Category::Loan || category == Category::LineOfCredit;
    }
};

/// "Everyday Checking •8123"; the name alone when the digits are not known or in it already.
QString numberedName(const QString& name, const QString& lastFour);

/// Which of a category's figures stands for the account (akoya-api.md 4.6). Shown by name beside
/// the amount.
enum class BalanceKind : std::uint8_t {
    None,
    Current,
    Principal,
    Value,
    Available,
    SurrenderValue
};

/// GET /balances: the figure that stands for the account, and its time.
struct Balance {
    Money amount; ///< effect on net worth: what is owed is negative
    BalanceKind kind =
        BalanceKind::None; ///< None: the bank gave no figure; shown as unknown, not as zero
    std::optional<Instant> asOf; ///< balanceAsOf: the bank's own clock
    std::optional<Money> available; ///< availableBalance, availableCredit
};

/// A balance that the bank told at one time: what the sums of transactions are checked against.
struct Reading {
    Money amount; ///< as Balance::amount
    Instant at; ///< the bank's own clock, else when Bursar asked
    Instant askedAt; ///< the start of the sync that brought it

    bool operator==(const Reading&) const = default;
};

/// What the screen shows of one account: the three clocks of peers.md 5.4 beside each number.
struct Entry {
    Account account;
    LinkId link;
    Balance balance;
    std::optional<Instant> askedAt; ///< when Bursar last got this balance
    Day newestPosting;
    std::int64_t transactionCount = 0;
    std::optional<Error>
        error; ///< why the last reading of this account failed; kept until a success
    bool shared = true; ///< false: no longer part of the consent; history stays
    /// An account of another login that this one may be, so that both are counted (twins.h).
    AccountRef seemsSameAs;

    /// Oldest first. Only figures that are a sum of transactions: current balances and principals,
    /// not market values.
    QList<Reading> readings;
    // Transactions are here without a gap after this day (unknown: from the first on) and up to
    // this time (none: no window was read to its end).
    Day completeAfter;
    std::optional<Instant> completeTo;
};

/// All accounts of the profile at one moment. Immutable; crosses threads.
using Snapshot = std::shared_ptr<const QList<Entry>>;

} // namespace bursar::accounts
