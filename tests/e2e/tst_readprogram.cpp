// SPDX-License-Identifier: GPL-3.0-or-later
// The running program over a real profile and a real network, as a screen reader hears it and the
// keyboard goes through it: consents and their end, activity, network apps, settings and erasing.
#include "app/base/literals.h"
#include "app/consents/consents.h"
#include "tests/e2e/world.h"
#include "tests/gui/atspiwalk.h"
#include "tests/kit/fakeclock.h"
#include "ui/kit/sheet.h"
#include "ui/program/desk.h"
#include "ui/program/program.h"

#include <QAbstractButton>
#include <QFileDialog>

#include <algorithm>

using namespace bursar;
using namespace bursar::ui;

namespace {

const QString places = u"Pages and institutions"_s; // the sidebar
constexpr int downKey = 0xff54; // X's keysyms
constexpr int tabKey = 0xff09;
constexpr int mostPresses = 60;

} // namespace

class TestReadProgram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void thePagesAreReachedByArrows();
    void everyPageIsWalked_data();
    void everyPageIsWalked();
    void erasingEverythingIsAsked();
    void aConsentIsRevokedAndErased();

private:
    void beInFront();
    void go(const QString& page);
    /// Presses the button of this name as a screen reader does.
    void press(const QString& name);
    void walk(const test::Scope& scope = {{}, places});
    /// The sheet that covers the window; walked.
    void walkSheet();
    Sheet* sheet() const { return m_program->window().findChild<Sheet*>(); }

    test::ScreenReader m_reader;
    std::unique_ptr<World> m_world;
    std::unique_ptr<Program> m_program;
};

void TestReadProgram::initTestCase()
{
    QVERIFY2(m_reader.problem().isEmpty(), qPrintable(m_reader.problem()));
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    m_world = std::make_unique<World>();
    m_world->openLinked();
    const Program::Setup setup{.folder = QDir(m_world->folder.path()),
        .networks = {m_world->sandbox.network()},
        .homepage = {}};
    m_program = std::make_unique<Program>(
        setup, Profile::Services{m_world->transport, m_world->secrets, m_world->clock}, nullptr);
    QSignalSpy opened(m_program.get(), &Program::opened);
    m_program->start();
    QTRY_COMPARE(opened.size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(*m_program->profile()), 60'000);
    MainWindow& window = m_program->window();
    window.resize(1'500, 1'100);
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    beInFront();
}

/// No window manager does it here.
void TestReadProgram::beInFront()
{
    m_program->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_program->window()));
}

void TestReadProgram::cleanupTestCase()
{
    m_program.reset();
    kit::FakeClock::settle(); // what the closed profile gave up comes to its end
    m_world.reset();
}

void TestReadProgram::go(const QString& page) { m_program->window().showPage(page); }

void TestReadProgram::press(const QString& name)
{
    const auto all = m_reader.all();
    const auto button = std::find_if(all.begin(), all.end(), [&name](const test::Spoken& one) {
        return one.role == "push button"_L1 && one.name == name && one.isEnabled();
    });
    QVERIFY2(button != all.end(), qPrintable(name));
    m_reader.act(*button);
}

void TestReadProgram::walk(const test::Scope& scope)
{
    const test::Walk walked = test::walkByKeys(m_reader, scope);
    QVERIFY2(walked.faults.isEmpty(), qPrintable(walked.faults.join(u"; "_s)));
    QVERIFY(walked.controls > 0);
}

void TestReadProgram::walkSheet()
{
    QTRY_VERIFY(sheet() && sheet()->isVisible());
    walk({sheet()->accessibleName(), {}});
}

void TestReadProgram::thePagesAreReachedByArrows()
{
    go(page::overview);
    QStringList wanted;
    for (const test::Spoken& one : m_reader.all()) {
        if (one.role == "radio button"_L1 && !wanted.contains(one.name))
            wanted += one.name;
    }
    QVERIFY(wanted.size() >= 9 && wanted.contains(u"Consents"_s));
    for (int i = 0; i < mostPresses && m_reader.focused().role != "radio button"_L1; ++i)
        m_reader.press(tabKey);
    for (int i = 0; i < mostPresses && !wanted.isEmpty(); ++i) {
        wanted.removeAll(m_reader.focused().name);
        m_reader.press(downKey);
    }
    QCOMPARE(wanted, QStringList());
}

void TestReadProgram::everyPageIsWalked_data()
{
    QTest::addColumn<QString>("page");
    for (const QString& page : {page::consents, page::activity, page::networkApps, page::settings})
        QTest::newRow(qPrintable(page)) << page;
}

void TestReadProgram::everyPageIsWalked()
{
    QFETCH(QString, page);
    go(page);
    walk();
}

void TestReadProgram::erasingEverythingIsAsked()
{
    go(page::settings);
    press(u"Erase everything…"_s);
    walkSheet();
    press(u"Cancel"_s);
    QTRY_VERIFY(!sheet());
}

void TestReadProgram::aConsentIsRevokedAndErased()
{
    go(page::consents);
    press(u"Revoke…"_s);
    walkSheet();
    press(sheet()->findChild<QAbstractButton*>(u"revokeConfirm"_s)->text());
    const auto& revocations = m_program->profile()->consents().revocations();
    QTRY_VERIFY_WITH_TIMEOUT(!revocations.isEmpty() && revocations.first().isOver(), 30'000);
    QTRY_VERIFY(sheet()->accessibleName().endsWith(u"is revoked"_s));
    walkSheet();
    press(u"Close"_s);
    QTRY_VERIFY(!sheet());
    walk(); // the ended one

    press(u"Receipt…"_s);
    const auto dialog = [this] { return m_program->window().findChild<QFileDialog*>(); };
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QVERIFY(!dialog()->windowTitle().isEmpty());
    dialog()->reject();
    QTRY_VERIFY(!dialog());
    beInFront();

    press(u"Erase data…"_s);
    walkSheet();
    press(u"Cancel"_s);
    QTRY_VERIFY(!sheet());
}

QTEST_MAIN(TestReadProgram)
#include "tst_readprogram.moc"
