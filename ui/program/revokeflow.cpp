// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/revokeflow.h"

#include "app/base/clock.h"
#include "app/consents/consents.h"
#include "app/vault/statements.h"
#include "ui/features/consents/consenttext.h"
#include "ui/features/consents/revokesheet.h"
#include "ui/kit/datanames.h"
#include "ui/kit/display.h"
#include "ui/shell/mainwindow.h"

#include <algorithm>
#include <vector>

namespace bursar::ui {

namespace {

/// What stops with these links.
RevokeSheet::Facts factsOf(Profile& profile, const QList<LinkId>& links)
{
    RevokeSheet::Facts facts;
    for (const Link& link : profile.links()) {
        if (links.contains(link.id))
            facts.institutions += link.name;
    }
    const auto snapshot = profile.accounts();
    for (const accounts::Entry& entry : *snapshot) {
        if (!links.contains(entry.link))
            continue;
        facts.transactions += entry.transactionCount;
        if (entry.shared)
            facts.accounts += entry.account.displayName();
    }
    const auto documents = profile.statements().all();
    facts.documents = std::count_if(
        documents->begin(), documents->end(), [&links](const documents::Document& each) {
            return links.contains(each.link) && each.state == documents::State::Kept;
        });
    std::set<DataCluster> read;
    for (const ConsentUse& use : profile.consents().facts().uses) {
        if (links.contains(use.link))
            read.insert(use.clusters.begin(), use.clusters.end());
    }
    for (const DataCluster cluster : dataClusters) {
        if (read.contains(cluster))
            facts.data += dataNameInText(cluster);
    }
    return facts;
}

} // namespace

RevokeFlow::RevokeFlow(Profile& profile, MainWindow& window, Display& display, Clock& clock)
    : m_profile(profile)
    , m_window(window)
    , m_display(display)
    , m_clock(clock)
{
}

void RevokeFlow::ask(const QList<LinkId>& links)
{
    const RevokeSheet::Facts facts = factsOf(m_profile, links);
    if (facts.institutions.isEmpty())
        return;
    auto* sheet = new RevokeSheet(facts, m_display.formats(), &m_window);
    connect(sheet, &RevokeSheet::confirmed, this,
        [this, sheet, links](bool eraseData) { revoke(sheet, links, eraseData); });
}

void RevokeFlow::askAll()
{
    QList<LinkId> living;
    for (const Link& link : m_profile.links()) {
        if (link.state != LinkState::Ended)
            living += link.id;
    }
    ask(living);
}

QCoro::Task<> RevokeFlow::revoke(QPointer<RevokeSheet> sheet, QList<LinkId> links, bool eraseData)
{
    const QPointer<RevokeFlow> alive = this;
    sheet->showWorking();
    QList<Revocation> outcome;
    std::optional<Error> failure;
    // All are begun before the first one's proof is waited for: a slow network holds no other
    // institution up, and a crash finds each wish on the disk.
    std::vector<QCoro::Task<Result<Revocation>>> endings;
    for (const LinkId link : std::as_const(links))
        endings.push_back(m_profile.consents().revoke(link, eraseData));
    for (auto& ending : endings) {
        const auto ended = co_await ending;
        if (!alive)
            co_return;
        if (ended)
            outcome += *ended;
        else
            failure = ended.error();
    }
    if (!sheet)
        co_return;
    const QString when = m_display.formats().moment(m_clock.now());
    if (failure)
        sheet->showFailure(*failure, when, outcome);
    else
        sheet->showProgress(outcome, when);
}

} // namespace bursar::ui
