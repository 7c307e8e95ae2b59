// SPDX-License-Identifier: GPL-3.0-or-later
// The overview of a real profile: its histories are read when somebody looks, and what is due or
// has changed leads to its account.
#include "app/base/literals.h"
#include "app/consents/attentionlist.h"
#include "app/details/accountrecords.h"
#include "app/details/dues.h"
#include "app/details/history.h"
#include "app/details/particulars.h"
#include "tests/e2e/world.h"
#include "tests/kit/fakeclock.h"
#include "ui/features/accounts/accountsmodel.h"
#include "ui/features/accounts/accountspage.h"
#include "ui/features/overview/chartcard.h"
#include "ui/features/overview/overviewpage.h"
#include "ui/program/program.h"

#include <QTableWidget>
#include <QTreeView>

using namespace bursar;
using namespace bursar::ui;
using kit::Pending;

namespace {

/// A window over a profile with a bank that was read before.
struct Home {
    World world;
    std::unique_ptr<Program> program;

    Home() = default;
    ~Home()
    {
        if (!program)
            return;
        static_cast<void>(QTest::qWaitFor([this] { return isAtRest(profile()); }, 60'000));
        program.reset();
        kit::FakeClock::settle(); // what the closed profile gave up needs the world
    }
    Home(const Home&) = delete;
    Home& operator=(const Home&) = delete;

    bool open(const QString& user)
    {
        {
            const OpenProfile profile = world.open().value();
            const QString provider = user.section(u'_', 0, 0);
            FormSurface surface(user);
            Pending linking(profile->link(u"test"_s, {provider}, surface, {}, {}));
            const auto isRead = [&] {
                return linking.isDone() && isAtRest(*profile)
                    && profile->links().first().lastSuccess.has_value();
            };
            if (!QTest::qWaitFor(isRead, 60'000))
                return false;
        }
        program = std::make_unique<Program>(Program::Setup{.folder = QDir(world.folder.path()),
                                                .networks = {world.sandbox.network()}},
            Profile::Services{world.transport, world.secrets, world.clock}, nullptr);
        program->start();
        return QTest::qWaitFor(
            [this] { return program->profile() && program->profile()->isLoaded(); }, 30'000);
    }
    Profile& profile() { return *program->profile(); }
    OverviewPage& page() { return *program->window().findChild<OverviewPage*>(); }
    AccountsPage& accounts() { return *program->window().findChild<AccountsPage*>(); }
    AccountRef current()
    {
        return accounts()
            .tree()
            ->currentIndex()
            .data(AccountsModel::AccountRole)
            .value<AccountRef>();
    }
    void show(const QString& id) { program->window().showPage(id); }
    std::optional<attention::Item> changedHolder()
    {
        const auto& items = profile().attention().items();
        for (const attention::Item& each : items)
            if (each.kind == attention::Kind::HolderChanged)
                return each;
        return {};
    }
};

} // namespace

class TestOverviewDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void historiesAreReadWhenSomebodyLooks();
    void whatIsDueLeadsToItsAccount();
    void aChangedHolderIsSeenWhenPutAway();
};

void TestOverviewDesk::historiesAreReadWhenSomebodyLooks()
{
    Home home;
    QVERIFY(home.open(u"mikomo_2"_s));
    home.show(page::activity);
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(home.profile()), 60'000);
    QCoreApplication::processEvents();
    home.show(page::overview);
    QTRY_VERIFY(home.profile().history().isLoaded());
    const auto* flow = home.page().findChild<ChartCard*>(u"cashFlow"_s);
    const auto* worth = home.page().findChild<ChartCard*>(u"worthHistory"_s);
    QTRY_COMPARE(flow->table()->rowCount(), details::flowMonths);
    QVERIFY(worth->table()->rowCount() >= 1);

    // Not seen, nothing is read; seen again, what changed meanwhile is.
    QSignalSpy read(&home.profile().history(), &History::changed);
    home.show(page::activity);
    home.profile().refresh(Cause::Person);
    QTRY_VERIFY(!isAtRest(home.profile()));
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(home.profile()), 60'000);
    QCoreApplication::processEvents();
    QCOMPARE(read.size(), 0);
    home.show(page::overview);
    QTRY_VERIFY(read.size() >= 1);
}

void TestOverviewDesk::whatIsDueLeadsToItsAccount()
{
    Home home;
    QVERIFY(home.open(u"cardinal_1"_s));
    using attention::Kind;
    QTRY_VERIFY(home.profile().accountRecords().isLoaded());
    const auto dues =
        details::duesOf(*home.profile().accounts(), *home.profile().accountRecords().snapshot());
    QVERIFY(!dues.isEmpty());
    // The bank's days do not move with ours: which of them are near depends on today.
    const attention::Facts facts{.consents = {},
        .links = {home.profile().links().first()},
        .documents = {},
        .accounts = home.profile().accounts(),
        .lacking = {},
        .now = home.world.clock.now(),
        .dues = dues,
        .changes = {}};
    QStringList expected;
    for (const attention::Item& each : attention::gather(facts))
        if (each.kind == Kind::PaymentDue || each.kind == Kind::PaymentOverdue)
            expected += each.fact;
    const auto shown = [&home] {
        QStringList facts;
        for (const attention::Item& each : home.profile().attention().items())
            if (each.kind == Kind::PaymentDue || each.kind == Kind::PaymentOverdue)
                facts += each.fact;
        return facts;
    };
    QTRY_COMPARE(shown(), expected);
    home.show(page::overview);
    Q_EMIT home.page().acted(attention::Item{.kind = Kind::PaymentDue,
        .link = dues.last().link,
        .institution = {},
        .fact = {},
        .account = dues.last().account,
        .accountName = {},
        .changes = {}});
    QVERIFY(home.accounts().isVisible());
    QCOMPARE(home.current(), dues.last().account);
}

void TestOverviewDesk::aChangedHolderIsSeenWhenPutAway()
{
    Home home;
    QVERIFY(home.open(u"mikomo_2"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(home.profile()), 60'000);
    home.world.sandbox.control(u"/mutate"_s, {{u"action"_s, u"move"_s}});
    const AccountRef account = home.profile().accounts()->first().account.ref;
    Pending asking(home.profile().particulars().askHolders(account));
    QTRY_VERIFY_WITH_TIMEOUT(asking.isDone(), 20'000);
    const auto changed = [&home] { return home.changedHolder(); };
    QTRY_VERIFY(changed().has_value());
    home.show(page::overview);
    Q_EMIT home.page().acted(*changed());
    QVERIFY(home.accounts().isVisible());

    home.show(page::overview);
    while (changed())
        Q_EMIT home.page().dismissed(changed()->fact);
    QTRY_VERIFY(home.profile().particulars().snapshot()->changes.isEmpty());
    QVERIFY(!changed());
}

QTEST_MAIN(TestOverviewDesk)
#include "tst_overviewdesk.moc"
