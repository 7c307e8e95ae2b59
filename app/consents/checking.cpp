// SPDX-License-Identifier: GPL-3.0-or-later
// What the network says of the running consents: asked after each reading, once a day, and when the
// person wants to know.
#include "app/base/clock.h"
#include "app/base/log.h"
#include "app/consents/consentscore.h"
#include "app/consents/links.h"
#include "app/consents/receipts.h"
#include "app/store/store.h"

#include <algorithm>
#include <utility>

namespace bursar {

namespace {

using namespace std::chrono_literals;

constexpr auto dueAfter = 24h;
constexpr auto lookEvery = 1h;
constexpr auto lookAtClockEvery = 1min;
/// So long after an end that only the clock knows of the network is asked about it.
constexpr auto askAfterEnd = std::chrono::hours(30 * 24);

bool goesOn(const ConsentGrant& grant, Instant now)
{
    return grant.status == ConsentGrant::Status::Active && (!grant.expires || *grant.expires > now);
}

} // namespace

QCoro::Task<Status> Consents::Core::check(Ptr core, LinkId link)
{
    const consents::Consent* running = nullptr;
    for (const consents::Consent& each : std::as_const(core->facts.consents)) {
        if (each.link == link && !running) // the newest
            running = &each;
    }
    if (running && running->endedAt && !endedByClock(core->facts, running->id))
        running = nullptr;
    if (!running)
        co_return fail(ErrorKind::NotFound);
    const auto isRevoked = [&core](std::int64_t consent) {
        for (const Revocation& one : std::as_const(core->facts.revocations)) {
            if (one.consent == consent)
                return true;
        }
        return false;
    };
    const std::int64_t id = running->id;
    const consents::Consent asked = *running;
    ConsentApi* api = core->consentApi(running->networkId);
    if (!api)
        co_return fail(ErrorKind::Offline);
    const auto grant = co_await api->ask(asked.grantId, core->life.token());
    if (core->isOver())
        co_return fail(ErrorKind::Cancelled);
    if (!grant)
        co_return fail(grant.error());
    if (isRevoked(id))
        co_return Status{}; // its own machine listens to the network
    const auto known = core->facts.words.constFind(id);
    const bool isFirst = known == core->facts.words.constEnd();
    auto news = consentnews::compare(isFirst ? nullptr : &known->grant, *grant);
    if (isFirst && grant->status == ConsentGrant::Status::Active)
        news = consentnews::beyondSignIn(asked, *grant) + news;
    const bool isOverThere = grant->status == ConsentGrant::Status::Revoked
        || grant->status == ConsentGrant::Status::Expired;
    const consentnews::Word word{core->now(), *grant};
    // Read anew: it may have ended while the network was asked.
    const bool isBack = endedByClock(core->facts, id) && goesOn(*grant, word.at);
    if (isBack)
        news += consentnews::News{.change = consentnews::Change::Extended,
            .names = grant->expires ? QStringList(toIso(*grant->expires)) : QStringList()};
    using Receipt = receipts::Kind;
    const bool isRevokedThere = grant->status == ConsentGrant::Status::Revoked;
    const bool isEndNew = isOverThere && (isFirst || known->grant.status != grant->status);
    const auto kind = isEndNew
        ? std::optional(isRevokedThere ? Receipt::RevokedOutside : Receipt::Expired)
        : isBack  ? std::optional(Receipt::Extended)
        : isFirst ? std::optional(Receipt::Confirmed)
                  : std::nullopt;
    const auto keep = [asked, id, link, word, news, kind, isOverThere, isBack](Db& db) {
        consentnews::keep(db, id, word, news);
        if (kind)
            receipts::write(db, *kind, asked, word, word.at);
        if (isBack && consents::reopen(db, id))
            links::setActiveAgain(db, link);
        if (!isOverThere)
            return;
        consents::endOne(db, id, word.at);
        links::setSignInNeeded(db, link); // background calls stop
    };
    const auto writing = core->services.store.write(keep, Durability::Synced);
    const auto kept = co_await writing;
    if (core->isOver())
        co_return fail(ErrorKind::Cancelled);
    if (!kept)
        co_return kept;
    if (isOverThere || isBack) {
        qCInfo(lcAuth) << "the consent of link" << link.value << (isBack ? "goes on" : "has ended")
                       << "at the network";
        co_await core->host.changed(false);
    }
    if (core->isOver())
        co_return fail(ErrorKind::Cancelled);
    co_return co_await reload(core);
}

void Consents::Core::checkDue()
{
    QList<LinkId> due;
    for (const consents::Consent& each : std::as_const(facts.consents)) {
        const auto word = facts.words.constFind(each.id);
        const bool isOld = word == facts.words.constEnd() || word->at <= now() - dueAfter
            || (each.endedAt && word->at < *each.endedAt); // it has not answered since
        const bool isDoubtful =
            each.endedAt && *each.endedAt >= now() - askAfterEnd && endedByClock(facts, each.id);
        if ((!each.endedAt || isDoubtful) && isOld && !due.contains(each.link))
            due += each.link;
    }
    for (const LinkId link : std::as_const(due))
        check(shared_from_this(), link);
    nextCheck = services.wire.clock.callAfter(lookEvery, [this] { checkDue(); });
}

bool Consents::Core::isTimeOver(const consents::Consent& consent) const
{
    const auto word = facts.words.constFind(consent.id);
    if (consent.endedAt || word == facts.words.constEnd() || !word->grant.expires)
        return false;
    const bool isRevoked = std::any_of(facts.revocations.begin(), facts.revocations.end(),
        [&consent](const Revocation& one) { return one.consent == consent.id; });
    return !isRevoked && *word->grant.expires <= now();
}

void Consents::Core::endDue()
{
    std::optional<std::chrono::milliseconds> wait;
    bool isAnotherDay = false; // to one of the ends: what is told of it may be other words
    const Instant before = std::exchange(lookedAt, now()).value_or(now());
    for (const consents::Consent& each : std::as_const(facts.consents)) {
        if (isTimeOver(each))
            endByClock(shared_from_this(), each);
        const auto word = facts.words.constFind(each.id);
        const auto until = word == facts.words.constEnd() ? std::nullopt : word->grant.expires;
        if (each.endedAt || !until)
            continue; // what could not be written is looked at again
        wait = std::min(
            wait.value_or(lookAtClockEvery), *until > now() ? *until - now() : lookAtClockEvery);
        isAnotherDay = isAnotherDay
            || std::chrono::floor<std::chrono::days>(*until - now())
                != std::chrono::floor<std::chrono::days>(*until - before);
    }
    nextLook = wait ? services.wire.clock.callAfter(*wait, [this] { endDue(); }) : nullptr;
    if (isAnotherDay)
        tell();
}

QCoro::Task<> Consents::Core::endByClock(Ptr core, consents::Consent consent)
{
    if (!core->ending.insert(consent.id).second)
        co_return;
    const Instant now = core->now();
    const consentnews::Word word = *core->facts.words.constFind(consent.id);
    const Instant until = word.grant.expires.value_or(now);
    const auto end = [consent, word, until, now](Db& db) {
        receipts::write(db, receipts::Kind::Expired, consent, word, now);
        consents::endOne(db, consent.id, until);
        consentnews::add(db,
            {.consent = consent.id,
                .at = now,
                .change = consentnews::Change::TimeOver,
                .names = {}});
        links::setSignInNeeded(db, consent.link); // background calls stop
    };
    const auto writing = core->services.store.write(end, Durability::Synced);
    const auto written = co_await writing;
    if (core->isOver())
        co_return;
    core->ending.erase(consent.id); // what could not be written is tried again
    if (!written)
        co_return;
    qCInfo(lcAuth) << "the time of the consent of link" << consent.link.value << "is over";
    const Status reloaded = co_await reload(core);
    if (core->isOver())
        co_return;
    co_await core->host.changed(false);
    if (core->isOver() || !reloaded)
        co_return;
    co_await check(core, consent.link); // it may have been extended there
}

} // namespace bursar
