// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/keychainstore.h"

#include "app/auth/keychainentry.h"
#include "app/auth/keychainstate.h"
#include "app/base/clock.h"
#include "app/base/literals.h"
#include "app/base/log.h"
#include "app/net/once.h"
#include "app/net/turns.h"

#include <qt6keychain/keychain.h>

#include <algorithm>

namespace bursar {

namespace {

using namespace keychainentry;
using Entry = std::optional<QByteArray>; ///< none: there is no such entry

const QString serviceName = u"Bursar"_s;

struct JobEnd {
    QKeychain::Error error = QKeychain::NoError;
    QByteArray data;
    bool late = false; ///< not answered in time: most likely a prompt that nobody sees or wants
};

} // namespace

struct KeychainStore::Core {
    using Ptr = std::shared_ptr<Core>;

    Clock& clock;
    QString scope;
    std::chrono::milliseconds patience;
    Turns turns{1};
    CancelScope life;

    bool isDead() const { return life.token().isCancelled(); }
    static QCoro::Task<JobEnd> run(Ptr core, std::unique_ptr<QKeychain::Job> job, QString name);

    // One entry, by its full name.
    static QCoro::Task<Result<Entry>> readEntry(Ptr core, QString name);
    static QCoro::Task<Status> writeEntry(Ptr core, QString name, QByteArray data);
    static QCoro::Task<Result<bool>> removeEntry(Ptr core, QString name);

    // A value, by its full name: one entry or several.
    static QCoro::Task<Result<std::optional<Secret>>> readValue(Ptr core, QString name);
    static QCoro::Task<Status> writeParts(Ptr core, QString name, Secret value, int generation);
    static QCoro::Task<Status> removeParts(Ptr core, QString name, int generation);
    static QCoro::Task<Result<Head>> headOf(Ptr core, QString name);

    // The whole operation, in its turn.
    static QCoro::Task<Result<std::optional<Secret>>> read(Ptr core, QString key);
    static QCoro::Task<Status> write(Ptr core, QString key, Secret value);
    static QCoro::Task<Status> writeValue(Ptr core, QString name, Secret value);
    static QCoro::Task<Status> remove(Ptr core, QString key);
};

KeychainStore::KeychainStore(Clock& clock, QString scope, std::chrono::milliseconds patience)
    : m_core(new Core{.clock = clock, .scope = std::move(scope), .patience = patience})
{
}

KeychainStore::~KeychainStore() { m_core->life.cancel(); }

QCoro::Task<Result<std::optional<Secret>>> KeychainStore::read(QString key)
{
    return Core::read(m_core, std::move(key));
}

QCoro::Task<Status> KeychainStore::write(QString key, Secret value)
{
    return Core::write(m_core, std::move(key), std::move(value));
}

QCoro::Task<Status> KeychainStore::remove(QString key)
{
    return Core::remove(m_core, std::move(key));
}

/// A job that is late is left to end by itself: the backend still holds on to it, and QtKeychain
/// starts the next one only afterwards, so the order of writes stays what it was.
QCoro::Task<JobEnd> KeychainStore::Core::run(
    Ptr core, std::unique_ptr<QKeychain::Job> owned, QString name)
{
    const Once<JobEnd> end;
    QKeychain::Job* job = owned.release(); // deletes itself when finished
    job->setKey(name);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [end](QKeychain::Job* finished) {
        JobEnd outcome{.error = finished->error(), .data = {}};
        if (auto* reading = qobject_cast<QKeychain::ReadPasswordJob*>(finished))
            outcome.data = reading->binaryData();
        end.give(std::move(outcome));
    });
    const auto late = core->clock.callAfter(
        core->patience, [end] { end.give(JobEnd{.data = {}, .late = true}); });
    const auto dead = core->life.token().whenCancelled([end] { end.give(JobEnd{}); });
    job->start();
    co_return co_await end;
}

namespace {

/// What an error of the backend means, with what the platform tells about itself.
ErrorKind kindOf(QKeychain::Error error, KeychainState state)
{
    if (state == KeychainState::Missing)
        return ErrorKind::KeychainMissing;
    if (state == KeychainState::Locked)
        return ErrorKind::KeychainLocked;
    switch (error) {
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return ErrorKind::KeychainMissing;
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
    case QKeychain::OtherError:
        break;
    }
    return ErrorKind::KeychainRefused;
}

/// The error that a job ended with; none for success, and for an entry that is really not there.
QCoro::Task<std::optional<Error>> failureOf(JobEnd end)
{
    if (!end.late && end.error == QKeychain::NoError)
        co_return std::nullopt;
    if (end.late)
        co_return Error{.kind = ErrorKind::KeychainLocked, .detail = u"no answer in time"_s};
    const KeychainState state = co_await keychainState();
    if (end.error == QKeychain::EntryNotFound && state != KeychainState::Locked)
        co_return std::nullopt;
    co_return Error{
        .kind = kindOf(end.error, state), .detail = u"QtKeychain error %1"_s.arg(int(end.error))};
}

} // namespace

QCoro::Task<Result<Entry>> KeychainStore::Core::readEntry(Ptr core, QString name)
{
    JobEnd end = co_await run(
        core, std::make_unique<QKeychain::ReadPasswordJob>(serviceName), std::move(name));
    const auto failure = co_await failureOf(end);
    if (core->isDead())
        co_return fail(ErrorKind::Cancelled);
    if (failure)
        co_return fail(*failure);
    if (end.error == QKeychain::EntryNotFound)
        co_return Entry();
    co_return Entry(std::move(end.data));
}

QCoro::Task<Status> KeychainStore::Core::writeEntry(Ptr core, QString name, QByteArray data)
{
    auto job = std::make_unique<QKeychain::WritePasswordJob>(serviceName);
    job->setBinaryData(data);
    const JobEnd end = co_await run(core, std::move(job), name);
    const auto failure = co_await failureOf(end);
    if (core->isDead())
        co_return fail(ErrorKind::Cancelled);
    if (failure)
        co_return fail(*failure);
    const auto written = co_await readEntry(core, std::move(name));
    if (!written)
        co_return fail(written.error());
    if (*written != data)
        co_return fail(ErrorKind::KeychainRefused, u"reads back differently"_s);
    co_return Status{};
}

/// False when there was no such entry.
QCoro::Task<Result<bool>> KeychainStore::Core::removeEntry(Ptr core, QString name)
{
    // Asked first: backends do not agree on what removing nothing answers.
    const auto there = co_await readEntry(core, name);
    if (!there)
        co_return fail(there.error());
    if (!*there)
        co_return false;
    const JobEnd end = co_await run(
        core, std::make_unique<QKeychain::DeletePasswordJob>(serviceName), std::move(name));
    const auto failure = co_await failureOf(end);
    if (core->isDead())
        co_return fail(ErrorKind::Cancelled);
    if (failure)
        co_return fail(*failure);
    co_return true;
}

QCoro::Task<Result<std::optional<Secret>>> KeychainStore::Core::readValue(Ptr core, QString name)
{
    using Value = std::optional<Secret>;
    auto entry = co_await readEntry(core, name);
    if (!entry)
        co_return fail(std::move(entry.error()));
    if (!*entry)
        co_return Value();
    auto head = parseHead(**entry);
    if (!head)
        co_return fail(std::move(head.error()));
    if (head->parts == 0)
        co_return Value(std::move(head->value));
    QList<QByteArray> parts;
    for (int part = 0; part < head->parts; ++part) {
        auto piece = co_await readEntry(core, partKey(name, head->generation, part));
        if (!piece)
            co_return fail(std::move(piece.error()));
        parts += piece->value_or(QByteArray());
    }
    auto value = joinParts(*head, parts);
    if (!value)
        co_return fail(std::move(value.error()));
    co_return Value(std::move(*value));
}

/// What the entry holds; generation 0 when there is none, or it is not ours to read.
QCoro::Task<Result<Head>> KeychainStore::Core::headOf(Ptr core, QString name)
{
    const auto entry = co_await readEntry(core, std::move(name));
    if (!entry)
        co_return fail(entry.error());
    co_return (*entry ? parseHead(**entry) : Result<Head>()).value_or(Head());
}

QCoro::Task<Status> KeychainStore::Core::writeParts(
    Ptr core, QString name, Secret value, int generation)
{
    const QList<QByteArray> parts = splitParts(value);
    for (int part = 0; part < parts.size(); ++part) {
        const Status written =
            co_await writeEntry(core, partKey(name, generation, part), parts[part]);
        if (!written)
            co_return written;
    }
    co_return co_await writeEntry(
        core, std::move(name), indexEntry(value, generation, parts.size()));
}

QCoro::Task<Status> KeychainStore::Core::removeParts(Ptr core, QString name, int generation)
{
    for (int part = 0;; ++part) {
        const auto removed = co_await removeEntry(core, partKey(name, generation, part));
        if (!removed)
            co_return fail(removed.error());
        if (!*removed)
            co_return Status{};
    }
}

QCoro::Task<Result<std::optional<Secret>>> KeychainStore::Core::read(Ptr core, QString key)
{
    const auto place = co_await core->turns.take(core->life.token());
    if (!place || core->isDead())
        co_return fail(ErrorKind::Cancelled);
    co_return co_await readValue(core, core->scope + u'/' + key);
}

QCoro::Task<Status> KeychainStore::Core::write(Ptr core, QString key, Secret value)
{
    const auto place = co_await core->turns.take(core->life.token());
    if (!place || core->isDead())
        co_return fail(ErrorKind::Cancelled);
    co_return co_await writeValue(core, core->scope + u'/' + key, std::move(value));
}

QCoro::Task<Status> KeychainStore::Core::writeValue(Ptr core, QString name, Secret value)
{
    const auto before = co_await headOf(core, name);
    if (!before)
        co_return fail(before.error());
    // A value in one entry that replaces another such needs no new generation, and no clearing: the
    // common case, kept to three questions of the keychain.
    const bool inPlace = before->parts == 0 && before->generation > 0;
    int generation = before->generation + (inPlace ? 0 : 1);
    Status written;
    if (const QByteArray whole = wholeEntry(value, generation); !whole.isEmpty()) {
        written = co_await writeEntry(core, name, whole);
    } else {
        generation = before->generation + 1;
        // What a crash has left of an attempt must not stand behind the new parts.
        const Status cleared = co_await removeParts(core, name, generation);
        if (!cleared)
            co_return cleared;
        written = co_await writeParts(core, name, std::move(value), generation);
    }
    // The new value stands. The old one's parts, and those that a crash after the last switch has
    // left, are cleared now or by the next switch: failing to is no failure of this one.
    const bool switched = written && generation != before->generation;
    for (int old = std::max(before->generation - 1, 1); switched && old < generation; ++old) {
        const Status cleared = co_await removeParts(core, name, old);
        if (!cleared)
            qCWarning(lcAuth).noquote()
                << "an old keychain entry stays:" << toString(cleared.error().kind);
    }
    co_return written;
}

QCoro::Task<Status> KeychainStore::Core::remove(Ptr core, QString key)
{
    const auto place = co_await core->turns.take(core->life.token());
    if (!place || core->isDead())
        co_return fail(ErrorKind::Cancelled);
    const QString name = core->scope + u'/' + key;
    const auto head = co_await headOf(core, name);
    if (!head)
        co_return fail(head.error());
    // Parts first, also those that crashes have left: while the entry is there, it tells which they
    // are, and removing can be done again.
    for (int each = std::max(head->generation - 1, 1); each <= head->generation + 1; ++each) {
        const Status cleared = co_await removeParts(core, name, each);
        if (!cleared)
            co_return cleared;
    }
    const auto removed = co_await removeEntry(core, name);
    co_return removed ? Status{} : Status(fail(removed.error()));
}

} // namespace bursar
