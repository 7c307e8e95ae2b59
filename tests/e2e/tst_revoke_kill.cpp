// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is killed between any two steps of a revocation, or of the erasing that goes with
// it, goes on where it was, with a real store and a real keyring. In no words that a person reads
// is the consent revoked before the network was seen to refuse, and no token goes before that
// (D10).
#include "app/base/literals.h"
#include "tests/e2e/driverprocess.h"
#include "tests/e2e/scanner.h"
#include "tests/kit/plainpages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace bursar;

namespace {

constexpr int longestRun = 60'000; // milliseconds
const QByteArray revokedWords = "Revoked by you"_ba;
const QByteArray sentWords = "Revocation sent, not yet confirmed"_ba;

/// What may be read while no more than this is true.
QByteArrayList wordsAt(const QByteArray& step)
{
    if (step == "asked")
        return {"Active"_ba, "Revocation failed, retrying"_ba};
    return {step == "sent" ? sentWords : revokedWords};
}

bool isProof(const QByteArray& told)
{
    return told.contains("refresh-refused")
        && (told.contains("call-refused") || told.contains("REVOKED"));
}

/// From the first word to the last, over a kill: forwards only, and no token goes before the proof.
QString lieIn(const QByteArrayList& lines)
{
    bool isSent = false;
    bool isRevoked = false;
    for (const QByteArray& line : lines) {
        if (line.startsWith("removing ") && !isRevoked)
            return u"a token goes before the proof"_s;
        if (!line.startsWith("words "))
            continue;
        const QByteArray words = line.mid(6);
        const bool isKnown =
            words == revokedWords || words == sentWords || wordsAt("asked").contains(words);
        if (!isKnown || (isRevoked && words != revokedWords) || (isSent && words == "Active"))
            return QString::fromUtf8("out of turn: " + words);
        if (words == revokedWords && !isSent)
            return u"revoked before it was sent"_s;
        isSent = isSent || words == sentWords;
        isRevoked = isRevoked || words == revokedWords;
    }
    return isRevoked ? QString() : u"never revoked"_s;
}

/// One computer with one linked institution; the program on it is killed once and started again.
struct Ending {
    explicit Ending(bool erasing)
        : arguments(erasing ? QStringList{u"--revoke"_s, u"--erase"_s} : QStringList{u"--revoke"_s})
    {
    }

    /// Both true: it was killed where it should, and came to an end afterwards.
    bool killAt(const QString& point)
    {
        DriverProcess driver(setup, folder, arguments + QStringList{u"--hold"_s, point});
        const bool isThere = driver.waitForPause(longestRun);
        driver.kill();
        read = driver.said("show");
        output = driver.output();
        return isThere;
    }
    bool goOn()
    {
        DriverProcess driver(setup, folder, arguments);
        const bool ended = driver.waitForEnd(longestRun) && driver.letGo();
        output += driver.output();
        told = driver.said("revocation");
        receipt = QJsonDocument::fromJson(driver.said("erasure").value(0)).object();
        storeKey = QByteArray::fromHex(driver.said("key").value(0));
        return ended && told.size() == 2;
    }
    /// That were there to be erased (shown.h).
    QByteArrayList transactions() const
    {
        QByteArrayList rows = read;
        rows.removeIf([](const QByteArray& line) { return line.count('|') != 8; });
        return rows;
    }
    QByteArrayList lines() const { return output.split('\n'); }
    /// The words that were read when `told` was true.
    QByteArray wordsBefore(const QByteArray& revocation) const
    {
        const auto all = lines();
        return all.value(all.indexOf("revocation " + revocation) - 1);
    }
    /// Of what the bank told, in all bytes that the profile leaves.
    QString traces() const
    {
        Scanner scanner;
        for (const QByteArray& line : transactions())
            scanner.add("transaction", line.split('|').at(1).trimmed()); // its id
        const QString file = folder + u"/store.db"_s;
        const QByteArray pages = kit::plainPages(file, storeKey);
        return (pages.isEmpty() ? u"the store cannot be read"_s : QString())
            + scanner.inBytes(pages + kit::plainFrames(file + u"-wal"_s, storeKey), u"store"_s)
            + scanner.inFolder(folder);
    }

    const SandboxProcess sandbox{{u"--rate"_s, u"0"_s, u"--years"_s, u"1"_s}};
    const DriverSetup setup{sandbox, u"mikomo_11"_s};
    const QString folder = setup.folder.filePath(u"profile"_s);
    QStringList arguments;
    QByteArrayList read; ///< what was shown before
    QByteArray output; ///< of both runs
    QByteArrayList told;
    QJsonObject receipt;
    QByteArray storeKey;
};

} // namespace

class TestRevokeKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killedAnywhereItEndsInTheProof_data();
    void killedAnywhereItEndsInTheProof();
    void killedAnywhereItErases_data() { killedAnywhereItEndsInTheProof_data(); }
    void killedAnywhereItErases();
    void killedWhileItErases_data();
    void killedWhileItErases();

private:
    static void checkEnd(const Ending& ending);
    static void checkErased(const Ending& ending);
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
    Ending ending(false);
    QVERIFY(ending.sandbox.isReady());
    QVERIFY2(ending.killAt(QString::fromLatin1(QTest::currentDataTag())),
        ending.output.right(500).constData());
    QVERIFY2(ending.goOn(), ending.output.right(500).constData());
    const QByteArray found = ending.told.first();
    QVERIFY2(found.startsWith(QByteArray(step + ' ')), found.constData());
    QVERIFY2(found.contains(tokenKept ? "token-kept" : "token-gone"), found.constData());
    const QByteArray words = ending.wordsBefore(found);
    QVERIFY2(wordsAt(step).contains(words.mid(6)), words.constData());
    QCOMPARE(words.mid(6) == revokedWords, step != "asked" && step != "sent");
    if (words.mid(6) == revokedWords)
        QVERIFY2(isProof(found), found.constData());
    checkEnd(ending);
    QVERIFY(ending.traces().contains(u"transaction"_s)); // what was to be kept is
}

void TestRevokeKill::killedAnywhereItErases()
{
    QFETCH(QByteArray, step);
    QFETCH(bool, tokenKept);
    Ending ending(true);
    QVERIFY(ending.sandbox.isReady());
    QVERIFY2(ending.killAt(QString::fromLatin1(QTest::currentDataTag())),
        ending.output.right(500).constData());
    QVERIFY2(ending.goOn(), ending.output.right(500).constData());
    // Who wants the data to be gone has the same proof, and the token until then.
    const QByteArray found = ending.told.first();
    QVERIFY2(found.startsWith(QByteArray(step + ' ')), found.constData());
    QVERIFY2(found.contains(tokenKept ? "token-kept" : "token-gone"), found.constData());
    checkErased(ending);
}

void TestRevokeKill::killedWhileItErases_data()
{
    QTest::addColumn<QString>("point");
    for (const char* step : {"rows-gone", "keys-gone", "rewritten", "searched", "all-gone"})
        QTest::newRow(step) << QString::fromLatin1(step);
}

void TestRevokeKill::killedWhileItErases()
{
    QFETCH(QString, point);
    Ending ending(true);
    QVERIFY(ending.sandbox.isReady());
    QVERIFY2(ending.killAt(point), ending.output.right(500).constData());
    QVERIFY2(ending.goOn(), ending.output.right(500).constData());
    checkErased(ending);
}

/// Whatever happened before.
void TestRevokeKill::checkEnd(const Ending& ending)
{
    const QByteArray last = ending.told.last();
    QVERIFY2(last.startsWith("receipted ") && isProof(last), last.constData());
    QVERIFY2(last.contains("token-gone"), last.constData());
    QCOMPARE(ending.wordsBefore(last), "words " + revokedWords);
    QCOMPARE(lieIn(ending.lines()), QString());
    const QJsonObject grants = ending.sandbox.askControl(u"/state"_s).value("grants"_L1).toObject();
    QCOMPARE(grants.value("active"_L1).toInt(), 0);
    QCOMPARE(grants.value("revoked"_L1).toInt(), 1);
}

void TestRevokeKill::checkErased(const Ending& ending)
{
    checkEnd(ending);
    const auto rows = ending.transactions().size();
    QVERIFY(rows > 100);
    const QJsonObject erased = ending.receipt.value("rowsErased"_L1).toObject();
    QCOMPARE(erased.value("transactions"_L1).toInt(), int(rows));
    QVERIFY(erased.value("accounts"_L1).toInt() > 0);
    const QJsonObject search = ending.receipt.value("search"_L1).toObject();
    QVERIFY(search.value("textsLookedFor"_L1).toInt() > 100);
    QCOMPARE(search.value("foundIn"_L1).toArray(), QJsonArray());
    QCOMPARE(ending.traces(), QString());
}

QTEST_GUILESS_MAIN(TestRevokeKill)
#include "tst_revoke_kill.moc"
