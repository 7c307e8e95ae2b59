// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/standingsamples.h"

#include "app/base/literals.h"
#include "tests/gui/samples.h"

namespace bursar::test {

using namespace std::chrono_literals;

namespace {

Standing healthy(const QString& name, bool extreme)
{
    Standing at{.name = name,
        .links = sampleLinks(extreme),
        .accounts = sampleAccounts(extreme),
        .held = sampleHeld(extreme),
        .unlisted = {},
        .listedAt = sampleNow() - 2h,
        .attention = {}};
    for (Link& link : at.links)
        link.state = LinkState::Active;
    return at;
}

/// Everything that was read is this much older.
void age(Standing& at, std::chrono::minutes by)
{
    for (Link& link : at.links)
        link.lastSuccess = link.lastSuccess.value_or(sampleNow()) - by;
    auto entries = *at.accounts;
    for (accounts::Entry& entry : entries) {
        if (entry.balance.asOf)
            entry.balance.asOf = *entry.balance.asOf - by;
        if (entry.askedAt)
            entry.askedAt = *entry.askedAt - by;
    }
    at.accounts = std::make_shared<const QList<accounts::Entry>>(entries);
    auto held = *at.held;
    for (details::Held& each : held) {
        if (each.askedAt)
            each.askedAt = *each.askedAt - by;
    }
    at.held = std::make_shared<const QList<details::Held>>(held);
    at.listedAt = *at.listedAt - by;
}

void fail(Standing& at, const Error& error)
{
    for (Link& link : at.links)
        link.sync.error = error;
}

Standing partial(bool extreme)
{
    Standing at = healthy(u"partial"_s, extreme);
    const Error error{.kind = ErrorKind::ProviderDown, .http = 206};
    at.links[0].sync.missing = QStringList{u"Travel Card •5519"_s, u"Reserve Savings •2207"_s};
    auto held = *at.held;
    held[1].error = error;
    at.held = std::make_shared<const QList<details::Held>>(held);
    auto entries = *at.accounts;
    entries[1].error = entries[2].error = error;
    at.accounts = std::make_shared<const QList<accounts::Entry>>(entries);
    at.unlisted = {{AccountRef{3}, LinkId{1}, error}};
    return at;
}

} // namespace

QList<Standing> sampleStandings(bool extreme)
{
    Standing stale = healthy(u"stale"_s, extreme);
    age(stale, 24h * 12);
    stale.areListsStale = true;
    Standing offline = healthy(u"offline"_s, extreme);
    age(offline, 3h);
    fail(offline, Error{.kind = ErrorKind::Offline});
    Standing failed = healthy(u"failed"_s, extreme);
    age(failed, 26h);
    fail(failed, Error{.kind = ErrorKind::ProviderDown, .http = 503});
    Standing paused = healthy(u"paused"_s, extreme); // 429 with Retry-After
    age(paused, 2h);
    fail(paused, Error{.kind = ErrorKind::RateLimited, .http = 429});
    for (Link& link : paused.links)
        link.pausedUntil = sampleNow() + 25min;
    QList<Standing> all{partial(extreme), stale, offline, failed, paused};
    for (Standing& at : all) {
        attention::Facts facts{.consents = {},
            .links = {},
            .documents = {},
            .accounts = at.accounts,
            .now = sampleNow()};
        for (const Link& link : std::as_const(at.links)) {
            facts.links += link;
            if (link.sync.error) // as the store remembers it
                facts.links.last().lastError = link.sync.error;
        }
        at.attention = attention::gather(facts);
    }
    return all;
}

Link linkInItsFirstReading()
{
    Link link = sampleLinks().first();
    link.lastSuccess.reset();
    link.sync.running = true;
    return link;
}

Link linkNeverRead(ErrorKind why)
{
    Link link = sampleLinks().first();
    link.lastSuccess.reset();
    link.sync.error = Error{.kind = why};
    return link;
}

} // namespace bursar::test
