// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/accounts/accounts.h"
#include "app/products/investments/table.h"
#include "app/products/investments/valuation.h"
#include "app/products/standing.h"

#include <QCoroTask>
#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace bursar {

class Store;

namespace details {

/// An investment account with what it holds.
struct Held {
    accounts::Account account;
    LinkId link;
    bool shared = true; ///< false: no longer part of the consent; what was read stays
    std::optional<investments::Portfolio> portfolio; ///< none: never told
    std::optional<Instant> askedAt; ///< when the portfolio was
    investments::Valuation valuation;
    std::optional<Error> error; ///< why the last reading failed; kept until a success
    bool notOffered = false; ///< the network or the bank does not give positions of it
    bool isStale(Instant now) const;
};

/// Immutable; crosses threads.
using HeldSnapshot = std::shared_ptr<const QList<Held>>;

/// Store's reader.
HeldSnapshot loadHeld(Db& db);

} // namespace details

/// The positions of all investment accounts, kept up with the store. GUI thread.
class Investments : public QObject {
    Q_OBJECT

public:
    /// The store must outlive it.
    explicit Investments(Store& store, QObject* parent = nullptr);

    /// Never null; empty until the first load.
    details::HeldSnapshot snapshot() const { return m_snapshot; }
    bool isLoaded() const { return m_loaded; }

    /// Whether a new reading of this product changes the snapshot.
    static bool shows(const QString& product);
    /// Something in the store has changed: reads it again, soon.
    void reload();

Q_SIGNALS:
    void changed();

private:
    QCoro::Task<> read();

    Store& m_store;
    details::HeldSnapshot m_snapshot = std::make_shared<const QList<details::Held>>();
    bool m_loaded = false;
    bool m_reading = false;
    bool m_again = false; ///< asked for while a reading was under way
};

} // namespace bursar
