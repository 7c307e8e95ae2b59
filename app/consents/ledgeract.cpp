// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consents/ledgeract.h"

#include "app/base/literals.h"

namespace bursar {

static_assert(static_cast<int>(Cause::Proof) == 2); // LEDGER_IS_CALL

namespace {

constexpr QLatin1StringView shownScheme = "bursar:shown/"_L1;
constexpr QLatin1StringView copiedScheme = "bursar:copied/"_L1;

} // namespace

CallRecord recordOf(LedgerAct act, LinkId link, DataCluster cluster,
    const ProviderAccountId& account, std::int64_t rows, Instant at)
{
    CallRecord record;
    record.at = at;
    record.link = link;
    record.cause = Cause::Person;
    record.cluster = cluster;
    record.path = (act == LedgerAct::Shown ? shownScheme : copiedScheme) + account.value;
    record.rows = rows;
    return record;
}

bool isAct(const CallRecord& record) { return record.http == 0 && !record.error; }

std::optional<LedgerAct> actOf(const CallRecord& record)
{
    if (!isAct(record))
        return {};
    if (record.path.startsWith(shownScheme))
        return LedgerAct::Shown;
    if (record.path.startsWith(copiedScheme))
        return LedgerAct::Copied;
    return {};
}

} // namespace bursar
