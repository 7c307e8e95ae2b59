// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/store/db.h"
#include "app/store/files.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QDir>
#include <QFuture>
#include <QLockFile>
#include <QPromise>
#include <QThreadPool>

#include <atomic>
#include <concepts>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

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
/// Work runs in the order it was given, on the writer's or the reader's thread, in one SQL
/// transaction; it returns a T or a Result<T>. A failure, its own or the database's, rolls back and
/// is the future's value. Work holds values only: its asker may be gone when it runs. The result is
/// copied once out of the future, so large ones are shared pointers.
class Store {
public:
    /// Opens, makes or brings up to date the store in `folder`. Errors: StoreBusy (another Bursar
    /// has it), StoreWrongKey, StoreDamaged, StoreNewer, StoreNotOurs, StoreFull; each leaves the
    /// files as they were. `schema` must outlive the call.
    static QCoro::Task<Result<std::unique_ptr<Store>>> open(QDir folder, Secret key, Schema schema);

    /// Does what was asked for, then closes. May take a moment: the program's end, or a test's.
    ~Store();

    template <class Work> auto write(Work work, Durability durability = Durability::Relaxed);
    template <class Work> auto read(Work work);

private:
    explicit Store(QDir folder);
    Status openFiles(const Secret& key, Schema schema);

    template <class T> struct Unwrapped {
        using Type = T;
    };
    template <class T> struct Unwrapped<Result<T>> {
        using Type = T;
    };
    template <class Work>
    using Outcome = Result<typename Unwrapped<std::invoke_result_t<Work&, Db&>>::Type>;

    enum class Access : std::uint8_t { Read, Write };
    /// Runs `job` in a transaction; it reports its own failure by returning false.
    Status perform(Access access, Durability durability, const std::function<Status(Db&)>& job);
    template <class Work>
    QFuture<Outcome<Work>> enqueue(Access access, Durability durability, Work work);

    StoreFiles m_files;
    QLockFile m_lock;
    std::optional<Db> m_writer; // writer's thread only
    std::optional<Db> m_reader; // reader's thread only
    std::atomic<bool> m_damaged = false; ///< seen: writing on would make it worse
    QThreadPool m_writerThread; // one thread each: a queue with futures
    QThreadPool m_readerThread;
};

template <class Work> auto Store::write(Work work, Durability durability)
{
    return enqueue(Access::Write, durability, std::move(work));
}

template <class Work> auto Store::read(Work work)
{
    return enqueue(Access::Read, Durability::Relaxed, std::move(work));
}

template <class Work>
QFuture<Store::Outcome<Work>> Store::enqueue(Access access, Durability durability, Work work)
{
    using Out = Outcome<Work>;
    using Value = typename Out::value_type;
    auto promise = std::make_shared<QPromise<Out>>();
    promise->start();
    auto& thread = access == Access::Write ? m_writerThread : m_readerThread;
    thread.start(
        [this, access, durability, promise, work = std::make_shared<Work>(std::move(work))] {
            std::optional<Out> out;
            const Status performed = perform(access, durability, [&](Db& db) -> Status {
                if constexpr (std::is_void_v<std::invoke_result_t<Work&, Db&>>) {
                    (*work)(db);
                    out.emplace();
                } else {
                    out.emplace((*work)(db));
                }
                return *out ? Status{} : fail(out->error());
            });
            if (!performed)
                out.emplace(fail(performed.error()));
            promise->addResult(std::move(*out));
            promise->finish();
            static_assert(std::is_void_v<Value> || std::copyable<Value>);
        });
    return promise->future();
}

} // namespace bursar
