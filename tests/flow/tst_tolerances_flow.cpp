// SPDX-License-Identifier: GPL-3.0-or-later
// The tolerances of akoya-api.md section 9 that take a bank and time; the number of its row is in
// each name. Those that one answer shows are in tests/unit/tst_tolerances.cpp.
#include "app/auth/tokenclient.h"
#include "app/auth/tokenkeeper.h"
#include "app/consents/attention.h"
#include "app/details/lackingconsent.h"
#include "app/sync/progress.h"
#include "tests/flow/syncbank.h"
#include "tests/kit/fakesecretstore.h"
#include "tests/kit/pending.h"

using namespace bursar;
using namespace bursar::kit;
using namespace std::chrono_literals;

namespace {

const QByteArray claimedElsewhere =
    R"({"error":"invalid_request","error_description":"Refresh token is invalid or has already been claimed by another client."})";

/// A link's tokens at an endpoint where each refresh token "rt-1", "rt-2" … is good once.
struct TokenDesk {
    TokenDesk()
    {
        secrets.set(tokenKey, "rt-1");
        secrets.set(secretkeys::clientSecret(u"demo"_s), "client-secret-1");
        route().answer([this](const HttpRequest& request) { return rotate(request); });
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
    FakeTransport::Route& route() { return http.on(Post, u"/token"_s); }
    Result<HttpResponse> rotate(const HttpRequest& request)
    {
        if (fieldOf(request, u"refresh_token"_s) != "rt-" + QByteArray::number(latest))
            return HttpResponse{400, {}, claimedElsewhere};
        const QByteArray number = QByteArray::number(++latest);
        return HttpResponse{200, {},
            R"({"id_token":"id-)" + number + R"(","token_type":"bearer","refresh_token":"rt-)"
                + number + R"(","expires_in":86399})"};
    }
    QByteArray told(Pending<Result<Secret>>& call)
    {
        FakeClock::settle();
        if (!call.isDone())
            return "not done";
        return call->has_value() ? call.value()->reveal().toByteArray()
                                 : QByteArray(toString(call->error().kind).data());
    }

    const QString tokenKey = secretkeys::refreshToken(1);
    FakeClock clock;
    FakeTransport http{clock};
    HostQueues queues{clock};
    FakeSecretStore secrets;
    int latest = 1;
    TokenClient client{{http, queues, clock}, secrets, network()};
    TokenKeeper keeper{{client, secrets, clock}, LinkId{1}};
};

QString failureOf(const SyncFixture& f)
{
    return f.lastError ? QString(toString(f.lastError->kind)) : u"none"_s;
}

/// Another login of the same person at the same provider, and what it is given.
LinkId addLogin(SyncFixture& f, const QList<accounts::Listed>& accounts)
{
    return f.write([accounts](Db& db) {
        links::Link other;
        other.networkId = u"demo"_s;
        other.provider.value = u"mikomo"_s;
        other.subject = u"sub-2"_s;
        other.name = u"Mikomo"_s;
        const LinkId link = links::grant(db, other);
        accounts::take(db, {.link = link, .info = true, .balances = true}, {.accounts = accounts});
        return link;
    });
}

accounts::Listed numbered(const QString& id, const QString& number, std::int64_t cents)
{
    accounts::Listed one;
    one.account.id.value = id;
    one.account.category = accounts::Category::Deposit;
    one.account.numberDisplay = number;
    one.account.currency = Currency::fromCode("USD");
    one.account.raw = u"{}"_s;
    one.balance.kind = accounts::BalanceKind::Current;
    one.balance.amount = {Decimal{cents, 2}, one.account.currency};
    return one;
}

QList<accounts::Entry> twoLogins(const accounts::Listed& first, const accounts::Listed& second)
{
    SyncFixture f;
    f.write([&first, link = f.link](Db& db) {
        accounts::take(db, {.link = link, .info = true, .balances = true}, {.accounts = {first}});
        return 0;
    });
    addLogin(f, {second});
    return f.write(&sync::loadEntries);
}

products::Standing told(const char* product, LinkId link, std::optional<ErrorKind> refusal)
{
    products::Standing one{.product = QString::fromLatin1(product), .link = link};
    one.askedAt = Instant(24h * 20'000);
    if (refusal)
        one.error = Error{.kind = *refusal, .http = 403};
    else
        one.succeededAt = one.askedAt;
    return one;
}

links::Link loginAt(std::int64_t id, const QString& provider)
{
    links::Link link;
    link.id.value = id;
    link.networkId = u"demo"_s;
    link.provider.value = provider;
    link.name = u"Mikomo"_s;
    return link;
}

} // namespace

class TestTolerancesFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void row03_aBankWithoutPendingItemsIsComplete();
    void row07_transactionsTakeTheAccountsCurrency();
    void row08_oneIdInTwoLoginsIsTwoAccounts();
    void row09_theSameAccountInTwoLoginsIsSaidAndNotMerged();
    void row09_whatOnlyResemblesIsNot_data();
    void row09_whatOnlyResemblesIsNot();
    void row10_oneRefreshForAllWhoAsk();
    void row11_aLostRefreshAnswerAsksForASignIn();
    void row12_tokensAreTakenToLiveAQuarterOfAnHour();
    void row13_aDeadRefreshTokenIsNoBadRequest();
    void row14_whatIsSharedNoMoreKeepsItsHistory();
    void row15_anUpgradeAsksForANewConsent_data();
    void row15_anUpgradeAsksForANewConsent();
    void row20_aSlowBankIsAskedForShorterPages();
    void row21_bothTimesAreAlwaysSent();
    void row22_aBankThatIgnoresOffsetEndsNoLoopLate();
    void row23_thirtyDaysAreReadAgain_data();
    void row23_thirtyDaysAreReadAgain();
};

void TestTolerancesFlow::row03_aBankWithoutPendingItemsIsComplete()
{
    SyncFixture f;
    f.bank.addAccount(u"dep"_s, f.today().plus(-1), 30, 3);
    QVERIFY(f.sync());
    QCOMPARE(failureOf(f), u"none"_s);
    QCOMPARE(f.count(u"dep"_s), 30);
    f.clock.advance(48h);
    QVERIFY(f.sync()); // nothing vanishes for want of an item that waits
    QCOMPARE(f.count(u"dep"_s), 30);
}

void TestTolerancesFlow::row07_transactionsTakeTheAccountsCurrency()
{
    SyncFixture f;
    f.bank.addAccount(u"dep"_s, f.today(), 2, 1);
    QVERIFY(f.sync());
    QCOMPARE(f.currencies.size(), 2U);
    for (const auto& [id, currency] : f.currencies)
        QCOMPARE(currency.code(), u"USD"_s);
}

void TestTolerancesFlow::row08_oneIdInTwoLoginsIsTwoAccounts()
{
    const auto entries =
        twoLogins(numbered(u"dep"_s, u"x1111"_s, 100), numbered(u"dep"_s, u"x2222"_s, 900));
    QCOMPARE(entries.size(), 2);
    QVERIFY(entries[0].account.ref != entries[1].account.ref);
    QVERIFY(entries[0].link != entries[1].link);
    QVERIFY(entries[0].balance.amount != entries[1].balance.amount);
}

void TestTolerancesFlow::row09_theSameAccountInTwoLoginsIsSaidAndNotMerged()
{
    const auto entries =
        twoLogins(numbered(u"a"_s, u"...4417"_s, 100), numbered(u"z"_s, u"xxxx4417"_s, 100));
    QCOMPARE(entries.size(), 2);
    QVERIFY(!entries[0].seemsSameAs);
    QVERIFY(entries[1].seemsSameAs == entries[0].account.ref);
    // The person is told once, by the login that came later.
    attention::Facts facts{.now = Instant(24h * 20'000)};
    facts.accounts = std::make_shared<const QList<accounts::Entry>>(entries);
    for (const accounts::Entry& entry : entries)
        facts.links += loginAt(entry.link.value, u"mikomo"_s);
    const auto items = attention::gather(facts);
    QCOMPARE(items.size(), 1);
    QVERIFY(items[0].kind == attention::Kind::AccountsTwice);
    QVERIFY(items[0].link == entries[1].link);
    QCOMPARE(items[0].count, 1);
}

void TestTolerancesFlow::row09_whatOnlyResemblesIsNot_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<int>("cents");
    QTest::newRow("another number") << u"xxxx4418"_s << 100;
    QTest::newRow("another balance") << u"xxxx4417"_s << 101;
    QTest::newRow("a number that shows nothing") << u"xxxx"_s << 100;
}

void TestTolerancesFlow::row09_whatOnlyResemblesIsNot()
{
    QFETCH(QString, number);
    QFETCH(int, cents);
    const QString first = number == u"xxxx"_s ? number : u"...4417"_s;
    const auto entries = twoLogins(numbered(u"a"_s, first, 100), numbered(u"z"_s, number, cents));
    QCOMPARE(entries.size(), 2);
    QVERIFY(!entries[0].seemsSameAs && !entries[1].seemsSameAs);
}

void TestTolerancesFlow::row10_oneRefreshForAllWhoAsk()
{
    TokenDesk desk;
    std::vector<Pending<Result<Secret>>> calls;
    for (int i = 0; i < 10; ++i)
        calls.emplace_back(desk.keeper.bearer());
    for (auto& call : calls)
        QCOMPARE(desk.told(call), "id-2"_ba);
    QCOMPARE(desk.http.count(u"/token"_s), 1);
    // The loser of a race with another Bursar takes the pair that the winner has saved.
    desk.clock.advance(1h);
    desk.route()
        .clear()
        .answer([&desk](const HttpRequest&) {
            desk.latest = 5;
            desk.secrets.set(desk.tokenKey, "rt-5");
            return HttpResponse{400, {}, claimedElsewhere};
        })
        .answer([&desk](const HttpRequest& request) { return desk.rotate(request); });
    Pending call(desk.keeper.bearer());
    QCOMPARE(desk.told(call), "id-6"_ba);
}

void TestTolerancesFlow::row11_aLostRefreshAnswerAsksForASignIn()
{
    TokenDesk desk;
    desk.route()
        .clear()
        .answer([&desk](const HttpRequest& request) -> Result<HttpResponse> {
            desk.rotate(request).value(); // the server has rotated, nobody heard it
            return fail(ErrorKind::ConnectionCut);
        })
        .answer([&desk](const HttpRequest& request) { return desk.rotate(request); });
    Pending call(desk.keeper.bearer());
    desk.clock.advance(2s);
    QCOMPARE(desk.told(call), "SignInNeeded"_ba);
    QCOMPARE(desk.http.count(u"/token"_s), 2); // one repeat with the same token, no more
}

void TestTolerancesFlow::row12_tokensAreTakenToLiveAQuarterOfAnHour()
{
    TokenDesk desk; // its tokens say that they live a day
    Pending first(desk.keeper.bearer());
    QCOMPARE(desk.told(first), "id-2"_ba);
    desk.clock.advance(13min);
    Pending second(desk.keeper.bearer());
    QCOMPARE(desk.told(second), "id-2"_ba);
    desk.clock.advance(2min);
    Pending third(desk.keeper.bearer());
    QCOMPARE(desk.told(third), "id-3"_ba);
    Pending refused(desk.keeper.replace(Secret("id-3"))); // 602 in the middle of that time
    QCOMPARE(desk.told(refused), "id-4"_ba);
}

void TestTolerancesFlow::row13_aDeadRefreshTokenIsNoBadRequest()
{
    TokenDesk desk;
    desk.route().clear().reply(400, {}, claimedElsewhere);
    Pending call(desk.keeper.bearer());
    desk.clock.advance(1min);
    QCOMPARE(desk.told(call), "SignInNeeded"_ba);
    QCOMPARE(desk.http.count(u"/token"_s), 1); // a repeat would only fill logs
}

void TestTolerancesFlow::row14_whatIsSharedNoMoreKeepsItsHistory()
{
    SyncFixture f;
    f.bank.addAccount(u"dep"_s, f.today(), 20, 3);
    f.bank.addAccount(u"card"_s, f.today(), 10, 3, u"locAccount"_s);
    QVERIFY(f.sync());
    f.bank.removeAccount(u"card"_s);
    f.clock.advance(24h);
    QVERIFY(f.sync());
    QCOMPARE(failureOf(f), u"none"_s);
    QVERIFY(f.entries().at(0).shared);
    QVERIFY(!f.entries().at(1).shared);
    QCOMPARE(f.count(u"card"_s), 10);
}

void TestTolerancesFlow::row15_anUpgradeAsksForANewConsent_data()
{
    QTest::addColumn<QString>("otherProvider");
    QTest::addColumn<bool>("otherGotIt");
    QTest::addColumn<QStringList>("granted");
    QTest::addColumn<bool>("asks");
    const QStringList without{u"TRANSACTIONS"_s};
    const QStringList with{u"TRANSACTIONS"_s, u"STATEMENTS"_s};
    QTest::newRow("got at the same bank") << u"mikomo"_s << true << QStringList() << true;
    QTest::newRow("got at another, not in this consent") << u"halden"_s << true << without << true;
    QTest::newRow("got at another, this consent is silent")
        << u"halden"_s << true << QStringList() << false;
    QTest::newRow("got at another, and in this consent") << u"halden"_s << true << with << false;
    QTest::newRow("got nowhere: the app does not have it")
        << u"mikomo"_s << false << without << false;
}

void TestTolerancesFlow::row15_anUpgradeAsksForANewConsent()
{
    QFETCH(QString, otherProvider);
    QFETCH(bool, otherGotIt);
    QFETCH(QStringList, granted);
    QFETCH(bool, asks);
    attention::Facts facts{.now = Instant(24h * 20'000)};
    facts.links = {loginAt(1, u"mikomo"_s), loginAt(2, otherProvider)};
    const auto refusal = std::optional(ErrorKind::NotSubscribed);
    facts.lacking = details::lackingConsent(products::all(), facts.links,
        {told("statements", {1}, refusal),
            told("statements", {2}, otherGotIt ? std::nullopt : refusal)},
        {{LinkId{1}, granted}});
    const auto items = attention::gather(facts);
    QCOMPARE(items.size(), asks ? 1 : 0);
    if (asks) {
        QVERIFY(items[0].kind == attention::Kind::ConsentLacks);
        QVERIFY(items[0].link == LinkId{1});
        QCOMPARE(items[0].count, 1);
    }
}

void TestTolerancesFlow::row20_aSlowBankIsAskedForShorterPages()
{
    SyncFixture f;
    f.network.pageSize = 100;
    f.bank.addAccount(u"dep"_s, f.today(), 1, 1);
    QList<int> limits;
    f.bank.route(u"dep"_s).clear().answer([&](const HttpRequest& request) -> Result<HttpResponse> {
        limits += QUrlQuery(request.url).queryItemValue(u"limit"_s).toInt();
        return limits.last() > 30 ? SyncBank::error(408, 408)
                                  : SyncBank::json(200, R"({"transactions":[]})");
    });
    QVERIFY(f.sync(SyncFixture::Time::Passes));
    QCOMPARE(failureOf(f), u"none"_s);
    QCOMPARE(limits.first(), 100);
    QCOMPARE(limits.last(), 25);
}

void TestTolerancesFlow::row21_bothTimesAreAlwaysSent()
{
    SyncFixture f;
    f.bank.addAccount(u"dep"_s, f.today(), 60, 9);
    QVERIFY(f.sync());
    const auto asked = f.http.sent(u"/transactions/v2/mikomo/dep"_s);
    QVERIFY(!asked.empty());
    for (const HttpRequest& request : asked) {
        const QUrlQuery query(request.url);
        QVERIFY(query.hasQueryItem(u"startTime"_s) && query.hasQueryItem(u"endTime"_s));
    }
}

void TestTolerancesFlow::row22_aBankThatIgnoresOffsetEndsNoLoopLate()
{
    SyncFixture f;
    f.bank.addAccount(u"dep"_s, f.today(), 200, 1);
    f.bank.ignoresOffset = true; // the first page of each window for ever
    QVERIFY(f.sync());
    QCOMPARE(failureOf(f), u"none"_s);
    QCOMPARE(f.count(u"dep"_s), 200); // by shorter windows
    QVERIFY(f.bank.pagesGiven < 100);
}

void TestTolerancesFlow::row23_thirtyDaysAreReadAgain_data()
{
    QTest::addColumn<QString>("wrapper");
    QTest::addColumn<int>("days");
    QTest::newRow("deposit") << u"depositAccount"_s << 15;
    QTest::newRow("card") << u"locAccount"_s << 30;
}

void TestTolerancesFlow::row23_thirtyDaysAreReadAgain()
{
    QFETCH(QString, wrapper);
    QFETCH(int, days);
    SyncFixture f;
    f.bank.addAccount(u"a"_s, f.today(), 40, 1, wrapper);
    QVERIFY(f.sync());
    f.bank.books[u"a"_s][std::size_t(days) - 2].amount = u"-777"_s; // altered so long afterwards
    f.clock.advance(24h);
    QVERIFY(f.sync());
    QCOMPARE(f.dump().filter(u"|-777|"_s).size(), 1);
}

QTEST_GUILESS_MAIN(TestTolerancesFlow)
#include "tst_tolerances_flow.moc"
