// SPDX-License-Identifier: GPL-3.0-or-later
// The ending of a consent, step by step (D10). What each step finds is on the disk before the next
// one begins, so a program that is killed between any two goes on where it was.
#include "app/auth/secretstore.h"
#include "app/base/clock.h"
#include "app/base/literals.h"
#include "app/base/log.h"
#include "app/consents/consentscore.h"
#include "app/consents/links.h"
#include "app/consents/receipts.h"
#include "app/products/accounts/listing.h"
#include "app/store/store.h"

namespace bursar {

namespace {

/// One bearer and no other: a probe must not be saved by a refresh. Asked for another one it gives
/// the same, so that a refusal is heard twice, with its code.
class OneBearer final : public TokenSource {
public:
    explicit OneBearer(Secret bearer)
        : m_bearer(std::move(bearer))
    {
    }
    QCoro::Task<Result<Secret>> bearer() override { co_return m_bearer.clone(); }
    QCoro::Task<Result<Secret>> replace(Secret /*stale*/) override { co_return m_bearer.clone(); }

private:
    Secret m_bearer;
};

/// The network's own word that this bearer opens nothing (akoya-api.md 5.2): not a gateway's 401.
bool isRefusal(const Error& error)
{
    return error.http == 401 && (error.code == "602"_L1 || error.code == "603"_L1);
}

/// The Consent API has nothing to say of this consent, now or ever.
bool cannotBeAsked(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotSupported:
    case ErrorKind::NotFound:
    case ErrorKind::BadRequest:
    case ErrorKind::NotAuthorized:
    case ErrorKind::NotSubscribed:
    case ErrorKind::ClientRejected:
    case ErrorKind::BadPayload:
        return true;
    default:
        return false;
    }
}

QString keyOf(const Revocation& one)
{
    return one.hasOwnToken ? secretkeys::revokedToken(one.id)
                           : secretkeys::refreshToken(one.link.value);
}

} // namespace

LinkSession* Consents::Core::session(const Revocation& one)
{
    if (!one.hasOwnToken)
        return host.session(one.link);
    auto& own = underWay[one.id].session;
    if (!own) {
        const consents::Consent* of = consent(one.consent);
        const Network* network = of ? host.network(of->networkId) : nullptr;
        if (network)
            own = host.openSession(*network, of->provider, one.link, keyOf(one));
    }
    return own.get();
}

ConsentApi* Consents::Core::consentApi(const QString& networkId)
{
    const Network* network = host.network(networkId);
    if (!network)
        return nullptr;
    Speaker& speaker = speakers[networkId];
    const Network& known = speaker.network;
    const bool isSame = known.api == network->api && known.sts == network->sts
        && known.serviceClientId == network->serviceClientId;
    if (!speaker.api || !isSame) {
        speaker.network = *network;
        speaker.api.reset();
        const ServiceTokens::Services with{services.wire, services.secrets};
        speaker.tokens = std::make_unique<ServiceTokens>(with, *network, consentScope());
        speaker.api = std::make_unique<ConsentApi>(services.wire, *network, *speaker.tokens);
    }
    return speaker.api.get();
}

QCoro::Task<Status> Consents::Core::keep(Ptr core, Revocation one, std::function<void(Db&)> also)
{
    const auto save = [one, also](Db& db) {
        revocations::save(db, one);
        if (also)
            also(db);
    };
    const auto saved = co_await core->services.store.write(save, Durability::Synced);
    if (core->isOver())
        co_return fail(ErrorKind::Cancelled);
    if (!saved)
        co_return saved;
    ++core->saves;
    if (Revocation* kept = core->find(one.id)) {
        const bool erasesData = kept->erasesData; // the person's, perhaps changed by now
        *kept = one;
        kept->erasesData = erasesData;
    }
    core->tell();
    co_return Status{};
}

QCoro::Task<Result<Revocation>> Consents::Core::revoke(Ptr core, LinkId link, bool eraseData)
{
    std::optional<std::int64_t> id;
    {
        const auto turn = co_await core->asking.take(core->life.token());
        if (!turn || core->isOver())
            co_return fail(ErrorKind::Cancelled);
        co_await core->host.stopReading(link);
        if (core->isOver())
            co_return fail(ErrorKind::Cancelled);
        // Written down before anything is sent: a crash in between goes on at the next start.
        const auto erase = eraseData ? core->host.eraser() : std::function<void(Db&, LinkId)>();
        const Instant now = core->now();
        const auto ask = [link, erase, now](Db& db) {
            const auto asked = revocations::ask(db, link, erase != nullptr, now);
            if (erase) {
                erase(db, link);
                if (!asked) // it has ended long ago; now the person wants nothing to be left of it
                    links::remove(db, link);
            }
            return asked;
        };
        const auto asked = co_await core->services.store.write(ask, Durability::Synced);
        if (core->isOver())
            co_return fail(ErrorKind::Cancelled);
        if (!asked)
            co_return fail(asked.error());
        id = *asked;
        const Status reloaded = co_await reload(core);
        if (core->isOver())
            co_return fail(ErrorKind::Cancelled);
        co_await core->host.changed(eraseData);
        if (core->isOver() || !reloaded)
            co_return fail(ErrorKind::Cancelled);
    }
    if (!id)
        co_return Revocation{.link = link, .step = RevocationStep::Receipted};
    co_await attempt(core, *id);
    const Revocation* now = core->find(*id);
    if (!now)
        co_return fail(ErrorKind::Cancelled);
    co_return *now;
}

QCoro::Task<> Consents::Core::attempt(Ptr core, std::int64_t id)
{
    const auto turn = co_await core->underWay[id].turn.take(core->life.token());
    if (!turn || core->isOver())
        co_return;
    core->underWay[id].next.reset();
    const Status walked = co_await walk(core, id);
    const Revocation* kept = core->isOver() ? nullptr : core->find(id);
    if (!kept)
        co_return;
    if (kept->isOver()) {
        core->underWay[id].session.reset();
        core->underWay[id].bearer = {};
        co_return;
    }
    Revocation one = *kept;
    ++one.attempts;
    one.failedAt = core->now();
    one.failure = walked ? std::nullopt : std::optional(walked.error());
    const auto wait = std::max(revocations::waitAfter(one.attempts),
        one.failure ? one.failure->retryAfter.value_or(std::chrono::milliseconds(0))
                    : std::chrono::milliseconds(0));
    qCInfo(lcAuth) << "revocation" << id << "is at step" << static_cast<int>(one.step)
                   << "and goes on in" << wait.count() / 1000
                   << "s:" << (one.failure ? toString(one.failure->kind) : "not refused"_L1);
    const auto again = [core, id] { attempt(core, id); };
    core->underWay[id].next = core->services.wire.clock.callAfter(wait, again);
    const auto news = consentnews::ofTry(core->facts.news, one.consent, *one.failedAt, one.failure);
    const auto tell = [news](Db& db) {
        if (news)
            consentnews::add(db, *news);
    };
    const Status saved = co_await keep(core, one, tell);
    // When even this fails, the disk still has the step that is true.
    if (saved && news && !core->isOver())
        co_await reload(core);
}

QCoro::Task<Status> Consents::Core::walk(Ptr core, std::int64_t id)
{
    for (;;) {
        const Revocation* kept = core->find(id);
        if (!kept || kept->isOver())
            co_return Status{};
        const Revocation one = *kept;
        Status done;
        switch (one.step) {
        case RevocationStep::Asked:
            done = co_await send(core, one);
            break;
        case RevocationStep::Sent:
            done = co_await prove(core, one);
            break;
        case RevocationStep::Proven:
            done = co_await eraseToken(core, one);
            break;
        case RevocationStep::Erased:
            done = co_await writeReceipt(core, one);
            break;
        case RevocationStep::Receipted:
            break;
        }
        if (core->isOver() || !done)
            co_return done;
        kept = core->find(id);
        if (kept && kept->step == one.step)
            co_return Status{}; // the network still answers
    }
}

QCoro::Task<Status> Consents::Core::send(Ptr core, Revocation one)
{
    LinkSession* speaker = core->session(one);
    if (!speaker)
        co_return fail(ErrorKind::Offline, u"its network is not known now"_s);
    // A living bearer first: without one a data call would prove nothing but that we have none.
    auto bearer = co_await speaker->keeper.bearer();
    if (core->isOver())
        co_return fail(ErrorKind::Cancelled);
    if (!bearer && bearer.error().kind != ErrorKind::SignInNeeded)
        co_return fail(bearer.error());
    if (bearer)
        core->underWay[one.id].bearer = std::move(*bearer);
    speaker = core->session(one);
    if (!speaker)
        co_return fail(ErrorKind::Offline, u"its network is not known now"_s);
    const Status revoked = co_await speaker->keeper.revoke();
    if (core->isOver())
        co_return fail(ErrorKind::Cancelled);
    if (!revoked)
        co_return revoked;
    one.step = RevocationStep::Sent;
    if (!one.sentAt) // taken then, however often it is sent again
        one.sentAt = core->now();
    one.attempts = 0;
    co_return co_await keep(core, one);
}

QCoro::Task<Status> Consents::Core::prove(Ptr core, Revocation one)
{
    if (one.evidence.callAnswered) { // sent before, and still answered: once more
        const Status sent = co_await send(core, one);
        if (core->isOver() || !sent)
            co_return sent;
    }
    for (const auto probe : {&probeCall, &probeRefresh, &probeConsent, &concludeProof}) {
        const Revocation* kept = core->find(one.id);
        if (!kept)
            co_return fail(ErrorKind::Cancelled);
        const Status probed = co_await probe(core, *kept);
        if (core->isOver() || !probed)
            co_return probed;
    }
    co_return Status{};
}

QCoro::Task<Status> Consents::Core::probeCall(Ptr core, Revocation one)
{
    const Secret& bearer = core->underWay[one.id].bearer;
    LinkSession* speaker = core->session(one);
    if (one.evidence.callRefused || bearer.isEmpty() || !speaker)
        co_return Status{};
    OneBearer token(bearer.clone());
    const auto probe = core->host.probe(speaker->login, token);
    const accounts::ListAccounts request;
    const auto answer = co_await probe->send(request, Cause::Proof, core->life.token());
    if (core->isOver())
        co_return fail(ErrorKind::Cancelled);
    if (answer) {
        one.evidence.callAnswered = core->now();
    } else if (isRefusal(answer.error())) {
        one.evidence.callAnswered.reset();
        one.evidence.callRefused = core->now();
        one.evidence.callAnswer = QString::number(answer.error().http) + u'/' + answer.error().code;
    } else {
        co_return fail(answer.error());
    }
    co_return co_await keep(core, one);
}

QCoro::Task<Status> Consents::Core::probeRefresh(Ptr core, Revocation one)
{
    if (one.evidence.refreshRefused)
        co_return Status{};
    LinkSession* speaker = core->session(one);
    if (!speaker)
        co_return fail(ErrorKind::Offline, u"its network is not known now"_s);
    const auto refused = co_await speaker->keeper.refreshIsRefused();
    if (core->isOver())
        co_return fail(ErrorKind::Cancelled);
    if (!refused)
        co_return fail(refused.error());
    if (*refused) {
        one.evidence.refreshRefused = core->now();
    } else { // it gave a new pair: all that was seen before is of an older one
        one.evidence = {.callAnswered = core->now()};
        core->underWay[one.id].bearer = {};
    }
    co_return co_await keep(core, one);
}

QCoro::Task<Status> Consents::Core::probeConsent(Ptr core, Revocation one)
{
    const consents::Consent* of = core->consent(one.consent);
    ConsentApi* api = of ? core->consentApi(of->networkId) : nullptr;
    if (!api)
        co_return Status{};
    const auto grant = co_await api->ask(of->grantId, core->life.token());
    if (core->isOver())
        co_return fail(ErrorKind::Cancelled);
    one.evidence.consentPending = !grant && !cannotBeAsked(grant.error().kind);
    if (grant) {
        one.evidence.consentStatus = grant->statusText;
        one.evidence.consentAsked = core->now();
    }
    const Status kept = co_await keep(core, one);
    if (core->isOver() || !kept)
        co_return kept;
    if (one.evidence.consentPending && !revocations::isProven(one.evidence, core->now()))
        co_return fail(grant.error());
    co_return Status{};
}

QCoro::Task<Status> Consents::Core::concludeProof(Ptr core, Revocation one)
{
    const Instant now = core->now();
    if (!revocations::isProven(one.evidence, now))
        co_return Status{};
    one.step = RevocationStep::Proven;
    one.provenAt = now;
    one.attempts = 0;
    one.failure.reset();
    one.failedAt.reset();
    const auto end = [consent = one.consent, link = one.link, now](Db& db) {
        consents::endOne(db, consent, now);
        links::setEnded(db, link);
    };
    const Status kept = co_await keep(core, one, end);
    if (core->isOver() || !kept)
        co_return kept;
    const Status reloaded = co_await reload(core);
    if (!core->isOver())
        co_await core->host.changed(false);
    co_return reloaded;
}

QCoro::Task<Status> Consents::Core::eraseToken(Ptr core, Revocation one)
{
    // Through the keeper when there is one: it holds a bearer in memory, too.
    LinkSession* speaker = core->session(one);
    auto erasing = speaker ? speaker->keeper.forget() : core->services.secrets.remove(keyOf(one));
    const Status erased = co_await erasing;
    if (core->isOver())
        co_return fail(ErrorKind::Cancelled);
    if (!erased)
        co_return erased;
    one.step = RevocationStep::Erased;
    one.erasedAt = core->now();
    one.attempts = 0;
    co_return co_await keep(core, one);
}

QCoro::Task<Status> Consents::Core::writeReceipt(Ptr core, Revocation one)
{
    one.step = RevocationStep::Receipted;
    one.receiptAt = core->now();
    one.failure.reset();
    one.failedAt.reset();
    const consents::Consent* of = core->consent(one.consent);
    const auto write = [one, consent = of ? *of : consents::Consent{}](Db& db) {
        receipts::write(db, consent, one);
        revocations::removeErased(db, one.id);
    };
    const Status kept = co_await keep(core, one, write);
    if (core->isOver() || !kept)
        co_return kept;
    if (!one.hasOwnToken)
        core->host.closeSession(one.link);
    co_await core->host.changed(false);
    co_return Status{};
}

QCoro::Task<Status> Consents::Core::makeWay(Ptr core, LinkId link)
{
    const QList<Revocation> all = core->facts.revocations;
    for (const Revocation& each : all) {
        const bool concerns =
            each.link == link && !each.hasOwnToken && each.step < RevocationStep::Erased;
        if (!concerns)
            continue;
        const auto turn = co_await core->underWay[each.id].turn.take(core->life.token());
        const Revocation* kept = turn && !core->isOver() ? core->find(each.id) : nullptr;
        if (!kept)
            co_return fail(ErrorKind::Cancelled);
        Revocation one = *kept;
        if (one.step == RevocationStep::Proven) {
            const Status erased = co_await eraseToken(core, one);
            if (core->isOver() || !erased)
                co_return erased;
            continue;
        }
        auto token = co_await core->services.secrets.read(keyOf(one));
        if (core->isOver())
            co_return fail(ErrorKind::Cancelled);
        if (!token)
            co_return fail(token.error());
        if (!*token)
            continue;
        one.hasOwnToken = true;
        const Status moved = co_await core->services.secrets.write(keyOf(one), std::move(**token));
        if (core->isOver())
            co_return fail(ErrorKind::Cancelled);
        if (!moved)
            co_return moved;
        const Status saved = co_await keep(core, one);
        if (core->isOver() || !saved)
            co_return saved;
    }
    co_return Status{};
}

} // namespace bursar
