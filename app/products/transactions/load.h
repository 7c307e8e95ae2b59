// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/cancel.h"
#include "app/base/result.h"
#include "app/products/transactions/transactions.h"

#include <QCoroTask>

#include <functional>
#include <memory>

namespace bursar {
class Db;
class Store;
} // namespace bursar

namespace bursar::transactions {

/// All that the store shows, for the start: a reset with the newest rows, enough for a few screens,
/// then the rest in large pieces, in no order that matters. `sink` is called on the asker's thread.
/// The store must outlive the task.
///
/// What is written meanwhile may come in a piece or not. So deltas of such writes are held back
/// until this has ended and given out then, in their order: they repeat or overtake what was read.
QCoro::Task<Status> loadAll(Store& store, std::function<void(DeltaPtr)> sink, CancelToken cancel);

/// What is shown of the account between two days, both included, by day.
std::shared_ptr<const Batch> loadPeriod(Db& db, AccountRef account, Day from, Day to);
/// The same, behind what is in `into`.
void loadPeriod(Db& db, AccountRef account, Day from, Day to, Batch& into);

/// The rows of the account whose sign rests on Item::outIfUnsigned.
void loadAssumed(Db& db, AccountRef account, Batch& into);

} // namespace bursar::transactions
