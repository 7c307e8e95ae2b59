// SPDX-License-Identifier: GPL-3.0-or-later
// QnamTransport over real sockets, against a server that says exactly what the test tells it.
#include "app/base/literals.h"
#include "app/net/bodysink.h"
#include "app/net/qnamtransport.h"
#include "tests/kit/logcapture.h"
#include "tests/kit/pending.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace bursar;
using namespace bursar::kit;
using namespace std::chrono_literals;

namespace {

/// Reads one request, writes `answer`, then closes or keeps silent.
class RawServer {
public:
    explicit RawServer(QByteArray answer, bool closes = true)
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [=, this] {
            QTcpSocket* socket = m_server.nextPendingConnection();
            ++connections;
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [=, this] {
                received += socket->readAll();
                if (!received.contains("\r\n\r\n"))
                    return;
                if (!answer.isEmpty())
                    socket->write(answer);
                if (closes)
                    socket->disconnectFromHost();
            });
        });
    }
    QUrl url(const QString& path = u"/x"_s) const
    {
        return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_server.serverPort()).arg(path));
    }

    QByteArray received;
    int connections = 0;

private:
    QTcpServer m_server;
};

HttpRequest get(const QUrl& url)
{
    return {.method = HttpMethod::Get, .url = url, .headers = {}, .body = {}};
}

HttpRequest post(const QUrl& url, const QByteArray& body)
{
    return {.method = HttpMethod::Post,
        .url = url,
        .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
        .body = body};
}

QByteArray answer(const char* status, const QByteArray& body, const QByteArray& more = {})
{
    return "HTTP/1.1 " + QByteArray(status)
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + more + "\r\n" + body;
}

} // namespace

class TestNetTransport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesStatusHeadersAndBody();
    void anyStatusIsAnAnswer_data();
    void anyStatusIsAnAnswer();
    void bodyHasRoomForTheParser_data();
    void bodyHasRoomForTheParser();
    void followsNoRedirect();
    void keepsNoCookie();
    void brokenAnswers_data();
    void brokenAnswers();
    void postsOnceAndNotAgain();
    void postBodyArrives();
    void refusedConnectionIsOffline();
    void unknownHostIsOffline();
    void untrustedCertificateIsTls();
    void silenceIsTimeout();
    void cancelEndsAtOnce();
    void cancelledBeforeSendsNothing();
    void endsWithTheTransport();
    void sinkTakesASuccess();
    void sinkThatIsFullIsWaitedFor();
    void sinkMayRefuse();
    void sinkedBodyThatIsCut();
    void logsNothingByItself();
};

void TestNetTransport::givesStatusHeadersAndBody()
{
    RawServer server(answer("200 OK", "{\"a\":1}", "x-akoya-interaction-id: id-1\r\n"));
    QnamTransport transport;
    auto request = get(server.url(u"/a?b=c%20d"_s));
    request.headers += HttpHeader{"Authorization", "Bearer t"};
    Pending call(transport.send(request, 5s, {}));
    QVERIFY(!call.isDone()); // never inside the call
    QTRY_VERIFY(call.isDone());
    QVERIFY(call->has_value());
    QCOMPARE(call.value()->status, 200);
    QCOMPARE(call.value()->body, "{\"a\":1}"_ba);
    QCOMPARE(call.value()->header("X-Akoya-Interaction-ID"), "id-1"_ba);
    QVERIFY(server.received.startsWith("GET /a?b=c%20d HTTP/1.1\r\n"));
    QVERIFY(server.received.contains("User-Agent: Bursar/"));
    QVERIFY(server.received.contains("Authorization: Bearer t"));
    QVERIFY(!server.received.toLower().contains("upgrade: h2c"));
}

void TestNetTransport::anyStatusIsAnAnswer_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("status");
    QTest::newRow("400") << "400 Bad Request"_ba << ""_ba << 400;
    QTest::newRow("401") << "401 Unauthorized"_ba << ""_ba << 401;
    QTest::newRow("401 Bearer") << "401 Unauthorized"_ba << "WWW-Authenticate: Bearer\r\n"_ba
                                << 401;
    QTest::newRow("401 Basic") << "401 Unauthorized"_ba
                               << "WWW-Authenticate: Basic realm=\"x\"\r\n"_ba << 401;
    QTest::newRow("403") << "403 Forbidden"_ba << ""_ba << 403;
    QTest::newRow("404") << "404 Not Found"_ba << ""_ba << 404;
    QTest::newRow("405") << "405 Method Not Allowed"_ba << ""_ba << 405;
    QTest::newRow("409") << "409 Conflict"_ba << ""_ba << 409;
    QTest::newRow("418") << "418 Teapot"_ba << ""_ba << 418;
    QTest::newRow("429") << "429 Too Many"_ba << "Retry-After: 2\r\n"_ba << 429;
    QTest::newRow("500") << "500 Oops"_ba << ""_ba << 500;
    QTest::newRow("501") << "501 No"_ba << ""_ba << 501;
    QTest::newRow("503") << "503 Later"_ba << ""_ba << 503;
    QTest::newRow("599") << "599 Odd"_ba << ""_ba << 599;
}

void TestNetTransport::anyStatusIsAnAnswer()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, header);
    QFETCH(int, status);
    RawServer server(answer(line.constData(), "{\"code\":602}", header));
    QnamTransport transport;
    Pending call(transport.send(get(server.url()), 5s, {}));
    QTRY_VERIFY(call.isDone());
    QVERIFY2(call->has_value(), call->has_value() ? "" : toString(call->error().kind).data());
    QCOMPARE(call.value()->status, status);
    QCOMPARE(call.value()->body, "{\"code\":602}"_ba);
}

void TestNetTransport::bodyHasRoomForTheParser_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("announced");
    for (const int size : {0, 1, 63, 64, 65, 100'000, 3'000'000}) {
        QTest::addRow("%d announced", size) << size << true;
        QTest::addRow("%d until the end", size) << size << false;
    }
}

void TestNetTransport::bodyHasRoomForTheParser()
{
    QFETCH(int, size);
    QFETCH(bool, announced);
    QByteArray body(size, 'x');
    RawServer server(announced ? answer("200 OK", body) : "HTTP/1.1 200 OK\r\n\r\n" + body);
    QnamTransport transport;
    Pending call(transport.send(get(server.url()), 5s, {}));
    QTRY_VERIFY(call.isDone());
    QVERIFY(call->has_value());
    QCOMPARE(call.value()->body, body);
    QVERIFY(call.value()->body.capacity() >= body.size() + bodyPadding);
}

void TestNetTransport::followsNoRedirect()
{
    RawServer other(answer("200 OK", "elsewhere"));
    RawServer server(answer("302 Found", "", "Location: " + other.url().toEncoded() + "\r\n"));
    QnamTransport transport;
    auto request = get(server.url());
    request.headers += HttpHeader{"Authorization", "Bearer t"};
    Pending call(transport.send(request, 5s, {}));
    QTRY_VERIFY(call.isDone());
    QCOMPARE(call.value()->status, 302);
    QCOMPARE(call.value()->header("location"), other.url().toEncoded());
    QCOMPARE(other.connections, 0);
}

void TestNetTransport::keepsNoCookie()
{
    RawServer server(answer("200 OK", "a", "Set-Cookie: sid=1; Path=/\r\n"));
    QnamTransport transport;
    for (int i = 0; i < 2; ++i) {
        Pending call(transport.send(get(server.url()), 5s, {}));
        QTRY_VERIFY(call.isDone());
        QVERIFY(call->has_value());
    }
    QVERIFY(!server.received.contains("Cookie:"));
}

void TestNetTransport::brokenAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind");
    QTest::newRow("nothing") << ""_ba << u"ConnectionCut"_s;
    QTest::newRow("half a header") << "HTTP/1.1 200 OK\r\nContent-Le"_ba << u"ConnectionCut"_s;
    QTest::newRow("short body") << "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a\":"_ba
                                << u"ConnectionCut"_s;
    QTest::newRow("no body of an announced one")
        << "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n"_ba << u"ConnectionCut"_s;
    QTest::newRow("cut chunk")
        << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\nabc"_ba
        << u"ConnectionCut"_s;
    QTest::newRow("no last chunk")
        << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n"_ba
        << u"ConnectionCut"_s;
    QTest::newRow("not HTTP") << "SSH-2.0-OpenSSH\r\n\r\n"_ba << u"ConnectionCut"_s;
    QTest::newRow("too long") << "HTTP/1.1 200 OK\r\nContent-Length: 999999999999\r\n\r\nabc"_ba
                              << u"BadPayload"_s;
}

void TestNetTransport::brokenAnswers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, kind);
    RawServer server(bytes);
    QnamTransport transport;
    Pending call(transport.send(get(server.url()), 5s, {}));
    QTRY_VERIFY(call.isDone());
    QVERIFY(!call->has_value());
    QCOMPARE(QString(toString(call->error().kind)), kind);
}

void TestNetTransport::postsOnceAndNotAgain()
{
    RawServer server(""_ba); // takes the request and hangs up
    QnamTransport transport;
    Pending call(transport.send(post(server.url(), "grant_type=refresh_token"), 5s, {}));
    QTRY_VERIFY(call.isDone());
    QVERIFY(!call->has_value());
    QCOMPARE(toString(call->error().kind), "ConnectionCut"_L1);
    QCOMPARE(server.connections, 1);
    QCOMPARE(server.received.count("POST "), 1);
}

void TestNetTransport::postBodyArrives()
{
    RawServer server(answer("200 OK", "{}"));
    QnamTransport transport;
    const QByteArray body = "grant_type=refresh_token&refresh_token=rt-1";
    Pending call(transport.send(post(server.url(), body), 5s, {}));
    QTRY_VERIFY(call.isDone());
    QVERIFY(call->has_value());
    QVERIFY(server.received.contains("Content-Length: 43\r\n"));
    QVERIFY(server.received.endsWith(body));
}

void TestNetTransport::refusedConnectionIsOffline()
{
    QUrl url;
    {
        const RawServer gone(""_ba);
        url = gone.url();
    }
    QnamTransport transport;
    Pending call(transport.send(get(url), 5s, {}));
    QTRY_VERIFY(call.isDone());
    QCOMPARE(toString(call->error().kind), "Offline"_L1);
}

void TestNetTransport::unknownHostIsOffline()
{
    QnamTransport transport;
    Pending call(transport.send(get(QUrl(u"http://nobody.invalid/"_s)), 10s, {}));
    QTRY_VERIFY_WITH_TIMEOUT(call.isDone(), 11'000);
    QCOMPARE(toString(call->error().kind), "Offline"_L1);
}

void TestNetTransport::untrustedCertificateIsTls()
{
    QFile file(QFINDTESTDATA("tls/untrusted.pem"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pem = file.readAll();
    QSslConfiguration tls;
    tls.setLocalCertificate(QSslCertificate(pem));
    tls.setPrivateKey(QSslKey(pem, QSsl::Ec));
    QSslServer server;
    server.setSslConfiguration(tls);
    QByteArray received;
    connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [&server, &received] {
        QTcpSocket* socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket,
            [socket, &received] { received += socket->readAll(); });
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));

    QnamTransport transport;
    auto request = get(QUrl(u"https://127.0.0.1:%1/x"_s.arg(server.serverPort())));
    request.headers += HttpHeader{"Authorization", "Bearer t"};
    Pending call(transport.send(request, 5s, {}));
    QTRY_VERIFY(call.isDone());
    QCOMPARE(toString(call->error().kind), "Tls"_L1);
    QCOMPARE(received, QByteArray());
}

void TestNetTransport::silenceIsTimeout()
{
    RawServer server(""_ba, false);
    QnamTransport transport;
    Pending call(transport.send(get(server.url()), 100ms, {}));
    QTRY_VERIFY(call.isDone());
    QCOMPARE(toString(call->error().kind), "Timeout"_L1);
}

void TestNetTransport::cancelEndsAtOnce()
{
    RawServer server(""_ba, false);
    QnamTransport transport;
    CancelScope scope;
    Pending call(transport.send(get(server.url()), 60s, scope.token()));
    QTRY_VERIFY(server.connections == 1);
    scope.cancel();
    QVERIFY(!call.isDone());
    QTRY_VERIFY(call.isDone());
    QCOMPARE(toString(call->error().kind), "Cancelled"_L1);
    QCOMPARE(call.timesDone(), 1);
}

void TestNetTransport::cancelledBeforeSendsNothing()
{
    RawServer server(answer("200 OK", "a"));
    QnamTransport transport;
    CancelScope scope;
    scope.cancel();
    Pending call(transport.send(get(server.url()), 60s, scope.token()));
    QVERIFY(!call.isDone());
    QTRY_VERIFY(call.isDone());
    QCOMPARE(toString(call->error().kind), "Cancelled"_L1);
    QCOMPARE(server.connections, 0);
}

void TestNetTransport::endsWithTheTransport()
{
    RawServer server(""_ba, false);
    auto transport = std::make_unique<QnamTransport>();
    Pending call(transport->send(get(server.url()), 60s, {}));
    QTRY_VERIFY(server.connections == 1);
    transport.reset();
    QTRY_VERIFY(call.isDone());
    QCOMPARE(toString(call->error().kind), "Cancelled"_L1);
}

namespace {

/// Holds `room` bytes at a time; more() makes room again.
class Sink final : public BodySink {
public:
    QByteArray bytes;
    qsizetype room = std::numeric_limits<qsizetype>::max();
    std::optional<std::int64_t> announced;
    bool refuses = false;
    std::function<void()> waiting;

    Status begin(std::optional<std::int64_t> length) override
    {
        announced = length;
        return {};
    }
    Status take(const QByteArray& piece) override
    {
        bytes += piece;
        return refuses ? bursar::fail(ErrorKind::BadPayload) : Status{};
    }
    Status end(const QByteArray& /*contentType*/) override { return {}; }
    bool isFull(const std::function<void()>& again) override
    {
        if (bytes.size() < room)
            return false;
        waiting = again;
        return true;
    }
};

HttpRequest into(const QUrl& url, const std::shared_ptr<Sink>& sink)
{
    HttpRequest request = get(url);
    request.sink = sink;
    return request;
}

} // namespace

void TestNetTransport::sinkTakesASuccess()
{
    const QByteArray body(3'000'000, 'x');
    const auto sink = std::make_shared<Sink>();
    RawServer server(answer("200 OK", body));
    QnamTransport transport;
    Pending call(transport.send(into(server.url(), sink), 5s, {}));
    QTRY_VERIFY(call.isDone());
    QVERIFY(call->has_value());
    QCOMPARE(sink->bytes, body);
    QCOMPARE(sink->announced, std::optional<std::int64_t>(body.size()));
    QVERIFY(call.value()->body.isEmpty());
    QCOMPARE(call.value()->bodyBytes(), body.size());

    const auto none = std::make_shared<Sink>();
    RawServer refusing(answer("404 Not Found", "{\"code\":1103}"));
    Pending refused(transport.send(into(refusing.url(), none), 5s, {}));
    QTRY_VERIFY(refused.isDone());
    QCOMPARE(refused.value()->body, "{\"code\":1103}"_ba);
    QVERIFY(none->bytes.isEmpty());
}

void TestNetTransport::sinkThatIsFullIsWaitedFor()
{
    const QByteArray body(12'000'000, 'x');
    const auto sink = std::make_shared<Sink>();
    sink->room = 1'000'000;
    RawServer server(answer("200 OK", body));
    QnamTransport transport;
    Pending call(transport.send(into(server.url(), sink), 500ms, {}));
    QTRY_VERIFY(sink->waiting);
    // However long the sink takes: the silence is not the server's.
    QVERIFY(!QTest::qWaitFor([&] { return call.isDone(); }, 700));
    QVERIFY(sink->bytes.size() < 4'000'000);
    while (!call.isDone()) {
        QTRY_VERIFY(sink->waiting || call.isDone());
        sink->room += 3'000'000;
        if (const auto again = std::exchange(sink->waiting, nullptr))
            again();
    }
    QVERIFY(call->has_value());
    QCOMPARE(sink->bytes.size(), body.size());
}

void TestNetTransport::sinkMayRefuse()
{
    const auto sink = std::make_shared<Sink>();
    sink->refuses = true;
    RawServer server(answer("200 OK", QByteArray(3'000'000, 'x')));
    QnamTransport transport;
    Pending call(transport.send(into(server.url(), sink), 5s, {}));
    QTRY_VERIFY(call.isDone());
    QCOMPARE(toString(call->error().kind), "BadPayload"_L1);
    QVERIFY(sink->bytes.size() < 3'000'000);
}

void TestNetTransport::sinkedBodyThatIsCut()
{
    const auto sink = std::make_shared<Sink>();
    RawServer server("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n%PDF"_ba);
    QnamTransport transport;
    Pending call(transport.send(into(server.url(), sink), 5s, {}));
    QTRY_VERIFY(call.isDone());
    QCOMPARE(toString(call->error().kind), "ConnectionCut"_L1);
}

void TestNetTransport::logsNothingByItself()
{
    const LogCapture log;
    RawServer server(answer("401 Unauthorized", "{\"secret\":\"in-the-body\"}"));
    QnamTransport transport;
    auto request = get(server.url());
    request.headers += HttpHeader{"Authorization", "Bearer in-the-header"};
    Pending call(transport.send(request, 5s, {}));
    QTRY_VERIFY(call.isDone());
    QCOMPARE(log.leaked({"in-the-header", "in-the-body"}), QByteArray());
}

QTEST_GUILESS_MAIN(TestNetTransport)
#include "tst_net_transport.moc"
