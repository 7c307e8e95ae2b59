// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consents/localcopy.h"

#include <algorithm>

namespace bursar {

LocalCopy localCopyOf(LinkId link, const QList<consents::Consent>& consents,
    const QList<accounts::Entry>& accounts, std::int64_t documents, std::optional<int> keptDays)
{
    LocalCopy copy{.documents = documents, .keptDays = keptDays};
    for (const accounts::Entry& entry : accounts) {
        if (entry.link != link)
            continue;
        ++copy.accounts;
        copy.transactions += entry.transactionCount;
    }
    std::optional<Instant> ended;
    for (const consents::Consent& one : consents) {
        if (one.link != link)
            continue;
        copy.isInUse = copy.isInUse || !one.endedAt;
        ended = std::max(ended, one.endedAt);
    }
    if (!copy.isInUse && !copy.isEmpty() && ended && keptDays)
        copy.erasedOn = *ended + std::chrono::hours(24) * *keptDays;
    return copy;
}

} // namespace bursar
