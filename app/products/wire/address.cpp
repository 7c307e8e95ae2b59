// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/wire/address.h"

#include "app/base/literals.h"
#include "app/net/http.h"

namespace bursar::wire {

namespace {

QString encoded(const QString& text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); }

} // namespace

QUrl address(const Network& network, const QString& product, const ProviderId& provider,
    const QStringList& more, const QList<std::pair<QString, QString>>& query)
{
    QString path = network.products.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    path += u'/' + product + u'/' + network.apiVersion + u'/' + encoded(provider.value);
    for (const QString& segment : more)
        path += u'/' + encoded(segment);
    QString text;
    for (const auto& [name, value] : query)
        text += (text.isEmpty() ? u""_s : u"&"_s) + name + u'=' + encoded(value);

    QUrl url = network.products;
    url.setPath(path, QUrl::TolerantMode); // takes the escapes as they are
    url.setQuery(text.isEmpty() ? QString() : text, QUrl::TolerantMode);
    return url;
}

QUrl accountsAddress(const Network& network, const QString& product, const ProviderId& provider,
    const QList<ProviderAccountId>& only)
{
    QList<std::pair<QString, QString>> query{{u"mode"_s, u"standard"_s}};
    QStringList ids;
    for (const ProviderAccountId& id : only)
        ids += id.value;
    if (!ids.isEmpty())
        query.prepend({u"accountIds"_s, ids.join(u',')});
    return address(network, product, provider, {}, query);
}

Result<QUrl> nextPage(const Network& network, const QString& href)
{
    const QUrl reference(href, QUrl::TolerantMode);
    QUrl url = network.products.resolved(reference);
    if (href.isEmpty() || !reference.isValid() || !url.isValid()
        || !sameOrigin(url, network.products) || !url.userInfo().isEmpty())
        return fail(ErrorKind::BadPayload, u"links.next leads elsewhere"_s);
    return url;
}

} // namespace bursar::wire
