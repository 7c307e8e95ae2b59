// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/literals.h"
#include "ui/features/transactions/annotationeditor.h"
#include "ui/features/transactions/completingfield.h"
#include "ui/features/transactions/completionlist.h"
#include "ui/kit/button.h"
#include "ui/kit/display.h"
#include "ui/kit/label.h"
#include "ui/kit/textbox.h"

#include <QAccessible>
#include <QApplication>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace bursar;
using namespace bursar::ui;
using transactions::AnnotationEdit;

namespace {

/// The editor in a window, and what it tells.
struct Desk {
    ui::Display display{QLocale(u"en_US"_s)};
    QWidget window;
    AnnotationEditor editor{display, &window};
    QWidget elsewhere{&window};
    QStringList told;

    Desk()
    {
        elsewhere.setFocusPolicy(Qt::StrongFocus);
        editor.setNames({u"Food · Coffee"_s, u"Gifts"_s}, {u"holiday"_s, u"household"_s});
        QObject::connect(
            &editor, &AnnotationEditor::edited, &editor, [this](const AnnotationEdit& edit) {
                told << u"%1|%2|%3|%4"_s.arg(edit.note.value_or(u"-"_s),
                    edit.category.value_or(u"-"_s), edit.addTags.join(u','),
                    edit.removeTags.join(u','));
            });
        window.resize(300, 400);
        editor.resize(300, 300);
        window.show();
        QApplication::setActiveWindow(&window);
    }
    template <class Widget = CompletingField> Widget* field(const QString& name) const
    {
        return editor.findChild<Widget*>(name);
    }
    void leave() { elsewhere.setFocus(); }
    QStringList takeTold() { return std::exchange(told, {}); }
};

} // namespace

class TestAnnotations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatWasTypedWhenItIsLeft();
    void tellsBeforeOthersAreShown();
    void escapeBringsBack();
    void showsWhatIsNotTheSame();
    void keepsWhatIsBeingTyped();
    void completesEachTag();
    void cutsWhatIsTooLong();
    void offersUndo();
    void isNamed();
};

void TestAnnotations::tellsWhatWasTypedWhenItIsLeft()
{
    Desk desk;
    desk.editor.set({.note = u"old"_s, .sentCategory = u"Food"_s, .tags = {u"a"_s, u"b"_s}});
    auto* tags = desk.field(u"tagsField"_s);
    QCOMPARE(tags->text(), u"a, b"_s);
    tags->setFocus();
    tags->setText(u" c,B, a"_s);
    desk.leave();
    QCOMPARE(desk.takeTold(), QStringList{u"-|-|B,c|b"_s});
    QCOMPARE(tags->text(), u"a, B, c"_s); // as they are kept

    auto* category = desk.field(u"categoryField"_s);
    QCOMPARE(category->placeholderText(), u"Food"_s);
    category->setFocus();
    QTest::keyClicks(category, u"Gifts"_s);
    QTest::keyClick(category, Qt::Key_Return);
    desk.leave();
    QCOMPARE(desk.takeTold(), QStringList{u"-|Gifts||"_s}); // once
    category->setFocus();
    category->clear();
    desk.leave();
    QCOMPARE(desk.takeTold(), QStringList{u"-|||"_s}); // the bank's again

    auto* note = desk.field<QPlainTextEdit>(u"noteField"_s);
    note->setFocus();
    QTest::keyClicks(note, u"new"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QTest::keyClick(note, Qt::Key_Tab); // leaves it
    QVERIFY(!note->hasFocus());
    QCOMPARE(desk.takeTold(), QStringList{u"new\nold|-||"_s});
    note->setFocus();
    desk.leave();
    QCOMPARE(desk.takeTold(), QStringList());
}

void TestAnnotations::tellsBeforeOthersAreShown()
{
    Desk desk;
    desk.editor.set({});
    auto* note = desk.field<QPlainTextEdit>(u"noteField"_s);
    note->setFocus();
    QTest::keyClicks(note, u"mine"_s);
    desk.editor.flush();
    QCOMPARE(desk.takeTold(), QStringList{u"mine|-||"_s});
    desk.editor.set({.note = u"another's"_s});
    desk.leave();
    QCOMPARE(desk.takeTold(), QStringList());
}

void TestAnnotations::escapeBringsBack()
{
    Desk desk;
    desk.editor.set({.note = u"old"_s, .tags = {u"a"_s}});
    auto* note = desk.field<QPlainTextEdit>(u"noteField"_s);
    note->setFocus();
    QTest::keyClicks(note, u"x"_s);
    QTest::keyClick(note, Qt::Key_Escape);
    QCOMPARE(note->toPlainText(), u"old"_s);
    desk.leave();
    QCOMPARE(desk.takeTold(), QStringList());
}

void TestAnnotations::showsWhatIsNotTheSame()
{
    Desk desk;
    desk.editor.set({.note = {},
        .category = {},
        .sentCategory = u"Food"_s,
        .tags = {u"all"_s},
        .someTags = {u"few"_s, u"none"_s}});
    auto* note = desk.field<QPlainTextEdit>(u"noteField"_s);
    QVERIFY(note->toPlainText().isEmpty());
    QVERIFY(note->placeholderText().contains(u"Various"_s));
    QCOMPARE(desk.field(u"categoryField"_s)->placeholderText(), u"Various"_s);
    const auto labels = desk.editor.findChildren<Label*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const Label* each) {
        return each->isVisible() && each->text().contains(u"few, none"_s);
    }));
    // Looking through the fields changes nothing.
    note->setFocus();
    QTest::keyClicks(note, u"x"_s);
    QTest::keyClick(note, Qt::Key_Backspace);
    desk.leave();
    QCOMPARE(desk.takeTold(), QStringList());
    // A tag that some have is given to all; one that all have is taken from all.
    auto* tags = desk.field(u"tagsField"_s);
    tags->setFocus();
    tags->setText(u"few"_s);
    desk.leave();
    QCOMPARE(desk.takeTold(), QStringList{u"-|-|few|all"_s});
}

void TestAnnotations::keepsWhatIsBeingTyped()
{
    Desk desk;
    desk.editor.set({.note = u"one"_s});
    auto* note = desk.field<QPlainTextEdit>(u"noteField"_s);
    note->setFocus();
    QTest::keyClicks(note, u"my "_s);
    desk.editor.refresh({.note = u"one"_s, .tags = {u"new"_s}});
    QCOMPARE(note->toPlainText(), u"my one"_s);
    QCOMPARE(desk.field(u"tagsField"_s)->text(), u"new"_s);
}

void TestAnnotations::completesEachTag()
{
    Desk desk;
    desk.editor.set({});
    auto* tags = desk.field(u"tagsField"_s);
    tags->setFocus();
    QTest::keyClicks(tags, u"x, ho"_s);
    QVERIFY(tags->completion()->isVisible());
    QTest::keyClick(tags, Qt::Key_Down);
    QTest::keyClick(tags, Qt::Key_Down);
    QVERIFY(tags->accessibleDescription().contains(u"household"_s));
    QTest::keyClick(tags, Qt::Key_Return);
    QCOMPARE(tags->text(), u"x, household"_s);
    QVERIFY(!tags->completion()->isVisible());
    QCOMPARE(desk.takeTold(), QStringList()); // not left yet
    QTest::keyClick(tags, Qt::Key_Return);
    QCOMPARE(desk.takeTold(), QStringList{u"-|-|household,x|"_s});
}

void TestAnnotations::cutsWhatIsTooLong()
{
    Desk desk;
    desk.editor.set({});
    auto* note = desk.field<QPlainTextEdit>(u"noteField"_s);
    note->setPlainText(QString(transactions::longestNote + 5, u'x'));
    QCOMPARE(note->toPlainText().size(), transactions::longestNote);
}

void TestAnnotations::offersUndo()
{
    Desk desk;
    auto* undo = desk.field<Button>(u"undoButton"_s);
    QVERIFY(!undo->isVisible());
    desk.editor.offerUndo(1'234);
    QVERIFY(undo->isVisible());
    QCOMPARE(undo->accessibleDescription(), u"1,234 transactions changed."_s);
    QSignalSpy asked(&desk.editor, &AnnotationEditor::undoRequested);
    undo->click();
    QCOMPARE(asked.size(), 1);
    desk.editor.offerUndo(0);
    QVERIFY(!undo->isVisible());
}

void TestAnnotations::isNamed()
{
    Desk desk;
    for (const QString& name : {u"categoryField"_s, u"tagsField"_s, u"noteField"_s}) {
        auto* field = desk.field<QWidget>(name);
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(field);
        QVERIFY(spoken);
        QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), qPrintable(name));
    }
}

QTEST_MAIN(TestAnnotations)
#include "tst_annotations.moc"
