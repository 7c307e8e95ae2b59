// SPDX-License-Identifier: GPL-3.0-or-later
// A consent whose time is over, by our clock: it ends at that moment, and goes on only when the
// network says so afterwards.
#include "app/auth/linksession.h"
#include "app/base/literals.h"
#include "app/consents/attention.h"
#include "app/consents/consents.h"
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
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bursar;
using kit::resultOf;
using namespace bursar::kit;
using namespace std::chrono_literals;

namespace {

const QString consentPath = u"/consents/v1/grant-1"_s;

/// A computer with one link and its consent, of which the network has named the end.
class Bench final : public Consents::Host {
public:
    explicit Bench(std::chrono::milliseconds life = 3h)
    {
        known.id = u"net"_s;
        known.idp = known.api = QUrl(u"http://127.0.0.1:8080"_s);
        known.sts = QUrl(u"http://127.0.0.1:8080/oauth2"_s);
        known.serviceClientId = u"service"_s;
        known.requestsPerSecond = 0;
        secrets.set(secretkeys::serviceSecret(u"net"_s), "service-secret");
        http.on(Post, u"/oauth2/token"_s)
            .reply(200, {}, R"({"access_token":"ory_at_1","expires_in":86399})");
        http.on(Get, consentPath).fail(ErrorKind::Offline);
        until = clock.now() + life;
        start();
        link = resultOf(store->write([this](Db& db) {
            const LinkId granted = links::grant(db,
                {.networkId = u"net"_s,
                    .provider = {u"mikomo"_s},
                    .subject = u"sub"_s,
                    .name = u"Mikomo"_s,
                    .linkedAt = clock.now()});
            const auto consent = consents::record(db,
                {.link = granted,
                    .grantId = u"grant-1"_s,
                    .grantedAt = clock.now(),
                    .networkId = u"net"_s,
                    .provider = {u"mikomo"_s},
                    .institution = u"Mikomo"_s});
            ConsentGrant said{.id = u"grant-1"_s,
                .status = ConsentGrant::Status::Active,
                .statusText = u"ACTIVE"_s,
                .parties = {}};
            said.expires = until;
            consentnews::keep(db, consent, {clock.now(), said}, {});
            return granted;
        }));
        restart();
    }
    ~Bench() override { stop(); }

    void start()
    {
        store = kit::openStore(dir, profileSchema());
        const Wire wire{http, queues, clock};
        consents = std::make_unique<Consents>(Consents::Services{*store, secrets, wire}, *this);
        QCoro::waitFor(consents->load());
    }
    void stop()
    {
        consents.reset();
        FakeClock::settle();
        store.reset();
    }
    void restart()
    {
        stop();
        start();
        consents->watch();
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
    void pass(std::chrono::milliseconds time)
    {
        constexpr std::chrono::milliseconds step = std::chrono::minutes(30);
        for (; time.count() > 0; time -= step) {
            clock.advance(std::min(time, step));
            settle();
        }
    }
    /// From now on the network says so.
    void says(const QByteArray& status, std::optional<Instant> end = {})
    {
        const QByteArray expires =
            end ? ",\"expirationTime\":\"" + toIso(*end).toLatin1() + "\"" : QByteArray();
        http.on(Get, consentPath)
            .clear()
            .reply(200, {}, "{\"id\":\"grant-1\",\"status\":\"" + status + "\"" + expires + "}");
    }
    ConsentView view() const
    {
        return describeConsents(consents->facts(), {links::Link{.id = link}}, {}, {}, clock.now())
            .first();
    }
    QString words() const { return statusWord(view().status); }
    QStringList notices() const
    {
        QStringList facts;
        attention::Facts all;
        all.consents = {view()};
        all.now = clock.now();
        for (const attention::Item& item : attention::gather(all))
            facts += item.kind == attention::Kind::Expired ? u"expired"_s : u"other"_s;
        return facts;
    }
    /// What the history says beside the granting, oldest first.
    QList<consentnews::Change> changes() const
    {
        QList<consentnews::Change> all;
        const ConsentView shown = view();
        for (auto event = shown.timeline.rbegin(); event != shown.timeline.rend(); ++event) {
            if (event->kind == ConsentEvent::Kind::Changed)
                all += event->news.change;
        }
        return all;
    }
    /// Their events, oldest first.
    QStringList receipts()
    {
        QStringList events;
        for (const receipts::Receipt& each : resultOf(store->read(&bursar::receipts::load)))
            events += jsonOf(each).value("event"_L1).toString();
        return events;
    }
    QJsonObject lastReceipt()
    {
        return jsonOf(resultOf(store->read(&bursar::receipts::load)).last());
    }
    static QJsonObject jsonOf(const receipts::Receipt& receipt)
    {
        return QJsonDocument::fromJson(receipt.document).object();
    }
    links::State linkState() { return resultOf(store->read(&links::load)).first().state; }

    // Consents::Host
    const Network* network(const QString&) const override { return &known; }
    LinkSession* session(LinkId) override { return nullptr; }
    std::unique_ptr<LinkSession> openSession(
        const Network&, const ProviderId&, LinkId, const QString&) override
    {
        return nullptr;
    }
    std::unique_ptr<ApiClient> probe(const Login&, TokenSource&) override { return nullptr; }
    void closeSession(LinkId) override { }
    QCoro::Task<> stopReading(LinkId) override { co_return; }
    std::function<void(Db&, LinkId)> eraser() const override
    {
        return [](Db&, LinkId) { };
    }
    QCoro::Task<> changed(bool) override
    {
        ++told;
        co_return;
    }

    QTemporaryDir dir;
    FakeClock clock;
    FakeTransport http{clock};
    HostQueues queues{clock};
    FakeSecretStore secrets;
    Network known;
    Instant until;
    int told = 0;
    std::unique_ptr<Store> store;
    std::unique_ptr<Consents> consents;
    LinkId link;
};

} // namespace

class TestExpiry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsAtItsTime();
    void theDaysLeftAreToldWithoutTheNetwork();
    void endsAtTheNextStart();
    void endsAfterASleep();
    void theNetworkConfirms();
    void theNetworkTakesItBack_data();
    void theNetworkTakesItBack();
    void anActiveWordWithTheSameEndChangesNothing();
    void anEndAtTheBankHasItsReceipt();
    void aReceiptNamesItsSources();
    void oneThatIsBeingRevokedIsLeftToThat();
    void aNewConsentIsNotEndedByTheOldOnesTime();
};

void TestExpiry::endsAtItsTime()
{
    Bench bench;
    QCOMPARE(bench.words(), u"Ends soon"_s);
    bench.pass(3h - 1s);
    QCOMPARE(bench.linkState(), links::State::Active);
    QVERIFY(bench.consents->mayRead(bench.link));
    bench.pass(1s);
    QCOMPARE(bench.words(), u"Expired"_s);
    QCOMPARE(bench.linkState(), links::State::SignInNeeded); // nothing is read any more
    QVERIFY(bench.view().ended == bench.until);
    QVERIFY(bench.view().endedByClock);
    QVERIFY(isPast(bench.view().status));
    QCOMPARE(bench.notices(), QStringList{u"expired"_s});
    QCOMPARE(bench.changes(), QList{consentnews::Change::TimeOver});
    QCOMPARE(bench.told, 1);
    bench.pass(5h);
    QCOMPARE(bench.changes(), QList{consentnews::Change::TimeOver}); // once
    QCOMPARE(bench.receipts(), QStringList{u"expired"_s});
    const QJsonObject ending = bench.lastReceipt().value("ending"_L1).toObject();
    QVERIFY(ending.value("endedBy"_L1).toString().startsWith(u"the clock"_s));
    QCOMPARE(ending.value("endedAt"_L1).toString(), toIso(bench.until));
    QCOMPARE(ending.value("notProven"_L1).toArray().size(), 2);
    bench.restart();
    QCOMPARE(bench.words(), u"Expired"_s);
    QCOMPARE(bench.changes(), QList{consentnews::Change::TimeOver});
}

void TestExpiry::theDaysLeftAreToldWithoutTheNetwork()
{
    Bench bench(49h);
    QSignalSpy changed(bench.consents.get(), &Consents::changed);
    bench.pass(30min);
    QCOMPARE(changed.size(), 0);
    bench.pass(60min);
    QCOMPARE(changed.size(), 1); // less than two days
    bench.pass(24h);
    QCOMPARE(changed.size(), 2); // less than one
}

void TestExpiry::endsAtTheNextStart()
{
    Bench bench;
    bench.stop();
    bench.clock.advance(40 * 24h);
    bench.start();
    QVERIFY(!bench.consents->mayRead(bench.link)); // before anything was written down
    bench.consents->watch();
    bench.settle();
    QCOMPARE(bench.words(), u"Expired"_s);
    QVERIFY(bench.view().ended == bench.until);
    QCOMPARE(bench.linkState(), links::State::SignInNeeded);
    QCOMPARE(bench.notices(), QStringList{u"expired"_s}); // the person was not here before
}

void TestExpiry::endsAfterASleep()
{
    Bench bench;
    bench.clock.sleepThrough(4h);
    QVERIFY(!bench.consents->mayRead(bench.link));
    bench.pass(1min);
    QCOMPARE(bench.linkState(), links::State::SignInNeeded);
}

void TestExpiry::theNetworkConfirms()
{
    Bench bench;
    bench.pass(3h);
    QVERIFY(bench.view().endedByClock);
    bench.says("EXPIRED", bench.until);
    bench.pass(2h);
    QCOMPARE(bench.words(), u"Expired"_s);
    QVERIFY(!bench.view().endedByClock);
    QCOMPARE(bench.changes(), (QList{consentnews::Change::TimeOver, consentnews::Change::Expired}));
    QCOMPARE(bench.receipts(), (QStringList{u"expired"_s, u"expired"_s}));
    const QJsonObject ending = bench.lastReceipt().value("ending"_L1).toObject();
    QVERIFY(ending.value("endedBy"_L1).toString().startsWith(u"the network"_s));
    QCOMPARE(ending.value("notProven"_L1).toArray().size(), 1);
}

void TestExpiry::theNetworkTakesItBack_data()
{
    QTest::addColumn<bool>("hasEnd");
    QTest::addColumn<bool>("restarts");
    QTest::newRow("a later end, while it runs") << true << false;
    QTest::newRow("a later end, at the next start") << true << true;
    QTest::newRow("no end any more") << false << false;
}

void TestExpiry::theNetworkTakesItBack()
{
    QFETCH(bool, hasEnd);
    QFETCH(bool, restarts);
    Bench bench;
    bench.pass(3h);
    const Instant later = bench.until + 90 * 24h;
    if (hasEnd)
        bench.says("ACTIVE", later);
    else
        bench.says("ACTIVE");
    bench.clock.advance(1s);
    if (restarts)
        bench.restart();
    else
        bench.pass(2h);
    QCOMPARE(bench.words(), u"Active"_s);
    QVERIFY(!bench.view().ended);
    QCOMPARE(bench.view().until.has_value(), hasEnd);
    QVERIFY(!hasEnd || *bench.view().until == later);
    QCOMPARE(bench.linkState(), links::State::Active);
    QVERIFY(bench.consents->mayRead(bench.link));
    QCOMPARE(bench.notices(), QStringList());
    QCOMPARE(
        bench.changes(), (QList{consentnews::Change::TimeOver, consentnews::Change::Extended}));
    QCOMPARE(bench.receipts(), (QStringList{u"expired"_s, u"extended"_s}));
    bench.pass(26h);
    QCOMPARE(bench.words(), u"Active"_s);
    QCOMPARE(bench.changes().size(), 2);
}

void TestExpiry::anActiveWordWithTheSameEndChangesNothing()
{
    Bench bench;
    bench.says("ACTIVE", bench.until);
    bench.pass(6h);
    QCOMPARE(bench.words(), u"Expired"_s);
    QVERIFY(bench.view().endedByClock);
    QCOMPARE(bench.changes(), QList{consentnews::Change::TimeOver});
}

void TestExpiry::anEndAtTheBankHasItsReceipt()
{
    Bench bench;
    bench.says("REVOKED");
    Pending checking(bench.consents->check(bench.link));
    bench.settle();
    bench.pass(1s);
    QVERIFY(checking.isDone() && checking->has_value());
    QCOMPARE(bench.words(), u"Revoked at the bank"_s);
    QCOMPARE(bench.receipts(), QStringList{u"revoked outside Bursar"_s});
    const QJsonObject ending = bench.lastReceipt().value("ending"_L1).toObject();
    QVERIFY(ending.value("endedBy"_L1).toString().startsWith(u"somebody outside Bursar"_s));
    QCOMPARE(ending.value("endedAt"_L1).toString(), u"unknown"_s);
    QVERIFY(ending.value("known"_L1).toArray().first().toString().endsWith(u"REVOKED"_s));
    QCOMPARE(ending.value("notProven"_L1).toArray().size(), 2);
}

void TestExpiry::aReceiptNamesItsSources()
{
    Bench bench;
    const auto written = [&bench](std::optional<consentnews::Word> word) {
        resultOf(bench.store->write([word](Db& db) {
            const consents::Consent consent{.id = 7,
                .grantId = u"grant-7"_s,
                .networkId = u"akoya-sandbox"_s,
                .provider = {u"mikomo"_s},
                .clientId = u"client"_s,
                .institution = u"Mikomo"_s,
                .accounts = {u"dep-1"_s}};
            receipts::write(db, receipts::Kind::Confirmed, consent, word, Instant{});
        }));
        return bench.lastReceipt();
    };
    const auto fact = [](const QJsonObject& receipt, const QString& name) {
        const QJsonObject one = receipt.value("facts"_L1).toObject().value(name).toObject();
        const QJsonValue value = one.value("value"_L1);
        return QString((value.isArray() ? value.toArray().first().toString() : value.toString())
            + u" / "_s + one.value("source"_L1).toString());
    };
    const auto roles = [](const QJsonObject& receipt) {
        QStringList all;
        for (const auto& each : receipt.value("piiControllers"_L1).toArray()) {
            const QJsonObject one = each.toObject();
            all += one.value("role"_L1).toString() + u": "_s
                + one.value("piiController"_L1).toString() + u", "_s
                + one.value("contact"_L1).toString();
        }
        return all;
    };
    const QJsonObject own = written({});
    QCOMPARE(fact(own, u"accounts"_s), u"dep-1 / the token's claims, at the sign-in"_s);
    QCOMPARE(fact(own, u"data"_s), u"unknown / unknown"_s);
    QCOMPARE(fact(own, u"until"_s), u"unknown / unknown"_s);
    QCOMPARE(roles(own),
        (QStringList{u"data provider: Mikomo, unknown"_s,
            u"data access platform: Akoya sandbox, unknown"_s,
            u"data recipient: Bursar, on the person's own computer, none: the person runs it"_s}));

    ConsentGrant said{.id = u"grant-7"_s,
        .status = ConsentGrant::Status::Active,
        .statusText = u"ACTIVE"_s,
        .parties = {{u"Our App"_s, u"DATA_RECIPIENT"_s, u"app"_s},
            {u"Akoya"_s, u"DATA_ACCESS_PLATFORM"_s, u"akoya"_s},
            {u"Mikomo"_s, u"DATA_PROVIDER"_s, u"mikomo"_s}}};
    said.resources = {{u"ACCOUNT"_s, u"dep-2"_s, {u"balances"_s}}};
    said.created = Instant{} + 1h;
    const QJsonObject theirs = written(consentnews::Word{Instant{}, said});
    QCOMPARE(fact(theirs, u"accounts"_s), u"dep-2 / the network's Consent API"_s);
    QCOMPARE(fact(theirs, u"data"_s), u"balances / the network's Consent API"_s);
    QCOMPARE(
        fact(theirs, u"createdTime"_s), u"1970-01-01T01:00:00.000Z / the network's Consent API"_s);
    // In the order in which the data goes, however the network lists them.
    QCOMPARE(roles(theirs).first(3),
        (QStringList{u"data provider: Mikomo, unknown"_s, u"data access platform: Akoya, unknown"_s,
            u"data recipient: Our App, unknown"_s}));
}

void TestExpiry::oneThatIsBeingRevokedIsLeftToThat()
{
    Bench bench;
    Pending asking(bench.consents->revoke(bench.link, false));
    bench.settle();
    bench.pass(4h);
    QCOMPARE(bench.words(), u"Revocation failed, retrying"_s);
    QCOMPARE(bench.linkState(), links::State::Revoking);
    QCOMPARE(bench.changes(), QList<consentnews::Change>());
}

void TestExpiry::aNewConsentIsNotEndedByTheOldOnesTime()
{
    Bench bench;
    bench.clock.advance(1h);
    resultOf(bench.store->write([&bench](Db& db) {
        consents::record(db,
            {.link = bench.link,
                .grantId = u"grant-2"_s,
                .grantedAt = bench.clock.now(),
                .networkId = u"net"_s,
                .provider = {u"mikomo"_s}});
    }));
    bench.restart();
    bench.pass(4h);
    QCOMPARE(bench.words(), u"Active"_s);
    QVERIFY(bench.consents->mayRead(bench.link));
    QCOMPARE(bench.linkState(), links::State::Active);
}

QTEST_GUILESS_MAIN(TestExpiry)
#include "tst_expiry.moc"
