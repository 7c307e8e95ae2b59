// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/cancel.h"
#include "app/base/result.h"
#include "app/products/transactions/transactions.h"

#include <QCoroTask>
#include <QFuture>
#include <QSet>

#include <functional>
#include <memory>

namespace bursar {
class Db;
class Store;
} // namespace bursar

namespace bursar::transactions {

/// The newest rows that the store shows, enough for a few screens, read within a few milliseconds:
/// as a reset, so that they can be on the screen before anything else is.
std::shared_ptr<const Delta> loadNewest(Db& db);

/// All that the store shows, for the start: first `newest` (loadNewest() of this store), then the
/// rest in large pieces, in no order that matters. `sink` is called on the asker's thread. The
/// store must outlive the task.
///
/// No more than a few pieces exist at a time: whoever keeps those that were given makes this wait
/// until they are let go. That is how a table that is slower than the store is not given more than
/// it can take.
///
/// What is written meanwhile may come in a piece or not. So deltas of writes that were asked for
/// after `newest` are held back until this has ended and given out then, in their order: they
/// repeat or overtake what was read.
QCoro::Task<Status> loadAll(Store& store, QFuture<Result<DeltaPtr>> newest,
    std::function<void(DeltaPtr)> sink, CancelToken cancel);

/// What is shown of the account between two days, both included, by day.
std::shared_ptr<const Batch> loadPeriod(Db& db, AccountRef account, Day from, Day to);
/// The same of several accounts, behind what is in `into`: one pass over the days, however many
/// accounts there are.
void loadPeriod(Db& db, const QSet<AccountRef>& of, Day from, Day to, Batch& into);

/// The rows of the account whose sign rests on Item::outIfUnsigned.
void loadAssumed(Db& db, AccountRef account, Batch& into);

} // namespace bursar::transactions
