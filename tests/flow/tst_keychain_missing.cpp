// SPDX-License-Identifier: GPL-3.0-or-later
// KeychainStore where there is no keychain service: the test is started without a session bus.
#include "app/auth/keychainstore.h"
#include "app/base/clock.h"
#include "app/base/literals.h"
#include "tests/kit/pending.h"

#include <QTest>

using namespace bursar;
using namespace bursar::kit;

class TestKeychainMissing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysSo();
};

void TestKeychainMissing::saysSo()
{
    SystemClock time;
    KeychainStore store(time, u"scope"_s);
    Pending read(store.read(u"key"_s));
    Pending write(store.write(u"key"_s, Secret("a")));
    Pending remove(store.remove(u"key"_s));
    QTRY_VERIFY_WITH_TIMEOUT(read.isDone() && write.isDone() && remove.isDone(), 30'000);
    QCOMPARE(toString(read->error().kind), "KeychainMissing"_L1);
    QCOMPARE(toString(write->error().kind), "KeychainMissing"_L1);
    QCOMPARE(toString(remove->error().kind), "KeychainMissing"_L1);
}

QTEST_GUILESS_MAIN(TestKeychainMissing)
#include "tst_keychain_missing.moc"
