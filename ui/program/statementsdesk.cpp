// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/statementsdesk.h"

#include "app/base/clock.h"
#include "app/details/accountrecords.h"
#include "app/products/products.h"
#include "ui/features/statements/statementspage.h"
#include "ui/kit/display.h"
#include "ui/kit/whenseen.h"
#include "ui/program/tr.h"
#include "ui/shell/mainwindow.h"

#include <QPointer>

#include <algorithm>

namespace bursar::ui {

using program::Tr;

StatementsDesk::StatementsDesk(const Site& site)
    : m_site(site)
    , m_statements(site.profile.statements())
    , m_page(new StatementsPage(site.display, site.settings))
    , m_filling(new WhenSeen(m_page, [this] { fill(); }, this))
{
    m_site.window.addPage({.id = page::statements,
        .icon = Icon::Statements,
        .title = Tr::tr("Statements"),
        .page = m_page,
        .shortcut = Shortcut::PageStatements});
    connectPage();
    connect(&m_statements, &Statements::changed, this, &StatementsDesk::age);
    connect(&m_statements, &Statements::progressed, this, [this](DocumentId id) {
        if (const auto transfer = m_statements.transfer(id))
            m_page->setTransfer(id, {transfer->got, transfer->total});
    });
    const Profile* profile = &m_site.profile;
    connect(&m_site.profile.accountRecords(), &AccountRecordsKeeper::changed, this,
        &StatementsDesk::age);
    connect(profile, &Profile::linksChanged, this, &StatementsDesk::age);
    connect(profile, &Profile::accountsChanged, this, &StatementsDesk::age);
    connect(profile, &Profile::loaded, this, &StatementsDesk::age);
    age();
}

void StatementsDesk::connectPage()
{
    connect(m_page, &StatementsPage::downloadRequested, &m_statements,
        [this](const QList<DocumentId>& ids) { m_statements.download(ids); });
    connect(m_page, &StatementsPage::cancelRequested, &m_statements,
        [this](const QList<DocumentId>& ids) { m_statements.cancel(ids); });
    connect(m_page, &StatementsPage::removeRequested, this, &StatementsDesk::remove);
    connect(m_page, &StatementsPage::bytesRequested, this, &StatementsDesk::open);
    connect(m_page, &StatementsPage::saveRequested, this, &StatementsDesk::save);
    connect(m_page, &StatementsPage::showAmountsRequested, this,
        [this] { m_site.display.setAmountsHidden(false); });
    connect(m_page, &StatementsPage::linkRequested, this, &Desk::linkRequested);
    connect(m_page, &StatementsPage::nextStepRequested, this, &Desk::nextStepRequested);
    connect(
        m_page, &StatementsPage::stopRequested, this, [this] { m_site.profile.cancelRefresh(); });
}

void StatementsDesk::age()
{
    m_site.window.setCount(page::statements, m_statements.all()->size());
    m_filling->ask();
}

void StatementsDesk::fill()
{
    const Profile& profile = m_site.profile;
    StatementsState state{.documents = m_statements.all(),
        .gaps = m_statements.gaps(),
        .accounts = profile.accounts(),
        .links = profile.links(),
        .transfers = {},
        .now = m_site.clock.now(),
        .loading = !profile.isLoaded()};
    for (const documents::Document& each : *state.documents) {
        if (const auto transfer = m_statements.transfer(each.id))
            state.transfers.insert(each.id, {transfer->got, transfer->total});
    }
    noteStandings(state);
    m_page->set(std::move(state));
}

void StatementsDesk::noteStandings(StatementsState& state) const
{
    const auto records = m_site.profile.accountRecords().snapshot();
    for (const products::Standing& each : records->standings) {
        const products::Product* product = products::find(each.product);
        const bool isList = product
            && (product->cluster == DataCluster::Statements
                || product->cluster == DataCluster::Tax);
        const auto link = std::find_if(state.links.begin(), state.links.end(),
            [&each](const Link& one) { return one.id == each.link; });
        if (!isList || link == state.links.end() || link->state != LinkState::Active)
            continue;
        if (each.error && !products::isRefusal(each.error->kind))
            state.unlisted += StatementsState::Unlisted{each.account, each.link, *each.error};
        if (!each.succeededAt)
            continue;
        if (!state.listedAt || *each.succeededAt < *state.listedAt)
            state.listedAt = each.succeededAt;
        state.isStale |= state.now - *each.succeededAt > product->staleAfter;
    }
}

void StatementsDesk::visit(const Destination& destination)
{
    if (destination.account)
        m_page->showAccount(*destination.account);
}

QCoro::Task<> StatementsDesk::open(DocumentId id)
{
    const QPointer<StatementsPage> page(m_page);
    const auto bytes = co_await m_statements.bytes(id);
    if (!page)
        co_return;
    if (bytes)
        page->showBytes(id, *bytes);
    else
        page->showFailure(id, bytes.error());
}

QCoro::Task<> StatementsDesk::save(DocumentId id, QString path)
{
    const QPointer<StatementsPage> page(m_page);
    const auto saved = co_await m_statements.saveCopy(id, path);
    if (page)
        page->showSaved(path, saved ? std::nullopt : std::optional(saved.error()));
}

QCoro::Task<> StatementsDesk::remove(QList<DocumentId> ids)
{
    co_await m_statements.remove(std::move(ids));
}

} // namespace bursar::ui
