// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/consents/nextuse.h"

#include "ui/features/consents/tr.h"

namespace bursar::ui::consentstext {

namespace {

/// The day of so near a time is clear.
constexpr std::chrono::hours soon{12};

/// A plan does not know of the end.
bool endsBefore(const ConsentView& view, const NextReading& next)
{
    return next.when == NextReading::When::At && view.until && next.at >= *view.until;
}

QString timeOfUse(Instant at, const Formats& formats, Instant now)
{
    if (at <= now)
        return Tr::tr("within a minute", "when a consent is used next");
    return Tr::tr("%1, while Bursar runs", "a time, or a date and time")
        .arg(at - now < soon ? formats.time(at) : formats.moment(at));
}

} // namespace

QString nextUseText(
    const ConsentView& view, const NextReading& next, const Formats& formats, Instant now)
{
    using When = NextReading::When;
    if (isPast(view.status))
        return Tr::tr("never: it is over", "when a consent is used next");
    if (view.revocation)
        return Tr::tr("never: you asked to revoke it", "when a consent is used next");
    if (view.status == ConsentStatus::SignInNeeded)
        return Tr::tr("not before you sign in again", "when a consent is used next");
    if (endsBefore(view, next))
        return Tr::tr("none is planned before it ends", "when a consent is used next");
    switch (next.when) {
    case When::Running:
        return Tr::tr("now: it is being read", "when a consent is used next");
    case When::At:
        return timeOfUse(next.at, formats, now);
    case When::AtStart:
        return Tr::tr("when Bursar starts or your computer wakes; in between only when you ask",
            "when a consent is used next");
    case When::OnRequest:
        return Tr::tr("only when you ask", "when a consent is used next");
    case When::NotPlanned:
        break;
    }
    return Tr::tr("not now: its network is not available", "when a consent is used next");
}

QString nextUseLine(
    const ConsentView& view, const NextReading& next, const Formats& formats, Instant now)
{
    using When = NextReading::When;
    if (isPast(view.status) || view.revocation || view.status == ConsentStatus::SignInNeeded)
        return {};
    if (endsBefore(view, next))
        return Tr::tr("No use planned before it ends");
    switch (next.when) {
    case When::Running:
        return Tr::tr("Being read now", "the next use of a consent");
    case When::At:
        if (next.at <= now)
            return Tr::tr("Next use within a minute");
        return Tr::tr("Next use %1", "a time, or a date and time")
            .arg(next.at - now < soon ? formats.time(next.at) : formats.moment(next.at));
    case When::AtStart:
        return Tr::tr("Next use when Bursar starts");
    case When::OnRequest:
        return Tr::tr("Next use when you ask");
    case When::NotPlanned:
        break;
    }
    return {};
}

} // namespace bursar::ui::consentstext
