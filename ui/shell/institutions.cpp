// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/institutions.h"

#include "app/base/literals.h"
#include "ui/kit/errortext.h"
#include "ui/shell/tr.h"

#include <algorithm>

namespace bursar::ui {

using shell::Tr;

namespace {

/// Of the last run, or, since the program's start, what the store remembers.
std::optional<Error> errorOf(const Link& link)
{
    return link.sync.error ? link.sync.error : link.lastError;
}

/// Bursar cannot go on by itself.
bool needsPerson(const Error& error)
{
    const NextStep next = describe(error.kind).next;
    return next != NextStep::Retry && next != NextStep::Dismiss;
}

void presentActive(InstitutionItem& item, const Link& link, const Formats& formats, Instant now)
{
    if (link.sync.running) {
        item.mark = Mark::Busy;
        item.note = Tr::tr("reading…", "state of an institution, in the sidebar");
        item.state = Tr::tr("Bursar is reading from this institution.");
        return;
    }
    item.note = link.lastSuccess
        ? formats.age(link.lastSuccess, now)
        : Tr::tr("not read yet", "state of an institution, in the sidebar");
    if (const auto error = errorOf(link)) {
        const ErrorText text = describe(error->kind);
        item.mark = text.tone == Tone::Danger ? Mark::Failed : Mark::Attention;
        item.state = text.sentence;
        return;
    }
    item.mark = link.isStale(now) || !link.sync.missing.isEmpty() ? Mark::Attention : Mark::Good;
    if (!link.sync.missing.isEmpty())
        item.state = Tr::tr("The bank left out %n account(s) at the last reading.",
            "state of an institution", static_cast<int>(link.sync.missing.size()));
    else if (!link.lastSuccess)
        item.state = Tr::tr("Nothing was read from this institution yet.");
    else
        item.state = Tr::tr("Last read in full: %1.", "a date and time")
                         .arg(formats.moment(*link.lastSuccess));
}

} // namespace

InstitutionItem present(const Link& link, const Formats& formats, Instant now)
{
    InstitutionItem item{.id = link.id, .name = link.name, .note = {}, .state = {}};
    switch (link.state) {
    case LinkState::Active:
        presentActive(item, link, formats, now);
        break;
    case LinkState::SignInNeeded:
        item.mark = Mark::Attention;
        item.note = Tr::tr("sign in again", "state of an institution, in the sidebar");
        item.state = describe(ErrorKind::SignInNeeded).sentence;
        item.canRefresh = false;
        break;
    case LinkState::Revoking:
        item.mark = Mark::Failed;
        item.note = Tr::tr("not confirmed", "state of an institution, in the sidebar");
        item.state = Tr::tr("You asked to end this link; the network has not confirmed it yet.");
        item.canRefresh = false;
        item.canSignIn = false;
        break;
    case LinkState::Ended:
        item.mark = Mark::Ended;
        item.note = Tr::tr("ended", "state of an institution, in the sidebar");
        item.state = Tr::tr("The link has ended. What was read before is kept on this computer.");
        item.canRefresh = false;
        item.canUnlink = false;
        break;
    }
    return item;
}

QList<InstitutionItem> present(const QList<Link>& links, const Formats& formats, Instant now)
{
    QList<InstitutionItem> items;
    for (const Link& link : links)
        items += present(link, formats, now);
    return items;
}

StatusInfo presentStatus(
    const QList<Link>& links, std::int64_t requests, const Formats& formats, Instant now)
{
    StatusInfo info;
    const auto count = [&links](auto condition) {
        return static_cast<int>(std::count_if(links.begin(), links.end(), condition));
    };
    const int running = count([](const Link& link) { return link.sync.running; });
    const int ended = count([](const Link& link) { return link.state == LinkState::Ended; });
    const auto read = static_cast<int>(links.size()) - ended;
    const int unread = count(
        [](const Link& link) { return link.state == LinkState::Active && !link.lastSuccess; });
    const int stale = count(
        [now](const Link& link) { return link.state == LinkState::Active && link.isStale(now); });
    const int partial = count([](const Link& link) {
        return link.state == LinkState::Active && !link.sync.missing.isEmpty();
    });
    const int waiting = count([](const Link& link) {
        return link.state == LinkState::SignInNeeded || link.state == LinkState::Revoking
            || (link.state == LinkState::Active && errorOf(link) && needsPerson(*errorOf(link)));
    });
    const int failed =
        count([](const Link& link) { return link.state == LinkState::Active && errorOf(link); });
    std::optional<Instant> last;
    for (const Link& link : links) {
        if (link.lastSuccess && (!last || *link.lastSuccess > *last))
            last = link.lastSuccess;
    }
    if (links.isEmpty()) {
        info.state = Tr::tr("No institution linked");
        return info;
    }
    if (running > 0) {
        info.mark = Mark::Busy;
        info.state = Tr::tr("Reading from %n institution(s)…", "status bar", running);
    } else if (waiting > 0) {
        info.mark = Mark::Attention;
        info.state = Tr::tr("%n institution(s) need(s) you", "status bar", waiting);
    } else if (failed > 0) {
        info.mark = Mark::Attention;
        info.state = Tr::tr("%n institution(s) could not be read", "status bar", failed);
    } else if (read == 0) {
        info.mark = Mark::Ended;
        info.state = Tr::tr("No institution is read any more", "status bar: all links have ended");
    } else if (unread > 0) {
        info.mark = Mark::Attention;
        info.state = Tr::tr("%n institution(s) not read yet", "status bar", unread);
    } else if (partial > 0) {
        info.mark = Mark::Attention;
        info.state = Tr::tr("%n institution(s) left accounts out", "status bar", partial);
    } else if (stale > 0) {
        info.mark = Mark::Attention;
        info.state = Tr::tr("%n institution(s) out of date", "status bar", stale);
    } else {
        info.mark = Mark::Good;
        info.state = Tr::tr("All institutions up to date");
    }
    QStringList details;
    if (last)
        // The time of day alone is today's.
        details += Tr::tr("Last refresh %1", "status bar: a time, or a date and time")
                       .arg(now - *last > std::chrono::hours(12) ? formats.moment(*last)
                                                                 : formats.time(*last));
    if (read > 0)
        details += Tr::tr("%n institution(s)", "status bar", read);
    if (ended > 0)
        details += Tr::tr("%n ended", "status bar: institutions whose link has ended", ended);
    if (requests > 0)
        details +=
            Tr::tr("%n request(s)", "status bar: calls to the network", static_cast<int>(requests));
    info.detail = details.join(u" · "_s);
    return info;
}

} // namespace bursar::ui
