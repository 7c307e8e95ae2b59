// SPDX-License-Identifier: GPL-3.0-or-later
// The overview: what needs the person and what can be done about it, the accounts and their age.
#include "app/base/literals.h"
#include "tests/gui/consentsamples.h"
#include "tests/gui/samples.h"
#include "ui/features/overview/attentiontext.h"
#include "ui/features/overview/overviewpage.h"
#include "ui/kit/button.h"
#include "ui/kit/display.h"
#include "ui/kit/label.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace bursar;
using namespace bursar::ui;

namespace {

struct Shown {
    Shown()
        : page(display)
    {
        page.resize(1'100, 800);
        page.show();
    }
    void set(const QList<attention::Item>& items)
    {
        OverviewPage::State state{.accounts = test::sampleAccounts(),
            .names = {},
            .attention = items,
            .now = test::sampleNow()};
        for (const Link& link : test::sampleLinks())
            state.names.insert(link.id, link.name);
        page.set(std::move(state));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents(); // a layout shows what came into it from there
    }
    bool says(const QString& words) const
    {
        const auto labels = page.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    QTableWidget* table() const { return page.findChild<QTableWidget*>(); }

    ui::Display display{QLocale(u"en_US"_s)};
    OverviewPage page;
};

} // namespace

class TestOverviewPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyItSaysWhatToDo();
    void eachItemCanBeActedOnAndPutAway();
    void nothingToDoIsSaid();
    void everyKindHasItsWords();
    void noWordsNameAnAmount();
    void accountsHaveTheirAge();
    void hiddenAmountsStayHidden();
    void aRowLeadsToItsAccount();
    void everyButtonHasANameOfItsOwn();
};

void TestOverviewPage::emptyItSaysWhatToDo()
{
    Shown shown;
    const QSignalSpy asked(&shown.page, &OverviewPage::linkRequested);
    QVERIFY(shown.says(u"Nothing to show yet"_s));
    for (Button* button : shown.page.findChildren<Button*>()) {
        if (button->isVisible())
            button->click();
    }
    QCOMPARE(asked.size(), 1);
}

void TestOverviewPage::eachItemCanBeActedOnAndPutAway()
{
    Shown shown;
    const auto items = test::sampleAttention(false);
    shown.set(items);
    const QSignalSpy acted(&shown.page, &OverviewPage::acted);
    const QSignalSpy dismissed(&shown.page, &OverviewPage::dismissed);
    const auto acts = shown.page.findChildren<Button*>(u"attentionAct"_s);
    const auto dismisses = shown.page.findChildren<Button*>(u"attentionDismiss"_s);
    QCOMPARE(acts.size(), items.size());
    for (qsizetype i = 0; i < items.size(); ++i) {
        acts[i]->click();
        dismisses[i]->click();
        QCOMPARE(acted[i].first().value<attention::Item>().fact, items[i].fact);
        QCOMPARE(dismissed[i].first().toString(), items[i].fact);
    }
}

void TestOverviewPage::nothingToDoIsSaid()
{
    Shown shown;
    shown.set({});
    QVERIFY(shown.says(u"Nothing needs you now"_s));
    shown.set(test::sampleAttention(false));
    QVERIFY(!shown.says(u"Nothing needs you now"_s));
}

void TestOverviewPage::everyKindHasItsWords()
{
    QStringList sentences;
    for (const attention::Item& item : test::sampleAttention(true)) {
        QVERIFY(!overviewtext::attentionPill(item).isEmpty());
        QVERIFY(!overviewtext::attentionAction(item).isEmpty());
        const QString sentence = overviewtext::attentionSentence(item);
        QVERIFY(!sentence.isEmpty() && !sentences.contains(sentence));
        sentences += sentence;
    }
    QCOMPARE(sentences.size(), static_cast<int>(attention::Kind::NewDocuments) + 1);
}

void TestOverviewPage::noWordsNameAnAmount()
{
    // They are shown on the desktop, too, where amounts are not hidden.
    for (const attention::Item& item : test::sampleAttention(true))
        QVERIFY(!overviewtext::attentionSentence(item).contains(u'$'));
}

void TestOverviewPage::accountsHaveTheirAge()
{
    Shown shown;
    shown.set({});
    const auto entries = test::sampleAccounts();
    QCOMPARE(shown.table()->rowCount(), entries->size());
    const Formats& formats = shown.display.formats();
    for (int row = 0; row < shown.table()->rowCount(); ++row) {
        const accounts::Entry& entry = (*entries)[row];
        const auto asOf = entry.balance.asOf ? entry.balance.asOf : entry.askedAt;
        QCOMPARE(shown.table()->item(row, 2)->text(), formats.age(asOf, test::sampleNow()));
        if (entry.balance.kind == accounts::BalanceKind::None)
            QCOMPARE(shown.table()->item(row, 3)->text(), u"—"_s); // unknown is not zero
    }
}

void TestOverviewPage::hiddenAmountsStayHidden()
{
    Shown shown;
    shown.display.setAmountsHidden(true);
    shown.set({});
    for (int row = 0; row < shown.table()->rowCount(); ++row) {
        const QString text = shown.table()->item(row, 3)->text();
        QVERIFY2(text == u"•••"_s || text == u"—"_s, qPrintable(text));
    }
}

void TestOverviewPage::aRowLeadsToItsAccount()
{
    Shown shown;
    shown.set({});
    const QSignalSpy chosen(&shown.page, &OverviewPage::accountChosen);
    Q_EMIT shown.table()->activated(shown.table()->model()->index(1, 0));
    QCOMPARE(chosen.first().first().value<AccountRef>(), test::sampleAccounts()->at(1).account.ref);
}

void TestOverviewPage::everyButtonHasANameOfItsOwn()
{
    Shown shown;
    shown.set(test::sampleAttention(false));
    QStringList names;
    for (Button* button : shown.page.findChildren<Button*>()) {
        if (!button->isVisible())
            continue;
        const QString name = QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name);
        QVERIFY2(!name.isEmpty() && !names.contains(name), qPrintable(name));
        names += name;
    }
}

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
