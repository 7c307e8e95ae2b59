// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/day.h"
#include "app/base/result.h"

#include <QByteArray>
#include <QCoroTask>
#include <QDir>
#include <QMap>
#include <QStringList>

namespace bursar {

class SecretStore;

/// The erasing of a whole profile (decision 18): keychain entries first, so that what is left of an
/// encrypted file is noise whatever happens next, then the files. It begins with a file that says
/// so, without a name of anybody; while that is there, the next start goes on before anything else.
namespace totalerasure {

struct Plan {
    QStringList keys; ///< keychain entries
    QMap<QString, std::int64_t> rows; ///< by table, for the receipt
    Instant askedAt;
};

struct Report {
    Plan plan;
    QStringList files; ///< that were removed
    QStringList left; ///< entries and files that are still there; empty: nothing is
    QByteArray receipt; ///< JSON; kept nowhere
};

bool isBegun(const QDir& folder);
/// The store is still whole when this fails (StoreFull).
Status begin(const QDir& folder, const Plan& plan);
/// Nobody has the store open. Removes only what Bursar makes there, and can be called again.
/// Errors: Keychain…: entries are left, and all files; StoreFailed: a file cannot be removed, or
/// what was begun cannot be read.
QCoro::Task<Result<Report>> finish(QDir folder, SecretStore& secrets, Instant now);

} // namespace totalerasure

} // namespace bursar
