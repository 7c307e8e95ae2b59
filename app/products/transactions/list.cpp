// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/transactions/list.h"

#include "app/base/literals.h"
#include "app/products/transactions/parse.h"
#include "app/products/wire/address.h"

#include <QUrlQuery>

namespace bursar::transactions {

namespace {

/// Whole seconds: the form of the published examples.
QString second(Instant instant) { return toIso(instant).remove(19, 4); }

} // namespace

QUrl ListTransactions::url(const Network& network, const ProviderId& provider) const
{
    if (!page.isEmpty())
        return page;
    return wire::address(network, u"transactions"_s, provider, {account.value},
        {{u"endTime"_s, second(to)}, {u"limit"_s, QString::number(limit)},
            {u"mode"_s, u"standard"_s}, {u"startTime"_s, second(from)}});
}

Result<Page> ListTransactions::decode(const QByteArray& body) { return parsePage(body); }

std::int64_t ListTransactions::rows(const Page& reply)
{
    return static_cast<std::int64_t>(reply.batch.rows.size());
}

Result<QUrl> nextPage(const Network& network, const QUrl& current, const Page& page)
{
    if (!page.next.isEmpty())
        return wire::nextPage(network, page.next);
    if (page.nextOffset.isEmpty())
        return QUrl();
    QUrlQuery query(current);
    query.removeAllQueryItems(u"offset"_s);
    query.addQueryItem(u"offset"_s, QString::fromLatin1(QUrl::toPercentEncoding(page.nextOffset)));
    QUrl url = current;
    url.setQuery(query);
    return url;
}

} // namespace bursar::transactions
