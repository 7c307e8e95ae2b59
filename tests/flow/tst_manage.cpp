// SPDX-License-Identifier: GPL-3.0-or-later
// The Management and the Notifications API on a scripted network: every answer that their documents
// list, and what becomes of secrets (akoya-api.md 7.2, 8).
#include "app/auth/secretstore.h"
#include "app/base/literals.h"
#include "app/manage/networkapps.h"
#include "app/net/hostqueue.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/fakesecretstore.h"
#include "tests/kit/faketransport.h"
#include "tests/kit/logcapture.h"
#include "tests/kit/pending.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace bursar;
using namespace bursar::kit;
using namespace std::chrono_literals;

namespace {

const QString net = u"net"_s;
const QString root = u"/manage/v2/recipients/nimbus_rec"_s;
const QString hooks = u"/notifications/v1/subscriptions"_s;

struct ManageBench {
    ManageBench()
    {
        network.id = net;
        network.sts = QUrl(u"https://sts.example/oauth2"_s);
        network.api = QUrl(u"https://api.example"_s);
        network.clientId = u"own"_s;
        network.serviceClientId = u"service-1"_s;
        network.recipientId = u"nimbus_rec"_s;
        network.requestsPerSecond = 0;
        secrets.set(secretkeys::serviceSecret(net), "the service's secret");
        http.on(Post, u"/oauth2/token"_s).answer([this](const HttpRequest&) {
            return HttpResponse{200, {},
                "{\"access_token\":\"ory_at_" + QByteArray::number(++issued)
                    + "\",\"expires_in\":86399,\"token_type\":\"bearer\"}"};
        });
        http.on(Get, root + u"/products"_s)
            .reply(200, {}, R"({"products":["accounts_info","transactions"]})");
        http.on(Get, root + u"/providers"_s)
            .reply(200, {}, R"({"providers":[{"provider_id":"mikomo","display_name":"Mikomo",
                "products":["transactions"],"account_categories":["DEPOSIT_ACCOUNT"]}]})");
        http.on(Get, hooks).reply(200, {}, R"({"notificationSubscriptions":[]})");
        http.on(Get, root + u"/apps"_s).reply(200, {}, R"({"apps":[]})");
    }
    template <class T> T done(QCoro::Task<T> task)
    {
        Pending pending(std::move(task));
        FakeClock::settle();
        clock.advance(60s);
        if (!pending.isDone())
            qFatal("the call does not end");
        return std::move(*pending);
    }
    Result<Registration> load() { return done(apps.load(net)); }
    /// The body of the one request to this path.
    QJsonDocument sentTo(const QString& path)
    {
        const auto sent = http.sent(path);
        return sent.size() == 1 ? QJsonDocument::fromJson(sent.front().body) : QJsonDocument();
    }

    FakeClock clock;
    FakeTransport http{clock};
    HostQueues queues{clock};
    FakeSecretStore secrets;
    Network network;
    int issued = 0;
    NetworkApps apps{{{http, queues, clock}, secrets},
        [this](const QString& id) { return id == network.id ? &network : nullptr; }};
};

AppDraft goodDraft()
{
    return {.name = u"Nimbus – café & co."_s,
        .description = u"What it does"_s,
        .redirectUris = {u"https://nimbus.example/callback"_s, u"http://127.0.0.1/callback"_s},
        .logoUri = u"https://nimbus.example/logo.png"_s,
        .iconUri = {},
        .contacts = {u"ops@nimbus.example"_s},
        .clientUri = u"https://nimbus.example"_s,
        .products = {u"accounts_info"_s, u"transactions"_s}};
}

template <class T> QString problem(const Result<T>& result)
{
    return result ? u"none"_s : QString(toString(result.error().kind));
}

} // namespace

class TestManage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsARegistration();
    void understandsBothSpellings();
    void followsPagesAndNoStrangers();
    void knowsEveryRefusal_data();
    void knowsEveryRefusal();
    void saysWhatIsWrongWithADraft();
    void aNewSecretGoesToTheKeychain();
    void aSecretThatTheKeychainRefusesIsNotLost();
    void changesByPatch();
    void aChangeIsSentOnce();
    void removesAppAndSecret();
    void notificationsComeAndGo();
    void scopesAreApart();
    void withoutCredentialsItSaysSo();
    void endsWithItsOwner();
    void saysNoSecretToTheLog();
};

void TestManage::readsARegistration()
{
    ManageBench bench;
    bench.http.on(Get, root + u"/apps"_s).clear().reply(200, {}, R"({"page":{"total_elements":1},
        "links":{"next":{"href":""},"prev":{"href":""}},"apps":[{"client_id":"own","client_name":
        "Bursar","owner":"nimbus_rec","redirect_uris":["https://a.example"],"client_uri":
        "https://b.example","contacts":["x@y.example"],"description":"d","logo_uri":
        "https://c.example","icon_url":"https://i.example","scope":["transactions"],"status":
        "ACTIVE"}]})");
    const auto registration = bench.load();
    QVERIFY(registration.has_value());
    const NetworkApp expected{.clientId = u"own"_s,
        .name = u"Bursar"_s,
        .owner = u"nimbus_rec"_s,
        .description = u"d"_s,
        .clientUri = u"https://b.example"_s,
        .logoUri = u"https://c.example"_s,
        .iconUri = u"https://i.example"_s,
        .status = u"ACTIVE"_s,
        .redirectUris = {u"https://a.example"_s},
        .contacts = {u"x@y.example"_s},
        .products = {u"transactions"_s}};
    QCOMPARE(registration->apps.size(), 1);
    QVERIFY(registration->apps.front() == expected);
    QCOMPARE(registration->products, (QStringList{u"accounts_info"_s, u"transactions"_s}));
    QCOMPARE(registration->providers.front().categories, QStringList{u"DEPOSIT_ACCOUNT"_s});
    QVERIFY(!registration->notificationsError);
    QVERIFY(bench.http.unexpected().isEmpty());
}

void TestManage::understandsBothSpellings()
{
    ManageBench bench;
    // A list without its wrapper, the old names, a scope as text, an icon under its other name, and
    // what is not there at all.
    bench.http.on(Get, root + u"/apps"_s)
        .clear()
        .reply(200, {}, R"([{"clientId":"a","name":"Old","redirectUris":["https://a.example"],
            "scope":"balances transactions","icon_uri":"https://i.example","unknown":{"x":[1]}},
            7, null])");
    bench.http.on(Get, hooks).clear().reply(503, {}, R"({"code":"503","message":"x"})");
    const auto registration = bench.load();
    QVERIFY2(registration.has_value(), qPrintable(problem(registration)));
    const NetworkApp& app = registration->apps.front();
    QCOMPARE(app.name, u"Old"_s);
    QCOMPARE(app.products, (QStringList{u"balances"_s, u"transactions"_s}));
    QCOMPARE(app.iconUri, u"https://i.example"_s);
    QVERIFY(app.contacts.isEmpty());
    // What does not answer leaves the rest as it is, and is said.
    QVERIFY(registration->notificationsError.has_value());
}

void TestManage::followsPagesAndNoStrangers()
{
    ManageBench bench;
    const QString path = u"/manage/v2/subscriptions/own/status"_s;
    const auto page = [](const QByteArray& id, const QByteArray& next) -> QByteArray {
        return R"({"page":{"total_elements":2},"links":{"next":{"href":")" + next
            + R"("}},"subscription_status":[{"provider_id":")" + id
            + R"(","display_name":"B","status":"PENDING","products":["tax"]}]})";
    };
    const QByteArray second = "/manage/v2/subscriptions/own/status?limit=1&offset=1";
    bench.http.on(Get, path).reply(200, {}, page("a", second));
    bench.http.on(Get, QString::fromLatin1(second)).reply(200, {}, page("b", ""));
    auto all = bench.done(bench.apps.subscriptions(net, u"own"_s));
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->at(1).providerId, u"b"_s);
    QCOMPARE(all->at(1).status, u"PENDING"_s);

    bench.http.on(Get, QString::fromLatin1(second)).clear().reply(200, {}, page("b", second));
    QCOMPARE(problem(bench.done(bench.apps.subscriptions(net, u"own"_s))), u"BadPayload"_s);
    const auto before = bench.http.sent().size();
    bench.http.on(Get, path).clear().reply(200, {}, page("a", "https://thief.example/x"));
    QCOMPARE(problem(bench.done(bench.apps.subscriptions(net, u"own"_s))), u"BadPayload"_s);
    QCOMPARE(bench.http.sent().size(), before + 1); // the token was not carried there
}

void TestManage::knowsEveryRefusal_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, int status, const QByteArray& body, const QString& kind,
                         const QString& code) {
        QTest::newRow(name) << status << body << kind << code;
    };
    row("400, text code", 400, R"({"code":"InvalidArgument","message":"m"})", u"BadRequest"_s,
        u"InvalidArgument"_s);
    row("400, integer code", 400, R"({"code":401,"message":"Invalid input"})", u"BadRequest"_s,
        u"401"_s);
    row("400 of notifications", 400,
        R"({"code":"401","message":"Invalid Input","debugMessage":""})", u"BadRequest"_s, u"401"_s);
    row("401", 401, R"({"code":"401","message":"Unauthorized"})", u"NotAuthorized"_s, u"401"_s);
    row("404", 404, R"({"code":"NotFound","message":"m"})", u"NotFound"_s, u"NotFound"_s);
    row("405, plain text", 405, "Method Not Allowed", u"BadRequest"_s, {});
    row("409", 409, R"({"code":"AlreadyExists","message":"m"})", u"BadRequest"_s,
        u"AlreadyExists"_s);
    row("429", 429, R"({"code":"429","message":"m"})", u"RateLimited"_s, u"429"_s);
    row("500", 500, R"({"code":"500","message":"m","debugMessage":"d"})", u"ProviderDown"_s,
        u"500"_s);
    row("501/1106", 501, R"({"code":"1106","message":"FdxVersion","debugMessage":"d"})",
        u"NotSupported"_s, u"1106"_s);
    row("503", 503, R"({"code":"503","message":"Scheduled Maintenance"})", u"Maintenance"_s,
        u"503"_s);
    row("a page", 502, "<html>Bad gateway</html>", u"ProviderDown"_s, {});
    row("nothing", 400, "", u"BadRequest"_s, {});
}

void TestManage::knowsEveryRefusal()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, kind);
    QFETCH(QString, code);
    ManageBench bench;
    bench.http.on(Post, u"/manage/v2/apps/register"_s).reply(status, {}, body);
    bench.http.on(Post, hooks).reply(status, {}, body);
    bench.http.on(Get, root + u"/apps"_s).clear().reply(status, {}, body);
    Result<AppOutcome> made = bench.done(bench.apps.registerApp(net, goodDraft()));
    QCOMPARE(problem(made), kind);
    QCOMPARE(made.error().http, status);
    QCOMPARE(made.error().code, code);
    const auto saved = bench.done(bench.apps.saveNotification(
        net, {{}, u"CONSENT"_s, u"CONSENT_REVOKED"_s, u"https://x.example"_s, {}, {}}));
    QCOMPARE(problem(saved), kind);
    // Reading is repeated where that helps, and ends in the same words.
    Pending loading(bench.apps.load(net));
    FakeClock::settle();
    bench.clock.advance(4h);
    QVERIFY(loading.isDone());
    QCOMPARE(problem(*loading), kind);
}

void TestManage::saysWhatIsWrongWithADraft()
{
    QVERIFY(problemsOf(goodDraft()).isEmpty());
    const auto only = [](auto change) {
        AppDraft draft = goodDraft();
        change(draft);
        const auto problems = problemsOf(draft);
        return problems.size() == 1 ? std::optional(problems.front()) : std::nullopt;
    };
    QVERIFY(only([](AppDraft& d) { d.name = u" "_s; }) == DraftProblem::NameMissing);
    for (const QChar c : u"!%<>?{}[]"_s)
        QVERIFY(only([c](AppDraft& d) { d.name += c; }) == DraftProblem::NameCharacters);
    QVERIFY(only([](AppDraft& d) { d.description.clear(); }) == DraftProblem::DescriptionMissing);
    QVERIFY(only([](AppDraft& d) { d.description = QString(121, u'x'); })
        == DraftProblem::DescriptionTooLong);
    QVERIFY(!only([](AppDraft& d) { d.description = QString(120, u'x'); }));
    QVERIFY(only([](AppDraft& d) { d.redirectUris.clear(); }) == DraftProblem::RedirectMissing);
    for (const QString& bad : {u"http://x.example/"_s, u"callback"_s, u"https://"_s,
             u"https://x.example/#a"_s, u"javascript:alert(1)"_s, QString()})
        QVERIFY2(
            only([&bad](AppDraft& d) { d.redirectUris += bad; }) == DraftProblem::RedirectInvalid,
            qPrintable(bad));
    QVERIFY(isRedirectAddress(u"nimbus://callback"_s));
    QVERIFY(only([](AppDraft& d) { d.logoUri = u"http://x.example/l.png"_s; })
        == DraftProblem::LogoInvalid);
    QVERIFY(only([](AppDraft& d) { d.iconUri = u"icon"_s; }) == DraftProblem::IconInvalid);
    QVERIFY(only([](AppDraft& d) { d.contacts.clear(); }) == DraftProblem::ContactMissing);
    QVERIFY(only([](AppDraft& d) { d.contacts += u"nobody"_s; }) == DraftProblem::ContactInvalid);
    QVERIFY(only([](AppDraft& d) { d.clientUri.clear(); }) == DraftProblem::ClientUriInvalid);
    QVERIFY(only([](AppDraft& d) { d.products = {u"accounts_info"_s}; })
        == DraftProblem::ProductsMissing);
}

void TestManage::aNewSecretGoesToTheKeychain()
{
    ManageBench bench;
    bench.http.on(Post, u"/manage/v2/apps/register"_s)
        .reply(200, {}, R"({"client_id":"new","client_secret":"s3cret","client_name":"N"})");
    const auto made = bench.done(bench.apps.registerApp(net, goodDraft()));
    QVERIFY(made.has_value());
    QVERIFY(made->hasNewSecret && !made->notKept);
    QCOMPARE(bench.secrets.value(secretkeys::appSecret(net, u"new"_s)), QByteArray("s3cret"));
    const auto read = bench.done(bench.apps.secret(net, u"new"_s));
    QVERIFY(read->has_value());
    QCOMPARE((*read)->reveal().toByteArray(), QByteArray("s3cret"));
    const auto unknown = bench.done(bench.apps.secret(net, u"another"_s));
    QVERIFY(unknown && !*unknown);

    const QJsonObject body = bench.sentTo(u"/manage/v2/apps/register"_s).object();
    QCOMPARE(body.value(u"client_name"_s).toString(), goodDraft().name);
    QCOMPARE(body.value(u"scope"_s).toString(), u"accounts_info transactions"_s);
    QVERIFY(!body.contains(u"icon_url"_s)); // not given
}

void TestManage::aSecretThatTheKeychainRefusesIsNotLost()
{
    ManageBench bench;
    bench.http.on(Patch, root + u"/apps/own"_s)
        .reply(200, {}, R"({"client_id":"own","client_secret":"fresh"})");
    bench.secrets.set(secretkeys::clientSecret(net), "old");
    bench.secrets.refuseWrite(1, ErrorKind::KeychainLocked);
    const auto changed =
        bench.done(bench.apps.change(net, {.clientId = u"own"_s}, {.newSecret = true}));
    QVERIFY(changed.has_value());
    QVERIFY(changed->hasNewSecret);
    QVERIFY(changed->notKept->kind == ErrorKind::KeychainLocked);
    const auto shown = bench.done(bench.apps.secret(net, u"own"_s));
    QCOMPARE((*shown)->reveal().toByteArray(), QByteArray("fresh"));
    QVERIFY(bench.done(bench.apps.keepSecret(net, u"own"_s)).has_value());
    // The app that this network is used with: sign-in has the new one at once.
    QCOMPARE(bench.secrets.value(secretkeys::clientSecret(net)), QByteArray("fresh"));
}

void TestManage::changesByPatch()
{
    ManageBench bench;
    const QString path = root + u"/apps/a%2Fb"_s; // whatever the id is, it stays one segment
    bench.http.on(Patch, root + u"/apps/a/b"_s).reply(200, {}, R"({"client_id":"a/b"})");
    bench.http.on(Patch, path).reply(200, {}, R"({"client_id":"a/b"})");
    const NetworkApp app{.clientId = u"a/b"_s,
        .description = u"before"_s,
        .redirectUris = {u"https://1.example"_s, u"https://2.example"_s, u"https://3.example"_s}};
    const AppChange change{.description = u"after"_s,
        .redirectUris = {u"https://1.example"_s, u"https://4.example"_s}};
    QVERIFY(!change.isNothing(app));
    QVERIFY((AppChange{.description = app.description, .redirectUris = app.redirectUris}.isNothing(
        app)));
    QVERIFY(bench.done(bench.apps.change(net, app, change)).has_value());
    const QJsonArray patch = QJsonDocument::fromJson(bench.http.sent().back().body).array();
    QVERIFY(bench.http.sent().back().url.toEncoded().contains("a%2Fb"));
    QCOMPARE(patch.size(), 3);
    QCOMPARE(patch[0].toObject(),
        (QJsonObject{
            {u"op"_s, u"replace"_s}, {u"path"_s, u"/description"_s}, {u"value"_s, u"after"_s}}));
    QCOMPARE(patch[1].toObject().value(u"path"_s).toString(), u"/redirect_uris/1"_s);
    QCOMPARE(patch[2].toObject(),
        (QJsonObject{{u"op"_s, u"remove"_s}, {u"path"_s, u"/redirect_uris/2"_s}}));
}

void TestManage::aChangeIsSentOnce()
{
    ManageBench bench;
    bench.http.on(Post, u"/manage/v2/apps/register"_s).cut();
    QCOMPARE(problem(bench.done(bench.apps.registerApp(net, goodDraft()))), u"ConnectionCut"_s);
    QCOMPARE(bench.http.count(u"/manage/v2/apps/register"_s), 1);
    // Refused for its token it was not done: once more with another.
    bench.http.on(Post, u"/manage/v2/apps/register"_s)
        .clear()
        .reply(401, {}, R"({"code":"401"})")
        .then(200, {}, R"({"client_id":"x"})");
    QVERIFY(bench.done(bench.apps.registerApp(net, goodDraft())).has_value());
    QCOMPARE(bench.http.count(u"/manage/v2/apps/register"_s), 3);
    QCOMPARE(bench.issued, 2);
    // The old secret is dead and no new one came: that is no success.
    bench.http.on(Patch, root + u"/apps/own"_s).reply(200, {}, R"({"client_id":"own"})");
    const auto changed =
        bench.done(bench.apps.change(net, {.clientId = u"own"_s}, {.newSecret = true}));
    QCOMPARE(problem(changed), u"BadPayload"_s);
}

void TestManage::removesAppAndSecret()
{
    ManageBench bench;
    const QString key = secretkeys::appSecret(net, u"gone"_s);
    bench.secrets.set(key, "s");
    bench.http.on(Delete, root + u"/apps/gone"_s).reply(500).then(204);
    QVERIFY(!bench.done(bench.apps.remove(net, u"gone"_s)).has_value());
    QVERIFY(!bench.secrets.value(key).isEmpty()); // still there, there and here
    QVERIFY(bench.done(bench.apps.remove(net, u"gone"_s)).has_value());
    QVERIFY(bench.secrets.value(key).isEmpty());
}

void TestManage::notificationsComeAndGo()
{
    ManageBench bench;
    bench.http.on(Post, hooks).reply(200, {}, R"({"subscriptionId":"n1","category":"CONSENT",
        "type":"CONSENT_UPDATED","callbackUrl":"https://x.example","effectiveDate":"2026-12-01"})");
    NotificationSubscription wanted{
        {}, u"CONSENT"_s, u"CONSENT_UPDATED"_s, u"https://x.example"_s, u"2026-12-01"_s, {}};
    const auto saved = bench.done(bench.apps.saveNotification(net, wanted));
    wanted.id = u"n1"_s;
    QVERIFY(saved && *saved == wanted);
    bench.http.on(Patch, hooks + u"/n1"_s)
        .reply(200, {}, R"({"subscriptionId":"n1","callbackUrl":"https://y.example"})");
    wanted.callbackUrl = u"https://y.example"_s;
    QVERIFY(bench.done(bench.apps.saveNotification(net, wanted)).has_value());
    const QJsonObject change = bench.sentTo(hooks + u"/n1"_s).object();
    QVERIFY(!change.contains(u"type"_s)); // cannot change
    QCOMPARE(change.value(u"callbackUrl"_s).toString(), u"https://y.example"_s);
    bench.http.on(Post, u"/notifications/v1/test"_s).reply(200, {}, "{}");
    QVERIFY(bench.done(bench.apps.sendTestEvent(net, u"n1"_s)).has_value());
    bench.http.on(Delete, hooks + u"/n1"_s).reply(204);
    QVERIFY(bench.done(bench.apps.removeNotification(net, u"n1"_s)).has_value());
    QVERIFY(bench.http.unexpected().isEmpty());
}

void TestManage::scopesAreApart()
{
    ManageBench bench;
    QVERIFY(bench.load().has_value());
    QStringList scopes;
    for (const HttpRequest& request : bench.http.sent(u"/oauth2/token"_s))
        scopes += QString::fromLatin1(fieldOf(request, u"scope"_s));
    scopes.sort();
    QCOMPARE(
        scopes, (QStringList{u"app_management_v2"_s, u"notifications_subscriptions advisory"_s}));
    QVERIFY(bench.load().has_value());
    QCOMPARE(bench.issued, 2); // kept
}

void TestManage::withoutCredentialsItSaysSo()
{
    ManageBench bench;
    QVERIFY(NetworkApps::canAsk(bench.network));
    bench.network.recipientId.clear();
    QVERIFY(!NetworkApps::canAsk(bench.network));
    QCOMPARE(problem(bench.load()), u"NotSupported"_s);
    QCOMPARE(problem(bench.done(bench.apps.load(u"unknown"_s))), u"NotSupported"_s);
    QVERIFY(bench.http.sent().empty());
}

void TestManage::endsWithItsOwner()
{
    FakeClock clock;
    FakeTransport http(clock);
    HostQueues queues(clock);
    FakeSecretStore secrets;
    ManageBench with;
    http.on(Post, u"/oauth2/token"_s).hang();
    secrets.set(secretkeys::serviceSecret(net), "s");
    auto apps = std::make_unique<NetworkApps>(NetworkApps::Services{{http, queues, clock}, secrets},
        [&with](const QString&) { return &with.network; });
    Pending loading(apps->load(net));
    FakeClock::settle();
    apps.reset();
    FakeClock::settle();
    QVERIFY(loading.isDone());
    QCOMPARE(problem(*loading), u"Cancelled"_s);
}

void TestManage::saysNoSecretToTheLog()
{
    LogCapture log;
    ManageBench bench;
    bench.secrets.refuseWrite(1, ErrorKind::KeychainRefused);
    bench.http.on(Post, u"/manage/v2/apps/register"_s)
        .reply(200, {}, R"({"client_id":"new","client_secret":"s3cret-of-new"})");
    bench.done(bench.apps.registerApp(net, goodDraft()));
    bench.load();
    QCOMPARE(log.leaked({"s3cret-of-new", "ory_at_1", "ory_at_2", "the service's secret"}),
        QByteArray());
    QVERIFY(!log.lines().isEmpty());
}

QTEST_GUILESS_MAIN(TestManage)
#include "tst_manage.moc"
