// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/day.h"
#include "app/consents/consentrecord.h"
#include "app/products/accounts/accounts.h"

#include <QList>

#include <optional>

namespace bursar {

/// What this computer keeps of one login, and for how long.
struct LocalCopy {
    std::int64_t accounts = 0;
    std::int64_t transactions = 0;
    std::int64_t documents = 0; ///< statements and tax forms
    std::optional<int> keptDays; ///< after the last consent has ended; none: until it is erased
    bool isInUse = false; ///< a consent lives, or its ending is not over
    std::optional<Instant> erasedOn; ///< none: not by itself, or the consent still lives

    bool isEmpty() const { return accounts == 0 && documents == 0; }
};

/// `documents` that are kept of the link.
LocalCopy localCopyOf(LinkId link, const QList<consents::Consent>& consents,
    const QList<accounts::Entry>& accounts, std::int64_t documents, std::optional<int> keptDays);

} // namespace bursar
