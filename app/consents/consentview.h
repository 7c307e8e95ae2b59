// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/fieldsource.h"
#include "app/consents/consentnews.h"
#include "app/consents/consentrecord.h"
#include "app/consents/consentstatus.h"
#include "app/consents/erasures.h"
#include "app/consents/scopechange.h"
#include "app/net/call.h"
#include "app/products/accounts/accounts.h"

#include <QList>

#include <set>

namespace bursar {

/// One day's accesses of one kind, from the ledger.
struct ConsentUse {
    LinkId link;
    QString grantId;
    Instant last;
    Cause cause = Cause::Person;
    std::set<DataCluster> clusters; ///< that brought data
    std::int64_t calls = 0;
    std::int64_t failures = 0; ///< not those that a bank answers with "nothing", or "not offered"
};

/// Of all consents, newest first. A row for each day (UTC) and cause. Called on a Store's threads.
QList<ConsentUse> loadUses(Db& db);

/// All that the store knows of consents at one moment.
struct ConsentFacts {
    QList<consents::Consent> consents; ///< newest first
    QList<Revocation> revocations;
    QHash<std::int64_t, consentnews::Word> words;
    QList<consentnews::News> news;
    QList<ConsentUse> uses;
    QList<Erasure> erasures; ///< oldest first
};
ConsentFacts loadConsentFacts(Db& db);

/// Its end is known from the clock alone: the network has not said that it is over.
bool endedByClock(const ConsentFacts& facts, std::int64_t consent);

/// What happened to a consent.
struct ConsentEvent {
    enum class Kind : std::uint8_t {
        Granted,
        Renewed,
        Read, ///< `use`
        Changed, ///< `news`
        RevocationAsked,
        RevocationSent,
        RevocationFailed, ///< `error`; none: the network still answered
        Proven,
        TokenErased,
        DataErased, ///< `use.cause`: by whom; Schedule is the retention timer
    };
    Instant at;
    Kind kind = Kind::Granted;
    ConsentUse use = {};
    consentnews::News news = {}; ///< accounts in it, and in `change`: as the person knows them
    std::optional<Error> error = std::nullopt;
    std::optional<ScopeChange> change = std::nullopt; ///< Renewed: against the one before
};

/// One consent as a person sees it. Renewals carry on the one before: a chain of them is one.
struct ConsentView {
    struct Account {
        QString id; ///< the provider's
        QString name; ///< empty: not known here (any more)
        QString lastFour;
        std::set<DataCluster> clusters;
        bool hasClusters = false; ///< false: what is shared of it is not known
    };

    consents::Consent consent; ///< the newest of the chain
    QList<std::int64_t> chain; ///< ids, newest first
    ConsentStatus status = ConsentStatus::Active;
    Instant granted; ///< the first of the chain
    std::optional<Instant> renewed;
    std::optional<Instant> created; ///< the network's time for the newest; none: it has not said
    std::optional<Instant> until; ///< none: the bank does not say
    std::optional<int> lookbackDays; ///< none: the bank does not say
    std::optional<Instant> ended;
    bool endedByClock = false; ///< the network has not confirmed that it is over
    bool isSuperseded = false; ///< the login has a newer one
    QList<ConsentGrant::Party> parties; ///< in order: provider, platform, recipient, app
    FieldSource partiesFrom = FieldSource::OwnRecord;
    QList<Account> accounts;
    FieldSource accountsFrom = FieldSource::OwnRecord;
    std::set<DataCluster> clusters; ///< of any account
    QStringList unknownClusters; ///< words of the network that Bursar does not know
    FieldSource clustersFrom = FieldSource::OwnRecord;
    bool taxFromSignIn = false; ///< among `clusters`, though the Consent API has no word for it
    std::optional<Instant> networkAsked; ///< when the Consent API last answered
    QString unknownStatus; ///< its word for the consent, if Bursar does not know it
    std::optional<Revocation> revocation;
    std::optional<Instant> lastUsed; ///< data came
    std::int64_t usesIn30Days = 0; ///< calls
    bool dataErased = false;
    QList<ConsentEvent> timeline; ///< newest first
    bool hasEarlierUses = false; ///< than those of the timeline: the ledger has them all

    /// Only the clock says that it is over: its token may still work, so it can be revoked, and is
    /// not forgotten before (D10).
    bool mayStillWork() const
    {
        return endedByClock && !isSuperseded && status == ConsentStatus::Expired;
    }
};

/// Newest first. `networkName` of each consent's network, for the platform's name where the network
/// itself has not said it.
QList<ConsentView> describeConsents(const ConsentFacts& facts, const QList<links::Link>& links,
    const QList<accounts::Entry>& accounts, const QHash<QString, QString>& networkNames,
    Instant now);

/// Something about a consent that a person should know of.
struct ConsentNotice {
    enum class Kind : std::uint8_t {
        EndsIn, ///< `days`
        SignInNeeded,
        Expired,
        RevokedAtBank,
        NotConfirmed,
        Retrying,
        AccountsAdded,
        AccountsRemoved,
        MoreThanAsked, ///< the network grants data that Bursar did not know of before
    };
    Kind kind = Kind::EndsIn;
    std::int64_t consent = 0;
    LinkId link;
    QString institution;
    int days = 0; ///< 30, 7 or 1
    int count = 0; ///< of accounts or kinds of data
    Instant since;
};

/// What needs the person now, worst first. Changes count for two weeks.
QList<ConsentNotice> noticesOf(const QList<ConsentView>& views, Instant now);

} // namespace bursar
