// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consents/consentapi.h"

#include "app/base/clock.h"
#include "app/base/literals.h"
#include "app/net/classify.h"
#include "app/net/hostqueue.h"
#include "app/net/once.h"
#include "app/net/transport.h"
#include "app/products/wire/cleantext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <string>

namespace bursar {

namespace {

// A hostile answer must not fill the store: more than any consent of a person has.
constexpr qsizetype longestText = 256; // the specification's own limit for ids
constexpr qsizetype mostParties = 16;
constexpr qsizetype mostResources = 1'000;
constexpr qsizetype mostClusters = 32;

QString clean(const QJsonValue& value)
{
    const QByteArray utf8 = value.toString().left(longestText).toUtf8();
    std::string scratch;
    const std::string_view text =
        wire::cleanText({utf8.constData(), static_cast<std::size_t>(utf8.size())}, scratch);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::optional<Instant> moment(const QJsonValue& value)
{
    return parseInstant(value.toString().toStdString());
}

ConsentGrant::Status statusOf(const QString& text)
{
    if (text == "ACTIVE"_L1)
        return ConsentGrant::Status::Active;
    if (text == "EXPIRED"_L1)
        return ConsentGrant::Status::Expired;
    return text == "REVOKED"_L1 ? ConsentGrant::Status::Revoked : ConsentGrant::Status::Other;
}

/// Of what was cleaned when it came: to clean it again could change it.
QString asKept(const QJsonValue& value) { return value.toString(); }

using ReadText = QString (*)(const QJsonValue&);

ConsentGrant::Resource resourceOf(const QJsonObject& object, ReadText read)
{
    ConsentGrant::Resource resource{.type = read(object.value("resourceType"_L1)),
        .id = read(object.value("resourceId"_L1)),
        .clusters = {}};
    const QJsonArray clusters = object.value("dataClusters"_L1).toArray();
    for (const auto& cluster : clusters) {
        const QString name = read(cluster);
        if (!name.isEmpty() && resource.clusters.size() < mostClusters
            && !resource.clusters.contains(name))
            resource.clusters.append(name);
    }
    return resource;
}

Result<ConsentGrant> grantOf(const QByteArray& body, ReadText read)
{
    const auto document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return fail(ErrorKind::BadPayload, u"not a JSON object"_s);
    const QJsonObject object = document.object();
    ConsentGrant grant;
    grant.id = read(object.value("id"_L1));
    grant.statusText = read(object.value("status"_L1));
    grant.status = statusOf(grant.statusText);
    if (grant.statusText.isEmpty())
        return fail(ErrorKind::BadPayload, u"no status"_s);
    const QJsonArray parties = object.value("parties"_L1).toArray();
    for (const auto& item : parties) {
        const QJsonObject party = item.toObject();
        const ConsentGrant::Party one{read(party.value("name"_L1)), read(party.value("type"_L1)),
            read(party.value("registeredEntityId"_L1))};
        if ((!one.name.isEmpty() || !one.entityId.isEmpty()) && grant.parties.size() < mostParties)
            grant.parties.append(one);
    }
    const QJsonArray resources = object.value("resources"_L1).toArray();
    for (const auto& item : resources) {
        ConsentGrant::Resource resource = resourceOf(item.toObject(), read);
        if (!resource.id.isEmpty() && grant.resources.size() < mostResources)
            grant.resources.append(std::move(resource));
    }
    grant.created = moment(object.value("createdTime"_L1));
    grant.updated = moment(object.value("updatedTime"_L1));
    grant.expires = moment(object.value("expirationTime"_L1));
    if (const QJsonValue days = object.value("lookbackPeriod"_L1); days.isDouble())
        grant.lookbackDays = days.toInt();
    return grant;
}

} // namespace

QList<ConsentGrant::Party> inOrderOfTheData(QList<ConsentGrant::Party> parties)
{
    const auto place = [](const ConsentGrant::Party& party) {
        if (party.type == "DATA_PROVIDER"_L1)
            return 0;
        if (party.type == "DATA_ACCESS_PLATFORM"_L1)
            return 1;
        return party.type == "DATA_RECIPIENT"_L1 ? 3 : 2;
    };
    std::stable_sort(parties.begin(), parties.end(),
        [&place](const auto& a, const auto& b) { return place(a) < place(b); });
    return parties;
}

Result<ConsentGrant> parseConsentGrant(const QByteArray& body) { return grantOf(body, clean); }

Result<ConsentGrant> keptConsentGrant(const QByteArray& json) { return grantOf(json, asKept); }

QByteArray toJson(const ConsentGrant& grant)
{
    QJsonArray parties;
    for (const auto& party : grant.parties)
        parties.append(QJsonObject{{u"name"_s, party.name}, {u"type"_s, party.type},
            {u"registeredEntityId"_s, party.entityId}});
    QJsonArray resources;
    for (const auto& resource : grant.resources)
        resources.append(
            QJsonObject{{u"resourceType"_s, resource.type}, {u"resourceId"_s, resource.id},
                {u"dataClusters"_s, QJsonArray::fromStringList(resource.clusters)}});
    QJsonObject object{{u"id"_s, grant.id}, {u"status"_s, grant.statusText},
        {u"parties"_s, parties}, {u"resources"_s, resources}};
    const auto add = [&object](const QString& key, const std::optional<Instant>& at) {
        if (at)
            object.insert(key, toIso(*at));
    };
    add(u"createdTime"_s, grant.created);
    add(u"updatedTime"_s, grant.updated);
    add(u"expirationTime"_s, grant.expires);
    if (grant.lookbackDays)
        object.insert(u"lookbackPeriod"_s, *grant.lookbackDays);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

struct ConsentApi::Core {
    Wire wire;
    Network network;
    TokenSource& tokens;
    CancelScope life;

    HttpRequest request(const QString& grantId, const Secret& bearer) const
    {
        HttpRequest request{.url = network.api};
        const QByteArray id = QUrl::toPercentEncoding(grantId);
        request.url.setPath(
            network.api.path() + "/consents/v1/"_L1 + QString::fromLatin1(id), QUrl::TolerantMode);
        request.headers = {{"Authorization"_ba, "Bearer "_ba + bearer.reveal()},
            {"Accept"_ba, "application/json"_ba}};
        return request;
    }
};

ConsentApi::ConsentApi(Wire wire, Network network, TokenSource& serviceTokens)
    : m_core(new Core{wire, std::move(network), serviceTokens, {}})
{
}

ConsentApi::~ConsentApi() { m_core->life.cancel(); }

QCoro::Task<Result<ConsentGrant>> ConsentApi::ask(QString grantId, CancelToken cancel)
{
    return ask(m_core, std::move(grantId), std::move(cancel));
}

QCoro::Task<Result<ConsentGrant>> ConsentApi::ask(
    std::shared_ptr<Core> core, QString grantId, CancelToken asker)
{
    const JoinedCancel cancel(asker, core->life.token());
    if (core->network.api.isEmpty())
        co_return fail(ErrorKind::NotSupported, u"no Consent API"_s);
    if (grantId.isEmpty() || grantId.size() > longestText)
        co_return fail(ErrorKind::NotFound, u"no consent id"_s);
    auto bearer = co_await unlessCancelled(core->tokens.bearer(), cancel.token());
    bool replaced = false;
    int retries = 0;
    while (bearer) {
        const HttpRequest request = core->request(grantId, *bearer);
        const Status turn = co_await core->wire.queues.turn(
            request.url, core->network.requestsPerSecond, cancel.token());
        if (!turn)
            co_return fail(turn.error());
        const auto answer =
            co_await sendOnce(core->wire, request, Policy::safeRead(), cancel.token());
        if (cancel.token().isCancelled())
            co_return fail(ErrorKind::Cancelled);
        const std::optional<Error> error = answer ? classifyAnswer(*answer, core->wire.clock.now())
                                                  : std::optional(answer.error());
        if (!error) {
            auto grant = parseConsentGrant(answer->body);
            if (grant && !grant->id.isEmpty() && grant->id != grantId)
                co_return fail(ErrorKind::BadPayload, u"another consent"_s);
            co_return grant;
        }
        if (error->http == 401 && !replaced) {
            replaced = true;
            bearer =
                co_await unlessCancelled(core->tokens.replace(std::move(*bearer)), cancel.token());
            continue;
        }
        const bool again = co_await waitToRepeat(
            core->wire, ++retries, error->kind, Policy::safeRead(), cancel.token());
        if (!again)
            co_return fail(
                cancel.token().isCancelled() ? Error{.kind = ErrorKind::Cancelled} : *error);
    }
    co_return fail(bearer.error());
}

} // namespace bursar
