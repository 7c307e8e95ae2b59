// SPDX-License-Identifier: GPL-3.0-or-later
// The erasing of everything: it never says that it is done while something is left, and what it
// begins anew is not erased by what was begun before.
#include "app/auth/secretstore.h"
#include "app/base/literals.h"
#include "app/profile/totalerasure.h"
#include "tests/kit/fakesecretstore.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace bursar;
using namespace bursar::kit;

namespace {

/// A profile's folder with a plan to erase it.
struct Begun {
    QTemporaryDir path;
    QDir folder{path.path()};
    FakeSecretStore secrets;

    Begun()
    {
        secrets.set(secretkeys::storeKey(), "key");
        write(u"store.db"_s, "rows");
        const totalerasure::Plan plan{
            .keys = {secretkeys::storeKey()}, .rows = {}, .askedAt = Instant{}};
        QVERIFY(totalerasure::begin(folder, plan).has_value());
    }
    QString planName() const { return folder.entryList({u"*.json"_s}, QDir::Files).value(0); }
    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    Result<totalerasure::Report> finish()
    {
        return QCoro::waitFor(totalerasure::finish(folder, secrets, Instant{}));
    }
};

/// Something happens to the computer while an entry is being removed from the keychain.
class Intruding final : public SecretStore {
public:
    Intruding(SecretStore& store, std::function<void()> happen)
        : m_store(store)
        , m_happen(std::move(happen))
    {
    }
    QCoro::Task<Result<std::optional<Secret>>> read(QString key) override
    {
        return m_store.read(std::move(key));
    }
    QCoro::Task<Status> write(QString key, Secret value) override
    {
        return m_store.write(std::move(key), std::move(value));
    }
    QCoro::Task<Status> remove(QString key) override
    {
        m_happen();
        return m_store.remove(std::move(key));
    }

private:
    SecretStore& m_store;
    std::function<void()> m_happen;
};

} // namespace

class TestTotalErasure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLeft();
    void aPlanThatCannotBeReadErasesNothing_data();
    void aPlanThatCannotBeReadErasesNothing();
    void aPlanThatStaysIsNoEnd();
};

void TestTotalErasure::nothingIsLeft()
{
    Begun begun;
    const auto report = begun.finish();
    QVERIFY(report.has_value());
    QCOMPARE(report->files, QStringList{u"store.db"_s});
    QVERIFY(begun.folder.isEmpty());
    QVERIFY(begun.secrets.value(secretkeys::storeKey()).isEmpty());
    QVERIFY(!totalerasure::isBegun(begun.folder));
}

void TestTotalErasure::aPlanThatCannotBeReadErasesNothing_data()
{
    QTest::addColumn<QByteArray>("plan");
    QTest::newRow("cut off") << R"({"keys": ["store)"_ba;
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("another file") << "{}"_ba;
}

void TestTotalErasure::aPlanThatCannotBeReadErasesNothing()
{
    QFETCH(const QByteArray, plan);
    Begun begun;
    begun.write(begun.planName(), plan);
    const auto report = begun.finish();
    QVERIFY(!report.has_value());
    QCOMPARE(toString(report.error().kind), toString(ErrorKind::StoreFailed));
    QVERIFY(begun.folder.exists(u"store.db"_s)); // its key is there, too
    QCOMPARE(begun.secrets.value(secretkeys::storeKey()), "key"_ba);
    QVERIFY(totalerasure::isBegun(begun.folder));
}

/// It would erase at the next start what the person has begun anew.
void TestTotalErasure::aPlanThatStaysIsNoEnd()
{
    Begun begun;
    QVERIFY(begun.folder.remove(u"store.db"_s));
    // Once it is read, a folder is in its place: the administrator cannot remove that as a file
    // either, while permissions would not stop him.
    const QString plan = begun.planName();
    Intruding secrets(begun.secrets, [folder = begun.folder, plan] {
        QVERIFY(QFile::remove(folder.filePath(plan)));
        QVERIFY(folder.mkdir(plan));
    });
    const auto report = QCoro::waitFor(totalerasure::finish(begun.folder, secrets, Instant{}));
    QVERIFY(!report.has_value());
    QCOMPARE(toString(report.error().kind), toString(ErrorKind::StoreFailed));
    QVERIFY(begun.secrets.value(secretkeys::storeKey()).isEmpty()); // so far it came
    QVERIFY(totalerasure::isBegun(begun.folder));
}

QTEST_GUILESS_MAIN(TestTotalErasure)
#include "tst_totalerasure.moc"
