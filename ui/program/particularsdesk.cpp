// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/particularsdesk.h"

#include "app/base/log.h"
#include "ui/features/accounts/accountspage.h"
#include "ui/features/accounts/holderssection.h"
#include "ui/features/accounts/paymentsection.h"

#include <utility>

namespace bursar::ui {

ParticularsDesk::ParticularsDesk(const Desk::Site& site, AccountsPage& page, QObject* parent)
    : QObject(parent)
    , m_particulars(site.profile.particulars())
    , m_clipboard(site.clock)
    , m_payments(new PaymentSection(site.display, site.clock, m_clipboard))
    , m_holders(new HoldersSection(site.display))
{
    page.addSection(m_payments);
    page.addSection(m_holders);
    const auto show = [this] {
        if (!m_payments || !m_holders)
            return; // the window goes before its desks
        m_payments->setParticulars(m_particulars.snapshot());
        m_holders->setParticulars(m_particulars.snapshot());
    };
    connect(&m_particulars, &Particulars::changed, this, show);
    const QPointer<ParticularsDesk> self(this);
    connect(m_payments, &PaymentSection::numbersRequested, this,
        [self](AccountRef account, LedgerAct act) { giveNumbers(self, account, act); });
    connect(m_payments, &PaymentSection::copyRequested, this,
        [self](AccountRef account) { noteCopy(self, account); });
    connect(m_holders, &HoldersSection::askRequested, this,
        [self](AccountRef account) { askHolders(self, account); });
    connect(m_holders, &HoldersSection::acknowledged, this,
        [self](const QList<std::int64_t>& changes) { acknowledge(self, changes); });
    connect(m_payments, &PaymentSection::renewRequested, this, &ParticularsDesk::signInRequested);
    connect(m_holders, &HoldersSection::renewRequested, this, &ParticularsDesk::signInRequested);
    show();
}

QCoro::Task<> ParticularsDesk::giveNumbers(
    QPointer<ParticularsDesk> self, AccountRef account, LedgerAct act)
{
    const auto numbers = co_await self->m_particulars.numbers(account, act);
    if (!self || !self->m_payments)
        co_return;
    if (numbers)
        self->m_payments->take(account, *numbers);
    else
        self->m_payments->fail(account, numbers.error());
}

QCoro::Task<> ParticularsDesk::noteCopy(QPointer<ParticularsDesk> self, AccountRef account)
{
    const auto noted = co_await self->m_particulars.noteCopy(account);
    if (!self || !self->m_payments)
        co_return;
    if (noted)
        self->m_payments->noteCopied(account);
    else
        self->m_payments->fail(account, noted.error());
}

QCoro::Task<> ParticularsDesk::askHolders(QPointer<ParticularsDesk> self, AccountRef account)
{
    const auto asked = co_await self->m_particulars.askHolders(account);
    if (self && self->m_holders)
        self->m_holders->noteAsked(
            account, asked ? std::nullopt : std::optional<Error>(asked.error()));
}

QCoro::Task<> ParticularsDesk::acknowledge(
    QPointer<ParticularsDesk> self, QList<std::int64_t> changes)
{
    const auto written = co_await self->m_particulars.acknowledge(std::move(changes));
    if (!written) // they are shown again, so nothing is lost
        qCWarning(lcStore) << "changes could not be acknowledged:"
                           << toString(written.error().kind);
}

} // namespace bursar::ui
