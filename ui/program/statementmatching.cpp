// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/statementmatching.h"

#include "ui/features/statements/documentpane.h"
#include "ui/features/statements/statementspage.h"
#include "ui/features/transactions/transactionspage.h"
#include "ui/shell/mainwindow.h"

#include <QPointer>

#include <algorithm>

namespace bursar::ui {

StatementMatching::StatementMatching(const Desk::Site& site, StatementsPage& page, QObject* parent)
    : QObject(parent)
    , m_site(site)
    , m_page(&page)
{
    connect(m_page, &StatementsPage::compareRequested, this, &StatementMatching::compare);
    connect(
        m_page, &StatementsPage::transactionsRequested, this, &StatementMatching::showTransactions);
    connect(
        &m_site.profile, &Profile::accountsChanged, m_page->pane(), &DocumentPane::compareAgain);
}

QCoro::Task<> StatementMatching::compare(DocumentId id, QStringList text)
{
    const QPointer<StatementsPage> page(m_page);
    Statements& statements = m_site.profile.statements();
    const auto all = statements.all();
    const auto document =
        std::find_if(all->begin(), all->end(), [id](const auto& each) { return each.id == id; });
    const auto accounts = m_site.profile.accounts();
    const auto entry = std::find_if(accounts->begin(), accounts->end(), [&](const auto& each) {
        return document != all->end() && each.account.ref == document->account;
    });
    if (entry == accounts->end())
        co_return;
    const auto comparison = co_await statements.compare(id, *entry, std::move(text));
    if (page && comparison)
        page->showComparison(id, *comparison);
}

void StatementMatching::showTransactions(AccountRef account, const QString& query)
{
    m_site.window.showPage(page::transactions);
    if (auto* page = m_site.window.findChild<TransactionsPage*>())
        page->openView({.name = {}, .query = query, .account = account, .layout = {}});
}

} // namespace bursar::ui
