// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/statements/list.h"

#include "app/base/literals.h"
#include "app/products/wire/address.h"

#include <QUrlQuery>

namespace bursar::statements {

namespace {

/// Whole seconds: the form of the published examples.
QString wholeSecond(Instant instant) { return toIso(instant).remove(19, 4); }

} // namespace

QUrl ListStatements::url(const Network& network, const ProviderId& provider) const
{
    if (!page.isEmpty())
        return page;
    return wire::address(network, u"statements"_s, provider, {account.value},
        {{u"endTime"_s, wholeSecond(to)}, {u"startTime"_s, wholeSecond(from)}});
}

Result<Page> ListStatements::decode(const QByteArray& body) { return parsePage(body); }

std::int64_t ListStatements::rows(const Page& reply)
{
    return static_cast<std::int64_t>(reply.listed.size());
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

QUrl documentUrl(const Network& network, const ProviderId& provider,
    const ProviderAccountId& account, const QString& statementId)
{
    return wire::address(network, u"statements"_s, provider, {account.value, statementId}, {});
}

} // namespace bursar::statements
