// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/atspiwalk.h"

#include "app/base/literals.h"

#include <QApplication>
#include <QSet>
#include <QTest>

#include <algorithm>

namespace bursar::test {

namespace {

constexpr int tabKey = 0xff09; // X's keysym
constexpr int rightKey = 0xff53;
constexpr int downKey = 0xff54;
constexpr int mostStops = 150;

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

bool isWithin(const Spoken& one, const QList<Spoken>& all, const QString& role)
{
    return std::any_of(all.begin(), all.end(),
        [&](const Spoken& other) { return other.path == one.parent && other.role == role; });
}

/// Parents come first.
QList<Spoken> chosen(const QList<Spoken>& all, const Scope& scope)
{
    QList<Spoken> found;
    QSet<QString> inside;
    QSet<QString> outside;
    for (const Spoken& one : all) {
        const bool isOutside = !scope.without.isEmpty() && one.name == scope.without;
        if (isOutside || outside.contains(one.parent)) {
            outside += one.path;
        } else if (scope.within.isEmpty() || one.name == scope.within
            || inside.contains(one.parent)) {
            inside += one.path;
            found += one;
        }
    }
    return found;
}

QString described(const Spoken& one) { return u"%1 \"%2\""_s.arg(one.role, heard(one)); }

/// Where Tab leads, from wherever the keyboard is, until it comes round; and what is wrong with it.
struct Stops {
    QStringList paths;
    QStringList faults;
};
Stops walkByTab(const ScreenReader& reader)
{
    Stops walk;
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
    const ScreenReader& reader, const QList<Spoken>& all, const QStringList& stops)
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

} // namespace

Walk walkByKeys(const ScreenReader& reader, const Scope& scope)
{
    const QList<Spoken> all = chosen(reader.all(), scope);
    const Stops walk = walkByTab(reader);
    const QStringList stops = walk.paths + walkByArrows(reader, all, walk.paths);
    Walk told{walk.faults, 0};
    for (const Spoken& one : all) {
        if (!isControl(one))
            continue;
        ++told.controls;
        if (isDull(heard(one)))
            told.faults += u"%1 without a name"_s.arg(described(one));
        // What is inside a text field goes with it: its own keys do the same.
        if (!stops.contains(one.path) && !isWithin(one, all, u"text"_s))
            told.faults += u"%1 cannot be reached by keys"_s.arg(described(one));
        if (!canBeActedOn(one))
            told.faults += u"nothing can be done with %1"_s.arg(described(one));
    }
    return told;
}

} // namespace bursar::test
