// SPDX-License-Identifier: GPL-3.0-or-later
// ApiClient on a scripted server: retries, the host's pause, the bearer, the ledger, cancelling.
#include "app/base/literals.h"
#include "app/net/apiclient.h"
#include "app/net/exchange.h"
#include "app/net/hostqueue.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/faketransport.h"
#include "tests/kit/logcapture.h"
#include "tests/kit/pending.h"

#include <QTest>

using namespace bursar;
using namespace bursar::kit;
using namespace std::chrono_literals;

namespace {

/// A product of the simplest kind: a body with a number in it. Move-only, as a page of rows may be.
struct GetNumber {
    using Reply = std::unique_ptr<int>;
    static constexpr DataCluster cluster = DataCluster::Balances;

    QString path = u"/balances/v2/mikomo"_s;

    QUrl url(const Network& network, const ProviderId&) const
    {
        return network.products.resolved(QUrl(path));
    }
    static Result<Reply> decode(const QByteArray& body)
    {
        bool ok = false;
        const int number = body.toInt(&ok);
        return ok ? Result<Reply>(std::make_unique<int>(number)) : fail(ErrorKind::BadPayload);
    }
    static std::int64_t rows(const Reply& reply) { return *reply; }
    static QStringList unreadable(const Reply& /*reply*/) { return {}; }
};
static_assert(ApiRequest<GetNumber>);

const QString path = GetNumber().path;

/// Bearers "b1", "b2", …: replace() makes the next one, once per stale one.
class FakeTokens final : public TokenSource {
public:
    int replaced = 0;
    std::optional<ErrorKind> refuses;

    QCoro::Task<Result<Secret>> bearer() override { return current(); }
    QCoro::Task<Result<Secret>> replace(Secret stale) override
    {
        if (stale.reveal() == name())
            ++replaced;
        return current();
    }

private:
    QByteArray name() const { return "bearer-" + QByteArray::number(replaced + 1); }
    QCoro::Task<Result<Secret>> current()
    {
        const Once<bool> later;
        later.give(true);
        co_await later;
        if (refuses)
            co_return fail(*refuses);
        co_return Secret(name());
    }
};

class Ledger final : public CallObserver {
public:
    std::vector<CallRecord> records;
    void finished(const CallRecord& record) override { records.push_back(record); }
};

Network network(const QString& version = u"v2"_s)
{
    Network network;
    network.id = u"demo"_s;
    network.products = QUrl(u"https://products.example"_s);
    network.apiVersion = version;
    network.requestsPerSecond = 0;
    return network;
}

struct Bench {
    explicit Bench(Network of = network())
        : api({http, queues, clock, ledger}, std::move(of), {u"mikomo"_s}, LinkId{7}, tokens)
    {
    }
    FakeClock clock;
    FakeTransport http{clock};
    HostQueues queues{clock};
    Ledger ledger;
    FakeTokens tokens;
    ApiClient api;

    auto ask(CancelToken cancel = {}, Cause cause = Cause::Person, GetNumber request = {})
    {
        return Pending(api.send(std::move(request), cause, std::move(cancel)));
    }
};

/// "42", or the kind of the error.
template <class Call> QString outcome(Call& call)
{
    FakeClock::settle();
    if (!call.isDone())
        return u"not done"_s;
    return call->has_value() ? QString::number(*call.value()->value)
                             : QString(toString(call->error().kind));
}

} // namespace

class TestNetClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decodesAndTellsTheLedger();
    void partialIsASuccess();
    void sendsTheHeadersOfTheVersion();
    void repeatsWhatMayBeRepeated_data();
    void repeatsWhatMayBeRepeated();
    void givesUpAfterThreeRepeats();
    void waitsLongerEachTime();
    void eachAnswerOfTheTable_data();
    void eachAnswerOfTheTable();
    void tooManyRequestsPausesThatHostOnly();
    void aTurnThatCameToOneWhoEndedIsNone();
    void aPauseOutlivesTheQueue();
    void tooManyRequestsWithoutATimeDoubles();
    void longPausesAreToldNotWaitedFor();
    void atMostSoManyPerSecond();
    void twoCallsAtOnce();
    void refreshesOnceForManyCalls();
    void secondRefusalIsFinal();
    void tokenSourceErrorsReachTheAsker();
    void redirectWithinTheOriginIsFollowed();
    void redirectElsewhereIsRefused();
    void nothingGoesToAnotherOrigin();
    void documentsGoIntoTheSink();
    void documentsElsewhereAreFetchedWithoutTheBearer();
    void whatGoesWrongElsewhereIsNotTheConsent();
    void documentsAreNotFetchedOverPlainHttp();
    void whatTheSinkRefusesIsAnError();
    void badPayloadIsTold();
    void cancelAtEachStage_data();
    void cancelAtEachStage();
    void endsWithTheClient();
    void touchesNothingOnceCancelled();
    void logsNoSecret();
};

void TestNetClient::decodesAndTellsTheLedger()
{
    Bench bench;
    bench.http.on(Get, path).reply(200, {{"x-akoya-interaction-id", "id-1"}}, "42");
    auto call = bench.ask();
    QVERIFY(!call.isDone());
    QCOMPARE(outcome(call), u"42"_s);
    QCOMPARE(call.value()->requestId, u"id-1"_s);
    QCOMPARE(call.value()->bytes, 2);
    QVERIFY(!call.value()->partial);

    QCOMPARE(bench.ledger.records.size(), 1U);
    const CallRecord& record = bench.ledger.records[0];
    QCOMPARE(record.link, LinkId{7});
    QCOMPARE(record.at, bench.clock.now());
    QCOMPARE(int(record.cause), int(Cause::Person));
    QCOMPARE(int(record.cluster), int(DataCluster::Balances));
    QCOMPARE(record.path, path);
    QCOMPARE(record.http, 200);
    QVERIFY(!record.error);
    QCOMPARE(record.requestId, u"id-1"_s);
    QCOMPARE(record.rows, 42);
    QCOMPARE(record.bytes, 2);
}

void TestNetClient::partialIsASuccess()
{
    Bench bench;
    bench.http.on(Get, path).reply(206, {}, "1");
    auto call = bench.ask();
    QCOMPARE(outcome(call), u"1"_s);
    QVERIFY(call.value()->partial);
}

void TestNetClient::sendsTheHeadersOfTheVersion()
{
    Bench v2;
    v2.http.on(Get, path).reply(200, {}, "1");
    auto person = v2.ask();
    FakeClock::settle();
    QVERIFY(person.isDone());
    auto schedule = v2.ask({}, Cause::Schedule);
    FakeClock::settle();
    QVERIFY(schedule.isDone());
    QCOMPARE(headerOf(v2.http.sent()[0], "Authorization"), "Bearer bearer-1"_ba);
    QCOMPARE(headerOf(v2.http.sent()[0], "Accept"), "application/json"_ba);
    QCOMPARE(headerOf(v2.http.sent()[0], "x-akoya-interaction-type"), "user"_ba);
    QCOMPARE(headerOf(v2.http.sent()[1], "x-akoya-interaction-type"), "batch"_ba);
    QCOMPARE(headerOf(v2.http.sent()[0], "x-akoya-last-access"), ""_ba);

    Bench v3(network(u"v3"_s));
    v3.http.on(Get, path).reply(200, {}, "1");
    v3.clock.advance(1h);
    auto first = v3.ask();
    FakeClock::settle();
    QVERIFY(first.isDone());
    const QByteArray used = headerOf(v3.http.sent()[0], "x-akoya-last-access");
    QCOMPARE(used, "2026-11-18T12:06:40Z"_ba);
    v3.clock.advance(1h);
    auto second = v3.ask({}, Cause::Schedule); // the person has not been here since
    FakeClock::settle();
    QVERIFY(second.isDone());
    QCOMPARE(headerOf(v3.http.sent()[1], "x-akoya-last-access"), used);
    QCOMPARE(headerOf(v3.http.sent()[1], "x-akoya-interaction-type").toLower(), "batch"_ba);
    QCOMPARE(headerOf(v3.http.sent()[1], "x-akoya-intent-type"), "nonpayments"_ba);
}

void TestNetClient::repeatsWhatMayBeRepeated_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    for (const int status : {408, 429, 500, 502, 503, 504})
        QTest::addRow("%d", status) << status << ErrorKind::Internal;
    for (const auto kind : {ErrorKind::Offline, ErrorKind::Timeout, ErrorKind::ConnectionCut})
        QTest::newRow(toString(kind).data()) << 0 << kind;
}

void TestNetClient::repeatsWhatMayBeRepeated()
{
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    Bench bench;
    auto& route = bench.http.on(Get, path);
    if (status == 0)
        route.fail(kind);
    else
        route.reply(status);
    route.then(200, {}, "42");
    auto call = bench.ask();
    bench.clock.advance(31s);
    QCOMPARE(outcome(call), u"42"_s);
    QCOMPARE(bench.http.count(path), 2);
    QCOMPARE(bench.ledger.records.size(), 2U); // each exchange is one entry
    QVERIFY(bench.ledger.records[0].error.has_value());
    QVERIFY(!bench.ledger.records[1].error.has_value());
}

void TestNetClient::givesUpAfterThreeRepeats()
{
    Bench bench;
    bench.http.on(Get, path).reply(500, {}, "<html>");
    auto call = bench.ask();
    bench.clock.advance(60s);
    QCOMPARE(outcome(call), u"ProviderDown"_s);
    QCOMPARE(call->error().http, 500);
    QCOMPARE(bench.http.count(path), 4);
    QCOMPARE(bench.ledger.records.size(), 4U);
    QCOMPARE(call.timesDone(), 1);
}

void TestNetClient::waitsLongerEachTime()
{
    Bench bench;
    bench.http.on(Get, path).fail(ErrorKind::Offline);
    auto call = bench.ask();
    bench.clock.advance(799ms);
    QCOMPARE(bench.http.count(path), 1);
    bench.clock.advance(401ms); // 1.2 s: the first repeat is out, whatever the jitter
    QCOMPARE(bench.http.count(path), 2);
    bench.clock.advance(1199ms); // less than 1.6 s after it
    QCOMPARE(bench.http.count(path), 2);
    bench.clock.advance(1201ms);
    QCOMPARE(bench.http.count(path), 3);
    bench.clock.advance(10s);
    QCOMPARE(bench.http.count(path), 4);
    QCOMPARE(outcome(call), u"Offline"_s);
}

/// akoya-api.md 5.2: each row, and how often Bursar asks before it tells.
void TestNetClient::eachAnswerOfTheTable_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("bearers");
    const auto row = [](int status, const QByteArray& code, const char* kind, int asked = 1,
                         int bearers = 0) {
        QTest::addRow("%d %s", status, code.constData())
            << status << (code.isEmpty() ? QByteArray() : QByteArray("{\"code\":" + code + '}'))
            << QString::fromLatin1(kind) << asked << bearers;
    };
    row(400, "401", "BadRequest");
    row(400, "702", "BadRequest");
    row(400, "703", "BadDateRange");
    row(400, "1300", "StillProcessing");
    row(401, "602", "NotAuthorized", 2, 1);
    row(401, "603", "NotAuthorized", 2, 1);
    row(403, "403", "NotSubscribed");
    row(403, "", "BadRequest");
    row(404, "601", "NotAuthorized");
    row(404, "701", "AccountUnknown");
    row(404, "704", "NotSupported");
    row(404, "404", "NotFound");
    row(404, "1102", "NotFound");
    row(404, "1108", "NotFound");
    row(404, "1107", "NoData");
    row(405, "1206", "BadRequest");
    row(405, "", "BadRequest");
    row(406, "", "NotInThisForm");
    row(408, "", "Timeout", 4);
    row(409, "705", "AccountClosed");
    row(409, "", "NotSupported");
    row(422, "704", "NotSupported");
    row(429, "1207", "RateLimited", 4);
    row(500, "500", "ProviderDown", 4);
    row(500, "501", "ProviderDown", 4);
    row(501, "1106", "NotSupported");
    row(503, "503", "Maintenance");
    row(503, "", "ProviderDown", 4);
}

void TestNetClient::eachAnswerOfTheTable()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, kind);
    QFETCH(int, asked);
    QFETCH(int, bearers);
    Bench bench;
    bench.http.on(Get, path).reply(status, {{"x-akoya-interaction-id", "id-9"}}, body);
    auto call = bench.ask();
    bench.clock.advance(10min);
    QCOMPARE(outcome(call), kind);
    QCOMPARE(call->error().requestId, u"id-9"_s);
    QCOMPARE(bench.http.count(path), asked);
    QCOMPARE(bench.tokens.replaced, bearers);
}

void TestNetClient::tooManyRequestsPausesThatHostOnly()
{
    Bench bench;
    bench.http.on(Get, path).reply(429, {{"Retry-After", "20"}}).then(200, {}, "42");
    auto call = bench.ask();
    bench.clock.advance(1s);
    QCOMPARE(bench.http.count(path), 1);
    const QUrl here(u"https://products.example/"_s);
    QCOMPARE(bench.queues.nextAllowed(here).value(), bench.clock.now() + 19s);
    QVERIFY(!bench.queues.nextAllowed(QUrl(u"https://other.example/"_s)));

    Network elsewhere = network();
    elsewhere.products = QUrl(u"https://other.example"_s);
    ApiClient other({bench.http, bench.queues, bench.clock, bench.ledger}, elsewhere, {u"mikomo"_s},
        LinkId{8}, bench.tokens);
    GetNumber request;
    request.path = u"/other"_s;
    bench.http.on(Get, u"/other"_s).reply(200, {}, "1");
    Pending otherCall(other.send(request, Cause::Person, {}));
    QCOMPARE(outcome(otherCall), u"1"_s);

    bench.clock.advance(18900ms);
    QCOMPARE(bench.http.count(path), 1);
    bench.clock.advance(200ms);
    QCOMPARE(outcome(call), u"42"_s);
    QVERIFY(!bench.queues.nextAllowed(here));
}

void TestNetClient::aTurnThatCameToOneWhoEndedIsNone()
{
    FakeClock clock;
    HostQueues queues(clock);
    CancelScope life;
    Pending turn(queues.turn(QUrl(u"https://products.example/x"_s), 0, life.token()));
    life.cancel(); // the turn has come, and is to be told by the event loop
    FakeClock::settle();
    QVERIFY(turn.isDone());
    QVERIFY(!*turn);
    QCOMPARE(QString(toString(turn->error().kind)), u"Cancelled"_s);
}

void TestNetClient::aPauseOutlivesTheQueue()
{
    FakeClock clock;
    const QUrl here(u"https://products.example/x"_s);
    QString host;
    Instant until;
    {
        HostQueues earlier(clock);
        earlier.keepPauses([&](const QString& of, Instant at) {
            host = of;
            until = at;
        });
        earlier.rateLimited(here, 10min);
    }
    QVERIFY(until == clock.now() + 10min);
    clock.advance(4min);
    HostQueues later(clock);
    later.resume(host, until);
    QVERIFY(later.nextAllowed(here) == until);
    Pending turn(later.turn(here, 0, {}));
    FakeClock::settle();
    QVERIFY(turn.isDone());
    QCOMPARE(QString(toString(turn->error().kind)), u"RateLimited"_s);
    clock.advance(6min);
    QVERIFY(!later.nextAllowed(here));
    // A clock that was set back must not stop us for days, nor one that was set on make it shorter
    // than nothing.
    later.resume(host, clock.now() + 24h);
    QVERIFY(later.nextAllowed(here) == clock.now() + 1h);
    HostQueues over(clock);
    over.resume(host, clock.now() - 1s);
    QVERIFY(!over.nextAllowed(here));
}

void TestNetClient::tooManyRequestsWithoutATimeDoubles()
{
    Bench bench;
    bench.http.on(Get, path).reply(429).then(429).then(429).then(200, {}, "42");
    auto call = bench.ask();
    bench.clock.advance(29900ms);
    QCOMPARE(bench.http.count(path), 1);
    bench.clock.advance(200ms);
    QCOMPARE(bench.http.count(path), 2);
    bench.clock.advance(59700ms);
    QCOMPARE(bench.http.count(path), 2);
    bench.clock.advance(400ms);
    QCOMPARE(bench.http.count(path), 3);
    bench.clock.advance(2min);
    QCOMPARE(outcome(call), u"42"_s);

    bench.http.on(Get, path).clear().reply(429).then(200, {}, "43"); // a success began it anew
    auto again = bench.ask();
    bench.clock.advance(30100ms);
    QCOMPARE(outcome(again), u"43"_s);
}

void TestNetClient::longPausesAreToldNotWaitedFor()
{
    Bench bench;
    bench.http.on(Get, path).reply(429, {{"Retry-After", "86400"}});
    auto call = bench.ask();
    auto waiting = bench.ask();
    bench.clock.advance(1s);
    QCOMPARE(outcome(call), u"RateLimited"_s);
    QCOMPARE(call->error().retryAfter.value(), 1h); // never longer: it may be a mistake
    QCOMPARE(outcome(waiting), u"RateLimited"_s);
    auto late = bench.ask();
    QCOMPARE(outcome(late), u"RateLimited"_s);
}

void TestNetClient::atMostSoManyPerSecond()
{
    Network limited = network();
    limited.requestsPerSecond = 4;
    Bench bench(limited);
    ApiClient second({bench.http, bench.queues, bench.clock, bench.ledger}, limited, {u"mikomo"_s},
        LinkId{8}, bench.tokens);
    bench.http.on(Get, path).reply(200, {}, "1");
    std::vector<decltype(bench.ask())> calls;
    for (int i = 0; i < 6; ++i) {
        calls.push_back(bench.ask());
        calls.emplace_back(second.send(GetNumber(), Cause::Schedule, {}));
    }
    const auto asked = [&bench] {
        FakeClock::settle();
        return bench.http.count(path);
    };
    QCOMPARE(asked(), 4);
    bench.clock.advance(1000ms);
    QCOMPARE(asked(), 4);
    bench.clock.advance(100ms);
    QCOMPARE(asked(), 8);
    bench.clock.advance(1100ms);
    QCOMPARE(asked(), 12);
    // The two links took turns: neither waited for the other to be through.
    int ofTheFirst = 0;
    for (std::size_t i = 0; i < 4; ++i)
        ofTheFirst += headerOf(bench.http.sent()[i], "x-akoya-interaction-type") == "user" ? 1 : 0;
    QCOMPARE(ofTheFirst, 2);
}

void TestNetClient::twoCallsAtOnce()
{
    Bench bench;
    bench.http.on(Get, path).reply(200, {}, "1");
    std::vector<decltype(bench.ask())> calls;
    for (int i = 0; i < 10; ++i)
        calls.push_back(bench.ask());
    FakeClock::settle();
    for (auto& call : calls)
        QVERIFY(call.isDone());
    QCOMPARE(bench.http.count(path), 10);
    QCOMPARE(bench.http.mostAtOnce(), 2);
}

void TestNetClient::refreshesOnceForManyCalls()
{
    Bench bench;
    bench.http.on(Get, path).answer([](const HttpRequest& request) {
        const bool fresh = headerOf(request, "Authorization") == "Bearer bearer-2";
        return HttpResponse{fresh ? 200 : 401, {}, fresh ? "42" : "{\"code\":602}"};
    });
    std::vector<decltype(bench.ask())> calls;
    for (int i = 0; i < 10; ++i)
        calls.push_back(bench.ask());
    for (auto& call : calls)
        QCOMPARE(outcome(call), u"42"_s);
    QCOMPARE(bench.tokens.replaced, 1);
}

void TestNetClient::secondRefusalIsFinal()
{
    Bench bench;
    bench.http.on(Get, path).reply(401, {}, "{\"code\":602}");
    auto call = bench.ask();
    bench.clock.advance(2min);
    QCOMPARE(outcome(call), u"NotAuthorized"_s);
    QCOMPARE(call->error().code, u"602"_s);
    QCOMPARE(bench.http.count(path), 2);
    QCOMPARE(bench.tokens.replaced, 1);
    QCOMPARE(bench.ledger.records.size(), 2U);
}

void TestNetClient::tokenSourceErrorsReachTheAsker()
{
    Bench bench;
    bench.http.on(Get, path).reply(401);
    bench.tokens.refuses = ErrorKind::KeychainLocked;
    auto call = bench.ask();
    QCOMPARE(outcome(call), u"KeychainLocked"_s);
    QCOMPARE(bench.http.count(path), 0);
    QCOMPARE(bench.ledger.records.size(), 0U); // nothing was asked of the bank
}

void TestNetClient::redirectWithinTheOriginIsFollowed()
{
    Bench bench;
    bench.http.on(Get, path).reply(302, {{"Location", "/moved?x=1"}});
    bench.http.on(Get, u"/moved"_s).reply(200, {}, "42");
    auto call = bench.ask();
    QCOMPARE(outcome(call), u"42"_s);
    QCOMPARE(bench.ledger.records.size(), 2U);

    bench.http.on(Get, u"/moved"_s).clear().reply(302, {{"Location", "/moved"}});
    auto round = bench.ask();
    QCOMPARE(outcome(round), u"BadPayload"_s);
}

void TestNetClient::redirectElsewhereIsRefused()
{
    for (const char* target :
        {"https://evil.test/balances/v2/mikomo", "http://products.example/balances/v2/mikomo",
            "//evil.test/x", "https://products.example:8443/x", ""}) {
        Bench bench;
        bench.http.on(Get, path).reply(302, {{"Location", target}});
        auto call = bench.ask();
        QCOMPARE(outcome(call), u"BadPayload"_s);
        QCOMPARE(bench.http.sent().size(), 1U);
        QCOMPARE(bench.ledger.records.size(), 1U);
    }
}

void TestNetClient::nothingGoesToAnotherOrigin()
{
    Bench bench;
    GetNumber request;
    request.path = u"https://evil.test/next-page"_s; // as a hostile links.next would have it
    auto call = bench.ask({}, Cause::Person, request);
    QCOMPARE(outcome(call), u"BadPayload"_s);
    QCOMPARE(bench.http.sent().size(), 0U);
}

namespace {

/// Takes what comes; refuses a document that ends so.
class Basket final : public BodySink {
public:
    QByteArray bytes;
    int begun = 0;

    Status begin(std::optional<std::int64_t> /*length*/) override
    {
        bytes.clear();
        ++begun;
        return {};
    }
    Status take(const QByteArray& piece) override
    {
        bytes += piece;
        return {};
    }
    Status end(const QByteArray& /*contentType*/) override
    {
        return bytes.endsWith("</html>") ? fail(ErrorKind::BadPayload) : Status{};
    }
    bool isFull(const std::function<void()>& /*again*/) override { return false; }
};

const QString documentPath = u"/statements/v2/mikomo/a/s"_s;

/// Fetches it; "ok", or the kind of the error.
QString fetched(Bench& bench, const std::shared_ptr<Basket>& basket)
{
    DocumentCall call;
    call.url = QUrl(u"https://products.example"_s + documentPath);
    call.accept = "application/pdf";
    Pending fetching(bench.api.fetch(call, basket, Cause::Person, {}));
    FakeClock::settle();
    bench.clock.advance(20s);
    if (!fetching.isDone())
        return u"not done"_s;
    return fetching->has_value() ? u"ok"_s : QString(toString(fetching->error().kind));
}

} // namespace

void TestNetClient::documentsGoIntoTheSink()
{
    Bench bench;
    const QByteArray document(200'000, 'd');
    bench.http.on(Get, documentPath).reply(503).then(200, {}, document);
    const auto basket = std::make_shared<Basket>();
    QCOMPARE(fetched(bench, basket), u"ok"_s);
    QCOMPARE(basket->bytes, document);
    QCOMPARE(basket->begun, 1); // an error's body is none of its business
    QCOMPARE(headerOf(bench.http.sent()[0], "Accept"), "application/pdf"_ba);
    QCOMPARE(headerOf(bench.http.sent()[0], "Authorization"), "Bearer bearer-1"_ba);
    QCOMPARE(bench.ledger.records.size(), 2U);
    QCOMPARE(bench.ledger.records[1].bytes, 200'000);
    QCOMPARE(bench.ledger.records[1].rows, 1);
    QCOMPARE(int(bench.ledger.records[1].cluster), int(DataCluster::Statements));
}

void TestNetClient::documentsElsewhereAreFetchedWithoutTheBearer()
{
    Bench bench;
    bench.http.on(Get, documentPath)
        .reply(302, {{"Location", "https://files.example/doc?sig=s3cret"}});
    bench.http.on(Get, u"/doc"_s).reply(200, {}, "%PDF");
    const auto basket = std::make_shared<Basket>();
    QCOMPARE(fetched(bench, basket), u"ok"_s);
    QCOMPARE(basket->bytes, "%PDF"_ba);
    const HttpRequest there = bench.http.sent(u"/doc"_s).at(0);
    QCOMPARE(there.headers.size(), 1); // Accept
    QCOMPARE(headerOf(there, "Authorization"), QByteArray());
    QCOMPARE(bench.ledger.records[1].path, u"//files.example"_s);
}

void TestNetClient::whatGoesWrongElsewhereIsNotTheConsent()
{
    Bench bench;
    bench.http.on(Get, documentPath).reply(302, {{"Location", "https://files.example/doc"}});
    bench.http.on(Get, u"/doc"_s).reply(401).then(403).then(200, {}, "%PDF");
    const auto basket = std::make_shared<Basket>();
    QCOMPARE(fetched(bench, basket), u"ok"_s);
    QCOMPARE(bench.tokens.replaced, 0);
    // Each attempt begins at the network: the address may have been good for one time only.
    QCOMPARE(bench.http.count(documentPath), 3);
}

void TestNetClient::documentsAreNotFetchedOverPlainHttp()
{
    for (const char* target : {"http://files.example/doc", "http://127.0.0.1/doc",
             "https://u:p@files.example/doc", "ftp://files.example/doc", "file:///etc/passwd"}) {
        Bench bench;
        bench.http.on(Get, documentPath).reply(302, {{"Location", target}});
        const auto basket = std::make_shared<Basket>();
        QCOMPARE(fetched(bench, basket), u"BadPayload"_s);
        QCOMPARE(bench.http.sent().size(), 1U);
    }
}

void TestNetClient::whatTheSinkRefusesIsAnError()
{
    Bench bench;
    bench.http.on(Get, documentPath).reply(200, {}, "<html></html>");
    const auto basket = std::make_shared<Basket>();
    QCOMPARE(fetched(bench, basket), u"BadPayload"_s);
    QCOMPARE(bench.http.sent().size(), 1U);
    QCOMPARE(bench.ledger.records.size(), 1U);
    QVERIFY(bench.ledger.records[0].error);
}

void TestNetClient::badPayloadIsTold()
{
    Bench bench;
    bench.http.on(Get, path).reply(200, {}, "{\"half");
    auto call = bench.ask();
    QCOMPARE(outcome(call), u"BadPayload"_s);
    QCOMPARE(bench.ledger.records.size(), 1U);
    QCOMPARE(bench.ledger.records[0].http, 200);
    QVERIFY(bench.ledger.records[0].error == ErrorKind::BadPayload);
    QCOMPARE(bench.http.count(path), 1);
}

void TestNetClient::cancelAtEachStage_data()
{
    QTest::addColumn<int>("turnsOfTheLoop");
    QTest::addColumn<int>("status"); // 0: the server hangs
    for (int turns = 0; turns < 12; ++turns) {
        QTest::addRow("answered, %d", turns) << turns << 200;
        QTest::addRow("hanging, %d", turns) << turns << 0;
        QTest::addRow("before the repeat, %d", turns) << turns << 500;
        QTest::addRow("in the pause, %d", turns) << turns << 429;
        QTest::addRow("at the refresh, %d", turns) << turns << 401;
    }
}

void TestNetClient::cancelAtEachStage()
{
    QFETCH(int, turnsOfTheLoop);
    QFETCH(int, status);
    Bench bench;
    if (status == 0)
        bench.http.on(Get, path).hang();
    else
        bench.http.on(Get, path).reply(status, {}, "42");
    CancelScope scope;
    auto call = bench.ask(scope.token());
    for (int i = 0; i < turnsOfTheLoop; ++i)
        QCoreApplication::sendPostedEvents();
    const bool wasDone = call.isDone();
    scope.cancel();
    QCOMPARE(call.isDone(), wasDone); // never inside the call that cancels
    FakeClock::settle();
    QVERIFY(call.isDone());
    if (!wasDone)
        QCOMPARE(outcome(call), u"Cancelled"_s);
    const auto sent = bench.http.sent().size();
    bench.clock.advance(5min);
    QCOMPARE(bench.http.sent().size(), sent); // and nothing goes on behind it
    QCOMPARE(call.timesDone(), 1);
    QCOMPARE(bench.ledger.records.size(), sent); // each exchange told once, the cancelled one too
}

void TestNetClient::endsWithTheClient()
{
    FakeClock clock;
    FakeTransport http(clock);
    HostQueues queues(clock);
    FakeTokens tokens;
    auto ledger = std::make_unique<Ledger>();
    http.on(Get, path).hang();
    auto api = std::make_unique<ApiClient>(ApiClient::Services{http, queues, clock, *ledger},
        network(), ProviderId{u"mikomo"_s}, LinkId{7}, tokens);
    std::vector<Pending<Result<ApiReply<GetNumber::Reply>>>> calls;
    for (int i = 0; i < 3; ++i)
        calls.emplace_back(api->send(GetNumber(), Cause::Person, {}));
    FakeClock::settle();
    QCOMPARE(http.count(path), 2);
    api.reset();
    ledger.reset();
    for (auto& call : calls)
        QCOMPARE(outcome(call), u"Cancelled"_s);
}

namespace {

/// An answer that was there in time, and something that happens before anybody has looked at it.
class LastAnswer final : public Transport {
public:
    explicit LastAnswer(std::function<void()> then)
        : m_then(std::move(then))
    {
    }
    QCoro::Task<Result<HttpResponse>> send(
        HttpRequest, std::chrono::milliseconds, CancelToken) override
    {
        const Once<Result<HttpResponse>> outcome;
        outcome.give(HttpResponse{.status = 429, .headers = {{"Retry-After", "7"}}, .body = {}});
        m_then();
        co_return co_await outcome;
    }

private:
    std::function<void()> m_then;
};

} // namespace

void TestNetClient::touchesNothingOnceCancelled()
{
    const LogCapture log;
    CancelScope scope;
    auto clock = std::make_unique<FakeClock>();
    auto queues = std::make_unique<HostQueues>(*clock);
    LastAnswer http([&] {
        scope.cancel();
        queues.reset();
        clock.reset();
    });
    const Wire wire{http, *queues, *clock};
    Pending call(sendOnce(wire, {.url = network().products}, Policy::safeRead(), scope.token()));
    FakeClock::settle();
    QVERIFY(call.isDone());
    QCOMPARE(call->value().status, 429);
    QCOMPARE(log.lines(), QStringList());
}

void TestNetClient::logsNoSecret()
{
    const LogCapture log;
    Bench bench;
    const QString account = u"/transactions/v2/mikomo/account-number-778899?limit=5"_s;
    bench.http.on(Get, account)
        .reply(500, {}, "{\"message\":\"payee Jane\"}")
        .then(401, {}, "{\"code\":602}")
        .then(200, {{"x-akoya-interaction-id", "id-77"}}, "42");
    GetNumber request;
    request.path = account;
    auto call = bench.ask({}, Cause::Person, request);
    bench.clock.advance(5s);
    QCOMPARE(outcome(call), u"42"_s);
    QCOMPARE(log.leaked({"bearer-1", "bearer-2", "account-number", "778899", "Jane"}), ""_ba);
    QCOMPARE(log.lines().filter(u"/transactions/v2/mikomo/…99?limit=5"_s).size(), 3);
    QCOMPARE(log.lines().filter(u"id-77"_s).size(), 1);
}

QTEST_GUILESS_MAIN(TestNetClient)
#include "tst_net_client.moc"
