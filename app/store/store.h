// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/base/workers.h"
#include "app/store/db.h"
#include "app/store/files.h"
#include "app/store/storelock.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QDir>
#include <QElapsedTimer>
#include <QFuture>
#include <QPromise>

#include <atomic>
#include <concepts>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace bursar {

/// What must be on the disk when a write ends.
enum class Durability : std::uint8_t {
    /// Survives a crash of Bursar. A power cut may take the last writes, all or none of each, in
    /// order: for what the bank can be asked for again.
    Relaxed,
    /// Survives a power cut too: for what only this computer knows (links, consents, revocations).
    Synced,
};

/// The encrypted store of one profile (D6): a writer and a reader, each with a thread and a
/// connection of its own, so that reading never waits for writing (WAL) and nobody waits for the
/// disk. Knows no table: the products bring theirs (products/*/table.h) as functions over Db.
///
///     const auto writing = store.write([page](Db& db) { return transactions::merge(db, *page); });
///     const auto merged = co_await writing;
///
/// In two statements: g++ 12 destroys the captures of a lambda twice that stands inside a co_await
/// expression (GCC bug 99576).
///
/// Work runs in the order it was given, on the writer's or the reader's thread; it returns a T or a
/// Result<T>. A failure, its own or the database's, takes all of it back and is the future's value.
/// Relaxed works that wait in line share one commit, which costs more than their rows; each one's
/// future ends after it. They share a failure too, and each is told: unless the one that failed had
/// changed nothing yet, so work that may refuse does so first. Work holds values only: its asker
/// may be gone when it runs. The result is copied once out of the future, so large ones are shared
/// pointers.
class Store {
public:
    /// Opens, makes or brings up to date the store in `folder`. Errors: StoreBusy (another Bursar
    /// has it), StoreWrongKey, StoreDamaged, StoreNewer, StoreNotOurs, StoreFull; each leaves the
    /// files as they were. `schema` must outlive the call.
    static QCoro::Task<Result<std::unique_ptr<Store>>> open(QDir folder, Secret key, Schema schema);

    /// close(), and waits for it. May take a moment: the program's end, or a test's.
    ~Store();

    /// Does what was asked for, then closes the files and gives the store free: with the future's
    /// end another one may open it. Work given afterwards fails with Cancelled.
    QFuture<void> close();

    /// Writes the file anew, so that nothing of what was deleted is left in it even for who has the
    /// key: no free page, no rest of an older row, an empty log. Also removes the copy from before
    /// the last migration. Reads and writes wait: a second for a few hundred thousand rows. Needs
    /// as much room again on the disk, and in memory (nothing is ever sorted into a plain file).
    QFuture<Status> rewrite();
    /// What was written is in the file alone, and its log is empty.
    QFuture<Status> emptyLog();

    template <class Work> auto write(Work work, Durability durability = Durability::Relaxed);
    template <class Work> auto read(Work work);

private:
    explicit Store(const QDir& folder);
    Status openFiles(const Secret& key, Schema schema);

    template <class T> struct Unwrapped {
        using Type = T;
    };
    template <class T> struct Unwrapped<Result<T>> {
        using Type = T;
    };
    template <class Work>
    using Outcome = Result<typename Unwrapped<std::invoke_result_t<Work&, Db&>>::Type>;

    /// A work without its types.
    struct Job {
        std::function<Status(Db&)> run;
        std::function<void(const Status&)> end; ///< fulfils the future; once
    };
    template <class Work> static std::pair<Job, QFuture<Outcome<Work>>> makeJob(Work work);

    // on the reader's thread
    void runRead(const Job& job);
    // on the writer's thread
    void runWrite(Job job, Durability durability);
    Status runInGroup(const Job& job);
    QFuture<Status> runAlone(std::function<void(Db&)> work);
    Status runWithoutReader(const std::function<void(Db&)>& work);
    void commitGroup();
    void noteFailure(const Status& status, const char* what);

    StoreFiles m_files;
    StoreLock m_lock;
    std::optional<Db> m_writer; // writer's thread only
    std::optional<Db> m_reader; // reader's thread only
    std::vector<Job> m_group; ///< run, but not committed; writer's thread only
    QElapsedTimer m_groupAge;
    std::atomic<int> m_waiting = 0; ///< writes that were asked for and did not begin
    std::atomic<bool> m_damaged = false; ///< seen: writing on would make it worse
    Workers m_writerThread{1}; // last: they use all of the above
    Workers m_readerThread{1};
};

template <class Work> auto Store::write(Work work, Durability durability)
{
    auto [job, future] = makeJob(std::move(work));
    ++m_waiting;
    m_writerThread.post([this, durability, kept = std::move(job)] { runWrite(kept, durability); });
    return std::move(future);
}

template <class Work> auto Store::read(Work work)
{
    auto [job, future] = makeJob(std::move(work));
    m_readerThread.post([this, kept = std::move(job)] { runRead(kept); });
    return std::move(future);
}

template <class Work> std::pair<Store::Job, QFuture<Store::Outcome<Work>>> Store::makeJob(Work work)
{
    using Out = Outcome<Work>;
    using Value = typename Out::value_type;
    static_assert(std::is_void_v<Value> || std::copyable<Value>);
    struct State {
        Work work;
        QPromise<Out> promise = {};
        std::optional<Out> out = {};
    };
    auto state = std::make_shared<State>(State{std::move(work)});
    state->promise.start();
    auto future = state->promise.future();
    Job job;
    job.run = [state](Db& db) -> Status {
        if constexpr (std::is_void_v<std::invoke_result_t<Work&, Db&>>) {
            state->work(db);
            state->out.emplace();
        } else {
            state->out.emplace(state->work(db));
        }
        return *state->out ? Status{} : fail(state->out->error());
    };
    job.end = [state](const Status& status) {
        if (!status)
            state->out.emplace(fail(status.error()));
        state->promise.addResult(std::move(*state->out));
        state->promise.finish();
    };
    return {std::move(job), std::move(future)};
}

} // namespace bursar
