// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/reading/trouble.h"

#include "ui/features/reading/tr.h"
#include "ui/kit/banner.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/formats.h"

#include <algorithm>

namespace bursar::ui {

using reading::Tr;

std::optional<Error> troubleOf(const Link& link)
{
    const std::optional<Error>& last = link.sync.error ? link.sync.error : link.lastError;
    if (link.state == LinkState::Active)
        return last;
    if (link.state != LinkState::SignInNeeded)
        return std::nullopt;
    Error signIn = last.value_or(Error{});
    signIn.kind = ErrorKind::SignInNeeded;
    return signIn;
}

const Link* worstOf(const QList<Link>& links)
{
    const Link* worst = nullptr;
    for (const Link& link : links) {
        if (link.state == LinkState::SignInNeeded)
            return &link;
        if (!worst && troubleOf(link))
            worst = &link;
    }
    return worst;
}

void showTrouble(Banner& banner, const Link& link, const Formats& formats, Instant now)
{
    const auto error = troubleOf(link);
    if (link.pausedUntil && *link.pausedUntil > now) {
        banner.show(Tone::Neutral, link.name,
            Tr::tr("The network asks for a pause. It is read again from %1 on.", "time")
                .arg(formats.time(*link.pausedUntil)));
        return;
    }
    banner.show(error.value_or(Error{}), link.name,
        link.lastSuccess
            ? Tr::tr("last success %1", "date and time").arg(formats.moment(*link.lastSuccess))
            : QString());
}

Lack lackOf(const QList<Link>& links, bool loading)
{
    const auto any = [&links](auto test) { return std::any_of(links.begin(), links.end(), test); };
    if (loading || any([](const Link& link) { return link.sync.running; }))
        return Lack::Reading;
    if (links.isEmpty())
        return Lack::NotLinked;
    return any([](const Link& link) { return !link.lastSuccess && troubleOf(link); })
        ? Lack::NotRead
        : Lack::NoneShared;
}

void showNotRead(EmptyState& empty)
{
    empty.set(Icon::Clock, Tr::tr("Not read yet"),
        Tr::tr("What is shared with Bursar will be here as soon as it can be read."));
}

} // namespace bursar::ui
