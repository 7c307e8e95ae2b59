// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/investments/table.h"

#include "app/products/investments/list.h"
#include "app/products/investments/valuation.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace bursar::investments {

namespace {

using LotsKey = std::pair<AccountRef, QString>;
constexpr QChar pageMark(u'\x1f'); // between a holding's id and the page's number: in no id

/// What GET /taxlots told, by account and holding's id.
QHash<LotsKey, QList<Lot>> toldLots(Db& db)
{
    QHash<LotsKey, QList<Lot>> all;
    for (const products::Document& one : products::loadDocuments(db, lotsName)) {
        if (auto told = parseLots(one.raw))
            all[{one.account, one.item.left(one.item.lastIndexOf(pageMark))}] += told->lots;
    }
    return all;
}

/// Those of the answer itself are often shortened; those that were asked for one by one are whole.
void completeLots(Portfolio& portfolio, AccountRef account, const QHash<LotsKey, QList<Lot>>& lots)
{
    for (Holding& holding : portfolio.holdings) {
        const auto found = lots.constFind({account, holding.id});
        if (!holding.id.isEmpty() && found != lots.constEnd() && !lotsCover(holding)
            && found->size() > holding.lots.size())
            holding.lots = *found;
    }
}

} // namespace

products::Answer take(Db& db, const products::Reading& reading, const Portfolios& portfolios)
{
    products::Answer answer{.rows = ListInvestments::rows(portfolios),
        .partial = portfolios.error.has_value(),
        .unreadable = portfolios.unreadable};
    for (const Portfolio& portfolio : portfolios.accounts) {
        AccountRef account;
        {
            auto rows = db.query("SELECT id FROM accounts WHERE link = ? AND external_id = ?",
                reading.link, portfolio.id);
            if (!rows.next())
                continue; // it is told of in the next listing
            account.value = rows.as<std::int32_t>(0);
        }
        if (portfolio.error) {
            answer.failed.emplace_back(account, *portfolio.error);
            continue;
        }
        products::keepDocument(db, productName,
            {.link = reading.link,
                .account = account,
                .raw = portfolio.raw,
                .askedAt = reading.now});
    }
    const auto lacks = [&portfolios](const ProviderAccountId& id) {
        return std::none_of(portfolios.accounts.begin(), portfolios.accounts.end(),
            [&id](const Portfolio& portfolio) { return portfolio.id == id; });
    };
    answer.partial |= std::any_of(reading.only.begin(), reading.only.end(), lacks);
    return answer;
}

void keepLots(Db& db, LinkId link, AccountRef account, const QString& holdingId,
    const QList<QByteArray>& pages, Instant at)
{
    const auto item = [&holdingId](qsizetype page) {
        return QString(holdingId + pageMark + QString::number(page).rightJustified(3, u'0'));
    };
    for (const products::Document& one : products::loadDocuments(db, lotsName)) {
        if (one.account == account && one.item.startsWith(holdingId + pageMark))
            products::dropDocument(db, lotsName, one);
    }
    for (qsizetype i = 0; i < pages.size(); ++i)
        products::keepDocument(db, lotsName,
            {.link = link, .account = account, .item = item(i), .raw = pages.at(i), .askedAt = at});
}

QList<Kept> load(Db& db)
{
    QList<Kept> all;
    const auto lots = toldLots(db);
    for (const products::Document& one : products::loadDocuments(db, productName)) {
        auto parsed = parsePortfolio(one.raw);
        if (!parsed || parsed->accounts.isEmpty())
            continue; // only what was parsed once is kept
        Kept kept{.link = one.link,
            .account = one.account,
            .askedAt = one.askedAt,
            .portfolio = std::move(parsed->accounts.first())};
        completeLots(kept.portfolio, kept.account, lots);
        all += std::move(kept);
    }
    return all;
}

QList<Kept> load(Db& db, AccountRef account)
{
    QList<Kept> all = load(db);
    all.removeIf([account](const Kept& kept) { return kept.account != account; });
    return all;
}

} // namespace bursar::investments
