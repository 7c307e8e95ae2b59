// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/activity/datausegrid.h"

#include "app/base/literals.h"
#include "ui/features/activity/accesswords.h"
#include "ui/features/activity/tr.h"
#include "ui/kit/datanames.h"
#include "ui/kit/display.h"
#include "ui/kit/label.h"

#include <QGridLayout>

#include <algorithm>

namespace bursar::ui {

using activitytext::Tr;

namespace {

struct Answer {
    QString text;
    QString spoken;
    QString tip;
    Role role = Role::Text;
};

Answer granted(const DataUse& use)
{
    if (!use.granted)
        return {u"?"_s, Tr::tr("not known whether granted"),
            Tr::tr("There is no record of what was granted."), Role::Muted};
    const QString source = sourceText(use.grantedFrom);
    if (*use.granted)
        return {u"✓"_s, Tr::tr("granted") + u", "_s + source, source, Role::Text};
    return {u"–"_s, Tr::tr("not granted") + u", "_s + source, source, Role::Muted};
}

Answer calls(std::int64_t count, const std::optional<Instant>& last, const Formats& formats,
    const QString& never)
{
    if (count == 0)
        return {u"–"_s, never, {}, Role::Muted};
    return {formats.count(count), formats.count(count),
        last ? Tr::tr("Last: %1", "a date and time").arg(formats.moment(*last)) : QString(),
        Role::Text};
}

} // namespace

QString dataUseSummary(const QList<DataUse>& uses)
{
    const auto notNeeded = std::count_if(
        uses.begin(), uses.end(), [](const DataUse& use) { return use.isNotNeeded(); });
    const auto beyond = std::count_if(
        uses.begin(), uses.end(), [](const DataUse& use) { return use.isBeyondGrant(); });
    if (beyond > 0)
        return Tr::tr("%n kind(s) of data came although the record does not list them as granted.",
            "", static_cast<int>(beyond));
    if (notNeeded > 0)
        return Tr::tr("%n kind(s) of data are granted and were never asked for.", "",
            static_cast<int>(notNeeded));
    const bool isKnown = std::any_of(
        uses.begin(), uses.end(), [](const DataUse& use) { return use.granted.has_value(); });
    return isKnown ? Tr::tr("All that is granted was asked for.") : QString();
}

QString grantedSource(const QList<DataUse>& uses)
{
    QStringList sources;
    for (const DataUse& use : uses) {
        const QString source = sourceText(use.grantedFrom);
        if (use.granted && !sources.contains(source))
            sources += source;
    }
    return sources.isEmpty() ? QString()
                             : Tr::tr("Granted: %1.", "who says so").arg(sources.join(u"; "_s));
}

DataUseGrid::DataUseGrid(const Display& display, QWidget* parent)
    : QWidget(parent)
    , m_display(display)
    , m_grid(new QGridLayout(this))
{
    setAccessibleName(Tr::tr("Granted, asked for and used"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::s);
    m_grid->setVerticalSpacing(space::s - 2);
    m_grid->setColumnStretch(0, 1);
    connect(&m_display, &Display::changed, this, &DataUseGrid::refill);
}

void DataUseGrid::set(const QList<DataUse>& uses)
{
    if (uses == m_uses)
        return;
    m_uses = uses;
    refill();
}

void DataUseGrid::refill()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Formats& formats = m_display.formats();
    const auto put = [this](int row, int column, const Answer& answer, Type type) {
        auto* label = new Label(answer.text, type, answer.role, this);
        label->setAccessibleName(answer.spoken.isEmpty() ? answer.text : answer.spoken);
        label->setToolTip(answer.tip);
        label->setWordWrap(column == 0);
        if (column == 0) // over the whole column, so that it wraps no earlier than it must
            m_grid->addWidget(label, row, column);
        else
            m_grid->addWidget(label, row, column, Qt::AlignVCenter | Qt::AlignTrailing);
    };
    const auto head = [&](int column, const QString& text, const QString& tip) {
        put(0, column, {text, text, tip, Role::Muted}, Type::Small);
    };
    head(0, Tr::tr("Kind of data"), {});
    head(1, Tr::tr("Granted", "column: was this kind of data granted"),
        Tr::tr("What the consent allows."));
    head(2, Tr::tr("Asked", "column: how often this kind of data was asked for"),
        Tr::tr("How often Bursar asked for it."));
    head(3, Tr::tr("Used", "column: how often this kind of data came"),
        Tr::tr("How often it came."));
    int row = 1;
    for (const DataUse& use : std::as_const(m_uses)) {
        const bool isQuiet = !use.granted.value_or(false) && use.asked == 0;
        Answer name{dataName(use.cluster), {}, {}, isQuiet ? Role::Muted : Role::Text};
        if (use.isNotNeeded())
            name.tip = Tr::tr("Granted, but Bursar never asked for it.");
        else if (use.isBeyondGrant())
            name.tip = Tr::tr("It came although the record does not list it as granted.");
        put(row, 0, name, Type::Body);
        put(row, 1, granted(use), Type::Body);
        put(row, 2, calls(use.asked, use.lastAsked, formats, Tr::tr("never asked for")),
            Type::Body);
        Answer used = calls(use.used, use.lastUsed, formats, Tr::tr("never used"));
        if (use.isBeyondGrant())
            used.role = Role::Danger;
        put(row, 3, used, Type::Body);
        ++row;
    }
}

} // namespace bursar::ui
