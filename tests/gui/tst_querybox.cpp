// SPDX-License-Identifier: GPL-3.0-or-later
// The query box: what it colours, says and offers, and its chips.
#include "app/base/literals.h"
#include "ui/features/transactions/accountbox.h"
#include "ui/features/transactions/completionlist.h"
#include "ui/features/transactions/querybar.h"
#include "ui/features/transactions/querychips.h"
#include "ui/features/transactions/queryfield.h"
#include "ui/features/transactions/queryhelp.h"
#include "ui/features/transactions/viewsbutton.h"
#include "ui/features/transactions/viewsheets.h"
#include "ui/kit/chip.h"
#include "ui/kit/display.h"
#include "ui/kit/label.h"
#include "ui/query/help.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace bursar;
using namespace bursar::ui;

namespace {

const QLocale english(u"en_US"_s);

query::Names someNames()
{
    return {{u"Everyday Checking •8123"_s, u"Travel Card •5519"_s}, {u"Mikomo Bank"_s},
        {u"Food · Café"_s, u"Food · Groceries"_s, u"Transfer"_s}, {u"Check"_s, u"Point of sale"_s},
        {u"holiday"_s, u"Kim"_s}};
}

/// "date:|this-month|…": what is offered where '^' stands.
QString offered(QString text)
{
    const qsizetype cursor = text.indexOf(u'^');
    text.remove(cursor, 1);
    const query::Completion completion = query::complete(text, cursor, someNames());
    QStringList list;
    for (const query::Suggestion& each : completion.suggestions)
        list << each.text;
    return u"%1+%2 "_s.arg(completion.span.at).arg(completion.span.size) + list.join(u'|');
}

} // namespace

class TestQueryBox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offersWhatMayStand_data();
    void offersWhatMayStand();
    void takesByKeyboard();
    void escapeClosesBeforeItClears();
    void saysMistakesWhenTheyAreLeft();
    void namesThatNobodyHas();
    void partsAreWorded_data();
    void partsAreWorded();
    void aRemovedChipTakesItsText_data();
    void aRemovedChipTakesItsText();
    void chipsMirrorTheText();
    void chipsThatFindNoRoomAreCounted();
    void anAccountIsChosenInListAndText();
    void anAccountWithoutANameOfItsOwn();
    void theHelpShowsEveryOperator();
    void viewsAreSavedAndReplaced();
    void viewsAreManaged();
    void theDocumentIsTheHelp();
};

void TestQueryBox::offersWhatMayStand_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("offers");
    const auto row = [](const QString& typed, const QString& offers) {
        QTest::newRow(qPrintable(typed)) << typed << offers;
    };
    row(u"da^"_s, u"0+2 date:"_s);
    row(u"green -CA^"_s, u"7+2 category:"_s);
    row(u"(st^"_s, u"1+2 status:"_s);
    row(u"green^"_s, u"0+5 "_s);
    row(u"\"da^"_s, u"0+0 "_s);
    row(u"note^"_s, u"0+4 note:"_s);
    row(u"tag:HOL^"_s, u"4+3 holiday"_s);
    row(u"has:^"_s, u"4+0 category|type|date|note|tag"_s);
    row(u"status:p^"_s, u"7+1 pending|posted"_s);
    row(u"is:^ x"_s, u"3+0 pending|posted|in|out"_s);
    row(u"date:tod^"_s, u"5+3 today"_s);
    row(u"date:2024..tod^"_s, u"11+3 today"_s);
    row(u"date:>=this-m^"_s, u"7+6 this-month"_s);
    row(u"category:CAFE^"_s, u"9+4 \"Food · Café\""_s);
    row(u"category:gro^ceries x"_s, u"9+9 \"Food · Groceries\""_s);
    row(u"category:tr^"_s, u"9+2 Transfer"_s);
    row(u"account:\"travel^"_s, u"8+7 \"Travel Card •5519\""_s);
    row(u"institution:m^"_s, u"12+1 \"Mikomo Bank\""_s);
    row(u"type:sale^"_s, u"5+4 \"Point of sale\""_s);
    row(u"amount:^"_s, u"7+0 "_s);
}

void TestQueryBox::offersWhatMayStand()
{
    QFETCH(QString, typed);
    QFETCH(QString, offers);
    QCOMPARE(offered(typed), offers);
    QVERIFY(offered(u"green ^"_s).contains(u"date:|amount:|account:"_s));
}

void TestQueryBox::takesByKeyboard()
{
    QWidget window;
    QueryField field(&window);
    field.setNames(someNames());
    window.show();
    QTest::keyClicks(&field, u"ca"_s);
    QVERIFY(field.completion()->isVisible());
    QTest::keyClick(&field, Qt::Key_Tab);
    QCOMPARE(field.text(), u"category:"_s);
    QVERIFY(field.completion()->isVisible()); // and goes on with its values
    QTest::keyClick(&field, Qt::Key_Down);
    QTest::keyClick(&field, Qt::Key_Down);
    QVERIFY(field.accessibleDescription().contains(u"Groceries"_s)); // told while it is chosen
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.text(), u"category:\"Food · Groceries\" "_s);
    QVERIFY(!field.completion()->isVisible());
    QTest::keyClicks(&field, u"d"_s);
    QVERIFY(!field.completion()->isVisible()); // any word begins so
    QTest::keyClick(&field, Qt::Key_Down); // asked for
    QVERIFY(field.completion()->isVisible());
    QVERIFY(field.completion()->isChosen());
    QTest::keyClick(&field, Qt::Key_Up);
    QVERIFY(!field.completion()->isChosen());
    QTest::keyClick(&field, Qt::Key_Return); // nothing is chosen: nothing is taken
    QCOMPARE(field.text(), u"category:\"Food · Groceries\" d"_s);
    field.undo();
    QVERIFY(field.text() != u"category:\"Food · Groceries\" d"_s);
}

void TestQueryBox::escapeClosesBeforeItClears()
{
    QWidget window;
    QueryField field(&window);
    window.show();
    QTest::keyClicks(&field, u"status:"_s);
    QVERIFY(field.completion()->isVisible());
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(!field.completion()->isVisible());
    QCOMPARE(field.text(), u"status:"_s);
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
}

void TestQueryBox::saysMistakesWhenTheyAreLeft()
{
    const ui::Display display(english);
    QueryBar bar(display);
    bar.show();
    QApplication::setActiveWindow(&bar);
    bar.field()->setFocus();
    QTRY_VERIFY(bar.field()->hasFocus());
    QTest::keyClicks(bar.field(), u"date:soo"_s);
    QVERIFY(bar.shownRemark().isEmpty()); // still being typed
    QTest::keyClicks(bar.field(), u"n x"_s);
    QVERIFY2(bar.shownRemark().contains(u"2024-05-03"_s), qPrintable(bar.shownRemark()));
    QVERIFY(bar.field()->accessibleDescription().contains(bar.shownRemark()));
    QCOMPARE(bar.field()->shownMistakes().size(), 1);
    bar.field()->clear();
    QVERIFY(bar.shownRemark().isEmpty());
    bar.setRemark(u"too slow"_s);
    QCOMPARE(bar.shownRemark(), u"too slow"_s);
    QTest::keyClicks(bar.field(), u"a) x"_s);
    QVERIFY(bar.shownRemark() != u"too slow"_s); // the query's own mistake comes first
}

void TestQueryBox::namesThatNobodyHas()
{
    const auto kinds = [](const QString& text) {
        QStringList list;
        for (const query::Mistake& each : query::unknownNames(query::parse(text).root, someNames()))
            list << u"%1+%2"_s.arg(each.span.at).arg(each.span.size);
        return list.join(u' ');
    };
    QCOMPARE(kinds(u"account:CHECKING institution:mikomo account:/5519$/"_s), QString());
    QCOMPARE(kinds(u"a (account:savings OR -institution:x)"_s), u"3+15 23+13"_s);
    QCOMPARE(query::unknownNames(query::parse(u"account:x").root, {}).size(), 0); // not read yet
}

void TestQueryBox::partsAreWorded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const QString& text, const QString& words) {
        QTest::newRow(qPrintable(text)) << text << words;
    };
    row(u"green -blue"_s, {});
    row(u"date:2026-11 green"_s, u"November 2026"_s);
    row(u"date:2024"_s, u"2024"_s);
    row(u"date:last-month.."_s, u"From last month"_s);
    row(u"date:<today"_s, u"Before today"_s);
    row(u"date:2024..2025"_s, u"2024 – 2025"_s);
    row(u"amount:>20 -category:\"fast food\""_s, u"Amount: >20|Not Category: \"fast food\""_s);
    row(u"status:auth is:in"_s, u"Status: authorized|Is: in"_s);
    row(u"(account:a OR b) c"_s, u"(account:a OR b)"_s);
    row(u"a OR is:in"_s, u"a OR is:in"_s);
}

void TestQueryBox::partsAreWorded()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QStringList list;
    for (const QueryPart& part : queryParts(query::parse(text).root, text, Formats(english)))
        list << part.words;
    QCOMPARE(list.join(u'|'), words);
}

void TestQueryBox::aRemovedChipTakesItsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rest");
    QTest::newRow("first") << u"is:in green"_s << u"green"_s;
    QTest::newRow("middle") << u"green is:in basket"_s << u"green basket"_s;
    QTest::newRow("last") << u"green is:in"_s << u"green"_s;
    QTest::newRow("negated") << u"a -is:in b"_s << u"a b"_s;
    QTest::newRow("group") << u"a (is:in OR b) c"_s << u"a c"_s;
    QTest::newRow("in a group") << u"(is:in b) c"_s << u"( b) c"_s;
    QTest::newRow("all") << u"is:in OR a"_s << u""_s;
}

void TestQueryBox::aRemovedChipTakesItsText()
{
    QFETCH(QString, text);
    QFETCH(QString, rest);
    const auto parts = queryParts(query::parse(text).root, text, Formats(english));
    QCOMPARE(parts.size(), 1);
    const QString left = withoutPart(text, parts.front().span);
    QCOMPARE(left, rest);
    QVERIFY(query::parse(left).mistakes.empty());
}

void TestQueryBox::chipsMirrorTheText()
{
    const ui::Display display(english);
    QueryBar bar(display);
    bar.resize(1000, 60);
    bar.show();
    bar.field()->setText(u"market is:out date:2024"_s);
    auto chips = bar.findChildren<Chip*>();
    QCOMPARE(chips.size(), 2);
    Q_EMIT chips[0]->clicked();
    QCOMPARE(bar.field()->selectedText(), u"is:out"_s);
    // Typing before a chip moves its place, not the chip.
    bar.field()->setText(u"green market is:out date:2024"_s);
    QCOMPARE(bar.findChildren<Chip*>(), chips);
    QTest::mouseClick(chips[0]->findChildren<QAbstractButton*>()[1], Qt::LeftButton);
    QTRY_COMPARE(bar.field()->text(), u"green market date:2024"_s);
    QCOMPARE(bar.findChildren<Chip*>().size(), 1);
    bar.field()->undo();
    QCOMPARE(bar.field()->text(), u"green market is:out date:2024"_s);
}

void TestQueryBox::chipsThatFindNoRoomAreCounted()
{
    const ui::Display display(english);
    QueryBar bar(display);
    bar.resize(420, 60);
    bar.show();
    bar.field()->setText(u"is:out date:2024 amount:>20 category:food type:check"_s);
    QTRY_VERIFY(bar.width() == 420 || bar.width() > 0);
    const auto counts = [&bar] {
        for (const Label* label : bar.findChildren<Label*>()) {
            if (label->isVisible() && label->text().startsWith(u'+'))
                return label->text().sliced(1).toInt();
        }
        return 0;
    };
    QTRY_VERIFY(counts() > 0);
    int shown = 0;
    for (const Chip* chip : bar.findChildren<Chip*>())
        shown += chip->isVisible() ? 1 : 0;
    QCOMPARE(shown + counts(), 5);
    bar.resize(1600, 60);
    QTRY_COMPARE(counts(), 0);
}

namespace {

accounts::Entry namedAccount(int ref, const QString& name, const QString& number)
{
    accounts::Entry entry;
    entry.account.ref = AccountRef{ref};
    entry.account.nickname = name;
    entry.account.numberDisplay = number;
    return entry;
}

accounts::Snapshot namedAccounts()
{
    return std::make_shared<const QList<accounts::Entry>>(
        QList{namedAccount(1, u"Everyday Checking"_s, u"xxxx8123"_s),
            namedAccount(2, u"Travel Card"_s, u"xxxx5519"_s),
            namedAccount(3, u"Twin"_s, u"xxxx1111"_s), namedAccount(4, u"Twin"_s, u"xxxx1111"_s)});
}

} // namespace

void TestQueryBox::anAccountIsChosenInListAndText()
{
    const ui::Display display(QLocale(u"en_US"_s));
    QueryBar bar(display);
    auto* box = new AccountBox(bar);
    bar.addAtEnd(box);
    bar.resize(900, 40);
    bar.show();
    box->setAccounts(namedAccounts());
    QSignalSpy chosen(box, &AccountBox::chosenChanged);
    const auto text = [&bar] { return bar.field()->text(); };

    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down); // the first account, as a person chooses it
    QCOMPARE(text(), u"account:\"Everyday Checking •8123\""_s);
    QCOMPARE(box->chosen(), std::optional(AccountRef{1}));
    QCOMPARE(chosen.size(), 1);
    QVERIFY(!bar.field()->completion()->isVisible()); // nothing is typed
    QVERIFY(bar.findChildren<Chip*>().isEmpty()); // the list says it
    box->choose(AccountRef{2});
    QCOMPARE(text(), u"account:\"Travel Card •5519\""_s);
    box->choose({});
    QCOMPARE(text(), QString());
    QVERIFY(!box->chosen());

    // Beside what is asked already, and in its place.
    bar.field()->setText(u"coffee OR tea"_s);
    box->choose(AccountRef{2});
    QCOMPARE(text(), u"(coffee OR tea) account:\"Travel Card •5519\""_s);
    bar.field()->setText(u"coffee account:every date:2026"_s);
    QCOMPARE(box->chosen(), std::optional(AccountRef{1}));
    QCOMPARE(box->currentText(), u"Everyday Checking •8123"_s);
    QCOMPARE(bar.findChildren<Chip*>().size(), 1); // the date's
    box->choose(AccountRef{2});
    QCOMPARE(text(), u"coffee account:\"Travel Card •5519\" date:2026"_s);
    box->choose({});
    QCOMPARE(text(), u"coffee date:2026"_s);

    // What is not one account for all rows is none of the list's.
    for (const QString& several : {u"account:e"_s, u"account:/every/"_s, u"-account:every"_s,
             u"account:every OR account:travel"_s, u"account:every account:check"_s,
             u"coffee OR account:every"_s, u"account:nobody"_s}) {
        bar.field()->setText(several);
        QVERIFY2(!box->chosen(), qPrintable(several));
        QCOMPARE(box->currentIndex(), 0);
    }

    // Names that arrive later are found in the text that is there.
    bar.field()->setText(u"account:travel"_s);
    box->setAccounts(nullptr);
    QVERIFY(!box->chosen());
    box->setAccounts(namedAccounts());
    QCOMPARE(box->chosen(), std::optional(AccountRef{2}));
}

void TestQueryBox::anAccountWithoutANameOfItsOwn()
{
    const ui::Display display(QLocale(u"en_US"_s));
    QueryBar bar(display);
    auto* box = new AccountBox(bar);
    box->setAccounts(namedAccounts());
    bar.field()->setText(u"coffee account:travel"_s);
    box->choose(AccountRef{4});
    QCOMPARE(bar.field()->text(), u"coffee"_s);
    QCOMPARE(box->chosen(), std::optional(AccountRef{4}));
    QCOMPARE(box->currentIndex(), 4);
    bar.field()->setText(u"tea"_s); // what is asked beside it changes nothing
    QCOMPARE(box->chosen(), std::optional(AccountRef{4}));
    bar.field()->setText(u"tea account:every"_s);
    QCOMPARE(box->chosen(), std::optional(AccountRef{1}));
    box->choose(AccountRef{99});
    QCOMPARE(box->chosen(), std::optional(AccountRef{1}));
    bar.field()->setText(u"account:every OR account:travel"_s);
    box->choose(AccountRef{2}); // the text asks for several: both hold
    QCOMPARE(bar.field()->text(), u"account:every OR account:travel"_s);
    QCOMPARE(box->chosen(), std::optional(AccountRef{2}));
}

void TestQueryBox::theHelpShowsEveryOperator()
{
    QWidget window;
    window.resize(900, 700);
    window.show();
    auto* help = new QueryHelp(&window);
    QStringList texts;
    for (const Label* label : help->findChildren<Label*>())
        texts << label->text();
    for (const query::OperatorInfo& each : query::operators())
        QVERIFY2(texts.contains(QString(each.name + u":"_s)), each.name.data());
    for (const query::ChoiceInfo& each : query::choices())
        QVERIFY(texts.contains(QString(query::info(each.op).name + u":"_s + each.name)));
    QTest::keyClick(help, Qt::Key_Escape);
    QTRY_VERIFY(window.findChild<QueryHelp*>() == nullptr);
}

void TestQueryBox::viewsAreSavedAndReplaced()
{
    QWidget window;
    window.resize(900, 700);
    ViewsButton button(&window);
    window.show();
    QSignalSpy asked(&button, &ViewsButton::saveRequested);
    button.askName();
    auto* sheet = window.findChild<SaveViewSheet*>();
    QTest::keyClicks(sheet->findChild<QLineEdit*>(), u"  My   coffee "_s);
    QTest::keyClick(sheet->findChild<QLineEdit*>(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), u"My coffee"_s);
    QSignalSpy changed(&button, &ViewsButton::changed);
    button.put({u"My coffee"_s, u"coffee"_s, {}, "layout"});
    button.put({u"Rent"_s, u"rent"_s, AccountRef{2}, {}});
    button.put({u"MY COFFEE"_s, u"coffee is:out"_s, {}, {}}); // one of this name is there
    QCOMPARE(changed.size(), 3);
    QCOMPARE(button.views().size(), 2);
    QCOMPARE(button.views()[0].query, u"coffee is:out"_s);
    QSignalSpy opened(&button, &ViewsButton::opened);
    for (QAction* action : button.findChild<QMenu*>()->actions()) {
        if (action->text() == u"Rent"_s)
            action->trigger();
    }
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].value<SavedView>().account, std::optional(AccountRef{2}));
}

void TestQueryBox::viewsAreManaged()
{
    QWidget window;
    window.resize(900, 700);
    window.show();
    const QList<SavedView> views{
        {u"a"_s, u"1"_s, {}, {}}, {u"b"_s, u"2"_s, {}, {}}, {u"c"_s, u"3"_s, {}, {}}};
    auto* sheet = new ManageViewsSheet(views, &window);
    QSignalSpy changed(sheet, &ManageViewsSheet::changed);
    const auto press = [sheet](const QString& text) {
        for (auto* button : sheet->findChildren<QPushButton*>()) {
            if (button->text() == text) {
                button->click();
                return;
            }
        }
        QFAIL(qPrintable(text));
    };
    auto* list = sheet->findChild<QListWidget*>();
    press(u"Down"_s); // b a c
    list->item(0)->setText(u"  B  new "_s);
    list->item(1)->setText(u"C"_s); // another view's: taken back
    QCOMPARE(list->item(1)->text(), u"a"_s);
    list->setCurrentRow(2);
    press(u"Delete"_s);
    press(u"Done"_s);
    QCOMPARE(changed.size(), 1);
    const auto left = changed[0][0].value<QList<SavedView>>();
    QCOMPARE(left.size(), 2);
    QCOMPARE(left[0].name, u"B new"_s);
    QCOMPARE(left[0].query, u"2"_s);
    QCOMPARE(left[1].name, u"a"_s);
}

// The page in docs/ is the same as the one behind F1. BURSAR_WRITE_DOCS=1 writes it anew.
void TestQueryBox::theDocumentIsTheHelp()
{
    QFile file(QStringLiteral(BURSAR_SOURCE_DIR "/docs/query-language.md"));
    if (qEnvironmentVariableIsSet("BURSAR_WRITE_DOCS")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(query::helpAsMarkdown().toUtf8());
        file.close();
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), query::helpAsMarkdown());
}

QTEST_MAIN(TestQueryBox)
#include "tst_querybox.moc"
