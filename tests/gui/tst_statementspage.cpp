// SPDX-License-Identifier: GPL-3.0-or-later
// The list of statements and the viewer beside it, with fixed data.
#include "app/base/literals.h"
#include "tests/gui/paper.h"
#include "tests/gui/samples.h"
#include "ui/features/statements/documentpane.h"
#include "ui/features/statements/formfacts.h"
#include "ui/features/statements/matchbar.h"
#include "ui/features/statements/pdfpages.h"
#include "ui/features/statements/pdftext.h"
#include "ui/features/statements/statementsmodel.h"
#include "ui/features/statements/statementspage.h"
#include "ui/kit/button.h"
#include "ui/kit/display.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/label.h"
#include "ui/kit/localsettings.h"
#include "ui/kit/pill.h"
#include "ui/kit/searchfield.h"
#include "ui/query/query.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPdfDocument>
#include <QSignalSpy>
#include <QSplitter>
#include <QTableView>
#include <QTest>

using namespace bursar;
using namespace bursar::ui;
using documents::Flaw;
using documents::State;

namespace {

struct Bench {
    explicit Bench(StatementsState state = test::sampleStatements())
        : page(display, settings)
    {
        page.resize(1100, 700);
        page.show();
        page.set(std::move(state));
    }

    ui::Display display{QLocale(u"en_US"_s)};
    LocalSettings settings{{}};
    StatementsPage page;

    /// "period|owner|where" of each line.
    QStringList lines() const
    {
        QStringList all;
        const auto* model = page.table()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            all += QStringList{model->index(row, 0).data().toString(),
                model->index(row, 1).data().toString(), model->index(row, 2).data().toString()}
                       .join(u'|');
        return all;
    }
    void chooseLine(const QString& beginning)
    {
        const QStringList all = lines();
        for (int row = 0; row < all.size(); ++row)
            if (all[row].startsWith(beginning))
                page.table()->setCurrentIndex(page.table()->model()->index(row, 0));
    }
    /// All visible words.
    QString words() const
    {
        QStringList all;
        for (const auto* label : page.findChildren<QLabel*>())
            if (label->isVisible())
                all += label->text();
        for (const auto* pill : page.findChildren<Pill*>())
            if (pill->isVisible())
                all += pill->text();
        for (const auto* button : page.findChildren<Button*>())
            if (button->isVisible())
                all += u'[' + button->text() + u']';
        return all.join(u' ');
    }
    Button* button(const QString& text) const
    {
        for (auto* each : page.findChildren<Button*>())
            if (each->isVisible() && each->text().startsWith(text))
                return each;
        return nullptr;
    }
    /// Shows these bytes as the first kept document.
    void open(documents::Bytes bytes)
    {
        const QSignalSpy asked(&page, &StatementsPage::bytesRequested);
        chooseLine(u"October 2026|Everyday"_s);
        QCOMPARE(asked.size(), 1);
        page.showBytes(asked[0][0].value<DocumentId>(), std::move(bytes));
    }
};

} // namespace

class TestStatementsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsByMonthAndAccount();
    void modelIsSound();
    void filters();
    void namesForms();
    void aFormOfStrangeFieldsIsSurvived();
    void tellsWhatAFormSays();
    void saysWhyThereIsNothing_data();
    void saysWhyThereIsNothing();
    void asksForDownloads();
    void progressKeepsThePlace();
    void showsPages();
    void findsText();
    void zooms();
    void readsTheText();
    void saysHowAStatementAgrees();
    void leadsToWhatIsMissing();
    void saysWhatIsNotCompared();
    void whatCannotBeShown_data();
    void whatCannotBeShown();
    void aLockedDocumentAsksForItsPassword();
    void hiddenAmountsHideDocuments();
    void choosesInAMirroredTableToo();
    void listIsAsWideAsItsNames();
    void emptyStates();
    void saysWhichListsWereNotRead();
    void bytesThatComeTooLate();
};

void TestStatementsPage::listsByMonthAndAccount()
{
    const Bench bench;
    QCOMPARE(bench.lines(),
        QStringList({u"November 2026|Travel Card •5519|Being prepared"_s,
            u"October 2026|Everyday Checking •8123|On this computer"_s,
            u"October 2026|Reserve Savings •2207|At Mikomo Bank"_s,
            u"October 2026|Travel Card •5519|On this computer"_s,
            u"September 2026|Everyday Checking •8123|Incomplete"_s,
            u"September 2026|Reserve Savings •2207|Waiting"_s,
            u"September 2026|Travel Card •5519|42 %"_s,
            u"August 2026|Everyday Checking •8123|Next try "_s
                + Formats(QLocale(u"en_US"_s)).time(test::sampleNow() + std::chrono::minutes(5)),
            u"August 2026|Travel Card •5519|Not downloaded"_s,
            u"July 2026|Everyday Checking •8123|Missing"_s,
            u"June 2026|Everyday Checking •8123|No longer at the bank"_s,
            u"May 2026|Everyday Checking •8123|Not made by the bank"_s,
            u"2025|1099-INT · Reserve Savings •2207|At Mikomo Bank"_s}));
    QVERIFY(bench.words().contains(u"12 · 3 on this computer"_s));
}

void TestStatementsPage::modelIsSound()
{
    StatementsModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Formats formats(QLocale(u"en_US"_s));
    const auto rows = rowsOf(test::sampleStatements(), {}, formats);
    model.set(rows);
    model.set(rows);
    model.set(rowsOf(test::sampleStatements(true), {}, formats));
    model.set({});
}

void TestStatementsPage::filters()
{
    Bench bench;
    auto* account = bench.page.findChild<QComboBox*>();
    account->setCurrentIndex(account->findText(u"Reserve Savings •2207"_s));
    QCOMPARE(bench.lines().size(), 3);
    account->setCurrentIndex(account->findText(u"Tax forms"_s));
    QCOMPARE(bench.lines().size(), 1);
    bench.page.set(test::sampleStatements()); // what is chosen stays
    QCOMPARE(bench.lines().size(), 1);
    bench.page.showAccount(AccountRef{1});
    QVERIFY(bench.lines().contains(u"July 2026|Everyday Checking •8123|Missing"_s));
}

void TestStatementsPage::namesForms()
{
    QCOMPARE(formText(u"Tax1099Int"_s), u"1099-INT"_s);
    QCOMPARE(formText(u"Tax1099B"_s), u"1099-B"_s);
    QCOMPARE(formText(u"Tax1098"_s), u"1098"_s);
    QCOMPARE(formText(u"TaxW2"_s), u"W-2"_s);
    QCOMPARE(formText(u"Tax1041K1"_s), u"1041-K1"_s);
    QCOMPARE(formText(u"Tax1099ConsolidatedStatement"_s), u"1099 Consolidated Statement"_s);
    QCOMPARE(formText(u"FarmIncomeStatement"_s), u"Farm Income Statement"_s);
    QCOMPARE(formText(QString()), u"Tax form"_s);
}

void TestStatementsPage::aFormOfStrangeFieldsIsSurvived()
{
    const Formats formats = ui::Display().formats();
    const auto rows = formFacts(
        uR"({"form":{"":5,".":1," 2":"x","x 99999999999999999999.":true,"accountNumber":"7"}})"_s,
        formats);
    QVERIFY(!rows.isEmpty());
    QVERIFY(formFacts(u"no JSON"_s, formats).isEmpty());
    QVERIFY(formFacts({}, formats).isEmpty());
}

void TestStatementsPage::tellsWhatAFormSays()
{
    Bench bench;
    bench.chooseLine(u"October 2026|Everyday"_s);
    QVERIFY(!bench.button(u"Figures"_s)); // of statements there are none
    bench.chooseLine(u"2025|1099-INT"_s);
    QString words = bench.words();
    for (const QString& each : {u"Interest income $1,519.64"_s, u"State DE"_s, u"State income"_s,
             u"Box 14: Note Not verified"_s, u"Mikomo Bank"_s, u"Dana Rook"_s})
        QVERIFY2(words.contains(each), qPrintable(words));
    QVERIFY(!words.contains(u"99-0001234"_s)); // masked
    QVERIFY(words.contains(u"1234"_s));
    bench.display.setAmountsHidden(true);
    words = bench.words();
    QVERIFY2(!words.contains(u"1,519"_s) && !words.contains(u"12.5"_s), qPrintable(words));
    bench.display.setAmountsHidden(false);
    QTest::mouseClick(bench.button(u"Figures"_s), Qt::LeftButton);
    QVERIFY(!bench.words().contains(u"Interest income"_s));
}

void TestStatementsPage::saysWhyThereIsNothing_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("button");
    const auto row = [](const QString& line, const QString& title, const QString& button) {
        QTest::newRow(qPrintable(line)) << line << title << button;
    };
    row(u"October 2026|Reserve"_s, u"Not on this computer yet"_s, u"[Download]"_s);
    row(u"November 2026"_s, u"Being prepared"_s, u"[Download when ready]"_s);
    row(u"September 2026|Travel"_s, u"Downloading…"_s, u"[Cancel download]"_s);
    row(u"September 2026|Reserve"_s, u"Waiting for its download"_s, u"[Cancel download]"_s);
    row(u"August 2026|Everyday"_s, u"Bursar tries again at"_s, u"[Cancel download]"_s);
    row(u"August 2026|Travel"_s, u"a web page instead"_s, u"[Try again]"_s);
    row(u"July 2026"_s, u"No statement for July 2026"_s, QString());
    row(u"June 2026"_s, u"No longer at the bank"_s, QString());
    row(u"May 2026"_s, u"Not made by the bank"_s, u"[Ask anyway]"_s);
}

void TestStatementsPage::saysWhyThereIsNothing()
{
    QFETCH(QString, line);
    QFETCH(QString, title);
    QFETCH(QString, button);
    Bench bench;
    bench.chooseLine(line);
    QVERIFY2(bench.words().contains(title), qPrintable(bench.words()));
    QVERIFY2(bench.words().contains(button), qPrintable(bench.words()));
    QVERIFY(!bench.words().contains(u"[Print"_s));
    QVERIFY(!bench.words().contains(u"[Save"_s));
}

void TestStatementsPage::asksForDownloads()
{
    Bench bench;
    const QSignalSpy asked(&bench.page, &StatementsPage::downloadRequested);
    const QSignalSpy cancelled(&bench.page, &StatementsPage::cancelRequested);
    bench.button(u"Download all (3)"_s)->click();
    QCOMPARE(asked.last()[0].value<QList<DocumentId>>().size(), 3);
    bench.chooseLine(u"October 2026|Reserve"_s);
    bench.button(u"Download"_s)->click();
    bench.page.table()->selectAll();
    QVERIFY(bench.button(u"Download selected (3)"_s));
    bench.button(u"Stop downloads (3)"_s)->click();
    QCOMPARE(cancelled.last()[0].value<QList<DocumentId>>().size(), 3);
    // By the keyboard: Return downloads what is not here.
    bench.chooseLine(u"October 2026|Reserve"_s);
    const auto before = asked.size();
    Q_EMIT bench.page.table()->activated(bench.page.table()->currentIndex());
    QCOMPARE(asked.size(), before + 1);
}

void TestStatementsPage::progressKeepsThePlace()
{
    Bench bench;
    bench.chooseLine(u"September 2026|Travel"_s);
    const DocumentId id = bench.page.pane()->current();
    bench.page.setTransfer(id, {9'000'000, 10'000'000});
    QCOMPARE(bench.page.pane()->current(), id);
    QVERIFY(bench.lines().contains(u"September 2026|Travel Card •5519|90 %"_s));
    bench.page.setTransfer(id, {9'000'000, std::nullopt});
    QVERIFY2(bench.lines().filter(u"8.6 MiB"_s).size() == 1, qPrintable(bench.lines().join(u'\n')));
}

void TestStatementsPage::showsPages()
{
    Bench bench;
    bench.open(test::samplePdf(3));
    QTRY_VERIFY(bench.page.pane()->hasPages());
    QVERIFY2(bench.words().contains(u"Page 1 of 3"_s), qPrintable(bench.words()));
    for (const QString& tool : {u"Find"_s, u"Print"_s, u"Save as"_s})
        QVERIFY2(bench.button(tool), qPrintable(tool));
    bench.page.pane()->pages()->showPage(2);
    QTRY_VERIFY(bench.words().contains(u"Page 3 of 3"_s));
    // Another line, and its bytes are gone.
    bench.chooseLine(u"July 2026"_s);
    QVERIFY(!bench.page.pane()->hasBytes());
    QVERIFY(!bench.page.pane()->hasPages());
}

void TestStatementsPage::findsText()
{
    Bench bench;
    bench.open(test::samplePdf(3));
    QTRY_VERIFY(bench.page.pane()->hasPages());
    QTest::keyClick(bench.page.pane()->pages(), Qt::Key_F, Qt::ControlModifier);
    auto* field = bench.page.pane()->findChild<SearchField*>();
    QVERIFY(field->isVisible());
    QTest::keyClicks(field, u"purchases"_s);
    QTRY_VERIFY2(field->accessibleDescription().contains(u"1 of 3"_s),
        qPrintable(field->accessibleDescription()));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(field->accessibleDescription().contains(u"2 of 3"_s));
    QTRY_VERIFY(bench.page.pane()->pages()->currentPage() >= 1);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QTRY_VERIFY(field->accessibleDescription().contains(u"1 of 3"_s));
    field->setText(u"nowhere"_s);
    QTRY_VERIFY(field->accessibleDescription().contains(u"nothing found"_s));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
}

void TestStatementsPage::zooms()
{
    Bench bench;
    bench.open(test::samplePdf(1));
    QTRY_VERIFY(bench.page.pane()->hasPages());
    PdfPages* pages = bench.page.pane()->pages();
    const double fitted = pages->zoomFactor();
    bench.button(u"Zoom in"_s)->click();
    QVERIFY(pages->zoomFactor() > fitted);
    for (int i = 0; i < 30; ++i)
        pages->zoomBy(1);
    QCOMPARE(pages->zoomFactor(), PdfPages::mostZoom);
    for (int i = 0; i < 30; ++i)
        pages->zoomBy(-1);
    QCOMPARE(pages->zoomFactor(), PdfPages::leastZoom);
    pages->fitWidth();
    QCOMPARE(pages->zoomFactor(), fitted);
}

void TestStatementsPage::readsTheText()
{
    const QStringList text = textOf(test::samplePdf(2), {});
    QVERIFY2(text.contains(u"Travel Card ending 5519"_s), qPrintable(text.join(u'\n')));
    QCOMPARE(text.filter(u"mikomo"_s).size(), 2);
    QVERIFY(textOf(std::make_shared<const QByteArray>("%PDF-1.4 no more"), {}).isEmpty());
    QVERIFY(textOf({}, {}).isEmpty());
}

namespace {

/// A statement that is shown, and what came of holding it beside the transactions.
struct Compared : Bench {
    explicit Compared(const statements::Comparison& result)
    {
        const QSignalSpy asked(&page, &StatementsPage::compareRequested);
        open(test::samplePdf(1));
        [&] {
            QTRY_COMPARE(asked.size(), 1);
            QVERIFY(asked[0][1].toStringList().contains(u"Travel Card ending 5519"_s));
        }();
        page.showComparison(page.pane()->current(), result);
    }
};

} // namespace

void TestStatementsPage::saysHowAStatementAgrees()
{
    Compared bench(test::sampleComparison());
    QVERIFY2(bench.words().contains(u"Matches 31 of 31 transaction"_s), qPrintable(bench.words()));
    QVERIFY(bench.words().contains(u"1 Oct 2026 – 31 Oct 2026"_s)
        || bench.words().contains(u"Oct 1, 2026 – Oct 31, 2026"_s));
    const QSignalSpy asked(&bench.page, &StatementsPage::transactionsRequested);
    bench.button(u"Show transactions"_s)->click();
    QCOMPARE(asked.value(0).value(1).toString(), u"date:2026-10-01..2026-10-31"_s);
    // Another document's answer is passed over, and a gap has none.
    bench.page.showComparison(DocumentId{999}, {});
    QVERIFY(bench.words().contains(u"Matches 31"_s));
    bench.chooseLine(u"July 2026"_s);
    QVERIFY(!bench.words().contains(u"Matches"_s));
}

void TestStatementsPage::leadsToWhatIsMissing()
{
    auto result = test::sampleComparison(true);
    Compared bench(result);
    QVERIFY(bench.words().contains(u"Matches 29 of 31"_s));
    QVERIFY(bench.words().contains(u"9 line"_s));
    const QSignalSpy asked(&bench.page, &StatementsPage::transactionsRequested);
    bench.button(u"Show the 2"_s)->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<AccountRef>().value, 1);
    const QString text = asked[0][1].toString();
    QCOMPARE(text, u"date:2026-10-01 amount:-86.10 OR date:2026-10-31 amount:+1200.00"_s);
    QVERIFY(query::parse(text).mistakes.empty());
    bench.button(u"Show lines"_s)->click();
    QVERIFY2(bench.words().contains(u"and 3 more"_s), qPrintable(bench.words()));
    bench.button(u"Hide lines"_s)->click();
    QVERIFY(!bench.words().contains(u"and 3 more"_s));
    // Many are found by their time.
    while (result.notInStatement.size() < 100)
        result.notInStatement += result.notInStatement.first();
    QCOMPARE(queryFor(result), u"date:2026-10-01..2026-10-31"_s);
}

void TestStatementsPage::saysWhatIsNotCompared()
{
    auto result = test::sampleComparison();
    result.notInBursar = {u"2026-10-01 SHOES $40.00"_s};
    result.isCovered = false;
    result.withoutAmount = 1;
    QVERIFY(Compared(result).words().contains(u"Bursar does not have all days"_s));
    QVERIFY(Compared(result).words().contains(u"1 without an amount"_s));
    result.outcome = statements::Comparison::Outcome::NoText;
    const QString words = Compared(result).words();
    QVERIFY2(words.contains(u"Not compared"_s) && words.contains(u"no text"_s), qPrintable(words));
    QVERIFY(!words.contains(u"Matches"_s));
}

void TestStatementsPage::whatCannotBeShown_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("damaged") << "%PDF-1.4\n" + QByteArray(4000, 'x')
                             << u"This document is damaged"_s;
    QTest::newRow("nothing") << QByteArray("") << u"This document is damaged"_s;
    QTest::newRow("large") << QByteArray(70'000'000, ' ') << u"A large document"_s;
}

void TestStatementsPage::whatCannotBeShown()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    Bench bench;
    bench.open(std::make_shared<const QByteArray>(bytes));
    QTRY_VERIFY2(bench.words().contains(words), qPrintable(bench.words()));
    QVERIFY(bench.button(u"Save as"_s)); // another program may do better
    QVERIFY(!bench.button(u"Print"_s));
}

void TestStatementsPage::aLockedDocumentAsksForItsPassword()
{
    Bench bench;
    bench.open(test::lockedPdf());
    QTRY_VERIFY2(bench.words().contains(u"The bank has locked it"_s), qPrintable(bench.words()));
    const auto fields = bench.page.pane()->findChildren<QLineEdit*>();
    const auto field = std::find_if(fields.begin(), fields.end(),
        [](const QLineEdit* line) { return line->echoMode() == QLineEdit::Password; });
    QVERIFY(field != fields.end() && (*field)->isVisible());
    const auto* notice = bench.page.pane()->findChild<EmptyState*>();
    QVERIFY(notice->isAncestorOf(*field)); // beside its sentence
    QTest::keyClicks(*field, u"1234"_s);
    QTest::keyClick(*field, Qt::Key_Return);
    QTRY_VERIFY2(bench.words().contains(u"That was not the password"_s), qPrintable(bench.words()));
    QVERIFY(!bench.page.pane()->hasPages());
    QVERIFY((*field)->text().isEmpty());
    QTest::keyClicks(*field, u"5519"_s);
    QTest::keyClick(*field, Qt::Key_Return);
    QTRY_VERIFY(bench.page.pane()->hasPages());
    QVERIFY(!(*field)->isVisible());
    // Not kept: whoever comes back is asked again.
    bench.chooseLine(u"November 2026"_s);
    bench.open(test::lockedPdf());
    QTRY_VERIFY2(bench.words().contains(u"The bank has locked it"_s), qPrintable(bench.words()));
}

void TestStatementsPage::hiddenAmountsHideDocuments()
{
    Bench bench;
    bench.open(test::samplePdf(1));
    QTRY_VERIFY(bench.page.pane()->hasPages());
    bench.display.setAmountsHidden(true);
    QVERIFY(bench.words().contains(u"Amounts are hidden"_s));
    QVERIFY(!bench.page.pane()->pages()->isVisible());
    const QSignalSpy asked(&bench.page, &StatementsPage::showAmountsRequested);
    bench.button(u"Show amounts"_s)->click();
    QCOMPARE(asked.size(), 1);
    bench.display.setAmountsHidden(false);
    QTRY_VERIFY(bench.page.pane()->pages()->isVisible());
}

void TestStatementsPage::choosesInAMirroredTableToo()
{
    const StatementsState state = test::sampleStatements();
    Bench bench(state);
    bench.page.setLayoutDirection(Qt::RightToLeft);
    const DocumentId last = state.documents->last().id;
    bench.page.choose(last);
    QCOMPARE(bench.page.pane()->current().value, last.value);
    StatementsState fewer = state; // other lines, the same choice
    fewer.gaps.clear();
    bench.page.set(fewer);
    QCOMPARE(bench.page.pane()->current().value, last.value);
}

void TestStatementsPage::listIsAsWideAsItsNames()
{
    Bench bench;
    auto* split = bench.page.findChild<QSplitter*>();
    const auto widthOfNames = [&bench] { return bench.page.table()->columnWidth(1); };
    const auto widest = [&bench] {
        return static_cast<const QAbstractItemView*>(bench.page.table())->sizeHintForColumn(1);
    };
    bench.page.resize(1600, 700);
    QVERIFY(widthOfNames() >= widest());
    // What a person chose stays, whatever comes, and at the next start too.
    split->setSizes({500, split->width() - 500 - split->handleWidth()});
    Q_EMIT split->splitterMoved(500, 1);
    bench.page.set(test::sampleStatements());
    QCOMPARE(split->sizes().first(), 500);
    StatementsPage next(bench.display, bench.settings);
    next.resize(1600, 700);
    next.set(test::sampleStatements());
    next.show();
    QCOMPARE(next.findChild<QSplitter*>()->sizes().first(), 500);
}

void TestStatementsPage::emptyStates()
{
    Bench none(StatementsState{});
    QVERIFY(none.words().contains(u"[Link an institution]"_s));
    StatementsState reading;
    reading.links = test::sampleLinks();
    reading.links[0].sync.running = true;
    Bench waiting(reading);
    QVERIFY(waiting.words().contains(u"Looking for statements…"_s));
    reading.links[0].sync.running = false;
    Bench without(reading);
    QVERIFY(without.words().contains(u"No statements to show"_s));
}

void TestStatementsPage::saysWhichListsWereNotRead()
{
    StatementsState state = test::sampleStatements();
    for (Link& link : state.links) {
        link.state = LinkState::Active;
        link.sync.error.reset();
        link.lastError.reset();
    }
    Bench good(state);
    QVERIFY(!good.words().contains(u"not read"_s));
    QVERIFY(!good.words().contains(u"may be newer"_s));
    state.unlisted = {{AccountRef{3}, LinkId{1}, Error{.kind = ErrorKind::ProviderDown}}};
    state.listedAt = state.now - std::chrono::days(12);
    state.isStale = true;
    Bench partial(state);
    QVERIFY(partial.words().contains(u"The list was not read: Travel Card"_s));
    QVERIFY(partial.words().contains(u"there may be newer ones"_s));
}

void TestStatementsPage::bytesThatComeTooLate()
{
    Bench bench;
    const QSignalSpy asked(&bench.page, &StatementsPage::bytesRequested);
    bench.chooseLine(u"October 2026|Everyday"_s);
    const auto id = asked.last()[0].value<DocumentId>();
    bench.chooseLine(u"July 2026"_s);
    bench.page.showBytes(id, test::samplePdf(1));
    QVERIFY(!bench.page.pane()->hasBytes());
    bench.page.showFailure(id, Error{.kind = ErrorKind::StoreDamaged});
    QVERIFY(bench.words().contains(u"No statement for July 2026"_s));
    bench.chooseLine(u"October 2026|Everyday"_s);
    bench.page.showFailure(id, Error{.kind = ErrorKind::StoreDamaged});
    QVERIFY(bench.words().contains(u"[Download again]"_s));
}

QTEST_MAIN(TestStatementsPage)
#include "tst_statementspage.moc"
