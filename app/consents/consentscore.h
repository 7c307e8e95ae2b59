// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/linksession.h"
#include "app/auth/servicetokens.h"
#include "app/consents/consentapi.h"
#include "app/consents/consents.h"
#include "app/net/turns.h"

#include <QPointer>

#include <map>
#include <set>

namespace bursar {

/// What the Consents hold. Shared with the flows under way, which may outlive them: after each
/// co_await they ask isOver() before they touch anything but the revocations themselves.
struct Consents::Core : std::enable_shared_from_this<Consents::Core> {
    using Ptr = std::shared_ptr<Core>;

    Core(const Services& theServices, Host& theHost, Consents* theFacade)
        : services(theServices)
        , host(theHost)
        , facade(theFacade)
    {
    }

    bool isOver() const { return life.token().isCancelled(); }
    Instant now() const;
    /// Null when there is none any more.
    Revocation* find(std::int64_t id);
    const consents::Consent* consent(std::int64_t id) const;
    void tell();

    static QCoro::Task<Status> reload(Ptr core);

    // checking.cpp
    static QCoro::Task<Status> check(Ptr core, LinkId link);
    /// Those that were not asked after for a day; again in an hour.
    void checkDue();
    /// It runs, and its time is over.
    bool isTimeOver(const consents::Consent& consent) const;
    /// Ends those whose time is over; while one has a time, again when it is, or in a minute: a
    /// computer that slept tells nobody.
    void endDue();
    static QCoro::Task<> endByClock(Ptr core, consents::Consent consent);

    // revoking.cpp
    static QCoro::Task<Result<Revocation>> revoke(Ptr core, LinkId link, bool eraseData);
    static QCoro::Task<Status> makeWay(Ptr core, LinkId link);
    /// As far as it gets; then plans the next attempt, if there is to be one.
    static QCoro::Task<> attempt(Ptr core, std::int64_t id);
    static QCoro::Task<Status> walk(Ptr core, std::int64_t id);
    static QCoro::Task<Status> send(Ptr core, Revocation one);
    static QCoro::Task<Status> prove(Ptr core, Revocation one);
    static QCoro::Task<Status> probeCall(Ptr core, Revocation one);
    static QCoro::Task<Status> probeRefresh(Ptr core, Revocation one);
    static QCoro::Task<Status> probeConsent(Ptr core, Revocation one);
    static QCoro::Task<Status> concludeProof(Ptr core, Revocation one);
    static QCoro::Task<Status> eraseToken(Ptr core, Revocation one);
    static QCoro::Task<Status> writeReceipt(Ptr core, Revocation one);
    /// On the disk first, then in memory and on the screen. `also` goes with it, in one
    /// transaction.
    static QCoro::Task<Status> keep(Ptr core, Revocation one, std::function<void(Db&)> also = {});
    /// Who speaks with this revocation's token; null when its network is not known now.
    LinkSession* session(const Revocation& one);
    /// Null when the network is not known now.
    ConsentApi* consentApi(const QString& networkId);

    Services services;
    Host& host;
    QPointer<Consents> facade;
    CancelScope life;
    ConsentFacts facts;
    std::uint64_t saves = 0; ///< revocations written since the start
    QString purpose; ///< as the window shows it
    std::shared_ptr<void> nextCheck;
    std::shared_ptr<void> nextLook; ///< at the clock
    std::optional<Instant> lookedAt; ///< at the clock, the last time
    std::set<std::int64_t> ending; ///< by the clock, under way

    struct UnderWay {
        Turns turn{1}; ///< one attempt at a time
        Secret bearer; ///< the last one that lived before the revocation was sent: for the proof
        std::unique_ptr<LinkSession> session; ///< with an own token
        std::shared_ptr<void> next; ///< the planned attempt
    };
    std::map<std::int64_t, UnderWay> underWay;
    Turns asking{1}; ///< one question to end a link at a time
    struct Speaker {
        Network network;
        std::unique_ptr<ServiceTokens> tokens;
        std::unique_ptr<ConsentApi> api;
    };
    std::map<QString, Speaker> speakers; ///< by network
};

} // namespace bursar
