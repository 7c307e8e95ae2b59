// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is killed between any two steps of a revocation goes on where it was, with a real
// store and a real keyring, and never claims more than it has seen (D10).
#include "app/base/literals.h"
#include "tests/e2e/driverprocess.h"

#include <QTest>

using namespace bursar;

namespace {

constexpr int longestRun = 60'000; // milliseconds

} // namespace

class TestRevokeKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killedAnywhereItEndsInTheProof_data();
    void killedAnywhereItEndsInTheProof();
};

void TestRevokeKill::killedAnywhereItEndsInTheProof_data()
{
    QTest::addColumn<QByteArray>("step"); // that is true at the next start
    QTest::addColumn<bool>("tokenKept");
    QTest::newRow("asked") << "asked"_ba << true;
    QTest::newRow("before-revoke") << "asked"_ba << true;
    QTest::newRow("after-revoke") << "asked"_ba << true;
    QTest::newRow("sent") << "sent"_ba << true;
    QTest::newRow("call-refused") << "sent"_ba << true;
    QTest::newRow("refresh-refused") << "sent"_ba << true;
    QTest::newRow("consent-heard") << "sent"_ba << true;
    QTest::newRow("proven") << "proven"_ba << true;
    QTest::newRow("after-removal") << "proven"_ba << false;
    QTest::newRow("erased") << "erased"_ba << false;
    QTest::newRow("receipted") << "receipted"_ba << false;
}

void TestRevokeKill::killedAnywhereItEndsInTheProof()
{
    QFETCH(QByteArray, step);
    QFETCH(bool, tokenKept);
    const SandboxProcess sandbox({u"--rate"_s, u"0"_s, u"--years"_s, u"1"_s});
    QVERIFY(sandbox.isReady());
    const DriverSetup setup(sandbox, u"mikomo_11"_s);
    const QString folder = setup.folder.filePath(u"profile"_s);
    {
        DriverProcess driver(setup, folder,
            {u"--revoke"_s, u"--hold"_s, QString::fromLatin1(QTest::currentDataTag())});
        QVERIFY2(driver.waitForPause(longestRun), driver.output().right(500).constData());
        driver.kill();
    }
    DriverProcess driver(setup, folder, {u"--revoke"_s});
    QVERIFY(driver.waitForEnd(longestRun));
    QVERIFY2(driver.letGo(), driver.said("failed").join().constData());

    const QByteArrayList told = driver.said("revocation");
    QCOMPARE(told.size(), 2);
    const QByteArray found = told.first();
    QVERIFY2(found.startsWith(QByteArray(step + ' ')), found.constData());
    QVERIFY2(found.contains(tokenKept ? "token-kept" : "token-gone"), found.constData());
    // "Ended" is what the screen says: never before the network was seen to refuse.
    const bool isProven = step == "proven" || step == "erased" || step == "receipted";
    QCOMPARE(found.contains(" ended"), isProven);
    if (isProven)
        QVERIFY2(found.contains("refresh-refused"), found.constData());
    const QByteArray last = told.last();
    QVERIFY2(last.startsWith("receipted ended refresh-refused"), last.constData());
    QVERIFY2(last.contains("call-refused") || last.contains("REVOKED"), last.constData());
    QVERIFY2(last.contains("token-gone"), last.constData());
    const QJsonObject grants = sandbox.askControl(u"/state"_s).value("grants"_L1).toObject();
    QCOMPARE(grants.value("active"_L1).toInt(), 0);
    QCOMPARE(grants.value("revoked"_L1).toInt(), 1);
}

QTEST_GUILESS_MAIN(TestRevokeKill)
#include "tst_revoke_kill.moc"
