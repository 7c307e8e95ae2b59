// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/literals.h"
#include "tests/gui/samples.h"
#include "ui/features/activity/accesswords.h"
#include "ui/features/activity/activityfilters.h"
#include "ui/features/activity/activitymodel.h"
#include "ui/features/activity/activitypage.h"
#include "ui/features/activity/activityview.h"
#include "ui/features/activity/chainline.h"
#include "ui/features/activity/datausegrid.h"
#include "ui/features/activity/rangesheet.h"
#include "ui/kit/banner.h"
#include "ui/kit/datanames.h"
#include "ui/kit/display.h"
#include "ui/kit/label.h"
#include "ui/kit/localsettings.h"
#include "ui/kit/searchfield.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace bursar;
using namespace bursar::ui;

namespace {

LedgerNumbers numbersDownFrom(std::int64_t newest, int count)
{
    auto numbers = std::make_shared<std::vector<std::int64_t>>();
    for (int i = 0; i < count; ++i)
        numbers->push_back(newest - i);
    return numbers;
}

Ledger::Entry entryOf(std::int64_t number)
{
    Ledger::Entry entry = test::sampleAccesses(1).front();
    entry.number = number;
    entry.call.path = u"/p/%1"_s.arg(number);
    entry.call.requestId = u"r-%1"_s.arg(number);
    return entry;
}

QList<Ledger::Entry> entriesOf(const std::vector<std::int64_t>& numbers)
{
    QList<Ledger::Entry> entries;
    for (const std::int64_t number : numbers)
        entries += entryOf(number);
    return entries;
}

/// All visible texts of a widget.
QString textsOf(const QWidget& widget)
{
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&widget))
            texts << label->text();
    }
    for (const QAbstractButton* button : widget.findChildren<QAbstractButton*>()) {
        if (button->isVisibleTo(&widget))
            texts << button->text();
    }
    return texts.join(u'\n');
}

/// A page with a ledger that answers what is asked, as the desk does.
struct Fixture {
    explicit Fixture(int entries = 100)
        : page(display, settings)
        , wanted(&page, &ActivityPage::entriesWanted)
    {
        QObject::connect(&page, &ActivityPage::entriesWanted, &page,
            [this](const std::vector<std::int64_t>& numbers) {
                QMetaObject::invokeMethod(
                    &page, [this, numbers] { page.takeEntries(entriesOf(numbers)); },
                    Qt::QueuedConnection);
            });
        page.resize(1100, 700);
        page.setSubjects(test::sampleSubjects());
        page.setNumbers(numbersDownFrom(entries, entries), false);
        page.show();
    }
    ui::Display display{QLocale(u"en_US"_s)};
    LocalSettings settings{{}};
    ActivityPage page;
    QSignalSpy wanted;
};

QComboBox* combo(ActivityFilters& filters, const QString& name)
{
    for (auto* each : filters.findChildren<QComboBox*>()) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

/// As a person does: the entry of this text.
bool choose(QComboBox* box, const QString& text)
{
    const int index = box ? box->findText(text) : -1;
    if (index < 0)
        return false;
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
    return true;
}

} // namespace

class TestActivityPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void modelIsSound();
    void asksOnlyForWhatIsLookedAt();
    void forgetsWhatWasPassed();
    void growsAboveWhatIsLookedAt();
    void wordsForEveryEnd();
    void choicesMakeTheFilter();
    void consentsAreThoseOfTheInstitution();
    void timeIsOfWholeLocalDays();
    void rangesAreAsked();
    void clearShowsAllAgain();
    void detailsTellAllAndCopyTheRequestId();
    void aBrokenChainSaysWhereAndGoesThere();
    void statesHaveWords();
    void exportSaysWhatBecameOfIt();
    void narrowTablesKeepWhatMatters();
    void useIsOfTheConsentThatIsLookedAt();
    void useSaysWhatIsNotNeeded();
};

void TestActivityPage::modelIsSound()
{
    ui::Display display{QLocale(u"en_US"_s)};
    ActivityModel model(display);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy wanted(&model, &ActivityModel::wanted);
    model.setNumbers(numbersDownFrom(10, 10), false);
    QTRY_VERIFY(wanted.count() > 0);
    model.take(entriesOf(wanted.first().first().value<std::vector<std::int64_t>>()));
    model.setNumbers(numbersDownFrom(15, 15), true);
    QCOMPARE(model.rowCount(), 15);
    model.setNumbers(numbersDownFrom(15, 3), false);
    model.setNumbers(numbersDownFrom(20, 3), true); // not its end: as if anew
    QCOMPARE(model.rowCount(), 3);
    model.setNumbers(numbersDownFrom(0, 0), false);
    model.setNumbers(numbersDownFrom(0, 0), true);
    QCOMPARE(model.rowCount(), 0);
    model.setNumbers(numbersDownFrom(2, 2), true);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.entry(-1) && !model.entry(2));
    QVERIFY(!model.rowOf(77));
    QCOMPARE(model.rowOf(1), 1);
}

void TestActivityPage::asksOnlyForWhatIsLookedAt()
{
    Fixture f(1'000'000);
    QTRY_VERIFY(f.page.model()->entry(0));
    std::size_t asked = 0;
    for (const auto& question : f.wanted)
        asked += question.first().value<std::vector<std::int64_t>>().size();
    QVERIFY2(asked <= 256, qPrintable(QString::number(asked)));
    // Dragged over the whole of it: only where it comes to rest is read for certain.
    QScrollBar* bar = f.page.view()->verticalScrollBar();
    for (int step = 0; step <= 50; ++step)
        bar->setValue(bar->maximum() / 50 * step);
    bar->setValue(bar->maximum());
    QTRY_VERIFY(f.page.model()->entry(999'999));
    QCOMPARE(f.page.model()->entry(999'999)->number, 1);
    QCOMPARE(f.page.model()->index(999'999, ActivityModel::Asked).data().toString(), u"/p/1"_s);
}

void TestActivityPage::forgetsWhatWasPassed()
{
    ui::Display display{QLocale(u"en_US"_s)};
    ActivityModel model(display);
    model.setNumbers(numbersDownFrom(10'000, 10'000), false);
    for (std::int64_t first = 10'000; first > 0; first -= 500)
        model.take(entriesOf(*numbersDownFrom(first, 500)));
    int known = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        known += model.entry(row) != nullptr;
    QVERIFY2(known >= 500 && known <= 5'000, qPrintable(QString::number(known)));
}

void TestActivityPage::growsAboveWhatIsLookedAt()
{
    Fixture f(100);
    QTRY_VERIFY(f.page.model()->entry(0));
    f.page.goTo(95);
    QCOMPARE(f.page.view()->currentIndex().row(), 5);
    f.page.setNumbers(numbersDownFrom(103, 103), true);
    QCOMPARE(f.page.view()->currentIndex().row(), 8);
    QTRY_VERIFY(f.page.currentEntry());
    QCOMPARE(f.page.currentEntry()->number, 95);
    // Another question: it stays the one that is looked at where it is among the answer.
    f.page.setNumbers(numbersDownFrom(96, 20), false);
    QCOMPARE(f.page.view()->currentIndex().row(), 1);
    f.page.setNumbers(numbersDownFrom(50, 20), false);
    QVERIFY(!f.page.currentEntry());
}

void TestActivityPage::wordsForEveryEnd()
{
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Internal); ++kind) {
        CallRecord call;
        call.error = static_cast<ErrorKind>(kind);
        QVERIFY(!resultWords(call).text.isEmpty());
        // "No data" is an answer.
        QCOMPARE(resultWords(call).mark == Mark::Good, *call.error == ErrorKind::NoData);
        QVERIFY(resultSentence(call).size() > 5);
    }
    CallRecord call;
    call.http = 200;
    QVERIFY(resultWords(call).mark == Mark::Good);
    call.http = 206;
    QVERIFY(resultWords(call).mark != Mark::Good);
    QVERIFY(resultSentence(call).contains(u"left something out"_s));
    call.unreadable = 3;
    call.places = QStringList{u"item 3: not an object"_s, u"item 4: not an object"_s};
    QVERIFY(resultSentence(call).contains(u"3 place"_s));
    QVERIFY(placesText(call).startsWith(u"item 3: not an object\nitem 4"_s));
    QVERIFY(placesText(call).contains(u"1 more"_s));
    call.http = 200;
    QVERIFY(resultWords(call).mark == Mark::Attention);
    for (const DataCluster cluster : dataClusters)
        QVERIFY(!dataName(cluster).isEmpty());
}

void TestActivityPage::choicesMakeTheFilter()
{
    Fixture f;
    ActivityFilters& filters = *f.page.filters();
    QSignalSpy changed(&f.page, &ActivityPage::filterChanged);
    QVERIFY(filters.isEmpty());
    QVERIFY(choose(combo(filters, u"Institution"_s), u"Mikomo Bank"_s));
    QVERIFY(choose(combo(filters, u"Kind of data"_s), u"Transactions"_s));
    QVERIFY(choose(combo(filters, u"Result"_s), u"Not answered"_s));
    QVERIFY(choose(combo(filters, u"Who asked"_s), u"Schedule"_s));
    filters.words()->setText(u" dep-1 "_s);
    QCOMPARE(changed.count(), 5);
    const auto filter = changed.last().first().value<LedgerFilter>();
    const LedgerFilter expected{.link = LinkId{1},
        .cluster = DataCluster::Transactions,
        .outcome = LedgerFilter::Outcome::Failed,
        .cause = Cause::Schedule,
        .words = u"dep-1"_s};
    QVERIFY(filter == expected);
}

void TestActivityPage::consentsAreThoseOfTheInstitution()
{
    Fixture f;
    ActivityFilters& filters = *f.page.filters();
    QComboBox* consents = combo(filters, u"Consent"_s);
    QCOMPARE(consents->count(), 5);
    QVERIFY(choose(consents,
        u"Mikomo Bank, since "_s + f.display.formats().dayLong(*Day::parse("2026-02-14"))));
    QVERIFY(filters.filter().link == LinkId{1});
    QCOMPARE(filters.filter().grantId, u"0b0f8b0e-6f0e-4f8e-9d27-5a4c8d1f7e10"_s);
    QVERIFY(choose(combo(filters, u"Institution"_s), u"Halden Credit Union"_s));
    QCOMPARE(consents->count(), 2);
    QVERIFY(!filters.filter().grantId); // the consent chosen before is another institution's
    QVERIFY(filters.filter().link == LinkId{2});
}

void TestActivityPage::timeIsOfWholeLocalDays()
{
    Fixture f;
    ActivityFilters& filters = *f.page.filters();
    QVERIFY(choose(filters.time(), u"Today"_s));
    const LedgerFilter today = filters.filter();
    const auto at = [](const QDateTime& time) {
        return Instant(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
    };
    QVERIFY(today.from == at(QDate::currentDate().startOfDay()));
    QVERIFY(today.until == at(QDate::currentDate().addDays(1).startOfDay()));
    QVERIFY(choose(filters.time(), u"Last 7 days"_s));
    QVERIFY(filters.filter().from == at(QDate::currentDate().addDays(-6).startOfDay()));
}

void TestActivityPage::rangesAreAsked()
{
    Fixture f;
    ActivityFilters& filters = *f.page.filters();
    QVERIFY(choose(filters.time(), u"Today"_s));
    QVERIFY(choose(filters.time(), u"Other…"_s));
    QVERIFY(!filters.isEmpty()); // the one before holds until there is another
    auto* sheet = f.page.window()->findChild<RangeSheet*>();
    QVERIFY(sheet);
    sheet->field()->setText(u"soon"_s);
    QVERIFY(textsOf(*sheet).contains(u"not a stretch of time"_s));
    sheet->field()->setText(u"2026-10-01..2026-11-15"_s);
    const QString days = f.display.formats().dayLong(*Day::parse("2026-10-01")) + u" – "_s
        + f.display.formats().dayLong(*Day::parse("2026-11-15"));
    QVERIFY(textsOf(*sheet).contains(days));
    QTest::keyClick(sheet->field(), Qt::Key_Return);
    QCOMPARE(filters.time()->currentText(), days);
    QVERIFY(filters.filter().from
        == Instant(std::chrono::milliseconds(QDate(2026, 10, 1).startOfDay().toMSecsSinceEpoch())));
    QVERIFY(filters.filter().until
        == Instant(
            std::chrono::milliseconds(QDate(2026, 11, 16).startOfDay().toMSecsSinceEpoch())));
    filters.clear();
    QCOMPARE(filters.time()->currentText(), u"Any time"_s);
}

void TestActivityPage::clearShowsAllAgain()
{
    Fixture f;
    ActivityFilters& filters = *f.page.filters();
    filters.choose(LinkId{1}, u"1d0c9a7e-1f0e-4b8e-8d27-6a4c8d1f7e22"_s);
    QVERIFY(!filters.isEmpty());
    QVERIFY(choose(combo(filters, u"Result"_s), u"Answered"_s));
    QSignalSpy changed(&filters, &ActivityFilters::changed);
    filters.clear();
    QCOMPARE(changed.count(), 1);
    QVERIFY(filters.isEmpty());
}

void TestActivityPage::detailsTellAllAndCopyTheRequestId()
{
    Fixture f(0);
    QList<Ledger::Entry> list = test::sampleAccesses(20);
    f.page.setNumbers(numbersDownFrom(12'345, 20), false);
    QTRY_VERIFY(f.wanted.count() > 0);
    f.page.takeEntries(list);
    f.page.goTo(12'345 - 5);
    const auto* pane = f.page.findChild<EntryPane*>();
    QVERIFY(f.page.currentEntry()->call.error == ErrorKind::Maintenance);
    const QString texts = textsOf(*pane);
    QVERIFY2(texts.contains(u"Statements at Mikomo Bank"_s), qPrintable(texts));
    QVERIFY(texts.contains(u"planned maintenance"_s)); // words, not a code
    QTRY_VERIFY(textsOf(*pane).contains(u"You, by hand"_s)); // once the layout has shown it
    QVERIFY(!texts.contains(u"Maintenance\n"_s));
    for (auto* button : pane->findChildren<QPushButton*>()) {
        if (button->text() == u"Copy the request id"_s)
            button->click();
        if (button->text() == u"Details"_s) // the code is one click away
            button->click();
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), list.at(5).call.requestId);
    QVERIFY(textsOf(*pane).contains(u"503"_s));
}

void TestActivityPage::aBrokenChainSaysWhereAndGoesThere()
{
    Fixture f(500);
    f.page.setCheck({.verdict = Ledger::Verdict{500, 0, {}}, .at = test::sampleNow()});
    QVERIFY(textsOf(f.page).contains(u"Checked 500 entries, unbroken"_s));
    QVERIFY(!textsOf(f.page).contains(u"broken at"_s));
    // What the person took out is said, and is no break.
    QVERIFY(!textsOf(f.page).contains(u"erased by you"_s));
    f.page.setCheck({.verdict = Ledger::Verdict{1'500, 1'204, {}}, .at = test::sampleNow()});
    QVERIFY(textsOf(f.page).contains(u"Checked 1,500 entries, unbroken"_s));
    QVERIFY(textsOf(f.page).contains(u"of them erased by you"_s));

    f.page.setCheck({.verdict = Ledger::Verdict{122, 0, 123}, .at = test::sampleNow()});
    QVERIFY(textsOf(f.page).contains(u"broken at entry 123"_s));
    QVERIFY(textsOf(f.page).contains(u"The record of accesses is broken"_s));
    QVERIFY(!f.page.model()->index(500 - 122, 0).data(ActivityModel::BeyondBreakRole).toBool());
    QVERIFY(f.page.model()->index(500 - 123, 0).data(ActivityModel::BeyondBreakRole).toBool());
    for (auto* button : f.page.findChildren<QPushButton*>()) {
        if (button->text() == u"Show the place"_s)
            button->click();
    }
    QCOMPARE(f.page.view()->currentIndex().row(), 500 - 123);
    f.page.setCheck({.error = Error{.kind = ErrorKind::StoreDamaged}});
    QVERIFY(!textsOf(f.page).contains(u"unbroken"_s)); // not looked at is not unbroken
    QVERIFY(textsOf(f.page).contains(u"could not be checked"_s));
    f.page.setCheck({.running = true, .entries = 4'096});
    QVERIFY(textsOf(f.page).contains(u"4,096 entries so far"_s));
}

void TestActivityPage::statesHaveWords()
{
    ui::Display display{QLocale(u"en_US"_s)};
    LocalSettings settings{{}};
    ActivityPage page(display, settings);
    page.resize(1100, 700);
    QVERIFY(textsOf(page).contains(u"Reading the record…"_s));
    page.setFailure(Error{.kind = ErrorKind::StoreDamaged}, u"10:42"_s);
    QVERIFY(textsOf(page).contains(u"could not be read"_s));
    page.setFailure({}, {});
    page.setNumbers(numbersDownFrom(0, 0), false);
    QVERIFY(textsOf(page).contains(u"Nothing has been read yet"_s));
    QVERIFY(textsOf(page).contains(u"Link an institution"_s));
    page.setSubjects(test::sampleSubjects());
    page.filters()->words()->setText(u"x"_s);
    QVERIFY(textsOf(page).contains(u"No access fits these filters"_s));
    page.setNumbers(numbersDownFrom(12'345, 3), false);
    QVERIFY(textsOf(page).contains(u"3 of 12,345"_s));
}

void TestActivityPage::exportSaysWhatBecameOfIt()
{
    Fixture f;
    f.page.setExporting(50, 100);
    QVERIFY(textsOf(f.page).contains(u"50 of 100"_s));
    QSignalSpy stopped(&f.page, &ActivityPage::exportStopRequested);
    for (auto* button : f.page.findChildren<QPushButton*>()) {
        if (button->text() == u"Stop"_s)
            button->click();
    }
    QCOMPARE(stopped.count(), 1);
    f.page.setExportFailed(Error{.kind = ErrorKind::Cancelled});
    QVERIFY(textsOf(f.page).contains(u"No file was written"_s));
    f.page.setExported({100, {100, 0, {}}}, u"/tmp/somewhere/a.csv"_s);
    QVERIFY(textsOf(f.page).contains(u"100 entries are in a.csv"_s));
    QVERIFY(textsOf(f.page).contains(u"it is unbroken"_s));
    f.page.setExported({100, {49, 0, 50}}, u"/tmp/somewhere/a.csv"_s);
    QVERIFY(textsOf(f.page).contains(u"broken at entry 50"_s));
}

void TestActivityPage::narrowTablesKeepWhatMatters()
{
    Fixture f;
    f.page.resize(1'600, 700);
    f.page.detailsAction()->setChecked(false);
    QCoreApplication::sendPostedEvents();
    const auto isHidden = [&f](int column) { return f.page.view()->isColumnHidden(column); };
    QTRY_VERIFY(!isHidden(ActivityModel::Consent));
    for (int column = 0; column < ActivityModel::ColumnCount; ++column)
        QVERIFY(!isHidden(column));
    f.page.resize(760, 700);
    QTRY_VERIFY(isHidden(ActivityModel::Consent));
    for (const int column : {ActivityModel::Time, ActivityModel::Institution, ActivityModel::Data,
             ActivityModel::Asked, ActivityModel::Result})
        QVERIFY(!isHidden(column));
}

void TestActivityPage::useIsOfTheConsentThatIsLookedAt()
{
    Fixture f;
    QSignalSpy wanted(&f.page, &ActivityPage::useWanted);
    f.page.showConsent(LinkId{1}, u"1d0c9a7e-1f0e-4b8e-8d27-6a4c8d1f7e22"_s);
    QCOMPARE(wanted.count(), 1);
    auto of = wanted.last().first().value<std::optional<LedgerSubject>>();
    QCOMPARE(of->grantId, u"1d0c9a7e-1f0e-4b8e-8d27-6a4c8d1f7e22"_s);
    QVERIFY(of->endedAt);
    QTRY_VERIFY(f.page.model()->entry(0));
    f.page.goTo(100);
    QCOMPARE(wanted.count(), 2); // the entry's, which is another
    of = wanted.last().first().value<std::optional<LedgerSubject>>();
    QCOMPARE(of->link.value, 2);
    f.page.goTo(99); // of the same consent
    QCOMPARE(wanted.count(), 2);
}

void TestActivityPage::useSaysWhatIsNotNeeded()
{
    ui::Display display{QLocale(u"en_US"_s)};
    DataUseGrid grid(display);
    grid.set(test::sampleDataUse());
    const QString texts = textsOf(grid);
    QVERIFY(texts.contains(u"Holders"_s));
    QVERIFY(texts.contains(u"1,904"_s));
    QVERIFY(dataUseSummary(test::sampleDataUse()).startsWith(u"3 kind"_s)
        || dataUseSummary(test::sampleDataUse()).contains(u"never asked for"_s));
    QList<DataUse> uses{
        {.cluster = DataCluster::Balances, .granted = false, .asked = 2, .used = 1}};
    QVERIFY(dataUseSummary(uses).contains(u"does not list"_s)
        || dataUseSummary(uses).contains(u"do not list"_s));
    uses = {{.cluster = DataCluster::Balances, .asked = 2, .used = 1}};
    QCOMPARE(grantedSource(uses), QString());
    QCOMPARE(grantedSource(test::sampleDataUse()), u"Granted: says the network."_s);
    QCOMPARE(dataUseSummary(uses), QString()); // nothing is known of what was granted
}

QTEST_MAIN(TestActivityPage)
#include "tst_activitypage.moc"
