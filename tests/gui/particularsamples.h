// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/details/accountrecords.h"
#include "app/details/particulars.h"

namespace bursar::test {

/// Payment networks and holders of the sample accounts: of the first with tokens and a change, of
/// the brokerage without a change. `extreme`: long names and words that nobody knows.
details::ParticularsPtr sampleParticulars(bool extreme = false);
/// What the bank answers to the question for the first account's numbers.
Particulars::Numbers sampleNumbers();
/// The same records, with how the products of these samples stand and a consent that covers them.
details::AccountRecordsPtr withParticulars(const details::AccountRecordsPtr& records);

} // namespace bursar::test
