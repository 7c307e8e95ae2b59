// SPDX-License-Identifier: GPL-3.0-or-later
// What service tokens are asked for with: entered, replaced and removed, and used at once.
#include "app/base/literals.h"
#include "app/consents/consents.h"
#include "app/manage/networkapps.h"
#include "app/profile/serviceaccounts.h"
#include "tests/e2e/world.h"

#include <QDirIterator>

using namespace bursar;
using kit::Pending;

namespace {

const QString net = u"test"_s;

QString outcomeOf(const Status& status)
{
    return status ? u"ok"_s : QString(toString(status.error().kind));
}

/// Asks the network after the consent, and for the organisation's apps.
QStringList asked(Profile& profile)
{
    Pending consent(profile.consents().check(profile.links().first().id));
    Pending apps(profile.networkApps().load(net));
    [&] { QTRY_VERIFY_WITH_TIMEOUT(consent.isDone() && apps.isDone(), 20'000); }();
    const auto& loaded = *apps;
    return {outcomeOf(*consent), outcomeOf(loaded ? Status{} : Status(fail(loaded.error())))};
}

} // namespace

class TestServiceAccounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isEnteredReplacedAndRemoved();
};

void TestServiceAccounts::isEnteredReplacedAndRemoved()
{
    World world;
    const QString key = secretkeys::serviceSecret(net);
    const Network given = world.sandbox.network();
    const QByteArray right = world.sandbox.serviceSecret();
    QVERIFY(QCoro::waitFor(world.secrets.remove(key)));
    const QString notSupported(toString(ErrorKind::NotSupported));
    const QString rejected(toString(ErrorKind::ClientRejected));
    {
        const OpenProfile profile = world.openLinked();
        ServiceAccounts& accounts = profile->serviceAccounts();
        const auto save = [&](const QString& id, const QByteArray& secret) {
            Pending saving(accounts.save(net, id, given.recipientId, Secret(secret)));
            [&] { QTRY_VERIFY(saving.isDone()); }();
            return saving->has_value();
        };
        QCOMPARE(asked(*profile), (QStringList{notSupported, notSupported}));

        // Entered.
        QVERIFY(save(given.serviceClientId, right));
        QCOMPARE(asked(*profile), (QStringList{u"ok"_s, u"ok"_s}));
        Pending loading(accounts.load(net));
        QTRY_VERIFY(loading.isDone());
        QVERIFY((*loading)->hasSecret);

        // The ids alone: the secret stays.
        QVERIFY(save(given.serviceClientId, {}));
        QCOMPARE(asked(*profile), (QStringList{u"ok"_s, u"ok"_s}));

        // Replaced: the tokens of before are not used again.
        QVERIFY(save(given.serviceClientId, "another-secret"));
        QCOMPARE(world.secrets.value(key), QByteArray("another-secret"));
        QCOMPARE(asked(*profile), (QStringList{rejected, rejected}));
        QVERIFY(save(given.serviceClientId, right));
        QCOMPARE(asked(*profile), (QStringList{u"ok"_s, u"ok"_s}));

        // Removed.
        Pending removing(accounts.removeSecret(net));
        QTRY_VERIFY(removing.isDone() && removing->has_value());
        QVERIFY(world.secrets.value(key).isEmpty());
        QCOMPARE(asked(*profile), (QStringList{notSupported, notSupported}));

        // A secret goes with the id that it belongs to.
        QVERIFY(save(given.serviceClientId, right));
        QVERIFY(save(u"another-service"_s, {}));
        QVERIFY(world.secrets.value(key).isEmpty());
        QVERIFY(save(given.serviceClientId, right));
    }
    QDirIterator files(world.folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(right), qPrintable(file.fileName()));
    }
}

QTEST_GUILESS_MAIN(TestServiceAccounts)
#include "tst_serviceaccounts.moc"
