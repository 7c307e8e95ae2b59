// SPDX-License-Identifier: GPL-3.0-or-later
// The Consent API's client against an independent server that was made from the network's own
// specification. tools/check-consent-api starts it and names it; without it there is nothing to
// ask.
#include "app/base/clock.h"
#include "app/base/literals.h"
#include "app/consents/consentapi.h"
#include "app/net/hostqueue.h"
#include "app/net/qnamtransport.h"
#include "tests/kit/pending.h"

#include <QTest>

using namespace bursar;
using kit::Pending;

namespace {

/// Of the specification's successful example.
const QString grantId = u"dfb491d5-599e-413f-8957-ae889732d2b6"_s;

/// Asks the mock for one of the responses of the specification (RFC 7240).
class Preferring final : public Transport {
public:
    int code = 200;
    QByteArrayList sent; ///< what the client asked for
    int lastStatus = 0;

    QCoro::Task<Result<HttpResponse>> send(
        HttpRequest request, std::chrono::milliseconds timeout, CancelToken cancel) override
    {
        // The mock gives nothing that was not asked for; a server's 405 is plain text all the same.
        for (HttpHeader& header : request.headers) {
            if (header.name.compare("Accept", Qt::CaseInsensitive) == 0)
                header.value = "*/*"_ba;
        }
        request.headers += HttpHeader{"Prefer"_ba, "code=" + QByteArray::number(code)};
        sent += request.url.path().toUtf8();
        auto answer = co_await m_network.send(std::move(request), timeout, std::move(cancel));
        if (answer)
            lastStatus = answer->status;
        co_return answer;
    }

private:
    QnamTransport m_network;
};

/// Waits are over at once: the repeats after a 500 are not what is tested here.
class ImpatientClock final : public Clock {
public:
    Instant now() const override { return m_system.now(); }
    std::chrono::milliseconds monotonic() const override { return m_system.monotonic(); }
    std::shared_ptr<void> callAfter(
        std::chrono::milliseconds wait, std::function<void()> action) override
    {
        return m_system.callAfter(std::min(wait, std::chrono::milliseconds(1)), std::move(action));
    }

private:
    SystemClock m_system;
};

class OneToken final : public TokenSource {
public:
    QCoro::Task<Result<Secret>> bearer() override { co_return Secret("ory_at_mock"); }
    QCoro::Task<Result<Secret>> replace(Secret /*stale*/) override
    {
        co_return fail(ErrorKind::NotAuthorized);
    }
};

} // namespace

class TestConsentMock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void decodesEachResponse_data();
    void decodesEachResponse();
    void readsAllOfTheExample();

private:
    Result<ConsentGrant> ask(int code);

    QUrl m_mock;
    ImpatientClock m_clock;
    Preferring m_transport;
    HostQueues m_queues{m_clock};
    OneToken m_tokens;
};

void TestConsentMock::initTestCase()
{
    m_mock = QUrl(qEnvironmentVariable("BURSAR_CONSENT_MOCK"));
    if (!m_mock.isValid() || m_mock.isEmpty())
        QSKIP("no mock is running: see tools/check-consent-api");
}

Result<ConsentGrant> TestConsentMock::ask(int code)
{
    Network network;
    network.id = u"mock"_s;
    network.api = m_mock;
    network.requestsPerSecond = 0;
    m_transport.code = code;
    m_transport.lastStatus = 0;
    ConsentApi api({m_transport, m_queues, m_clock}, network, m_tokens);
    return QCoro::waitFor(api.ask(grantId, {}));
}

void TestConsentMock::decodesEachResponse_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("word"); ///< the body's code
    // Each response that the specification has.
    QTest::newRow("200") << 200 << QString() << QString();
    QTest::newRow("400, an integer code") << 400 << u"BadRequest"_s << u"401"_s;
    QTest::newRow("404, a word as its code") << 404 << u"NotFound"_s << u"NotFound"_s;
    QTest::newRow("405 in plain text") << 405 << u"BadRequest"_s << QString();
    QTest::newRow("500") << 500 << u"ProviderDown"_s << u"500"_s;
    QTest::newRow("501 with 1106") << 501 << u"NotSupported"_s << u"1106"_s;
    QTest::newRow("503") << 503 << u"Maintenance"_s << u"503"_s;
}

void TestConsentMock::decodesEachResponse()
{
    QFETCH(int, code);
    QFETCH(QString, kind);
    QFETCH(QString, word);
    const auto answer = ask(code);
    QCOMPARE(m_transport.lastStatus, code); // else the mock refused the question itself
    QCOMPARE(answer ? QString() : QString(toString(answer.error().kind)), kind);
    if (!answer)
        QCOMPARE(answer.error().code, word);
}

void TestConsentMock::readsAllOfTheExample()
{
    const auto grant = ask(200);
    QVERIFY(grant);
    QCOMPARE(m_transport.sent.last(), "/consents/v1/" + grantId.toUtf8());
    QCOMPARE(grant->id, grantId);
    QCOMPARE(int(grant->status), int(ConsentGrant::Status::Active));
    QCOMPARE(grant->parties.size(), 4);
    QCOMPARE(grant->parties.first().type, u"DATA_PROVIDER"_s);
    QVERIFY(grant->created);
    QVERIFY(!grant->resources.isEmpty());
    for (const ConsentGrant::Resource& resource : grant->resources) {
        QVERIFY(!resource.id.isEmpty());
        QVERIFY(!resource.clusters.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestConsentMock)
#include "tst_consentmock.moc"
