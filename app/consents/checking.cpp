// SPDX-License-Identifier: GPL-3.0-or-later
// What the network says of the running consents: asked after each reading, once a day, and when the
// person wants to know.
#include "app/base/clock.h"
#include "app/base/log.h"
#include "app/consents/consentscore.h"
#include "app/consents/links.h"
#include "app/store/store.h"

namespace bursar {

namespace {

using namespace std::chrono_literals;

constexpr auto dueAfter = 24h;
constexpr auto lookEvery = 1h;

} // namespace

QCoro::Task<Status> Consents::Core::check(Ptr core, LinkId link)
{
    const consents::Consent* running = nullptr;
    for (const consents::Consent& each : std::as_const(core->facts.consents)) {
        if (each.link == link && !each.endedAt && !running)
            running = &each;
    }
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
    const auto keep = [id, link, word, news, isOverThere](Db& db) {
        consentnews::keep(db, id, word, news);
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
    if (isOverThere) {
        qCInfo(lcAuth) << "the consent of link" << link.value << "has ended at the network";
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
        const bool isOld = word == facts.words.constEnd() || word->at <= now() - dueAfter;
        if (!each.endedAt && isOld)
            due += each.link;
    }
    for (const LinkId link : std::as_const(due))
        check(shared_from_this(), link);
    nextCheck = services.wire.clock.callAfter(lookEvery, [this] { checkDue(); });
}

} // namespace bursar
