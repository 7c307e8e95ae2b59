// SPDX-License-Identifier: GPL-3.0-or-later
// When links are read: as often as was promised, and no more often.
#include "app/base/literals.h"
#include "app/profile/refreshplan.h"
#include "tests/kit/fakeclock.h"

#include <QTest>

using namespace bursar;
using namespace bursar::kit;
using namespace std::chrono_literals;

namespace {

/// Two links whose readings end at once, as the test says.
struct Bank {
    FakeClock clock;
    QList<RefreshPlan::Target> targets{{LinkId{1}, {}}, {LinkId{2}, {}}};
    QStringList readings; ///< "1 batch", "2 user all"
    std::optional<Error> answer;
    bool endsAtOnce = true;
    std::optional<Instant> pausedUntil; ///< of the host of both
    RefreshPlan plan{clock,
        {[this] { return targets; },
            [this](LinkId link, Cause cause, sync::Extent extent) { read(link, cause, extent); },
            [this](LinkId /*link*/) { return pausedUntil; }}};

    void read(LinkId link, Cause cause, sync::Extent extent)
    {
        readings += QString::number(link.value)
            + (cause == Cause::Person ? u" user"_s : u" batch"_s)
            + (extent == sync::Extent::All ? u" all"_s : QString());
        auto& target = targets[static_cast<qsizetype>(link.value) - 1];
        target.running = !endsAtOnce;
        if (endsAtOnce)
            end(link);
    }
    void end(LinkId link)
    {
        auto& target = targets[static_cast<qsizetype>(link.value) - 1];
        target.running = false;
        if (!answer)
            target.lastSuccess = clock.now();
        plan.ended(link, answer);
    }
    QStringList take() { return std::exchange(readings, {}); }
};

const QStringList both{u"1 batch"_s, u"2 batch"_s};
const QStringList bothForPerson{u"1 user"_s, u"2 user"_s};

} // namespace

class TestRefreshPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAtTheStartWhatIsNotFresh();
    void keepsTheSchedule();
    void offMeansOff();
    void readsAfterTheComputerSlept_data();
    void readsAfterTheComputerSlept();
    void asksOnceForTwoKeystrokes();
    void saysWhatCameOfAsking();
    void leavesAHostAloneFromTheStart();
    void readsEverythingWhenForced();
    void leavesALinkAloneThatIsBeingRead();
    void comesBackWithTheNetwork();
    void waitsAsLongAsTheServerAsks();
    void tryingAgainWaitsForAServerButNotForTheClock();
    void aFailureWaitsAndASuccessEndsIt();
    void aClockThatWasWrongDoesNotStopIt();
    void doesNothingAfterItsEnd();
    void saysOfEachLinkWhenItIsReadNext();
};

void TestRefreshPlan::readsAtTheStartWhatIsNotFresh()
{
    Bank bank;
    bank.targets[0].lastSuccess = bank.clock.now() - 5min;
    bank.targets[1].lastSuccess = bank.clock.now() - 20min;
    QVERIFY(!bank.plan.next());
    bank.plan.begin();
    QCOMPARE(bank.take(), QStringList{u"2 batch"_s});
    QCOMPARE(*bank.plan.next(), bank.clock.now() - 5min + 4h);

    Bank failed; // a success before the failure does not count
    failed.targets[0].lastSuccess = failed.targets[1].lastSuccess = failed.clock.now() - 1min;
    failed.targets[0].failed = true;
    failed.plan.begin();
    QCOMPARE(failed.take(), QStringList{u"1 batch"_s});

    Bank quiet;
    quiet.plan.setSchedule({.atStart = false});
    quiet.targets[0].lastSuccess = quiet.targets[1].lastSuccess = quiet.clock.now() - 20min;
    quiet.plan.begin();
    QVERIFY(quiet.take().isEmpty());
}

void TestRefreshPlan::keepsTheSchedule()
{
    Bank bank;
    bank.plan.setSchedule({.every = 1h});
    bank.plan.begin();
    QCOMPARE(bank.take(), both);
    bank.clock.advance(59min);
    QVERIFY(bank.take().isEmpty());
    bank.clock.advance(2min);
    QCOMPARE(bank.take(), both);
    bank.clock.advance(24h);
    QVERIFY(bank.take().size() <= 2 * 24);
    QVERIFY(bank.plan.next().has_value());
}

void TestRefreshPlan::offMeansOff()
{
    Bank bank;
    bank.plan.setSchedule({.every = 0h, .atStart = false});
    bank.plan.begin();
    bank.clock.advance(72h);
    bank.clock.sleepThrough(24h);
    bank.clock.advance(5min);
    bank.plan.networkReturned();
    bank.clock.advance(5min);
    QVERIFY(bank.take().isEmpty());
    QVERIFY(!bank.plan.next());
    bank.plan.ask({}, sync::Extent::Due);
    QCOMPARE(bank.take(), bothForPerson);
}

void TestRefreshPlan::readsAfterTheComputerSlept_data()
{
    QTest::addColumn<bool>("countsSleep");
    QTest::newRow("the monotonic clock stands still: Linux, macOS") << false;
    QTest::newRow("the monotonic clock goes on: Windows") << true;
}

void TestRefreshPlan::readsAfterTheComputerSlept()
{
    QFETCH(bool, countsSleep);
    Bank bank;
    if (countsSleep)
        bank.clock.countSleep();
    bank.plan.setSchedule({.every = 24h});
    bank.plan.begin();
    bank.take();
    bank.clock.sleepThrough(8h);
    bank.clock.advance(1min); // it finds out
    QVERIFY(bank.take().isEmpty()); // and lets the network come back first
    bank.clock.advance(5s);
    QCOMPARE(bank.take(), both);
    bank.clock.sleepThrough(5min); // a nap
    bank.clock.advance(2min);
    QVERIFY(bank.take().isEmpty());
}

void TestRefreshPlan::asksOnceForTwoKeystrokes()
{
    Bank bank;
    bank.plan.ask({}, sync::Extent::Due);
    QCOMPARE(bank.take(), bothForPerson);
    bank.plan.ask({}, sync::Extent::Due);
    bank.plan.ask(LinkId{1}, sync::Extent::Due);
    QVERIFY(bank.take().isEmpty());
    bank.clock.advance(61s);
    bank.plan.ask(LinkId{1}, sync::Extent::Due);
    QCOMPARE(bank.take(), QStringList{u"1 user"_s});
}

void TestRefreshPlan::saysWhatCameOfAsking()
{
    Bank bank;
    QCOMPARE(bank.plan.ask({}, sync::Extent::Due).begun, 2);
    bank.clock.advance(20s);
    auto asked = bank.plan.ask({}, sync::Extent::Due);
    QCOMPARE(asked.begun, 0);
    QVERIFY(asked.freshSince == bank.clock.now() - 20s);
    QVERIFY(!asked.pausedUntil);
    QCOMPARE(bank.plan.ask({}, sync::Extent::All).begun, 2);
    bank.answer = Error{.kind = ErrorKind::RateLimited, .retryAfter = 10min};
    bank.plan.ask(LinkId{1}, sync::Extent::All);
    asked = bank.plan.ask({}, sync::Extent::Due);
    QVERIFY(asked.pausedUntil == bank.clock.now() + 10min);
    QVERIFY(asked.freshSince == bank.clock.now()); // the other one
    bank.targets[0].running = true;
    QCOMPARE(bank.plan.ask(LinkId{1}, sync::Extent::Due).begun, 1); // by who asked before
}

void TestRefreshPlan::leavesAHostAloneFromTheStart()
{
    Bank bank;
    bank.pausedUntil = bank.clock.now() + 10min; // asked for in an earlier run
    bank.plan.begin();
    QVERIFY(bank.take().isEmpty());
    QVERIFY(bank.plan.pausedUntil(LinkId{1}) == bank.pausedUntil);
    QCOMPARE(bank.plan.ask({}, sync::Extent::All).begun, 0);
    bank.clock.advance(9min);
    QVERIFY(bank.take().isEmpty());
    bank.clock.advance(2min); // what the start left out
    QCOMPARE(bank.take(), both);
}

void TestRefreshPlan::readsEverythingWhenForced()
{
    Bank bank;
    bank.plan.ask({}, sync::Extent::Due);
    bank.take();
    bank.plan.ask({}, sync::Extent::All);
    QCOMPARE(bank.take(), (QStringList{u"1 user all"_s, u"2 user all"_s}));
}

void TestRefreshPlan::leavesALinkAloneThatIsBeingRead()
{
    Bank bank;
    bank.endsAtOnce = false;
    bank.plan.begin();
    bank.take();
    bank.plan.ask({}, sync::Extent::All);
    bank.clock.advance(5h);
    QVERIFY(bank.take().isEmpty());
    bank.end(LinkId{1});
    bank.clock.advance(4h + 1min);
    QCOMPARE(bank.take(), QStringList{u"1 batch"_s});
}

void TestRefreshPlan::comesBackWithTheNetwork()
{
    Bank bank;
    bank.answer = Error{.kind = ErrorKind::Offline};
    bank.plan.begin();
    bank.take();
    bank.clock.advance(10min);
    QVERIFY(bank.take().isEmpty());
    bank.answer.reset();
    bank.plan.networkReturned();
    bank.clock.advance(5s);
    QCOMPARE(bank.take(), both);
    bank.plan.networkReturned(); // nothing failed for want of it
    bank.clock.advance(5s);
    QVERIFY(bank.take().isEmpty());
}

void TestRefreshPlan::waitsAsLongAsTheServerAsks()
{
    Bank bank;
    bank.answer = Error{.kind = ErrorKind::RateLimited, .http = 429, .retryAfter = 20min};
    bank.plan.begin();
    bank.take();
    QCOMPARE(*bank.plan.pausedUntil(LinkId{1}), bank.clock.now() + 20min);
    bank.plan.ask({}, sync::Extent::All); // the person is told; the server is not asked
    QVERIFY(bank.take().isEmpty());
    bank.answer.reset();
    bank.clock.advance(20min);
    QVERIFY(!bank.plan.pausedUntil(LinkId{1}));
    bank.plan.ask(LinkId{1}, sync::Extent::Due);
    QCOMPARE(bank.take(), QStringList{u"1 user"_s});
}

void TestRefreshPlan::tryingAgainWaitsForAServerButNotForTheClock()
{
    Bank bank;
    bank.plan.ask({}, sync::Extent::Due);
    bank.take();
    bank.plan.retry(LinkId{1}); // one of its lists failed in a reading that went well
    QCOMPARE(bank.take(), QStringList{u"1 user"_s});
    bank.answer = Error{.kind = ErrorKind::RateLimited, .http = 429, .retryAfter = 20min};
    bank.plan.retry({});
    QCOMPARE(bank.take(), bothForPerson);
    bank.plan.retry({});
    bank.plan.retry(LinkId{2});
    QVERIFY(bank.take().isEmpty());
    bank.clock.advance(20min);
    bank.plan.retry(LinkId{2});
    QCOMPARE(bank.take(), QStringList{u"2 user"_s});
}

void TestRefreshPlan::aFailureWaitsAndASuccessEndsIt()
{
    Bank bank;
    bank.answer = Error{.kind = ErrorKind::ProviderDown, .http = 503};
    bank.plan.begin();
    bank.take();
    const Instant again = bank.clock.now() + 1h;
    QCOMPARE(*bank.plan.next(), again);
    bank.clock.advance(30min);
    QVERIFY(bank.take().isEmpty());
    bank.plan.ask(LinkId{2}, sync::Extent::Due); // a person need not wait
    QCOMPARE(bank.take(), QStringList{u"2 user"_s});
    bank.answer.reset();
    bank.clock.advance(31min);
    QCOMPARE(bank.take(), QStringList{u"1 batch"_s});
    QVERIFY(*bank.plan.next() > again);
}

void TestRefreshPlan::aClockThatWasWrongDoesNotStopIt()
{
    Bank bank;
    bank.targets[0].lastSuccess = bank.clock.now() + std::chrono::years(3);
    bank.targets[1].lastSuccess = bank.clock.now();
    bank.plan.begin();
    QCOMPARE(bank.take(), QStringList{u"1 batch"_s});
}

void TestRefreshPlan::doesNothingAfterItsEnd()
{
    Bank bank;
    bank.plan.begin();
    bank.take();
    bank.plan.stop();
    bank.clock.advance(72h);
    QVERIFY(bank.take().isEmpty());
    QVERIFY(!bank.plan.next());
}

void TestRefreshPlan::saysOfEachLinkWhenItIsReadNext()
{
    using When = NextReading::When;
    Bank bank;
    bank.endsAtOnce = false;
    bank.plan.begin();
    QVERIFY(bank.plan.nextOf(LinkId{1}).when == When::Running);
    bank.end(LinkId{1});
    const Instant due = bank.clock.now() + 4h;
    QVERIFY(bank.plan.nextOf(LinkId{1}) == (NextReading{.when = When::At, .at = due}));
    QVERIFY(bank.plan.nextOf(LinkId{2}).when == When::Running);
    bank.answer = Error{.kind = ErrorKind::RateLimited, .retryAfter = 9h};
    bank.end(LinkId{2});
    QVERIFY(bank.plan.nextOf(LinkId{2}).at == bank.clock.now() + 9h);

    bank.plan.setSchedule({.every = 0h, .atStart = true});
    QVERIFY(bank.plan.nextOf(LinkId{1}).when == When::AtStart);
    bank.plan.setSchedule({.every = 0h, .atStart = false});
    QVERIFY(bank.plan.nextOf(LinkId{1}).when == When::OnRequest);
    QVERIFY(bank.plan.nextOf(LinkId{3}).when == When::NotPlanned); // signed out, or revoked
}

QTEST_GUILESS_MAIN(TestRefreshPlan)
#include "tst_refreshplan.moc"
