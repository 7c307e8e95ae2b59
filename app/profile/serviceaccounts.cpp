// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/serviceaccounts.h"

#include "app/auth/secretstore.h"
#include "app/consents/networks.h"
#include "app/store/store.h"

#include <QPointer>

namespace bursar {

ServiceAccounts::ServiceAccounts(Services services, Host host)
    : m_services(services)
    , m_host(std::move(host))
{
}

QCoro::Task<Result<ServiceAccount>> ServiceAccounts::load(QString networkId)
{
    const Network* network = m_host.network(networkId);
    if (!network)
        co_return fail(ErrorKind::NotFound);
    ServiceAccount account{network->serviceClientId, network->recipientId, false};
    const auto secret = co_await m_services.secrets.read(secretkeys::serviceSecret(networkId));
    if (!secret)
        co_return fail(secret.error());
    account.hasSecret = secret->has_value();
    co_return account;
}

QCoro::Task<Status> ServiceAccounts::save(
    QString networkId, QString clientId, QString recipientId, Secret secret)
{
    const QPointer<ServiceAccounts> alive = this;
    const Network* known = m_host.network(networkId);
    if (!known)
        co_return fail(ErrorKind::NotFound);
    Network network = *known;
    const bool isAnother = network.serviceClientId != clientId;
    network.serviceClientId = clientId;
    network.recipientId = recipientId;
    const QString key = secretkeys::serviceSecret(networkId);
    // In this order no stop in between leaves a secret beside another account's id.
    if (isAnother) {
        const Status removed = co_await m_services.secrets.remove(key);
        if (!removed || !alive)
            co_return removed ? fail(ErrorKind::Cancelled) : removed;
    }
    const auto define = [network](Db& db) { networks::save(db, network); };
    const Status defined = co_await m_services.store.write(define, Durability::Synced);
    if (!defined || !alive)
        co_return defined ? fail(ErrorKind::Cancelled) : defined;
    m_host.take(network);
    Status kept;
    if (!secret.isEmpty())
        kept = co_await m_services.secrets.write(key, std::move(secret));
    if (!alive)
        co_return fail(ErrorKind::Cancelled);
    m_host.forgetTokens(networkId);
    Q_EMIT changed(networkId);
    co_return kept;
}

QCoro::Task<Status> ServiceAccounts::removeSecret(QString networkId)
{
    const QPointer<ServiceAccounts> alive = this;
    const Status removed = co_await m_services.secrets.remove(secretkeys::serviceSecret(networkId));
    if (!alive)
        co_return fail(ErrorKind::Cancelled);
    m_host.forgetTokens(networkId);
    Q_EMIT changed(networkId);
    co_return removed;
}

} // namespace bursar
