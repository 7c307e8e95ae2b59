// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does across its pages, over a real profile.
#include "app/base/literals.h"
#include "app/profile/refreshplan.h"
#include "tests/e2e/world.h"
#include "tests/kit/fakeclock.h"
#include "ui/features/accounts/accountspage.h"
#include "ui/features/consents/eraseallsheet.h"
#include "ui/kit/label.h"
#include "ui/program/program.h"

#include <QCheckBox>
#include <QPushButton>

using namespace bursar;
using namespace bursar::ui;
using namespace std::chrono_literals;

namespace {

/// A window over a folder in which nothing is yet, and no network.
struct Fresh {
    QTemporaryDir folder;
    kit::FakeSecretStore secrets;
    SystemClock clock;
    QnamTransport transport;
    Program program{{.folder = QDir(folder.path())}, {transport, secrets, clock}, nullptr};

    Fresh()
    {
        program.start();
        [this] { QTRY_VERIFY(program.profile()); }();
    }

    EraseAllSheet* sheet() { return program.window().findChild<EraseAllSheet*>(); }
    void confirmErasing()
    {
        Q_EMIT program.window().eraseEverythingRequested();
        QVERIFY(sheet());
        sheet()->findChild<QCheckBox*>(u"eraseAllSure"_s)->click();
        sheet()->findChild<QPushButton*>(u"eraseAllConfirm"_s)->click();
    }
    bool says(const QString& words)
    {
        const auto labels = sheet() ? sheet()->findChildren<Label*>() : QList<Label*>();
        return std::any_of(
            labels.begin(), labels.end(), [&](Label* each) { return each->text() == words; });
    }
};

} // namespace

class TestProgram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { kit::FakeClock::settle(); } // what the closed profile gave up comes to its end
    void erasingThatDidNotBeginSaysSo();
    void erasingThatStoppedHalfWaySaysSo();
    void tryingAgainLeavesAServerAloneThatAskedForIt();
};

void TestProgram::erasingThatDidNotBeginSaysSo()
{
    Fresh fresh;
    fresh.secrets.refuse(ErrorKind::KeychainLocked);
    fresh.confirmErasing();
    QTRY_VERIFY(fresh.says(u"Nothing was erased"_s));
    QVERIFY(!totalerasure::isBegun(QDir(fresh.folder.path())));
}

void TestProgram::erasingThatStoppedHalfWaySaysSo()
{
    Fresh fresh;
    fresh.secrets.refuseRemovals(ErrorKind::KeychainLocked);
    fresh.confirmErasing();
    QTRY_VERIFY(fresh.says(u"Not all is erased yet"_s));
    QVERIFY(totalerasure::isBegun(QDir(fresh.folder.path())));
}

void TestProgram::tryingAgainLeavesAServerAloneThatAskedForIt()
{
    World world;
    world.openLinked();
    Program program({.folder = QDir(world.folder.path()), .networks = {world.sandbox.network()}},
        {world.transport, world.secrets, world.clock}, nullptr);
    QSignalSpy opened(&program, &Program::opened);
    program.start();
    QTRY_COMPARE(opened.size(), 1);
    Profile* profile = program.profile();
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(*profile), 60'000);
    const LinkId link = profile->links().first().id;
    auto* page = program.window().findChild<AccountsPage*>();

    profile->refreshPlan().ended(
        link, Error{.kind = ErrorKind::RateLimited, .http = 429, .retryAfter = 1h});
    Q_EMIT page->nextStepRequested(NextStep::Retry, link);
    QVERIFY(!profile->links().first().sync.running);
    profile->refreshPlan().ended(link, {});
    Q_EMIT page->nextStepRequested(NextStep::Retry, link);
    QTRY_VERIFY(profile->links().first().sync.running);
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(*profile), 60'000);
}

QTEST_MAIN(TestProgram)
#include "tst_program.moc"
