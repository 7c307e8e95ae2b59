// SPDX-License-Identifier: GPL-3.0-or-later
// The fields beside the table, a table and a profile with real rows: what is written is kept, and
// what cannot be kept is told and not lost.
#include "app/base/literals.h"
#include "tests/e2e/world.h"
#include "ui/features/transactions/annotationeditor.h"
#include "ui/features/transactions/transactionspage.h"
#include "ui/kit/banner.h"
#include "ui/kit/display.h"
#include "ui/kit/localsettings.h"
#include "ui/program/annotationdesk.h"
#include "ui/table/transactiontable.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>

using namespace bursar;
using namespace bursar::ui;
using kit::Pending;

namespace {

constexpr int manyMore = 30'000;

/// That the store does not know.
transactions::DeltaPtr manyRows()
{
    auto delta = std::make_shared<transactions::Delta>();
    delta->upserts.rows.resize(manyMore);
    std::int64_t id = 1'000'000;
    for (transactions::Row& row : delta->upserts.rows) {
        row.id = RowId{++id};
        row.account = AccountRef{1};
    }
    return delta;
}

struct Room {
    explicit Room(OpenProfile opened)
        : profile(std::move(opened))
    {
        page.setTable(table);
        QObject::connect(
            profile.get(), &Profile::transactionsChanged, table, &TransactionTable::applyDelta);
        desk = std::make_unique<AnnotationDesk>(*profile, page, *table);
        profile->reload();
        page.resize(1200, 800);
        page.show();
    }
    ~Room() { desk.reset(); }
    Room(const Room&) = delete;
    Room& operator=(const Room&) = delete;

    QTableView* view() const { return table->findChild<QTableView*>(); }
    QLineEdit* tags() const { return page.findChild<QLineEdit*>(u"tagsField"_s); }
    QPlainTextEdit* note() const { return page.findChild<QPlainTextEdit*>(u"noteField"_s); }
    bool isTold() const
    {
        const auto banners = page.findChildren<Banner*>();
        return std::any_of(
            banners.begin(), banners.end(), [](const Banner* each) { return !each->isHidden(); });
    }
    void select(int first, int last) const
    {
        view()->selectRow(first);
        view()->selectionModel()->select(
            QItemSelection(view()->model()->index(first, 0), view()->model()->index(last, 0)),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }

    QTemporaryDir folder;
    OpenProfile profile;
    ui::Display display{QLocale(u"en_US"_s)};
    LocalSettings settings{folder.filePath(u"settings.ini"_s)};
    TransactionsPage page{display, settings};
    TransactionTable* table = new TransactionTable(display);
    std::unique_ptr<AnnotationDesk> desk;
};

} // namespace

class TestAnnotationDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsTyped();
};

void TestAnnotationDesk::keepsWhatIsTyped()
{
    World world;
    Room room(world.openLinked());
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(*room.profile) && room.table->shownCount() > 100, 60'000);

    // A note, then another row at once: it belongs to the first.
    room.select(0, 0);
    const RowId first = room.table->selectedRows().ids->front();
    room.note()->setPlainText(u"mine"_s);
    room.select(1, 1);
    QCOMPARE(room.note()->toPlainText(), QString());
    QTRY_COMPARE(room.table->row(first)->note, u"mine"_s);
    QVERIFY(room.table->row(room.table->selectedRows().ids->front())->note.isEmpty());

    // Several: all get the tag, and give it back.
    room.select(0, 9);
    QCOMPARE(room.table->selectedCount(), 10);
    QVERIFY(room.note()->placeholderText().contains(u"Various"_s));
    room.tags()->setText(u"b, a"_s);
    Pending keeping(room.desk->settle());
    QTRY_VERIFY(keeping.isDone());
    QVERIFY(*keeping);
    QTRY_COMPARE(room.table->tags(), (QStringList{u"a"_s, u"b"_s}));
    QTRY_COMPARE(room.table->selectedRows().words.tags, (QStringList{u"a"_s, u"b"_s}));
    Q_EMIT room.page.annotationEditor()->undoRequested();
    QTRY_COMPARE(room.table->tags(), QStringList());
    QCOMPARE(room.table->row(first)->note, u"mine"_s);

    // A selection that takes a moment to be read: till then no key goes to the fields of others.
    room.note()->setPlainText(u"many"_s);
    room.table->applyDelta(manyRows());
    QTRY_VERIFY(room.table->shownCount() > manyMore);
    room.view()->selectAll();
    QVERIFY(!room.note()->isEnabled());
    QTRY_VERIFY(room.note()->isEnabled());
    QVERIFY(room.note()->placeholderText().contains(u"Various"_s));
    QTRY_COMPARE(room.table->row(first)->note, u"many"_s); // it belonged to the ten

    // A store that takes nothing: told, and the text stays.
    QVERIFY(!room.isTold());
    QCoro::waitFor(room.profile->close());
    room.select(0, 0);
    room.note()->setPlainText(u"late"_s);
    Pending failing(room.desk->settle());
    QTRY_VERIFY(failing.isDone());
    QVERIFY(!*failing);
    QVERIFY(room.isTold());
    QCOMPARE(room.note()->toPlainText(), u"late"_s);
}

QTEST_MAIN(TestAnnotationDesk)
#include "tst_annotationdesk.moc"
