// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/cancel.h"
#include "app/base/result.h"
#include "app/net/call.h"
#include "app/net/network.h"
#include "app/products/accounts/accounts.h"
#include "app/products/transactions/transactions.h"

#include <QCoroTask>
#include <QDir>
#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace bursar {

class AuthorizationSurface;
class Clock;
class SecretStore;
class Transport;

/// What is true of a link now. Nothing is shown as ended before the network has refused us.
enum class LinkState : std::uint8_t {
    Active,
    SignInNeeded, ///< the network rejects our token; the data is kept
    UnlinkNotConfirmed, ///< asked to end, the network has not confirmed; the token is kept for the
                        ///< next try
    Ended, ///< the network confirmed; what is kept is read-only
};

/// Why the last reading stopped short, or that it is running.
struct SyncState {
    bool running = false;
    int accountsDone = 0;
    int accountsTotal = 0;
    std::int64_t rows = 0; ///< transactions read in this run
    Day reachedBackTo; ///< how far back the reading has come
    std::optional<Error> error; ///< kept until a success
    QStringList missing; ///< display names of accounts that a 206 left out
};

struct Link {
    LinkId id;
    QString networkId;
    ProviderId provider;
    QString name; ///< the institution's, for people
    LinkState state = LinkState::Active;
    Instant linkedAt;
    std::optional<Instant> lastSuccess; ///< asked and answered in full
    SyncState sync;
};

/// How a signing in goes on, for the three steps on the screen.
enum class LinkStage : std::uint8_t {
    Preparing,
    AtTheBank,
    ExchangingCode,
    SavingToken,
    ReadingAccounts
};

/// What came of ending a link (issue: "tells whether the network confirmed").
struct UnlinkOutcome {
    bool confirmed = false; ///< the network took the revocation, and refused us afterwards
    std::optional<Error> error; ///< why not
};

/// One person's folder: the store, the keychain scope, networks, links, and what runs on them. The
/// one object of app/ that ui/ talks to. Lives on the GUI thread; nothing here blocks it.
class Profile : public QObject {
    Q_OBJECT

public:
    struct Services {
        Transport& transport;
        SecretStore& secrets;
        Clock& clock;
    };

    /// Reads the store's key from the keychain, or makes one for a new folder, opens the store and
    /// begins to load. Errors: Keychain…, Store…. Nothing is created when it fails.
    static QCoro::Task<Result<std::unique_ptr<Profile>>> open(QDir folder, Services services);
    ~Profile() override;

    /// Networks to link through: the built-in ones, and what was added.
    const QList<Network>& networks() const;
    void addNetwork(Network network);
    QCoro::Task<Status> setClientSecret(QString networkId, Secret secret);
    QCoro::Task<Result<bool>> hasClientSecret(QString networkId);

    const QList<Link>& links() const;
    accounts::Snapshot accounts() const;

    /// Signs in and keeps the link; the first reading starts by itself afterwards. Leaves nothing
    /// half-made when it fails. `renew`: the link to sign in to again, LinkMismatch when the person
    /// used another login.
    QCoro::Task<Result<LinkId>> link(QString networkId, ProviderId provider,
        AuthorizationSurface& surface, std::optional<LinkId> renew, CancelToken cancel);

    /// Reads what is new; does nothing for a link that is being read. No link: all of them.
    void refresh(Cause cause, std::optional<LinkId> link = {});
    void cancelRefresh(std::optional<LinkId> link = {});

    /// Ends the link at the network. `eraseData` also removes its accounts and transactions from
    /// this computer.
    QCoro::Task<UnlinkOutcome> unlink(LinkId link, bool eraseData);

    /// The item as the bank sent it, for the details pane.
    QCoro::Task<Result<QByteArray>> rawTransaction(RowId row);

Q_SIGNALS:
    void linksChanged();
    void accountsChanged();
    void linkStage(bursar::LinkStage stage);
    /// In order, from the start on: first a reset with the newest rows of the store, then the rest,
    /// then live.
    void transactionsChanged(bursar::transactions::DeltaPtr delta);
    /// All that the store holds has been sent.
    void loaded();

private:
    class Private;
    explicit Profile(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace bursar
