// SPDX-License-Identifier: GPL-3.0-or-later
// A profile against the real imitation network: link, read, close, open again, end.
#include "app/base/literals.h"
#include "app/consents/consents.h"
#include "tests/e2e/world.h"

#include <QJsonArray>
#include <QSet>

#include <map>
#include <set>
#include <vector>

using namespace bursar;
using kit::Pending;

class TestProfile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linksReadsAndRemembers();
    void aNetworkOfV3ReadsTheSame();
    void aDeclinedOrBrokenSignInLeavesNothing();
    void aKeychainThatRefusesGivesTheConsentBack();
    void endingIsProvenByRefusal();
    void endingIsNotClaimedWhenTheBankStillAnswers();
    void endingIsTriedAgainAtTheNextStart();
    void backingOutOfARenewalHarmsNothing_data();
    void backingOutOfARenewalHarmsNothing();
    void aRenewalTakesTheOldOnesPlaceWhenItWorks();
    void erasingLeavesNothingToSee();
    void erasingEverythingLeavesNothing();
    void erasingEverythingWaitsForTheProof();
    void erasingEverythingGoesOnAtTheNextStart();
    void rowsAreSentAgainWhenAskedFor();
    void whatThePersonWritesIsThereAtTheNextStart();
    void goingBackDuringTheExchangeGivesTheConsentBack_data();
    void goingBackDuringTheExchangeGivesTheConsentBack();
    void endingTwiceAtOnceIsOneEnding();
};

void TestProfile::linksReadsAndRemembers()
{
    World world;
    qsizetype rows = 0;
    {
        auto profile = world.open().value();
        const Shown seen(*profile);
        FormSurface surface(u"mikomo_1"_s);
        Pending linking(profile->link(u"test"_s, {u"mikomo"_s}, surface, {}, {}));
        QTRY_VERIFY_WITH_TIMEOUT(linking.isDone(), 20'000);
        QVERIFY2(linking->has_value(), qPrintable(toString((*linking).error().kind)));
        QTRY_VERIFY_WITH_TIMEOUT(
            isAtRest(*profile) && profile->links().first().lastSuccess, 60'000);
        QVERIFY(!profile->links().first().sync.error);
        QCOMPARE(profile->accounts()->size(), 10);
        rows = seen.count();
        QVERIFY(rows > 5'000);
    }
    auto again = world.open().value();
    const Shown seen(*again);
    QTRY_COMPARE_WITH_TIMEOUT(seen.count(), rows, 20'000);
    QCOMPARE(again->accounts()->size(), 10);
    QCOMPARE(again->links().first().state, LinkState::Active);
}

// The sandbox refuses a call of v3 that lacks one of its headers (akoya-api.md 4.0).
void TestProfile::aNetworkOfV3ReadsTheSame()
{
    World world;
    Network network = world.sandbox.network();
    network.apiVersion = u"v3"_s;
    auto profile =
        openProfile(world.folder.path(), {world.transport, world.secrets, world.clock}, network)
            .value();
    FormSurface surface(u"mikomo_7"_s); // an account of every kind
    Pending linking(profile->link(u"test"_s, {u"mikomo"_s}, surface, {}, {}));
    QTRY_VERIFY_WITH_TIMEOUT(linking.isDone(), 20'000);
    QVERIFY2(linking->has_value(), qPrintable(toString((*linking).error().kind)));
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(*profile) && profile->links().first().lastSuccess, 60'000);
    QVERIFY(!profile->links().first().sync.error);
    QCOMPARE(profile->accounts()->size(), 15);

    QSet<QString> endpoints;
    const QJsonArray requests =
        world.sandbox.askControl(u"/requests?since=0"_s).value("requests"_L1).toArray();
    for (const QJsonValue& each : requests) {
        const QString path = each["path"_L1].toString();
        QVERIFY2(!path.contains("/v2/"_L1) || path.contains("/manage/"_L1), qPrintable(path));
        if (!path.contains("/v3/"_L1))
            continue;
        QVERIFY2(each["status"_L1].toInt() != 400, qPrintable(path));
        endpoints += each["endpoint"_L1].toString();
    }
    for (const auto* product : {"accounts-info", "balances", "accounts", "transactions", "payments",
             "contacts", "customers", "statements", "tax-forms", "taxlots"})
        QVERIFY2(endpoints.contains(QLatin1StringView(product)),
            qPrintable(endpoints.values().join(u' ')));
}

void TestProfile::aDeclinedOrBrokenSignInLeavesNothing()
{
    World world;
    auto profile = world.open().value();
    FormSurface stranger(u"nobody"_s);
    CancelScope scope;
    Pending linking(profile->link(u"test"_s, {u"mikomo"_s}, stranger, {}, scope.token()));
    QTRY_VERIFY_WITH_TIMEOUT(linking.isDone(), 20'000); // the wrong password, again and again
    QVERIFY(!linking->has_value());
    QVERIFY(profile->links().isEmpty());
    QCOMPARE(world.secrets.value(secretkeys::refreshToken(1)), QByteArray());
    QCOMPARE(world.sandbox.askControl(u"/state"_s)
                 .value("grants"_L1)
                 .toObject()
                 .value("active"_L1)
                 .toInt(),
        0);
}

void TestProfile::aKeychainThatRefusesGivesTheConsentBack()
{
    World world;
    auto profile = world.open().value();
    FormSurface surface(u"mikomo_1"_s);
    world.secrets.refuseWrite(1, ErrorKind::KeychainRefused);
    world.secrets.refuseWrite(2, ErrorKind::KeychainRefused); // it is tried again at once
    Pending linking(profile->link(u"test"_s, {u"mikomo"_s}, surface, {}, {}));
    QTRY_VERIFY_WITH_TIMEOUT(linking.isDone(), 20'000);
    QVERIFY(!linking->has_value());
    QCOMPARE(toString((*linking).error().kind), toString(ErrorKind::KeychainRefused));
    QTRY_VERIFY(profile->links().isEmpty());
    QCOMPARE(world.sandbox.askControl(u"/state"_s)
                 .value("grants"_L1)
                 .toObject()
                 .value("active"_L1)
                 .toInt(),
        0);
}

namespace {

/// A profile with the card issuer linked and read: the smallest one.
OpenProfile linked(World& world)
{
    auto profile = world.open().value();
    FormSurface surface(u"cardinal_1"_s);
    Pending linking(profile->link(u"test"_s, {u"cardinal"_s}, surface, {}, {}));
    [&] {
        QTRY_VERIFY_WITH_TIMEOUT(linking.isDone(), 20'000);
        QVERIFY(linking->has_value());
        QTRY_VERIFY_WITH_TIMEOUT(
            isAtRest(*profile) && profile->links().first().lastSuccess, 60'000);
    }();
    return profile;
}

} // namespace

void TestProfile::endingIsProvenByRefusal()
{
    World world;
    const auto profile = linked(world);
    Pending ending(profile->consents().revoke(profile->links().first().id, false));
    QTRY_VERIFY_WITH_TIMEOUT(ending.isDone(), 20'000);
    QVERIFY(ending->has_value());
    QVERIFY((*ending)->isOver());
    QVERIFY((*ending)->evidence.refreshRefused);
    QCOMPARE((*ending)->evidence.callAnswer, u"401/602"_s);
    QCOMPARE((*ending)->evidence.consentStatus, u"REVOKED"_s);
    QCOMPARE(profile->links().first().state, LinkState::Ended);
    QCOMPARE(world.secrets.value(secretkeys::refreshToken(1)), QByteArray());
    QVERIFY(!profile->accounts()->isEmpty()); // what was read stays
}

void TestProfile::endingIsNotClaimedWhenTheBankStillAnswers()
{
    World world;
    const auto profile = linked(world);
    world.sandbox.control(u"/faults"_s, {{u"kind"_s, u"lie-after-revoke"_s}});
    Pending ending(profile->consents().revoke(profile->links().first().id, false));
    QTRY_VERIFY_WITH_TIMEOUT(ending.isDone(), 20'000);
    QVERIFY(ending->has_value());
    QCOMPARE((*ending)->step, RevocationStep::Sent);
    QVERIFY((*ending)->evidence.callAnswered);
    QCOMPARE(profile->links().first().state, LinkState::Revoking);
    QVERIFY(!world.secrets.value(secretkeys::refreshToken(1)).isEmpty()); // kept until the proof
}

void TestProfile::endingIsTriedAgainAtTheNextStart()
{
    World world;
    {
        const auto profile = linked(world);
        world.sandbox.control(u"/faults"_s,
            {{u"kind"_s, u"status"_s}, {u"endpoint"_s, u"revoke"_s}, {u"status"_s, 500}});
        Pending ending(profile->consents().revoke(profile->links().first().id, false));
        QTRY_VERIFY_WITH_TIMEOUT(ending.isDone(), 30'000);
        QVERIFY(ending->has_value());
        QCOMPARE((*ending)->step, RevocationStep::Asked);
        QCOMPARE(profile->links().first().state, LinkState::Revoking);
    }
    world.sandbox.clearFaults();
    const auto again = world.open().value();
    QTRY_COMPARE_WITH_TIMEOUT(again->links().first().state, LinkState::Ended, 20'000);
}

void TestProfile::backingOutOfARenewalHarmsNothing_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<bool>("cancels");
    QTest::newRow("gone back") << u"cardinal_1"_s << true;
    QTest::newRow("another login") << u"cardinal_2"_s << false;
}

void TestProfile::backingOutOfARenewalHarmsNothing()
{
    QFETCH(const QString, user);
    QFETCH(const bool, cancels);
    World world;
    const auto profile = linked(world);
    const LinkId link = profile->links().first().id;
    const QByteArray token = world.secrets.value(secretkeys::refreshToken(link.value));
    CancelScope scope;
    FormSurface surface(user);
    Pending renewing(profile->link(u"test"_s, {u"cardinal"_s}, surface, link, scope.token()));
    if (cancels)
        scope.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(renewing.isDone(), 20'000);
    QVERIFY(!renewing->has_value());
    QCOMPARE(profile->consents().all().size(), 1);
    QVERIFY(!profile->consents().all().first().endedAt);
    QCOMPARE(profile->links().first().state, LinkState::Active);
    QCOMPARE(world.secrets.value(secretkeys::refreshToken(link.value)), token);
    profile->refresh(Cause::Person);
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(*profile), 30'000);
    QVERIFY(!profile->links().first().sync.error);
}

void TestProfile::aRenewalTakesTheOldOnesPlaceWhenItWorks()
{
    World world;
    const auto profile = linked(world);
    const LinkId link = profile->links().first().id;
    const auto accounts = profile->accounts()->size();
    FormSurface surface(u"cardinal_1"_s);
    Pending renewing(profile->link(u"test"_s, {u"cardinal"_s}, surface, link, {}));
    QTRY_VERIFY_WITH_TIMEOUT(renewing.isDone(), 20'000);
    QVERIFY2(renewing->has_value(), qPrintable(toString(renewing->error().kind)));
    QVERIFY(**renewing == link);
    const auto& all = profile->consents().all();
    QCOMPARE(all.size(), 2);
    QVERIFY(!all[0].endedAt && all[1].endedAt == all[0].grantedAt);
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(*profile), 30'000);
    QCOMPARE(profile->accounts()->size(), accounts);
    Pending receipts(profile->consents().receipts({all[0].id}));
    QTRY_VERIFY(receipts.isDone());
    QVERIFY((*receipts)->contains("\"changes\""));
    QVERIFY((*receipts)->contains("\"renews\""));
}

void TestProfile::erasingLeavesNothingToSee()
{
    World world;
    {
        const auto profile = linked(world);
        const Shown seen(*profile);
        Pending ending(profile->consents().revoke(profile->links().first().id, true));
        QTRY_VERIFY_WITH_TIMEOUT(ending.isDone(), 20'000);
        QVERIFY(ending->has_value());
        QVERIFY((*ending)->isOver());
        QTRY_VERIFY(profile->links().isEmpty());
        QTRY_COMPARE(seen.count(), 0);
        QVERIFY(profile->accounts()->isEmpty());
    }
    const auto again = world.open().value();
    const Shown seen(*again);
    QSignalSpy loaded(again.get(), &Profile::loaded);
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(seen.count(), 0);
}

namespace {

const QStringList ownEntries{secretkeys::storeKey(), secretkeys::clientSecret(u"test"_s),
    secretkeys::serviceSecret(u"test"_s), secretkeys::refreshToken(1)};

QStringList entriesOf(const World& world)
{
    QStringList there;
    for (const QString& key : ownEntries) {
        if (!world.secrets.value(key).isEmpty())
            there += key;
    }
    return there;
}

/// Linked, read, and its access revoked with the proof.
OpenProfile revoked(World& world)
{
    auto profile = linked(world);
    Pending ending(profile->consents().revoke(profile->links().first().id, false));
    [&] {
        QTRY_VERIFY_WITH_TIMEOUT(ending.isDone(), 20'000);
        QVERIFY((*ending)->isOver());
    }();
    return profile;
}

} // namespace

void TestProfile::erasingEverythingLeavesNothing()
{
    World world;
    QFile own(world.folder.filePath(u"a person's own.txt"_s));
    QVERIFY(own.open(QIODevice::WriteOnly));
    own.close();
    {
        const auto profile = revoked(world);
        Pending erasing(profile->eraseEverything());
        QTRY_VERIFY_WITH_TIMEOUT(erasing.isDone(), 20'000);
        QVERIFY2(erasing->has_value(), qPrintable(erasing->error().detail));
        QVERIFY((*erasing)->left.isEmpty());
        QVERIFY((*erasing)->plan.rows.value(u"transactions"_s) > 0);
        QVERIFY((*erasing)->receipt.contains("\"everything\""));
        QCOMPARE(QDir(world.folder.path()).entryList(QDir::Files | QDir::Hidden),
            QStringList{u"a person's own.txt"_s});
        QCOMPARE(entriesOf(world), QStringList());
    }
    const auto anew = world.open().value(); // as at the very first start
    QVERIFY(anew->links().isEmpty());
    QVERIFY(anew->consents().all().isEmpty());
}

void TestProfile::erasingEverythingWaitsForTheProof()
{
    World world;
    const auto profile = linked(world);
    Pending erasing(profile->eraseEverything());
    QTRY_VERIFY_WITH_TIMEOUT(erasing.isDone(), 20'000);
    QCOMPARE(toString(erasing->error().kind), toString(ErrorKind::NotSupported));
    QCOMPARE(entriesOf(world).size(), ownEntries.size());
    QVERIFY(!profile->accounts()->isEmpty());
    QVERIFY(!totalerasure::isBegun(QDir(world.folder.path())));
}

void TestProfile::erasingEverythingGoesOnAtTheNextStart()
{
    World world;
    {
        const auto profile = revoked(world);
        world.secrets.refuseRemovals(ErrorKind::KeychainLocked);
        Pending erasing(profile->eraseEverything());
        QTRY_VERIFY_WITH_TIMEOUT(erasing.isDone(), 20'000);
        QCOMPARE(toString(erasing->error().kind), toString(ErrorKind::KeychainLocked));
    }
    const auto refused = world.open();
    QCOMPARE(toString(refused.error().kind), toString(ErrorKind::KeychainLocked));
    world.secrets.refuseRemovals({});
    const auto anew = world.open().value();
    QVERIFY(anew->links().isEmpty());
    QVERIFY(world.secrets.value(secretkeys::serviceSecret(u"test"_s)).isEmpty());
    QVERIFY(!totalerasure::isBegun(QDir(world.folder.path())));
}

void TestProfile::rowsAreSentAgainWhenAskedFor()
{
    World world;
    linked(world).reset();
    const auto profile = world.open().value();
    QSignalSpy loaded(profile.get(), &Profile::loaded);
    profile->reload(); // not while the start still sends them
    QTRY_COMPARE(loaded.size(), 1);
    const Shown seen(*profile);
    profile->reload();
    QTRY_COMPARE(loaded.size(), 2);
    QVERIFY(!loaded[1][0].value<std::optional<Error>>());
    QVERIFY(seen.count() > 0);
}

namespace {

/// What the person wrote, row by row, as the table is told of it.
class SeenNotes {
public:
    explicit SeenNotes(const Profile& profile)
    {
        m_told = QObject::connect(&profile, &Profile::transactionsChanged, &profile,
            [this](const transactions::DeltaPtr& delta) {
                for (const transactions::Row& row : delta->upserts.rows)
                    rows.insert(row.id);
                for (const transactions::AnnotatedRow& row : delta->annotations.rows) {
                    const auto note = delta->annotations.strings.view(row.note);
                    notes[row.id] = QString::fromStdString(std::string(note));
                }
                deltas += delta->annotations.rows.empty() ? 0 : 1;
            });
    }
    ~SeenNotes() { QObject::disconnect(m_told); }
    SeenNotes(const SeenNotes&) = delete;
    SeenNotes& operator=(const SeenNotes&) = delete;

    std::set<RowId> rows;
    std::map<RowId, QString> notes;
    int deltas = 0;

private:
    QMetaObject::Connection m_told;
};

} // namespace

namespace {

transactions::RowIds idsOf(std::vector<RowId> rows)
{
    return std::make_shared<const std::vector<RowId>>(std::move(rows));
}

} // namespace

void TestProfile::whatThePersonWritesIsThereAtTheNextStart()
{
    World world;
    RowId one;
    {
        const auto profile = linked(world);
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(*profile), 60'000);
        const SeenNotes seen(*profile);
        profile->reload();
        QTRY_VERIFY(seen.rows.size() > 1'000);
        one = *seen.rows.begin();
        const std::vector<RowId> all(seen.rows.begin(), seen.rows.end());
        Pending writing(profile->annotate(idsOf({one}), {.note = u"mine"_s}));
        QTRY_VERIFY(writing.isDone() && writing->has_value());
        Pending ofAll(profile->annotate(idsOf(all), {.note = u"all"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(ofAll.isDone() && ofAll->has_value(), 20'000);
        QCOMPARE((**ofAll)->rows.size(), all.size());
        QTRY_COMPARE(seen.notes.size(), all.size());
        QCOMPARE(seen.deltas, 2); // one for each edit
        Pending back(profile->restoreAnnotations(**ofAll));
        QTRY_VERIFY_WITH_TIMEOUT(back.isDone() && back->has_value(), 20'000);
        QTRY_COMPARE(seen.notes.at(one), u"mine"_s);
    }
    const auto again = world.open().value();
    const SeenNotes seen(*again);
    QTRY_COMPARE(seen.notes.size(), std::size_t(1));
    QCOMPARE(seen.notes.begin()->first.value, one.value);
    QCOMPARE(seen.notes.begin()->second, u"mine"_s);
    // A store that takes nothing any more is an error, and nothing is shown.
    QCoro::waitFor(again->close());
    Pending late(again->annotate(idsOf({one}), {.note = u"late"_s}));
    QTRY_VERIFY(late.isDone());
    QVERIFY(!late->has_value());
    QCOMPARE(seen.notes.at(one), u"mine"_s);
}

namespace {

/// The answer to a code is on its way until let() is called.
class SlowExchange final : public Transport {
public:
    QCoro::Task<Result<HttpResponse>> send(
        HttpRequest request, std::chrono::milliseconds timeout, CancelToken cancel) override
    {
        const bool held = request.url.path().endsWith("/token"_L1) && !m_held;
        m_held = m_held || held;
        auto answer = co_await m_real.send(std::move(request), timeout, std::move(cancel));
        if (held) {
            m_answered = true;
            co_await m_let;
        }
        co_return answer;
    }
    bool isAnswered() const { return m_answered; }
    void let() const { m_let.give(true); }

private:
    QnamTransport m_real;
    bool m_held = false;
    bool m_answered = false;
    Once<bool> m_let;
};

QCoro::Task<bool> finished(QCoro::Task<> task)
{
    co_await task;
    co_return true;
}

} // namespace

void TestProfile::goingBackDuringTheExchangeGivesTheConsentBack_data()
{
    QTest::addColumn<bool>("closes");
    QTest::newRow("the person goes back") << false;
    QTest::newRow("the window is closed") << true;
}

void TestProfile::goingBackDuringTheExchangeGivesTheConsentBack()
{
    QFETCH(bool, closes);
    World world;
    SlowExchange slow;
    const auto profile = openProfile(
        world.folder.path(), {slow, world.secrets, world.clock}, world.sandbox.network())
                             .value();
    FormSurface surface(u"mikomo_1"_s);
    CancelScope scope;
    Pending linking(profile->link(u"test"_s, {u"mikomo"_s}, surface, {}, scope.token()));
    QTRY_VERIFY_WITH_TIMEOUT(slow.isAnswered(), 20'000); // the code is spent
    const auto grants = [&world](QLatin1StringView which) {
        return world.sandbox.askControl(u"/state"_s)
            .value("grants"_L1)
            .toObject()
            .value(which)
            .toInt();
    };
    QCOMPARE(grants("active"_L1), 1);
    if (closes) {
        Pending closing(finished(profile->close()));
        QVERIFY(!closing.isDone());
        slow.let();
        QTRY_VERIFY_WITH_TIMEOUT(closing.isDone(), 20'000);
    } else {
        scope.cancel();
        slow.let();
        QTRY_VERIFY_WITH_TIMEOUT(linking.isDone(), 20'000);
    }
    QVERIFY(linking.isDone());
    QVERIFY(!linking->has_value());
    QCOMPARE(toString((*linking).error().kind), toString(ErrorKind::Cancelled));
    QVERIFY(profile->links().isEmpty());
    QCOMPARE(grants("active"_L1), 0);
    QCOMPARE(grants("revoked"_L1), 1);
}

void TestProfile::endingTwiceAtOnceIsOneEnding()
{
    World world;
    const auto profile = linked(world);
    const LinkId link = profile->links().first().id;
    Pending first(profile->consents().revoke(link, false));
    Pending second(profile->consents().revoke(link, false));
    QTRY_VERIFY_WITH_TIMEOUT(first.isDone() && second.isDone(), 20'000);
    QVERIFY((*first)->isOver());
    QVERIFY((*second)->isOver());
    QCOMPARE((*first)->id, (*second)->id);
    QCOMPARE(profile->links().first().state, LinkState::Ended);
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
