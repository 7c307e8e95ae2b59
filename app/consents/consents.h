// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/cancel.h"
#include "app/base/result.h"
#include "app/consents/consentrecord.h"
#include "app/consents/consentview.h"
#include "app/consents/revocations.h"
#include "app/net/exchange.h"
#include "app/net/network.h"

#include <QCoroTask>
#include <QList>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace bursar {

class ApiClient;
class SecretStore;
class Store;
class TokenSource;
struct LinkSession;
struct Login;

/// What was consented to, and its end. Lives on the GUI thread; nothing here blocks it. When it
/// dies, what is under way stops where it is; the next run goes on.
class Consents : public QObject {
    Q_OBJECT

public:
    struct Services {
        Store& store;
        SecretStore& secrets;
        Wire wire;
    };

    /// What the profile does for it. Called on the GUI thread, as long as the Consents live.
    class Host {
    public:
        virtual ~Host() = default;
        /// Null when the network is not known now: a file that was not given, a demo that did not
        /// start.
        virtual const Network* network(const QString& id) const = 0;
        /// The link's own; null as above, or when the link is gone. May be another one after a
        /// wait.
        virtual LinkSession* session(LinkId link) = 0;
        /// One beside it, with another entry in the keychain.
        virtual std::unique_ptr<LinkSession> openSession(const Network& network,
            const ProviderId& provider, LinkId link, const QString& key) = 0;
        /// For one data call with a bearer of its own; it is told to the ledger like any other.
        virtual std::unique_ptr<ApiClient> probe(const Login& login, TokenSource& token) = 0;
        /// The link has ended and its token is gone.
        virtual void closeSession(LinkId link) = 0;
        virtual QCoro::Task<> stopReading(LinkId link) = 0;
        /// Accounts and all that belongs to them. On the store's writer.
        virtual std::function<void(Db&, LinkId)> eraser() const = 0;
        /// Links changed in the store; `erased`: rows and accounts too.
        virtual QCoro::Task<> changed(bool erased) = 0;
    };

    Consents(Services services, Host& host);
    ~Consents() override;

    /// Reads what the store holds; to be awaited before anything else.
    QCoro::Task<Status> load();
    /// Goes on with every revocation that is not over. When the networks are known, and again when
    /// one more is.
    void goOn();

    /// From now on asks the network after each running consent once a day, and ends one whose time
    /// is over when it is: who waits for the network to say so would read what is refused.
    void watch();
    /// False when the time of the link's consent is over, also before its end is written down.
    bool mayRead(LinkId link) const;
    /// Asks the network after the link's running consent now (the Consent API), and keeps what it
    /// says. One that has ended there ends here; one that only the clock ended goes on when the
    /// network says so. Errors as ConsentApi::ask().
    QCoro::Task<Status> check(LinkId link);
    /// The same, for after a reading; what was read is in the facts in any case.
    QCoro::Task<Status> wasRead(LinkId link);

    /// All that is known, for describeConsents(). Until the next changed().
    const ConsentFacts& facts() const;

    /// The receipts of these consents as one JSON document (receipts.h).
    QCoro::Task<Result<QByteArray>> receipts(QList<std::int64_t> consents);

    /// The service tokens of this network are not used again: what they were asked for with has
    /// changed. A question under way ends as Cancelled.
    void forgetTokens(const QString& networkId);

    /// The sentence that tells people what the access is for: it goes into each record from now on.
    void setPurpose(const QString& shown);
    QString purpose() const;

    /// Stops where it is; ends when no token of a revocation is being refreshed.
    QCoro::Task<> close();

    /// Newest first, past ones too.
    const QList<consents::Consent>& all() const;
    /// Oldest first.
    const QList<Revocation>& revocations() const;
    /// Of this consent; null when none was asked for.
    const Revocation* revocationOf(std::int64_t consent) const;

    /// Ends the link's consent (D10): writes down that it was asked for, then goes as far as it
    /// gets, and ends with what is true by then; goes on by itself afterwards, also after a
    /// restart. `eraseData` also removes the link's accounts and transactions from this computer.
    /// An error: not even the asking could be written down, nothing has changed.
    QCoro::Task<Result<Revocation>> revoke(LinkId link, bool eraseData);

    /// Before a new token of this link is kept: the token of a consent that is still to be revoked
    /// must not be lost. Keychain… or Store… when it cannot be seen to; the new token must not be
    /// kept then.
    QCoro::Task<Status> makeWay(LinkId link);

Q_SIGNALS:
    void changed();

private:
    struct Core;
    std::shared_ptr<Core> m_core;
};

} // namespace bursar
