// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/manage/networkapps.h"

#include "app/auth/secretstore.h"
#include "app/auth/servicetokens.h"
#include "app/base/literals.h"
#include "app/base/log.h"
#include "app/manage/manageapi.h"

#include <QPointer>

namespace bursar {

namespace {

const QString managementScope = u"app_management_v2"_s; // akoya-api.md 7.1

} // namespace

/// One network's way to be asked. What is under way when it dies ends as Cancelled: with its owner,
/// and when the network is defined anew.
struct NetworkApps::Session {
    Session(const Services& services, const Network& of)
        : network(of)
        , management({services.wire, services.secrets}, of, managementScope)
        , notifications({services.wire, services.secrets}, of, consentScope())
        , api(services.wire, of, {management, notifications})
    {
    }

    Network network;
    ServiceTokens management;
    ServiceTokens notifications;
    ManageApi api; // last: it uses the tokens
};

NetworkApps::NetworkApps(Services services, Lookup network)
    : m_services(services)
    , m_network(std::move(network))
{
}

NetworkApps::~NetworkApps() = default;

bool NetworkApps::canAsk(const Network& network)
{
    return !network.api.isEmpty() && !network.sts.isEmpty() && !network.serviceClientId.isEmpty()
        && !network.recipientId.isEmpty();
}

Result<ManageApi*> NetworkApps::api(const QString& networkId)
{
    const Network* network = m_network(networkId);
    if (!network || !canAsk(*network))
        return fail(ErrorKind::NotSupported, u"no credentials for the Management API"_s);
    std::unique_ptr<Session>& kept = m_sessions[networkId];
    if (!kept || toJson(kept->network) != toJson(*network))
        kept = std::make_unique<Session>(m_services, *network);
    return &kept->api;
}

void NetworkApps::forgetTokens(const QString& networkId) { m_sessions.erase(networkId); }

QCoro::Task<Result<Registration>> NetworkApps::load(QString networkId)
{
    const auto with = api(networkId);
    if (!with)
        co_return fail(with.error());
    const QPointer<NetworkApps> alive = this;
    Registration registration;
    auto apps = co_await (*with)->apps();
    if (!apps || !alive)
        co_return fail(apps ? Error{.kind = ErrorKind::Cancelled} : apps.error());
    registration.apps = std::move(*apps);
    auto products = co_await (*with)->products();
    if (!products || !alive)
        co_return fail(products ? Error{.kind = ErrorKind::Cancelled} : products.error());
    registration.products = std::move(*products);
    auto providers = co_await (*with)->providers();
    if (!providers || !alive)
        co_return fail(providers ? Error{.kind = ErrorKind::Cancelled} : providers.error());
    registration.providers = std::move(*providers);
    auto notifications = co_await (*with)->notifications();
    if (notifications)
        registration.notifications = std::move(*notifications);
    else
        registration.notificationsError = notifications.error();
    co_return registration;
}

QCoro::Task<Result<AppOutcome>> NetworkApps::registerApp(QString networkId, AppDraft draft)
{
    const auto with = api(networkId);
    if (!with)
        co_return fail(with.error());
    const QPointer<NetworkApps> alive = this;
    auto answer = co_await (*with)->registerApp(std::move(draft));
    if (!answer)
        co_return fail(answer.error());
    if (!alive)
        co_return fail(ErrorKind::Cancelled);
    co_return co_await kept(networkId, std::move(answer->app), std::move(answer->secret));
}

QCoro::Task<Result<AppOutcome>> NetworkApps::change(
    QString networkId, NetworkApp app, AppChange change)
{
    const auto with = api(networkId);
    if (!with)
        co_return fail(with.error());
    const QPointer<NetworkApps> alive = this;
    auto answer = co_await (*with)->change(std::move(app), change);
    if (!answer)
        co_return fail(answer.error());
    if (!alive)
        co_return fail(ErrorKind::Cancelled);
    // The old secret is dead, and the new one is not known: better said than found out later.
    if (change.newSecret && answer->secret.isEmpty())
        co_return fail(ErrorKind::BadPayload, u"no client_secret"_s);
    co_return co_await kept(networkId, std::move(answer->app), std::move(answer->secret));
}

QString NetworkApps::secretKey(const QString& networkId, const QString& clientId) const
{
    const Network* network = m_network(networkId);
    return network && network->clientId == clientId ? secretkeys::clientSecret(networkId)
                                                    : secretkeys::appSecret(networkId, clientId);
}

QCoro::Task<Result<AppOutcome>> NetworkApps::kept(QString networkId, NetworkApp app, Secret secret)
{
    AppOutcome outcome{.app = std::move(app)};
    outcome.hasNewSecret = !secret.isEmpty();
    if (!outcome.hasNewSecret)
        co_return outcome;
    // In memory first: the network tells it once.
    m_unkept[secretKey(networkId, outcome.app.clientId)] = std::move(secret);
    const Status written = co_await keepSecret(networkId, outcome.app.clientId);
    if (!written)
        outcome.notKept = written.error();
    co_return outcome;
}

QCoro::Task<Status> NetworkApps::keepSecret(QString networkId, QString clientId)
{
    const QPointer<NetworkApps> alive = this;
    const QString key = secretKey(networkId, clientId);
    const auto unkept = m_unkept.find(key);
    if (unkept == m_unkept.end())
        co_return Status{};
    const Secret copy = unkept->second.clone();
    const Status noted = co_await noteName(key);
    if (!noted || !alive)
        co_return noted;
    const Status written = co_await m_services.secrets.write(key, copy.clone());
    if (!written)
        qCWarning(lcAuth) << "an app's new secret is not in the keychain yet:"
                          << toString(written.error().kind);
    if (alive && written) {
        const auto now = m_unkept.find(key);
        if (now != m_unkept.end() && now->second.equals(copy)) // not a newer one
            m_unkept.erase(now);
    }
    co_return written;
}

QCoro::Task<Result<QStringList>> NetworkApps::secretNames()
{
    const auto kept = co_await m_services.secrets.read(secretkeys::appSecretNames());
    if (!kept)
        co_return fail(kept.error());
    if (!*kept)
        co_return QStringList();
    co_return QString::fromUtf8((*kept)->reveal()).split(u'\n', Qt::SkipEmptyParts);
}

QCoro::Task<Status> NetworkApps::noteName(QString key)
{
    SecretStore& secrets = m_services.secrets;
    const auto known = co_await secretNames();
    if (!known)
        co_return fail(known.error());
    if (known->contains(key))
        co_return Status{};
    QStringList names = *known;
    names += key;
    Secret lines(names.join(u'\n').toUtf8());
    co_return co_await secrets.write(secretkeys::appSecretNames(), std::move(lines));
}

QCoro::Task<Result<std::optional<Secret>>> NetworkApps::secret(QString networkId, QString clientId)
{
    const QString key = secretKey(networkId, clientId);
    if (const auto unkept = m_unkept.find(key); unkept != m_unkept.end())
        co_return std::optional(unkept->second.clone());
    co_return co_await m_services.secrets.read(key);
}

QCoro::Task<Status> NetworkApps::remove(QString networkId, QString clientId)
{
    const auto with = api(networkId);
    if (!with)
        co_return fail(with.error());
    const QPointer<NetworkApps> alive = this;
    const Status removed = co_await (*with)->remove(clientId);
    if (!removed || !alive)
        co_return removed;
    const QString key = secretKey(networkId, clientId);
    m_unkept.erase(key);
    co_return co_await m_services.secrets.remove(key);
}

QCoro::Task<Result<QList<AppSubscription>>> NetworkApps::subscriptions(
    QString networkId, QString clientId)
{
    const auto with = api(networkId);
    if (!with)
        co_return fail(with.error());
    co_return co_await (*with)->subscriptions(clientId);
}

QCoro::Task<Result<NotificationSubscription>> NetworkApps::saveNotification(
    QString networkId, NotificationSubscription subscription)
{
    const auto with = api(networkId);
    if (!with)
        co_return fail(with.error());
    co_return co_await (*with)->save(std::move(subscription));
}

QCoro::Task<Status> NetworkApps::removeNotification(QString networkId, QString id)
{
    const auto with = api(networkId);
    if (!with)
        co_return fail(with.error());
    co_return co_await (*with)->removeNotification(std::move(id));
}

QCoro::Task<Status> NetworkApps::sendTestEvent(QString networkId, QString id)
{
    const auto with = api(networkId);
    if (!with)
        co_return fail(with.error());
    co_return co_await (*with)->sendTestEvent(std::move(id));
}

} // namespace bursar
