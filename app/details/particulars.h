// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/cancel.h"
#include "app/consents/ledgeract.h"
#include "app/net/apiclient.h"
#include "app/products/accounts/accounts.h"
#include "app/products/customers/table.h"
#include "app/products/payments/table.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace bursar {

class Clock;
class Ledger;
class Store;

namespace details {

/// An account's payment networks and holders, as far as they were ever told.
struct AccountParticulars {
    LinkId link;
    ProviderAccountId id;
    QList<payments::PaymentNetwork> networks;
    std::optional<customers::Kept> holders;
};

/// Of all accounts, at one moment. Immutable; crosses threads.
struct AllParticulars {
    QHash<AccountRef, AccountParticulars> accounts;
    QHash<LinkId, customers::Kept> customers; ///< who signs in
    QList<customers::Change> changes; ///< that nobody has acknowledged; newest first
};
using ParticularsPtr = std::shared_ptr<const AllParticulars>;

/// Store's reader.
ParticularsPtr loadParticulars(Db& db);

} // namespace details

/// Who holds the accounts and the numbers to pay with. The numbers are asked for when a person
/// wants to see them, go to whoever asked, and are kept nowhere (decision 19). GUI thread.
class Particulars : public QObject {
    Q_OBJECT

public:
    /// The way to one login's data.
    struct Way {
        std::shared_ptr<ApiClient> client;
        Network network;
        ProviderId provider;
    };
    struct Services {
        Store& store;
        Clock& clock;
        Ledger& ledger;
        /// None when the login cannot be asked now: its network is not known, or its consent ended.
        std::function<std::optional<Way>(LinkId)> way;
    };
    /// The services outlive it, and every question: see stop().
    explicit Particulars(const Services& services, QObject* parent = nullptr);
    ~Particulars() override;

    /// Ends when nothing is under way; questions asked until then end as Cancelled.
    QCoro::Task<> stop();

    /// Never null; empty until the first load.
    details::ParticularsPtr snapshot() const { return m_snapshot; }
    bool isLoaded() const { return m_loaded; }

    /// Whether a new reading of this product changes the snapshot.
    static bool shows(const QString& product);
    /// Something in the store has changed: reads it again, soon.
    void reload();

    using Numbers = std::shared_ptr<const payments::FullNetworks>;
    /// Asks the bank for the numbers of an account and writes into the ledger what they are for;
    /// only then gives them. What is not a secret of the answer is kept, as the sync does. Errors:
    /// the call's, SignInNeeded when the login cannot be asked, the store's.
    QCoro::Task<Result<Numbers>> numbers(AccountRef account, LedgerAct act);
    /// One of the numbers that are on the screen was copied: into the ledger.
    QCoro::Task<Status> noteCopy(AccountRef account);

    /// Asks the bank again who holds the account and who signs in, however recent the last answer
    /// is. What differs from it is among the changes.
    QCoro::Task<Status> askHolders(AccountRef account);

    /// Seen: not to be shown as changes any more.
    QCoro::Task<Status> acknowledge(QList<std::int64_t> changes);

Q_SIGNALS:
    void changed();
    /// A person's question has ended: how the products stand may have changed.
    void asked();

private:
    struct Core; // shared with the coroutines, which may outlive this object
    using CorePtr = std::shared_ptr<Core>;
    static QCoro::Task<> read(CorePtr core);
    static QCoro::Task<Status> readNow(
        CorePtr core, const char* product, products::Reading reading);
    static QCoro::Task<Result<Numbers>> ask(
        CorePtr core, AccountRef account, details::AccountParticulars of, LedgerAct act);

    CorePtr m_core;
    details::ParticularsPtr m_snapshot = std::make_shared<const details::AllParticulars>();
    bool m_loaded = false;
};

} // namespace bursar
