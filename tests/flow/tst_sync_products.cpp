// SPDX-License-Identifier: GPL-3.0-or-later
// What the sync promises a product that is no more than a folder (app/products/product.h).
#include "app/products/readonce.h"
#include "app/products/standing.h"
#include "app/products/wire/address.h"
#include "app/sync/progress.h"
#include "tests/flow/syncbank.h"

using namespace bursar;
using namespace bursar::kit;
using namespace std::chrono_literals;
using products::Answer;
using products::Product;
using products::Reading;
using products::Standing;

namespace {

/// GET /things/v2/mikomo[/account]: the body is a number, which is how many there are.
struct ListThings {
    using Reply = int;
    static constexpr DataCluster cluster = DataCluster::Customers;
    QString name;
    ProviderAccountId account;
    QList<ProviderAccountId> only;

    QUrl url(const Network& network, const ProviderId& provider) const
    {
        if (!only.isEmpty())
            return wire::accountsAddress(network, name, provider, only);
        return wire::address(
            network, name, provider, account ? QStringList{account.value} : QStringList{}, {});
    }
    static Result<int> decode(const QByteArray& body) { return body.toInt(); }
    static std::int64_t rows(int reply) { return reply; }
    static QStringList unreadable(int /*reply*/) { return {}; }
};

Answer takeThings(Db& db, const Reading& reading, const int& reply)
{
    Answer answer{.rows = reply};
    if (reply == 13) { // one account did not come
        auto rows = db.query("SELECT min(id) FROM accounts WHERE link = ?", reading.link);
        if (rows.next())
            answer.failed.emplace_back(AccountRef{rows.as<std::int32_t>(0)},
                Error{.kind = ErrorKind::ProviderDown, .http = 206});
    }
    return answer;
}

QCoro::Task<Result<Answer>> readWhole(Reading reading)
{
    ListThings request{.name = u"whole"_s};
    request.only = reading.only;
    return products::readOnce(reading, std::move(request), takeThings);
}
QCoro::Task<Result<Answer>> readEach(Reading reading)
{
    return products::readOnce(reading, ListThings{u"each"_s, reading.accountId, {}}, takeThings);
}

bool isCard(accounts::Category category) { return category == accounts::Category::LineOfCredit; }

constexpr Product whole{.name = "whole",
    .cluster = DataCluster::Customers,
    .scope = products::Scope::Link,
    .read = readWhole};
constexpr Product monthly{.name = "whole",
    .cluster = DataCluster::Customers,
    .scope = products::Scope::Link,
    .every = std::chrono::days(30),
    .read = readWhole};
constexpr Product each{.name = "each",
    .cluster = DataCluster::Customers,
    .scope = products::Scope::Account,
    .read = readEach};
constexpr Product ofCards{.name = "each",
    .cluster = DataCluster::Customers,
    .scope = products::Scope::Account,
    .isFor = isCard,
    .read = readEach};

const QString wholePath = u"/whole/v2/mikomo"_s;
const QString depPath = u"/each/v2/mikomo/dep"_s;
const QString cardPath = u"/each/v2/mikomo/card"_s;

struct Fixture : SyncFixture {
    explicit Fixture(const Product& product)
        : list{product}
    {
        bank.addAccount(u"dep"_s, today().plus(-1), 130, 9); // three years: several windows
        bank.addAccount(u"card"_s, today().plus(-2), 40, 20, u"locAccount"_s);
        for (const QString& path : {wholePath, depPath, cardPath})
            route(path).reply(200, {}, "5");
        close();
        catalogue = list;
        open();
    }
    FakeTransport::Route& route(const QString& path) { return http.on(Get, path).clear(); }
    void refuse(const QString& path, int status, int code)
    {
        route(path).answer([status, code](const HttpRequest&) {
            return Result<HttpResponse>(SyncBank::error(status, code));
        });
    }
    QList<Standing> standings(const QString& product)
    {
        auto all = write([](Db& db) { return products::loadStandings(db); });
        all.removeIf([&product](const Standing& one) { return one.product != product; });
        return all;
    }
    Standing standing(const QString& product)
    {
        const auto all = standings(product);
        return all.isEmpty() ? Standing{} : all.first();
    }
    bool scheduled()
    {
        start(Cause::Schedule);
        return finish(Time::Passes);
    }

private:
    std::array<Product, 1> list;
};

QString kindOf(const std::optional<Error>& error)
{
    return error ? QString(toString(error->kind)) : u"none"_s;
}

} // namespace

class TestSyncProducts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsThemBetweenTheNewAndTheOld();
    void asksEachAccountThatHasIt();
    void asksAgainWhenItIsDue();
    void keepsAFailureUntilASuccess();
    void waitsAnHourAfterAFailureUnlessAPersonAsks();
    void waitsADayWhenItWouldBeTheSameAgain();
    void remembersARefusalForThirtyDays();
    void remembersWhatOneAccountDoesNotOffer();
    void asksAgainAfterANewConsent();
    void namesTheAccountsThatAPartialAnswerLeftOut();
    void asksOnceMoreForTheAccountsThatWereLeftOut();
    void takesNoDataForAnEmptyAnswer();
    void endsWithTheNetwork();
    void tellsOfEachProduct();
    void forgetsWithTheData();
    void namesEachProductOnce();
};

void TestSyncProducts::readsThemBetweenTheNewAndTheOld()
{
    Fixture f(whole);
    QVERIFY(f.sync());
    QCOMPARE(kindOf(f.lastError), u"none"_s);
    QStringList order;
    for (const HttpRequest& request : f.http.sent())
        order += request.url.path().section(u'/', 1, 1);
    const auto at = order.indexOf(u"whole"_s);
    QCOMPARE(order.count(u"whole"_s), 1);
    QCOMPARE(order.first(at).count(u"transactions"_s), 2); // the newest window of each account
    QVERIFY(order.mid(at).count(u"transactions"_s) > 2);
    const Standing standing = f.standing(u"whole"_s);
    QCOMPARE(standing.rows, 5);
    QVERIFY(standing.succeededAt.has_value());
    QCOMPARE(kindOf(standing.error), u"none"_s);
}

void TestSyncProducts::asksEachAccountThatHasIt()
{
    Fixture all(each);
    QVERIFY(all.sync());
    QCOMPARE(all.http.count(depPath), 1);
    QCOMPARE(all.http.count(cardPath), 1);
    QCOMPARE(all.standings(u"each"_s).size(), 2);

    Fixture cards(ofCards);
    QVERIFY(cards.sync());
    QCOMPARE(cards.http.count(depPath), 0);
    QCOMPARE(cards.http.count(cardPath), 1);
}

void TestSyncProducts::asksAgainWhenItIsDue()
{
    Fixture f(monthly);
    QVERIFY(f.sync());
    f.clock.advance(29 * 24h);
    QVERIFY(f.sync());
    QCOMPARE(f.http.count(wholePath), 1);
    f.clock.advance(24h);
    QVERIFY(f.sync());
    QCOMPARE(f.http.count(wholePath), 2);
}

void TestSyncProducts::keepsAFailureUntilASuccess()
{
    Fixture f(monthly);
    QVERIFY(f.sync());
    const auto success = f.standing(u"whole"_s).succeededAt;
    f.clock.advance(30 * 24h);
    f.refuse(wholePath, 404, 601 + 99);
    QVERIFY(f.sync());
    QCOMPARE(kindOf(f.lastError), u"none"_s); // the rest was read in full
    Standing standing = f.standing(u"whole"_s);
    QCOMPARE(kindOf(standing.error), u"NotFound"_s);
    QCOMPARE(standing.succeededAt, success); // what was read before stays what it is
    QCOMPARE(standing.rows, 5);

    f.route(wholePath).reply(200, {}, "6");
    f.clock.advance(1min); // not due, but for the failure
    QVERIFY(f.sync());
    standing = f.standing(u"whole"_s);
    QCOMPARE(kindOf(standing.error), u"none"_s);
    QCOMPARE(standing.rows, 6);
}

void TestSyncProducts::waitsAnHourAfterAFailureUnlessAPersonAsks()
{
    Fixture f(whole);
    f.refuse(wholePath, 400, 1300);
    QVERIFY(f.scheduled());
    f.clock.advance(30min);
    QVERIFY(f.scheduled());
    QCOMPARE(f.http.count(wholePath), 1);
    QVERIFY(f.sync());
    QCOMPARE(f.http.count(wholePath), 2);
    f.clock.advance(1h);
    QVERIFY(f.scheduled());
    QCOMPARE(f.http.count(wholePath), 3);
}

void TestSyncProducts::waitsADayWhenItWouldBeTheSameAgain()
{
    Fixture f(whole);
    f.refuse(wholePath, 400, 401);
    QVERIFY(f.scheduled());
    f.clock.advance(23h);
    QVERIFY(f.scheduled());
    QCOMPARE(f.http.count(wholePath), 1);
    f.clock.advance(1h);
    QVERIFY(f.scheduled());
    QCOMPARE(f.http.count(wholePath), 2);
}

void TestSyncProducts::remembersARefusalForThirtyDays()
{
    Fixture f(each);
    f.refuse(depPath, 403, 403);
    f.refuse(cardPath, 403, 403);
    QVERIFY(f.sync());
    QCOMPARE(kindOf(f.lastError), u"none"_s);
    // No subscription to the product is none for any account.
    QCOMPARE(f.http.count(depPath) + f.http.count(cardPath), 1);
    f.clock.advance(29 * 24h);
    QVERIFY(f.sync());
    QCOMPARE(f.http.count(depPath) + f.http.count(cardPath), 1);
    f.clock.advance(24h);
    f.route(depPath).reply(200, {}, "1");
    f.route(cardPath).reply(200, {}, "1");
    QVERIFY(f.sync());
    QCOMPARE(f.http.count(depPath) + f.http.count(cardPath), 3);
    for (const Standing& standing : f.standings(u"each"_s))
        QCOMPARE(kindOf(standing.error), u"none"_s);
}

void TestSyncProducts::remembersWhatOneAccountDoesNotOffer()
{
    Fixture f(each);
    f.refuse(depPath, 404, 704);
    QVERIFY(f.sync());
    QVERIFY(f.sync());
    QCOMPARE(f.http.count(depPath), 1);
    QCOMPARE(f.http.count(cardPath), 2);
}

void TestSyncProducts::asksAgainAfterANewConsent()
{
    Fixture f(whole);
    f.refuse(wholePath, 403, 403);
    QVERIFY(f.sync());
    f.write([link = f.link](Db& db) { products::forgetSkips(db, link); });
    f.route(wholePath).reply(200, {}, "2");
    QVERIFY(f.sync());
    QCOMPARE(f.standing(u"whole"_s).rows, 2);
}

void TestSyncProducts::namesTheAccountsThatAPartialAnswerLeftOut()
{
    Fixture f(whole);
    f.route(wholePath).reply(206, {}, "13");
    QVERIFY(f.sync());
    auto all = f.standings(u"whole"_s);
    QCOMPARE(all.size(), 2);
    QVERIFY(all.at(0).partial);
    QVERIFY(all.at(1).account);
    QCOMPARE(kindOf(all.at(1).error), u"ProviderDown"_s);
    f.route(wholePath).reply(200, {}, "14");
    QVERIFY(f.sync());
    all = f.standings(u"whole"_s);
    QVERIFY(!all.at(0).partial);
    QCOMPARE(kindOf(all.at(1).error), u"none"_s);
}

void TestSyncProducts::asksOnceMoreForTheAccountsThatWereLeftOut()
{
    Fixture f(whole);
    f.route(wholePath).reply(206, {}, "13").then(200, {}, "1");
    QVERIFY(f.sync());
    const auto all = f.standings(u"whole"_s);
    QVERIFY(!all.at(0).partial);
    QCOMPARE(all.at(0).rows, 14);
    QCOMPARE(kindOf(all.at(1).error), u"none"_s);
    QStringList queries;
    for (const HttpRequest& request : f.http.sent()) {
        if (request.url.path() == wholePath)
            queries += request.url.query();
    }
    QCOMPARE(queries, (QStringList{{}, u"accountIds=dep&mode=standard"_s}));
}

void TestSyncProducts::takesNoDataForAnEmptyAnswer()
{
    Fixture f(whole);
    f.refuse(wholePath, 404, 1107);
    QVERIFY(f.sync());
    QCOMPARE(kindOf(f.standing(u"whole"_s).error), u"none"_s);
    QCOMPARE(f.standing(u"whole"_s).rows, 0);
}

void TestSyncProducts::endsWithTheNetwork()
{
    Fixture f(each);
    f.refuse(depPath, 503, 503);
    QVERIFY(f.sync(SyncFixture::Time::Passes));
    QCOMPARE(kindOf(f.lastError), u"Maintenance"_s);
    QCOMPARE(f.http.count(cardPath), 0);
    // Neither is the history asked for; the next run goes on with it.
    QVERIFY(f.count(u"dep"_s) < 130);
    f.route(depPath).reply(200, {}, "1");
    QVERIFY(f.sync());
    QCOMPARE(f.count(u"dep"_s), 130);
}

void TestSyncProducts::tellsOfEachProduct()
{
    Fixture f(each);
    QStringList told;
    QObject::connect(f.engine.get(), &SyncEngine::productRead, f.engine.get(),
        [&told](LinkId, const QString& product) { told += product; });
    QVERIFY(f.sync());
    QCOMPARE(told, (QStringList{u"each"_s, u"each"_s}));
}

void TestSyncProducts::forgetsWithTheData()
{
    Fixture f(each);
    QVERIFY(f.sync());
    f.write([link = f.link](Db& db) { eraseData(db, link); });
    QVERIFY(f.standings(u"each"_s).isEmpty());
}

/// The catalogue's own promises: the store finds a product by its name for ever.
void TestSyncProducts::namesEachProductOnce()
{
    QStringList names;
    for (const Product& product : products::all())
        names += QString::fromLatin1(product.name);
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    QCOMPARE(names.first(3), (QStringList{u"accounts"_s, u"balances"_s, u"transactions"_s}));
    QVERIFY(products::find(u"balances"_s));
    QVERIFY(!products::find(u"nothing"_s));
}

QTEST_GUILESS_MAIN(TestSyncProducts)
#include "tst_sync_products.moc"
