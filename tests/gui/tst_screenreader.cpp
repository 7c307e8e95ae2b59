// SPDX-License-Identifier: GPL-3.0-or-later
// Consents, activity, network apps, settings and erasing as a screen reader sees them: through
// AT-SPI's own bus and registry, with keys that come from the X server.
#include "app/base/literals.h"
#include "tests/gui/atspiwalk.h"
#include "tests/gui/surfaces.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace bursar;
using test::Spoken;

class TestScreenReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyControlCanBeHeardReachedAndUsed_data();
    void everyControlCanBeHeardReachedAndUsed();

private:
    test::ScreenReader m_reader;
};

void TestScreenReader::everyControlCanBeHeardReachedAndUsed_data()
{
    QTest::addColumn<int>("place");
    const auto surfaces = test::consentSurfaces();
    for (int i = 0; i < surfaces.size(); ++i)
        QTest::newRow(surfaces[i].name) << i;
}

void TestScreenReader::everyControlCanBeHeardReachedAndUsed()
{
    QVERIFY2(m_reader.problem().isEmpty(), qPrintable(m_reader.problem()));
    QFETCH(int, place);
    const test::Surface surface = test::consentSurfaces().at(place);
    test::Stage stage;
    surface.show(stage);
    stage.window->setWindowTitle(QString::fromLatin1(surface.name));
    stage.window->resize(1'360, 900);
    stage.window->show();
    QVERIFY(QTest::qWaitForWindowExposed(stage.window.get()));
    stage.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));

    const test::Walk walk = test::walkByKeys(m_reader);
    QVERIFY2(walk.faults.isEmpty(), qPrintable(walk.faults.join(u"; "_s)));
    QVERIFY(walk.controls > 0);

    if (surface.button.isEmpty())
        return;
    // What a screen reader presses is pressed.
    const auto all = m_reader.all();
    const auto button = std::find_if(all.begin(), all.end(), [&surface](const Spoken& one) {
        return one.role == "push button"_L1 && one.name == surface.button;
    });
    QVERIFY2(button != all.end(), qPrintable(surface.button));
    int pressed = 0;
    const auto widgets = stage.window->findChildren<QAbstractButton*>();
    for (const QAbstractButton* each : widgets)
        connect(each, &QAbstractButton::clicked, this, [&pressed] { ++pressed; });
    m_reader.act(*button);
    QTRY_COMPARE(pressed, 1);
}

QTEST_MAIN(TestScreenReader)
#include "tst_screenreader.moc"
