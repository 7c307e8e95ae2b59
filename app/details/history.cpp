// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/details/history.h"

#include "app/base/clock.h"
#include "app/base/log.h"
#include "app/products/accounts/table.h"
#include "app/products/transactions/load.h"
#include "app/store/store.h"

#include <QPointer>

#include <utility>

namespace bursar {

namespace details {

HistoriesPtr loadHistories(Db& db, Day today)
{
    auto all = std::make_shared<Histories>();
    const QList<AccountRef> repeated = accounts::loadRepeated(db);
    all->repeated = QSet<AccountRef>(repeated.begin(), repeated.end());
    all->worth = worthOf(accounts::loadDays(db));
    const Day first = monthOf(today, 1 - flowMonths);
    QSet<AccountRef> deposits;
    for (const accounts::Entry& entry : accounts::load(db)) {
        if (entry.account.category == accounts::Category::Deposit
            && !all->repeated.contains(entry.account.ref))
            deposits += entry.account.ref;
    }
    transactions::Batch rows;
    transactions::loadPeriod(db, deposits, first, monthOf(today, 1), rows);
    all->flows = cashFlowOf(rows, first, flowMonths);
    return all;
}

} // namespace details

History::History(Store& store, Clock& clock, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
}

void History::reload()
{
    if (std::exchange(m_reading, true)) {
        m_again = true;
        return;
    }
    read();
}

QCoro::Task<> History::read()
{
    const QPointer<History> self(this);
    do {
        m_again = false;
        const auto load = [today = Day::ofInstantUtc(m_clock.now())](
                              Db& db) { return details::loadHistories(db, today); };
        const auto reading = m_store.read(load);
        const auto loaded = co_await reading;
        if (!self)
            co_return;
        m_hasFailed = !loaded;
        m_isLoaded |= !m_hasFailed;
        if (loaded)
            m_snapshot = *loaded;
        else
            qCWarning(lcStore) << "history could not be read:" << toString(loaded.error().kind);
        if (!m_again)
            Q_EMIT changed();
    } while (self && m_again);
    if (self)
        m_reading = false;
}

} // namespace bursar
