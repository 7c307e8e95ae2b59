// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/standing.h"
#include "app/sync/progress.h"
#include "tests/flow/syncbank.h"

#include <rapidcheck.h>

using namespace bursar;
using namespace bursar::kit;

class TestSync : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAllAccountsToTheirStart();
    void readsNewestWindowsFirst();
    void sendsBothTimesAlways();
    void readsOnlyTheOverlapAfterwards();
    void resumesAfterACutAtAnyPage();
    void resumesAfterAKill();
    void readsTheSameTwiceWithoutAChange();
    void readsAroundALoopOfPages();
    void endsALoopOfPages();
    void stopsWhereTheHistoryBegins_data();
    void stopsWhereTheHistoryBegins();
    void shortensRefusedWindows();
    void halvesPagesOfASlowBank();
    void keepsWhatAPartialAnswerBrings();
    void namesWhatFailedInAPartialAnswer();
    void asksNoShorterRangeForATimeThatIsNone();
    void asksOnceMoreForWhatAPartialAnswerLeftOut_data();
    void asksOnceMoreForWhatAPartialAnswerLeftOut();
    void learnsACurrencyLater_data();
    void learnsACurrencyLater();
    void keepsACurrencyThatIsNotToldAgain();
    void keepsGoingWhenOneAccountFails_data();
    void keepsGoingWhenOneAccountFails();
    void endsWhenTheNetworkIsTheReason_data();
    void endsWhenTheNetworkIsTheReason();
    void waitsOutARateLimit();
    void takesVanishedPendingItemsOff();
    void turnsPendingIntoPosted();
    void neverLosesAPostedItem();
    void keepsIdentityWhenLinkedAgain();
    void marksWhatIsSharedNoMore();
    void canBeCancelled();
    void survivesTheEnginesEnd();
    void followsNoForeignPage();
    void callsNoMoreThanTwiceAtOnce();
    void writesEveryCallDown();
    void tellsOfAccountsNowAndThen_data();
    void tellsOfAccountsNowAndThen();
    void erasesWhatTheBankTold();
};

namespace {

void twoAccounts(SyncFixture& f)
{
    f.bank.addAccount(u"dep"_s, f.today().plus(-1), 130, 9); // back three years, several pages
    f.bank.addAccount(u"card"_s, f.today().plus(-2), 40, 20, u"locAccount"_s);
}

QString nameOf(const std::optional<Error>& error)
{
    return error ? QString(toString(error->kind)) : u"none"_s;
}

} // namespace

void TestSync::readsAllAccountsToTheirStart()
{
    SyncFixture f;
    twoAccounts(f);
    QVERIFY(f.sync());
    QCOMPARE(nameOf(f.lastError), u"none"_s);
    QCOMPARE(f.ends, 1);
    QCOMPARE(f.count(u"dep"_s), 130);
    QCOMPARE(f.count(u"card"_s), 40);
    QCOMPARE(f.shown.size(), 170U);
    const auto state = f.engine->state(f.link);
    QVERIFY(!state.running);
    QCOMPARE(state.accountsDone, 2);
    QCOMPARE(state.accountsTotal, 2);
    const auto entries = f.entries();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.at(0).newestPosting, f.today().plus(-1));
    QCOMPARE(entries.at(0).balance.amount.value.toString(), u"100"_s);
    QCOMPARE(entries.at(1).balance.amount.value.toString(), u"-100"_s);
    // Complete from the start up to this reading, whose balance can be counted from.
    const auto complete = f.write(&sync::loadEntries);
    QVERIFY(!complete.at(0).completeAfter.isKnown());
    QCOMPARE(complete.at(0).readings.size(), 1);
    QVERIFY(complete.at(0).completeTo >= complete.at(0).readings.at(0).askedAt);
    const auto all = f.write(&links::load);
    QVERIFY(all.at(0).lastSuccess.has_value());
    QVERIFY(f.http.unexpected().isEmpty());
}

void TestSync::readsNewestWindowsFirst()
{
    SyncFixture f;
    twoAccounts(f);
    QVERIFY(f.sync());
    QStringList order;
    for (const HttpRequest& request : f.http.sent()) {
        const QString product = request.url.path().section(u'/', 1, 1);
        order += product == u"transactions"_s ? request.url.path().section(u'/', -1) : product;
    }
    // accounts, then the newest window of every account before any older one
    QCOMPARE(order.first(4), (QStringList{u"accounts-info"_s, u"balances"_s, u"dep"_s, u"card"_s}));
    const auto end = [&](std::size_t i) {
        return QUrlQuery(f.http.sent()[i].url).queryItemValue(u"endTime"_s, QUrl::FullyDecoded);
    };
    QCOMPARE(end(2), toIso(f.clock.now()).remove(19, 4));
    QCOMPARE(end(3), end(2));
}

void TestSync::sendsBothTimesAlways()
{
    SyncFixture f;
    twoAccounts(f);
    QVERIFY(f.sync());
    for (const HttpRequest& request : f.http.sent(u"/transactions/v2/mikomo/dep"_s)) {
        const QUrlQuery query(request.url);
        QVERIFY(query.hasQueryItem(u"startTime"_s));
        QVERIFY(query.hasQueryItem(u"endTime"_s));
    }
}

void TestSync::readsOnlyTheOverlapAfterwards()
{
    SyncFixture f;
    twoAccounts(f);
    QVERIFY(f.sync());
    const int before = int(f.http.sent().size());
    f.clock.advance(std::chrono::hours(48));
    f.bank.books[u"dep"_s].insert(f.bank.books[u"dep"_s].begin(),
        Booking{.id = u"dep-new"_s, .day = f.today(), .amount = u"-7"_s});
    QVERIFY(f.sync());
    QCOMPARE(int(f.http.sent().size()) - before, 4); // two listings, one window each
    QCOMPARE(f.count(u"dep"_s), 131);
    const auto days = [&](const QString& account) {
        const QUrlQuery query(f.http.sent(u"/transactions/v2/mikomo/"_s + account).back().url);
        const auto at = [&query](const QString& name) {
            return *parseInstant(
                query.queryItemValue(name, QUrl::FullyDecoded).toLatin1().toStdString());
        };
        return std::chrono::duration_cast<std::chrono::days>(at(u"endTime"_s) - at(u"startTime"_s))
            .count();
    };
    QVERIFY(days(u"dep"_s) >= 17);
    QVERIFY(days(u"card"_s) >= 32);
}

void TestSync::resumesAfterACutAtAnyPage()
{
    QStringList undisturbed;
    int pages = 0;
    {
        SyncFixture f;
        twoAccounts(f);
        f.bank.books[u"dep"_s].front().pending = true;
        QVERIFY(f.sync());
        undisturbed = f.dump();
        pages = f.bank.pagesGiven;
    }
    QVERIFY(pages > 8);
    for (int cut = 1; cut <= pages; ++cut) {
        SyncFixture f;
        twoAccounts(f);
        f.bank.books[u"dep"_s].front().pending = true;
        f.bank.instead = [cut](int page) -> std::optional<Result<HttpResponse>> {
            if (page >= cut)
                return bursar::fail(ErrorKind::Tls); // final: no retry, no time passes
            return std::nullopt;
        };
        QVERIFY(f.sync());
        QCOMPARE(nameOf(f.lastError), u"Tls"_s);
        f.bank.instead = {};
        QVERIFY(f.sync());
        QCOMPARE(nameOf(f.lastError), u"none"_s);
        const QStringList resumed = f.dump();
        for (int i = 0; i < std::max(resumed.size(), undisturbed.size()); ++i)
            QVERIFY2(resumed.value(i) == undisturbed.value(i),
                qPrintable(u"cut %1: %2\nundisturbed: %3"_s.arg(cut).arg(
                    resumed.value(i), undisturbed.value(i))));
    }
}

void TestSync::resumesAfterAKill()
{
    QStringList undisturbed;
    {
        SyncFixture f;
        twoAccounts(f);
        QVERIFY(f.sync());
        undisturbed = f.dump();
    }
    for (int kill = 1; kill < 12; ++kill) {
        SyncFixture f;
        twoAccounts(f);
        f.start();
        while (f.bank.pagesGiven < kill && f.engine->isRunning(f.link))
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        f.close(); // the engine goes in the middle, with what it has under way
        f.open();
        QVERIFY(f.sync());
        QCOMPARE(f.dump(), undisturbed);
    }
}

void TestSync::readsTheSameTwiceWithoutAChange()
{
    SyncFixture f;
    twoAccounts(f);
    QVERIFY(f.sync());
    const QStringList before = f.dump();
    const auto shown = f.shown;
    f.shown.clear();
    QVERIFY(f.sync());
    QCOMPARE(f.dump(), before);
    QVERIFY(f.shown.empty()); // no delta named a row
    f.shown = shown;
}

void TestSync::readsAroundALoopOfPages()
{
    SyncFixture f;
    f.bank.addAccount(u"dep"_s, f.today(), 400, 1);
    f.bank.ignoresOffset = true; // the first page of each window for ever
    QVERIFY(f.sync());
    QCOMPARE(nameOf(f.lastError), u"none"_s);
    QCOMPARE(f.count(u"dep"_s), 400);
    QVERIFY(f.bank.pagesGiven < 100);
    const int first = f.bank.pagesGiven;
    f.clock.advance(std::chrono::hours(24));
    QVERIFY(f.sync());
    QVERIFY(f.bank.pagesGiven - first <= 2); // it is known by then
}

void TestSync::endsALoopOfPages()
{
    SyncFixture f;
    f.bank.addAccount(u"dep"_s, f.today(), 80, 0); // more on a day than a page holds
    f.bank.ignoresOffset = true;
    QVERIFY(f.sync());
    QCOMPARE(nameOf(f.lastError), u"none"_s);
    QCOMPARE(f.count(u"dep"_s), 50);
    QVERIFY(f.bank.pagesGiven < 100);
}

void TestSync::stopsWhereTheHistoryBegins_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("everyDays");
    QTest::newRow("no items at all") << 0 << 1;
    QTest::newRow("one item") << 1 << 1;
    QTest::newRow("a gap of 20 months") << 4 << 600;
    QTest::newRow("ten years, sparse") << 40 << 90;
    QTest::newRow("ten years, dense") << 1200 << 3;
}

void TestSync::stopsWhereTheHistoryBegins()
{
    QFETCH(int, count);
    QFETCH(int, everyDays);
    SyncFixture f;
    f.bank.addAccount(u"dep"_s, f.today(), count, everyDays);
    QVERIFY(f.sync());
    QCOMPARE(f.count(u"dep"_s), count);
    const int dense = count / f.network.pageSize;
    QVERIFY2(f.bank.pagesGiven < 22 + 2 * dense, qPrintable(QString::number(f.bank.pagesGiven)));
}

void TestSync::shortensRefusedWindows()
{
    SyncFixture f;
    f.bank.addAccount(u"dep"_s, f.today(), 100, 10);
    f.bank.longestDays = 95;
    f.bank.historyFrom = f.today().plus(-700);
    QVERIFY(f.sync());
    QCOMPARE(nameOf(f.lastError), u"none"_s);
    QVERIFY2(f.count(u"dep"_s) >= 67, qPrintable(QString::number(f.count(u"dep"_s))));
    const int before = f.bank.pagesGiven;
    QVERIFY(f.sync());
    QCOMPARE(f.bank.pagesGiven, before); // nothing is new within the same second
    f.clock.advance(std::chrono::hours(1));
    QVERIFY(f.sync());
    QCOMPARE(f.bank.pagesGiven, before + 1); // and where it begins is known
}

void TestSync::halvesPagesOfASlowBank()
{
    SyncFixture f;
    f.network.pageSize = 100;
    f.bank.addAccount(u"dep"_s, f.today(), 120, 1);
    f.bank.route(u"dep"_s).clear().answer([&f](const HttpRequest& request) -> Result<HttpResponse> {
        const int limit = QUrlQuery(request.url).queryItemValue(u"limit"_s).toInt();
        if (limit > 30)
            return SyncBank::error(408, 408);
        return SyncBank::json(200,
            limit == 25 && f.bank.pagesGiven++ == 0 ? "{\"transactions\":[{\"depositTransaction\":{"
                                                      "\"transactionId\":\"1\",\"amount\":-1}}]}"
                                                    : "{\"transactions\":[]}");
    });
    QVERIFY(f.sync(SyncFixture::Time::Passes));
    QCOMPARE(nameOf(f.lastError), u"none"_s);
    QCOMPARE(f.count(u"dep"_s), 1);
}

void TestSync::keepsWhatAPartialAnswerBrings()
{
    SyncFixture f;
    twoAccounts(f);
    QVERIFY(f.sync());
    const auto success = f.write(&links::load).at(0).lastSuccess;
    f.clock.advance(std::chrono::hours(24));
    f.bank.removeAccount(u"card"_s); // (i): left out
    f.bank.listStatus = 206;
    QVERIFY(f.sync());
    QCOMPARE(f.engine->state(f.link).missing, QStringList{u"My card"_s});
    QVERIFY(f.write(&links::load).at(0).lastSuccess == success);
    const auto entries = f.entries();
    QCOMPARE(entries.size(), 2);
    QVERIFY(entries.at(1).shared);
    QVERIFY(entries.at(1).error.has_value());
    QVERIFY(!entries.at(0).error.has_value());
    QCOMPARE(entries.at(1).balance.amount.value.toString(), u"-100"_s); // the old figure
    QVERIFY(*entries.at(1).askedAt < *entries.at(0).askedAt); // and its old time
    QCOMPARE(f.count(u"card"_s), 40);
}

void TestSync::namesWhatFailedInAPartialAnswer()
{
    SyncFixture f;
    twoAccounts(f);
    QVERIFY(f.sync());
    f.bank.failing = u"card"_s; // (ii): an error in its place, without a name
    f.bank.listStatus = 206;
    QVERIFY(f.sync());
    QCOMPARE(f.engine->state(f.link).missing, QStringList{u"My card"_s});
    QVERIFY(f.entries().at(1).error.has_value());
}

void TestSync::asksNoShorterRangeForATimeThatIsNone()
{
    SyncFixture f;
    twoAccounts(f);
    f.bank.instead = [](int) {
        return std::optional(Result<HttpResponse>(SyncBank::error(400, 702)));
    };
    QVERIFY(f.sync());
    QCOMPARE(f.bank.pagesGiven, 2); // once for each account: it is Bursar's mistake, not the bank's
    QVERIFY(f.entries().at(0).error.has_value());
    QVERIFY(f.entries().at(0).error->kind == ErrorKind::BadRequest);
    QVERIFY(!f.write(&sync::loadEntries).at(0).completeTo);
}

void TestSync::asksOnceMoreForWhatAPartialAnswerLeftOut_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("comesAlone");
    QTest::addColumn<QStringList>("asked");
    QTest::addColumn<QStringList>("missing");
    const QString card = u"card"_s;
    QTest::newRow("it comes alone")
        << 501 << true << QStringList{{}, {}, card, card} << QStringList{};
    QTest::newRow("it fails again")
        << 501 << false << QStringList{{}, {}, card, card} << QStringList{u"My card"_s};
    QTest::newRow("for a reason that lasts")
        << 705 << true << QStringList{{}, {}} << QStringList{u"My card"_s};
}

void TestSync::asksOnceMoreForWhatAPartialAnswerLeftOut()
{
    QFETCH(const int, code);
    QFETCH(const bool, comesAlone);
    QFETCH(const QStringList, asked);
    QFETCH(const QStringList, missing);
    SyncFixture f;
    twoAccounts(f);
    QVERIFY(f.sync());
    f.bank.failing = u"card"_s;
    f.bank.failingCode = code;
    f.bank.comesAlone = comesAlone;
    f.bank.listStatus = 206;
    f.bank.listed.clear();
    const auto before = f.write(&links::load).at(0).lastSuccess;
    f.clock.advance(std::chrono::hours(1));
    QVERIFY(f.sync());
    QCOMPARE(f.bank.listed, asked);
    QCOMPARE(f.engine->state(f.link).missing, missing);
    QCOMPARE(f.entries().at(1).error.has_value(), !missing.isEmpty());
    QCOMPARE(*f.entries().at(0).askedAt == *f.entries().at(1).askedAt, missing.isEmpty());
    QCOMPARE(f.write(&links::load).at(0).lastSuccess > before, missing.isEmpty());
    // Either way the bank's answers together told of both, or of the one.
    const auto standings = f.write([](Db& db) { return products::loadStandings(db); });
    QCOMPARE(standings.size(), 2);
    for (const products::Standing& one : standings) {
        QCOMPARE(one.rows, 2);
        QVERIFY(one.succeededAt > before);
    }
}

void TestSync::learnsACurrencyLater_data()
{
    QTest::addColumn<bool>("fails");
    QTest::newRow("the account failed first") << true;
    QTest::newRow("the bank did not tell") << false;
}

void TestSync::learnsACurrencyLater()
{
    QFETCH(const bool, fails);
    SyncFixture f;
    twoAccounts(f);
    if (fails) {
        f.bank.failing = u"card"_s;
        f.bank.listStatus = 206;
    } else {
        f.bank.tellsCurrency = false;
    }
    QVERIFY(f.sync());
    QCOMPARE(f.count(u"card"_s), 40);
    const Currency usd = Currency::fromCode("USD");
    const auto without = [&] {
        return std::count_if(f.currencies.begin(), f.currencies.end(),
            [usd](const auto& row) { return row.second != usd; });
    };
    QCOMPARE(without(), fails ? 40 : 170);

    f.bank.failing.clear();
    f.bank.tellsCurrency = true;
    f.bank.listStatus = 200;
    QVERIFY(f.sync());
    QCOMPARE(without(), 0); // what is shown already, too
    QCOMPARE(f.write([](Db& db) {
        return db.number("SELECT count(*) FROM transactions WHERE currency = 0");
    }),
        0);
}

void TestSync::keepsACurrencyThatIsNotToldAgain()
{
    SyncFixture f;
    twoAccounts(f);
    QVERIFY(f.sync());
    f.bank.tellsCurrency = false;
    QVERIFY(f.sync());
    for (const accounts::Entry& entry : f.entries()) {
        QCOMPARE(entry.account.currency.code(), u"USD"_s);
        QCOMPARE(entry.balance.amount.currency.code(), u"USD"_s);
    }
}

void TestSync::keepsGoingWhenOneAccountFails_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("accountError");
    QTest::addColumn<QString>("linkError");
    QTest::newRow("malformed") << 200 << R"({"transactions":[{"depositTra)"_ba << u"BadPayload"_s
                               << u"BadPayload"_s;
    QTest::newRow("not found") << 404 << R"({"code":701})"_ba << u"AccountUnknown"_s
                               << u"AccountUnknown"_s;
    QTest::newRow("not offered") << 404 << R"({"code":704})"_ba << u"NotSupported"_s << u"none"_s;
    QTest::newRow("closed") << 409 << R"({"code":705})"_ba << u"AccountClosed"_s << u"none"_s;
    QTest::newRow("the bank is down")
        << 500 << R"({"code":500})"_ba << u"ProviderDown"_s << u"ProviderDown"_s;
    QTest::newRow("no data for these filters")
        << 404 << R"({"code":1107})"_ba << u"none"_s << u"none"_s;
}

void TestSync::keepsGoingWhenOneAccountFails()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, accountError);
    QFETCH(QString, linkError);
    SyncFixture f;
    twoAccounts(f);
    f.bank.route(u"dep"_s).clear().reply(status, {}, body);
    QVERIFY(f.sync(SyncFixture::Time::Passes));
    QCOMPARE(nameOf(f.lastError), linkError);
    QCOMPARE(nameOf(f.entries().at(0).error), accountError);
    QCOMPARE(f.count(u"card"_s), 40);
    QVERIFY(!f.entries().at(1).error);

    // settled refusals are not asked again the next day
    f.clock.advance(std::chrono::hours(24));
    const int before = f.http.count(u"/transactions/v2/mikomo/dep"_s);
    QVERIFY(f.sync(SyncFixture::Time::Passes));
    const bool settled = accountError == u"NotSupported"_s || accountError == u"AccountClosed"_s;
    QCOMPARE(f.http.count(u"/transactions/v2/mikomo/dep"_s) == before, settled);
}

void TestSync::endsWhenTheNetworkIsTheReason_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("told");
    for (const auto kind : {ErrorKind::SignInNeeded, ErrorKind::Offline, ErrorKind::ClientRejected,
             ErrorKind::KeychainLocked})
        QTest::newRow(toString(kind).data()) << int(kind) << int(kind);
    // Of the token endpoint: of a bank it would be the failure of an account.
    for (const auto kind : {ErrorKind::ProviderDown, ErrorKind::Timeout, ErrorKind::BadPayload})
        QTest::newRow(toString(kind).data())
            << int(kind) << int(ErrorKind::AuthorizationServerError);
}

void TestSync::endsWhenTheNetworkIsTheReason()
{
    QFETCH(int, kind);
    QFETCH(int, told);
    SyncFixture f;
    twoAccounts(f);
    QVERIFY(f.sync());
    const QStringList before = f.dump();
    f.tokens.failure = ErrorKind(kind);
    f.clock.advance(std::chrono::hours(1));
    QVERIFY(f.sync());
    QCOMPARE(nameOf(f.lastError), QString(toString(ErrorKind(told))));
    QCOMPARE(f.dump(), before); // all data is kept, and no account is said to have failed
    const auto link = f.write(&links::load).at(0);
    QCOMPARE(link.state == links::State::SignInNeeded, ErrorKind(kind) == ErrorKind::SignInNeeded);
    QCOMPARE(nameOf(link.lastError), QString(toString(ErrorKind(told))));
    QVERIFY(link.lastSuccess.has_value());

    f.tokens.failure.reset();
    QVERIFY(f.sync());
    QCOMPARE(nameOf(f.write(&links::load).at(0).lastError), u"none"_s);
    QCOMPARE(nameOf(f.engine->state(f.link).error), u"none"_s);
}

void TestSync::waitsOutARateLimit()
{
    SyncFixture f;
    twoAccounts(f);
    f.bank.instead = [](int page) -> std::optional<Result<HttpResponse>> {
        if (page == 2) {
            auto response = SyncBank::error(429, 1207);
            response.headers += HttpHeader{"Retry-After", "3"};
            return response;
        }
        return std::nullopt;
    };
    QVERIFY(f.sync(SyncFixture::Time::Passes));
    QCOMPARE(nameOf(f.lastError), u"none"_s);
    QCOMPARE(f.count(u"dep"_s) + f.count(u"card"_s), 170);
}

void TestSync::takesVanishedPendingItemsOff()
{
    SyncFixture f;
    twoAccounts(f);
    auto& book = f.bank.books[u"dep"_s];
    book.insert(book.begin(), Booking{u"hold"_s, f.today().plus(-3), u"-99"_s, true});
    QVERIFY(f.sync());
    QCOMPARE(f.count(u"dep"_s), 131);
    QCOMPARE(f.shown.size(), 171U);
    const Booking hold = book.front();
    book.erase(book.begin());
    f.clock.advance(std::chrono::hours(24));
    QVERIFY(f.sync());
    QCOMPARE(f.count(u"dep"_s), 130);
    QCOMPARE(f.shown.size(), 170U);
    QVERIFY(f.dump().filter(u"|hold|"_s).size() == 1); // in the store still
    book.insert(book.begin(), hold);
    f.clock.advance(std::chrono::hours(24));
    QVERIFY(f.sync());
    QCOMPARE(f.count(u"dep"_s), 131); // and back when the bank has it again
    QCOMPARE(f.shown.size(), 171U);
}

void TestSync::turnsPendingIntoPosted()
{
    SyncFixture f;
    twoAccounts(f);
    f.bank.books[u"dep"_s].front().pending = true;
    QVERIFY(f.sync());
    const auto before = f.shown;
    f.bank.books[u"dep"_s].front().pending = false;
    f.clock.advance(std::chrono::hours(24));
    QVERIFY(f.sync());
    QCOMPARE(f.shown, before); // the same row
    QCOMPARE(f.count(u"dep"_s), 130);
}

void TestSync::neverLosesAPostedItem()
{
    const bool ok = rc::check("the count of distinct posted ids never shrinks", [] {
        SyncFixture f;
        f.bank.addAccount(u"dep"_s, f.today(), 12, 5);
        auto& book = f.bank.books[u"dep"_s];
        std::set<QString> posted;
        int serial = 0;
        for (int round = 0; round < 4; ++round) {
            const int changes = *rc::gen::inRange(0, 5);
            for (int i = 0; i < changes && !book.empty(); ++i) {
                auto& one = book[std::size_t(*rc::gen::inRange<int>(0, int(book.size())))];
                switch (*rc::gen::inRange(0, 5)) {
                case 0:
                    one.pending = !one.pending;
                    break;
                case 1:
                    one.amount = u"-%1"_s.arg(*rc::gen::inRange(1, 99));
                    break;
                case 2:
                    one.id = u"other-%1"_s.arg(++serial);
                    break;
                case 3:
                    book.push_back(
                        {u"more-%1"_s.arg(++serial), f.today().plus(-*rc::gen::inRange(0, 20)),
                            u"-1"_s, *rc::gen::inRange(0, 2) == 1});
                    break;
                default:
                    std::swap(one, book.back());
                    book.pop_back();
                }
            }
            RC_ASSERT(f.sync());
            const auto now = f.write([](Db& db) {
                std::set<QString> ids;
                auto rows = db.query("SELECT external_id FROM transactions WHERE status = 4"
                                     " AND hidden IS NULL");
                while (rows.next())
                    ids.insert(rows.string(0));
                return ids;
            });
            RC_ASSERT(std::includes(now.begin(), now.end(), posted.begin(), posted.end()));
            posted = now;
            RC_ASSERT(f.count(u"dep"_s) == std::int64_t(f.shown.size()));
            f.clock.advance(std::chrono::hours(24));
        }
    });
    QVERIFY(ok);
}

void TestSync::keepsIdentityWhenLinkedAgain()
{
    SyncFixture f;
    twoAccounts(f);
    QVERIFY(f.sync());
    const auto before = f.dump();
    const auto refs = f.entries();
    const auto again = f.write([](Db& db) {
        db.run("INSERT INTO annotations (id, category, note, tags)"
               " SELECT min(id), 'Trips', 'mine', 'family' FROM transactions");
        links::Link one;
        one.networkId = u"demo"_s;
        one.provider.value = u"mikomo"_s;
        one.subject = u"sub-1"_s;
        one.grantId = u"grant-2"_s;
        one.name = u"Mikomo"_s;
        const LinkId same = links::grant(db, one);
        one.subject = u"sub-2"_s;
        const LinkId other = links::grant(db, one);
        const auto mismatch = links::renew(db, same, one);
        return std::tuple(same, other, mismatch.has_value());
    });
    QVERIFY(std::get<0>(again) == f.link);
    QVERIFY(std::get<1>(again) != f.link);
    QVERIFY(!std::get<2>(again));
    QVERIFY(f.sync());
    QCOMPARE(f.dump(), before);
    QCOMPARE(f.entries().at(0).account.ref.value, refs.at(0).account.ref.value);
    QCOMPARE(f.write([](Db& db) {
        return db.number("SELECT count(*) FROM annotations WHERE note = 'mine'"
                         " AND category = 'Trips' AND tags = 'family'");
    }),
        1);
}

void TestSync::marksWhatIsSharedNoMore()
{
    SyncFixture f;
    twoAccounts(f);
    QVERIFY(f.sync());
    f.bank.removeAccount(u"card"_s);
    f.clock.advance(std::chrono::hours(24));
    QVERIFY(f.sync());
    QCOMPARE(nameOf(f.lastError), u"none"_s);
    const auto entries = f.entries();
    QVERIFY(entries.at(0).shared);
    QVERIFY(!entries.at(1).shared);
    QCOMPARE(entries.at(1).transactionCount, 40); // history stays
}

void TestSync::canBeCancelled()
{
    SyncFixture f;
    twoAccounts(f);
    int deltas = 0;
    QObject::connect(f.engine.get(), &SyncEngine::rowsChanged, f.engine.get(), [&] {
        if (++deltas == 3)
            f.engine->cancel(f.link);
    });
    f.start();
    QVERIFY(f.finish());
    QCOMPARE(nameOf(f.lastError), u"Cancelled"_s);
    QVERIFY(!f.engine->state(f.link).running);
    QCOMPARE(nameOf(f.engine->state(f.link).error), u"none"_s);
    QCOMPARE(f.count(u"dep"_s) + f.count(u"card"_s), std::int64_t(f.shown.size()));
    QVERIFY(f.sync());
    QCOMPARE(f.shown.size(), 170U);

    f.clock.advance(std::chrono::hours(24));
    f.start();
    bool stopped = false;
    [](SyncEngine* engine, bool* done) -> QCoro::Task<> {
        co_await engine->stop();
        *done = true;
    }(f.engine.get(), &stopped);
    QTRY_VERIFY(stopped);
    QVERIFY(!f.engine->isRunning(f.link));
}

void TestSync::survivesTheEnginesEnd()
{
    for (int wait = 0; wait < 40; wait += 3) {
        SyncFixture f;
        twoAccounts(f);
        f.start();
        for (int i = 0; i < wait; ++i)
            QCoreApplication::processEvents();
        f.engine.reset();
        FakeClock::settle();
        QCOMPARE(f.ends, 0);
    }
}

void TestSync::followsNoForeignPage()
{
    SyncFixture f;
    f.bank.addAccount(u"dep"_s, f.today(), 3, 1);
    f.bank.route(u"dep"_s).clear().reply(
        200, {}, R"({"links":{"next":{"href":"http://evil.example/more"}},"transactions":[]})"_ba);
    QVERIFY(f.sync());
    QCOMPARE(nameOf(f.lastError), u"BadPayload"_s);
    for (const HttpRequest& request : f.http.sent())
        QCOMPARE(request.url.host(), u"127.0.0.1"_s);
}

void TestSync::callsNoMoreThanTwiceAtOnce()
{
    SyncFixture f;
    for (const QString& id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s})
        f.bank.addAccount(id, f.today(), 60, 2);
    QVERIFY(f.sync());
    QCOMPARE(f.http.mostAtOnce(), 2);
}

void TestSync::writesEveryCallDown()
{
    SyncFixture f;
    twoAccounts(f);
    QVERIFY(f.sync());
    const auto verdict = f.write(&Ledger::check);
    QCOMPARE(verdict.entries, std::int64_t(f.http.sent().size()));
    QVERIFY(!verdict.brokenAt);
    QCOMPARE(f.write([](Db& db) {
        return db.number(
            "SELECT sum(rows) FROM ledger WHERE cluster = ?", DataCluster::Transactions);
    }),
        f.engine->state(f.link).rows);
    QCOMPARE(f.write([](Db& db) {
        return db.number("SELECT count(*) FROM ledger WHERE grant_id = 'grant-1'");
    }),
        verdict.entries);
}

void TestSync::tellsOfAccountsNowAndThen_data()
{
    QTest::addColumn<bool>("passes");
    QTest::newRow("within a moment") << false;
    QTest::newRow("while time passes") << true;
}

void TestSync::tellsOfAccountsNowAndThen()
{
    using namespace std::chrono_literals;
    QFETCH(const bool, passes);
    SyncFixture f;
    twoAccounts(f);
    std::vector<std::chrono::milliseconds> told;
    bool isTold = true;
    bool wasTold = false;
    int deltas = 0;
    QObject::connect(f.engine.get(), &SyncEngine::rowsChanged, f.engine.get(), [&] {
        isTold = false;
        ++deltas;
        if (passes)
            f.clock.advance(60ms);
    });
    QObject::connect(f.engine.get(), &SyncEngine::accountsChanged, f.engine.get(), [&] {
        isTold = true;
        told.push_back(f.clock.monotonic());
    });
    QObject::connect(
        f.engine.get(), &SyncEngine::finished, f.engine.get(), [&] { wasTold = isTold; });
    QVERIFY(f.sync());
    QVERIFY(deltas > 5);
    QVERIFY(wasTold); // of everything, before the end was
    if (passes)
        QVERIFY(told.size() > 2);
    else
        QCOMPARE(told.size(), std::size_t(2)); // at once, and at the end
    for (std::size_t i = 1; i + 1 < told.size(); ++i) // the last one does not wait
        QVERIFY(told[i] - told[i - 1] >= 100ms);
}

void TestSync::erasesWhatTheBankTold()
{
    SyncFixture f;
    twoAccounts(f);
    QVERIFY(f.sync());
    f.write([link = f.link](Db& db) {
        db.run("INSERT INTO annotations (id, note) SELECT min(id), 'mine' FROM transactions");
        eraseData(db, link);
    });
    for (const auto& line : f.dump())
        QFAIL(qPrintable(line));
    QCOMPARE(f.write([](Db& db) {
        return db.number("SELECT (SELECT count(*) FROM transactions_raw)"
                         " + (SELECT count(*) FROM annotations) + (SELECT count(*) FROM balances)");
    }),
        0);
    QVERIFY(f.sync());
    QCOMPARE(f.count(u"dep"_s), 130);
}

QTEST_GUILESS_MAIN(TestSync)
#include "tst_sync.moc"
