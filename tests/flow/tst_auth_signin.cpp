// SPDX-License-Identifier: GPL-3.0-or-later
// The code flow on every surface that app/ has: scripted, pasted, and a real loopback listener.
#include "app/auth/authorizationflow.h"
#include "app/auth/loopbacksurface.h"
#include "app/auth/pastesurface.h"
#include "app/auth/pkce.h"
#include "app/auth/tokenclient.h"
#include "app/base/literals.h"
#include "app/net/hostqueue.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/fakesecretstore.h"
#include "tests/kit/faketransport.h"
#include "tests/kit/logcapture.h"
#include "tests/kit/pending.h"
#include "tests/kit/scriptedsurface.h"

#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace bursar;
using namespace bursar::kit;
using namespace std::chrono_literals;

namespace {

Network network()
{
    Network network;
    network.id = u"demo"_s;
    network.idp = QUrl(u"https://idp.example"_s);
    network.clientId = u"client-1"_s;
    network.redirectUri = QUrl(u"https://app.example/callback"_s);
    network.scopes = u"openid profile offline_access"_s;
    network.requestsPerSecond = 0;
    return network;
}

struct Bench {
    explicit Bench(Network of = network())
        : net(std::move(of))
    {
        secrets.set(secretkeys::clientSecret(u"demo"_s), "client-secret-1");
        http.on(Post, u"/token"_s).reply(200, {}, R"({"id_token":"id-1","refresh_token":"rt-1"})");
    }
    auto signIn(AuthorizationSurface& surface, CancelToken cancel = {})
    {
        return Pending(authorize(
            client, clock, net, {u"mikomo"_s}, surface, [this] { ++exchanging; },
            std::move(cancel)));
    }
    Network net;
    FakeClock clock;
    FakeTransport http{clock};
    HostQueues queues{clock};
    FakeSecretStore secrets;
    TokenClient client{{http, queues, clock}, secrets, net};
    int exchanging = 0;
};

template <class T> QByteArray shown(Pending<T>& call)
{
    FakeClock::settle();
    if (!call.isDone())
        return "not done";
    return call->has_value() ? "done"_ba : QByteArray(toString(call->error().kind).data());
}

/// A surface whose bank redirects with this query, and the right state.
ScriptedSurface bankSays(const QString& query)
{
    return ScriptedSurface([query](const QUrl& authorize, const QUrl& redirect) -> Result<QUrl> {
        return landing(authorize, redirect, query);
    });
}

/// Says `request` to a listener and gives its whole answer.
QByteArray say(quint16 port, const QByteArray& request)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    socket.waitForConnected(1000);
    socket.write(request);
    const auto ended = [&socket] { return socket.state() == QAbstractSocket::UnconnectedState; };
    [[maybe_unused]] const bool done = QTest::qWaitFor(ended, 3000);
    return socket.readAll();
}

QByteArray browserAsks(const QUrl& url, const QByteArray& method = "GET")
{
    return method + ' ' + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
        + " HTTP/1.1\r\nHost: " + url.authority().toLatin1() + "\r\nAccept: text/html\r\n\r\n";
}

/// A sign-in on a loopback listener, up to where the browser is open.
struct LoopbackBench : Bench {
    LoopbackBench()
        : Bench([] {
            Network loopback = network();
            loopback.redirectUri = QUrl(u"http://127.0.0.1/callback"_s);
            return loopback;
        }())
        , call(signIn(surface, scope.token()))
    {
        redirect = QUrl(QUrlQuery(opened).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    }
    QUrl land(const QString& query = u"code=c-1"_s) const
    {
        return landing(opened, redirect, query);
    }
    quint16 port() const { return static_cast<quint16>(redirect.port()); }

    QUrl opened;
    LoopbackSurface surface{clock,
        [this](const QUrl& url) {
            opened = url;
            return true;
        },
        "<p>You can close this page</p>"};
    CancelScope scope;
    Pending<Result<Authorization>> call;
    QUrl redirect;
};

} // namespace

class TestAuthSignIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signsIn();
    void refusals_data();
    void refusals();
    void surfaceErrorsReachTheAsker_data();
    void surfaceErrorsReachTheAsker();
    void aForeignAddressIsNoAnswer();
    void tokenEndpointRefuses_data();
    void tokenEndpointRefuses();
    void cancelAtEachStage_data();
    void cancelAtEachStage();
    void eachSignInIsFresh();
    void pasteWaitsForTheRightAddress();
    void pasteCannotOpenTheBrowser();
    void pasteIsClosed();
    void loopbackSignsIn();
    void loopbackTakesTheRegisteredPort();
    void loopbackRefusesWhatItCannotServe_data();
    void loopbackRefusesWhatItCannotServe();
    void loopbackRefusesStrangers_data();
    void loopbackRefusesStrangers();
    void loopbackAnswersOnce();
    void loopbackDropsSlowCallers();
    void loopbackCannotOpenTheBrowser();
    void loopbackEnds_data();
    void loopbackEnds();
    void logsNoSecret();
};

void TestAuthSignIn::signsIn()
{
    Bench bench;
    auto surface = bankSays(u"code=c-1"_s);
    auto call = bench.signIn(surface);
    QVERIFY(!call.isDone());
    QCOMPARE(shown(call), "done"_ba);
    QCOMPARE(call.value()->tokens.idToken.reveal().toByteArray(), "id-1"_ba);
    QCOMPARE(call.value()->redirectUri, bench.net.redirectUri);
    QCOMPARE(bench.exchanging, 1);

    const QUrlQuery asked(surface.opened());
    const HttpRequest& request = bench.http.sent()[0];
    QCOMPARE(fieldOf(request, u"code"_s), "c-1"_ba);
    QCOMPARE(fieldOf(request, u"redirect_uri"_s), "https://app.example/callback"_ba);
    const Secret verifier(fieldOf(request, u"code_verifier"_s));
    QCOMPARE(pkceChallenge(verifier), asked.queryItemValue(u"code_challenge"_s).toLatin1());
    // It stores nothing: that is for whoever asked.
    QCOMPARE(bench.secrets.asked().filter(u"write"_s).size(), 0);
}

void TestAuthSignIn::refusals_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArray>("kind");
    QTest::newRow("declined") << u"error=access_denied"_s << "AccessDenied"_ba;
    QTest::newRow("server error") << u"error=server_error"_s << "AuthorizationServerError"_ba;
    QTest::newRow("unavailable") << u"error=temporarily_unavailable"_s
                                 << "AuthorizationServerError"_ba;
    QTest::newRow("invalid scope")
        << u"error=invalid_scope&error_description=Missing+required+scope"_s
        << "AuthorizationRequestRejected"_ba;
    QTest::newRow("no code") << u""_s << "AuthorizationRequestRejected"_ba;
    QTest::newRow("second state") << u"code=c-1&state=mine"_s << "StateMismatch"_ba;
}

void TestAuthSignIn::refusals()
{
    QFETCH(QString, query);
    QFETCH(QByteArray, kind);
    Bench bench;
    auto surface = bankSays(query);
    auto call = bench.signIn(surface);
    QCOMPARE(shown(call), kind);
    QCOMPARE(bench.http.sent().size(), 0U);
    QCOMPARE(bench.exchanging, 0);

    // The same without our state, or with another one, is believed in nothing.
    for (const auto& state : {u""_s, u"&state="_s, u"&state=other"_s}) {
        ScriptedSurface forger([&](const QUrl&, const QUrl& redirect) -> Result<QUrl> {
            QUrl address = redirect;
            address.setQuery(query + state);
            return address;
        });
        auto forged = bench.signIn(forger);
        QCOMPARE(shown(forged), "StateMismatch"_ba);
    }
    QCOMPARE(bench.http.sent().size(), 0U);
}

void TestAuthSignIn::surfaceErrorsReachTheAsker_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (const auto kind : {ErrorKind::SurfaceClosed, ErrorKind::PageUnreachable, ErrorKind::Tls,
             ErrorKind::AuthorizationRequestRejected})
        QTest::newRow(toString(kind).data()) << kind;
}

void TestAuthSignIn::surfaceErrorsReachTheAsker()
{
    QFETCH(ErrorKind, kind);
    Bench bench;
    ScriptedSurface surface(
        [kind](const QUrl&, const QUrl&) -> Result<QUrl> { return fail(kind); });
    auto call = bench.signIn(surface);
    QCOMPARE(shown(call), QByteArray(toString(kind).data()));

    ScriptedSurface unfit;
    unfit.refuse(kind);
    auto refused = bench.signIn(unfit);
    QCOMPARE(shown(refused), QByteArray(toString(kind).data()));
    QVERIFY(unfit.opened().isEmpty());
}

void TestAuthSignIn::aForeignAddressIsNoAnswer()
{
    Bench bench;
    ScriptedSurface surface([](const QUrl& authorize, const QUrl&) -> Result<QUrl> {
        return landing(authorize, QUrl(u"https://evil.test/callback"_s), u"code=c-1"_s);
    });
    auto call = bench.signIn(surface);
    QCOMPARE(shown(call), "AddressNotRecognized"_ba);
    QCOMPARE(bench.http.sent().size(), 0U);
}

void TestAuthSignIn::tokenEndpointRefuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("kind");
    QTest::newRow("code too old")
        << 400
        << R"({"error":"invalid_request","error_description":"Invalid or expired code parameter."})"_ba
        << "CodeExpired"_ba;
    QTest::newRow("redirect_uri")
        << 400
        << R"({"error":"invalid_request","error_description":"redirect_uri did not match URI from initial request."})"_ba
        << "AuthorizationRequestRejected"_ba;
    QTest::newRow("client") << 401 << R"({"error":"invalid_client"})"_ba << "ClientRejected"_ba;
    QTest::newRow("down") << 500 << ""_ba << "ProviderDown"_ba;
    QTest::newRow("html") << 200 << "<html>"_ba << "BadPayload"_ba;
}

void TestAuthSignIn::tokenEndpointRefuses()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, kind);
    Bench bench;
    bench.http.on(Post, u"/token"_s).clear().reply(status, {}, body);
    auto surface = bankSays(u"code=c-1"_s);
    auto call = bench.signIn(surface);
    bench.clock.advance(1min);
    QCOMPARE(shown(call), kind);
    QVERIFY(bench.http.count(u"/token"_s) <= 2);
}

void TestAuthSignIn::cancelAtEachStage_data()
{
    QTest::addColumn<int>("turnsOfTheLoop");
    for (int turns = 0; turns < 12; ++turns)
        QTest::addRow("%d", turns) << turns;
}

void TestAuthSignIn::cancelAtEachStage()
{
    QFETCH(int, turnsOfTheLoop);
    for (const bool answers : {true, false}) {
        Bench bench;
        ScriptedSurface surface;
        auto bank = bankSays(u"code=c-1"_s);
        CancelScope scope;
        auto call = bench.signIn(answers ? bank : surface, scope.token());
        for (int i = 0; i < turnsOfTheLoop; ++i)
            QCoreApplication::sendPostedEvents();
        const bool wasDone = call.isDone();
        scope.cancel();
        QCOMPARE(call.isDone(), wasDone);
        QCOMPARE(shown(call), wasDone ? "done"_ba : "Cancelled"_ba);
        QCOMPARE(call.timesDone(), 1);
    }
}

void TestAuthSignIn::eachSignInIsFresh()
{
    Bench bench;
    QStringList seen;
    for (int i = 0; i < 3; ++i) {
        auto surface = bankSays(u"error=access_denied"_s);
        auto call = bench.signIn(surface);
        QCOMPARE(shown(call), "AccessDenied"_ba);
        const QUrlQuery asked(surface.opened());
        seen += asked.queryItemValue(u"state"_s);
        seen += asked.queryItemValue(u"code_challenge"_s);
    }
    QCOMPARE(seen.removeDuplicates(), 0);
}

void TestAuthSignIn::pasteWaitsForTheRightAddress()
{
    Bench bench;
    QUrl opened;
    PasteSurface surface([&opened](const QUrl& url) {
        opened = url;
        return true;
    });
    QVERIFY(!surface.submit(u"https://app.example/callback?code=early"_s));
    auto call = bench.signIn(surface);
    for (const auto& wrong : {u""_s, u"hello"_s, u"https://idp.example/auth?x=1"_s,
             u"https://evil.test/callback?code=1"_s, u"http://app.example/callback?code=1"_s,
             QString(100'000, u'x')}) {
        const Status submitted = surface.submit(wrong);
        QVERIFY(!submitted);
        QCOMPARE(toString(submitted.error().kind), "AddressNotRecognized"_L1);
        QCOMPARE(shown(call), "not done"_ba);
    }
    const QUrl landed = landing(opened, bench.net.redirectUri, u"code=c-1"_s);
    QVERIFY(surface.submit(u"  "_s + landed.toString(QUrl::FullyEncoded) + u"\n"_s).has_value());
    QCOMPARE(shown(call), "done"_ba);
}

void TestAuthSignIn::pasteCannotOpenTheBrowser()
{
    Bench bench;
    PasteSurface surface([](const QUrl&) { return false; });
    auto call = bench.signIn(surface);
    QCOMPARE(shown(call), "PageUnreachable"_ba);
}

void TestAuthSignIn::pasteIsClosed()
{
    Bench bench;
    auto surface = std::make_unique<PasteSurface>([](const QUrl&) { return true; });
    auto call = bench.signIn(*surface);
    QCOMPARE(shown(call), "not done"_ba);
    surface.reset();
    QCOMPARE(shown(call), "SurfaceClosed"_ba);
}

void TestAuthSignIn::loopbackSignsIn()
{
    LoopbackBench bench;
    QCOMPARE(bench.redirect.host(), u"127.0.0.1"_s);
    QVERIFY(bench.redirect.port() > 0);
    const QByteArray page = say(bench.port(), browserAsks(bench.land()));
    QVERIFY(page.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(page.contains("Content-Security-Policy: default-src 'none'"));
    QVERIFY(page.endsWith("<p>You can close this page</p>"));
    QCOMPARE(shown(bench.call), "done"_ba);
    QCOMPARE(bench.call.value()->redirectUri, bench.redirect);
    QCOMPARE(fieldOf(bench.http.sent()[0], u"redirect_uri"_s), bench.redirect.toEncoded());

    QTcpSocket late; // the listener is gone
    late.connectToHost(QHostAddress::LocalHost, bench.port());
    QVERIFY(!late.waitForConnected(1000));
}

void TestAuthSignIn::loopbackTakesTheRegisteredPort()
{
    FakeClock clock;
    const auto browser = [](const QUrl&) { return true; };
    LoopbackSurface any(clock, browser, {});
    const auto free = any.prepare(QUrl(u"http://localhost/cb"_s));
    QVERIFY(free.has_value());
    QCOMPARE(free->host(), u"localhost"_s);
    LoopbackSurface taken(clock, browser, {});
    const auto refused = taken.prepare(*free);
    QVERIFY(!refused);
    QCOMPARE(toString(refused.error().kind), "PageUnreachable"_L1);
    any.close();
    const auto exact = taken.prepare(*free);
    QVERIFY(exact.has_value());
    QCOMPARE(*exact, *free);
}

void TestAuthSignIn::loopbackRefusesWhatItCannotServe_data()
{
    QTest::addColumn<QString>("registered");
    for (const auto& each : {u"https://app.example/callback"_s, u"https://127.0.0.1/cb"_s,
             u"http://192.168.1.2/cb"_s, u"http://[::1]/cb"_s, u"com.example.app:/cb"_s, u""_s})
        QTest::newRow(qPrintable(each)) << each;
}

void TestAuthSignIn::loopbackRefusesWhatItCannotServe()
{
    QFETCH(QString, registered);
    FakeClock clock;
    LoopbackSurface surface(clock, [](const QUrl&) { return true; }, {});
    const auto refused = surface.prepare(QUrl(registered));
    QVERIFY(!refused);
    QCOMPARE(toString(refused.error().kind), "AuthorizationRequestRejected"_L1);
}

void TestAuthSignIn::loopbackRefusesStrangers_data()
{
    QTest::addColumn<QByteArray>("request"); // HOST, PATH: the real ones
    QTest::addColumn<QByteArray>("status");
    const auto row = [](const char* name, const QByteArray& request, const char* status = "404") {
        QTest::newRow(name) << request << QByteArray(status);
    };
    row("another path", "GET /favicon.ico HTTP/1.1\r\nHost: HOST\r\n\r\n");
    row("a longer path", "GET PATH/more?code=1 HTTP/1.1\r\nHost: HOST\r\n\r\n");
    row("POST", "POST PATH?code=1 HTTP/1.1\r\nHost: HOST\r\nContent-Length: 0\r\n\r\n");
    row("HEAD", "HEAD PATH?code=1 HTTP/1.1\r\nHost: HOST\r\n\r\n");
    row("another host", "GET PATH?code=1 HTTP/1.1\r\nHost: evil.test\r\n\r\n");
    row("another port", "GET PATH?code=1 HTTP/1.1\r\nHost: 127.0.0.1:1\r\n\r\n");
    row("no host", "GET PATH?code=1 HTTP/1.1\r\n\r\n");
    row("two hosts", "GET PATH?code=1 HTTP/1.1\r\nHost: HOST\r\nHost: evil.test\r\n\r\n");
    row("a whole address", "GET http://HOST/callback?code=1 HTTP/1.1\r\nHost: HOST\r\n\r\n");
    row("two slashes", "GET //evil.test/callback?code=1 HTTP/1.1\r\nHost: HOST\r\n\r\n");
    row("no version", "GET PATH?code=1\r\nHost: HOST\r\n\r\n");
    row("not HTTP", "hello\r\n\r\n");
    row("nothing", "\r\n\r\n");
    row("binary", QByteArray(200, '\0') + "\r\n\r\n");
    row("huge headers", "GET PATH HTTP/1.1\r\nHost: HOST\r\nX: " + QByteArray(100'000, 'x'), "431");
    row("huge address", "GET PATH?code=" + QByteArray(100'000, 'x') + " HTTP/1.1\r\n", "431");
}

void TestAuthSignIn::loopbackRefusesStrangers()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, status);
    LoopbackBench bench;
    request.replace("HOST", bench.redirect.authority().toLatin1());
    request.replace("PATH", bench.redirect.path().toLatin1());
    const QByteArray answer = say(bench.port(), request);
    QVERIFY2(answer.startsWith(QByteArray("HTTP/1.1 " + status)), answer.left(40).constData());
    QVERIFY(!answer.contains("close this page"));
    QCOMPARE(shown(bench.call), "not done"_ba);
    say(bench.port(), browserAsks(bench.land())); // it goes on undisturbed
    QCOMPARE(shown(bench.call), "done"_ba);
}

void TestAuthSignIn::loopbackAnswersOnce()
{
    LoopbackBench bench;
    QTcpSocket early; // opened before, as browsers do
    early.connectToHost(QHostAddress::LocalHost, bench.port());
    QVERIFY(early.waitForConnected(1000));
    QTest::qWait(0);
    say(bench.port(), browserAsks(bench.land()));
    QCOMPARE(shown(bench.call), "done"_ba);
    early.write(browserAsks(bench.land(u"code=c-2"_s)));
    QTRY_VERIFY(early.state() == QAbstractSocket::UnconnectedState);
    QVERIFY(early.readAll().startsWith("HTTP/1.1 404"));
    QCOMPARE(fieldOf(bench.http.sent()[0], u"code"_s), "c-1"_ba);
}

void TestAuthSignIn::loopbackDropsSlowCallers()
{
    LoopbackBench bench;
    QTcpSocket slow;
    slow.connectToHost(QHostAddress::LocalHost, bench.port());
    QVERIFY(slow.waitForConnected(1000));
    slow.write("GET /callb");
    QVERIFY(slow.waitForBytesWritten(1000));
    FakeClock::settle();
    bench.clock.advance(9s);
    QCOMPARE(slow.state(), QAbstractSocket::ConnectedState);
    bench.clock.advance(2s);
    QTRY_VERIFY(slow.state() == QAbstractSocket::UnconnectedState);
    say(bench.port(), browserAsks(bench.land()));
    QCOMPARE(shown(bench.call), "done"_ba);
}

void TestAuthSignIn::loopbackCannotOpenTheBrowser()
{
    Bench bench;
    bench.net.redirectUri = QUrl(u"http://127.0.0.1/callback"_s);
    LoopbackSurface surface(bench.clock, [](const QUrl&) { return false; }, {});
    auto call = bench.signIn(surface);
    QCOMPARE(shown(call), "PageUnreachable"_ba);
}

void TestAuthSignIn::loopbackEnds_data()
{
    QTest::addColumn<QByteArray>("kind");
    for (const char* kind : {"Timeout", "Cancelled", "SurfaceClosed"})
        QTest::newRow(kind) << QByteArray(kind);
}

void TestAuthSignIn::loopbackEnds()
{
    QFETCH(QByteArray, kind);
    LoopbackBench bench;
    bench.clock.advance(10min - 1s);
    QCOMPARE(shown(bench.call), "not done"_ba);
    if (kind == "Timeout")
        bench.clock.advance(1s);
    else if (kind == "Cancelled")
        bench.scope.cancel();
    else
        bench.surface.close();
    QCOMPARE(shown(bench.call), kind);
    QTcpSocket late;
    late.connectToHost(QHostAddress::LocalHost, bench.port());
    QVERIFY(!late.waitForConnected(1000));
}

void TestAuthSignIn::logsNoSecret()
{
    const LogCapture log;
    Bench bench;
    auto surface = bankSays(u"code=code-in-the-address"_s);
    auto call = bench.signIn(surface);
    QCOMPARE(shown(call), "done"_ba);
    auto declined = bankSays(u"error=access_denied&error_description=Jane+said+no"_s);
    auto refused = bench.signIn(declined);
    QCOMPARE(shown(refused), "AccessDenied"_ba);
    QVERIFY(!log.lines().isEmpty());
    const QByteArray state = QUrlQuery(surface.opened()).queryItemValue(u"state"_s).toLatin1();
    QCOMPARE(log.leaked({"code-in-the-address", state, "client-secret-1", "id-1", "rt-1", "Jane",
                 fieldOf(bench.http.sent()[0], u"code_verifier"_s)}),
        QByteArray());
}

QTEST_GUILESS_MAIN(TestAuthSignIn)
#include "tst_auth_signin.moc"
