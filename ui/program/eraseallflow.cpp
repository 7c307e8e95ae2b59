// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/eraseallflow.h"

#include "app/base/clock.h"
#include "app/consents/consents.h"
#include "app/profile/profile.h"
#include "ui/features/consents/eraseallsheet.h"
#include "ui/kit/display.h"
#include "ui/shell/mainwindow.h"

namespace bursar::ui {

namespace {

/// Logins whose consent lives, or whose ending is not over.
QList<Link> livingLinks(Profile& profile)
{
    QList<Link> living;
    for (const Link& link : profile.links()) {
        bool isAlive = false;
        for (const consents::Consent& one : profile.consents().all())
            isAlive = isAlive || (one.link == link.id && !one.endedAt);
        for (const Revocation& one : profile.consents().revocations())
            isAlive = isAlive || (one.link == link.id && !one.isOver());
        if (isAlive)
            living += link;
    }
    return living;
}

QStringList namesOf(const QList<Link>& links)
{
    QStringList names;
    for (const Link& link : links)
        names += link.name;
    return names;
}

} // namespace

EraseAllFlow::EraseAllFlow(Profile& profile, const QDir& folder, MainWindow& window,
    Display& display, Clock& clock, std::function<void()> beforeFiles)
    : m_profile(profile)
    , m_folder(folder)
    , m_window(window)
    , m_display(display)
    , m_clock(clock)
    , m_beforeFiles(std::move(beforeFiles))
{
}

void EraseAllFlow::ask()
{
    auto* sheet =
        new EraseAllSheet(namesOf(livingLinks(m_profile)), m_display.formats(), &m_window);
    connect(sheet, &EraseAllSheet::confirmed, this, [this, sheet] { run(sheet); });
}

QCoro::Task<> EraseAllFlow::run(QPointer<EraseAllSheet> sheet)
{
    const QPointer<EraseAllFlow> alive = this;
    const QList<Link> living = livingLinks(m_profile);
    for (const Link& link : living) {
        if (sheet)
            sheet->showRevoking(link.name);
        co_await m_profile.consents().revoke(link.id, false);
        if (!alive)
            co_return;
    }
    if (!sheet)
        co_return; // closed: the person wanted the rest no longer
    const QStringList open = namesOf(livingLinks(m_profile));
    if (!open.isEmpty()) {
        sheet->showNotProven(open);
        co_return;
    }
    sheet->showErasing();
    m_beforeFiles();
    const auto report = co_await m_profile.eraseEverything();
    if (!alive)
        co_return;
    if (!report) {
        const bool hasBegun = totalerasure::isBegun(m_folder);
        if (!hasBegun)
            Q_EMIT abandoned();
        if (sheet)
            sheet->showFailure(report.error(), m_display.formats().moment(m_clock.now()), hasBegun);
        co_return;
    }
    if (sheet)
        sheet->close();
    Q_EMIT erased(*report);
}

} // namespace bursar::ui
