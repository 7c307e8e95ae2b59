// SPDX-License-Identifier: GPL-3.0-or-later
// What must never lie about in the clear: tokens, keys and secrets, payees, account numbers and
// names. Looks through every byte of a profile's folder, its log, the program's open files,
// arguments and environment, while it runs and afterwards, when all goes well and when it does not.
#include "app/base/literals.h"
#include "tests/e2e/driverprocess.h"
#include "tests/e2e/scanner.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryFile>
#include <QTest>
#include <QUrlQuery>

#include <unistd.h>

#include <algorithm>

using namespace bursar;

namespace {

constexpr int longestRun = 60'000; // milliseconds
const QString user = u"mikomo_7"_s; // everything, with every field

/// The bank, asked as anybody could who has the token.
class Bank {
public:
    Bank(const SandboxProcess& sandbox, const QByteArray& bearer)
        : m_products(sandbox.network().products)
        , m_bearer(bearer)
    {
    }

    QJsonObject ask(const QString& pathAndQuery)
    {
        QNetworkRequest request(m_products.resolved(QUrl(pathAndQuery)));
        request.setRawHeader("Authorization", "Bearer " + m_bearer);
        const std::unique_ptr<QNetworkReply> reply(m_manager.get(request));
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        return QJsonDocument::fromJson(reply->readAll()).object();
    }

private:
    QNetworkAccessManager m_manager;
    QUrl m_products;
    QByteArray m_bearer;
};

/// Every text of a document but the words that mean the same for everybody.
void addTexts(Scanner& scanner, const QByteArray& sort, const QJsonValue& value)
{
    static const QStringList common{u"accountCategory"_s, u"accountType"_s, u"balanceType"_s,
        u"currencyCode"_s, u"debitCreditMemo"_s, u"holdingType"_s, u"href"_s, u"lineOfBusiness"_s,
        u"positionType"_s, u"securityType"_s, u"status"_s, u"transactionType"_s};
    if (value.isString()) {
        const QString text = value.toString();
        const bool isDate = text.size() >= 10 && text[4] == u'-' && text[7] == u'-';
        if (!isDate)
            scanner.add(sort, text.toUtf8());
        return;
    }
    for (const QJsonValue& each : value.toArray())
        addTexts(scanner, sort, each);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!common.contains(member.key()))
            addTexts(scanner, member.key().endsWith("Id"_L1) ? "id" : sort, member.value());
    }
}

/// What this person's bank knows.
void addBank(Scanner& scanner, Bank& bank)
{
    const QJsonObject listing = bank.ask(u"/accounts/v2/mikomo"_s);
    addTexts(scanner, "account", listing);
    addTexts(scanner, "account", bank.ask(u"/accounts-info/v2/mikomo"_s));
    for (const QJsonValue& wrapper : listing.value("accounts"_L1).toArray()) {
        const QJsonObject account = wrapper.toObject().begin()->toObject();
        const QString number = account.value("accountNumberDisplay"_L1).toString();
        scanner.add("number", number.toUtf8());
        QString next = u"/transactions/v2/mikomo/%1?startTime=2000-01-01&endTime=2099-12-31"_s.arg(
            account.value("accountId"_L1).toString());
        while (!next.isEmpty()) {
            const QJsonObject page = bank.ask(next);
            for (const QJsonValue& item : page.value("transactions"_L1).toArray())
                addTexts(scanner, "payee", item);
            next =
                page.value("links"_L1).toObject().value("next"_L1).toObject()["href"_L1].toString();
        }
    }
}

/// Who the person is, as the token's claims tell it.
void addClaims(Scanner& scanner, const QByteArray& idToken)
{
    const QByteArray payload =
        QByteArray::fromBase64(idToken.split('.').value(1), QByteArray::Base64UrlEncoding);
    const QJsonObject claims = QJsonDocument::fromJson(payload).object();
    for (const auto name : {"sub"_L1, "email"_L1, "grant_id"_L1, "sid"_L1, "jti"_L1})
        scanner.add("claim", claims.value(name).toString().toUtf8());
}

/// What the driver told by now.
void addTold(Scanner& scanner, const DriverProcess& driver)
{
    for (const QByteArray& token : driver.said("token")) {
        scanner.addSecret("token", token);
        addClaims(scanner, token);
    }
    for (const QByteArray& key : driver.said("key"))
        scanner.addSecret("key", QByteArray::fromHex(key));
}

/// The newest token that data is asked for with.
QByteArray bearerOf(const DriverProcess& driver)
{
    const QByteArrayList tokens = driver.said("token");
    const auto newest = std::find_if(tokens.rbegin(), tokens.rend(),
        [](const QByteArray& token) { return token.count('.') == 2; });
    return newest == tokens.rend() ? QByteArray() : *newest;
}

/// A place for all that a driver writes, temporary files too; a network; and what must not be seen.
struct Scene {
    Scene()
    {
        scanner.addSecret("client secret", sandbox.clientSecret());
        scanner.add("service secret", sandbox.serviceSecret());
    }
    ~Scene() { qunsetenv("TMPDIR"); }

    static QString takeTemporary(const QTemporaryDir& root)
    {
        QDir(root.path()).mkpath(u"tmp"_s);
        qputenv("TMPDIR", root.filePath(u"tmp"_s).toUtf8());
        return root.filePath(u"profile"_s);
    }
    QString profileFile(const QString& name) const { return profile + u'/' + name; }

    QString findingsOnDisk() const
    {
        QString found = scanner.inFolder(root.path());
        for (const char* name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"}) {
            const QString folder = qEnvironmentVariable(name);
            if (!folder.isEmpty() && !QDir(folder).isEmpty())
                found += scanner.inFolder(folder);
        }
        return found;
    }
    QString findings(const DriverProcess& driver) const
    {
        return findingsOnDisk() + scanner.inProcess(driver.pid()) + scanner.inProcess(sandbox.pid())
            + scanner.inBytes(driver.errors(), u"standard error"_s)
            + scanner.inBytes(driver.said("failed").join('\n'), u"the error"_s);
    }

    QTemporaryDir root;
    QString profile = takeTemporary(root); // before anything is started
    SandboxProcess sandbox{{u"--rate"_s, u"0"_s, u"--years"_s, u"1"_s, u"--state"_s,
        root.filePath(u"demo-network.sealed"_s)}};
    DriverSetup setup{sandbox, user};
    Scanner scanner;
};

} // namespace

class TestScan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhatIsThere_data();
    void findsWhatIsThere();
    void findsPartsOfSecrets();
    void findsWhatAProcessShows();
    void nothingLiesInTheClear();
    void nothingLeaksWhenTheBankFails();
    void nothingLeaksWhenTheSignInFails_data();
    void nothingLeaksWhenTheSignInFails();
};

void TestScan::initTestCase()
{
    // The driver inherits it: the log in full.
    qputenv("QT_LOGGING_RULES", "qt.*=false;bursar.*=true");
}

void TestScan::findsWhatIsThere_data()
{
    const QByteArray payee = "Café Søren & Sons";
    const QString wide = QString::fromUtf8(payee);
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("found");
    QTest::newRow("as it is") << "at " + payee + ".\n" << true;
    QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char*>(wide.utf16()),
        wide.size() * 2) << true;
    QTest::newRow("hex") << "0x" + payee.toHex() << true;
    QTest::newRow("upper hex") << payee.toHex().toUpper() << true;
    QTest::newRow("percent") << "?q=" + payee.toPercentEncoding() << true;
    QTest::newRow("form") << payee.toPercentEncoding().replace("%20", "+") << true;
    for (int before = 0; before < 3; ++before) {
        const QByteArray text = QByteArray(before, '~') + payee + "~~~";
        QTest::addRow("base64 behind %d", before) << "[" + text.toBase64() + "]" << true;
        QTest::addRow("base64url behind %d", before)
            << text.toBase64(QByteArray::Base64UrlEncoding) << true;
    }
    QTest::newRow("something else") << QByteArray("at Café Soren") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestScan::findsWhatIsThere()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, found);
    Scanner scanner;
    scanner.add("payee", "Café Søren & Sons");
    scanner.add("payee", "short");
    QCOMPARE(scanner.count("payee"), 1);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"deep/.hidden"_s));
    QFile file(folder.filePath(u"deep/.hidden/store.db-wal"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(100'000, '\x8f') + bytes + QByteArray(3, '\xff'));
    file.close();
    const QString findings = scanner.inFolder(folder.path());
    QVERIFY2(findings.isEmpty() != found, qPrintable(findings));
    QCOMPARE(findings.contains(u"payee"_s) && findings.contains(u"store.db-wal"_s), found);
}

void TestScan::findsPartsOfSecrets()
{
    const QByteArray token = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJDZ2h0YVd0dmJXOWZOdyJ9.c2lnbmF0dXJl";
    Scanner scanner;
    scanner.addSecret("token", token);
    QVERIFY(!scanner.inBytes("Bearer " + token.first(20) + "...", u"log"_s).isEmpty());
    QVERIFY(!scanner.inBytes("..." + token.last(20), u"log"_s).isEmpty());
    QVERIFY(!scanner.inBytes(token.mid(10, 40).toHex(), u"log"_s).isEmpty());
    QVERIFY(scanner.inBytes("token ...J9", u"log"_s).isEmpty());
}

void TestScan::findsWhatAProcessShows()
{
    const QByteArray secret = "a secret that nobody should see";
    Scanner scanner;
    scanner.add("secret", secret);
    QCOMPARE(scanner.inProcess(::getpid()), QString());

    QTemporaryFile unnamed;
    QVERIFY(unnamed.open());
    QVERIFY(QFile::remove(unnamed.fileName()));
    unnamed.write(secret);
    unnamed.flush();
    QVERIFY(scanner.inProcess(::getpid()).contains(u"/fd/"_s));

    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SECRET"_s, QString::fromLatin1(secret.toBase64()));
    process.setProcessEnvironment(environment);
    process.start(u"cat"_s, {u"-"_s, QString::fromLatin1(secret)});
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY(scanner.inProcess(process.processId()).contains(u"/cmdline"_s));
    QVERIFY(scanner.inProcess(process.processId()).contains(u"/environ"_s));
    process.closeWriteChannel();
    process.waitForFinished();
}

void TestScan::nothingLiesInTheClear()
{
    Scene scene;
    QVERIFY(scene.sandbox.isReady());
    DriverProcess driver(
        scene.setup, scene.profile, {u"--tokens"_s, u"--pause"_s, u"--revoke"_s, u"--documents"_s});
    QVERIFY(driver.waitForPause(longestRun));
    // What every statement and tax form says, and what every PDF begins with.
    QVERIFY(driver.said("documents").value(0).toInt() >= 4);
    for (const QByteArray& text : {"%PDF-1.4\n"_ba, "Statement period "_ba, "Previous balance"_ba,
             "Issuer's TIN"_ba, "/Encoding /WinAnsiEncoding"_ba})
        scene.scanner.add("document", text);
    addTold(scene.scanner, driver);
    Bank bank(scene.sandbox, bearerOf(driver));
    addBank(scene.scanner, bank);
    // That there is something to find, and that it is looked for where it would be.
    QVERIFY(scene.scanner.count("client secret") >= 1);
    QVERIFY(scene.scanner.count("service secret") >= 1);
    QVERIFY(scene.scanner.count("token") >= 20);
    QVERIFY(scene.scanner.count("key") == 2);
    QVERIFY(scene.scanner.count("claim") >= 5);
    QVERIFY(scene.scanner.count("number") >= 10);
    QVERIFY(scene.scanner.count("account") >= 30);
    QVERIFY(scene.scanner.count("id") >= 1'000);
    QVERIFY(scene.scanner.count("payee") >= 100);
    QVERIFY(QFileInfo(scene.profileFile(u"bursar.log"_s)).size() > 1'000);
    QVERIFY(QFileInfo(scene.root.filePath(u"demo-network.sealed"_s)).size() > 100);
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(scene.profile).permissions() & others));
    const QStringList names = QDir(scene.profile).entryList(QDir::Files);
    const QStringList logs = names.filter(u"-wal"_s);
    QCOMPARE(logs.size(), 1);
    QVERIFY(QFileInfo(scene.profileFile(logs.first())).size() > 100'000);
    QCOMPARE(scene.findings(driver), QString());

    driver.goOn();
    QVERIFY(driver.waitForEnd(longestRun));
    QVERIFY2(!driver.said("done").isEmpty(), driver.said("failed").join().constData());
    addTold(scene.scanner, driver);
    QCOMPARE(scene.findings(driver), QString());
    QVERIFY(driver.letGo());
    QCOMPARE(scene.findingsOnDisk(), QString());
}

void TestScan::nothingLeaksWhenTheBankFails()
{
    Scene scene;
    QVERIFY(scene.sandbox.isReady());
    {
        DriverProcess driver(scene.setup, scene.profile, {u"--tokens"_s});
        QVERIFY(driver.waitForEnd(longestRun));
        addTold(scene.scanner, driver);
        Bank bank(scene.sandbox, bearerOf(driver));
        addBank(scene.scanner, bank);
        QVERIFY(scene.scanner.count("payee") >= 100);
        QVERIFY(driver.letGo());
    }
    const auto damage = [&scene](const QString& kind, const QString& endpoint, int count,
                            const QString& arg = {}) {
        scene.sandbox.control(u"/faults"_s,
            {{u"kind"_s, kind}, {u"endpoint"_s, endpoint}, {u"count"_s, count}, {u"arg"_s, arg}});
    };
    damage(u"echo"_s, u"refresh"_s, 1);
    damage(u"echo"_s, u"accounts-info"_s, 2);
    damage(u"malformed"_s, u"accounts-info"_s, 3);
    damage(u"echo"_s, u"balances"_s, 1, u"400"_s);
    damage(u"wrongtypes"_s, u"balances"_s, 3);
    damage(u"malformed"_s, u"transactions"_s, 4);
    damage(u"echo"_s, u"transactions"_s, 6, u"404"_s);
    damage(u"truncate"_s, u"transactions"_s, 8);
    damage(u"wrongtypes"_s, u"transactions"_s, 20);

    DriverProcess driver(scene.setup, scene.profile, {u"--tokens"_s, u"--pause"_s});
    int pauses = 0;
    for (; driver.waitForPause(longestRun); ++pauses) {
        addTold(scene.scanner, driver);
        QCOMPARE(scene.findings(driver), QString());
        driver.goOn();
    }
    QVERIFY(pauses > 0);
    const QJsonArray rules = scene.sandbox.askControl(u"/faults"_s).value("faults"_L1).toArray();
    for (const QJsonValue& rule : rules) // they did happen
        QVERIFY2(rule.toObject().value("hits"_L1).toInt() > 0,
            QJsonDocument(rule.toObject()).toJson().constData());
    QVERIFY(!driver.said("done").isEmpty() || !driver.said("failed").isEmpty());
    addTold(scene.scanner, driver);
    QCOMPARE(scene.findings(driver), QString());
    driver.letGo();
    QCOMPARE(scene.findingsOnDisk(), QString());
}

void TestScan::nothingLeaksWhenTheSignInFails_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("arg");
    QTest::newRow("an answer that cannot be read") << u"malformed"_s << u""_s;
    QTest::newRow("an answer that says back what was sent") << u"echo"_s << u"400"_s;
    QTest::newRow("half an answer") << u"truncate"_s << u""_s;
    QTest::newRow("an address elsewhere") << u"redirect"_s << u""_s;
}

void TestScan::nothingLeaksWhenTheSignInFails()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, arg);
    Scene scene;
    QVERIFY(scene.sandbox.isReady());
    scene.sandbox.control(
        u"/faults"_s, {{u"kind"_s, kind}, {u"endpoint"_s, u"obtain"_s}, {u"arg"_s, arg}});
    DriverProcess driver(scene.setup, scene.profile, {u"--tokens"_s, u"--pause"_s});
    QVERIFY(driver.waitForPause(longestRun));
    addTold(scene.scanner, driver);
    QVERIFY(scene.scanner.count("token") >= 4); // at least the code and the verifier
    QCOMPARE(scene.findings(driver), QString());
    driver.goOn();
    QVERIFY(driver.waitForEnd(longestRun));
    QCOMPARE(driver.said("failed").size(), 1);
    QCOMPARE(scene.findings(driver), QString());
    driver.letGo();
    QCOMPARE(scene.findingsOnDisk(), QString());
}

QTEST_GUILESS_MAIN(TestScan)
#include "tst_scan.moc"
