// SPDX-License-Identifier: GPL-3.0-or-later
// TokenKeeper and TokenClient on a scripted token endpoint and a keychain that fails when told to.
#include "app/auth/tokenclient.h"
#include "app/auth/tokenkeeper.h"
#include "app/base/literals.h"
#include "app/net/hostqueue.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/fakesecretstore.h"
#include "tests/kit/faketransport.h"
#include "tests/kit/logcapture.h"
#include "tests/kit/pending.h"

#include <QTest>

using namespace bursar;
using namespace bursar::kit;
using namespace std::chrono_literals;

namespace {

const QString tokenKey = secretkeys::refreshToken(1);
const QString secretKey = secretkeys::clientSecret(u"demo"_s);
const QByteArray claimed =
    R"({"error":"invalid_request","error_description":"Refresh token is invalid or has already been claimed by another client."})";

/// The network's side: refresh tokens "rt-1", "rt-2" …, each good once.
struct TokenServer {
    int latest = 1;
    int issued = 0;

    Result<HttpResponse> operator()(const HttpRequest& request)
    {
        const QByteArray given = fieldOf(request, u"refresh_token"_s);
        if (fieldOf(request, u"client_secret"_s) != "client-secret-1")
            return HttpResponse{401, {}, R"({"error":"invalid_client"})"};
        if (given != "rt-" + QByteArray::number(latest))
            return HttpResponse{400, {}, claimed};
        ++latest;
        return rotated();
    }
    HttpResponse rotated()
    {
        ++issued;
        const QByteArray number = QByteArray::number(latest);
        return {200, {},
            "{\"id_token\":\"id-" + number + "\",\"token_type\":\"bearer\",\"refresh_token\":\"rt-"
                + number + "\",\"expires_in\":86399}"};
    }
};

struct Bench {
    Bench()
    {
        secrets.set(tokenKey, "rt-1");
        secrets.set(secretKey, "client-secret-1");
        http.on(Post, u"/token"_s).answer([this](const HttpRequest& request) {
            return server(request);
        });
    }
    static Network network()
    {
        Network network;
        network.id = u"demo"_s;
        network.idp = QUrl(u"https://idp.example"_s);
        network.clientId = u"client-1"_s;
        network.requestsPerSecond = 0;
        return network;
    }
    FakeClock clock;
    FakeTransport http{clock};
    HostQueues queues{clock};
    FakeSecretStore secrets;
    TokenServer server;
    TokenClient client{{http, queues, clock}, secrets, network()};
    TokenKeeper keeper{{client, secrets, clock}, LinkId{1}};

    int refreshes() const { return http.count(u"/token"_s); }
};

QByteArray shown(Pending<Result<Secret>>& call)
{
    FakeClock::settle();
    if (!call.isDone())
        return "not done";
    return call->has_value() ? call.value()->reveal().toByteArray()
                             : QByteArray(toString(call->error().kind).data());
}

template <class T> QByteArray shown(Pending<T>& call)
{
    FakeClock::settle();
    if (!call.isDone())
        return "not done";
    if constexpr (std::is_same_v<T, Result<bool>>) {
        if (call->has_value())
            return *call.value() ? "true" : "false";
    }
    return call->has_value() ? "done"_ba : QByteArray(toString(call->error().kind).data());
}

TokenSet tokens(const QByteArray& id, const QByteArray& refresh)
{
    return {.idToken = Secret(id), .refreshToken = Secret(refresh), .claims = {}, .expiresIn = {}};
}

} // namespace

class TestAuthTokens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refreshesWithTheFormOf32();
    void keepsABearerForAWhile();
    void shortLivedBearersAreUsed();
    void oneRefreshForAllWhoWait();
    void aStaleBearerIsReplacedOnce();
    void savesBeforeAnybodySeesTheBearer();
    void keychainRefusesTheRotatedToken();
    void keychainRefusesOnceOnly();
    void keychainCannotBeRead();
    void networkFailuresAreNoRejection_data();
    void networkFailuresAreNoRejection();
    void oneRepeatWithTheSameToken();
    void aLostAnswerNeedsASignIn();
    void rejectionsNeedASignIn_data();
    void rejectionsNeedASignIn();
    void aFailedRefreshIsSharedToo();
    void anotherHolderWasFaster();
    void wrongCredentialsAreNoRejectionOfTheLink();
    void serverThatDoesNotRotate();
    void nothingKept();
    void signInTakesOver();
    void signInWithoutOfflineAccess();
    void revokes();
    void provesThatRefreshIsRefused();
    void theOldBearerStaysForTheProof();
    void forgets();
    void settlesBeforeTheEnd();
    void endsWithTheKeeper();
    void obtainsWithBasic();
    void aCodeTooOldIsNotSent();
    void logsNoSecret();
};

void TestAuthTokens::refreshesWithTheFormOf32()
{
    Bench bench;
    Pending call(bench.keeper.bearer());
    QVERIFY(!call.isDone());
    QCOMPARE(shown(call), "id-2"_ba);
    const HttpRequest& request = bench.http.sent()[0];
    QCOMPARE(fieldOf(request, u"grant_type"_s), "refresh_token"_ba);
    QCOMPARE(fieldOf(request, u"refresh_token"_s), "rt-1"_ba);
    QCOMPARE(fieldOf(request, u"client_id"_s), "client-1"_ba);
    QCOMPARE(fieldOf(request, u"client_secret"_s), "client-secret-1"_ba);
    QCOMPARE(headerOf(request, "Authorization"), ""_ba);
    QCOMPARE(headerOf(request, "Content-Type"), "application/x-www-form-urlencoded"_ba);
    QCOMPARE(bench.secrets.value(tokenKey), "rt-2"_ba);
}

void TestAuthTokens::keepsABearerForAWhile()
{
    Bench bench;
    Pending first(bench.keeper.bearer());
    QCOMPARE(shown(first), "id-2"_ba);
    bench.clock.advance(13min + 29s); // 15 minutes less 90 s, though it says a day itself
    Pending second(bench.keeper.bearer());
    QCOMPARE(shown(second), "id-2"_ba);
    bench.clock.advance(1s);
    Pending third(bench.keeper.bearer());
    QCOMPARE(shown(third), "id-3"_ba);
    QCOMPARE(bench.refreshes(), 2);
}

void TestAuthTokens::shortLivedBearersAreUsed()
{
    Bench bench;
    bench.http.on(Post, u"/token"_s)
        .clear()
        .reply(200, {}, R"({"id_token":"id-short","refresh_token":"rt-2","expires_in":60})");
    for (int i = 0; i < 3; ++i) {
        Pending call(bench.keeper.bearer());
        QCOMPARE(shown(call), "id-short"_ba);
    }
    QCOMPARE(bench.refreshes(), 1);
    bench.clock.advance(31s);
    Pending call(bench.keeper.bearer());
    QCOMPARE(shown(call), "id-short"_ba);
    QCOMPARE(bench.refreshes(), 2);
}

void TestAuthTokens::oneRefreshForAllWhoWait()
{
    Bench bench;
    std::vector<Pending<Result<Secret>>> calls;
    for (int i = 0; i < 10; ++i)
        calls.emplace_back(bench.keeper.bearer());
    for (auto& call : calls)
        QCOMPARE(shown(call), "id-2"_ba);
    QCOMPARE(bench.refreshes(), 1);
}

void TestAuthTokens::aStaleBearerIsReplacedOnce()
{
    Bench bench;
    Pending first(bench.keeper.bearer());
    QCOMPARE(shown(first), "id-2"_ba);
    std::vector<Pending<Result<Secret>>> calls;
    for (int i = 0; i < 10; ++i)
        calls.emplace_back(bench.keeper.replace(Secret("id-2")));
    for (auto& call : calls)
        QCOMPARE(shown(call), "id-3"_ba);
    Pending late(bench.keeper.replace(Secret("id-2"))); // its answer took long
    QCOMPARE(shown(late), "id-3"_ba);
    QCOMPARE(bench.refreshes(), 2);
}

void TestAuthTokens::savesBeforeAnybodySeesTheBearer()
{
    Bench bench;
    Pending call(bench.keeper.bearer());
    // Up to the moment when the network has rotated, and the keychain is asked to keep the new one.
    for (int i = 0; i < 50 && bench.server.issued == 0; ++i)
        QCoreApplication::sendPostedEvents();
    QCOMPARE(bench.server.issued, 1);
    bench.secrets.hold();
    QCOMPARE(shown(call), "not done"_ba);
    QCOMPARE(bench.secrets.asked().last(), u"write "_s + tokenKey);
    QCOMPARE(bench.secrets.value(tokenKey), "rt-1"_ba);
    bench.clock.advance(1h);
    QCOMPARE(shown(call), "not done"_ba);
    bench.secrets.release();
    QCOMPARE(shown(call), "id-2"_ba);
    QCOMPARE(bench.secrets.value(tokenKey), "rt-2"_ba);
}

void TestAuthTokens::keychainRefusesTheRotatedToken()
{
    Bench bench;
    bench.secrets.refuseWrite(1, ErrorKind::KeychainLocked);
    bench.secrets.refuseWrite(2, ErrorKind::KeychainLocked);
    bench.secrets.refuseWrite(3, ErrorKind::KeychainRefused);
    Pending first(bench.keeper.bearer());
    QCOMPARE(shown(first), "KeychainLocked"_ba);
    QCOMPARE(bench.refreshes(), 1);
    Pending second(bench.keeper.bearer()); // still: and the old token is not used
    QCOMPARE(shown(second), "KeychainRefused"_ba);
    QCOMPARE(bench.refreshes(), 1);
    Pending third(bench.keeper.bearer()); // unlocked: no new refresh is needed
    QCOMPARE(shown(third), "id-2"_ba);
    QCOMPARE(bench.refreshes(), 1);
    QCOMPARE(bench.secrets.value(tokenKey), "rt-2"_ba);
}

void TestAuthTokens::keychainRefusesOnceOnly()
{
    Bench bench;
    bench.secrets.refuseWrite(1, ErrorKind::KeychainRefused);
    Pending call(bench.keeper.bearer());
    QCOMPARE(shown(call), "id-2"_ba); // the one token that works is worth a second try at once
    QCOMPARE(bench.secrets.value(tokenKey), "rt-2"_ba);
}

void TestAuthTokens::keychainCannotBeRead()
{
    Bench bench;
    bench.secrets.refuse(ErrorKind::KeychainLocked);
    Pending locked(bench.keeper.bearer());
    QCOMPARE(shown(locked), "KeychainLocked"_ba);
    QCOMPARE(bench.refreshes(), 0);
    bench.secrets.refuse({});
    Pending unlocked(bench.keeper.bearer());
    QCOMPARE(shown(unlocked), "id-2"_ba);
}

void TestAuthTokens::networkFailuresAreNoRejection_data()
{
    QTest::addColumn<int>("status"); // 0: no answer
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("offline") << 0 << ""_ba << ErrorKind::Offline;
    QTest::newRow("cut") << 0 << ""_ba << ErrorKind::ConnectionCut;
    QTest::newRow("certificate") << 0 << ""_ba << ErrorKind::Tls;
    QTest::newRow("500") << 500 << claimed << ErrorKind::ProviderDown;
    QTest::newRow("502 html") << 502 << "<html>"_ba << ErrorKind::ProviderDown;
    QTest::newRow("503") << 503 << "{\"code\":503}"_ba << ErrorKind::Maintenance;
    QTest::newRow("400 html") << 400 << "<html>"_ba << ErrorKind::BadRequest;
    QTest::newRow("400 empty") << 400 << ""_ba << ErrorKind::BadRequest;
    QTest::newRow("403 html") << 403 << "<html>captive portal</html>"_ba << ErrorKind::BadRequest;
    QTest::newRow("302") << 302 << ""_ba << ErrorKind::BadPayload;
    QTest::newRow("200 html") << 200 << "<html>captive portal</html>"_ba << ErrorKind::BadPayload;
    QTest::newRow("200 empty") << 200 << ""_ba << ErrorKind::BadPayload;
    QTest::newRow("200 without a token") << 200 << "{}"_ba << ErrorKind::BadPayload;
}

void TestAuthTokens::networkFailuresAreNoRejection()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    Bench bench;
    auto& route = bench.http.on(Post, u"/token"_s).clear();
    if (status == 0)
        route.fail(kind);
    else
        route.reply(status, {}, body);
    Pending call(bench.keeper.bearer());
    bench.clock.advance(2min);
    QCOMPARE(shown(call), QByteArray(toString(kind).data()));
    QCOMPARE(bench.secrets.value(tokenKey), "rt-1"_ba);

    route.clear().answer([&bench](const HttpRequest& request) { return bench.server(request); });
    Pending later(bench.keeper.bearer()); // nothing sticks
    QCOMPARE(shown(later), "id-2"_ba);
}

void TestAuthTokens::oneRepeatWithTheSameToken()
{
    Bench bench;
    bench.http.on(Post, u"/token"_s)
        .clear()
        .fail(ErrorKind::ConnectionCut)
        .answer([&bench](const HttpRequest& request) { return bench.server(request); });
    Pending call(bench.keeper.bearer());
    bench.clock.advance(2s);
    QCOMPARE(shown(call), "id-2"_ba);
    QCOMPARE(fieldOf(bench.http.sent()[1], u"refresh_token"_s), "rt-1"_ba);

    Bench down;
    down.http.on(Post, u"/token"_s).clear().hang();
    Pending never(down.keeper.bearer());
    down.clock.advance(10min);
    QCOMPARE(shown(never), "Timeout"_ba);
    QCOMPARE(down.refreshes(), 2); // no more
}

void TestAuthTokens::aLostAnswerNeedsASignIn()
{
    Bench bench; // the server rotates, its answer is lost, and the repeat comes too late
    bench.http.on(Post, u"/token"_s)
        .clear()
        .answer([&bench](const HttpRequest& request) -> Result<HttpResponse> {
            bench.server(request).value();
            return fail(ErrorKind::ConnectionCut);
        })
        .answer([&bench](const HttpRequest& request) { return bench.server(request); });
    Pending call(bench.keeper.bearer());
    bench.clock.advance(2s);
    QCOMPARE(shown(call), "SignInNeeded"_ba);
}

void TestAuthTokens::rejectionsNeedASignIn_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("already claimed") << claimed;
    QTest::newRow("invalid_request") << R"({"error":"invalid_request"})"_ba;
    QTest::newRow("invalid_grant") << R"({"error":"invalid_grant"})"_ba;
}

void TestAuthTokens::rejectionsNeedASignIn()
{
    QFETCH(QByteArray, body);
    Bench bench;
    bench.http.on(Post, u"/token"_s).clear().reply(400, {}, body);
    Pending call(bench.keeper.bearer());
    QCOMPARE(shown(call), "SignInNeeded"_ba);
    QCOMPARE(bench.refreshes(), 1); // never repeated
    bench.clock.advance(1h);
    Pending later(bench.keeper.bearer());
    Pending replaced(bench.keeper.replace(Secret("id-1")));
    QCOMPARE(shown(later), "SignInNeeded"_ba);
    QCOMPARE(shown(replaced), "SignInNeeded"_ba);
    QCOMPARE(bench.refreshes(), 1); // and it sticks
    QCOMPARE(bench.secrets.value(tokenKey), "rt-1"_ba); // nothing is forgotten
}

void TestAuthTokens::aFailedRefreshIsSharedToo()
{
    Bench bench;
    bench.http.on(Post, u"/token"_s).clear().fail(ErrorKind::Offline);
    std::vector<Pending<Result<Secret>>> calls;
    for (int i = 0; i < 10; ++i)
        calls.emplace_back(bench.keeper.bearer());
    bench.clock.advance(10s);
    for (auto& call : calls)
        QCOMPARE(shown(call), "Offline"_ba);
    QCOMPARE(bench.refreshes(), 2); // one, and its one repeat
}

void TestAuthTokens::anotherHolderWasFaster()
{
    Bench bench; // another Bursar on the same profile has refreshed and saved meanwhile
    bench.http.on(Post, u"/token"_s)
        .clear()
        .answer([&bench](const HttpRequest&) {
            bench.server.latest = 5;
            bench.secrets.set(tokenKey, "rt-5");
            return HttpResponse{400, {}, claimed};
        })
        .answer([&bench](const HttpRequest& request) { return bench.server(request); });
    Pending call(bench.keeper.bearer());
    QCOMPARE(shown(call), "id-6"_ba);
    QCOMPARE(bench.secrets.value(tokenKey), "rt-6"_ba);
}

void TestAuthTokens::wrongCredentialsAreNoRejectionOfTheLink()
{
    Bench bench;
    bench.secrets.set(secretKey, "wrong");
    Pending wrong(bench.keeper.bearer());
    QCOMPARE(shown(wrong), "ClientRejected"_ba);
    Pending removed(bench.secrets.remove(secretKey));
    QCOMPARE(shown(removed), "done"_ba);
    Pending none(bench.keeper.bearer());
    QCOMPARE(shown(none), "ClientRejected"_ba);
    QCOMPARE(bench.refreshes(), 1);
    bench.secrets.set(secretKey, "client-secret-1"); // put right: used at once
    Pending right(bench.keeper.bearer());
    QCOMPARE(shown(right), "id-2"_ba);
}

void TestAuthTokens::serverThatDoesNotRotate()
{
    Bench bench;
    bench.http.on(Post, u"/token"_s).clear().reply(200, {}, R"({"id_token":"id-x"})");
    Pending call(bench.keeper.bearer());
    QCOMPARE(shown(call), "id-x"_ba);
    QCOMPARE(bench.secrets.value(tokenKey), "rt-1"_ba);
}

void TestAuthTokens::nothingKept()
{
    Bench bench;
    Pending removed(bench.secrets.remove(tokenKey));
    QCOMPARE(shown(removed), "done"_ba);
    Pending call(bench.keeper.bearer());
    QCOMPARE(shown(call), "SignInNeeded"_ba);
    QCOMPARE(bench.refreshes(), 0);
}

void TestAuthTokens::signInTakesOver()
{
    Bench bench;
    bench.http.on(Post, u"/token"_s).clear().reply(400, {}, claimed);
    Pending rejected(bench.keeper.bearer());
    QCOMPARE(shown(rejected), "SignInNeeded"_ba);
    Pending signedIn(bench.keeper.signedIn(tokens("id-new", "rt-new")));
    QCOMPARE(shown(signedIn), "done"_ba);
    QCOMPARE(bench.secrets.value(tokenKey), "rt-new"_ba);
    Pending call(bench.keeper.bearer());
    QCOMPARE(shown(call), "id-new"_ba);

    Bench locked; // a sign-in that cannot be kept is none
    locked.secrets.refuse(ErrorKind::KeychainLocked);
    Pending refused(locked.keeper.signedIn(tokens("id-new", "rt-new")));
    QCOMPARE(shown(refused), "KeychainLocked"_ba);
    QCOMPARE(locked.secrets.value(tokenKey), "rt-1"_ba);
}

void TestAuthTokens::signInWithoutOfflineAccess()
{
    Bench bench;
    Pending signedIn(bench.keeper.signedIn(tokens("id-new", "")));
    QCOMPARE(shown(signedIn), "done"_ba);
    Pending call(bench.keeper.bearer());
    QCOMPARE(shown(call), "id-new"_ba);
    bench.clock.advance(1h);
    Pending later(bench.keeper.bearer());
    QCOMPARE(shown(later), "SignInNeeded"_ba);
}

void TestAuthTokens::revokes()
{
    Bench bench;
    bench.http.on(Post, u"/revoke"_s)
        .reply(200)
        .then(400, {}, R"({"error":"invalid_request"})")
        .then(401, {}, R"({"error":"unauthorized_client"})")
        .then(500);
    Pending call(bench.keeper.revoke());
    QCOMPARE(shown(call), "done"_ba);
    const HttpRequest& request = bench.http.sent()[0];
    QCOMPARE(fieldOf(request, u"token"_s), "rt-1"_ba);
    QCOMPARE(fieldOf(request, u"token_type_hint"_s), "refresh_token"_ba);
    QCOMPARE(fieldOf(request, u"client_id"_s), "client-1"_ba);
    QCOMPARE(fieldOf(request, u"client_secret"_s), "client-secret-1"_ba);
    QCOMPARE(bench.secrets.value(tokenKey), "rt-1"_ba); // proof first

    Pending already(bench.keeper.revoke()); // "I do not know it": it has ended before
    QCOMPARE(shown(already), "done"_ba);
    Pending wrong(bench.keeper.revoke());
    QCOMPARE(shown(wrong), "ClientRejected"_ba);
    Pending down(bench.keeper.revoke());
    bench.clock.advance(10s);
    QCOMPARE(shown(down), "ProviderDown"_ba);
}

void TestAuthTokens::provesThatRefreshIsRefused()
{
    Bench bench;
    Pending alive(bench.keeper.refreshIsRefused()); // a lying 200 to the revocation
    QCOMPARE(shown(alive), "false"_ba);
    QCOMPARE(bench.secrets.value(tokenKey), "rt-2"_ba); // what it gave is kept: it is the handle
    bench.http.on(Post, u"/token"_s).clear().fail(ErrorKind::Offline);
    Pending offline(bench.keeper.refreshIsRefused());
    bench.clock.advance(10s);
    QCOMPARE(shown(offline), "Offline"_ba);
    bench.http.on(Post, u"/token"_s).clear().reply(400, {}, claimed);
    Pending refused(bench.keeper.refreshIsRefused());
    QCOMPARE(shown(refused), "true"_ba);
}

void TestAuthTokens::theOldBearerStaysForTheProof()
{
    Bench bench;
    Pending before(bench.keeper.bearer());
    QCOMPARE(shown(before), "id-2"_ba);
    bench.http.on(Post, u"/token"_s).clear().reply(400, {}, claimed);
    Pending refused(bench.keeper.refreshIsRefused());
    QCOMPARE(shown(refused), "true"_ba);
    Pending after(bench.keeper.bearer()); // for the data call that must be refused too
    QCOMPARE(shown(after), "id-2"_ba);
    Pending replaced(bench.keeper.replace(Secret("id-2")));
    QCOMPARE(shown(replaced), "SignInNeeded"_ba);
}

void TestAuthTokens::forgets()
{
    Bench bench;
    Pending before(bench.keeper.bearer());
    QCOMPARE(shown(before), "id-2"_ba);
    bench.secrets.refuse(ErrorKind::KeychainRefused);
    Pending refused(bench.keeper.forget());
    QCOMPARE(shown(refused), "KeychainRefused"_ba);
    bench.secrets.refuse({});
    Pending done(bench.keeper.forget());
    QCOMPARE(shown(done), "done"_ba);
    QCOMPARE(bench.secrets.value(tokenKey), QByteArray());
    Pending after(bench.keeper.bearer());
    QCOMPARE(shown(after), "SignInNeeded"_ba);
}

void TestAuthTokens::settlesBeforeTheEnd()
{
    Bench bench;
    bench.http.on(Post, u"/token"_s).clear().hang();
    Pending call(bench.keeper.bearer());
    bool settled = false;
    bench.keeper.settled().then([&settled] { settled = true; });
    FakeClock::settle();
    QVERIFY(!settled);
    bench.clock.advance(5min);
    QVERIFY(settled);
    QVERIFY(call.isDone());
}

void TestAuthTokens::endsWithTheKeeper()
{
    FakeClock clock;
    FakeTransport http(clock);
    HostQueues queues(clock);
    FakeSecretStore secrets;
    secrets.set(tokenKey, "rt-1");
    secrets.set(secretKey, "client-secret-1");
    http.on(Post, u"/token"_s).hang();
    auto client =
        std::make_unique<TokenClient>(Wire{http, queues, clock}, secrets, Bench::network());
    auto keeper =
        std::make_unique<TokenKeeper>(TokenKeeper::Services{*client, secrets, clock}, LinkId{1});
    Pending first(keeper->bearer());
    Pending second(keeper->bearer());
    FakeClock::settle();
    keeper.reset();
    client.reset();
    QCOMPARE(shown(first), "Cancelled"_ba);
    QCOMPARE(shown(second), "Cancelled"_ba);
}

void TestAuthTokens::obtainsWithBasic()
{
    Bench bench;
    bench.http.on(Post, u"/token"_s).clear().reply(200, {}, bench.server.rotated().body);
    CodeGrant grant{Secret("code+/="), QUrl(u"http://127.0.0.1:4321/cb"_s), Secret("verifier"),
        bench.clock.now()};
    Pending call(bench.client.obtain(std::move(grant), {}));
    QCOMPARE(shown(call), "done"_ba);
    QCOMPARE(call.value()->idToken.reveal().toByteArray(), "id-1"_ba);
    QVERIFY(call.value()->expiresIn == 86399s);
    const HttpRequest& request = bench.http.sent()[0];
    QCOMPARE(
        headerOf(request, "Authorization"), "Basic " + "client-1:client-secret-1"_ba.toBase64());
    QCOMPARE(fieldOf(request, u"grant_type"_s), "authorization_code"_ba);
    QCOMPARE(fieldOf(request, u"code"_s), "code+/="_ba);
    QCOMPARE(fieldOf(request, u"redirect_uri"_s), "http://127.0.0.1:4321/cb"_ba);
    QCOMPARE(fieldOf(request, u"code_verifier"_s), "verifier"_ba);
    QVERIFY(!request.body.contains("client_secret"));
}

void TestAuthTokens::aCodeTooOldIsNotSent()
{
    Bench bench;
    const Instant arrived = bench.clock.now();
    bench.queues.rateLimited(QUrl(u"https://idp.example/token"_s), 2min);
    bench.clock.advance(1s);
    CodeGrant grant{Secret("c"), QUrl(u"http://127.0.0.1/cb"_s), Secret("v"), arrived - 4min};
    Pending call(bench.client.obtain(std::move(grant), {}));
    bench.clock.advance(2min);
    QCOMPARE(shown(call), "CodeExpired"_ba);
    QCOMPARE(bench.refreshes(), 0);
}

void TestAuthTokens::logsNoSecret()
{
    const LogCapture log;
    Bench bench;
    bench.secrets.refuseWrite(1, ErrorKind::KeychainLocked);
    bench.secrets.refuseWrite(2, ErrorKind::KeychainLocked);
    Pending first(bench.keeper.bearer());
    QCOMPARE(shown(first), "KeychainLocked"_ba);
    Pending second(bench.keeper.bearer());
    QCOMPARE(shown(second), "id-2"_ba);
    bench.http.on(Post, u"/token"_s).clear().reply(400, {}, claimed);
    Pending third(bench.keeper.replace(Secret("id-2")));
    QCOMPARE(shown(third), "SignInNeeded"_ba);
    QVERIFY(!log.lines().isEmpty());
    QCOMPARE(log.leaked({"rt-1", "rt-2", "id-2", "client-secret-1"}), QByteArray());
}

QTEST_GUILESS_MAIN(TestAuthTokens)
#include "tst_auth_tokens.moc"
