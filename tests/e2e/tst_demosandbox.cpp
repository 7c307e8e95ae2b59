// SPDX-License-Identifier: GPL-3.0-or-later
// The demo network as a child process: how it starts, how it ends, what it remembers.
#include "app/base/literals.h"
#include "app/demo/demosandbox.h"
#include "tests/e2e/scanner.h"
#include "tests/e2e/world.h"
#include "tests/kit/logcapture.h"

#include <QElapsedTimer>

#include <csignal>

using namespace bursar;
using kit::Pending;

namespace {

using Started = Result<std::unique_ptr<DemoSandbox>>;

/// As the program does it: from a coroutine that dies afterwards.
QCoro::Task<Started> start(QString program, QString stateFile, QByteArray secret)
{
    const DemoSandbox::Setup setup{.program = program,
        .stateFile = stateFile,
        .arguments = {u"--rate"_s, u"0"_s, u"--years"_s, u"1"_s}};
    DemoSandbox::Secrets secrets{Secret(secret), Secret(QByteArray("service " + secret))};
    auto started = co_await DemoSandbox::start(setup, std::move(secrets));
    if (!started)
        co_return fail(started.error());
    co_return std::move(*started);
}

/// A folder with the state file, and a program that leaves its process id behind.
class Place {
public:
    Place()
    {
        QFile script(program());
        if (script.open(QIODevice::WriteOnly)) {
            script.write("#!/bin/sh\necho $$ > \"" + pidFile().toUtf8()
                + "\"\nexec \"" BURSAR_SANDBOX "\" \"$@\"\n");
            script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
    }

    QString program() const { return m_folder.filePath(u"wrapper"_s); }
    QString stateFile() const { return m_folder.filePath(u"state.sealed"_s); }

    std::unique_ptr<DemoSandbox> open(const QByteArray& secret = "one secret") const
    {
        Pending starting(start(program(), stateFile(), secret));
        if (!QTest::qWaitFor([&starting] { return starting.isDone(); }, 30'000))
            return {};
        return std::move(*starting).value();
    }
    pid_t pid() const
    {
        QFile file(pidFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toInt() : 0;
    }
    /// A zombie is still there.
    bool isThere() const { return ::kill(pid(), 0) == 0; }

private:
    QString pidFile() const { return m_folder.filePath(u"pid"_s); }
    QTemporaryDir m_folder;
};

bool isLinkedAndRead(Profile& profile)
{
    FormSurface surface(u"cardinal_1"_s);
    Pending linking(profile.link(u"demo"_s, {u"cardinal"_s}, surface, {}, {}));
    return QTest::qWaitFor([&] { return linking.isDone(); }, 20'000) && linking->has_value()
        && QTest::qWaitFor(
            [&] { return isAtRest(profile) && profile.links().first().lastSuccess; }, 60'000);
}

} // namespace

class TestDemoSandbox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsWithItsObject();
    void hidesItsSecret();
    void endsWhenTheChildIsGone();
    void saysWhenThereIsNoProgram();
    void saysWhenTheProgramIsAnother();
    void remembersConsents_data();
    void remembersConsents();
};

void TestDemoSandbox::endsWithItsObject()
{
    const Place place;
    const kit::LogCapture log;
    auto sandbox = place.open();
    QVERIFY(sandbox);
    QVERIFY(sandbox->control().isValid());
    QVERIFY(sandbox->network().provider({u"cardinal"_s}));
    QVERIFY(place.isThere());
    QElapsedTimer timer;
    timer.start();
    sandbox.reset();
    QVERIFY(timer.elapsed() < 2'000);
    QVERIFY(!place.isThere());
    QVERIFY2(log.lines().isEmpty(), qPrintable(log.lines().join(u'\n')));
}

void TestDemoSandbox::hidesItsSecret()
{
    const QByteArray secret = "a secret of sufficient length";
    const Place place;
    const auto sandbox = place.open(secret);
    QVERIFY(sandbox);
    Scanner scanner;
    scanner.add("client secret", secret);
    QCOMPARE(scanner.inProcess(place.pid()), QString());
}

void TestDemoSandbox::endsWhenTheChildIsGone()
{
    const Place place;
    auto sandbox = place.open();
    QVERIFY(sandbox);
    ::kill(place.pid(), SIGKILL);
    QTRY_VERIFY(!place.isThere());
    const kit::LogCapture log;
    sandbox.reset();
    QVERIFY2(log.lines().isEmpty(), qPrintable(log.lines().join(u'\n')));

    // Killed, and not noticed yet.
    sandbox = place.open();
    ::kill(place.pid(), SIGKILL);
    sandbox.reset();
    QVERIFY(!place.isThere());
}

void TestDemoSandbox::saysWhenThereIsNoProgram()
{
    const kit::LogCapture log;
    for (const QString& program : {QString(), u"/nonexistent/bursar-sandbox"_s}) {
        Pending starting(start(program, u"/nonexistent/state"_s, "one secret"));
        QTRY_VERIFY(starting.isDone());
        QVERIFY(!starting->has_value());
        QCOMPARE(toString((*starting).error().kind), toString(ErrorKind::Offline));
    }
    QVERIFY2(log.lines().isEmpty(), qPrintable(log.lines().join(u'\n')));
}

void TestDemoSandbox::saysWhenTheProgramIsAnother()
{
    const Place place;
    for (const char* body : {"exit 3", "echo hello; exec sleep 600"}) {
        QFile script(place.program());
        QVERIFY(script.open(QIODevice::WriteOnly | QIODevice::Truncate));
        script.write(QByteArray("#!/bin/sh\n") + body + '\n');
        script.close();
        Pending starting(start(place.program(), place.stateFile(), "one secret"));
        QTRY_VERIFY(starting.isDone());
        QVERIFY(!starting->has_value());
    }
}

void TestDemoSandbox::remembersConsents_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<bool>("remembered");
    QTest::newRow("the same secret") << QByteArray("one secret") << true;
    QTest::newRow("another secret") << QByteArray("another secret") << false;
}

void TestDemoSandbox::remembersConsents()
{
    QFETCH(const QByteArray, secret);
    QFETCH(const bool, remembered);
    const Place place;
    const QTemporaryDir folder;
    kit::FakeSecretStore secrets;
    SystemClock clock;
    QnamTransport transport;
    const Profile::Services services{transport, secrets, clock};
    secrets.set(secretkeys::clientSecret(u"demo"_s), "one secret");
    {
        const auto sandbox = place.open("one secret");
        const auto profile = openProfile(folder.path(), services, sandbox->network()).value();
        QVERIFY(isLinkedAndRead(*profile));
    }
    secrets.set(secretkeys::clientSecret(u"demo"_s), secret);
    const auto sandbox = place.open(secret);
    const auto profile = openProfile(folder.path(), services, sandbox->network()).value();
    const auto before = profile->links().first().lastSuccess;
    profile->refresh(Cause::Person);
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(*profile), 60'000);
    if (remembered) {
        QTRY_VERIFY(profile->links().first().lastSuccess > before);
        QCOMPARE(profile->links().first().state, LinkState::Active);
    } else {
        QTRY_COMPARE(profile->links().first().state, LinkState::SignInNeeded);
        QCOMPARE(profile->links().first().lastSuccess, before);
    }
}

QTEST_GUILESS_MAIN(TestDemoSandbox)
#include "tst_demosandbox.moc"
