// SPDX-License-Identifier: GPL-3.0-or-later
// KeychainStore against a real gnome-keyring: tools/with-keyring runs this.
#include "app/auth/keychainstore.h"
#include "app/base/clock.h"
#include "app/base/literals.h"
#include "tests/kit/logcapture.h"
#include "tests/kit/pending.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QElapsedTimer>
#include <QTest>
#include <QTimer>
#include <QUuid>

using namespace bursar;
using namespace bursar::kit;
using namespace std::chrono_literals;

namespace {

using Value = Result<std::optional<Secret>>;

/// What a finished question answered, as text that a failure shows.
QByteArray shown(const Value& value)
{
    if (!value)
        return "error " + QByteArray(toString(value.error().kind).data());
    return *value ? "value " + (*value)->reveal().toByteArray() : "none"_ba;
}

QByteArray shown(const Status& status)
{
    return status ? "done"_ba : "error " + QByteArray(toString(status.error().kind).data());
}

/// Waits in an event loop of its own: a keychain operation takes many short turns of it, and QTRY_
/// would sleep between them.
template <class T> QByteArray ended(QCoro::Task<T> task)
{
    Pending pending(std::move(task));
    QTimer late;
    late.start(20s);
    while (!pending.isDone() && late.remainingTime() > 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return pending.isDone() ? shown(pending.value()) : "nothing"_ba;
}

const QString service = u"org.freedesktop.secrets"_s;
const QString collection = u"/org/freedesktop/secrets/collection/login"_s;

/// Locks the default collection. The keyring's daemon unlocks it only through a prompt, for which
/// there is no display here: as if the person turned it away.
bool lockCollection()
{
    auto call = QDBusMessage::createMethodCall(
        service, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    call << QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(collection)});
    return QDBusConnection::sessionBus().call(call).type() == QDBusMessage::ReplyMessage;
}

} // namespace

class TestKeychain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsBackWhatWasWritten();
    void keepsAnyBytes_data();
    void keepsAnyBytes();
    void replacesAValueByOneOfAnotherSize();
    void removes();
    void profilesDoNotMeet();
    void operationsDoNotMix();
    void endsWithTheStore();
    void lockedIsAnErrorAndNoHang(); // the last one: nothing here can unlock it again

private:
    SystemClock m_clock;
    QString m_scope; // new for each function: any order, twice in a row
};

void TestKeychain::init() { m_scope = QUuid::createUuid().toString(QUuid::WithoutBraces); }

void TestKeychain::readsBackWhatWasWritten()
{
    const LogCapture log;
    KeychainStore store(m_clock, m_scope);
    QCOMPARE(ended(store.read(u"key"_s)), "none"_ba);
    QCOMPARE(ended(store.write(u"key"_s, Secret("hunter2-hunter2"))), "done"_ba);
    QCOMPARE(ended(store.read(u"key"_s)), "value hunter2-hunter2"_ba);
    KeychainStore again(m_clock, m_scope);
    QCOMPARE(ended(again.read(u"key"_s)), "value hunter2-hunter2"_ba);
    QCOMPARE(log.leaked({"hunter2-hunter2"}), QByteArray());
}

void TestKeychain::keepsAnyBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all += static_cast<char>(i);
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("zeros") << QByteArray(32, '\0');
    QTest::newRow("every byte") << all;
    QTest::newRow("not UTF-8") << "\xff\xfe\x80"_ba;
    QTest::newRow("as long as one entry takes") << QByteArray(1480, 'x');
    QTest::newRow("a little longer") << QByteArray(1500, 'x');
    QTest::newRow("8 KB") << all.repeated(32);
}

void TestKeychain::keepsAnyBytes()
{
    QFETCH(QByteArray, bytes);
    KeychainStore store(m_clock, m_scope);
    QCOMPARE(ended(store.write(u"key"_s, Secret(bytes))), "done"_ba);
    QCOMPARE(ended(store.read(u"key"_s)), "value " + bytes);
}

void TestKeychain::replacesAValueByOneOfAnotherSize()
{
    KeychainStore store(m_clock, m_scope);
    for (const int size : {10, 5000, 9000, 4000, 20, 6000}) {
        const QByteArray bytes(size, static_cast<char>('a' + size % 7));
        QCOMPARE(ended(store.write(u"key"_s, Secret(bytes))), "done"_ba);
        QCOMPARE(ended(store.read(u"key"_s)), "value " + bytes);
    }
    QCOMPARE(ended(store.remove(u"key"_s)), "done"_ba);
    QCOMPARE(ended(store.read(u"key"_s)), "none"_ba);
}

void TestKeychain::removes()
{
    KeychainStore store(m_clock, m_scope);
    QCOMPARE(ended(store.remove(u"never there"_s)), "done"_ba);
    QCOMPARE(ended(store.write(u"key"_s, Secret("a"))), "done"_ba);
    QCOMPARE(ended(store.remove(u"key"_s)), "done"_ba);
    QCOMPARE(ended(store.remove(u"key"_s)), "done"_ba);
    QCOMPARE(ended(store.read(u"key"_s)), "none"_ba);
}

void TestKeychain::profilesDoNotMeet()
{
    KeychainStore one(m_clock, m_scope + u"-1"_s);
    KeychainStore two(m_clock, m_scope + u"-2"_s);
    QCOMPARE(ended(one.write(u"key"_s, Secret("first"))), "done"_ba);
    QCOMPARE(ended(two.write(u"key"_s, Secret("second"))), "done"_ba);
    QCOMPARE(ended(one.read(u"key"_s)), "value first"_ba);
    QCOMPARE(ended(two.remove(u"key"_s)), "done"_ba);
    QCOMPARE(ended(one.read(u"key"_s)), "value first"_ba);
}

void TestKeychain::operationsDoNotMix()
{
    KeychainStore store(m_clock, m_scope);
    Pending first(store.write(u"key"_s, Secret(QByteArray(5000, 'a'))));
    Pending second(store.write(u"key"_s, Secret(QByteArray(7000, 'b'))));
    Pending third(store.read(u"key"_s));
    QTRY_VERIFY_WITH_TIMEOUT(third.isDone(), 20'000);
    QCOMPARE(shown(first.value()), "done"_ba);
    QCOMPARE(shown(second.value()), "done"_ba);
    QCOMPARE(shown(third.value()), "value " + QByteArray(7000, 'b'));
}

void TestKeychain::endsWithTheStore()
{
    auto store = std::make_unique<KeychainStore>(m_clock, m_scope);
    Pending first(store->write(u"key"_s, Secret("a")));
    Pending second(store->read(u"key"_s));
    store.reset();
    QTRY_VERIFY(first.isDone() && second.isDone());
    QCOMPARE(shown(first.value()), "error Cancelled"_ba);
    QCOMPARE(shown(second.value()), "error Cancelled"_ba);
}

void TestKeychain::lockedIsAnErrorAndNoHang()
{
    KeychainStore store(m_clock, m_scope, 3s);
    QCOMPARE(ended(store.write(u"key"_s, Secret("a"))), "done"_ba);
    QVERIFY(lockCollection());
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(ended(store.read(u"key"_s)), "error KeychainLocked"_ba);
    QCOMPARE(ended(store.read(u"never there"_s)), "error KeychainLocked"_ba);
    QCOMPARE(ended(store.write(u"key"_s, Secret("b"))), "error KeychainLocked"_ba);
    QCOMPARE(ended(store.remove(u"key"_s)), "error KeychainLocked"_ba);
    qInfo("locked: four questions took %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < 15'000);
}

int main(int argc, char** argv)
{
    qRegisterMetaType<QList<QDBusObjectPath>>();
    QCoreApplication app(argc, argv);
    TestKeychain test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychain.moc"
