// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/attention.h"
#include "app/details/accountrecords.h"

namespace bursar::details {

/// What is to be paid on loans and lines of credit, as the banks said last: those with a next day
/// or with an amount that is past due. Accounts that are no longer shared are left out: nobody
/// tells how they stand.
QList<attention::Due> duesOf(const QList<accounts::Entry>& entries, const AccountRecords& records);

} // namespace bursar::details
