// SPDX-License-Identifier: GPL-3.0-or-later
// A power cut at any moment of linking and reading costs nothing but, at worst, one more sign-in
// (docs/decisions/0005-token-rotation.md).
//
// BURSAR_KILLS sets how many kills there are, BURSAR_SEED when they come.
#include "app/base/literals.h"
#include "tests/e2e/driverprocess.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace bursar;

namespace {

constexpr int killsOfOneProfile = 5;
constexpr int longestRun = 60'000; // milliseconds

/// What came of a few kills, each followed by a start on what it left.
struct Outcome {
    int kills = 0;
    int completions = 0;
    int signIns = 0;
    QByteArray problem;
};

QByteArray difference(const QByteArrayList& expected, const QByteArrayList& shown)
{
    for (const QByteArray& line : expected) {
        if (!shown.contains(line))
            return "missing: " + line;
    }
    for (const QByteArray& line : shown) {
        if (!expected.contains(line))
            return "not to be there: " + line;
    }
    return "lines are there twice, " + QByteArray::number(shown.size()) + " instead of "
        + QByteArray::number(expected.size());
}

/// Kills profiles until there were `killsOfOneProfile`; one that got through is compared, and the
/// next one taken.
Outcome killAndCompare(
    const DriverSetup& setup, const QByteArrayList& expected, int lane, int duration, unsigned seed)
{
    std::mt19937 dice(seed + static_cast<unsigned>(lane));
    std::uniform_int_distribution<int> moment(0, duration);
    Outcome outcome;
    bool isWhole = true;
    while (outcome.problem.isEmpty() && (outcome.kills < killsOfOneProfile || !isWhole)) {
        const QString folder = setup.folder.filePath(
            QString::number(lane) + u'.' + QString::number(outcome.completions));
        DriverProcess driver(setup, folder);
        const bool ended =
            driver.waitForEnd(outcome.kills < killsOfOneProfile ? moment(dice) : longestRun);
        if (!ended && outcome.kills < killsOfOneProfile) {
            driver.kill();
            ++outcome.kills;
        } else if (!driver.letGo()) {
            outcome.problem = "after " + QByteArray::number(outcome.kills)
                + " kills: " + driver.said("failed").join();
        } else {
            ++outcome.completions;
            if (const QByteArrayList shown = driver.said("show"); shown != expected)
                outcome.problem = difference(expected, shown);
        }
        isWhole = ended;
        outcome.signIns += static_cast<int>(driver.said("signed-in").size());
    }
    return outcome;
}

} // namespace

class TestKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killedAtAnyMomentItGoesOn();
};

void TestKill::killedAtAnyMomentItGoesOn()
{
    const SandboxProcess sandbox({u"--rate"_s, u"0"_s, u"--years"_s, u"1"_s});
    QVERIFY(sandbox.isReady());
    const DriverSetup setup(sandbox, u"cardinal_1"_s);

    QElapsedTimer timer;
    timer.start();
    DriverProcess undisturbed(setup, setup.folder.filePath(u"undisturbed"_s));
    QVERIFY(undisturbed.waitForEnd(longestRun));
    const int duration = static_cast<int>(timer.elapsed());
    QVERIFY2(undisturbed.letGo(), undisturbed.said("failed").join().constData());
    const QByteArrayList expected = undisturbed.said("show");
    QVERIFY(expected.size() > 1'000);

    const int kills = qEnvironmentVariableIsSet("BURSAR_KILLS")
        ? qEnvironmentVariableIntValue("BURSAR_KILLS")
        : 200;
    const unsigned seed = qEnvironmentVariableIsSet("BURSAR_SEED")
        ? static_cast<unsigned>(qEnvironmentVariableIntValue("BURSAR_SEED"))
        : std::random_device{}() & 0xffffU;
    qInfo("seed %u, %d ms undisturbed", seed, duration);

    // One after the other: a second consent of the same login ends the first one.
    Outcome sum;
    for (int lane = 0; sum.kills < kills; ++lane) {
        const Outcome each = killAndCompare(setup, expected, lane, duration, seed);
        QVERIFY2(each.problem.isEmpty(), each.problem.constData());
        sum.kills += each.kills;
        sum.completions += each.completions;
        sum.signIns += each.signIns;
    }
    qInfo("%d kills, %d profiles read to the end, %d sign-ins", sum.kills, sum.completions,
        sum.signIns);
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
