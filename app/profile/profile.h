// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/cancel.h"
#include "app/base/result.h"
#include "app/consents/links.h"
#include "app/net/call.h"
#include "app/net/network.h"
#include "app/products/accounts/accounts.h"
#include "app/products/transactions/annotations.h"
#include "app/products/transactions/matches.h"
#include "app/products/transactions/transactions.h"
#include "app/profile/totalerasure.h"
#include "app/sync/syncstate.h"
#include "app/views/savedviews.h"

#include <QCoroTask>
#include <QDir>
#include <QList>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace bursar {

class AccountRecordsKeeper;
class AttentionList;
class AuthorizationSurface;
class Clock;
class Consents;
class Erasing;
class History;
class Investments;
class Ledger;
class NetworkApps;
class Particulars;
class RefreshPlan;
class SecretStore;
class ServiceAccounts;
class Statements;
class Transport;

using LinkState = links::State;

/// A link as the screen shows it: what the store knows, and how its reading goes.
struct Link : links::Link {
    sync::State sync;
    std::optional<Instant> pausedUntil; ///< a server asked to be left alone until then

    /// Never read, or longer ago than the catalogue allows balances to be.
    bool isStale(Instant now) const;
};

/// How a signing in goes on, for the three steps on the screen.
enum class LinkStage : std::uint8_t {
    Preparing,
    AtTheBank,
    ExchangingCode,
    SavingToken,
    ReadingAccounts
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

    /// Reads the store's key from the keychain, or makes one for a new folder, and opens the store.
    /// Links and accounts are there at once, transactions from start() on. Errors: Keychain…,
    /// Store…. The services outlive the profile. Goes on first with an erasing of everything that
    /// was cut off.
    static QCoro::Task<Result<std::unique_ptr<Profile>>> open(QDir folder, Services services);
    ~Profile() override;

    /// Begins to send what the store holds, and goes on with what an earlier run left undone.
    void start();

    /// Whether all rows that the store holds have been sent, or it was tried: see loaded().
    bool isLoaded() const;
    /// Sends all rows again, from a reset on; for when loaded() told an error. Nothing while they
    /// are still being sent.
    void reload();

    /// Ends when no reading, no sign-in and no token refresh is under way and the store is closed:
    /// to be awaited before the program quits, because a refresh that is cut off may lose the only
    /// token that works, and a sign-in the only one that can give its consent back. Afterwards the
    /// folder can be opened again; this profile does nothing any more.
    QCoro::Task<> close();

    /// Networks to link through: the built-in ones, and what was added. One without a client id
    /// cannot be used yet.
    const QList<Network>& networks() const;
    /// For this run only: a file's network, the demo.
    void takeNetwork(const Network& network);
    /// From now on: the definition in the store, the client secret in the keychain.
    QCoro::Task<Status> keepNetwork(Network network, Secret clientSecret);

    const QList<Link>& links() const;
    accounts::Snapshot accounts() const;
    /// What the network told of the accounts themselves, field by field.
    AccountRecordsKeeper& accountRecords() const;
    /// Every access to the person's data (D11). Its chain is checked by itself once all rows have
    /// been sent.
    Ledger& ledger() const;
    /// The person's own registrations at networks.
    NetworkApps& networkApps() const;
    /// What service tokens are asked for with.
    ServiceAccounts& serviceAccounts() const;
    /// Documents that banks give: lists, downloads, bytes. Known soon after start().
    Statements& statements() const;
    /// Data calls made since the profile was opened.
    std::int64_t requestCount() const;

    /// Signs in and keeps the link; the first reading starts by itself afterwards. Leaves nothing
    /// half-made when it fails. `renew`: the link to sign in to again, LinkMismatch when the person
    /// used another login.
    QCoro::Task<Result<LinkId>> link(QString networkId, ProviderId provider,
        AuthorizationSurface& surface, std::optional<LinkId> renew, CancelToken cancel);

    /// When links are read, by themselves and when a person asks: the way to refresh() for
    /// everything but tests.
    RefreshPlan& refreshPlan() const;
    /// Reads what is new; does nothing for a link that is being read. No link: all of them.
    void refresh(Cause cause, std::optional<LinkId> link = {});
    void cancelRefresh(std::optional<LinkId> link = {});

    /// What the investment accounts hold.
    Investments& investments();

    /// Net worth day by day, and cash flow.
    History& history() const;

    /// Who holds the accounts, and the numbers to pay with.
    Particulars& particulars() const;

    /// What was consented to, and how it is ended.
    Consents& consents();
    /// What is taken off this computer, and the proof of it.
    Erasing& erasing() const;
    /// What needs the person. Told by whoever shows it, who has all of it together.
    AttentionList& attention() const;
    /// All of it: closes the profile, then removes its keychain entries and files; a start after a
    /// crash goes on with that. NotSupported while a consent lives or its ending is not over. After
    /// an error totalerasure::isBegun() tells whether nothing has changed, or the profile is closed
    /// and the next open() tries again.
    QCoro::Task<Result<totalerasure::Report>> eraseEverything();

    const QList<SavedView>& savedViews() const;
    /// These instead of those that were there; known at once, on the disk with the task's end.
    QCoro::Task<Status> saveViews(QList<SavedView> views);

    /// Changes what the person wrote to these rows, any number of them: on the disk with the task's
    /// end, shown by one transactionsChanged(). Gives what takes it back: for restoreAnnotations(),
    /// which gives the same in turn. Nothing has changed when it fails.
    QCoro::Task<Result<transactions::AnnotationsPtr>> annotate(
        transactions::RowIds rows, transactions::AnnotationEdit edit);
    QCoro::Task<Result<transactions::AnnotationsPtr>> restoreAnnotations(
        transactions::AnnotationsPtr before);

    /// What there is to know of one transaction beside its row, for the details pane.
    struct TransactionRecord {
        QByteArray raw; ///< the item as the bank sent it; empty for an unknown row
        std::optional<transactions::Match> match; ///< with the pending item that it was before
    };
    QCoro::Task<Result<TransactionRecord>> transactionRecord(RowId row);
    /// The person's word that a posted item and its pending one are not the same, or are after all:
    /// on the disk with the task's end; what changed is shown by transactionsChanged().
    QCoro::Task<Status> setSeparated(RowId posted, bool separated);

Q_SIGNALS:
    void linksChanged();
    void accountsChanged();
    void linkStage(bursar::LinkStage stage);
    /// In order, from the start on: first a reset with the newest rows of the store, then the rest,
    /// then live.
    void transactionsChanged(bursar::transactions::DeltaPtr delta);
    /// From now on the store's rows are being sent.
    void loadStarted();
    /// All that the store holds has been sent, or why not: what was sent until then stays, and
    /// reload() tries again.
    void loaded(std::optional<bursar::Error> error);

private:
    friend class ConsentHost;
    friend class ErasingHost;
    struct State;
    explicit Profile(std::shared_ptr<State> state);
    std::shared_ptr<State> m_state;
};

} // namespace bursar
