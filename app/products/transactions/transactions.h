// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/day.h"
#include "app/base/ids.h"
#include "app/base/money.h"
#include "app/base/strings.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace bursar::transactions {

/// akoya-api.md 4.8; anything else on the wire is Unknown, its own word stays in the raw item.
enum class BankStatus : std::uint8_t { Unknown, Pending, Memo, Authorization, Posted };

/// One transaction: fixed size, no allocation. Written once by the parser, completed by the store
/// (id, account), and read by the table as it is. Texts are pieces of the batch's pool.
struct Row {
    RowId id; ///< given by the store; 0 before
    AccountRef account;
    Day day; ///< the posting's date, else the transaction's; unknown stays unknown
    BankStatus status = BankStatus::Unknown;
    Money amount; ///< effect on the person's net worth: out is negative (akoya-api.md 4.8),
                  ///< account's currency
    StrRef externalId; ///< the provider's id, unique within the account
    StrRef payee; ///< cleaned for display; falls back to the description
    StrRef description; ///< the bank's text, cleaned for display
    StrRef category; ///< as the bank sent it
    StrRef type; ///< transactionType as sent: "POSDEBIT"
    StrRef raw; ///< the item's JSON as it came; empty when read back from the store (ask
                ///< Store::rawTransaction)
};

/// Rows that belong together, and their texts.
struct Batch {
    std::vector<Row> rows;
    StringPool strings;
};

/// One page of GET /transactions.
struct Page {
    Batch batch; ///< `account` and the currency are not set: the request knows them
    QString next; ///< links.next.href as sent; empty on the last page
    int unreadable = 0; ///< items that could not be read: counted, never dropped silently
};

/// What one store transaction changed, for the table. Immutable once made; crosses threads.
struct Delta {
    Batch upserts; ///< inserted or changed rows, with ids
    std::vector<RowId> removed; ///< rows that are no longer shown
    bool reset = false; ///< forget all rows first: the start, or a link erased
};

using DeltaPtr = std::shared_ptr<const Delta>;

} // namespace bursar::transactions
