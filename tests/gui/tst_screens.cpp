// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/literals.h"
#include "tests/gui/samples.h"
#include "ui/features/accounts/accountspage.h"
#include "ui/features/consents/revokesheet.h"
#include "ui/features/linking/linkpage.h"
#include "ui/features/transactions/queryfield.h"
#include "ui/features/transactions/transactionspage.h"
#include "ui/features/welcome/problempage.h"
#include "ui/features/welcome/welcomepage.h"
#include "ui/kit/button.h"
#include "ui/kit/display.h"
#include "ui/kit/label.h"
#include "ui/kit/localsettings.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/transactiontypes.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace bursar;
using namespace bursar::ui;

namespace {

bool says(const QWidget& page, const QString& words)
{
    const auto labels = page.findChildren<Label*>();
    return std::any_of(labels.begin(), labels.end(),
        [&](const Label* label) { return label->isVisible() && label->text().contains(words); });
}

void press(QWidget& page, const QString& text)
{
    const auto buttons = page.findChildren<QAbstractButton*>();
    for (QAbstractButton* button : buttons) {
        if (button->isVisible() && button->text() == text)
            return button->click();
    }
    QFAIL(qPrintable(u"no button "_s + text));
}

/// Every control that the keyboard reaches says what it is.
void checkNames(QWidget& page)
{
    const auto widgets = page.findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(spoken);
        QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(),
            qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' '
                + widget->objectName()));
    }
}

} // namespace

class TestScreens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void welcomeTakesOnlyUsableCredentials_data();
    void welcomeTakesOnlyUsableCredentials();
    void welcomeHandsOverTheSecretOnce();
    void welcomeStartsWithWhatIsKnown();
    void problemsOfTheStart_data();
    void problemsOfTheStart();
    void everyRefusalHasAWayOn();
    void aDeclinedRenewalIsTriedAgain();
    void institutionsAreFoundByTyping();
    void signInHasThreeWaysOut();
    void pasteShowsItsErrorInPlace();
    void sheetKeepsTheFocusAndRestsTheShortcuts();
    void transactionsCountAndFilter();
    void rawFieldsKeepTheirDigits();
    void brokenRawIsEmpty();
    void detailsHideWithTheAmounts();
    void detailsTellWhatAnInvestmentHas();
    void aMatchIsSeparatedAndJoined();
    void detailsShowTheBanksOwnText_data();
    void detailsShowTheBanksOwnText();
    void typesHaveWords();
    void shellKnowsItsPages();
    void paletteFindsAndRuns();
    void institutionsTellTheirState();
    void statusTellsTheTruth();
    void matchesAreCountedAndTimed();
    void everyControlHasAName();
    void nothingStaysWiderThanItsWindow();
};

void TestScreens::welcomeTakesOnlyUsableCredentials_data()
{
    QTest::addColumn<int>("environment");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("redirect");
    QTest::addColumn<bool>("accepted");
    const QString local = u"http://127.0.0.1:8765/callback"_s;
    const QString https = u"https://example.com/callback"_s;
    QTest::newRow("sandbox, loopback") << 0 << u"id"_s << u"s"_s << local << true;
    QTest::newRow("localhost") << 0 << u"id"_s << u"s"_s << u"http://localhost/cb"_s << true;
    QTest::newRow("production, https") << 1 << u"id"_s << u"s"_s << https << true;
    QTest::newRow("own scheme") << 1 << u"id"_s << u"s"_s << u"bursar-app:/callback"_s << true;
    QTest::newRow("production, loopback") << 1 << u"id"_s << u"s"_s << local << false;
    QTest::newRow("plain http elsewhere")
        << 0 << u"id"_s << u"s"_s << u"http://example.com/cb"_s << false;
    QTest::newRow("no id") << 0 << u" "_s << u"s"_s << local << false;
    QTest::newRow("no secret") << 0 << u"id"_s << u""_s << local << false;
    QTest::newRow("no address") << 0 << u"id"_s << u"s"_s << u"nonsense"_s << false;
}

void TestScreens::welcomeTakesOnlyUsableCredentials()
{
    QFETCH(int, environment);
    QFETCH(QString, id);
    QFETCH(QString, secret);
    QFETCH(QString, redirect);
    QFETCH(bool, accepted);
    WelcomePage page;
    page.setNetworks(builtInNetworks());
    page.show();
    page.showForm(false);
    QSignalSpy submitted(&page, &WelcomePage::submitted);
    page.findChild<QComboBox*>()->setCurrentIndex(environment);
    const auto fields = page.findChildren<QLineEdit*>();
    QCOMPARE(fields.size(), 3);
    fields[0]->setText(id);
    fields[1]->setText(secret);
    fields[2]->setText(redirect);
    press(page, u"Save and continue"_s);
    QCOMPARE(submitted.size(), accepted ? 1 : 0);
}

void TestScreens::welcomeHandsOverTheSecretOnce()
{
    WelcomePage page;
    page.setNetworks(builtInNetworks());
    page.show();
    page.showForm(false);
    const auto fields = page.findChildren<QLineEdit*>();
    QCOMPARE(fields[1]->echoMode(), QLineEdit::Password);
    fields[0]->setText(u"id"_s);
    fields[1]->setText(u"hush"_s);
    const Credentials given = page.takeCredentials();
    QCOMPARE(given.networkId, u"akoya-sandbox"_s);
    QVERIFY(given.clientSecret.equals(Secret("hush")));
    QVERIFY(fields[1]->text().isEmpty());
}

void TestScreens::welcomeStartsWithWhatIsKnown()
{
    Network file = builtInNetworks()[0];
    file.id = u"of-a-file"_s;
    file.name = u"My bank's own"_s;
    file.clientId = u"known"_s;
    file.redirectUri = QUrl(u"http://127.0.0.1:1234/back"_s);
    const auto networks = builtInNetworks() + QList{file};
    WelcomePage page;
    page.setNetworks(networks);
    auto* choice = page.findChild<QComboBox*>();
    QCOMPARE(choice->count(), 3);
    QCOMPARE(choice->itemText(2), file.name);
    const auto fields = page.findChildren<QLineEdit*>();
    QCOMPARE(fields[2]->text(), networks[0].redirectUri.toString());
    fields[1]->setText(u"hush"_s);
    choice->setCurrentIndex(2);
    QCOMPARE(fields[0]->text(), u"known"_s);
    QVERIFY(fields[1]->text().isEmpty()); // it was another network's
    fields[2]->setText(u"https://example.com/cb"_s);
    const Credentials given = page.takeCredentials();
    QCOMPARE(given.networkId, file.id);
    QCOMPARE(given.redirectUri, QUrl(u"https://example.com/cb"_s));
    page.setNetworks(networks); // the choice stays
    QCOMPARE(choice->currentIndex(), 2);
}

void TestScreens::problemsOfTheStart_data()
{
    QTest::addColumn<int>("kind");
    for (const ErrorKind kind : {ErrorKind::KeychainMissing, ErrorKind::KeychainLocked,
             ErrorKind::KeychainRefused, ErrorKind::KeychainBroken, ErrorKind::StoreWrongKey,
             ErrorKind::StoreDamaged, ErrorKind::StoreNewer, ErrorKind::StoreNotOurs,
             ErrorKind::StoreBusy, ErrorKind::StoreFull, ErrorKind::StoreFailed})
        QTest::newRow(toString(kind).data()) << static_cast<int>(kind);
}

void TestScreens::problemsOfTheStart()
{
    QFETCH(int, kind);
    ProblemPage page;
    static_cast<QWidget&>(page).show();
    const Error error{.kind = static_cast<ErrorKind>(kind)};
    page.show(error, u"10:42"_s);
    QVERIFY(says(page, describe(error.kind).sentence));
    QSignalSpy retries(&page, &ProblemPage::retryRequested);
    const bool unlocks = describe(error.kind).next == NextStep::UnlockKeychain;
    press(page, unlocks ? label(NextStep::UnlockKeychain) : label(NextStep::Retry));
    QCOMPARE(retries.size(), 1);
}

void TestScreens::everyRefusalHasAWayOn()
{
    LinkPage page;
    page.show();
    for (const ErrorKind kind : {ErrorKind::AccessDenied, ErrorKind::AuthorizationServerError,
             ErrorKind::StateMismatch, ErrorKind::AuthorizationRequestRejected, ErrorKind::Tls,
             ErrorKind::PageUnreachable, ErrorKind::SurfaceClosed, ErrorKind::CodeExpired,
             ErrorKind::Timeout, ErrorKind::Offline, ErrorKind::LinkMismatch,
             ErrorKind::ClientRejected, ErrorKind::KeychainLocked}) {
        page.showFailure(u"Mikomo Bank"_s, Error{.kind = kind}, u"10:42"_s);
        QVERIFY2(says(page, describe(kind).sentence), toString(kind).data());
        QSignalSpy next(&page, &LinkPage::nextStepRequested);
        QSignalSpy back(&page, &LinkPage::cancelled);
        press(page, label(describe(kind).next));
        QCOMPARE(next.size(), 1);
        press(page, u"Not now"_s);
        QCOMPARE(back.size(), 1);
    }
}

void TestScreens::aDeclinedRenewalIsTriedAgain()
{
    LinkPage page;
    page.show();
    page.setRenewal(u"You share two accounts now."_s);
    QCOMPARE(page.windowTitle(), u"Renew access"_s);
    page.showFailure(u"Mikomo Bank"_s, Error{.kind = ErrorKind::AccessDenied}, u"10:42"_s);
    QVERIFY(says(page, u"The access to Mikomo Bank was not renewed"_s));
    QSignalSpy next(&page, &LinkPage::nextStepRequested);
    press(page, label(NextStep::Retry));
    QCOMPARE(next.value(0).value(0).value<NextStep>(), NextStep::Retry);
}

void TestScreens::institutionsAreFoundByTyping()
{
    LinkPage page;
    page.show();
    page.showChoice({{u"demo"_s, u"Demo"_s, {u"mikomo"_s}, u"Mikomo Bank"_s},
        {u"demo"_s, u"Demo"_s, {u"halden"_s}, u"Halden Credit Union"_s}});
    QSignalSpy chosen(&page, &LinkPage::chosen);
    auto* field = page.findChild<SearchField*>();
    QTest::keyClicks(field, u"hcu"_s);
    QCOMPARE(page.findChild<QListWidget*>()->count(), 1);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<ProviderChoice>().provider.value, u"halden"_s);
    QTest::keyClicks(field, u"zzz"_s);
    QVERIFY(says(page, u"No institution of that name"_s));
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(page.findChild<QListWidget*>()->count(), 2);
}

void TestScreens::signInHasThreeWaysOut()
{
    LinkPage page;
    page.show();
    auto* surface = new QWidget;
    page.showSignIn(u"Mikomo Bank"_s, surface);
    page.hostBar()->setHost(u"login.mikomo.example"_s, HostBar::Security::Encrypted);
    QVERIFY(surface->isVisible());
    QVERIFY(says(page, u"login.mikomo.example"_s));
    QSignalSpy browser(&page, &LinkPage::browserRequested);
    QSignalSpy paste(&page, &LinkPage::pasteRequested);
    QSignalSpy cancelled(&page, &LinkPage::cancelled);
    press(page, u"Use my browser instead"_s);
    press(page, u"Paste the address"_s);
    press(page, u"Cancel"_s);
    QCOMPARE(browser.size() + paste.size() + cancelled.size(), 3);
    delete surface; // belongs to the sign-in, and may go first
}

void TestScreens::pasteShowsItsErrorInPlace()
{
    LinkPage page;
    page.show();
    page.showPaste(u"Mikomo Bank"_s);
    QSignalSpy pasted(&page, &LinkPage::addressPasted);
    auto* field = page.findChild<QLineEdit*>(u"pasteField"_s);
    QTest::keyClicks(field, u" https://example.com/?code=1 "_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(pasted.size(), 1);
    QCOMPARE(pasted[0][0].toString(), u"https://example.com/?code=1"_s);
    const QString sentence = describe(ErrorKind::AddressNotRecognized).sentence;
    page.setPasteError(sentence);
    QVERIFY(says(page, sentence));
    QTest::keyClicks(field, u"x"_s);
    QVERIFY(!says(page, sentence));
}

void TestScreens::sheetKeepsTheFocusAndRestsTheShortcuts()
{
    QWidget window;
    window.resize(1000, 700);
    auto* outside = new QLineEdit(&window);
    QAction action;
    action.setShortcut(Qt::CTRL | Qt::Key_R);
    window.addAction(&action);
    QSignalSpy triggered(&action, &QAction::triggered);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    outside->setFocus();
    QPointer sheet = new RevokeSheet({.institutions = {u"Mikomo Bank"_s}}, Formats{}, outside);
    QVERIFY(action.isEnabled()); // its button is dimmed with the rest, and no more than that
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(triggered.size(), 0);
    for (int i = 0; i < 9; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(sheet->isAncestorOf(QApplication::focusWidget()));
    }
    QTest::keyClick(sheet.data(), Qt::Key_Escape);
    QTRY_VERIFY(!sheet);
    QCOMPARE(QApplication::focusWidget(), outside);
    QTest::keyClick(outside, Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(triggered.size(), 1);
}

void TestScreens::transactionsCountAndFilter()
{
    ui::Display display(QLocale(u"en_US"_s));
    LocalSettings settings({});
    TransactionsPage page(display, settings);
    page.resize(1100, 700);
    page.show();
    QVERIFY(says(page, u"No transactions yet"_s));
    page.setTable(new QWidget);
    page.setAccounts(test::sampleAccounts());
    page.setCounts(18204, 18204);
    QVERIFY(says(page, u"18,204 of 18,204"_s));
    QSignalSpy queries(&page, &TransactionsPage::queryChanged);
    QTest::keyClicks(page.queryField(), u"ab"_s);
    QCOMPARE(queries.size(), 2);
    QSignalSpy accounts(&page, &TransactionsPage::accountChosen);
    page.chooseAccount(AccountRef{3});
    QCOMPARE(accounts.size(), 1);
    page.setAccounts(test::sampleAccounts(true)); // arriving accounts keep the choice
    QCOMPARE(page.findChild<QComboBox*>()->currentData().toInt(), 3);
    page.chooseAccount(std::nullopt);
    QCOMPARE(page.findChild<QComboBox*>()->currentIndex(), 0);
}

void TestScreens::rawFieldsKeepTheirDigits()
{
    const auto fields = rawFields(
        R"({"t":{"amount":-42.180,"units":40.123456789012345678,"a":[1,{"b":null}],"s":"x\"y é","f":true}})"_ba);
    const QList<RawField> expected{{u"t.amount"_s, u"-42.180"_s},
        {u"t.units"_s, u"40.123456789012345678"_s}, {u"t.a 1"_s, u"1"_s}, {u"t.a 2.b"_s, u"null"_s},
        {u"t.s"_s, u"x\"y é"_s}, {u"t.f"_s, u"true"_s}};
    QCOMPARE(fields, expected);
}

void TestScreens::brokenRawIsEmpty()
{
    for (const QByteArray& json : {""_ba, "{"_ba, "[1,"_ba, "{\"a\":}"_ba, "nonsense"_ba})
        QVERIFY2(rawFields(json).isEmpty(), json.constData());
}

void TestScreens::detailsHideWithTheAmounts()
{
    ui::Display display(QLocale(u"en_US"_s));
    DetailsPane pane(display);
    pane.resize(320, 900);
    pane.show();
    pane.set(test::sampleTransaction());
    const auto spoken = [&pane] {
        QString all;
        const auto widgets = pane.findChildren<QWidget*>();
        for (const QWidget* widget : widgets)
            all += widget->accessibleName() + u'|' + widget->accessibleDescription() + u'|';
        return all;
    };
    QVERIFY(spoken().contains(u"86.13"_s));
    QVERIFY(says(pane, u"Green Basket Market"_s));
    display.setAmountsHidden(true);
    QVERIFY(!spoken().contains(u"86.13"_s));
}

namespace {

/// What stands beside a name in the pane; empty when the name is not there.
QString besideName(const QWidget& pane, const QString& name)
{
    const auto all = pane.findChildren<QWidget*>();
    for (const QWidget* widget : all) {
        if (widget->accessibleName() == name)
            return widget->accessibleDescription();
    }
    return {};
}

} // namespace

void TestScreens::detailsTellWhatAnInvestmentHas()
{
    ui::Display display(QLocale(u"en_US"_s));
    DetailsPane pane(display);
    pane.set(test::sampleMatched());
    QCOMPARE(besideName(pane, u"Symbol"_s), u"VTSAX"_s);
    QCOMPARE(besideName(pane, u"Kind of security id"_s), u"CUSIP"_s); // the model says BUSIP
    QCOMPARE(besideName(pane, u"Units"_s), u"20.51432"_s); // each digit
    QCOMPARE(besideName(pane, u"Price per unit"_s), u"$121.9026"_s);
    QCOMPARE(besideName(pane, u"Foreign amount"_s), u"\u2212\u20ac2,310.11"_s);
    QCOMPARE(besideName(pane, u"Tax-exempt"_s), u"No"_s);
    QCOMPARE(besideName(pane, u"Payroll date"_s), u"Nov 15, 2026"_s);
    display.setAmountsHidden(true);
    QVERIFY(!besideName(pane, u"Units"_s).contains(u'2'));
    QVERIFY(!besideName(pane, u"Price per unit"_s).contains(u'1'));
}

void TestScreens::aMatchIsSeparatedAndJoined()
{
    ui::Display display(QLocale(u"en_US"_s));
    DetailsPane pane(display);
    auto view = test::sampleMatched();
    const auto button = [&pane](const QString& text) {
        const auto all = pane.findChildren<Button*>();
        const auto found = std::find_if(all.begin(), all.end(),
            [&](const Button* each) { return each->text() == text && !each->isHidden(); });
        return found == all.end() ? nullptr : *found;
    };
    QSignalSpy said(&pane, &DetailsPane::separateRequested);
    pane.set(view);
    QVERIFY(button(u"They are not the same"_s));
    button(u"They are not the same"_s)->click();
    QCOMPARE(said.takeFirst().value(0).toBool(), true);
    view.match->isSeparated = true;
    pane.set(view);
    QVERIFY(button(u"They are the same"_s));
    button(u"They are the same"_s)->click();
    QCOMPARE(said.takeFirst().value(0).toBool(), false);
}

void TestScreens::detailsShowTheBanksOwnText_data()
{
    QTest::addColumn<QString>("description");
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("shown");
    const QString tidy = u"Green Basket Market"_s; // also the heading
    const QByteArray memo = R"({"locTransaction":{"memo":"GRN BSKT MKT #114","description":"x"}})";
    QTest::newRow("no memo") << tidy << R"({"locTransaction":{"memo":null}})"_ba << tidy;
    QTest::newRow("raw not read yet") << tidy << ""_ba << tidy;
    QTest::newRow("memo beside a tidy text") << tidy << memo << u"GRN BSKT MKT #114"_s;
    QTest::newRow("memo beside other words")
        << u"Card payment"_s << memo << u"Card payment\nGRN BSKT MKT #114"_s;
    QTest::newRow("the same twice") << u"GRN BSKT MKT #114"_s << memo << u"GRN BSKT MKT #114"_s;
}

void TestScreens::detailsShowTheBanksOwnText()
{
    QFETCH(QString, description);
    QFETCH(QByteArray, raw);
    QFETCH(QString, shown);
    ui::Display display(QLocale(u"en_US"_s));
    DetailsPane pane(display);
    pane.resize(320, 900);
    TransactionDetails view = test::sampleTransaction();
    view.bankText = description;
    view.raw = raw;
    pane.set(view);
    pane.show();
    QStringList told;
    const auto widgets = pane.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (widget->accessibleName() == u"As sent"_s)
            told += widget->accessibleDescription();
    }
    QCOMPARE(told, QStringList{shown});
}

void TestScreens::typesHaveWords()
{
    QCOMPARE(typeName(u"POSDEBIT"_s), u"Point of sale"_s);
    QCOMPARE(typeName(u"DIRECTDEPOSIT"_s), u"Direct deposit"_s);
    QCOMPARE(typeName(u"REPEATPMT"_s), u"Repeating payment"_s);
    QCOMPARE(typeName(u"SOMETHING_NEW"_s), u"SOMETHING_NEW"_s);
    QCOMPARE(typeName({}), QString());
}

void TestScreens::shellKnowsItsPages()
{
    ui::Display display(QLocale(u"en_US"_s));
    ThemeController theme(ThemeChoice::Light);
    LocalSettings settings({});
    MainWindow window(display, theme, settings);
    window.addPage({.id = u"a"_s,
        .icon = Icon::Accounts,
        .title = u"First"_s,
        .page = new QWidget,
        .shortcut = Shortcut::PageAccounts});
    window.addPage({.id = u"b"_s,
        .icon = Icon::Transactions,
        .title = u"Second"_s,
        .page = new QWidget,
        .shortcut = {}});
    window.addPage({.id = u"c"_s,
        .icon = Icon::Plus,
        .title = u"Hidden"_s,
        .page = new QWidget,
        .shortcut = {},
        .inSidebar = false});
    QCOMPARE(window.pages(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    window.resize(1360, 860);
    window.show();
    QSignalSpy shown(&window, &MainWindow::pageShown);
    for (const QString& id : window.pages()) {
        window.showPage(id);
        QCOMPARE(window.currentPage(), id);
    }
    QCOMPARE(shown.size(), 3);
    window.showPage(u"no such page"_s);
    QCOMPARE(window.currentPage(), u"c"_s);
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(window.currentPage(), u"a"_s);
    QStringList entries;
    for (const PaletteEntry& entry : window.paletteEntries())
        entries += entry.title;
    QVERIFY(entries.contains(u"First"_s));
    QVERIFY(entries.contains(u"Second"_s));
    QVERIFY(!entries.contains(u"Hidden"_s));
}

void TestScreens::paletteFindsAndRuns()
{
    QWidget window;
    window.resize(1000, 700);
    window.show();
    CommandPalette palette(&window);
    QString ran;
    const auto entry = [&ran](const QString& title) {
        return PaletteEntry{
            .title = title, .hint = {}, .icon = Icon::Menu, .run = [&ran, title] { ran = title; }};
    };
    palette.open(QRect(100, 10, 300, 30),
        {entry(u"Hide amounts"_s), entry(u"Transactions"_s), entry(u"Travel Card"_s)});
    QTest::keyClicks(palette.input(), u"tr"_s);
    QCOMPARE(palette.list()->model()->rowCount(), 2);
    QTest::keyClick(palette.input(), Qt::Key_Down);
    QTest::keyClick(palette.input(), Qt::Key_Down);
    QTest::keyClick(palette.input(), Qt::Key_Return);
    QVERIFY(ran.startsWith(u"Tra"_s));
    QVERIFY(!palette.isVisible());
    palette.open(QRect(100, 10, 300, 30), {entry(u"Hide amounts"_s)});
    QTest::keyClick(palette.input(), Qt::Key_Escape);
    QVERIFY(!palette.isVisible());
}

void TestScreens::institutionsTellTheirState()
{
    const Formats formats{QLocale(u"en_US"_s)};
    auto links = test::sampleLinks(true);
    const auto items = present(links, formats, test::sampleNow());
    QCOMPARE(items[0].mark, Mark::Good);
    QCOMPARE(items[0].note, u"now"_s);
    QCOMPARE(items[1].mark, Mark::Attention);
    QVERIFY(!items[1].canRefresh);
    QCOMPARE(items[2].mark, Mark::Busy);
    QCOMPARE(presentStatus(links, 41, formats, test::sampleNow()).mark, Mark::Busy);
    Link ended = links[0];
    ended.state = LinkState::Ended;
    QCOMPARE(present(ended, formats, test::sampleNow()).mark, Mark::Ended);
    ended.state = LinkState::Revoking;
    QVERIFY(present(ended, formats, test::sampleNow()).canUnlink); // the way to try again
    Link never = links[0];
    never.lastSuccess.reset();
    QCOMPARE(present(never, formats, test::sampleNow()).mark, Mark::Attention);
    for (const InstitutionItem& item : items)
        QVERIFY(!item.state.isEmpty());
}

void TestScreens::statusTellsTheTruth()
{
    const Formats formats{QLocale(u"en_US"_s)};
    const auto status = [&formats](const QList<Link>& links) {
        return presentStatus(links, 41, formats, test::sampleNow());
    };
    Link good = test::sampleLinks()[0];
    QCOMPARE(status({good}).mark, Mark::Good);
    QCOMPARE(status({good}).state, u"All institutions up to date"_s);
    Link ended = good;
    ended.state = LinkState::Ended;
    QCOMPARE(status({ended}).mark, Mark::Ended);
    QCOMPARE(status({ended, ended}).state, u"No institution is read any more"_s);
    QVERIFY(!status({ended}).detail.contains(u"institution"_s));
    QCOMPARE(status({good, ended}).mark, Mark::Good); // of those that are read, all
    QVERIFY(status({good, ended}).detail.contains(u"1 ended"_s));
    Link never = good;
    never.lastSuccess.reset();
    QCOMPARE(status({good, never}).mark, Mark::Attention);
    QVERIFY(status({good, never}).state.contains(u"not read yet"_s));
    Link failed = good;
    failed.sync.error = Error{.kind = ErrorKind::RateLimited}; // goes on by itself
    QVERIFY(status({good, failed}).state.contains(u"could not be read"_s));
    failed.sync.error = Error{.kind = ErrorKind::ClientRejected};
    QVERIFY(status({good, failed}).state.contains(u"you"_s));
    Link partial = good;
    partial.sync.missing = {u"Savings"_s};
    QCOMPARE(status({good, partial}).mark, Mark::Attention);
    Link old = good;
    old.lastSuccess = test::sampleNow() - std::chrono::hours(51);
    QCOMPARE(status({good, old}).mark, Mark::Attention);
    QVERIFY(status({good, old}).state.contains(u"out of date"_s));
    const QString lastRefresh = u"Last refresh "_s;
    QVERIFY(status({good}).detail.startsWith(lastRefresh + formats.time(*good.lastSuccess)));
    // Not as if it were a time of today.
    QVERIFY(status({old}).detail.startsWith(lastRefresh + formats.moment(*old.lastSuccess)));
    QCOMPARE(status({}).state, u"No institution linked"_s);
}

void TestScreens::matchesAreCountedAndTimed()
{
    using namespace std::chrono_literals;
    ui::Display display(QLocale(u"en_US"_s));
    LocalSettings settings({});
    TransactionsPage page(display, settings);
    page.show();
    const auto remark = [&page] { return page.queryField()->accessibleDescription(); };
    QTest::keyClicks(page.queryField(), u"c"_s);
    page.setQueryTime(630us);
    page.setCounts(3011, 10677);
    QVERIFY2(remark().startsWith(u"3,011 match"_s), qPrintable(remark()));
    QVERIFY2(remark().endsWith(u" · 0.6 ms"_s), qPrintable(remark()));
    QTest::keyClicks(page.queryField(), u"o"_s);
    QVERIFY(!remark().contains(u"ms"_s)); // the time of another query
    page.queryField()->clear();
    QVERIFY(remark().isEmpty());
}

void TestScreens::everyControlHasAName()
{
    ui::Display display(QLocale(u"en_US"_s));
    ThemeController theme(ThemeChoice::Light);
    LocalSettings settings({});
    MainWindow window(display, theme, settings);
    auto* accounts = new AccountsPage(display, settings);
    auto* transactions = new TransactionsPage(display, settings);
    auto* link = new LinkPage;
    auto* welcome = new WelcomePage;
    window.addPage({.id = u"accounts"_s,
        .icon = Icon::Accounts,
        .title = u"Accounts"_s,
        .page = accounts,
        .shortcut = {}});
    window.addPage({.id = u"transactions"_s,
        .icon = Icon::Transactions,
        .title = u"Transactions"_s,
        .page = transactions,
        .shortcut = {}});
    window.addPage({.id = u"link"_s,
        .icon = Icon::Plus,
        .title = u"Link"_s,
        .page = link,
        .shortcut = {},
        .inSidebar = false});
    window.addPage({.id = u"welcome"_s,
        .icon = Icon::Plus,
        .title = u"Welcome"_s,
        .page = welcome,
        .shortcut = {},
        .inSidebar = false,
        .alone = true});
    window.setInstitutions(present(test::sampleLinks(), display.formats(), test::sampleNow()));
    accounts->set({test::sampleAccounts(), test::sampleLinks(), test::sampleNow(), false});
    transactions->setCounts(1, 1);
    window.show();
    for (const QString& id : window.pages()) {
        window.showPage(id);
        checkNames(window);
    }
    link->showPaste(u"Mikomo Bank"_s);
    window.showPage(u"link"_s);
    checkNames(window);
    welcome->showForm(false);
    window.showPage(u"welcome"_s);
    checkNames(window);
}

void TestScreens::nothingStaysWiderThanItsWindow()
{
    ui::Display display(QLocale(u"en_US"_s));
    ThemeController theme(ThemeChoice::Light);
    LocalSettings settings({});
    MainWindow window(display, theme, settings);
    auto* accounts = new AccountsPage(display, settings);
    window.addPage({.id = u"accounts"_s,
        .icon = Icon::Accounts,
        .title = u"Accounts"_s,
        .page = accounts,
        .shortcut = {}});
    window.addPage({.id = u"transactions"_s,
        .icon = Icon::Transactions,
        .title = u"Transactions"_s,
        .page = new TransactionsPage(display, settings),
        .shortcut = {}});
    window.addPage({.id = u"link"_s,
        .icon = Icon::Plus,
        .title = u"Link"_s,
        .page = new LinkPage,
        .shortcut = {}});
    window.addPage({.id = u"welcome"_s,
        .icon = Icon::Plus,
        .title = u"W"_s,
        .page = new WelcomePage,
        .shortcut = {}});
    window.setInstitutions(present(test::sampleLinks(true), display.formats(), test::sampleNow()));
    accounts->set({test::sampleAccounts(true), test::sampleLinks(true), test::sampleNow(), false});
    window.resize(900, 600);
    window.show();
    QCOMPARE(window.width(), 900);
    QVERIFY2(window.centralWidget()->minimumSizeHint().width() <= 900,
        qPrintable(QString::number(window.centralWidget()->minimumSizeHint().width())));
}

QTEST_MAIN(TestScreens)
#include "tst_screens.moc"
