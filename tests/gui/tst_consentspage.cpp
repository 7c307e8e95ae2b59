// SPDX-License-Identifier: GPL-3.0-or-later
// The page of consents and the question before a revocation: what they say, and what they ask for.
#include "app/base/literals.h"
#include "app/consents/clusterwords.h"
#include "tests/gui/consentsamples.h"
#include "tests/gui/samples.h"
#include "tests/kit/statuswords.h"
#include "ui/features/consents/consentlist.h"
#include "ui/features/consents/consentspage.h"
#include "ui/features/consents/consenttext.h"
#include "ui/features/consents/datamatrix.h"
#include "ui/features/consents/erasesheet.h"
#include "ui/features/consents/erasurereceipt.h"
#include "ui/features/consents/nextuse.h"
#include "ui/features/consents/receiptpdf.h"
#include "ui/features/consents/revokesheet.h"
#include "ui/kit/button.h"
#include "ui/kit/display.h"
#include "ui/kit/label.h"
#include "ui/kit/pill.h"
#include "ui/kit/theme.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include <algorithm>

using namespace bursar;
using namespace bursar::ui;

namespace {

bool says(const QWidget& widget, const QString& words)
{
    const auto labels = widget.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
        return label->isVisibleTo(&widget) && label->text().contains(words);
    });
}

struct Shown {
    Shown()
        : page(display)
    {
        page.resize(1'100, 800);
        page.set(
            {test::sampleConsents(), {}, test::sampleNow(), test::sampleCopies(false), {}, false});
        page.show();
    }
    void choose(ConsentStatus status)
    {
        const auto views = test::sampleConsents();
        const auto found = std::find_if(views.begin(), views.end(),
            [status](const ConsentView& view) { return view.status == status; });
        page.choose(found->consent.id);
    }
    Button* button(const QString& name) const { return page.findChild<Button*>(name); }

    ui::Display display{QLocale(u"en_US"_s)};
    ConsentsPage page;
};

} // namespace

class TestConsentsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachStatusHasItsWords();
    void nothingIsCalledRevokedBeforeTheProof();
    void theProofIsTold();
    void actionsFitTheStatus();
    void aPastOneWithANewerIsNotRenewed();
    void anotherOneBeginsAtItsHead();
    void theRenewedOneIsShown();
    void keepsWhatIsChosen();
    void theMatrixSpeaks();
    void everyClusterOpensToItsFields();
    void theEmptyPageSaysWhatToDo();
    void theQuestionTellsWhatStopsAndWhatStays();
    void theSheetTellsTheTruthAboutEachStep();
    void theHistoryIsToldInFull();
    void theHistoryFollowsTheTheme();
    void whatConcernsSeveralIsSaidOfEach();
    void whatTheNetworkKeepsActiveHasANextStep();
    void kindsOfDataAreNamedInWords();
    void aReceiptIsOnePageWithItsProof();
    void receiptsOfErasuresAreAmongAll();
    void onlyWhatIsOverCanBeErased();
    void theTimerIsShownAndAsked();
    void erasingIsAskedInTwoSteps();
    void whatWasErasedIsTold();
    void aWordThatNobodyKnowsIsNamed();
    void anEndOfTodayIsToldByItsTime();
    void theNextUseIsToldInWords();
    void everythingHasAName();
};

void TestConsentsPage::eachStatusHasItsWords()
{
    const QStringList words = kit::statusWords();
    QCOMPARE(words.size(), 8);
    for (int i = 0; i < words.size(); ++i)
        QCOMPARE(consentstext::statusText(ConsentStatus(i)), words[i]);
}

void TestConsentsPage::nothingIsCalledRevokedBeforeTheProof()
{
    Shown shown;
    for (const auto status : {ConsentStatus::RevocationSent, ConsentStatus::RevocationRetrying}) {
        shown.choose(status);
        QVERIFY(!says(shown.page, u"Verified"_s));
        QVERIFY(!says(shown.page, u"is revoked"_s));
        QVERIFY(says(shown.page, u"reads nothing with it"_s));
    }
}

void TestConsentsPage::theProofIsTold()
{
    Shown shown;
    shown.choose(ConsentStatus::RevokedByYou);
    QVERIFY(says(shown.page, u"Verified: the network refused the refresh token"_s));
    QVERIFY(says(shown.page, u"401/602"_s));
    QVERIFY(says(shown.page, u"REVOKED"_s));
}

void TestConsentsPage::actionsFitTheStatus()
{
    Shown shown;
    QSignalSpy revoke(&shown.page, &ConsentsPage::revokeRequested);
    QSignalSpy renew(&shown.page, &ConsentsPage::renewRequested);
    QSignalSpy check(&shown.page, &ConsentsPage::checkRequested);
    QSignalSpy receipt(&shown.page, &ConsentsPage::receiptRequested);
    shown.choose(ConsentStatus::Active);
    shown.button(u"consentRevoke"_s)->click();
    shown.button(u"consentRenew"_s)->click();
    shown.button(u"consentCheck"_s)->click();
    shown.button(u"consentReceipt"_s)->click();
    QCOMPARE(revoke.size(), 1);
    QCOMPARE(renew.size(), 1);
    QCOMPARE(check.size(), 1);
    QCOMPARE(receipt.size(), 1);
    shown.choose(ConsentStatus::RevokedByYou);
    QVERIFY(!shown.button(u"consentRevoke"_s)->isVisible());
    QVERIFY(!shown.button(u"consentCheck"_s)->isVisible());
    QVERIFY(shown.button(u"consentReceipt"_s)->isVisible());
    shown.choose(ConsentStatus::RevocationSent);
    QVERIFY(!shown.button(u"consentRenew"_s)->isVisible());
    QCOMPARE(shown.button(u"consentRevoke"_s)->text(), u"Try again…"_s);
}

void TestConsentsPage::aPastOneWithANewerIsNotRenewed()
{
    Shown shown;
    shown.choose(ConsentStatus::Expired);
    QVERIFY(shown.button(u"consentRenew"_s)->isVisible());
    auto views = test::sampleConsents();
    for (ConsentView& view : views)
        view.isSuperseded = view.status == ConsentStatus::Expired;
    shown.page.set({views, {}, test::sampleNow()});
    QVERIFY(!shown.button(u"consentRenew"_s)->isVisible());
    QVERIFY(!shown.button(u"consentCheck"_s)->isVisible());
}

void TestConsentsPage::anotherOneBeginsAtItsHead()
{
    Shown shown;
    shown.page.resize(1'100, 400);
    shown.choose(ConsentStatus::Active);
    QScrollBar* bar = shown.page.findChild<QScrollArea*>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    shown.page.set({test::sampleConsents(), {}, test::sampleNow()});
    QVERIFY(bar->value() > 0); // the same one, filled anew
    shown.choose(ConsentStatus::EndsSoon);
    QCOMPARE(bar->value(), 0);
}

void TestConsentsPage::theRenewedOneIsShown()
{
    Shown shown;
    shown.choose(ConsentStatus::Expired);
    auto views = test::sampleConsents();
    ConsentView renewed = views.first(); // newest first
    renewed.consent.id = 99;
    renewed.consent.link = shown.page.chosen()->consent.link;
    for (ConsentView& view : views)
        view.isSuperseded = view.consent.link == renewed.consent.link;
    views.prepend(renewed);
    shown.page.set({views, {}, test::sampleNow()});
    QCOMPARE(shown.page.chosen()->consent.id, 99);
    shown.choose(ConsentStatus::Expired); // and can still be looked at
    shown.page.set({views, {}, test::sampleNow()});
    QCOMPARE(shown.page.chosen()->status, ConsentStatus::Expired);
}

void TestConsentsPage::keepsWhatIsChosen()
{
    Shown shown;
    shown.choose(ConsentStatus::Expired);
    const auto id = shown.page.chosen()->consent.id;
    auto views = test::sampleConsents();
    views.first().usesIn30Days = 125;
    views.removeAt(1);
    shown.page.set({views, {}, test::sampleNow()});
    QCOMPARE(shown.page.chosen()->consent.id, id);
    views.removeIf([id](const ConsentView& view) { return view.consent.id == id; });
    shown.page.set({views, {}, test::sampleNow()});
    QVERIFY(shown.page.chosen() != nullptr);
}

void TestConsentsPage::theMatrixSpeaks()
{
    Shown shown;
    const auto* matrix = shown.page.findChild<DataMatrix*>();
    QCOMPARE(matrix->rowCount(), 3);
    const auto spoken = [matrix](int row, int column) {
        return matrix->item(row, column)->data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(0, 0), u"Everyday Checking •8123"_s); // shown in one line or two
    QCOMPARE(spoken(0, 2), u"Everyday Checking •8123, Balances: shared"_s);
    QCOMPARE(spoken(2, 6), u"Travel Card •5519, Payments: not shared"_s);
}

void TestConsentsPage::everyClusterOpensToItsFields()
{
    Shown shown;
    const auto* matrix = shown.page.findChild<DataMatrix*>();
    for (int column = 1; column < matrix->columnCount(); ++column)
        QVERIFY(!matrix->horizontalHeaderItem(column)->toolTip().isEmpty());

    // Not under the mouse alone: with the keys, and to be read at leisure.
    ConsentView view = test::sampleConsents().first();
    view.clusters.erase(DataCluster::Statements);
    view.clusters.insert(DataCluster::Tax);
    view.taxFromSignIn = true;
    view.unknownClusters = {u"horoscopes"_s};
    shown.page.set({{view}, {}, test::sampleNow(), {}, {}, false});
    QVERIFY(says(shown.page, u"Also tax forms: said the network at the sign-in"_s));
    QCOMPARE(matrix->columnCount(), 8); // no column that would call each account's unshared
    auto* toggle = shown.button(u"dataKinds"_s);
    QVERIFY(!says(shown.page, consentstext::clusterFields(DataCluster::Payments)));
    toggle->setFocus();
    QTest::keyClick(toggle, Qt::Key_Space);
    for (const DataCluster cluster : view.clusters)
        QVERIFY2(says(shown.page, consentstext::clusterFields(cluster)), toString(cluster).data());
    QVERIFY(!says(shown.page, consentstext::clusterFields(DataCluster::Statements)));
    QVERIFY(says(shown.page, u"horoscopes"_s));
    QVERIFY(says(shown.page, u"not known to Bursar"_s));
    QTest::keyClick(toggle, Qt::Key_Space);
    QVERIFY(!says(shown.page, consentstext::clusterFields(DataCluster::Payments)));
}

void TestConsentsPage::theEmptyPageSaysWhatToDo()
{
    Shown shown;
    shown.page.set({});
    QVERIFY(says(shown.page, u"Nobody has access"_s));
    QVERIFY(!shown.button(u"allReceipts"_s)->isVisible());
}

void TestConsentsPage::theQuestionTellsWhatStopsAndWhatStays()
{
    QWidget window;
    window.resize(1'000, 700);
    window.show();
    const Formats formats{QLocale(u"en_US"_s)};
    const RevokeSheet::Facts facts{.institutions = {u"Mikomo Bank"_s},
        .accounts = {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s},
        .data = {u"balances"_s},
        .transactions = 9412,
        .documents = 24};
    QPointer sheet = new RevokeSheet(facts, formats, &window);
    QVERIFY(says(*sheet, u"Stop sharing from Mikomo Bank?"_s));
    QVERIFY(says(*sheet, u"A, B, C, and 2 more"_s));
    QVERIFY(says(*sheet, u"balances"_s));
    QVERIFY(says(*sheet, u"stay."_s));
    const QString keep = sheet->findChildren<QRadioButton*>()[0]->text();
    QVERIFY2(keep.contains(u"9,412 transaction"_s), qPrintable(keep));
    QVERIFY2(keep.contains(u"24 document"_s), qPrintable(keep));
    QVERIFY(says(*sheet, u"Investments and Statements go on showing what was last read"_s));
    QSignalSpy confirmed(sheet, &RevokeSheet::confirmed);
    sheet->findChild<QRadioButton*>(u"revokeErase"_s)->setChecked(true);
    QVERIFY(!says(*sheet, u"go on showing"_s)); // what is erased is shown nowhere
    QVERIFY(says(*sheet, u"lose what came from there"_s));
    sheet->findChild<Button*>(u"revokeConfirm"_s)->click();
    QCOMPARE(confirmed.size(), 1);
    QCOMPARE(confirmed[0][0].toBool(), true);
    QTest::keyClick(sheet.data(), Qt::Key_Escape);
    QTRY_VERIFY(!sheet);
}

void TestConsentsPage::theSheetTellsTheTruthAboutEachStep()
{
    QWidget window;
    window.resize(1'000, 700);
    window.show();
    QPointer sheet = new RevokeSheet(
        {.institutions = {u"Mikomo Bank"_s}}, Formats{QLocale(u"en_US"_s)}, &window);
    sheet->showWorking();
    QVERIFY(says(*sheet, u"If you close this, Bursar goes on"_s));
    sheet->showProgress({test::sampleRevocation(RevocationStep::Asked)}, u"10:42"_s);
    QVERIFY(says(*sheet, u"the access still lives"_s));
    QVERIFY(!says(*sheet, u"Verified"_s));
    sheet->showProgress({test::sampleRevocation(RevocationStep::Sent)}, u"10:42"_s);
    QVERIFY(says(*sheet, u"Sent, not yet confirmed"_s));
    QVERIFY(!says(*sheet, u"Verified"_s));
    sheet->showProgress({test::sampleRevocation(RevocationStep::Receipted)}, u"10:42"_s);
    QVERIFY(says(*sheet, u"Verified"_s));
    QVERIFY(says(*sheet, u"is revoked"_s));
    sheet->showProgress({test::sampleRevocation(RevocationStep::Receipted),
                            test::sampleRevocation(RevocationStep::Sent)},
        u"10:42"_s);
    QVERIFY(!says(*sheet, u"is revoked"_s));
    sheet->showFailure(Error{.kind = ErrorKind::StoreFull}, u"10:42"_s);
    QVERIFY(says(*sheet, u"nothing was sent"_s));
}

void TestConsentsPage::theHistoryIsToldInFull()
{
    Shown shown;
    ConsentView view = test::sampleConsents().first();
    ConsentEvent reading{.at = test::sampleNow(), .kind = ConsentEvent::Kind::Read};
    reading.use.clusters = {dataClusters.begin(), dataClusters.end()};
    reading.use.calls = 1'234;
    reading.use.failures = 12;
    view.timeline.prepend(reading);
    view.hasEarlierUses = true; // and what is not in it is said
    shown.page.set({{view}, {}, test::sampleNow(), test::sampleCopies(false), {}, false});
    QVERIFY(says(shown.page, u"Earlier accesses are not in this list"_s));
    for (const int width : {1'000, 1'600}) {
        shown.page.resize(width, 800);
        const auto* history = shown.page.findChild<QTableWidget*>(u"consentHistory"_s);
        QVERIFY(history->rowCount() > 0);
        const auto isWhole = [history](int row) {
            const QRect room(0, 0, history->columnWidth(1) - 8, 10'000);
            const QFontMetrics metrics(history->font());
            const QString text = history->item(row, 1)->text();
            return metrics.boundingRect(room, Qt::TextWordWrap, text).height()
                <= history->rowHeight(row)
                && (history->wordWrap() || metrics.horizontalAdvance(text) <= room.width());
        };
        const auto isShown = [&] {
            for (int row = 0; row < history->rowCount(); ++row) {
                if (!isWhole(row))
                    return false;
            }
            return history->height() >= history->verticalHeader()->length();
        };
        QTRY_VERIFY(isShown());
    }
}

void TestConsentsPage::theHistoryFollowsTheTheme()
{
    Shown shown;
    shown.choose(ConsentStatus::Active);
    auto* history = shown.page.findChild<QTableWidget*>(u"consentHistory"_s);
    shown.page.setPalette(makePalette(Scheme::Dark));
    // Nothing was filled anew: the times must be as legible as what they stand beside.
    const QImage picture = history->viewport()->grab().toImage();
    const QRect cell = history->visualItemRect(history->item(0, 0));
    double best = 1;
    for (int y = cell.top(); y < cell.bottom(); ++y) {
        for (int x = cell.left(); x < cell.right(); ++x) {
            if (picture.rect().contains(x, y))
                best = std::max(
                    best, contrast(picture.pixelColor(x, y), color(Scheme::Dark, Role::Surface)));
        }
    }
    QVERIFY2(best > 5, qPrintable(QString::number(best)));
}

void TestConsentsPage::whatConcernsSeveralIsSaidOfEach()
{
    QWidget window;
    window.resize(1'000, 700);
    window.show();
    const QPointer sheet =
        new RevokeSheet({.institutions = {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s}},
            Formats{QLocale(u"en_US"_s)}, &window);
    QVERIFY(says(*sheet, u"Access ends at A, B, C, D, and E."_s));
    sheet->showFailure(Error{.kind = ErrorKind::StoreFull}, u"10:42"_s,
        {test::sampleRevocation(RevocationStep::Receipted),
            test::sampleRevocation(RevocationStep::Sent)});
    QVERIFY(!says(*sheet, u"nothing has changed"_s)); // for two of them it has
    QVERIFY(says(*sheet, u"For 3 of 5 institutions"_s));
    QVERIFY(says(*sheet, u"1 of 5 are verified"_s));
}

void TestConsentsPage::whatTheNetworkKeepsActiveHasANextStep()
{
    const Formats formats{QLocale(u"en_US"_s)};
    ConsentView view = test::sampleConsents().first();
    view.status = ConsentStatus::RevocationSent;
    view.revocation = test::sampleRevocation(RevocationStep::Sent);
    const auto sentence = [&] {
        return consentstext::statusSentence(view, formats, test::sampleNow());
    };
    QVERIFY(!sentence().contains(u"sign in at"_s)); // Bursar's own tries may still do it
    view.revocation->evidence.consentStatus = u"ACTIVE"_s;
    view.revocation->evidence.consentAsked = test::sampleNow();
    QVERIFY(sentence().contains(u"sign in at "_s + consentstext::institutionOf(view)));
    view.revocation->evidence.refreshRefused.reset();
    QVERIFY(!sentence().contains(u"sign in at"_s));
}

void TestConsentsPage::kindsOfDataAreNamedInWords()
{
    const Formats formats{QLocale(u"en_US"_s)};
    ConsentEvent event{.kind = ConsentEvent::Kind::Changed};
    event.news = {.change = consentnews::Change::DataAdded,
        .names = {u"account_info"_s, u"payments"_s, u"horoscopes"_s}};
    const QString text = consentstext::eventText(event, formats);
    QVERIFY(!text.contains(u"account_info"_s));
    QVERIFY(text.contains(u"account information, payment numbers, and horoscopes"_s));
}

void TestConsentsPage::aReceiptIsOnePageWithItsProof()
{
    const Formats formats{QLocale(u"en_US"_s)};
    for (const ConsentView& view : test::sampleConsents(true)) {
        const QString html = receiptHtml(view, formats, test::sampleNow());
        QVERIFY(html.contains(consentstext::statusText(view.status)));
        QCOMPARE(html.contains(u"401/602"_s), view.status == ConsentStatus::RevokedByYou);
        QCOMPARE(html.contains(u"Not proven"_s),
            view.status == ConsentStatus::Expired || view.status == ConsentStatus::RevokedAtBank);
        QCOMPARE(html.contains(u"Created at the network"_s), view.created.has_value());
        QCOMPARE(html.contains(u"730 day"_s), view.lookbackDays.has_value());
        QVERIFY(html.contains(u"How far back"_s));
        QVERIFY(html.contains(u"Bursar's own record"_s.toHtmlEscaped())); // when it was granted
        const QByteArray pdf = receiptPdf({{view}, {}}, formats, test::sampleNow());
        QVERIFY(pdf.startsWith("%PDF-"));
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
    }
    const QByteArray all = receiptPdf({test::sampleConsents(), {}}, formats, test::sampleNow());
    QCOMPARE(all.count("/Type /Page\n"), test::sampleConsents().size());
}

void TestConsentsPage::receiptsOfErasuresAreAmongAll()
{
    const Formats formats{QLocale(u"en_US"_s)};
    const Erasure clean = test::sampleErasure({});
    const QString html = erasureHtml(clean, formats, test::sampleNow());
    QVERIFY(html.contains(u"9,412 transaction"_s));
    QVERIFY(html.contains(u"found none"_s));
    QVERIFY(erasureHtml(test::sampleErasure({u"views"_s}), formats, test::sampleNow())
            .contains(u"found some in: saved views"_s));
    Erasure unfinished = clean; // has no receipt yet
    unfinished.step = ErasureStep::KeysGone;
    const QByteArray pdf = receiptPdf(
        {test::sampleConsents().mid(0, 2), {clean, unfinished}}, formats, test::sampleNow());
    QCOMPARE(pdf.count("/Type /Page\n"), 3);

    // They can be had when no consent is known any more.
    ui::Display display{QLocale(u"en_US"_s)};
    ConsentsPage page(display);
    page.set({{}, {}, test::sampleNow(), {}, {}, true});
    page.show();
    QVERIFY(page.findChild<Button*>(u"allReceipts"_s)->isVisible());
    page.set({{}, {}, test::sampleNow(), {}, {}, false});
    QVERIFY(!page.findChild<Button*>(u"allReceipts"_s)->isVisible());
}

void TestConsentsPage::aWordThatNobodyKnowsIsNamed()
{
    Shown shown;
    auto views = test::sampleConsents();
    QCOMPARE(views.first().status, ConsentStatus::Active);
    views.first().unknownStatus = u"SUSPENDED"_s;
    shown.page.set({views, {}, test::sampleNow()});
    shown.choose(ConsentStatus::Active);
    QVERIFY(says(shown.page, u"SUSPENDED"_s));
}

void TestConsentsPage::anEndOfTodayIsToldByItsTime()
{
    Shown shown;
    ConsentView view = test::sampleConsents().at(1);
    QCOMPARE(view.status, ConsentStatus::EndsSoon);
    const Formats& formats = shown.display.formats();
    const Instant now = test::sampleNow();
    const auto says = [&](const QString& words) {
        return consentstext::statusSentence(view, formats, now).contains(words)
            && consentstext::secondLine(view, formats, now).contains(words);
    };
    view.until = now + std::chrono::minutes(3);
    QVERIFY(says(formats.time(*view.until)));
    view.until = now + std::chrono::days(6);
    QVERIFY(!says(formats.time(*view.until)));
    view.status = ConsentStatus::Expired;
    view.granted = now - std::chrono::minutes(3);
    view.ended = now;
    QVERIFY(!consentstext::firstLine(view, formats).contains(u"–"_s)); // one day
}

void TestConsentsPage::theNextUseIsToldInWords()
{
    using When = NextReading::When;
    Shown shown;
    const Instant now = test::sampleNow();
    const auto views = test::sampleConsents();
    const auto of = [&views](ConsentStatus status) {
        return *std::find_if(views.begin(), views.end(),
            [status](const ConsentView& view) { return view.status == status; });
    };
    const auto words = [&](ConsentStatus status, NextReading next) {
        return consentstext::nextUseText(of(status), next, shown.display.formats(), now);
    };
    const ConsentStatus active = ConsentStatus::Active;
    QCOMPARE(words(active, {.when = When::OnRequest}), u"only when you ask"_s);
    QVERIFY(words(active, {.when = When::AtStart}).startsWith(u"when Bursar starts"_s));
    QCOMPARE(words(active, {.when = When::At, .at = now}), u"within a minute"_s);
    const Instant later = now + std::chrono::hours(2);
    QCOMPARE(words(active, {.when = When::At, .at = later}),
        shown.display.formats().time(later) + u", while Bursar runs"_s);
    QVERIFY(words(active, {.when = When::Running}).startsWith(u"now"_s));
    QVERIFY(words(active, {}).contains(u"network is not available"_s));
    QCOMPARE(words(ConsentStatus::EndsSoon, {.when = When::At, .at = now + std::chrono::days(7)}),
        u"none is planned before it ends"_s);
    // What is over or being ended is not used, whatever a plan that lags behind says.
    const NextReading soon{.when = When::At, .at = later};
    QVERIFY(words(ConsentStatus::SignInNeeded, soon).contains(u"sign in again"_s));
    for (const auto status :
        {ConsentStatus::Expired, ConsentStatus::RevokedByYou, ConsentStatus::RevokedAtBank,
            ConsentStatus::RevocationSent, ConsentStatus::RevocationRetrying})
        QVERIFY(words(status, soon).startsWith(u"never"_s));

    shown.choose(active);
    QVERIFY(says(shown.page, u"Next planned use"_s));
    // In the list in few words, and never where there is none.
    const auto line = [&](ConsentStatus status, NextReading next) {
        return consentstext::nextUseLine(of(status), next, shown.display.formats(), now);
    };
    QCOMPARE(line(active, {.when = When::OnRequest}), u"Next use when you ask"_s);
    QCOMPARE(line(active, {.when = When::AtStart}), u"Next use when Bursar starts"_s);
    QCOMPARE(line(active, {.when = When::At, .at = now}), u"Next use within a minute"_s);
    QCOMPARE(line(active, {.when = When::At, .at = later}),
        QString(u"Next use "_s + shown.display.formats().time(later)));
    QCOMPARE(line(active, {}), QString());
    for (const auto status : {ConsentStatus::Expired, ConsentStatus::SignInNeeded,
             ConsentStatus::RevokedByYou, ConsentStatus::RevocationSent})
        QCOMPARE(line(status, {.when = When::OnRequest}), QString());
}

void TestConsentsPage::everythingHasAName()
{
    Shown shown;
    for (const auto* widget : shown.page.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        QAccessibleInterface* spoken =
            QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        const bool isScrollArea = widget->inherits("QScrollArea");
        QVERIFY2(isScrollArea || !spoken->text(QAccessible::Name).isEmpty(),
            widget->metaObject()->className());
    }
}

void TestConsentsPage::onlyWhatIsOverCanBeErased()
{
    Shown shown;
    const QSignalSpy asked(&shown.page, &ConsentsPage::eraseRequested);
    for (const ConsentView& view : test::sampleConsents()) {
        shown.page.choose(view.consent.id);
        const bool isOver = isPast(view.status) && !view.mayStillWork();
        QCOMPARE(shown.button(u"eraseData"_s)->isVisible(), isOver);
        QCOMPARE(shown.button(u"consentRevoke"_s)->isVisible(), !isOver);
    }
    shown.choose(ConsentStatus::Expired);
    QVERIFY(shown.page.chosen()->mayStillWork());
    shown.choose(ConsentStatus::RevokedAtBank);
    shown.button(u"eraseData"_s)->click();
    QCOMPARE(asked.first().first().toLongLong(), shown.page.chosen()->consent.id);
}

void TestConsentsPage::theTimerIsShownAndAsked()
{
    Shown shown;
    shown.choose(ConsentStatus::Expired);
    QVERIFY(says(shown.page, u"Local copy will be erased on "_s));
    auto* days = shown.page.findChild<QComboBox*>(u"retention"_s);
    QCOMPARE(days->currentData().toInt(), 30);
    QSignalSpy asked(&shown.page, &ConsentsPage::keepForRequested);
    days->setCurrentIndex(3);
    Q_EMIT days->activated(3);
    QCOMPARE(asked.last().at(1).value<std::optional<int>>(), std::optional(365));
    days->setCurrentIndex(0);
    Q_EMIT days->activated(0);
    QVERIFY(!asked.last().at(1).value<std::optional<int>>());
    shown.choose(ConsentStatus::RevokedAtBank);
    QVERIFY(!says(shown.page, u"Local copy will be erased on "_s));
    QCOMPARE(days->currentIndex(), 0);
}

void TestConsentsPage::erasingIsAskedInTwoSteps()
{
    QWidget window;
    const Formats formats(QLocale(u"en_US"_s));
    auto* sheet = new EraseSheet({u"Alder Savings"_s, test::sampleCopy(), true}, formats, &window);
    window.resize(900, 700);
    window.show();
    QVERIFY(says(*sheet, u"Stays: other institutions"_s));
    QSignalSpy confirmed(sheet, &EraseSheet::confirmed);
    auto* go = sheet->findChild<Button*>(u"eraseConfirm"_s);
    auto* sure = sheet->findChild<QCheckBox*>(u"eraseSure"_s);
    QVERIFY(!go->isEnabled());
    sure->setChecked(true);
    QVERIFY(go->isEnabled());
    const auto choices = sheet->findChildren<QRadioButton*>();
    QCOMPARE(choices.size(), 3);
    choices[1]->setChecked(true);
    QVERIFY(!go->isEnabled()); // another question, another answer
    QVERIFY(says(*sheet, u"Stays: the consents"_s));
    sure->setChecked(true);
    go->click();
    QCOMPARE(confirmed.size(), 1);
    QVERIFY(confirmed.first().first().value<ErasureScope>() == ErasureScope::Data);

    // While a newer consent lives, only the history of this one can go.
    LocalCopy inUse = test::sampleCopy();
    inUse.isInUse = true;
    auto* other = new EraseSheet({u"Alder Savings"_s, inUse, true}, formats, &window);
    const auto others = other->findChildren<QRadioButton*>();
    QVERIFY(!others[0]->isVisible() && !others[1]->isVisible() && others[2]->isVisible());
    QVERIFY(others[2]->isChecked());
}

void TestConsentsPage::whatWasErasedIsTold()
{
    QWidget window;
    const Formats formats(QLocale(u"en_US"_s));
    auto* sheet = new EraseSheet({u"Alder Savings"_s, test::sampleCopy(), false}, formats, &window);
    window.resize(900, 700);
    window.show();
    auto* receipt = sheet->findChild<Button*>(u"eraseReceipt"_s);
    sheet->showWorking(ErasureStep::Rewritten);
    QVERIFY(says(*sheet, u"Looking for what may be left"_s));
    QVERIFY(!receipt->isVisible());
    Erasure open = test::sampleErasure({});
    open.step = ErasureStep::RowsGone;
    open.failure = Error{.kind = ErrorKind::KeychainLocked};
    sheet->showOutcome(open, u"10:42"_s);
    QVERIFY(says(*sheet, u"Not all is erased yet"_s));
    QVERIFY(!receipt->isVisible());
    sheet->showOutcome(test::sampleErasure({u"views"_s}), u"10:42"_s);
    QVERIFY(!says(*sheet, u"nothing is left"_s));
    QVERIFY(says(*sheet, u"saved views"_s));
    sheet->showOutcome(test::sampleErasure({}), u"10:42"_s);
    QVERIFY(says(*sheet, u"nothing is left"_s));
    QVERIFY(says(*sheet, u"9,412 transaction"_s));
    QVERIFY(says(*sheet, u"1,204"_s));
    QVERIFY(receipt->isVisible());
}

QTEST_MAIN(TestConsentsPage)
#include "tst_consentspage.moc"
