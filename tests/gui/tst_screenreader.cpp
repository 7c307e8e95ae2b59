// SPDX-License-Identifier: GPL-3.0-or-later
// Consents, activity, network apps, settings and erasing as a screen reader sees them: through
// AT-SPI's own bus and registry, with keys that come from the X server.
#include "app/base/literals.h"
#include "tests/gui/atspi.h"
#include "tests/gui/surfaces.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace bursar;
using test::Spoken;

namespace {

constexpr int tabKey = 0xff09; // X's keysym
constexpr int rightKey = 0xff53;
constexpr int downKey = 0xff54;
constexpr int mostStops = 60;

/// What a person does something with. What is in a table, a list or a combo box goes with it.
bool isControl(const Spoken& one)
{
    static const QStringList roles{u"push button"_s, u"toggle button"_s, u"check box"_s,
        u"radio button"_s, u"combo box"_s, u"text"_s, u"password text"_s, u"spin button"_s,
        u"list"_s, u"table"_s, u"tree"_s, u"tree table"_s, u"link"_s, u"page tab list"_s};
    return one.isEnabled() && roles.contains(one.role);
}

/// What is heard when the keyboard comes to it. A combo box's name is its current text on Linux; it
/// is known by its label or its description.
QString heard(const Spoken& one)
{
    if (one.role == "combo box"_L1)
        return one.labels.join(u' ') + one.description;
    return one.name.isEmpty() ? one.labels.join(u' ') : one.name;
}

bool isDull(const QString& name)
{
    static const QStringList dull{
        u"button"_s, u"ok"_s, u"list"_s, u"table"_s, u"text"_s, u"field"_s, u"…"_s, u"..."_s};
    return name.trimmed().isEmpty() || dull.contains(name.trimmed().toLower());
}

bool canBeActedOn(const Spoken& one)
{
    static const QStringList ways{
        u"EditableText"_s, u"Text"_s, u"Table"_s, u"Value"_s, u"Selection"_s};
    return !one.actions.isEmpty()
        || std::any_of(ways.begin(), ways.end(),
            [&one](const QString& way) { return one.interfaces.contains(way); });
}

QString described(const Spoken& one) { return u"%1 \"%2\""_s.arg(one.role, heard(one)); }

/// Where Tab leads, from wherever the keyboard is, until it comes round; and what is wrong with it.
struct Walk {
    QStringList paths;
    QStringList faults;
};
Walk walkByTab(const test::ScreenReader& reader)
{
    Walk walk;
    for (int stop = 0; stop < mostStops; ++stop) {
        const QWidget* before = QApplication::focusWidget();
        reader.press(tabKey);
        (void)QTest::qWaitFor([before] { return QApplication::focusWidget() != before; }, 500);
        const Spoken now = reader.focused();
        if (now.path.isEmpty())
            walk.faults += u"nothing says that it has the keyboard"_s;
        else if (isDull(heard(now)))
            walk.faults += u"the keyboard stops at a nameless %1"_s.arg(now.role);
        if (walk.paths.contains(now.path))
            return walk;
        walk.paths += now.path;
    }
    walk.faults += u"Tab does not come round"_s;
    return walk;
}

/// One of a few that exclude each other: Tab leads to the chosen one, the arrows to the others.
bool isOneOfSome(const Spoken& one)
{
    return one.role == "radio button"_L1 || one.role == "check box"_L1;
}

/// Of the groups among the stops, with the arrows.
QStringList walkByArrows(
    const test::ScreenReader& reader, const QList<Spoken>& all, const QStringList& stops)
{
    QStringList paths;
    for (const Spoken& one : all) {
        if (!isOneOfSome(one) || !stops.contains(one.path))
            continue;
        for (int i = 0; i < mostStops && reader.focused().path != one.path; ++i)
            reader.press(tabKey);
        for (const int key : {rightKey, rightKey, rightKey, downKey, downKey, downKey}) {
            reader.press(key);
            paths += reader.focused().path;
        }
    }
    return paths;
}

bool isWithin(const Spoken& one, const QList<Spoken>& all, const QString& role)
{
    return std::any_of(all.begin(), all.end(),
        [&](const Spoken& other) { return other.path == one.parent && other.role == role; });
}

} // namespace

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

    const auto all = m_reader.all();
    const Walk walk = walkByTab(m_reader);
    const QStringList stops = walk.paths + walkByArrows(m_reader, all, walk.paths);
    QStringList faults = walk.faults;
    int controls = 0;
    for (const Spoken& one : all) {
        if (!isControl(one))
            continue;
        ++controls;
        if (isDull(heard(one)))
            faults += u"%1 without a name"_s.arg(described(one));
        // What is inside a text field goes with it: its own keys do the same.
        if (!stops.contains(one.path) && !isWithin(one, all, u"text"_s))
            faults += u"%1 cannot be reached by keys"_s.arg(described(one));
        if (!canBeActedOn(one))
            faults += u"nothing can be done with %1"_s.arg(described(one));
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"; "_s)));
    QVERIFY(controls > 0);

    if (surface.button.isEmpty())
        return;
    // What a screen reader presses is pressed.
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
