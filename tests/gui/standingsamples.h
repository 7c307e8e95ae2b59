// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/attention.h"
#include "app/details/investments.h"
#include "app/profile/profile.h"
#include "ui/features/statements/statementrows.h"

namespace bursar::test {

/// How things stand with three institutions, for every page that shows something of theirs.
struct Standing {
    QString name; ///< "partial", "stale", "offline", "failed", "paused"
    QList<Link> links;
    accounts::Snapshot accounts;
    details::HeldSnapshot held;
    QList<ui::StatementsState::Unlisted> unlisted;
    std::optional<Instant> listedAt;
    bool areListsStale = false;
    QList<attention::Item> attention;
};
QList<Standing> sampleStandings(bool extreme = false);

/// An institution that has just been linked and is being read.
Link linkInItsFirstReading();
/// One whose first reading failed: nothing of it is known.
Link linkNeverRead(ErrorKind why);

} // namespace bursar::test
