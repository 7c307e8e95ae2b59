// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/statements.h"

#include "app/base/clock.h"
#include "app/base/literals.h"
#include "app/base/log.h"
#include "app/net/errortable.h"
#include "app/net/once.h"
#include "app/net/onpool.h"
#include "app/products/accounts/table.h"
#include "app/products/transactions/load.h"
#include "app/store/store.h"
#include "app/vault/retries.h"

#include <QPointer>
#include <QSaveFile>
#include <QSet>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace bursar {

using documents::Document;
using documents::DocumentWriter;
using documents::Flaw;
using documents::State;

namespace {

constexpr std::chrono::milliseconds progressPause{100};

bool isDue(const Document& document, Instant now)
{
    return document.state == State::Queued && (!document.notBefore || *document.notBefore <= now);
}

} // namespace

struct Statements::Core {
    Services services;
    QPointer<Statements> owner;
    CancelScope life;
    /// What is under way of one login.
    struct Worker {
        DocumentId id; ///< 0: between two
        CancelScope cancel; ///< of this document
        bool isStopping = false; ///< after it no other one
    };
    std::map<LinkId, std::shared_ptr<Worker>> workers;
    std::vector<Once<bool>> waiting; ///< for the end of a worker
    QHash<DocumentId, Transfer> transfers;
    QHash<std::int32_t, ProviderAccountId> accounts; ///< by AccountRef
    QSet<DocumentId> asked; ///< by the person, in this run
    QSet<DocumentId> unwanted; ///< cancelled; the store may not know it yet
    std::optional<std::chrono::milliseconds> told; ///< last progress; monotonic
    std::shared_ptr<void> timer; ///< of the next try
    bool isStopped = false;
    bool isReading = false;
    bool readAgain = false;
    std::vector<Once<bool>> readers; ///< who wait for what is being read again

    bool isOver() const { return life.token().isCancelled(); }

    const Document* next(LinkId link) const
    {
        if (!owner)
            return nullptr;
        const Instant now = services.clock.now();
        const auto& all = *owner->m_all;
        const auto found = std::find_if(all.begin(), all.end(), [&](const Document& each) {
            return each.link == link && isDue(each, now) && !unwanted.contains(each.id);
        });
        return found == all.end() ? nullptr : &*found;
    }

    void progress(DocumentId id, const Transfer& transfer)
    {
        transfers.insert(id, transfer);
        const auto moment = services.clock.monotonic();
        const bool isWhole = transfer.total && transfer.got >= *transfer.total;
        if (told && moment - *told < progressPause && !isWhole)
            return;
        told = moment;
        if (owner)
            Q_EMIT owner->progressed(id);
    }
};

Statements::Statements(Services services, QObject* parent)
    : QObject(parent)
    , m_core(new Core{std::move(services), this})
{
}

Statements::~Statements()
{
    m_core->life.cancel();
    m_core->timer.reset();
    for (const auto& [link, worker] : m_core->workers)
        worker->cancel.cancel();
}

QCoro::Task<Status> Statements::start()
{
    const auto core = m_core;
    const auto tidying = core->services.store.write(&documents::tidy);
    const auto tidied = co_await tidying;
    if (core->isOver())
        co_return fail(ErrorKind::Cancelled);
    if (!tidied)
        co_return tidied;
    co_return co_await read(core);
}

QCoro::Task<> Statements::stop()
{
    m_core->isStopped = true;
    m_core->timer.reset();
    for (const auto& [link, worker] : m_core->workers)
        worker->cancel.cancel();
    return waitForEnd(m_core, std::nullopt);
}

QCoro::Task<> Statements::stop(LinkId link)
{
    if (const auto found = m_core->workers.find(link); found != m_core->workers.end()) {
        found->second->isStopping = true;
        found->second->cancel.cancel();
    }
    return waitForEnd(m_core, link);
}

QCoro::Task<> Statements::waitForEnd(CorePtr core, std::optional<LinkId> link)
{
    while (link ? core->workers.contains(*link) : !core->workers.empty()) {
        const Once<bool> one;
        core->waiting.push_back(one);
        co_await one;
    }
}

QList<statements::Gap> Statements::gaps() const
{
    return statements::gapsOf(*m_all, Day::ofInstantUtc(m_core->services.clock.now()));
}

std::optional<Statements::Transfer> Statements::transfer(DocumentId id) const
{
    const auto found = m_core->transfers.constFind(id);
    return found == m_core->transfers.constEnd() ? std::nullopt : std::optional(*found);
}

void Statements::download(QList<DocumentId> ids)
{
    for (const DocumentId id : std::as_const(ids)) {
        m_core->asked.insert(id);
        m_core->unwanted.remove(id);
    }
    change(m_core, [ids = std::move(ids)](Db& db) { documents::enqueue(db, ids); });
}

void Statements::cancel(QList<DocumentId> ids)
{
    for (const DocumentId id : std::as_const(ids))
        m_core->unwanted.insert(id);
    for (const auto& [link, worker] : m_core->workers) {
        if (ids.contains(worker->id))
            worker->cancel.cancel();
    }
    change(m_core, [ids = std::move(ids)](Db& db) { documents::dequeue(db, ids); });
}

QCoro::Task<> Statements::change(CorePtr core, std::function<void(Db&)> edit)
{
    const auto writing = core->services.store.write(std::move(edit));
    const auto written = co_await writing;
    if (core->isOver())
        co_return;
    if (!written)
        qCWarning(lcStore) << "documents:" << toString(written.error().kind);
    co_await read(core);
}

QCoro::Task<Result<documents::Bytes>> Statements::bytes(DocumentId id)
{
    const auto core = m_core;
    const auto load = [id](Db& db) { return documents::bytes(db, id); };
    const auto loading = core->services.store.read(load);
    const auto loaded = co_await loading;
    if (!loaded && loaded.error().kind == ErrorKind::StoreDamaged && !core->isOver()) {
        const auto forget = [id, error = loaded.error()](Db& db) {
            documents::noteFailure(db, id, Flaw::None, error, std::nullopt);
        };
        co_await change(core, forget);
    }
    co_return loaded;
}

QCoro::Task<Result<statements::Comparison>> Statements::compare(
    DocumentId id, accounts::Entry account, QStringList text)
{
    const auto core = m_core;
    const auto document = std::find_if(
        m_all->begin(), m_all->end(), [id](const Document& each) { return each.id == id; });
    if (document == m_all->end() || document->kind != documents::Kind::Statement
        || document->account != account.account.ref)
        co_return fail(ErrorKind::NotFound);
    const auto read = [text = std::move(text), listed = document->listed.day] {
        return statements::readPrinted(text, listed);
    };
    const auto printed = co_await onPool(read);
    const auto load = [ref = account.account.ref, from = printed.from, to = printed.to](Db& db) {
        constexpr int apart = statements::daysApart;
        return transactions::loadPeriod(db, ref, from.plus(-apart), to.plus(apart));
    };
    const auto loading = core->services.store.read(load);
    const auto rows = co_await loading;
    if (!rows)
        co_return fail(rows.error());
    const auto hold = [printed, rows = *rows] { return statements::compare(printed, *rows); };
    auto result = co_await onPool(hold);
    result.isCovered = account.completeTo && Day::ofInstantUtc(*account.completeTo) > result.to
        && (!account.completeAfter.isKnown() || account.completeAfter < result.from);
    co_return result;
}

QCoro::Task<Status> Statements::saveCopy(DocumentId id, QString path)
{
    const auto core = m_core;
    const auto copy = [id, path](Db& db) -> Status {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return fail(ErrorKind::StoreFull);
        if (const auto copied = documents::copy(db, id, file); !copied) {
            file.cancelWriting();
            return copied;
        }
        return file.commit() ? Status{} : fail(ErrorKind::StoreFull);
    };
    const auto copying = core->services.store.read(copy);
    co_return co_await copying;
}

QCoro::Task<Status> Statements::remove(QList<DocumentId> ids)
{
    const auto core = m_core;
    const auto edit = [ids](Db& db) {
        for (const DocumentId id : ids)
            documents::removeBytes(db, id);
    };
    const auto writing = core->services.store.write(edit);
    const auto removed = co_await writing;
    if (removed && !core->isOver())
        co_await read(core);
    co_return removed;
}

void Statements::reload() { read(m_core); }

QCoro::Task<Status> Statements::read(CorePtr core)
{
    if (core->isReading) { // what is being read may be older than the change
        core->readAgain = true;
        const Once<bool> done;
        core->readers.push_back(done);
        co_await done;
        co_return core->isOver() ? Status(fail(ErrorKind::Cancelled)) : Status{};
    }
    core->isReading = true;
    Status status;
    do {
        core->readAgain = false;
        const auto load = [](Db& db) {
            QHash<std::int32_t, ProviderAccountId> ids;
            for (const accounts::Entry& entry : accounts::load(db))
                ids.insert(entry.account.ref.value, entry.account.id);
            return std::pair(
                std::make_shared<const QList<Document>>(documents::load(db)), std::move(ids));
        };
        const auto loading = core->services.store.read(load);
        const auto loaded = co_await loading;
        if (core->isOver() || !core->owner) {
            for (const Once<bool>& reader : std::exchange(core->readers, {}))
                reader.give(true);
            co_return fail(ErrorKind::Cancelled);
        }
        status = loaded ? Status{} : fail(loaded.error());
        if (loaded) {
            core->owner->m_all = loaded->first;
            core->accounts = loaded->second;
        }
    } while (core->readAgain);
    core->isReading = false;
    for (const Once<bool>& reader : std::exchange(core->readers, {}))
        reader.give(true);
    core->owner->pump();
    if (core->owner)
        Q_EMIT core->owner->changed();
    co_return status;
}

void Statements::pump()
{
    Core& core = *m_core;
    if (core.isStopped)
        return;
    const Instant now = core.services.clock.now();
    std::optional<Instant> earliest;
    QSet<LinkId> due;
    for (const Document& each : *m_all) {
        if (each.state != State::Queued)
            continue;
        if (isDue(each, now))
            due.insert(each.link);
        else if (!earliest || *each.notBefore < *earliest)
            earliest = each.notBefore;
    }
    core.timer.reset();
    if (earliest)
        core.timer = core.services.clock.callAfter(*earliest - now, [this] { pump(); });
    for (const LinkId link : std::as_const(due)) {
        if (!core.workers.contains(link) && core.services.target(link))
            work(m_core, link);
    }
}

QCoro::Task<> Statements::work(CorePtr core, LinkId link)
{
    const auto worker = std::make_shared<Core::Worker>();
    core->workers.emplace(link, worker);
    while (!core->isOver() && !core->isStopped && !worker->isStopping) {
        const Document* next = core->next(link);
        if (!next)
            break;
        worker->id = next->id;
        worker->cancel = CancelScope();
        const Document document = *next;
        co_await fetchOne(core, document);
        worker->id = {};
    }
    core->workers.erase(link);
    for (const Once<bool>& waiting : std::exchange(core->waiting, {}))
        waiting.give(true);
}

QCoro::Task<> Statements::fetchOne(CorePtr core, Document document)
{
    const DocumentId id = document.id;
    const CancelToken cancel = core->workers.at(document.link)->cancel.token();
    auto target = core->services.target(document.link);
    if (!target) {
        core->workers.at(document.link)->isStopping = true;
        co_return;
    }
    // A plain pointer: the writer is over, with all its pieces, before this frame is.
    Core* const plain = core.get();
    const auto tell = [plain, id](std::int64_t got, std::optional<std::int64_t> total) {
        if (!plain->isOver())
            plain->progress(id, {got, total});
    };
    const auto writer = std::make_shared<DocumentWriter>(core->services.store, id, tell);
    const Cause cause = core->asked.contains(id) ? Cause::Person : Cause::Schedule;
    const ProviderAccountId account = core->accounts.value(document.account.value);
    const Status fetched =
        co_await vault::fetchDocument(*target, document, account, writer, cause, cancel);
    const auto written = co_await writer->settled();
    core->transfers.remove(id);
    if (core->isOver())
        co_return;

    const Instant now = core->services.clock.now();
    std::function<Status(Db&)> note;
    if (cancel.isCancelled() || (!fetched && fetched.error().kind == ErrorKind::Cancelled)) {
        // The queue says whether it is wanted again; only the pieces go.
        note = [id](Db& db) -> Status {
            documents::dropPieces(db, id);
            return {};
        };
    } else if (fetched && written) {
        note = [id, sum = *written, flaw = writer->flaw(), now](
                   Db& db) { return documents::keep(db, id, sum.length, sum.sha256, flaw, now); };
    } else {
        const Error error = written ? fetched.error() : written.error();
        const Conduct& conduct = conductOn(error.kind);
        const bool passes = conduct.afterwards == Afterwards::Later;
        std::optional<Instant> again;
        if (const auto wait = vault::waitAfter(document.attempts + 1, error);
            passes && wait.count() > 0)
            again = now + wait;
        QList<DocumentId> others;
        if (!passes && conduct.concerns != Concerns::Item && core->owner) {
            for (const Document& each : *core->owner->m_all) {
                if (each.link == document.link && each.state == State::Queued && each.id != id)
                    others += each.id;
            }
        }
        note = [id, error, again, others, flaw = writer->flaw()](Db& db) -> Status {
            documents::noteFailure(db, id, flaw, error, again);
            for (const DocumentId other : others)
                documents::noteFailure(db, other, Flaw::None, error, std::nullopt);
            return {};
        };
    }
    const auto noting = core->services.store.write(std::move(note), Durability::Synced);
    const auto noted = co_await noting;
    if (core->isOver())
        co_return;
    if (!noted) { // it would come again and again
        qCWarning(lcStore) << "a document was not kept:" << toString(noted.error().kind);
        core->workers.at(document.link)->isStopping = true;
    }
    co_await read(core);
}

} // namespace bursar
