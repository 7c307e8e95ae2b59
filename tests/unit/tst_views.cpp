// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/literals.h"
#include "app/store/store.h"
#include "app/sync/schema.h"
#include "app/views/savedviews.h"
#include "tests/kit/teststore.h"

#include <QCoroTask>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace bursar;

namespace {

std::unique_ptr<Store> open(const QTemporaryDir& dir, Schema schema)
{
    return QCoro::waitFor(
        Store::open(QDir(dir.path()), Secret(QByteArray(32, 'k')), std::move(schema)))
        .value();
}

QList<SavedView> load(Store& store) { return kit::resultOf(store.read(&views::load)); }

void replace(Store& store, const QList<SavedView>& list)
{
    kit::resultOf(store.write([list](Db& db) { views::replace(db, list); }));
}

} // namespace

class TestViews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void viewsAreKeptInTheirOrder();
    void anOlderStoreGetsThem();
    void theQueryIsNotOnTheDiskInTheClear();
};

void TestViews::viewsAreKeptInTheirOrder()
{
    const QTemporaryDir dir;
    const QList<SavedView> list{
        {u"Zoë"_s, u"café date:last-30d"_s, AccountRef{7}, QByteArray("\0layout", 7)},
        {u"All"_s, {}, {}, {}}};
    {
        const auto store = open(dir, profileSchema());
        QVERIFY(load(*store).isEmpty());
        replace(*store, {{u"gone"_s, {}, {}, {}}});
        replace(*store, list);
    }
    QCOMPARE(load(*open(dir, profileSchema())), list);
}

void TestViews::anOlderStoreGetsThem()
{
    const QTemporaryDir dir;
    (void)open(dir, profileSchema().first(1));
    const auto store = open(dir, profileSchema());
    replace(*store, {{u"a"_s, u"b"_s, {}, {}}});
    QCOMPARE(load(*store).size(), 1);
}

void TestViews::theQueryIsNotOnTheDiskInTheClear()
{
    const QTemporaryDir dir;
    {
        const auto store = open(dir, profileSchema());
        replace(*store, {{u"secretname"_s, u"secretpayee amount:4711.08"_s, {}, {}}});
    }
    QDirIterator files(dir.path(), QDir::Files | QDir::Hidden);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("secretname") && !bytes.contains("secretpayee"));
        ++seen;
    }
    QVERIFY(seen > 0);
}

QTEST_GUILESS_MAIN(TestViews)

#include "tst_views.moc"
