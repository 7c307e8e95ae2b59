// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/details/cashflow.h"
#include "app/details/worth.h"

#include <QCoroTask>
#include <QObject>
#include <QSet>

#include <memory>

namespace bursar {

class Clock;
class Db;
class Store;

namespace details {

/// How things went, per currency. Immutable; crosses threads.
struct Histories {
    QList<WorthLine> worth;
    QList<CashFlow> flows;
    QSet<AccountRef> repeated; ///< accounts that another login has, too: to be counted once
};
using HistoriesPtr = std::shared_ptr<const Histories>;

/// So many months are in a cash flow, with the current one.
inline constexpr int flowMonths = 6;

/// Store's reader.
HistoriesPtr loadHistories(Db& db, Day today);

} // namespace details

/// Net worth day by day and cash flow by month, as the store has them. Reads nothing by itself: a
/// start has better things to wait for. GUI thread.
class History : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it.
    History(Store& store, Clock& clock, QObject* parent = nullptr);

    /// Never null; empty until the first load.
    details::HistoriesPtr snapshot() const { return m_snapshot; }

    bool isLoaded() const { return m_isLoaded; }
    /// The last reading failed: the snapshot is the one before.
    bool hasFailed() const { return m_hasFailed; }

    /// Something in the store has changed: reads it again, soon.
    void reload();

Q_SIGNALS:
    void changed(); ///< a reading has ended

private:
    QCoro::Task<> read();

    Store& m_store;
    Clock& m_clock;
    details::HistoriesPtr m_snapshot = std::make_shared<const details::Histories>();
    bool m_reading = false;
    bool m_isLoaded = false;
    bool m_hasFailed = false;
    bool m_again = false; ///< asked for while a reading was under way
};

} // namespace bursar
