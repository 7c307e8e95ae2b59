// SPDX-License-Identifier: GPL-3.0-or-later
// The revocation of a consent on a scripted network, a keychain that fails when told to, and a
// store that is closed and opened again: whatever fails, it ends in the proof or in the truth.
#include "app/auth/linksession.h"
#include "app/base/literals.h"
#include "app/consents/consents.h"
#include "app/consents/datause.h"
#include "app/consents/ledger.h"
#include "app/consents/links.h"
#include "app/consents/receipts.h"
#include "app/net/hostqueue.h"
#include "app/store/store.h"
#include "app/sync/schema.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/fakesecretstore.h"
#include "tests/kit/faketransport.h"
#include "tests/kit/pending.h"
#include "tests/kit/statuswords.h"
#include "tests/kit/teststore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace bursar;
using kit::resultOf;
using namespace bursar::kit;
using namespace std::chrono_literals;

namespace {

const QByteArray claimed =
    R"({"error":"invalid_request","error_description":"Refresh token is invalid or has already been claimed by another client."})";
const QByteArray refusal = R"({"code":602,"message":"Customer not authorized"})";
const QString consentPath = u"/consents/v1/grant-1"_s;

/// The network's side of one consent.
struct Authority {
    explicit Authority(FakeTransport& http)
        : m_http(http)
    {
        reset();
    }
    void reset()
    {
        m_http.on(Post, u"/revoke"_s).clear().answer([this](const HttpRequest& request) {
            return revoke(request);
        });
        m_http.on(Post, u"/token"_s).clear().answer([this](const HttpRequest& request) {
            return refresh(request);
        });
        m_http.on(Get, u"/accounts-info/v2/mikomo"_s)
            .clear()
            .answer([this](const HttpRequest& request) { return data(request); });
        m_http.on(Post, u"/oauth2/token"_s)
            .clear()
            .reply(200, {}, R"({"access_token":"ory_at_1","expires_in":86399})");
        m_http.on(Get, consentPath).clear().answer([this](const HttpRequest&) {
            return HttpResponse{200, {},
                "{\"id\":\"grant-1\",\"status\":\"" + (active ? "ACTIVE"_ba : "REVOKED"_ba)
                    + "\"}"};
        });
    }

    bool active = true;
    bool lies = false; ///< goes on answering data calls
    int latest = 1;

private:
    HttpResponse revoke(const HttpRequest& request)
    {
        if (fieldOf(request, u"token"_s) != "rt-" + QByteArray::number(latest) || !active)
            return {400, {}, R"({"error":"invalid_request"})"};
        active = false;
        return {200, {}, {}};
    }
    HttpResponse refresh(const HttpRequest& request)
    {
        if (!active || fieldOf(request, u"refresh_token"_s) != "rt-" + QByteArray::number(latest))
            return {400, {}, claimed};
        const QByteArray number = QByteArray::number(++latest);
        return {200, {},
            "{\"id_token\":\"id-" + number + "\",\"refresh_token\":\"rt-" + number
                + "\",\"expires_in\":86399}"};
    }
    HttpResponse data(const HttpRequest& request) const
    {
        const bool ours = headerOf(request, "Authorization").startsWith("Bearer id-");
        return ours && (active || lies) ? HttpResponse{200, {}, R"({"accounts":[]})"}
                                        : HttpResponse{401, {}, refusal};
    }

    FakeTransport& m_http;
};

/// A computer with one link, without the rest of a profile; the program on it can be ended and
/// started again.
class Bench final : public Consents::Host {
public:
    Bench()
        : authority(http)
    {
        known.id = u"net"_s;
        known.idp = QUrl(u"http://127.0.0.1:8080"_s);
        known.products = known.idp;
        known.api = known.idp;
        known.sts = QUrl(u"http://127.0.0.1:8080/oauth2"_s);
        known.apiVersion = u"v2"_s;
        known.clientId = u"client"_s;
        known.serviceClientId = u"service"_s;
        known.requestsPerSecond = 0;
        secrets.set(secretkeys::clientSecret(u"net"_s), "secret");
        secrets.set(secretkeys::serviceSecret(u"net"_s), "service-secret");
        secrets.set(tokenKey, "rt-1");
        start();
        link = resultOf(store->write([now = clock.now()](Db& db) {
            const links::Link one{.networkId = u"net"_s,
                .provider = {u"mikomo"_s},
                .subject = u"sub"_s,
                .name = u"Mikomo"_s,
                .linkedAt = now};
            const LinkId granted = links::grant(db, one);
            consents::record(db,
                {.link = granted,
                    .grantId = u"grant-1"_s,
                    .grantedAt = now,
                    .networkId = u"net"_s,
                    .provider = {u"mikomo"_s}});
            return granted;
        }));
        stop();
        start();
    }
    ~Bench() override { stop(); }

    void start()
    {
        store = kit::openStore(dir, profileSchema());
        ledger.emplace(*store);
        const Wire wire{http, queues, clock};
        const Consents::Services with{*store, secrets, wire};
        consents = std::make_unique<Consents>(with, *this);
        QObject::connect(consents.get(), &Consents::changed, consents.get(), [this] { look(); });
        QCoro::waitFor(consents->load());
    }
    /// As if it had been killed.
    void stop()
    {
        consents.reset();
        sessions.clear();
        FakeClock::settle();
        ledger.reset();
        store.reset();
    }
    void restart()
    {
        stop();
        start();
        consents->goOn();
        settle();
    }
    void settle()
    {
        // The store answers from its threads.
        for (int i = 0; i < 20; ++i) {
            FakeClock::settle();
            resultOf(store->read([](Db&) { return 0; }));
            resultOf(store->write([](Db&) { }));
        }
        FakeClock::settle();
    }
    /// In steps, as the store has its own thread: what waits for it must not miss its time.
    void pass(std::chrono::milliseconds time)
    {
        constexpr std::chrono::milliseconds step = std::chrono::minutes(10);
        for (; time.count() > 0; time -= step) {
            clock.advance(std::min(time, step));
            settle();
        }
    }
    const Revocation& now() const { return consents->revocations().first(); }
    /// What a person reads of the consent now.
    QString words() const
    {
        const auto views = describeConsents(consents->facts(), {}, {}, {}, clock.now());
        return statusWord(views.first().status);
    }
    /// What the consent's history tells of tries that were in vain, oldest first.
    QStringList triesTold() const
    {
        QStringList all;
        const auto views = describeConsents(consents->facts(), {}, {}, {}, clock.now());
        for (const ConsentEvent& event : views.first().timeline) {
            if (event.kind == ConsentEvent::Kind::RevocationFailed)
                all.prepend(event.error ? QString(toString(event.error->kind)) : u"answered"_s);
        }
        return all;
    }
    QByteArray token() const { return secrets.value(tokenKey); }
    links::State linkState() { return resultOf(store->read(&links::load)).first().state; }
    QList<receipts::Receipt> kept() { return resultOf(store->read(&receipts::load)); }
    /// Asks, and lets it get as far as it can at once.
    void revoke()
    {
        Pending asking(consents->revoke(link, false));
        settle();
        pass(0ms);
        if (!asking.isDone()) // its calls are repeated before it gives up
            pass(30s);
        QVERIFY(asking.isDone() && asking->has_value());
    }

    // Consents::Host
    const Network* network(const QString&) const override { return isKnown ? &known : nullptr; }
    LinkSession* session(LinkId id) override
    {
        auto& one = sessions[id];
        if (!one && isKnown)
            one = openSession(known, {u"mikomo"_s}, id, {});
        return one.get();
    }
    std::unique_ptr<LinkSession> openSession(
        const Network& through, const ProviderId& provider, LinkId id, const QString& key) override
    {
        return std::make_unique<LinkSession>(wire(), secrets, Login{through, provider, id}, key);
    }
    std::unique_ptr<ApiClient> probe(const Login& login, TokenSource& token) override
    {
        return std::make_unique<ApiClient>(
            wire(), login.network, login.provider, login.link, token);
    }
    void closeSession(LinkId id) override { sessions.erase(id); }
    QCoro::Task<> stopReading(LinkId) override { co_return; }
    std::function<void(Db&, LinkId)> eraser() const override
    {
        return [](Db&, LinkId) { };
    }
    QCoro::Task<> changed(bool) override { co_return; }

    QTemporaryDir dir;
    FakeClock clock;
    FakeTransport http{clock};
    HostQueues queues{clock};
    FakeSecretStore secrets;
    Authority authority;
    Network known;
    bool isKnown = true;
    std::unique_ptr<Store> store;
    std::optional<Ledger> ledger;
    std::map<LinkId, std::unique_ptr<LinkSession>> sessions;
    std::unique_ptr<Consents> consents;
    LinkId link;
    const QString tokenKey = secretkeys::refreshToken(1);
    QStringList lies; ///< moments at which more was claimed than was true

private:
    ApiClient::Services wire() { return {http, queues, clock, *ledger}; }
    /// At every change, whatever the test does.
    void look()
    {
        const bool isRevoked = !consents->all().isEmpty() && words().startsWith(u"Revoked"_s);
        if (isRevoked && (authority.active || authority.lies))
            lies += u"called revoked while the network answers"_s;
        for (const Revocation& one : consents->revocations()) {
            const bool refused = one.evidence.refreshRefused.has_value();
            if (one.step >= RevocationStep::Proven && !refused)
                lies += u"proven without a refused refresh"_s;
            if (one.step >= RevocationStep::Proven && (authority.active || authority.lies))
                lies += u"proven while the network answers"_s;
            if (one.step < RevocationStep::Proven && token().isEmpty()
                && secrets.value(secretkeys::revokedToken(one.id)).isEmpty())
                lies += u"the token was forgotten before the proof"_s;
        }
    }
};

} // namespace

class TestRevocation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void provenAndReceipted();
    void theProofIsNoAccess_data();
    void theProofIsNoAccess();
    void offlineItIsTriedAgain_data();
    void offlineItIsTriedAgain();
    void failuresOfTheNetworkAreNoProof_data();
    void failuresOfTheNetworkAreNoProof();
    void alreadyRevokedIsTakenForSent();
    void revokedButStillAnswering();
    void aGatewaysRefusalIsNone();
    void aConsentThatIsStillActiveIsNotProven();
    void withoutServiceCredentialsTheOtherTwoAreEnough();
    void withoutABearerTheConsentApiDecides();
    void withoutBothADayDecides();
    void aDeadConsentApiHoldsItUpForADay();
    void aRotatedTokenIsRevokedToo();
    void aKeychainThatRefusesTheRemovalIsAskedAgain_data() { offlineItIsTriedAgain_data(); }
    void aKeychainThatRefusesTheRemovalIsAskedAgain();
    void aKeychainThatIsLockedLosesNothing();
    void aNetworkThatIsNotThereYet();
    void waitsLongerEachTime();
    void aNewConsentDoesNotLoseTheOldToken();
    void whatVersion3LeftIsTakenOver();
    void proofRules_data();
    void proofRules();
};

void TestRevocation::provenAndReceipted()
{
    Bench bench;
    bench.revoke();
    QVERIFY(bench.now().isOver());
    QCOMPARE(bench.now().evidence.callAnswer, u"401/602"_s);
    QVERIFY(bench.now().evidence.refreshRefused);
    QCOMPARE(bench.now().evidence.consentStatus, u"REVOKED"_s);
    QCOMPARE(bench.token(), QByteArray());
    QCOMPARE(bench.linkState(), links::State::Ended);
    QVERIFY(bench.consents->all().first().endedAt);
    QCOMPARE(bench.kept().size(), 1);
    QVERIFY(bench.kept().first().document.contains("401/602"));
    Pending saving(bench.consents->receipts({1}));
    bench.settle();
    QVERIFY(saving.isDone() && saving->has_value());
    const auto receipts = QJsonDocument::fromJson(**saving).object().value("receipts"_L1).toArray();
    QCOMPARE(receipts.size(), 2); // that of the grant is made now: none was kept
    for (const auto key : {"version"_L1, "jurisdiction"_L1, "consentTimestamp"_L1,
             "collectionMethod"_L1, "consentReceiptID"_L1, "piiPrincipalId"_L1, "piiControllers"_L1,
             "policyUrl"_L1, "services"_L1, "sensitive"_L1, "spiCat"_L1}) {
        for (const auto& receipt : receipts) {
            QVERIFY2(receipt.toObject().contains(key), key.data());
            QVERIFY2(receipt[key] != QJsonValue(QString()), key.data()); // but "unknown"
        }
    }
    QCOMPARE(receipts[0].toObject().value("event"_L1).toString(), u"granted"_s);
    QVERIFY(receipts[0].toObject().value("issuedLater"_L1).toBool());
    QCOMPARE(receipts[0].toObject().value("eventState"_L1).toString(), u"given"_s);
    QCOMPARE(receipts[1].toObject().value("event"_L1).toString(), u"revoked"_s);
    QCOMPARE(receipts[1].toObject().value("eventState"_L1).toString(), u"withdrawn"_s);
    const QJsonObject purpose = receipts[1]["services"_L1][0]["purposes"_L1][0].toObject();
    for (const auto key : {"lawfulBasis"_L1, "storageLocations"_L1, "retentionPeriod"_L1,
             "recipientThirdParties"_L1, "withdrawalMethod"_L1})
        QVERIFY2(purpose.contains(key), key.data());
    QVERIFY(!saving.value()->contains("rt-")); // no token
    QCOMPARE(bench.lies, QStringList());
    bench.restart(); // and nothing more is done
    QCOMPARE(bench.http.count(u"/revoke"_s), 1);
    QCOMPARE(bench.kept().size(), 1);
}

void TestRevocation::theProofIsNoAccess_data()
{
    QTest::addColumn<bool>("stillAnswers");
    QTest::newRow("refused") << false;
    QTest::newRow("still answered") << true;
}

void TestRevocation::theProofIsNoAccess()
{
    QFETCH(bool, stillAnswers);
    Bench bench;
    bench.authority.lies = stillAnswers;
    bench.revoke();
    bench.restart(); // what the store says
    const auto entries = resultOf(bench.ledger->load(10));
    QVERIFY(!entries.isEmpty());
    for (const Ledger::Entry& entry : entries)
        QCOMPARE(int(entry.call.cause), int(Cause::Proof));
    QVERIFY(bench.consents->facts().uses.isEmpty());
    const auto views = describeConsents(bench.consents->facts(), {}, {}, {}, bench.clock.now());
    QVERIFY(!views.first().lastUsed);
    QCOMPARE(views.first().usesIn30Days, 0);
    const auto use = resultOf(bench.ledger->use(bench.link, u"grant-1"_s));
    for (const DataUse& each : use)
        QCOMPARE(each.asked, 0);
}

void TestRevocation::offlineItIsTriedAgain_data()
{
    QTest::addColumn<bool>("restarts");
    QTest::newRow("while it runs") << false;
    QTest::newRow("at the next start") << true;
}

void TestRevocation::offlineItIsTriedAgain()
{
    QFETCH(bool, restarts);
    Bench bench;
    bench.http.on(Post, u"/token"_s).clear().fail(ErrorKind::Offline);
    bench.revoke();
    QCOMPARE(bench.now().step, RevocationStep::Asked);
    QCOMPARE(toString(bench.now().failure->kind), toString(ErrorKind::Offline));
    QCOMPARE(bench.linkState(), links::State::Revoking);
    QCOMPARE(bench.words(), u"Revocation failed, retrying"_s);
    bench.authority.reset();
    if (restarts)
        bench.restart();
    else
        bench.pass(6s);
    QVERIFY(bench.now().isOver());
    QVERIFY(!bench.now().failure);
    QCOMPARE(bench.words(), u"Revoked by you"_s);
    QCOMPARE(bench.lies, QStringList());
    // Its success does not take the failure out of the history.
    QCOMPARE(bench.triesTold(), QStringList{u"Offline"_s});
}

void TestRevocation::failuresOfTheNetworkAreNoProof_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status"); // 0: no answer
    QTest::addColumn<bool>("isSent");
    QTest::newRow("revoke, 500") << u"/revoke"_s << 500 << false;
    QTest::newRow("revoke, 503") << u"/revoke"_s << 503 << false;
    QTest::newRow("revoke, cut") << u"/revoke"_s << 0 << false;
    QTest::newRow("revoke, a page instead") << u"/revoke"_s << 404 << false;
    QTest::newRow("data call, 500") << u"/accounts-info/v2/mikomo"_s << 500 << true;
    QTest::newRow("data call, cut") << u"/accounts-info/v2/mikomo"_s << 0 << true;
    QTest::newRow("data call, 404") << u"/accounts-info/v2/mikomo"_s << 404 << true;
    QTest::newRow("consent, 500") << consentPath << 500 << true;
    QTest::newRow("consent, cut") << consentPath << 0 << true;
}

void TestRevocation::failuresOfTheNetworkAreNoProof()
{
    QFETCH(QString, path);
    QFETCH(int, status);
    QFETCH(bool, isSent);
    Bench bench;
    auto& route =
        bench.http.on(path == consentPath || path.startsWith(u"/acc"_s) ? Get : Post, path).clear();
    if (status == 0)
        route.cut();
    else
        route.reply(status);
    bench.revoke();
    QCOMPARE(bench.now().step, isSent ? RevocationStep::Sent : RevocationStep::Asked);
    QVERIFY(bench.now().failure);
    QCOMPARE(bench.linkState(), links::State::Revoking);
    QCOMPARE(bench.words(),
        isSent ? u"Revocation sent, not yet confirmed"_s : u"Revocation failed, retrying"_s);
    bench.restart();
    bench.pass(30s);
    QVERIFY(bench.now().step < RevocationStep::Proven || path.startsWith(u"/acc"_s));
    bench.authority.reset();
    bench.pass(12h);
    QVERIFY(bench.now().isOver());
    QCOMPARE(bench.lies, QStringList());
}

void TestRevocation::alreadyRevokedIsTakenForSent()
{
    Bench bench;
    bench.authority.active = false; // at the bank's own pages, say
    bench.revoke();
    QVERIFY(bench.now().isOver());
    QVERIFY(bench.now().evidence.refreshRefused);
    QCOMPARE(bench.words(), u"Revoked by you"_s);
    QCOMPARE(bench.lies, QStringList());
}

void TestRevocation::revokedButStillAnswering()
{
    Bench bench;
    bench.authority.lies = true;
    bench.revoke();
    QCOMPARE(bench.now().step, RevocationStep::Sent);
    QVERIFY(bench.now().evidence.callAnswered);
    QVERIFY(!bench.now().failure);
    const auto taken = bench.now().sentAt;
    bench.pass(10min);
    QCOMPARE(bench.now().step, RevocationStep::Sent);
    QVERIFY(bench.http.count(u"/revoke"_s) > 1); // sent again
    bench.restart();
    QCOMPARE(bench.now().step, RevocationStep::Sent);
    QCOMPARE(bench.words(), u"Revocation sent, not yet confirmed"_s);
    bench.authority.lies = false;
    bench.pass(25h);
    QVERIFY(bench.now().isOver());
    QCOMPARE(bench.lies, QStringList());
    QVERIFY(bench.now().sentAt == taken); // the history tells it before what followed
    // Once a day, however often it was tried.
    const QStringList told = bench.triesTold();
    QVERIFY2(told.size() == 1 || told.size() == 2, qPrintable(told.join(u' ')));
    QCOMPARE(told.first(), u"answered"_s);
    bench.restart();
    QCOMPARE(bench.triesTold(), told);
}

void TestRevocation::aGatewaysRefusalIsNone()
{
    Bench bench;
    bench.http.on(Get, u"/accounts-info/v2/mikomo"_s).clear().reply(401, {}, "<html>log in</html>");
    bench.http.on(Get, consentPath).clear().reply(404, {}, R"({"code":"NotFound"})");
    bench.revoke();
    QCOMPARE(bench.now().step, RevocationStep::Sent);
    QVERIFY(!bench.now().evidence.callRefused);
    QVERIFY(!bench.token().isEmpty());
}

void TestRevocation::aConsentThatIsStillActiveIsNotProven()
{
    Bench bench;
    bench.http.on(Get, consentPath).clear().reply(200, {}, R"({"id":"grant-1","status":"ACTIVE"})");
    bench.revoke();
    QCOMPARE(bench.now().step, RevocationStep::Sent);
    QVERIFY(bench.now().evidence.callRefused);
    QVERIFY(bench.now().evidence.refreshRefused);
    bench.pass(48h);
    QCOMPARE(bench.now().step, RevocationStep::Sent);
    bench.authority.reset();
    bench.pass(7h);
    QVERIFY(bench.now().isOver());
}

void TestRevocation::withoutServiceCredentialsTheOtherTwoAreEnough()
{
    Bench bench;
    bench.known.serviceClientId.clear();
    bench.revoke();
    QVERIFY(bench.now().isOver());
    QVERIFY(bench.now().evidence.callRefused);
    QCOMPARE(bench.now().evidence.consentStatus, QString());
    QCOMPARE(bench.http.count(consentPath), 0);
}

void TestRevocation::withoutABearerTheConsentApiDecides()
{
    Bench bench;
    bench.http.on(Get, u"/accounts-info/v2/mikomo"_s).clear().reply(500);
    bench.revoke();
    QCOMPARE(bench.now().step, RevocationStep::Sent);
    bench.restart(); // the bearer was in memory only
    QVERIFY(bench.now().isOver());
    QVERIFY(!bench.now().evidence.callRefused);
    QCOMPARE(bench.now().evidence.consentStatus, u"REVOKED"_s);
}

void TestRevocation::withoutBothADayDecides()
{
    Bench bench;
    bench.known.serviceClientId.clear();
    bench.http.on(Get, u"/accounts-info/v2/mikomo"_s).clear().reply(500);
    bench.revoke();
    bench.restart();
    QCOMPARE(bench.now().step, RevocationStep::Sent);
    QVERIFY(bench.now().evidence.refreshRefused);
    bench.pass(20h);
    QCOMPARE(bench.now().step, RevocationStep::Sent);
    bench.pass(12h); // no bearer of ours can be alive
    QVERIFY(bench.now().isOver());
    QCOMPARE(bench.lies, QStringList());
}

void TestRevocation::aDeadConsentApiHoldsItUpForADay()
{
    Bench bench;
    bench.http.on(Get, consentPath).clear().reply(500);
    bench.revoke();
    bench.pass(12h);
    QCOMPARE(bench.now().step, RevocationStep::Sent);
    bench.pass(20h);
    QVERIFY(bench.now().isOver());
}

void TestRevocation::aRotatedTokenIsRevokedToo()
{
    Bench bench;
    // The network says yes and does nothing.
    bench.http.on(Post, u"/revoke"_s).clear().reply(200);
    bench.revoke();
    QCOMPARE(bench.now().step, RevocationStep::Sent);
    QVERIFY(bench.now().evidence.callAnswered);
    QVERIFY(!bench.now().evidence.refreshRefused);
    QCOMPARE(bench.token(), "rt-" + QByteArray::number(bench.authority.latest));
    bench.authority.reset();
    bench.pass(10s);
    QVERIFY(bench.now().isOver());
    QVERIFY(!bench.authority.active);
    QCOMPARE(bench.lies, QStringList());
}

void TestRevocation::aKeychainThatRefusesTheRemovalIsAskedAgain()
{
    QFETCH(bool, restarts);
    Bench bench;
    bench.secrets.refuseRemovals(ErrorKind::KeychainRefused);
    bench.revoke();
    QCOMPARE(bench.now().step, RevocationStep::Proven);
    QCOMPARE(toString(bench.now().failure->kind), toString(ErrorKind::KeychainRefused));
    QCOMPARE(bench.linkState(), links::State::Ended); // that much is true
    QCOMPARE(bench.words(), u"Revoked by you"_s);
    QVERIFY(!bench.token().isEmpty());
    QVERIFY(bench.kept().isEmpty());
    bench.isKnown = false; // it needs no network any more
    bench.secrets.refuseRemovals({});
    if (restarts)
        bench.restart();
    else
        bench.pass(6s);
    QVERIFY(bench.now().isOver());
    QCOMPARE(bench.token(), QByteArray());
    QCOMPARE(bench.kept().size(), 1);
}

void TestRevocation::aKeychainThatIsLockedLosesNothing()
{
    Bench bench;
    bench.secrets.refuse(ErrorKind::KeychainLocked);
    bench.revoke();
    QCOMPARE(bench.now().step, RevocationStep::Asked);
    QCOMPARE(toString(bench.now().failure->kind), toString(ErrorKind::KeychainLocked));
    bench.secrets.refuse({});
    bench.pass(10s);
    QVERIFY(bench.now().isOver());
    QCOMPARE(bench.lies, QStringList());
}

void TestRevocation::aNetworkThatIsNotThereYet()
{
    Bench bench;
    bench.isKnown = false;
    bench.revoke();
    QCOMPARE(bench.now().step, RevocationStep::Asked);
    bench.isKnown = true;
    bench.consents->goOn();
    bench.settle();
    QVERIFY(bench.now().isOver());
}

void TestRevocation::waitsLongerEachTime()
{
    std::chrono::milliseconds before{0};
    for (int attempt = 1; attempt <= 6; ++attempt) {
        QVERIFY(revocations::waitAfter(attempt) > before);
        before = revocations::waitAfter(attempt);
    }
    QCOMPARE(revocations::waitAfter(1'000'000).count(), before.count());
}

void TestRevocation::aNewConsentDoesNotLoseTheOldToken()
{
    Bench bench;
    bench.http.on(Post, u"/revoke"_s).clear().reply(500);
    bench.revoke();
    QCOMPARE(bench.now().step, RevocationStep::Asked);
    const QByteArray old = bench.token();
    Pending making(bench.consents->makeWay(bench.link));
    bench.pass(3s); // an attempt under way comes to its end first
    QVERIFY(making.isDone() && making->has_value());
    bench.secrets.set(bench.tokenKey, "another consent's");
    bench.sessions.clear();
    QCOMPARE(bench.secrets.value(secretkeys::revokedToken(1)), old);
    bench.authority.reset();
    bench.restart();
    QVERIFY(bench.now().isOver());
    QCOMPARE(bench.secrets.value(secretkeys::revokedToken(1)), QByteArray());
    QCOMPARE(bench.token(), "another consent's"_ba);
    QVERIFY(!bench.authority.active);
}

void TestRevocation::whatVersion3LeftIsTakenOver()
{
    QTemporaryDir dir;
    {
        const auto old = kit::openStore(dir, profileSchema().first(3));
        const auto fill = [](Db& db) {
            for (const auto state :
                {links::State::Active, links::State::Revoking, links::State::Ended}) {
                const links::Link one{.networkId = u"net"_s,
                    .provider = {u"mikomo"_s},
                    .subject = QString::number(int(state))};
                const LinkId id = links::grant(db, one);
                db.run("INSERT INTO consents (link, granted_at, network, provider)"
                       " VALUES (?, ?, 'net', 'mikomo')",
                    id, Instant{1h});
                if (state == links::State::Ended)
                    consents::end(db, id, Instant{2h});
                links::setState(db, id, state);
            }
        };
        resultOf(old->write(fill));
    }
    const auto store = kit::openStore(dir, profileSchema());
    const QList<Revocation> all = resultOf(store->read(&revocations::load));
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].link.value, 2); // asked for, not confirmed: once more
    QCOMPARE(all[0].step, RevocationStep::Asked);
    QCOMPARE(all[1].link.value, 3); // its token may still be there
    QCOMPARE(all[1].step, RevocationStep::Proven);
    QVERIFY(all[1].provenAt == Instant{2h});
}

void TestRevocation::proofRules_data()
{
    using revocations::Evidence;
    const Instant at{1'000h};
    QTest::addColumn<Evidence>("evidence");
    QTest::addColumn<bool>("atOnce");
    QTest::addColumn<bool>("afterADay");
    const Evidence none;
    const Evidence call{.callRefused = at};
    const Evidence refresh{.refreshRefused = at};
    const Evidence both{.callRefused = at, .refreshRefused = at};
    QTest::newRow("nothing seen") << none << false << false;
    QTest::newRow("the call alone") << call << false << false;
    QTest::newRow("the refresh alone") << refresh << false << true;
    QTest::newRow("both") << both << true << true;
    const auto said = [](Evidence evidence, const QString& status) {
        evidence.consentStatus = status;
        return evidence;
    };
    QTest::newRow("both, ACTIVE") << said(both, u"ACTIVE"_s) << false << false;
    QTest::newRow("both, REVOKED") << said(both, u"REVOKED"_s) << true << true;
    QTest::newRow("both, a new word") << said(both, u"SUSPENDED"_s) << true << true;
    QTest::newRow("refresh, REVOKED") << said(refresh, u"REVOKED"_s) << true << true;
    QTest::newRow("refresh, EXPIRED") << said(refresh, u"EXPIRED"_s) << true << true;
    QTest::newRow("refresh, a new word") << said(refresh, u"SUSPENDED"_s) << false << true;
    QTest::newRow("REVOKED alone") << said(none, u"REVOKED"_s) << false << false;
    QTest::newRow("call, REVOKED") << said(call, u"REVOKED"_s) << false << false;
    Evidence answers = said(refresh, u"REVOKED"_s);
    answers.callAnswered = at;
    QTest::newRow("refused and REVOKED, but answers") << answers << false << true;
    Evidence pending = both;
    pending.consentPending = true;
    QTest::newRow("both, the Consent API is down") << pending << false << true;
}

void TestRevocation::proofRules()
{
    QFETCH(revocations::Evidence, evidence);
    QFETCH(bool, atOnce);
    QFETCH(bool, afterADay);
    const Instant at{1'000h};
    QCOMPARE(revocations::isProven(evidence, at), atOnce);
    QCOMPARE(revocations::isProven(evidence, at + 23h), atOnce);
    QCOMPARE(revocations::isProven(evidence, at + 24h), afterADay);
}

QTEST_GUILESS_MAIN(TestRevocation)

#include "tst_revocation.moc"
