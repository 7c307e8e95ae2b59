// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/manage/managedecode.h"

#include "app/base/literals.h"
#include "app/products/wire/cleantext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <string>

namespace bursar::manage {

namespace {

// A hostile answer must not fill the screen: more than anything real has.
constexpr qsizetype longestText = 1'000;
constexpr qsizetype mostItems = 5'000;

QString clean(const QJsonValue& value)
{
    const QByteArray utf8 = value.toString().left(longestText).toUtf8();
    std::string scratch;
    const std::string_view text =
        wire::cleanText({utf8.constData(), static_cast<std::size_t>(utf8.size())}, scratch);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The first of these names that is there: documents and answers do not always agree on one.
QJsonValue first(const QJsonObject& object, std::initializer_list<QLatin1StringView> names)
{
    for (const auto name : names) {
        if (const QJsonValue value = object.value(name); !value.isUndefined() && !value.isNull())
            return value;
    }
    return {};
}

/// A list, or the words of a text.
QStringList words(const QJsonValue& value)
{
    QStringList list;
    if (value.isString()) {
        list = clean(value).split(u' ', Qt::SkipEmptyParts);
    } else {
        const QJsonArray array = value.toArray();
        for (const auto& each : array) {
            if (const QString text = clean(each); !text.isEmpty() && list.size() < mostItems)
                list += text;
        }
    }
    return list;
}

NetworkApp appOf(const QJsonObject& object)
{
    return {.clientId = clean(first(object, {"client_id"_L1, "clientId"_L1})),
        .name = clean(first(object, {"client_name"_L1, "name"_L1})),
        .owner = clean(object.value("owner"_L1)),
        .description = clean(object.value("description"_L1)),
        .clientUri = clean(first(object, {"client_uri"_L1, "clientUri"_L1})),
        .logoUri = clean(first(object, {"logo_uri"_L1, "logo"_L1})),
        .iconUri = clean(first(object, {"icon_url"_L1, "icon_uri"_L1, "icon"_L1})),
        .status = clean(object.value("status"_L1)),
        .redirectUris = words(first(object, {"redirect_uris"_L1, "redirectUris"_L1})),
        .contacts = words(object.value("contacts"_L1)),
        .products = words(object.value("scope"_L1))};
}

AppSubscription subscriptionOf(const QJsonObject& object)
{
    return {.providerId = clean(first(object, {"provider_id"_L1, "providerId"_L1})),
        .providerName = clean(first(object, {"display_name"_L1, "displayName"_L1})),
        .status = clean(first(object, {"subscription_status"_L1, "status"_L1})),
        .products = words(object.value("products"_L1)),
        .categories = words(object.value("account_categories"_L1))};
}

ProviderOffer offerOf(const QJsonObject& object)
{
    return {.id = clean(first(object, {"provider_id"_L1, "providerId"_L1})),
        .name = clean(first(object, {"display_name"_L1, "displayName"_L1})),
        .products = words(object.value("products"_L1)),
        .categories = words(object.value("account_categories"_L1))};
}

NotificationSubscription notificationOf(const QJsonObject& object)
{
    return {.id = clean(object.value("subscriptionId"_L1)),
        .category = clean(object.value("category"_L1)),
        .type = clean(object.value("type"_L1)),
        .callbackUrl = clean(object.value("callbackUrl"_L1)),
        .effectiveDate = clean(object.value("effectiveDate"_L1)),
        .callbackEmail = clean(object.value("callbackEmail"_L1))};
}

/// The list under one of these names, or the answer itself. None: there is no such list.
std::optional<QJsonArray> listIn(
    const QJsonDocument& document, std::initializer_list<QLatin1StringView> names)
{
    if (document.isArray())
        return document.array();
    const QJsonValue list = first(document.object(), names);
    return list.isArray() ? std::optional(list.toArray()) : std::nullopt;
}

template <class T, class Make>
Result<QList<T>> listOf(
    const QByteArray& body, std::initializer_list<QLatin1StringView> names, Make make)
{
    const auto list = listIn(QJsonDocument::fromJson(body), names);
    if (!list)
        return fail(ErrorKind::BadPayload, u"no list"_s);
    QList<T> items;
    for (const auto& each : *list) {
        if (each.isObject() && items.size() < mostItems)
            items += make(each.toObject());
    }
    return items;
}

QString nextIn(const QByteArray& body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QJsonObject links = first(object, {"links"_L1, "link"_L1}).toObject();
    const QJsonValue next = links.value("next"_L1);
    return next.isString() ? next.toString() : next.toObject().value("href"_L1).toString();
}

} // namespace

Result<AppAnswer> parseApp(const QByteArray& body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    AppAnswer answer{appOf(object), Secret(object.value("client_secret"_L1).toString().toUtf8())};
    if (answer.app.clientId.isEmpty())
        return fail(ErrorKind::BadPayload, u"no client_id"_s);
    return answer;
}

Result<ListPage<NetworkApp>> parseApps(const QByteArray& body)
{
    auto items = listOf<NetworkApp>(body, {"apps"_L1}, appOf);
    if (!items)
        return fail(items.error());
    return ListPage<NetworkApp>{std::move(*items), nextIn(body)};
}

Result<ListPage<AppSubscription>> parseSubscriptions(const QByteArray& body)
{
    auto items = listOf<AppSubscription>(
        body, {"subscription_status"_L1, "subscriptions"_L1}, subscriptionOf);
    if (!items)
        return fail(items.error());
    return ListPage<AppSubscription>{std::move(*items), nextIn(body)};
}

Result<QStringList> parseProducts(const QByteArray& body)
{
    const auto list = listIn(QJsonDocument::fromJson(body), {"products"_L1});
    if (!list)
        return fail(ErrorKind::BadPayload, u"no products"_s);
    return words(*list);
}

Result<QList<ProviderOffer>> parseProviders(const QByteArray& body)
{
    return listOf<ProviderOffer>(body, {"providers"_L1}, offerOf);
}

Result<NotificationSubscription> parseNotification(const QByteArray& body)
{
    auto subscription = notificationOf(QJsonDocument::fromJson(body).object());
    if (subscription.id.isEmpty())
        return fail(ErrorKind::BadPayload, u"no subscriptionId"_s);
    return subscription;
}

Result<QList<NotificationSubscription>> parseNotifications(const QByteArray& body)
{
    return listOf<NotificationSubscription>(body, {"notificationSubscriptions"_L1}, notificationOf);
}

} // namespace bursar::manage
