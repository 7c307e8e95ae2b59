// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/network.h"

#include "app/base/literals.h"
#include "app/net/http.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace bursar {

namespace {

/// Takes values out of the file's object and remembers the first key that is missing or wrong.
class Reader {
public:
    explicit Reader(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    QString text(const QString& key)
    {
        const QString value = m_object.value(key).toString();
        if (value.isEmpty())
            refuse(key);
        return value;
    }

    QString optionalText(const QString& key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isString() && !value.isUndefined())
            refuse(key);
        return value.toString();
    }

    /// The base that paths are put behind: https, or http on this machine; no more than a path.
    QUrl base(const QString& key, bool mayBeAbsent = false)
    {
        if (mayBeAbsent && m_object.value(key).toString().isEmpty())
            return {};
        QUrl url(text(key), QUrl::StrictMode);
        const bool safe =
            url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url));
        if (!safe || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery()
            || url.hasFragment())
            refuse(key);
        if (url.path().endsWith(u'/'))
            url.setPath(url.path().chopped(1));
        return url;
    }

    /// As base(), or a scheme of our own, which RFC 8252 7.1 wants to be a reversed domain name:
    /// that also keeps `javascript:` and its like out.
    QUrl redirect(const QString& key)
    {
        QUrl url(text(key), QUrl::StrictMode);
        const bool ownScheme = url.scheme().contains(u'.');
        const bool safe = url.scheme() == "https"_L1 || ownScheme
            || (url.scheme() == "http"_L1 && isLoopback(url));
        if (!safe || (url.host().isEmpty() && !ownScheme) || !url.userInfo().isEmpty()
            || url.hasFragment())
            refuse(key);
        return url;
    }

    int number(const QString& key, int otherwise, int lowest, int highest)
    {
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined())
            return otherwise;
        const auto read = value.toInteger(-1);
        if (read < lowest || read > highest)
            refuse(key);
        return static_cast<int>(read);
    }

    QList<Provider> providers(const QString& key)
    {
        QList<Provider> read;
        const QJsonValue value = m_object.value(key);
        if (!value.isArray() && !value.isUndefined())
            refuse(key);
        const QJsonArray items = value.toArray();
        for (const auto& item : items) {
            const Provider provider{{item.toObject().value("id"_L1).toString()},
                item.toObject().value("name"_L1).toString()};
            static const QRegularExpression pathSegment(u"^[A-Za-z0-9._~-]{1,128}$"_s);
            if (!pathSegment.match(provider.id.value).hasMatch() || provider.name.isEmpty())
                refuse(key);
            read += provider;
        }
        return read;
    }

    void require(bool holds, const QString& key)
    {
        if (!holds)
            refuse(key);
    }
    const QString& refused() const { return m_refused; }

private:
    void refuse(const QString& key)
    {
        if (m_refused.isEmpty())
            m_refused = key;
    }

    QJsonObject m_object;
    QString m_refused;
};

} // namespace

const Provider* Network::provider(const ProviderId& wanted) const
{
    const auto found = std::find_if(providers.begin(), providers.end(),
        [&wanted](const Provider& each) { return each.id == wanted; });
    return found == providers.end() ? nullptr : &*found;
}

Result<Network> parseNetwork(QByteArrayView json)
{
    const auto document = QJsonDocument::fromJson(json.toByteArray());
    if (!document.isObject())
        return fail(ErrorKind::BadPayload, u"not a JSON object"_s);
    Reader reader(document.object());
    Network network;
    network.id = reader.text(u"id"_s);
    static const QRegularExpression plainId(u"^[a-z0-9-]{1,64}$"_s); // it names keychain entries
    reader.require(plainId.match(network.id).hasMatch(), u"id"_s);
    network.name = reader.text(u"name"_s);
    network.idp = reader.base(u"idp"_s);
    network.products = reader.base(u"products"_s);
    network.sts = reader.base(u"sts"_s, true);
    network.api = reader.base(u"api"_s, true);
    network.apiVersion = reader.text(u"apiVersion"_s);
    reader.require(network.apiVersion == "v2"_L1 || network.apiVersion == "v3"_L1, u"apiVersion"_s);
    network.clientId = reader.text(u"clientId"_s);
    network.serviceClientId = reader.optionalText(u"serviceClientId"_s);
    network.recipientId = reader.optionalText(u"recipientId"_s);
    network.redirectUri = reader.redirect(u"redirectUri"_s);
    network.scopes = reader.text(u"scopes"_s);
    reader.require(network.scopes.split(u' ').contains(u"openid"_s), u"scopes"_s);
    network.providers = reader.providers(u"providers"_s);
    network.requestsPerSecond =
        reader.number(u"requestsPerSecond"_s, network.requestsPerSecond, 0, 10'000);
    network.pageSize = reader.number(u"pageSize"_s, network.pageSize, 1, 100'000);
    if (!reader.refused().isEmpty())
        return fail(ErrorKind::BadPayload, reader.refused());
    return network;
}

QByteArray toJson(const Network& network)
{
    QJsonArray providers;
    for (const Provider& provider : network.providers)
        providers.append(QJsonObject{{u"id"_s, provider.id.value}, {u"name"_s, provider.name}});
    const QJsonObject object{
        {u"id"_s, network.id},
        {u"name"_s, network.name},
        {u"idp"_s, network.idp.toString()},
        {u"products"_s, network.products.toString()},
        {u"sts"_s, network.sts.toString()},
        {u"api"_s, network.api.toString()},
        {u"apiVersion"_s, network.apiVersion},
        {u"clientId"_s, network.clientId},
        {u"serviceClientId"_s, network.serviceClientId},
        {u"recipientId"_s, network.recipientId},
        {u"redirectUri"_s, network.redirectUri.toString()},
        {u"scopes"_s, network.scopes},
        {u"providers"_s, providers},
        {u"requestsPerSecond"_s, network.requestsPerSecond},
        {u"pageSize"_s, network.pageSize},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QList<Network> builtInNetworks()
{
    // akoya-api.md 1. The Hub's own callback is registered with every app; the embedded view takes
    // the redirect before anything is sent to it.
    Network sandbox{.id = u"akoya-sandbox"_s,
        .name = u"Akoya sandbox"_s,
        .idp = QUrl(u"https://sandbox-idp.ddp.akoya.com"_s),
        .products = QUrl(u"https://sandbox-products.ddp.akoya.com"_s),
        .sts = QUrl(u"https://sandbox-sts.ddp.akoya.com/oauth2"_s),
        .api = QUrl(u"https://sandbox-api.akoya.com"_s),
        .apiVersion = u"v3"_s,
        .clientId = {},
        .serviceClientId = {},
        .redirectUri = QUrl(u"https://recipient.ddp.akoya.com/flow/callback"_s),
        .scopes = u"openid profile offline_access"_s,
        .providers = {{{u"mikomo"_s}, u"Mikomo"_s}}};

    Network production = sandbox;
    production.id = u"akoya-production"_s;
    production.name = u"Akoya production"_s;
    production.idp = QUrl(u"https://idp.ddp.akoya.com"_s);
    production.products = QUrl(u"https://products.ddp.akoya.com"_s);
    production.sts = QUrl(u"https://sts.ddp.akoya.com/oauth2"_s);
    production.api = QUrl(u"https://api.akoya.com"_s);
    production.providers.clear(); // each registration has its own subscriptions
    return {sandbox, production};
}

} // namespace bursar
