// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/call.h"
#include "app/products/documents/documents.h"

#include <QStringList>
#include <QUrl>

namespace bursar::statements {

/// One page of the list of an account's statements (akoya-api.md 4.11).
struct Page {
    QList<documents::Listed> listed;
    QString next; ///< links.next.href as sent; empty on the last page
    QString nextOffset; ///< page.nextOffset, for a bank that sends no links
    QStringList unreadable; ///< "item 3: no id": counted, never dropped silently
};

/// GET /statements of one account.
struct ListStatements {
    using Reply = Page;
    static constexpr DataCluster cluster = DataCluster::Statements;

    ProviderAccountId account;
    Instant from;
    Instant to;
    QUrl page; ///< the next page's address, from nextPage(); empty for the first

    QUrl url(const Network& network, const ProviderId& provider) const;
    static Result<Page> decode(const QByteArray& body);
    static std::int64_t rows(const Page& reply);
    static QStringList unreadable(const Page& reply) { return reply.unreadable; }
};

/// The address of the page after `page`, which was read from `current`; an empty one when there is
/// none. BadPayload when it leads to another origin.
Result<QUrl> nextPage(const Network& network, const QUrl& current, const Page& page);

/// Where one statement is to be had as a document. Made from the ids, not taken from the list's
/// links: those name the version of the day on which they were read.
QUrl documentUrl(const Network& network, const ProviderId& provider,
    const ProviderAccountId& account, const QString& statementId);

/// The decoder, for its fuzzer too.
Result<Page> parsePage(const QByteArray& body);

} // namespace bursar::statements
