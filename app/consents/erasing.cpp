// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consents/erasing.h"

#include "app/auth/secretstore.h"
#include "app/base/clock.h"
#include "app/base/literals.h"
#include "app/base/log.h"
#include "app/consents/revocations.h"
#include "app/net/turns.h"
#include "app/store/store.h"

#include <QPointer>

#include <algorithm>

namespace bursar {

namespace {

constexpr std::chrono::hours lookForDueEvery{1};

} // namespace

/// Shared with the flows under way, which may outlive the Erasing: after each co_await they ask
/// isOver() before they touch anything.
struct Erasing::Core : std::enable_shared_from_this<Erasing::Core> {
    using Ptr = std::shared_ptr<Core>;

    Core(const Services& theServices, Host& theHost, Erasing* theFacade)
        : services(theServices)
        , host(theHost)
        , facade(theFacade)
    {
    }

    bool isOver() const { return life.token().isCancelled(); }
    const Erasure* find(std::int64_t id) const;

    static QCoro::Task<Status> reload(Ptr core);
    static QCoro::Task<Result<Erasure>> erase(Ptr core, erasures::Order order);
    static QCoro::Task<> goOn(Ptr core);
    static QCoro::Task<> eraseDue(Ptr core);
    /// One after the other: each writes the file anew.
    static QCoro::Task<> attempt(Ptr core, std::int64_t id);
    static QCoro::Task<Status> walk(Ptr core, std::int64_t id);
    static QCoro::Task<Status> step(Ptr core, Erasure one);
    static QCoro::Task<Status> eraseRows(Ptr core, Erasure one);
    static QCoro::Task<Status> removeKeys(Ptr core, Erasure one);
    static QCoro::Task<Status> search(Ptr core, Erasure one);
    static QCoro::Task<Status> keep(Ptr core, Erasure one);

    Services services;
    Host& host;
    QPointer<Erasing> facade;
    CancelScope life;
    QList<Erasure> all;
    QHash<LinkId, int> retentions;
    Turns turn{1};
    std::map<std::int64_t, std::shared_ptr<void>> next; ///< planned attempts
    std::shared_ptr<void> nextLook;
};

Erasing::Erasing(Services services, Host& host)
    : m_core(std::make_shared<Core>(services, host, this))
{
}

Erasing::~Erasing()
{
    m_core->life.cancel();
    m_core->next.clear();
    m_core->nextLook.reset();
}

QCoro::Task<Status> Erasing::load() { return Core::reload(m_core); }
QCoro::Task<> Erasing::goOn() { return Core::goOn(m_core); }

void Erasing::watch()
{
    if (!m_core->nextLook)
        Core::eraseDue(m_core);
}

QCoro::Task<Result<Erasure>> Erasing::erase(erasures::Order order)
{
    return Core::erase(m_core, std::move(order));
}

QCoro::Task<Status> Erasing::keepFor(LinkId link, std::optional<int> days)
{
    const auto core = m_core;
    const auto set = [link, days](Db& db) { erasures::setRetention(db, link, days); };
    const auto writing = core->services.store.write(set, Durability::Synced);
    const auto written = co_await writing;
    if (!written || core->isOver())
        co_return written;
    co_return co_await Core::reload(core);
}

std::optional<int> Erasing::keptFor(LinkId link) const
{
    const auto found = m_core->retentions.constFind(link);
    return found == m_core->retentions.constEnd() ? std::nullopt : std::optional(*found);
}

const QList<Erasure>& Erasing::all() const { return m_core->all; }

const Erasure* Erasing::Core::find(std::int64_t id) const
{
    const auto found =
        std::find_if(all.begin(), all.end(), [id](const Erasure& one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

QCoro::Task<Status> Erasing::Core::reload(Ptr core)
{
    struct Read {
        QList<Erasure> all;
        QHash<LinkId, int> retentions;
    };
    const auto read = [](Db& db) { return Read{erasures::load(db), erasures::loadRetentions(db)}; };
    const auto reading = core->services.store.read(read);
    const auto kept = co_await reading;
    if (core->isOver())
        co_return fail(ErrorKind::Cancelled);
    if (!kept)
        co_return fail(kept.error());
    core->all = kept->all;
    core->retentions = kept->retentions;
    if (core->facade)
        Q_EMIT core->facade->changed();
    co_return Status{};
}

QCoro::Task<Result<Erasure>> Erasing::Core::erase(Ptr core, erasures::Order order)
{
    co_await core->host.stopReading(order.link);
    if (core->isOver())
        co_return fail(ErrorKind::Cancelled);
    const auto begin = [order](Db& db) { return erasures::begin(db, order); };
    const auto writing = core->services.store.write(begin, Durability::Synced);
    const auto id = co_await writing;
    if (core->isOver())
        co_return fail(ErrorKind::Cancelled);
    if (!id)
        co_return fail(id.error());
    const Status loaded = co_await reload(core);
    if (core->isOver() || !loaded)
        co_return fail(ErrorKind::Cancelled);
    co_await attempt(core, *id);
    const Erasure* now = core->isOver() ? nullptr : core->find(*id);
    if (!now)
        co_return fail(ErrorKind::Cancelled);
    co_return *now;
}

QCoro::Task<> Erasing::Core::goOn(Ptr core)
{
    const Status loaded = co_await reload(core);
    if (core->isOver() || !loaded)
        co_return;
    QList<std::int64_t> open;
    for (const Erasure& one : std::as_const(core->all)) {
        if (!one.isOver())
            open += one.id;
    }
    for (const std::int64_t id : std::as_const(open)) {
        co_await attempt(core, id);
        if (core->isOver())
            co_return;
    }
}

QCoro::Task<> Erasing::Core::eraseDue(Ptr core)
{
    const auto again = [core] { eraseDue(core); };
    core->nextLook = core->services.clock.callAfter(lookForDueEvery, again);
    const Instant now = core->services.clock.now();
    struct Due {
        QList<LinkId> over;
        QList<LinkId> unproven;
    };
    const auto reading = core->services.store.read(
        [now](Db& db) { return Due{erasures::due(db, now), erasures::dueButUnproven(db, now)}; });
    const auto due = co_await reading;
    if (core->isOver() || !due)
        co_return;
    for (const LinkId link : due->unproven)
        core->host.revokeAndErase(link);
    for (const LinkId link : due->over) {
        qCInfo(lcStore) << "the local copy of link" << link.value << "is kept no longer";
        erasures::Order order{.link = link, .cause = Cause::Schedule, .at = now};
        co_await erase(core, std::move(order));
        if (core->isOver())
            co_return;
    }
}

QCoro::Task<> Erasing::Core::attempt(Ptr core, std::int64_t id)
{
    const auto turn = co_await core->turn.take(core->life.token());
    if (!turn || core->isOver())
        co_return;
    core->next.erase(id);
    const Status walked = co_await walk(core, id);
    const Erasure* kept = core->isOver() ? nullptr : core->find(id);
    if (!kept || kept->isOver() || walked)
        co_return;
    Erasure one = *kept;
    ++one.attempts;
    one.failure = walked.error();
    const auto wait = revocations::waitAfter(one.attempts);
    qCWarning(lcStore) << "erasure" << id << "is at step" << static_cast<int>(one.step)
                       << "and goes on in" << wait.count() / 1000
                       << "s:" << toString(walked.error().kind);
    const auto again = [core, id] { attempt(core, id); };
    core->next[id] = core->services.clock.callAfter(wait, again);
    co_await keep(core, one); // when even this fails, the disk still has the step that is true
}

QCoro::Task<Status> Erasing::Core::walk(Ptr core, std::int64_t id)
{
    for (;;) {
        const Erasure* kept = core->find(id);
        if (!kept || kept->isOver())
            co_return Status{};
        const Status done = co_await step(core, *kept);
        if (core->isOver() || !done)
            co_return done;
    }
}

QCoro::Task<Status> Erasing::Core::step(Ptr core, Erasure one)
{
    Status done;
    switch (one.step) {
    case ErasureStep::Asked:
        co_return co_await eraseRows(core, one);
    case ErasureStep::RowsGone:
        co_return co_await removeKeys(core, one);
    case ErasureStep::KeysGone:
        done = co_await core->services.store.rewrite();
        one.step = ErasureStep::Rewritten;
        break;
    case ErasureStep::Rewritten:
        co_return co_await search(core, one);
    case ErasureStep::Searched:
        done = co_await core->services.store.emptyLog();
        one.step = ErasureStep::Over;
        break;
    case ErasureStep::Over:
        break;
    }
    if (core->isOver())
        co_return fail(ErrorKind::Cancelled);
    if (!done)
        co_return done;
    one.attempts = 0;
    one.failure.reset();
    co_return co_await keep(core, one);
}

QCoro::Task<Status> Erasing::Core::eraseRows(Ptr core, Erasure one)
{
    const auto erase = [id = one.id, eraser = core->host.dataEraser()](
                           Db& db) { erasures::eraseRows(db, id, eraser); };
    const auto writing = core->services.store.write(erase, Durability::Synced);
    const auto erased = co_await writing;
    if (core->isOver())
        co_return fail(ErrorKind::Cancelled);
    if (!erased)
        co_return erased;
    const Status reloaded = co_await reload(core);
    if (core->isOver() || !reloaded)
        co_return reloaded;
    co_await core->host.erased(one.order.link, one.closesLink);
    co_return core->isOver() ? fail(ErrorKind::Cancelled) : Status{};
}

QCoro::Task<Status> Erasing::Core::removeKeys(Ptr core, Erasure one)
{
    for (const QString& key : std::as_const(one.keys)) {
        const Status removed = co_await core->services.secrets.remove(key);
        if (core->isOver())
            co_return fail(ErrorKind::Cancelled);
        if (!removed)
            co_return removed;
    }
    one.step = ErasureStep::KeysGone;
    one.attempts = 0;
    one.failure.reset();
    co_return co_await keep(core, one);
}

QCoro::Task<Status> Erasing::Core::search(Ptr core, Erasure one)
{
    const auto look = [one](Db& db) { return erasures::search(db, one); };
    const auto reading = core->services.store.read(look);
    const auto found = co_await reading;
    if (core->isOver())
        co_return fail(ErrorKind::Cancelled);
    if (!found)
        co_return fail(found.error());
    one.search = *found;
    one.doneAt = core->services.clock.now();
    one.attempts = 0;
    one.failure.reset();
    const auto conclude = [one](Db& db) { erasures::conclude(db, one); };
    const auto writing = core->services.store.write(conclude, Durability::Synced);
    const auto written = co_await writing;
    if (core->isOver())
        co_return fail(ErrorKind::Cancelled);
    co_return written ? co_await reload(core) : written;
}

QCoro::Task<Status> Erasing::Core::keep(Ptr core, Erasure one)
{
    const auto save = [one](Db& db) { erasures::save(db, one); };
    const auto writing = core->services.store.write(save, Durability::Synced);
    const auto written = co_await writing;
    if (core->isOver())
        co_return fail(ErrorKind::Cancelled);
    co_return written ? co_await reload(core) : written;
}

} // namespace bursar
