// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/settings/refreshsection.h"

#include "ui/features/settings/tr.h"
#include "ui/kit/button.h"
#include "ui/kit/formats.h"
#include "ui/kit/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace bursar::ui {

using settingstext::Tr;

RefreshSection::RefreshSection(QWidget* parent)
    : SettingsSection(Tr::tr("Refresh"), parent)
    , m_every(new QComboBox)
    , m_atStart(new QCheckBox(Tr::tr("When Bursar starts, and when the computer wakes")))
    , m_next(new Label(Type::Body, Role::Muted))
    , m_pauses(new Label(Type::Body, Role::Warning))
    , m_now(new Button(Button::Kind::Secondary, Tr::tr("Read everything again")))
{
    m_every->setObjectName(QStringLiteral("refreshEvery"));
    m_every->addItem(Tr::tr("Only when I ask"), 0);
    m_every->addItem(Tr::tr("Every hour"), 1);
    m_every->addItem(Tr::tr("Every 4 hours"), 4);
    m_every->addItem(Tr::tr("Twice a day"), 12);
    m_every->addItem(Tr::tr("Once a day"), 24);
    m_next->setWordWrap(true);
    m_pauses->setWordWrap(true);
    addRow(Tr::tr("Read by itself"), m_every);
    addWide(m_atStart);
    addWide(m_next);
    addWide(m_pauses);
    addWide(m_now);
    m_now->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    addHint(
        Tr::tr("F5 reads what is due. Ctrl+F5 and this button read every kind of data again, also "
               "what was read a short while ago: more calls to your banks than are needed."));
    connect(m_every, &QComboBox::activated, this, &RefreshSection::choose);
    connect(m_atStart, &QCheckBox::clicked, this, &RefreshSection::choose);
    connect(m_now, &QPushButton::clicked, this, &RefreshSection::everythingRequested);
}

void RefreshSection::choose()
{
    RefreshSchedule schedule;
    schedule.every = std::chrono::hours(m_every->currentData().toInt());
    schedule.atStart = m_atStart->isChecked();
    Q_EMIT scheduleChosen(schedule);
}

void RefreshSection::set(const State& state, const Formats& formats)
{
    const QSignalBlocker quiet(m_every);
    const int hours = static_cast<int>(state.schedule.every.count());
    m_every->setCurrentIndex(std::max(0, m_every->findData(hours)));
    m_atStart->setChecked(state.schedule.atStart);
    m_next->setText(nextRefreshText(state, formats));
    QStringList pauses;
    for (const Pause& pause : state.pauses)
        pauses += Tr::tr("%1 asked for a pause: it is read again from %2 on.", "institution, time")
                      .arg(pause.institution, formats.time(pause.until));
    m_pauses->setText(pauses.join(u'\n'));
    m_pauses->setVisible(!pauses.isEmpty());
    m_now->setEnabled(!state.running);
}

QString nextRefreshText(const RefreshSection::State& state, const Formats& formats)
{
    if (state.running)
        return Tr::tr("Reading now.");
    if (state.schedule.every == std::chrono::hours(0))
        return Tr::tr("Bursar reads nothing by itself in between.");
    if (!state.next)
        return Tr::tr("There is no institution to read from.");
    if (*state.next <= state.now)
        return Tr::tr("Next refresh: within a minute.");
    const bool isSoon = *state.next - state.now < std::chrono::hours(12);
    return Tr::tr("Next refresh: %1, while Bursar runs.", "a time, or a date and time")
        .arg(isSoon ? formats.time(*state.next) : formats.moment(*state.next));
}

} // namespace bursar::ui
