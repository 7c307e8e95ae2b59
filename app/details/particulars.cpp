// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/details/particulars.h"

#include "app/base/clock.h"
#include "app/base/log.h"
#include "app/consents/ledger.h"
#include "app/net/once.h"
#include "app/products/accounts/table.h"
#include "app/products/payments/list.h"
#include "app/products/products.h"
#include "app/products/standing.h"
#include "app/store/store.h"

#include <QPointer>

#include <utility>
#include <vector>

namespace bursar {

namespace details {

ParticularsPtr loadParticulars(Db& db)
{
    auto all = std::make_shared<AllParticulars>();
    const auto networks = payments::load(db);
    for (const accounts::Entry& entry : accounts::load(db)) {
        AccountParticulars& one = all->accounts[entry.account.ref];
        one.link = entry.link;
        one.id = entry.account.id;
        one.networks = networks.value(entry.account.ref);
    }
    for (const customers::Kept& kept : customers::load(db)) {
        if (!kept.account)
            all->customers.insert(kept.link, kept);
        else if (all->accounts.contains(kept.account))
            all->accounts[kept.account].holders = kept;
    }
    all->changes = customers::loadChanges(db);
    return all;
}

} // namespace details

struct Particulars::Core {
    Services services;
    QPointer<Particulars> owner;
    CancelScope life;
    int underWay = 0; ///< questions
    std::vector<Once<bool>> waiting; ///< for their end
    bool isReading = false;
    bool readAgain = false;

    void ended()
    {
        if (--underWay > 0)
            return;
        for (const Once<bool>& each : std::exchange(waiting, {}))
            each.give(true);
    }
};

Particulars::Particulars(const Services& services, QObject* parent)
    : QObject(parent)
    , m_core(new Core{.services = services, .owner = this})
{
    reload();
}

Particulars::~Particulars()
{
    m_core->life.cancel();
    m_core->owner = nullptr;
}

bool Particulars::shows(const QString& product)
{
    return product == QLatin1StringView(payments::productName)
        || product == QLatin1StringView(customers::customerName)
        || product == QLatin1StringView(customers::holdersName);
}

void Particulars::reload()
{
    if (std::exchange(m_core->isReading, true))
        m_core->readAgain = true;
    else
        read(m_core);
}

QCoro::Task<> Particulars::read(CorePtr core)
{
    do {
        core->readAgain = false;
        const auto reading = core->services.store.read(&details::loadParticulars);
        const auto loaded = co_await reading;
        if (!core->owner)
            co_return;
        if (loaded)
            core->owner->m_snapshot = *loaded;
        else
            qCWarning(lcStore) << "particulars could not be read:" << toString(loaded.error().kind);
        core->owner->m_loaded = true;
        if (!core->readAgain)
            Q_EMIT core->owner->changed();
    } while (core->owner && core->readAgain);
    core->isReading = false;
}

QCoro::Task<> Particulars::stop()
{
    const CorePtr core = m_core;
    core->life.cancel();
    core->life = CancelScope();
    if (core->underWay == 0)
        co_return;
    const Once<bool> end;
    core->waiting.push_back(end);
    co_await end;
}

QCoro::Task<Result<Particulars::Numbers>> Particulars::ask(
    CorePtr core, AccountRef account, details::AccountParticulars of, LedgerAct act)
{
    const auto way = core->services.way(of.link);
    if (!way)
        co_return fail(ErrorKind::SignInNeeded);
    const CancelToken cancel = core->life.token();
    payments::ListNetworks request;
    request.account = of.id;
    auto asked = co_await way->client->send(std::move(request), Cause::Person, cancel);
    if (cancel.isCancelled())
        co_return fail(ErrorKind::Cancelled);
    const Instant at = core->services.clock.now();
    const bool isEmpty = !asked && asked.error().kind == ErrorKind::NoData;
    if (!asked && !isEmpty) {
        const auto note = [link = of.link, account, at, error = asked.error()](Db& db) {
            products::noteFailure(db, payments::productName, link, account, at, error);
        };
        const auto noting = core->services.store.write(note);
        co_await noting;
        co_return fail(asked.error());
    }
    const auto numbers = std::make_shared<const payments::FullNetworks>(
        isEmpty ? payments::FullNetworks{} : std::move(asked->value));
    const CallRecord record = recordOf(act, of.link, DataCluster::Payments, of.id,
        static_cast<std::int64_t>(numbers->networks.size()), at);
    products::Reading reading;
    reading.link = of.link;
    reading.account = account;
    reading.now = at;
    // Without its entry nobody sees a number.
    const auto keep = [numbers, reading, record](Db& db) {
        const products::Answer answer = payments::take(db, reading, *numbers);
        products::noteSuccess(
            db, payments::productName, reading.link, reading.account, reading.now, answer);
        if (!numbers->networks.empty())
            Ledger::append(db, record);
    };
    const auto keeping = core->services.store.write(keep, Durability::Synced);
    const auto kept = co_await keeping;
    if (cancel.isCancelled())
        co_return fail(ErrorKind::Cancelled);
    if (!kept)
        co_return fail(kept.error());
    co_return numbers;
}

QCoro::Task<Result<Particulars::Numbers>> Particulars::numbers(AccountRef account, LedgerAct act)
{
    const CorePtr core = m_core;
    const auto of = m_snapshot->accounts.constFind(account);
    if (of == m_snapshot->accounts.constEnd())
        co_return fail(ErrorKind::AccountUnknown);
    ++core->underWay;
    auto numbers = co_await ask(core, account, *of, act);
    core->ended();
    if (core->owner) {
        Q_EMIT core->services.ledger.grew();
        core->owner->reload();
        Q_EMIT core->owner->asked();
    }
    co_return numbers;
}

QCoro::Task<Status> Particulars::noteCopy(AccountRef account)
{
    const auto of = m_snapshot->accounts.constFind(account);
    if (of == m_snapshot->accounts.constEnd())
        co_return fail(ErrorKind::AccountUnknown);
    co_return co_await m_core->services.ledger.note(recordOf(LedgerAct::Copied, of->link,
        DataCluster::Payments, of->id, 1, m_core->services.clock.now()));
}

QCoro::Task<Status> Particulars::readNow(
    CorePtr core, const char* product, products::Reading reading)
{
    const products::Product* row = products::find(QString::fromLatin1(product));
    auto outcome = co_await row->read(reading);
    if (reading.cancel.isCancelled())
        co_return fail(ErrorKind::Cancelled);
    const Status status = outcome ? Status{} : fail(outcome.error());
    const auto note = [product, link = reading.link, account = reading.account, at = reading.now,
                          answer = std::move(outcome)](Db& db) {
        if (answer)
            products::noteSuccess(db, product, link, account, at, *answer);
        else
            products::noteFailure(db, product, link, account, at, answer.error());
    };
    const auto noting = core->services.store.write(note);
    const auto noted = co_await noting;
    co_return status ? noted : status;
}

QCoro::Task<Status> Particulars::askHolders(AccountRef account)
{
    const CorePtr core = m_core;
    const auto of = m_snapshot->accounts.constFind(account);
    if (of == m_snapshot->accounts.constEnd())
        co_return fail(ErrorKind::AccountUnknown);
    auto way = core->services.way(of->link);
    if (!way)
        co_return fail(ErrorKind::SignInNeeded);
    products::Reading reading;
    reading.client = std::move(way->client);
    reading.store = &core->services.store;
    reading.network = way->network;
    reading.provider = way->provider;
    reading.link = of->link;
    reading.cause = Cause::Person;
    reading.now = core->services.clock.now();
    reading.cancel = core->life.token();
    ++core->underWay;
    products::Reading ofAccount = reading;
    ofAccount.account = account;
    ofAccount.accountId = of->id;
    Status status = co_await readNow(core, customers::holdersName, ofAccount);
    if (status)
        status = co_await readNow(core, customers::customerName, reading);
    core->ended();
    if (core->owner) {
        core->owner->reload();
        Q_EMIT core->owner->asked();
    }
    co_return status;
}

QCoro::Task<Status> Particulars::acknowledge(QList<std::int64_t> changes)
{
    const CorePtr core = m_core;
    const auto work = [changes = std::move(changes), at = core->services.clock.now()](
                          Db& db) { customers::acknowledge(db, changes, at); };
    const auto writing = core->services.store.write(work, Durability::Synced);
    const auto written = co_await writing;
    if (core->owner)
        core->owner->reload();
    co_return written;
}

} // namespace bursar
