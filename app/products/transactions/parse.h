// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/products/transactions/transactions.h"

namespace bursar::transactions {

/// Reads a page where it lies, in one pass. Any thread. BadPayload when the text is not JSON to its
/// end: half a page is no page. What is strange inside is kept, passed over or counted
/// (akoya-api.md section 9).
///
/// An item without a transactionId gets one made from what it says ("~" and a digest), so that it
/// is the same item on the next reading; equal items of one page are numbered.
Result<Page> parsePage(const QByteArray& body);

} // namespace bursar::transactions
