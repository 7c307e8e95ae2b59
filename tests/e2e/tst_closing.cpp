// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window over a profile with real rows: what a person wrote or saved is not lost when the
// window is closed, and what cannot be kept is said.
#include "app/base/literals.h"
#include "tests/e2e/world.h"
#include "ui/features/transactions/annotationeditor.h"
#include "ui/features/transactions/queryfield.h"
#include "ui/features/transactions/transactionspage.h"
#include "ui/features/transactions/viewsbutton.h"
#include "ui/kit/banner.h"
#include "ui/program/program.h"
#include "ui/shell/placebutton.h"
#include "ui/table/transactiontable.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace bursar;
using namespace bursar::ui;

namespace {

/// Bursar as a person has it before them, on its transactions.
struct Opened {
    explicit Opened(World& world)
        : program({.folder = QDir(world.folder.path()), .networks = {world.sandbox.network()}},
              {world.transport, world.secrets, world.clock}, nullptr)
    {
        program.start();
        [this] {
            QTRY_VERIFY(program.profile());
            program.window().showPage(page::transactions);
            QTRY_VERIFY_WITH_TIMEOUT(
                isAtRest(*program.profile()) && table()->shownCount() > 100, 60'000);
        }();
        view()->selectRow(0);
    }

    void close()
    {
        program.window().close();
        QMetaObject::invokeMethod(qApp, "lastWindowClosed"); // which Qt tells only under exec()
    }

    TransactionsPage* transactions() { return program.window().findChild<TransactionsPage*>(); }
    TransactionTable* table() { return program.window().findChild<TransactionTable*>(); }
    QTableView* view() { return table()->findChild<QTableView*>(); }
    QPlainTextEdit* note() { return transactions()->findChild<QPlainTextEdit*>(u"noteField"_s); }
    ViewsButton* views() { return transactions()->viewsButton(); }
    QStringList places()
    {
        QStringList titles;
        for (const auto* button : program.window().findChildren<PlaceButton*>()) {
            if (button->isVisible())
                titles << button->text();
        }
        return titles;
    }
    Banner* said()
    {
        for (auto* banner : transactions()->findChildren<Banner*>()) {
            if (banner->isVisible())
                return banner;
        }
        return nullptr;
    }

    Program program;
};

} // namespace

class TestClosing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesTheNoteThatIsBeingTyped();
    void comesBackWhereANoteIsNotKept();
    void savedViewsStandInTheSidebar();
    void saysWhereSavedViewsAreNotKept();

private:
    std::unique_ptr<World> m_world;
};

void TestClosing::init()
{
    m_world = std::make_unique<World>();
    m_world->openLinked();
}

void TestClosing::takesTheNoteThatIsBeingTyped()
{
    RowId row;
    {
        Opened opened(*m_world);
        row = opened.table()->selectedRows().ids->front();
        opened.note()->setFocus();
        QTest::keyClicks(opened.note(), u"split with Kim"_s);
        opened.close();
        QTRY_VERIFY(!opened.program.profile());
    }
    Opened again(*m_world);
    QCOMPARE(again.table()->row(row)->note, u"split with Kim"_s);
}

void TestClosing::comesBackWhereANoteIsNotKept()
{
    Opened opened(*m_world);
    QCoro::waitFor(opened.program.profile()->close()); // as a store that takes nothing any more
    opened.note()->setPlainText(u"late"_s);
    opened.program.window().showPage(page::accounts);
    opened.close();
    QTRY_VERIFY(opened.program.window().isVisible());
    QCOMPARE(opened.program.window().currentPage(), page::transactions);
    QVERIFY(opened.said());
    QVERIFY(opened.said()->findChild<QPushButton*>()->isVisible()); // to try again
    QCOMPARE(opened.note()->toPlainText(), u"late"_s);
    QVERIFY(opened.program.profile());
    opened.close(); // meant this time
    QTRY_VERIFY(!opened.program.profile());
}

void TestClosing::savedViewsStandInTheSidebar()
{
    {
        Opened opened(*m_world);
        QVERIFY(opened.places().isEmpty());
        Q_EMIT opened.views()->saveRequested(u"Everything"_s);
        opened.transactions()->queryField()->setText(u"is:out"_s);
        Q_EMIT opened.views()->saveRequested(u"Spent"_s);
        QTRY_COMPARE(opened.places(), (QStringList{u"Everything"_s, u"Spent"_s}));
        opened.close();
        QTRY_VERIFY(!opened.program.profile());
    }
    Opened again(*m_world);
    QCOMPARE(again.places(), (QStringList{u"Everything"_s, u"Spent"_s}));
    again.program.window().showPage(page::accounts);
    for (auto* button : again.program.window().findChildren<PlaceButton*>()) {
        if (button->text() == u"Spent"_s)
            button->click();
    }
    QCOMPARE(again.program.window().currentPage(), page::transactions);
    QCOMPARE(again.transactions()->queryField()->text(), u"is:out"_s);
}

void TestClosing::saysWhereSavedViewsAreNotKept()
{
    Opened opened(*m_world);
    QCoro::waitFor(opened.program.profile()->close());
    QVERIFY(!opened.said());
    Q_EMIT opened.views()->saveRequested(u"Everything"_s);
    QTRY_VERIFY(opened.said());
    QVERIFY(opened.said()->findChild<QPushButton*>()->isVisible());
    QCOMPARE(opened.views()->views().size(), 1); // there until Bursar ends
    QTRY_COMPARE(opened.places(), QStringList{u"Everything"_s});
}

QTEST_MAIN(TestClosing)
#include "tst_closing.moc"
