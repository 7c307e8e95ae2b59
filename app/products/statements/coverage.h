// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/documents/documents.h"

namespace bursar::statements {

/// A statement that should be there by the rhythm of the others, and is not in the bank's list.
struct Gap {
    AccountRef account;
    Day day; ///< about when it would have been made
};

/// How often an account's statements come; 0 months: no telling.
int rhythmOf(const QList<Day>& days);

/// The gaps of one account, newest first: between its statements, and after the newest one when the
/// next is more than 15 days late. Nothing of accounts with too few statements to show a rhythm.
QList<Gap> gapsOf(AccountRef account, QList<Day> days, Day today);

/// Of all accounts that are among the statements.
QList<Gap> gapsOf(const QList<documents::Document>& all, Day today);

} // namespace bursar::statements
