// SPDX-License-Identifier: GPL-3.0-or-later
// Every page that shows what an institution sent tells how it stands with it: being read, never
// read, read in part, long ago, offline, failed. It never takes what it does not know for nothing.
#include "app/base/literals.h"
#include "tests/gui/paper.h"
#include "tests/gui/samples.h"
#include "tests/gui/standingsamples.h"
#include "ui/features/accounts/accountspage.h"
#include "ui/features/investments/investmentspage.h"
#include "ui/features/overview/overviewpage.h"
#include "ui/features/statements/statementspage.h"
#include "ui/kit/button.h"
#include "ui/kit/display.h"
#include "ui/kit/label.h"
#include "ui/kit/localsettings.h"

#include <QTest>
#include <QTreeView>

using namespace bursar;
using namespace bursar::ui;

class TestStandings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAnythingAPageSaysWhy_data();
    void withoutAnythingAPageSaysWhy();
    void aTroubleStaysOnThePage_data();
    void aTroubleStaysOnThePage();
};

namespace {

/// The pages, by name, each given the same standing.
class Pages {
public:
    Pages()
        : m_settings({})
        , m_accounts(m_display, m_settings)
        , m_statements(m_display, m_settings)
        , m_investments(m_display)
        , m_overview(m_display)
    {
        for (QWidget* page : all()) {
            page->resize(1'100, 800);
            page->show();
        }
    }
    QList<QWidget*> all() { return {&m_accounts, &m_statements, &m_investments, &m_overview}; }

    void show(const test::Standing& at)
    {
        const Instant now = test::sampleNow();
        m_accounts.set({at.accounts, at.links, now, false, nullptr});
        m_investments.set({at.held, at.links, now, false});
        m_overview.set(
            {.accounts = at.accounts, .attention = at.attention, .links = at.links, .now = now});
        StatementsState papers =
            at.accounts ? test::sampleStatements() : StatementsState{.now = now};
        papers.links = at.links;
        papers.unlisted = at.unlisted;
        papers.listedAt = at.listedAt;
        papers.isStale = at.areListsStale;
        m_statements.set(papers);
        QCoreApplication::processEvents();
    }

    static QString wordsOf(const QWidget& page)
    {
        QStringList words;
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->isVisible())
                words += label->text();
        }
        for (const auto* button : page.findChildren<QAbstractButton*>()) {
            if (button->isVisible())
                words += button->text();
        }
        for (const auto* tree : page.findChildren<QTreeView*>()) {
            const QAbstractItemModel& model = *tree->model();
            for (int row = 0; row < model.rowCount(); ++row) {
                for (int column = 0; column < model.columnCount(); ++column)
                    words += model.index(row, column).data(Qt::AccessibleTextRole).toString();
            }
        }
        return words.join(u'\n');
    }

private:
    ui::Display m_display;
    LocalSettings m_settings;
    AccountsPage m_accounts;
    StatementsPage m_statements;
    InvestmentsPage m_investments;
    OverviewPage m_overview;
};

} // namespace

void TestStandings::withoutAnythingAPageSaysWhy_data()
{
    QTest::addColumn<QList<Link>>("links");
    QTest::addColumn<QRegularExpression>("says");
    QTest::addColumn<bool>("offersToLink");
    const auto row = [](const char* name, const QList<Link>& links, const char* says, bool offers) {
        QTest::newRow(name) << links << QRegularExpression(QLatin1StringView(says)) << offers;
    };
    Link read = test::sampleLinks().first();
    row("nothing is linked", {}, "No .* yet|Nothing to show yet", true);
    row("being read", {test::linkInItsFirstReading()}, "Reading your accounts|Looking for", false);
    row("never read", {test::linkNeverRead(ErrorKind::Maintenance)}, "Not read yet", false);
    Link signIn = test::linkNeverRead(ErrorKind::SignInNeeded);
    signIn.state = LinkState::SignInNeeded;
    row("never read, sign-in needed", {read, signIn}, "Not read yet", false);
    row("nothing is shared", {read}, "share no|share none", true);
}

void TestStandings::withoutAnythingAPageSaysWhy()
{
    QFETCH(const QList<Link>, links);
    QFETCH(const QRegularExpression, says);
    QFETCH(const bool, offersToLink);
    Pages pages;
    pages.show({.name = {},
        .links = links,
        .accounts = nullptr,
        .held = nullptr,
        .unlisted = {},
        .listedAt = {},
        .attention = {}});
    for (QWidget* page : pages.all()) {
        const QString words = Pages::wordsOf(*page);
        QVERIFY2(words.contains(says), qPrintable(words));
        if (!offersToLink)
            QVERIFY2(!words.contains(u"Link an institution"_s), qPrintable(words));
    }
}

void TestStandings::aTroubleStaysOnThePage_data()
{
    QTest::addColumn<int>("standing");
    QTest::addColumn<QRegularExpression>("says");
    const QHash<QString, const char*> words{
        {u"partial"_s,
            "left out: Travel Card|list was not read: Travel|401\\(k\\) Plan\n.*not answering"
            "|2 account.* could not be read"},
        {u"stale"_s, "12 d(ay.* (old|ago))?|balance.* out of date"},
        {u"offline"_s, "seem to be offline"}, {u"failed"_s, "systems are not answering"},
        {u"paused"_s, "asks for a pause[.] (It is read again from|Bursar goes on)"}};
    const auto all = test::sampleStandings();
    QCOMPARE(all.size(), words.size());
    for (qsizetype i = 0; i < all.size(); ++i)
        QTest::newRow(qPrintable(all[i].name))
            << int(i) << QRegularExpression(QLatin1StringView(words.value(all[i].name)));
}

void TestStandings::aTroubleStaysOnThePage()
{
    QFETCH(const int, standing);
    QFETCH(const QRegularExpression, says);
    Pages pages;
    pages.show(test::sampleStandings()[standing]);
    for (QWidget* page : pages.all()) {
        const QString words = Pages::wordsOf(*page);
        QVERIFY2(words.contains(says), qPrintable(words));
    }
}

QTEST_MAIN(TestStandings)
#include "tst_standings.moc"
