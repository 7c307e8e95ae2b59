// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/call.h"
#include "app/products/accounts/accounts.h"

#include <QStringList>

#include <optional>

namespace bursar::accounts {

/// One element of `accounts[]`.
struct Listed {
    Account account;
    Balance balance; ///< only what GET /balances sends; kind None elsewhere
    std::optional<Error> error; ///< this account could not be read: only its id counts (206, (ii))
};

/// What GET /accounts-info, /balances and /accounts answer, in the three shapes of a partial answer
/// (akoya-api.md 4.0): accounts left out (i), accounts with an error (ii), an error beside them
/// (iii).
struct Listing {
    QList<Listed> accounts;
    std::optional<Error> error; ///< (iii)
    bool lacksAny = false; ///< an item is no account that we know: any of those kept may be meant
    QStringList unreadable; ///< "item 3: no accountId": counted, never dropped silently
};

/// Any thread. BadPayload when the text is not JSON to its end; what is strange inside is kept,
/// passed over or counted (akoya-api.md section 9).
Result<Listing> parseListing(const QByteArray& body);

/// GET /accounts-info (akoya-api.md 4.5).
struct ListAccounts {
    using Reply = Listing;
    static constexpr DataCluster cluster = DataCluster::AccountInfo;
    QList<ProviderAccountId> only; ///< empty: all accounts of the consent

    QUrl url(const Network& network, const ProviderId& provider) const;
    static Result<Listing> decode(const QByteArray& body) { return parseListing(body); }
    static std::int64_t rows(const Listing& reply) { return reply.accounts.size(); }
    static QStringList unreadable(const Listing& reply) { return reply.unreadable; }
};

} // namespace bursar::accounts
