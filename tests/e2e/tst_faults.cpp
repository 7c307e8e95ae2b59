// SPDX-License-Identifier: GPL-3.0-or-later
// Each way in which the imitation network can fail, through a whole profile: what the person is
// told, that nothing hangs and nothing is lost, that the ledger has the calls, and that all is well
// once the network is.
#include "app/base/literals.h"
#include "app/consents/consents.h"
#include "app/consents/ledger.h"
#include "app/profile/refreshplan.h"
#include "app/sync/schema.h"
#include "tests/e2e/hasty.h"
#include "tests/e2e/world.h"

#include <QJsonArray>

#include <map>

using namespace bursar;
using namespace std::chrono_literals;
using kit::Pending;

namespace {

constexpr auto patience = 20s; // none of this takes that long
const QString household = u"mikomo_2"_s; // a checking and a savings account, with pending items
const QString card = u"cardinal_1"_s; // amounts without a sign
const QString savings = u"Rainy days"_s; // what the household calls it

/// Without the pauses that QTest::qWaitFor makes between its looks.
template <class Condition> bool waitFor(Condition condition)
{
    QTimer late;
    late.setSingleShot(true);
    late.start(patience);
    while (!condition() && late.isActive())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    return condition();
}

struct Fault {
    QString endpoint;
    QString kind;
    int count = -1; ///< -1: for ever
    QString arg = {};
    QString account = {}; ///< transactions of this one only

    QString name() const
    {
        const QString times = count < 0 ? u"for ever"_s : QString::number(count) + u" times"_s;
        QStringList words{endpoint, kind, arg, times, account};
        words.removeAll({});
        return words.join(u' ');
    }
};

/// What the link is like when the network is well again.
enum class Ends : std::uint8_t {
    Same, ///< as if nothing had happened
    SameItems, ///< each item is there, the older ones as the bank sent them then
    AsTold, ///< the bank said something that is believed for long
};

struct Case {
    QString user;
    Fault fault;
    QString first; ///< what the person is told when the fault meets the first reading
    QString later; ///< and a later one
    Ends ends = Ends::Same;
};

/// One person at one computer, who has no time.
class Person {
public:
    Person(const SandboxProcess& sandbox, QString user)
        : m_network(sandbox.network())
        , m_user(std::move(user))
    {
        secrets.set(secretkeys::clientSecret(u"test"_s), sandbox.clientSecret());
        profile = openProfile(m_folder.path(), {m_transport, secrets, clock}, m_network).value();
        shown = std::make_unique<Shown>(*profile);
    }

    /// Why it failed; "linked" when not.
    QString link(std::optional<LinkId> renew = {})
    {
        FormSurface surface(m_user);
        Pending linking(profile->link(u"test"_s, {m_user.section(u'_', 0, 0)}, surface, renew, {}));
        if (!waitFor([&] { return linking.isDone(); }))
            return u"hangs"_s;
        return linking->has_value() ? u"linked"_s : QString(toString((*linking).error().kind));
    }

    /// Bursar ends and starts again.
    void restart()
    {
        shown.reset();
        profile.reset(); // after its close()
        profile = openProfile(m_folder.path(), {m_transport, secrets, clock}, m_network).value();
        shown = std::make_unique<Shown>(*profile);
    }

    QString refresh()
    {
        profile->refresh(Cause::Person);
        return rest();
    }

    /// What the person is told when the reading has ended.
    QString rest()
    {
        if (!waitFor([this] { return isAtRest(*profile); }))
            return u"hangs"_s;
        // The outcome is read from the store; what is asked after it is answered after it.
        QCoro::waitFor(profile->transactionRecord({}));
        return told();
    }

    QString told() const
    {
        const Link& link = profile->links().first();
        QStringList parts{link.sync.error ? QString(toString(link.sync.error->kind)) : u"fine"_s};
        const auto snapshot = profile->accounts();
        for (const accounts::Entry& entry : *snapshot) {
            if (entry.error)
                parts += entry.account.displayName() + u": "_s + toString(entry.error->kind);
        }
        for (const QString& name : link.sync.missing)
            parts += u"missing "_s + name;
        if (link.state == LinkState::SignInNeeded)
            parts += u"sign in again"_s;
        return parts.join(u"; ");
    }

    /// The network is well again, and the person does what is asked for.
    QString recover()
    {
        clock.skip(1h); // at most what a 429 may ask for
        const QString told = refresh();
        const Link& link = profile->links().first();
        if (link.state != LinkState::SignInNeeded)
            return told;
        const QString linked = this->link(link.id);
        return linked == "linked"_L1 ? rest() : linked;
    }

    /// Why the network has not confirmed; "confirmed" when it has.
    QString unlink()
    {
        Pending ending(profile->consents().revoke(profile->links().first().id, false));
        if (!waitFor([&] { return ending.isDone(); }))
            return u"hangs"_s;
        const Result<Revocation>& revocation = *ending;
        if (!revocation)
            return toString(revocation.error().kind);
        if (revocation->step >= RevocationStep::Proven)
            return u"confirmed"_s;
        return revocation->failure ? QString(toString(revocation->failure->kind))
                                   : u"it still answers"_s;
    }

    /// Account and id of each item.
    QByteArrayList items() const
    {
        QByteArrayList items = shown->rows();
        for (QByteArray& item : items)
            item.truncate(item.indexOf(" | ", item.indexOf(" | ") + 3));
        return items;
    }

    /// Closes the profile and reads its ledger: the ids of the answers; nothing when its chain is
    /// broken.
    QStringList ledger()
    {
        shown.reset();
        profile.reset();
        const Secret key(secrets.value(secretkeys::storeKey()));
        const auto store = QCoro::waitFor(openStore(m_folder.path(), key));
        Ledger ledger(*store);
        const auto verdict = ledger.verify().result();
        const auto entries = ledger.load(10'000).result();
        QStringList ids;
        if (verdict && !verdict->brokenAt && entries) {
            for (const Ledger::Entry& entry : *entries)
                ids += entry.call.requestId;
        }
        return ids;
    }

    kit::FakeSecretStore secrets;
    HastyClock clock;
    OpenProfile profile;
    std::unique_ptr<Shown> shown;

private:
    static QCoro::Task<std::unique_ptr<Store>> openStore(QString folder, const Secret& key)
    {
        auto store = co_await Store::open(QDir(folder), key.clone(), profileSchema());
        co_return std::move(*store);
    }

    QTemporaryDir m_folder;
    HastyTransport m_transport;
    Network m_network;
    QString m_user;
};

} // namespace

class TestFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_sandbox->clearFaults(); }
    void cleanupTestCase();

    void theFirstReading_data() { addCases(); }
    void theFirstReading();
    void aLaterReading_data() { addCases(); }
    void aLaterReading();
    void aPauseOutlivesARestart();
    void refreshingTheToken_data();
    void refreshingTheToken();
    void signingIn_data();
    void signingIn();
    void ending_data();
    void ending();

private:
    void addCases();
    Person& reader(const QString& user);
    void damage(const Fault& fault) const;
    QStringList answersSince(std::int64_t number) const;
    QJsonObject state() const { return m_sandbox->askControl(u"/state"_s); }

    std::unique_ptr<SandboxProcess> m_sandbox;
    struct Undisturbed {
        QByteArray dump;
        QByteArrayList items;
        QHash<QString, QString> accounts; ///< name to id
    };
    QHash<QString, Undisturbed> m_undisturbed; ///< by user
    std::map<QString, std::unique_ptr<Person>> m_readers; ///< with all read, for the next test
};

Q_DECLARE_METATYPE(Case)
Q_DECLARE_METATYPE(Fault)

void TestFaults::initTestCase()
{
    m_sandbox =
        std::make_unique<SandboxProcess>(QStringList{u"--rate"_s, u"0"_s, u"--years"_s, u"1"_s});
    QVERIFY(m_sandbox->isReady());
    for (const QString& user : {household, card}) {
        Person person(*m_sandbox, user);
        QCOMPARE(person.link(), u"linked"_s);
        QCOMPARE(person.rest(), u"fine"_s);
        QVERIFY(person.shown->count() > 1'000);
        Undisturbed& undisturbed = m_undisturbed[user];
        undisturbed.dump = person.shown->dump();
        undisturbed.items = person.items();
        const auto snapshot = person.profile->accounts();
        for (const accounts::Entry& entry : *snapshot)
            undisturbed.accounts.insert(entry.account.displayName(), entry.account.id.value);
    }
    QVERIFY(m_undisturbed[household].accounts.contains(savings));
}

void TestFaults::cleanupTestCase()
{
    m_readers.clear();
    m_sandbox.reset();
}

void TestFaults::damage(const Fault& fault) const
{
    QJsonObject rule{{u"kind"_s, fault.kind}, {u"endpoint"_s, fault.endpoint},
        {u"count"_s, fault.count}, {u"arg"_s, fault.arg}};
    if (!fault.account.isEmpty()) {
        const QString id = m_undisturbed[household].accounts.value(fault.account);
        rule.insert(u"path"_s, QString(u"/transactions/v2/mikomo/"_s + id));
    }
    QCOMPARE(m_sandbox->control(u"/faults"_s, rule).value("ids"_L1).toArray().size(), 1);
}

/// Data calls whose answer surely reached the program.
QStringList TestFaults::answersSince(std::int64_t number) const
{
    static const QStringList doubtful{u"cut"_s, u"delay"_s};
    QStringList ids;
    const QJsonObject log = m_sandbox->askControl(u"/requests?since="_s + QString::number(number));
    for (const QJsonValue& value : log.value("requests"_L1).toArray()) {
        const QJsonObject request = value.toObject();
        const QString endpoint = request.value("endpoint"_L1).toString();
        const QJsonArray faults = request.value("faults"_L1).toArray();
        const bool isData = endpoint == "accounts-info"_L1 || endpoint == "balances"_L1
            || endpoint == "transactions"_L1;
        const bool came = std::none_of(faults.begin(), faults.end(),
            [](const QJsonValue& fault) { return doubtful.contains(fault.toString()); });
        if (isData && came)
            ids += request.value("interactionId"_L1).toString();
    }
    return ids;
}

void TestFaults::addCases()
{
    const QString info = u"accounts-info"_s;
    const QString balances = u"balances"_s;
    const QString rows = u"transactions"_s;
    const QString fine = u"fine"_s;
    const QString signIn = u"NotAuthorized; sign in again"_s;
    const auto ofSavings = [](const QString& kind) { return u"%1; Rainy days: %1"_s.arg(kind); };
    const Case cases[] = {
        // what is overcome within the reading
        {household, {info, u"delay"_s, 1, u"1500"_s}, fine, fine},
        {household, {rows, u"delay"_s, 2, u"1500"_s}, fine, fine},
        {household, {rows, u"delay"_s, -1, u"20"_s}, fine, fine},
        {household, {rows, u"trickle"_s, 2, u"300"_s}, fine, fine},
        {household, {info, u"cut"_s, 1}, fine, fine},
        {household, {balances, u"cut"_s, 3}, fine, fine},
        {household, {rows, u"cut"_s, 2}, fine, fine},
        {household, {rows, u"cut"_s, 1, u"0"_s}, fine, fine},
        {household, {rows, u"status"_s, 2, u"500"_s}, fine, fine},
        {household, {rows, u"status"_s, 1, u"408"_s}, fine, fine},
        {household, {info, u"status"_s, 1, u"401/602"_s}, fine, fine},
        {household, {rows, u"429"_s, 1}, fine, fine},
        {household, {rows, u"429"_s, 1, u"5"_s}, fine, fine},
        {household, {rows, u"expire-tokens"_s, 1}, fine, fine},
        {card, {rows, u"duplicates"_s}, fine, fine, Ends::SameItems},
        {household, {rows, u"samepage"_s}, fine, fine},
        {household, {info, u"duplicates"_s}, fine, fine},

        // what one account has, while the other is read
        {household, {rows, u"cut"_s, -1, {}, savings}, ofSavings(u"ConnectionCut"_s),
            ofSavings(u"ConnectionCut"_s)},
        {household, {rows, u"status"_s, -1, u"500"_s, savings}, ofSavings(u"ProviderDown"_s),
            ofSavings(u"ProviderDown"_s)},
        {household, {rows, u"status"_s, -1, u"408"_s, savings}, ofSavings(u"Timeout"_s),
            ofSavings(u"Timeout"_s)},
        {household, {rows, u"status"_s, -1, u"404/701"_s, savings}, ofSavings(u"AccountUnknown"_s),
            ofSavings(u"AccountUnknown"_s)},
        {household, {rows, u"status"_s, -1, u"400"_s, savings}, ofSavings(u"BadRequest"_s),
            ofSavings(u"BadRequest"_s)},
        {household, {rows, u"truncate"_s, 1, {}, savings}, ofSavings(u"BadPayload"_s),
            ofSavings(u"BadPayload"_s)},
        {household, {rows, u"malformed"_s, -1, {}, savings}, ofSavings(u"BadPayload"_s),
            ofSavings(u"BadPayload"_s)},
        {household, {rows, u"html"_s, 1, {}, savings}, ofSavings(u"BadPayload"_s),
            ofSavings(u"BadPayload"_s)},
        {household, {rows, u"redirect"_s, 1, {}, savings}, ofSavings(u"BadPayload"_s),
            ofSavings(u"BadPayload"_s)},
        {household, {rows, u"echo"_s, -1, {}, savings}, ofSavings(u"ProviderDown"_s),
            ofSavings(u"ProviderDown"_s)},
        {household, {rows, u"status"_s, -1, u"404/704"_s, savings},
            u"fine; Rainy days: NotSupported"_s, u"fine; Rainy days: NotSupported"_s, Ends::AsTold},
        {household, {rows, u"status"_s, -1, u"422/704"_s, savings}, // as FDX 6 says it
            u"fine; Rainy days: NotSupported"_s, u"fine; Rainy days: NotSupported"_s, Ends::AsTold},
        {household, {rows, u"status"_s, -1, u"409/705"_s, savings},
            u"fine; Rainy days: AccountClosed"_s, u"fine; Rainy days: AccountClosed"_s,
            Ends::AsTold},
        {household, {rows, u"status"_s, -1, u"400/702"_s, savings}, ofSavings(u"BadRequest"_s),
            ofSavings(u"BadRequest"_s)},
        {household, {rows, u"status"_s, 1, u"400/703"_s, savings}, fine,
            ofSavings(u"BadDateRange"_s)},
        {household, {info, u"206"_s}, u"fine; SAVINGS: ProviderDown; missing SAVINGS"_s,
            u"fine; Rainy days: ProviderDown; missing Rainy days"_s},
        {household, {info, u"206"_s, 1}, fine, fine}, // it comes when it is asked for alone
        {household, {balances, u"206"_s}, u"fine; Rainy days: ProviderDown; missing Rainy days"_s,
            u"fine; Rainy days: ProviderDown; missing Rainy days"_s},

        // what a list has, while the other list and the transactions are read
        {household, {info, u"status"_s, -1, u"500"_s}, u"ProviderDown"_s, u"ProviderDown"_s},
        {household, {info, u"malformed"_s}, u"BadPayload"_s, u"BadPayload"_s},
        {household, {info, u"html"_s}, u"BadPayload"_s, u"BadPayload"_s},
        {household, {info, u"redirect"_s}, u"BadPayload"_s, u"BadPayload"_s},
        {household, {balances, u"cut"_s}, u"ConnectionCut"_s, u"ConnectionCut"_s},
        {household, {balances, u"truncate"_s}, u"BadPayload"_s, u"BadPayload"_s},
        {household, {balances, u"status"_s, -1, u"403/403"_s}, fine, fine},

        // what ends the reading
        {household, {info, u"status"_s, 1, u"503"_s}, u"Maintenance"_s, u"Maintenance"_s},
        {household, {rows, u"status"_s, -1, u"503"_s}, u"Maintenance"_s, u"Maintenance"_s},
        {household, {info, u"429"_s}, u"RateLimited"_s, u"RateLimited"_s},
        {household, {rows, u"429"_s}, u"RateLimited"_s, u"RateLimited"_s},
        {household, {rows, u"429"_s, 1, u"600"_s}, u"RateLimited"_s, u"RateLimited"_s},
        {household, {balances, u"refuse-connections-after"_s, 1}, u"Offline"_s, u"Offline"_s},
        {household, {rows, u"refuse-connections-after"_s, 1}, u"Offline"_s, u"Offline"_s},
        {household, {rows, u"status"_s, -1, u"403/403"_s}, u"NotSubscribed"_s, u"NotSubscribed"_s},
        {household, {info, u"status"_s, -1, u"401/602"_s}, signIn, signIn},
        {household, {rows, u"status"_s, -1, u"404/601"_s}, signIn, signIn},

        // answers that can be read, and are odd
        {household, {info, u"wrongtypes"_s}, fine, fine},
        {household, {info, u"unknownenum"_s}, fine, fine},
        {card, {info, u"absent"_s}, fine, fine},
        {household, {info, u"nullfields"_s}, fine, fine},
        {household, {balances, u"wrongtypes"_s}, fine, fine},
        {household, {balances, u"unknownenum"_s}, fine, fine},
        {household, {balances, u"absent"_s}, fine, fine},
        {card, {balances, u"nullfields"_s}, fine, fine},
        {household, {rows, u"wrongtypes"_s}, fine, fine, Ends::SameItems},
        {card, {rows, u"unknownenum"_s}, fine, fine, Ends::SameItems},
        {household, {rows, u"absent"_s}, fine, fine, Ends::SameItems},
        {card, {rows, u"nullfields"_s}, fine, fine, Ends::SameItems},
    };
    QTest::addColumn<Case>("row");
    for (const Case& row : cases)
        QTest::addRow("%s: %s", qPrintable(row.user), qPrintable(row.fault.name())) << row;
}

void TestFaults::theFirstReading()
{
    QFETCH(const Case, row);
    const Undisturbed& undisturbed = m_undisturbed[row.user];
    const std::int64_t before = state().value("requests"_L1).toInteger();
    Person person(*m_sandbox, row.user);
    damage(row.fault);
    QCOMPARE(person.link(), u"linked"_s);
    const QString told = person.rest();
    m_sandbox->clearFaults();
    const QString toldAfterwards = person.recover();
    QCOMPARE(told, row.first);
    switch (row.ends) {
    case Ends::Same:
        QCOMPARE(toldAfterwards, u"fine"_s);
        QCOMPARE(person.shown->dump(), undisturbed.dump);
        break;
    case Ends::SameItems:
        QCOMPARE(toldAfterwards, u"fine"_s);
        QCOMPARE(person.items(), undisturbed.items);
        break;
    case Ends::AsTold:
        QCOMPARE(toldAfterwards, told);
        break;
    }
    QStringList answers = answersSince(before);
    if (row.fault.kind == "refuse-connections-after"_L1)
        answers.clear(); // the closing port may take any of them along
    const QStringList ledger = person.ledger();
    QVERIFY(ledger.size() > 4);
    for (const QString& answer : answers)
        QVERIFY2(ledger.contains(answer), qPrintable(answer));
}

/// One who has read everything; kept from test to test, because that takes a while.
Person& TestFaults::reader(const QString& user)
{
    auto& person = m_readers[user];
    if (!person || person->shown->dump() != m_undisturbed[user].dump
        || person->told() != "fine"_L1) {
        person = std::make_unique<Person>(*m_sandbox, user);
        if (person->link() != "linked"_L1 || person->rest() != "fine"_L1)
            qFatal("nothing can be read");
    }
    return *person;
}

void TestFaults::aLaterReading()
{
    QFETCH(const Case, row);
    const Undisturbed& undisturbed = m_undisturbed[row.user];
    Person& person = reader(row.user);
    damage(row.fault);
    person.clock.skip(1min); // there may be something new
    const QString told = person.refresh();
    const bool nothingLost = person.items() == undisturbed.items;
    m_sandbox->clearFaults();
    const QString toldAfterwards = person.recover();
    QCOMPARE(told, row.later);
    QVERIFY(nothingLost);
    if (row.ends == Ends::AsTold) {
        QCOMPARE(toldAfterwards, told);
    } else {
        QCOMPARE(toldAfterwards, u"fine"_s);
        QCOMPARE(person.shown->dump(), undisturbed.dump);
    }
}

namespace {

void addFaults(std::initializer_list<std::pair<Fault, const char*>> rows)
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("told");
    for (const auto& [fault, told] : rows)
        QTest::addRow("%s", qPrintable(fault.name())) << fault << QString::fromLatin1(told);
}

} // namespace

void TestFaults::aPauseOutlivesARestart()
{
    Person person(*m_sandbox, household);
    QCOMPARE(person.link(), u"linked"_s);
    QCOMPARE(person.rest(), u"fine"_s);
    damage({u"accounts-info"_s, u"429"_s, 1, u"600"_s});
    QCOMPARE(person.refresh(), u"RateLimited"_s);
    const std::int64_t before = state().value("requests"_L1).toInteger();

    person.restart();
    const auto until = person.profile->links().first().pausedUntil;
    QVERIFY(until && *until > person.clock.now() + std::chrono::minutes(8));
    const auto asked = person.profile->refreshPlan().ask({}, sync::Extent::All);
    QCOMPARE(asked.begun, 0);
    QVERIFY(asked.pausedUntil == until);
    QCOMPARE(person.refresh(), u"RateLimited"_s); // nor by a way around the plan
    QCOMPARE(state().value("requests"_L1).toInteger(), before);

    person.clock.skip(std::chrono::minutes(10));
    QVERIFY(!person.profile->refreshPlan().pausedUntil(person.profile->links().first().id));
    QCOMPARE(person.refresh(), u"fine"_s);
}

void TestFaults::refreshingTheToken_data()
{
    const QString refresh = u"refresh"_s;
    addFaults({
        {{refresh, u"delay"_s, 1, u"20"_s}, "fine"},
        {{refresh, u"delay"_s, 1, u"1500"_s}, "fine"},
        {{refresh, u"status"_s, 1, u"500"_s}, "fine"},
        {{refresh, u"status"_s, -1, u"500"_s}, "AuthorizationServerError"},
        {{refresh, u"status"_s, 1, u"503"_s}, "Maintenance"},
        {{refresh, u"status"_s, -1, u"404"_s}, "AuthorizationServerError"},
        {{refresh, u"echo"_s, -1, u"400"_s}, "AuthorizationServerError"},
        {{refresh, u"429"_s, 1, u"5"_s}, "fine"},
        {{refresh, u"429"_s, 1, u"600"_s}, "RateLimited"},
        {{refresh, u"refuse-connections-after"_s, 1}, "Offline"},
        {{refresh, u"html"_s}, "AuthorizationServerError"},
        {{refresh, u"malformed"_s}, "AuthorizationServerError"},
        // The network took the old token, and the new one was lost on the way.
        {{refresh, u"cut"_s, 1}, "SignInNeeded; sign in again"},
        {{refresh, u"rotate-away"_s, 1}, "SignInNeeded; sign in again"},
    });
}

void TestFaults::refreshingTheToken()
{
    QFETCH(const Fault, fault);
    QFETCH(const QString, told);
    Person& person = reader(card);
    m_sandbox->control(u"/faults"_s, {{u"kind"_s, u"expire-tokens"_s}}); // at once
    damage(fault);
    person.clock.skip(1min);
    const QString toldAtOnce = person.refresh();
    const bool nothingLost = person.items() == m_undisturbed[card].items;
    m_sandbox->clearFaults();
    QCOMPARE(person.recover(), u"fine"_s);
    QCOMPARE(toldAtOnce, told);
    QVERIFY(nothingLost);
    QCOMPARE(person.shown->dump(), m_undisturbed[card].dump);
}

void TestFaults::signingIn_data()
{
    const QString auth = u"auth"_s;
    const QString obtain = u"obtain"_s;
    addFaults({
        {{auth, u"autherror"_s}, "AuthorizationServerError"},
        {{auth, u"autherror"_s, 1, u"access_denied"_s}, "AccessDenied"},
        {{auth, u"autherror"_s, 1, u"invalid_scope"_s}, "AuthorizationRequestRejected"},
        {{obtain, u"delay"_s, 1, u"20"_s}, "linked"},
        {{obtain, u"status"_s, 1, u"500"_s}, "linked"},
        {{obtain, u"status"_s, -1, u"500"_s}, "ProviderDown"},
        {{obtain, u"status"_s, -1, u"503"_s}, "Maintenance"},
        {{obtain, u"echo"_s, -1, u"400"_s}, "BadRequest"},
        {{obtain, u"429"_s, 1, u"5"_s}, "linked"}, {{obtain, u"429"_s, 1, u"600"_s}, "RateLimited"},
        {{obtain, u"malformed"_s}, "BadPayload"}, {{obtain, u"html"_s}, "BadPayload"},
        {{obtain, u"truncate"_s}, "BadPayload"}, {{obtain, u"redirect"_s}, "BadPayload"},
        {{obtain, u"cut"_s, 1}, "CodeExpired"}, // the code was taken, the answer did not come
    });
}

void TestFaults::signingIn()
{
    QFETCH(const Fault, fault);
    QFETCH(const QString, told);
    Person person(*m_sandbox, card);
    damage(fault);
    QCOMPARE(person.link(), told);
    m_sandbox->clearFaults();
    if (told != "linked"_L1) {
        QVERIFY(person.profile->links().isEmpty());
        QVERIFY(person.profile->accounts()->isEmpty());
        QCOMPARE(person.secrets.value(secretkeys::refreshToken(1)), QByteArray());
        person.clock.skip(1h);
        QCOMPARE(person.link(), u"linked"_s);
    }
    QCOMPARE(person.rest(), u"fine"_s);
    QCOMPARE(person.shown->dump(), m_undisturbed[card].dump);
}

void TestFaults::ending_data()
{
    const QString revoke = u"revoke"_s;
    addFaults({
        {{revoke, u"status"_s, 1, u"500"_s}, "confirmed"},
        {{revoke, u"status"_s, -1, u"500"_s}, "ProviderDown"},
        {{revoke, u"cut"_s, 1}, "confirmed"},
        {{revoke, u"malformed"_s}, "confirmed"}, // what counts is the refusal afterwards
        {{revoke, u"429"_s, 1, u"600"_s}, "RateLimited"},
        {{revoke, u"refuse-connections-after"_s, 1}, "Offline"},
        {{u"*"_s, u"lie-after-revoke"_s}, "it still answers"},
        {{u"accounts-info"_s, u"status"_s, -1, u"500"_s}, "ProviderDown"},
        {{u"refresh"_s, u"status"_s, -1, u"500"_s}, "ProviderDown"},
    });
}

void TestFaults::ending()
{
    QFETCH(const Fault, fault);
    QFETCH(const QString, told);
    Person person(*m_sandbox, card);
    QCOMPARE(person.link(), u"linked"_s);
    QCOMPARE(person.rest(), u"fine"_s);
    const QString token = secretkeys::refreshToken(person.profile->links().first().id.value);
    damage(fault);
    QCOMPARE(person.unlink(), told);
    if (told != "confirmed"_L1) {
        QCOMPARE(person.profile->links().first().state, LinkState::Revoking);
        QVERIFY(!person.secrets.value(token).isEmpty()); // kept until the proof
    }
    m_sandbox->clearFaults();
    if (person.profile->links().first().state == LinkState::Revoking) { // not tried again by itself
        person.clock.skip(1h);
        QCOMPARE(person.unlink(), u"confirmed"_s);
    }
    QCOMPARE(person.profile->links().first().state, LinkState::Ended);
    QCOMPARE(person.secrets.value(token), QByteArray());
    QCOMPARE(person.shown->dump(), m_undisturbed[card].dump); // what was read stays
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
