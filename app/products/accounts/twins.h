// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/accounts/accounts.h"

#include <QHash>

namespace bursar::accounts {

/// Finds accounts that came in two logins of one person at one provider (akoya-api.md section 9,
/// 9) and sets Entry::seemsSameAs of the later one: the same provider, kind, currency and end of
/// the masked number, and a balance that both had, now or on one day. Nothing is merged: it is a
/// guess, and the person decides.
/// `institutionOf`: what names the provider and its network; links without it are not compared.
void markTwins(QList<Entry>& entries, const QHash<LinkId, QString>& institutionOf);

} // namespace bursar::accounts
