// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/product.h"

#include "app/base/literals.h"
#include "app/net/apiclient.h"
#include "app/products/investments/parse.h"
#include "app/products/investments/table.h"
#include "app/products/investments/valuation.h"
#include "app/products/wire/address.h"
#include "app/store/store.h"

namespace bursar::taxlots {

namespace {

using investments::Holding;

constexpr int pageSize = 200;
constexpr int mostPages = 50; // of one holding: a bank that repeats itself is not read for ever

/// GET /taxlots of one holding (akoya-api.md 4.7). Its reply is the body too: that is what is kept.
struct ListLots {
    struct Reply {
        investments::Lots lots;
        QByteArray body;
    };
    static constexpr DataCluster cluster = DataCluster::Investments;

    ProviderAccountId account;
    QString holding;
    QUrl page; ///< the next page's address; empty for the first

    QUrl url(const Network& network, const ProviderId& provider) const
    {
        if (!page.isEmpty())
            return page;
        return wire::address(network, u"taxlots"_s, provider, {account.value, holding},
            {{u"limit"_s, QString::number(pageSize)}});
    }
    static Result<Reply> decode(const QByteArray& body)
    {
        auto lots = investments::parseLots(body);
        if (!lots)
            return fail(lots.error());
        return Reply{std::move(*lots), body};
    }
    static std::int64_t rows(const Reply& reply) { return reply.lots.lots.size(); }
    static QStringList unreadable(const Reply& reply) { return reply.lots.unreadable; }
};

/// Ids of the holdings whose lots the account's own answer does not tell in full.
QStringList wanted(Db& db, AccountRef account)
{
    QStringList ids;
    for (const investments::Kept& kept : investments::load(db, account)) {
        for (const Holding& holding : kept.portfolio.holdings) {
            if (!holding.id.isEmpty() && !holding.isCash() && !lotsCover(holding))
                ids += holding.id;
        }
    }
    return ids;
}

/// This holding has none to tell: a wrong id, or not offered (akoya-api.md 4.7).
bool isWithout(const Error& error)
{
    return error.kind == ErrorKind::AccountUnknown || error.kind == ErrorKind::NotFound
        || error.kind == ErrorKind::NotSupported;
}

/// One holding's pages, as they came.
QCoro::Task<Result<QList<QByteArray>>> readPages(
    products::Reading reading, QString holding, std::shared_ptr<products::Answer> answer)
{
    QList<QByteArray> pages;
    QUrl next;
    do {
        ListLots request{reading.accountId, holding, next};
        auto asked = co_await reading.client->send(request, reading.cause, reading.cancel);
        if (reading.cancel.isCancelled())
            co_return fail(ErrorKind::Cancelled);
        if (!asked && isWithout(asked.error()))
            break;
        if (!asked)
            co_return fail(asked.error());
        const auto& lots = asked->value.lots;
        answer->rows += lots.lots.size();
        answer->unreadable += lots.unreadable;
        for (const investments::Lot& lot : lots.lots) {
            if (lot.bought.isKnown() && (!answer->oldest.isKnown() || lot.bought < answer->oldest))
                answer->oldest = lot.bought;
        }
        const bool repeats = !pages.isEmpty() && pages.last() == asked->value.body;
        if (!repeats)
            pages += asked->value.body;
        if (repeats || lots.next.isEmpty() || pages.size() >= mostPages)
            break;
        const auto following = wire::nextPage(reading.network, lots.next);
        if (!following)
            co_return fail(following.error());
        next = *following;
    } while (true);
    co_return pages;
}

QCoro::Task<Result<products::Answer>> read(products::Reading reading)
{
    const auto find = [account = reading.account](Db& db) { return wanted(db, account); };
    const auto finding = reading.store->read(find);
    const auto ids = co_await finding;
    if (reading.cancel.isCancelled())
        co_return fail(ErrorKind::Cancelled);
    if (!ids)
        co_return fail(ids.error());
    const auto answer = std::make_shared<products::Answer>();
    for (const QString& id : *ids) {
        const auto pages = co_await readPages(reading, id, answer);
        if (!pages)
            co_return fail(pages.error());
        const auto keep = [link = reading.link, account = reading.account, at = reading.now, id,
                              list = *pages](
                              Db& db) { investments::keepLots(db, link, account, id, list, at); };
        const auto writing = reading.store->write(keep);
        const auto kept = co_await writing;
        if (reading.cancel.isCancelled())
            co_return fail(ErrorKind::Cancelled);
        if (!kept)
            co_return fail(kept.error());
    }
    co_return *answer;
}

bool isFor(accounts::Category category) { return category == accounts::Category::Investment; }

} // namespace

products::Product product();

/// A call for each holding that needs it, so once a week: lots change with purchases and sales
/// only.
products::Product product()
{
    return {.name = investments::lotsName,
        .cluster = DataCluster::Investments,
        .scope = products::Scope::Account,
        .every = std::chrono::days(7),
        .staleAfter = std::chrono::days(21),
        .isFor = isFor,
        .read = read};
}

} // namespace bursar::taxlots
