// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/day.h"
#include "app/base/ids.h"
#include "app/base/money.h"
#include "app/base/strings.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <vector>

namespace bursar::transactions {

/// akoya-api.md 4.8; anything else on the wire is Unknown, its own word stays in the raw item.
enum class BankStatus : std::uint8_t { Unknown, Pending, Memo, Authorization, Posted };

/// Not posted yet, in the bank's own words. Unknown is not: it may be posted.
constexpr bool isPending(BankStatus status)
{
    switch (status) {
    case BankStatus::Pending:
    case BankStatus::Memo:
    case BankStatus::Authorization:
        return true;
    case BankStatus::Unknown:
    case BankStatus::Posted:
        break;
    }
    return false;
}

/// One transaction: fixed size, no allocation. Written once by the parser, completed by the store
/// (id, account, currency), and read by the table as it is. Texts are pieces of the batch's pool.
struct Row {
    RowId id; ///< given by the store; 0 before
    AccountRef account;
    Day day; ///< the posting's date, else the transaction's; unknown stays unknown
    Money amount; ///< effect on the person's net worth: out is negative (akoya-api.md 4.8),
                  ///< account's currency
    BankStatus status = BankStatus::Unknown;
    bool amountKnown = true; ///< false: the bank sent none (a share split); shown as unknown
    StrRef externalId; ///< the provider's id, unique within the account
    StrRef payee; ///< cleaned for display; falls back to the description
    StrRef description; ///< the bank's text, cleaned for display
    StrRef category; ///< as the bank sent it
    StrRef type; ///< transactionType as sent: "POSDEBIT"
};

/// Rows that belong together, and their texts.
struct Batch {
    std::vector<Row> rows;
    StringPool strings;
};

/// What the store keeps of an item beside its Row.
struct Item {
    StrRef raw; ///< the element as it came, in Page::body
    /// A plain positive amount, without a memo, of a kind that spends: money out if this bank never
    /// writes a minus, else money in as it stands. Only the account's history tells (akoya-api.md
    /// 4.8, rule 3), so the store settles it.
    bool outIfUnsigned = false;
};

/// One page of GET /transactions.
struct Page {
    Batch batch; ///< `account` and the currency are not set: the request knows them
    std::vector<Item> items; ///< one for each row
    QByteArray body; ///< what Item::raw points into
    bool hasMinus = false; ///< an amount with a minus was sent: this bank signs its amounts
    QString next; ///< links.next.href as sent; empty on the last page
    QString nextOffset; ///< page.nextOffset, for a bank that sends no links (akoya-api.md 4.0)
    QStringList unreadable; ///< "item 3: not an object": counted, never dropped silently
};

/// What the person wrote to one transaction; an empty text: nothing. Texts are pieces of the pool.
struct AnnotatedRow {
    RowId id;
    StrRef category; ///< instead of the bank's
    StrRef note; ///< may have several lines
    StrRef tags; ///< sorted, with tagSeparator between: equal sets are equal texts
};

/// In no tag: what the person types between tags, too.
constexpr char tagSeparator = ',';

struct Annotations {
    std::vector<AnnotatedRow> rows;
    StringPool strings;
};

using AnnotationsPtr = std::shared_ptr<const Annotations>;

/// What one store transaction changed, for the table. Immutable once made; crosses threads.
struct Delta {
    Batch upserts; ///< inserted or changed rows, with ids; what the person wrote to them stays
    Annotations annotations; ///< all that the person wrote to each of these rows, from now on; rows
                             ///< that are not shown may be among them
    std::vector<RowId> removed; ///< rows that are no longer shown
    bool reset = false; ///< forget all rows first: the start, or a link erased
    bool isLast = false; ///< the end of what the store holds: no need to wait for more with showing
};

using DeltaPtr = std::shared_ptr<const Delta>;

} // namespace bursar::transactions
