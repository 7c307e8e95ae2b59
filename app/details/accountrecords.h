// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/accounts/accounts.h"
#include "app/products/standing.h"
#include "app/products/wire/facts.h"

#include <QByteArray>
#include <QCoroTask>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <memory>
#include <optional>

namespace bursar {

class Store;

namespace details {

/// What the network told of one account itself, as it came: JSON, empty when it never did.
struct AccountRecord {
    QByteArray info; ///< GET /accounts-info
    QByteArray balances; ///< GET /balances
    std::optional<Instant> infoAskedAt;
    std::optional<Instant> balancesAskedAt;
    /// Which fields came of some items (fieldcoverage.h).
    struct Fields {
        QSet<QString> keys;
        qsizetype items = 0; ///< that were looked at
    };
    Fields transactions;
    Fields positions;
};

/// Of all accounts, at one moment. Immutable; crosses threads.
struct AccountRecords {
    QHash<AccountRef, AccountRecord> accounts;
    QList<products::Standing> standings;
    /// The `products` claim of each link's newest consent; empty: it did not say.
    QHash<LinkId, QStringList> granted;
};
using AccountRecordsPtr = std::shared_ptr<const AccountRecords>;

/// Store's reader.
AccountRecordsPtr loadAccountRecords(Db& db);

/// Every field of both answers once, those of the account first; a figure of the newer kind of
/// answer stands for the same field of the other.
QList<wire::Fact> factsOf(const AccountRecord& record);

} // namespace details

/// The records of all accounts, kept up with the store. GUI thread.
class AccountRecordsKeeper : public QObject {
    Q_OBJECT

public:
    /// The store must outlive it.
    explicit AccountRecordsKeeper(Store& store, QObject* parent = nullptr);

    /// Never null; empty until the first load.
    details::AccountRecordsPtr snapshot() const { return m_snapshot; }
    bool isLoaded() const { return m_loaded; }

    /// Something in the store has changed: reads it again, soon.
    void reload();

Q_SIGNALS:
    void changed();

private:
    QCoro::Task<> read();

    Store& m_store;
    details::AccountRecordsPtr m_snapshot = std::make_shared<const details::AccountRecords>();
    bool m_loaded = false;
    bool m_reading = false;
    bool m_again = false; ///< asked for while a reading was under way
};

} // namespace bursar
