// SPDX-License-Identifier: GPL-3.0-or-later
// Every screen in every state with fixed data, as pictures: to look at, and to compare before and
// after a change. No profile, no network.
//
//   ui_gallery --out DIR [--theme light|dark] [--size 1360x860] [--lang en|de|pseudo|ar]
//   [--extreme]
//
// QT_SCALE_FACTOR=2 gives the pictures of a dense screen.

#include "app/base/clock.h"
#include "app/base/literals.h"
#include "tests/gui/consentsamples.h"
#include "tests/gui/errorsheet.h"
#include "tests/gui/historysamples.h"
#include "tests/gui/paper.h"
#include "tests/gui/particularsamples.h"
#include "tests/gui/samples.h"
#include "tests/gui/standingsamples.h"
#include "tests/gui/stretchtranslator.h"
#include "ui/features/accounts/accountpane.h"
#include "ui/features/accounts/accountspage.h"
#include "ui/features/accounts/fieldssection.h"
#include "ui/features/accounts/holderssection.h"
#include "ui/features/accounts/paymentsection.h"
#include "ui/features/activity/activityfilters.h"
#include "ui/features/activity/activitypage.h"
#include "ui/features/activity/rangesheet.h"
#include "ui/features/consents/consentspage.h"
#include "ui/features/consents/eraseallsheet.h"
#include "ui/features/consents/erasesheet.h"
#include "ui/features/consents/revokesheet.h"
#include "ui/features/investments/holdingfacts.h"
#include "ui/features/investments/investmentspage.h"
#include "ui/features/linking/linkpage.h"
#include "ui/features/networkapps/appspane.h"
#include "ui/features/networkapps/networkappspage.h"
#include "ui/features/overview/chartcard.h"
#include "ui/features/overview/overviewpage.h"
#include "ui/features/settings/datasection.h"
#include "ui/features/settings/looksection.h"
#include "ui/features/settings/networkssection.h"
#include "ui/features/settings/refreshsection.h"
#include "ui/features/settings/settingspage.h"
#include "ui/features/statements/documentpane.h"
#include "ui/features/statements/matchbar.h"
#include "ui/features/statements/statementspage.h"
#include "ui/features/transactions/completionlist.h"
#include "ui/features/transactions/itemfacts.h"
#include "ui/features/transactions/queryfield.h"
#include "ui/features/transactions/queryhelp.h"
#include "ui/features/transactions/transactionspage.h"
#include "ui/features/transactions/viewsbutton.h"
#include "ui/features/transactions/viewsheets.h"
#include "ui/features/welcome/problempage.h"
#include "ui/features/welcome/welcomepage.h"
#include "ui/kit/button.h"
#include "ui/kit/display.h"
#include "ui/kit/label.h"
#include "ui/kit/localsettings.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/secretclipboard.h"
#include "ui/shell/mainwindow.h"
#include "ui/table/balanceline.h"
#include "ui/table/transactiontable.h"

#include <QApplication>
#include <QComboBox>
#include <QCommandLineParser>
#include <QDir>
#include <QPdfSearchModel>
#include <QPdfView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QTranslator>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace bursar;
using namespace bursar::ui;

namespace {

/// What the sandbox's page would be: something foreign inside the host bar.
QWidget* fakeBankPage()
{
    auto* page = new QWidget;
    page->setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QVBoxLayout(page);
    layout->addStretch();
    layout->addWidget(
        new Label(u"(the bank's page)"_s, Type::Heading, Role::Muted), 0, Qt::AlignHCenter);
    layout->addStretch();
    return page;
}

/// Something dark, in either theme: paper is white.
bool hasInk(const QImage& image)
{
    constexpr int paper = 250;
    int white = 0;
    int dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const int gray = qGray(image.pixel(x, y));
            white += gray > paper ? 1 : 0;
            dark += gray < paper / 3 ? 1 : 0;
        }
    }
    return white > 0 && dark > 0 && white > dark;
}

class Gallery {
public:
    Gallery(QDir out, QSize size, bool extreme, ThemeChoice choice)
        : m_out(std::move(out))
        , m_extreme(extreme)
        , m_theme(choice)
        , m_settings({})
        , m_window(m_display, m_theme, m_settings)
    {
        m_settings.set(setting::accountsByKind, false);
        m_accounts = new AccountsPage(m_display, m_settings);
        m_payments = new PaymentSection(m_display, m_clock, m_clipboard);
        m_holders = new HoldersSection(m_display);
        m_accounts->addSection(makeTransactionFields(transactionFieldName));
        m_accounts->addSection(makePositionFields(positionFieldName));
        m_accounts->addSection(m_payments);
        m_accounts->addSection(m_holders);
        m_payments->setParticulars(test::sampleParticulars(extreme));
        m_holders->setParticulars(test::sampleParticulars(extreme));
        m_transactions = new TransactionsPage(m_display, m_settings);
        m_table = new TransactionTable(m_display);
        m_transactions->setTable(m_table);
        QObject::connect(m_transactions, &TransactionsPage::accountChosen, m_table,
            &TransactionTable::setAccountFilter);
        m_table->setAccounts(test::sampleAccounts(extreme));
        m_table->applyDelta(test::sampleRows(extreme));
        m_table->setComplete(true);
        m_activity = new ActivityPage(m_display, m_settings);
        QObject::connect(m_activity, &ActivityPage::entriesWanted, m_activity,
            [this](const std::vector<std::int64_t>& numbers) { giveAccesses(numbers); });
        m_investments = new InvestmentsPage(m_display);
        m_networkApps = new NetworkAppsPage;
        m_link = new LinkPage;
        m_welcome = new WelcomePage;
        m_problem = new ProblemPage;
        m_overview = new OverviewPage(m_display);
        m_window.addPage({u"overview"_s, Icon::Overview, QObject::tr("Overview"), m_overview,
            Shortcut::PageOverview});
        m_window.addPage({u"accounts"_s, Icon::Accounts, QObject::tr("Accounts"), m_accounts,
            Shortcut::PageAccounts});
        m_window.addPage({u"transactions"_s, Icon::Transactions, QObject::tr("Transactions"),
            m_transactions, Shortcut::PageTransactions});
        m_statements = new StatementsPage(m_display, m_settings);
        m_window.addPage({u"statements"_s, Icon::Statements, QObject::tr("Statements"),
            m_statements, Shortcut::PageStatements});
        m_consents = new ConsentsPage(m_display);
        m_window.addPage({u"consents"_s, Icon::Shield, QObject::tr("Consents"), m_consents,
            Shortcut::PageConsents});
        m_window.addPage({u"activity"_s, Icon::Clock, QObject::tr("Activity"), m_activity,
            Shortcut::PageActivity});
        m_window.addPage(
            {u"investments"_s, Icon::Investments, QObject::tr("Investments"), m_investments, {}});
        m_window.addPage(
            {u"networkapps"_s, Icon::Key, QObject::tr("Network apps"), m_networkApps, {}});
        m_settingsPage = new SettingsPage;
        m_window.addPage({u"settings"_s, Icon::Settings, QObject::tr("Settings"), m_settingsPage,
            Shortcut::PageSettings});
        m_window.addPage({u"link"_s, Icon::Plus, QObject::tr("Link"), m_link, {}, false});
        m_window.addPage({u"welcome"_s, Icon::Info, {}, m_welcome, {}, false, true});
        m_window.addPage({u"problem"_s, Icon::Info, {}, m_problem, {}, false, true});
        m_window.addCommand(m_transactions->detailsAction());
        m_window.addCommand(m_transactions->queryAction());
        m_window.resize(size);
    }

    void run()
    {
        m_window.show();
        fill(sampleNowLinks(), test::sampleAccounts(m_extreme));
        overview();
        welcome();
        problems();
        answers();
        accountsStates();
        transactionsStates();
        activityStates();
        investmentsStates();
        networkApps();
        settings();
        statementsStates();
        linking();
        consents();
    }

private:
    QList<Link> sampleNowLinks() const { return test::sampleLinks(m_extreme); }

    void fill(const QList<Link>& links, const accounts::Snapshot& snapshot)
    {
        const Formats& formats = m_display.formats();
        m_window.setInstitutions(present(links, formats, test::sampleNow()));
        m_window.setStatus(presentStatus(links, 41, formats, test::sampleNow()));
        m_window.setCount(u"accounts"_s, snapshot ? std::optional(snapshot->size()) : std::nullopt);
        m_window.setCount(u"transactions"_s, 18204);
        m_window.setPlacesBelow(u"transactions"_s,
            {{.title = u"Coffee this year"_s, .run = [] { }},
                {.title = m_extreme ? u"Everything that was spent for the house and is not tagged"_s
                                    : u"Untagged"_s,
                    .run = [] { }}});
        m_accounts->set({snapshot, links, test::sampleNow(), false,
            test::withParticulars(test::sampleRecords(m_extreme))});
        m_transactions->setAccounts(snapshot);
        m_transactions->setLinks(links);
    }

    void overview()
    {
        m_window.showPage(u"overview"_s);
        m_overview->set({.accounts = {}, .attention = {}, .links = {}, .now = test::sampleNow()});
        save(u"overview-empty"_s);
        m_overview->set({.accounts = {},
            .attention = {},
            .links = {test::linkInItsFirstReading()},
            .now = test::sampleNow()});
        save(u"overview-loading"_s);
        const Link failed = test::linkNeverRead(ErrorKind::Maintenance);
        m_overview->set(
            {.accounts = {}, .attention = {}, .links = {failed}, .now = test::sampleNow()});
        save(u"overview-not-read"_s);
        for (const test::Standing& at : test::sampleStandings(m_extreme)) {
            fill(at.links, at.accounts);
            m_overview->set({.accounts = at.accounts,
                .attention = at.attention,
                .links = at.links,
                .now = test::sampleNow()});
            save(u"overview-"_s + at.name);
        }
        OverviewPage::State state{.accounts = test::sampleAccounts(m_extreme),
            .attention = {},
            .links = sampleNowLinks(),
            .now = test::sampleNow()};
        m_overview->set(state);
        save(u"overview-calm"_s);
        m_overview->setHistory({.histories = test::sampleHistories(),
            .completeAfter = details::monthOf(Day::ofInstantUtc(test::sampleNow()), -5)});
        state.attention = test::sampleAttention(m_extreme);
        m_overview->set(state);
        m_window.setCount(u"overview"_s, state.attention.size());
        save(u"overview"_s);
        for (ChartCard* card : m_overview->findChildren<ChartCard*>())
            card->showTable(true);
        save(u"overview-figures"_s);
        for (ChartCard* card : m_overview->findChildren<ChartCard*>())
            card->showTable(false);
        m_display.setAmountsHidden(true);
        save(u"overview-hidden"_s);
        m_display.setAmountsHidden(false);
    }

    void save(const QString& name) { settled(m_window).save(m_out.filePath(name + u".png"_s)); }

    /// The widget once it looks the same twice: layouts come in several turns of the event loop.
    static QImage settled(QWidget& widget)
    {
        QImage before;
        QImage now;
        const auto isSettled = [&] {
            before = std::exchange(now, widget.grab().toImage());
            return before == now;
        };
        if (!QTest::qWaitFor(isSettled))
            qWarning("a picture that does not come to rest");
        return now;
    }

    void welcome()
    {
        m_window.showPage(u"welcome"_s);
        m_welcome->setNetworks(builtInNetworks());
        m_welcome->showChoice();
        save(u"welcome"_s);
        m_welcome->showForm(false);
        m_welcome->setError(u"Plain http is safe only for an address on this computer."_s);
        save(u"welcome-credentials"_s);
        m_welcome->setError({});
    }

    void problems()
    {
        m_window.showPage(u"problem"_s);
        m_problem->show(Error{.kind = ErrorKind::KeychainLocked}, u"10:42"_s);
        save(u"problem-keychain-locked"_s);
        m_problem->show(Error{.kind = ErrorKind::KeychainMissing}, u"10:42"_s);
        save(u"problem-keychain-missing"_s);
        m_problem->show(Error{.kind = ErrorKind::StoreNewer}, u"10:42"_s);
        save(u"problem-store-newer"_s);
    }

    void answers()
    {
        test::ErrorSheet sheet;
        sheet.resize(m_window.size());
        sheet.show();
        // As high as its sentences need, whatever the height of the other pictures is.
        sheet.setFixedHeight(sheet.heightForWidth(sheet.width()));
        settled(sheet).save(m_out.filePath(u"answers.png"_s));
    }

    void accountsStates()
    {
        m_window.showPage(u"accounts"_s);
        m_accounts->tree()->setFocus();
        save(u"accounts"_s);
        m_display.setAmountsHidden(true);
        save(u"accounts-hidden"_s);
        m_display.setAmountsHidden(false);
        // Opened directly: without a window manager no window is active, and no shortcut works.
        auto* palette = m_window.findChild<CommandPalette*>();
        palette->open(QRect(230, 9, 381, 33), m_window.paletteEntries());
        palette->input()->setText(u"am"_s);
        save(u"palette"_s);
        QTest::keyClick(palette->input(), Qt::Key_Escape);
        fill({}, nullptr);
        save(u"accounts-empty"_s);
        fill({test::linkInItsFirstReading()}, nullptr);
        save(u"accounts-loading"_s);
        fill({test::linkNeverRead(ErrorKind::ProviderDown)}, nullptr);
        save(u"accounts-not-read"_s);
        for (const test::Standing& at : test::sampleStandings(m_extreme)) {
            fill(at.links, at.accounts);
            save(u"accounts-"_s + at.name);
        }
        accountDetails();
        fill(sampleNowLinks(), test::sampleAccounts(m_extreme));
    }

    /// Each kind of account once: those that the other pages do not show are added here.
    void accountDetails()
    {
        using accounts::Category;
        QList<accounts::Entry> all = *test::sampleAccounts(m_extreme);
        all.removeIf([](const accounts::Entry& each) { return each.account.ref.value == 6; });
        const auto add = [&all](int ref, Category category, const QString& name) {
            accounts::Entry entry = all.first();
            entry.account.ref = {ref};
            entry.account.category = category;
            entry.account.nickname = name;
            entry.account.numberDisplay.clear();
            entry.error.reset();
            entry.shared = true;
            entry.balance = {};
            entry.newestPosting = {};
            all += entry;
        };
        add(10, Category::Insurance, u"Term Life 20"_s);
        add(6, Category::Annuity, u"Retirement annuity"_s);
        all.last().balance.kind = accounts::BalanceKind::SurrenderValue;
        all.last().balance.amount = test::money("84210.55");
        fill(sampleNowLinks(), std::make_shared<const QList<accounts::Entry>>(all));
        const std::pair<int, QString> kinds[] = {{1, u"deposit"_s}, {3, u"credit"_s},
            {4, u"loan"_s}, {5, u"investment"_s}, {10, u"insurance"_s}, {6, u"annuity"_s}};
        for (const auto& [ref, name] : kinds) {
            m_accounts->showAccount(AccountRef{ref});
            save(u"account-"_s + name);
        }
        m_accounts->showAccount(AccountRef{1});
        auto* details = m_accounts->findChild<AccountPane*>();
        save(u"account-capabilities"_s); // laid out by then
        details->verticalScrollBar()->setValue(details->verticalScrollBar()->maximum());
        save(u"account-capabilities"_s);
        m_accounts->tree()->setCurrentIndex(m_accounts->tree()->model()->index(0, 0));
        save(u"institution"_s);
        particulars();
    }

    /// What lies further down in an account's details.
    void particulars()
    {
        const auto scrollTo = [this](QWidget* section) {
            settled(m_window);
            for (QWidget* each = section; each; each = each->parentWidget()) {
                auto* area = qobject_cast<QScrollArea*>(each);
                if (area)
                    area->verticalScrollBar()->setValue(
                        section->mapTo(area->widget(), QPoint()).y());
            }
        };
        m_accounts->showAccount(AccountRef{1});
        scrollTo(m_payments);
        save(u"account-payments"_s);
        m_payments->findChild<Button*>(u"showNumbers"_s)->click();
        m_payments->take(AccountRef{1}, test::sampleNumbers());
        save(u"account-payments-shown"_s);
        m_payments->findChild<Button*>(u"showNumbers"_s)->click();
        m_payments->fail(AccountRef{1}, Error{.kind = ErrorKind::Offline});
        save(u"account-payments-failed"_s);
        scrollTo(m_holders);
        save(u"account-holders"_s);
        m_accounts->showAccount(AccountRef{5});
        scrollTo(m_payments);
        save(u"account-company"_s);
        m_accounts->showAccount(AccountRef{3}); // not read yet
        scrollTo(m_holders);
        save(u"account-holders-not-read"_s);
        m_accounts->showAccount(AccountRef{1});
        for (auto* fields : m_accounts->findChildren<FieldsSection*>())
            scrollTo(fields);
        save(u"account-fields"_s);
    }

    void settings()
    {
        auto* refresh = new RefreshSection;
        auto* look = new LookSection;
        auto* networks = new NetworksSection;
        m_settingsPage->addSection(refresh);
        m_settingsPage->addSection(look);
        m_settingsPage->addSection(networks);
        m_settingsPage->addSection(new DataSection(m_extreme
                ? u"/home/someone/with/a/very/long/path/that/goes/on/and/on/Library/Application "
                  u"Support/bursar/profiles/household"_s
                : u"/home/kim/.local/share/bursar"_s));
        const Instant now = test::sampleNow();
        RefreshSection::State state{.next = now + std::chrono::hours(3), .now = now};
        if (m_extreme)
            state.pauses += RefreshSection::Pause{
                test::sampleLinks(true).at(1).name, now + std::chrono::minutes(12)};
        refresh->set(state, m_display.formats());
        auto known = builtInNetworks();
        known.first().clientId = u"7f3c2b10-9e1d-4c55"_s;
        networks->set(known);
        m_window.showPage(u"settings"_s);
        save(u"settings"_s);
    }

    void investmentsStates()
    {
        const auto held = test::sampleHeld(m_extreme);
        const auto links = sampleNowLinks();
        const Instant now = test::sampleNow();
        m_window.showPage(u"investments"_s);
        m_window.setCount(u"investments"_s, held->size());
        m_investments->set({held, links, now, false});
        m_investments->tree()->setFocus();
        m_investments->tree()->setCurrentIndex(m_investments->tree()->model()->index(
            0, 0, m_investments->tree()->model()->index(0, 0)));
        save(u"investments"_s);
        m_display.setAmountsHidden(true);
        save(u"investments-hidden"_s);
        m_display.setAmountsHidden(false);
        m_investments->showAccount(AccountRef{21});
        save(u"investments-account"_s);
        for (auto* combo : m_investments->findChildren<QComboBox*>()) {
            if (combo->count() == 2)
                combo->setCurrentIndex(1);
        }
        for (const test::Standing& at : test::sampleStandings(m_extreme)) {
            fill(at.links, at.accounts);
            m_investments->set({at.held, at.links, now, false});
            save(u"investments-"_s + at.name);
        }
        m_investments->set({nullptr, {test::linkNeverRead(ErrorKind::Maintenance)}, now, false});
        save(u"investments-not-read"_s);
        fill(links, test::sampleAccounts(m_extreme));
        m_investments->set({nullptr, links, now, false});
        save(u"investments-none"_s);
        m_investments->set({nullptr, {}, now, false});
        save(u"investments-empty"_s);
        m_investments->set({nullptr, links, now, true});
        save(u"investments-loading"_s);
        m_investments->set({held, links, now, false});
    }

    void transactionsStates()
    {
        m_window.showPage(u"transactions"_s);
        m_transactions->setCounts(18204, 18204);
        m_transactions->setDetails(std::nullopt);
        if (!QTest::qWaitFor([this] { return m_table->totalCount() > 0; }))
            qFatal("no rows in the table");
        save(u"transactions"_s);
        m_table->setFocus();
        QTest::keyClick(m_table->focusProxy(), Qt::Key_Down);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(m_table->focusProxy(), Qt::Key_Down, Qt::ShiftModifier);
        save(u"transactions-selection"_s);
        m_display.setAmountsHidden(true);
        save(u"transactions-hidden"_s);
        m_display.setAmountsHidden(false);
        m_transactions->queryField()->setText(u"basket"_s);
        m_transactions->setCounts(4, 18204);
        m_transactions->setDetails(test::sampleTransaction());
        save(u"transactions-details"_s);
        m_transactions->setDetails(test::sampleMatched());
        save(u"transactions-matched"_s);
        m_transactions->setDetails(test::sampleTransaction());
        for (auto* button : m_transactions->findChildren<Button*>()) {
            if (button->isCheckable() && button->kind() == Button::Kind::Link)
                button->setChecked(true);
        }
        save(u"transactions-raw"_s);
        balances();
        query();
        m_transactions->setCounts(0, 0);
        m_transactions->setLinks({});
        save(u"transactions-empty"_s);
    }

    void balances()
    {
        m_transactions->queryField()->clear();
        m_transactions->chooseAccount(AccountRef{1});
        const auto* line = m_table->findChild<BalanceLine*>();
        if (!QTest::qWaitFor([line] { return line->isVisible(); }))
            qFatal("no word on the balance");
        save(u"transactions-balance-agrees"_s);
        m_transactions->chooseAccount(std::nullopt);
        if (m_extreme) // several currencies in one account: nothing can be checked
            return;
        // The bank does not know of one of the purchases.
        QList<accounts::Entry> entries = *test::sampleAccounts(m_extreme);
        entries[2].readings.last().amount = test::money("-1832.23");
        m_table->setAccounts(std::make_shared<const QList<accounts::Entry>>(entries));
        const auto differs = [line] {
            return line->said() && line->said()->account == AccountRef{3};
        };
        if (!QTest::qWaitFor(differs))
            qFatal("no word on the balance that differs");
        m_table->selectRows(line->said()->check.suspicion.rows);
        save(u"transactions-balance-differs"_s);
        m_table->setAccounts(test::sampleAccounts(m_extreme));
    }

    void query()
    {
        QueryField* field = m_transactions->queryField();
        m_transactions->setOwnNames(
            {u"Food · Coffee"_s, u"Food · Groceries"_s, u"Home · Utilities"_s, u"Transfer"_s},
            {u"household"_s});
        field->setText(u"date:2026-11 amount:>20 -category:transfer market"_s);
        m_transactions->setQueryTime(std::chrono::microseconds(600));
        save(u"transactions-query"_s);
        field->setText(u"date:soon (account:checking OR catgory:food"_s);
        save(u"transactions-query-mistakes"_s);
        field->setFocus();
        field->clear();
        QTest::keyClicks(field, u"market category:"_s);
        QTest::keyClick(field, Qt::Key_Down);
        save(u"transactions-query-values"_s);
        field->clear();
        QTest::keyClick(field, Qt::Key_Down);
        save(u"transactions-query-operators"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        m_transactions->viewsButton()->setViews(
            {{u"Coffee this month"_s, {}, {}, {}}, {u"Rent and utilities"_s, {}, {}, {}}});
        m_transactions->viewsButton()->askName();
        save(u"transactions-view-save"_s);
        delete m_window.findChild<SaveViewSheet*>();
        auto* manage = new ManageViewsSheet(m_transactions->viewsButton()->views(), m_transactions);
        save(u"transactions-views"_s);
        delete manage;
        auto* help = new QueryHelp(m_transactions);
        save(u"transactions-query-help"_s);
        help->close();
    }

    LedgerNumbers accessNumbers(int count) const
    {
        auto numbers = std::make_shared<std::vector<std::int64_t>>();
        for (int i = 0; i < count; ++i)
            numbers->push_back(12'345 - i);
        return numbers;
    }

    void giveAccesses(const std::vector<std::int64_t>& numbers)
    {
        QList<Ledger::Entry> entries;
        for (const Ledger::Entry& entry : test::sampleAccesses(120, m_extreme)) {
            if (std::find(numbers.begin(), numbers.end(), entry.number) != numbers.end())
                entries += entry;
        }
        QMetaObject::invokeMethod(
            m_activity, [this, entries] { m_activity->takeEntries(entries); },
            Qt::QueuedConnection);
    }

    void activityStates()
    {
        m_window.showPage(u"activity"_s);
        save(u"activity-loading"_s);
        m_activity->setFailure(Error{.kind = ErrorKind::StoreDamaged}, u"10:42"_s);
        save(u"activity-failed"_s);
        m_activity->setFailure({}, {});
        m_activity->setNumbers(accessNumbers(0), false);
        save(u"activity-empty"_s);
        m_activity->setSubjects(test::sampleSubjects(m_extreme));
        m_activity->setNumbers(accessNumbers(0), false);
        m_activity->filters()->words()->setText(u"tax-forms"_s);
        save(u"activity-no-match"_s);
        m_activity->filters()->clear();
        m_activity->setNumbers(accessNumbers(120), false);
        ChainCheck::State check{
            .verdict = Ledger::Verdict{12'345, 1'204, {}}, .at = test::sampleNow()};
        m_activity->setCheck(check);
        save(u"activity"_s);
        m_activity->goTo(12'345 - 5);
        m_activity->setUse(
            EntryPane::UseView{test::sampleSubjects(m_extreme).all[1], test::sampleDataUse()});
        save(u"activity-details"_s);
        m_activity->setExporting(5'210, 12'345);
        save(u"activity-exporting"_s);
        m_activity->setExported(
            {12'345, {12'345, {}}}, u"/home/me/bursar-activity-2026-11-21.csv"_s);
        save(u"activity-exported"_s);
        m_activity->setExportFailed(Error{.kind = ErrorKind::Cancelled});
        check.verdict = Ledger::Verdict{12'335, 0, 12'336};
        m_activity->setCheck(check);
        save(u"activity-broken"_s);
        m_activity->setCheck({.running = true, .entries = 8'192});
        auto* sheet = new RangeSheet(u"2026-10-01..2026-11-15"_s,
            Day::ofInstantUtc(test::sampleNow()), m_display.formats(), m_activity);
        save(u"activity-range"_s);
        delete sheet;
    }

    void networkApps()
    {
        m_window.showPage(u"networkapps"_s);
        save(u"networkapps-none"_s);
        Network network = builtInNetworks().front();
        network.clientId = u"bursar-demo"_s;
        m_networkApps->setNetworks({network});
        m_networkApps->setLoading();
        save(u"networkapps-loading"_s);
        Registration registration;
        registration.products = {u"accounts_info"_s, u"balances"_s, u"investments"_s,
            u"transactions"_s, u"statements"_s, u"tax"_s};
        const QString name = m_extreme
            ? u"Haushaltsbuch der vereinigten Sparkassenfreunde, Kreisverband Nordwest"_s
            : u"Bursar"_s;
        registration.apps = {{.clientId = u"bursar-demo"_s,
                                 .name = name,
                                 .owner = u"bursar_rec"_s,
                                 .description = u"Personal finances on a desktop"_s,
                                 .clientUri = u"https://bursar.example"_s,
                                 .logoUri = u"https://bursar.example/logo.png"_s,
                                 .status = u"ACTIVE"_s,
                                 .redirectUris = {u"http://127.0.0.1/callback"_s,
                                     u"https://bursar.example/callback"_s},
                                 .contacts = {u"apps@bursar.example"_s},
                                 .products = registration.products},
            {.clientId = u"5b0b1f0a-77a1-4f6e-a6b0-0d6f6f4f1c11"_s,
                .name = u"Test bench"_s,
                .status = u"ACTIVE"_s}};
        registration.providers = {{u"mikomo"_s, u"Mikomo Bank"_s, registration.products,
                                      {u"DEPOSIT_ACCOUNT"_s, u"LOC_ACCOUNT"_s}},
            {u"northgate"_s, u"Northgate Brokerage"_s, registration.products,
                {u"INVESTMENT_ACCOUNT"_s}}};
        registration.notifications = {{u"1"_s, u"CONSENT"_s, u"CONSENT_REVOKED"_s,
            u"https://bursar.example/hook"_s, u"2026-12-01"_s, {}}};
        m_networkApps->set(registration);
        m_networkApps->setSubscriptions(u"bursar-demo"_s,
            QList<AppSubscription>{
                {u"mikomo"_s, u"Mikomo Bank"_s, u"ACTIVE"_s, registration.products, {}},
                {u"halden"_s, u"Halden Credit Union"_s, u"PROCESSING"_s, {}, {}},
                {u"northgate"_s, u"Northgate Brokerage"_s, u"PENDING"_s, {}, {}},
                {u"cardinal"_s, u"Cardinal Card"_s, u"DENIED"_s, {}, {}}});
        save(u"networkapps"_s);
        m_networkApps->showPart(NetworkAppsPage::Part::Providers);
        save(u"networkapps-providers"_s);
        m_networkApps->showPart(NetworkAppsPage::Part::Notifications);
        save(u"networkapps-notifications"_s);
        m_networkApps->showPart(NetworkAppsPage::Part::Apps);
        m_networkApps->askNewApp();
        save(u"networkapps-register"_s);
        m_networkApps->finish(Error{.kind = ErrorKind::BadRequest, .code = u"AlreadyExists"_s});
        save(u"networkapps-register-refused"_s);
        m_networkApps->finish({}, u"The app is registered. Its secret is in your keychain."_s);
        settled(m_window);
        Q_EMIT m_networkApps->apps()->removeRequested(registration.apps[1]);
        save(u"networkapps-remove"_s);
        for (auto* sheet : m_window.findChildren<Sheet*>())
            sheet->close();
        m_networkApps->setSecretNotKept(u"bursar-demo"_s, Error{.kind = ErrorKind::KeychainLocked});
        save(u"networkapps-not-kept"_s);
    }

    void chooseStatement(int month, const QString& owner)
    {
        const QString period = m_display.formats().month(Day::fromDate({2026, month, 1}));
        auto* table = m_statements->table();
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == period
                && table->model()->index(row, 1).data().toString().contains(owner))
                table->setCurrentIndex(table->model()->index(row, 0));
        }
    }

    void chooseTaxForm()
    {
        auto* table = m_statements->table();
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 1).data().toString().contains(u"1099"_s))
                table->setCurrentIndex(table->model()->index(row, 0));
        }
    }

    /// The bytes of the card's statement of October, as the store would give them.
    void openStatement(documents::Bytes bytes)
    {
        chooseStatement(7, {});
        chooseStatement(10, u"Travel Card"_s);
        m_statements->showBytes(m_statements->pane()->current(), std::move(bytes));
    }

    void statementsStates()
    {
        m_window.showPage(u"statements"_s);
        m_statements->set({});
        save(u"statements-empty"_s);
        StatementsState reading;
        reading.links = sampleNowLinks();
        reading.links[0].sync.running = true;
        m_statements->set(reading);
        save(u"statements-loading"_s);
        const StatementsState state = test::sampleStatements(m_extreme);
        m_window.setCount(u"statements"_s, state.documents->size());
        m_statements->set(state);
        save(u"statements-none-chosen"_s);
        for (const test::Standing& at : test::sampleStandings(m_extreme)) {
            fill(at.links, at.accounts);
            StatementsState standing = state;
            standing.links = at.links;
            standing.unlisted = at.unlisted;
            standing.isStale = at.areListsStale;
            standing.listedAt = at.listedAt;
            m_statements->set(standing);
            save(u"statements-"_s + at.name);
        }
        fill(sampleNowLinks(), test::sampleAccounts(m_extreme));
        m_statements->set(state);
        openStatement(test::samplePdf(3));
        if (!QTest::qWaitFor([this] { return m_statements->pane()->hasPages(); }))
            qFatal("no pages");
        // Qt draws the pages in a thread of its own, and tells nobody.
        auto* pages = m_statements->pane()->findChild<QPdfView*>();
        if (!QTest::qWaitFor([pages] { return hasInk(pages->viewport()->grab().toImage()); }))
            qFatal("no ink");
        m_statements->showComparison(m_statements->pane()->current(), test::sampleComparison());
        save(u"statements-document"_s);
        m_statements->showComparison(m_statements->pane()->current(), test::sampleComparison(true));
        m_statements->pane()->findChild<MatchBar*>()->showLines(true);
        save(u"statements-differs"_s);
        m_statements->pane()->find();
        m_statements->pane()->findChild<SearchField*>()->setText(u"balance"_s);
        const auto* found = m_statements->pane()->findChild<QPdfSearchModel*>();
        if (!QTest::qWaitFor([found] { return found->rowCount({}) > 0; }))
            qFatal("nothing found");
        save(u"statements-find"_s);
        m_display.setAmountsHidden(true);
        save(u"statements-hidden"_s);
        m_display.setAmountsHidden(false);
        chooseStatement(9, u"Travel"_s);
        save(u"statements-downloading"_s);
        chooseStatement(8, u"Travel"_s);
        save(u"statements-web-page"_s);
        chooseStatement(7, {});
        save(u"statements-gap"_s);
        chooseTaxForm();
        save(u"statements-tax-form"_s);
        openStatement(std::make_shared<const QByteArray>("%PDF-1.4 and no more"));
        save(u"statements-damaged"_s);
        openStatement(test::lockedPdf());
        save(u"statements-locked"_s);
        openStatement(std::make_shared<const QByteArray>(QByteArray(70'000'000, ' ')));
        save(u"statements-large"_s);
        StatementsState offline = state;
        offline.links[1].state = LinkState::Active;
        offline.links[0].sync.error = Error{.kind = ErrorKind::Offline};
        m_statements->set(offline);
        m_statements->showSaved(u"/home/kim/Documents/Travel Card 5519 October 2026.pdf"_s, {});
        save(u"statements-offline-saved"_s);
    }

    void linking()
    {
        m_window.showPage(u"link"_s);
        m_link->showChoice({{u"demo"_s, u"Demo"_s, {u"mikomo"_s}, u"Mikomo Bank"_s},
            {u"demo"_s, u"Demo"_s, {u"halden"_s}, u"Halden Credit Union"_s},
            {u"akoya-sandbox"_s, u"Akoya sandbox"_s, {u"northgate"_s}, u"Northgate Brokerage"_s}});
        save(u"link-1-choose"_s);
        QWidget* page = fakeBankPage();
        m_link->showSignIn(u"Mikomo Bank"_s, page);
        m_link->hostBar()->setHost(u"login.mikomo.example"_s, HostBar::Security::Encrypted);
        m_link->hostBar()->setProgress(60);
        save(u"link-2-sign-in"_s);
        delete page;
        m_link->showBrowser(u"Mikomo Bank"_s);
        save(u"link-2-browser"_s);
        m_link->showPaste(u"Mikomo Bank"_s);
        m_link->setPasteError(describe(ErrorKind::AddressNotRecognized).sentence);
        save(u"link-2-paste"_s);
        m_link->showStage(u"Mikomo Bank"_s, LinkStage::SavingToken);
        save(u"link-3-stages"_s);
        sync::State sync;
        sync.running = true;
        sync.accountsTotal = 5;
        sync.accountsDone = 2;
        m_link->showReading(u"Mikomo Bank"_s, sync, 5);
        save(u"link-3-done"_s);
        m_link->showFailure(u"Mikomo Bank"_s,
            Error{.kind = ErrorKind::CodeExpired, .http = 400, .code = u"invalid_request"_s},
            u"10:42"_s);
        save(u"link-failure"_s);
    }

    void consents()
    {
        m_window.showPage(u"consents"_s);
        m_consents->set({});
        save(u"consents-empty"_s);
        const auto views = test::sampleConsents(m_extreme);
        m_consents->set({views, {}, test::sampleNow(), test::sampleCopies(m_extreme),
            test::sampleNextReadings(), false});
        m_window.setCount(u"consents"_s, 5);
        for (const ConsentView& view : views) {
            m_consents->choose(view.consent.id);
            save(u"consents-%1"_s.arg(view.consent.id));
        }
        m_consents->choose(1);
        RevokeSheet::Facts facts{.institutions = {views.first().consent.institution},
            .accounts = {},
            .data = {u"balances"_s, u"transactions"_s, u"statements"_s},
            .transactions = 9412,
            .documents = 24};
        for (const auto& account : views.first().accounts)
            facts.accounts += account.name;
        auto* sheet = new RevokeSheet(facts, m_display.formats(), &m_window);
        save(u"revoke-ask"_s);
        sheet->showProgress({test::sampleRevocation(RevocationStep::Receipted)}, u"10:42"_s);
        save(u"revoke-verified"_s);
        sheet->showProgress({test::sampleRevocation(RevocationStep::Sent)}, u"10:42"_s);
        save(u"revoke-not-confirmed"_s);
        sheet->close();
        erasing(views.last());
    }

    void erasing(const ConsentView& view)
    {
        const EraseSheet::Facts facts{view.consent.institution, test::sampleCopy(), true};
        auto* sheet = new EraseSheet(facts, m_display.formats(), &m_window);
        save(u"erase-ask"_s);
        sheet->showWorking(ErasureStep::KeysGone);
        save(u"erase-working"_s);
        sheet->showOutcome(test::sampleErasure({}), u"10:42"_s);
        save(u"erase-done"_s);
        sheet->showOutcome(test::sampleErasure({u"views"_s}), u"10:42"_s);
        save(u"erase-found"_s);
        Erasure open = test::sampleErasure({});
        open.step = ErasureStep::RowsGone;
        open.failure = Error{.kind = ErrorKind::KeychainLocked};
        sheet->showOutcome(open, u"10:42"_s);
        save(u"erase-open"_s);
        sheet->close();
        auto* all = new EraseAllSheet(
            {u"Mikomo Bank"_s, u"Northgate Brokerage"_s}, m_display.formats(), &m_window);
        save(u"erase-all"_s);
        all->close();
    }

    QDir m_out;
    bool m_extreme;
    ui::Display m_display;
    ThemeController m_theme;
    LocalSettings m_settings;
    MainWindow m_window;
    AccountsPage* m_accounts = nullptr;
    SystemClock m_clock;
    SecretClipboard m_clipboard{m_clock};
    PaymentSection* m_payments = nullptr;
    HoldersSection* m_holders = nullptr;
    ConsentsPage* m_consents = nullptr;
    OverviewPage* m_overview = nullptr;
    InvestmentsPage* m_investments;
    TransactionsPage* m_transactions = nullptr;
    TransactionTable* m_table = nullptr;
    ActivityPage* m_activity = nullptr;
    NetworkAppsPage* m_networkApps = nullptr;
    StatementsPage* m_statements = nullptr;
    SettingsPage* m_settingsPage = nullptr;
    LinkPage* m_link = nullptr;
    WelcomePage* m_welcome = nullptr;
    ProblemPage* m_problem = nullptr;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"out"_s, u"Folder for the pictures"_s, u"DIR"_s, u"."_s});
    parser.addOption({u"theme"_s, u"light or dark"_s, u"NAME"_s, u"light"_s});
    parser.addOption({u"size"_s, u"of the window"_s, u"WxH"_s, u"1360x860"_s});
    parser.addOption(
        {u"lang"_s, u"en, de, pseudo (longer) or ar (right to left)"_s, u"NAME"_s, u"en"_s});
    parser.addOption({u"extreme"_s, u"Long names, huge amounts, errors"_s});
    parser.process(app);

    const QString language = parser.value(u"lang"_s);
    test::StretchTranslator stretch(language == "pseudo"_L1);
    QTranslator german;
    if (language != "de"_L1)
        QCoreApplication::installTranslator(&stretch);
    else if (german.load(u"bursar_de"_s, QStringLiteral(BURSAR_TEXTS))) // built with the program
        QCoreApplication::installTranslator(&german);
    else
        qFatal("the German texts are made with the program, which is not built");
    const QHash<QString, QString> locales{{u"ar"_s, u"ar_EG"_s}, {u"de"_s, u"de_DE"_s}};
    QLocale::setDefault(QLocale(locales.value(language, u"en_US"_s)));
    if (language == "ar"_L1)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    QDir out(parser.value(u"out"_s));
    if (!out.mkpath(u"."_s))
        return 1;
    const QStringList size = parser.value(u"size"_s).split(u'x');
    Gallery gallery(out, QSize(size.value(0).toInt(), size.value(1).toInt()),
        parser.isSet(u"extreme"_s),
        parser.value(u"theme"_s) == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::Light);
    gallery.run();
    return 0;
}
