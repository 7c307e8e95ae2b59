// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/activity/accesswords.h"

#include "app/base/literals.h"
#include "app/consents/ledgeract.h"
#include "ui/features/activity/tr.h"
#include "ui/kit/errortext.h"

#include <QDateTime>

namespace bursar::ui {

using activitytext::Tr;

namespace {

constexpr int httpPartial = 206;

QString dayOf(Instant instant, const Formats& formats)
{
    const auto local = QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count());
    return formats.dayLong(Day::fromDate(local.date()));
}

} // namespace

QString causeName(Cause cause)
{
    switch (cause) {
    case Cause::Person:
        return Tr::tr("You", "who asked for the data");
    case Cause::Schedule:
        return Tr::tr("Schedule", "who asked for the data");
    case Cause::Proof:
        return Tr::tr("Proof", "who asked for the data: whether a revocation holds");
    }
    return {};
}

ResultWords resultWords(const CallRecord& call)
{
    if (isAct(call)) {
        const auto act = actOf(call);
        const QString word = !act       ? Tr::tr("On this computer", "what came of an entry")
            : *act == LedgerAct::Copied ? Tr::tr("Copied", "numbers to pay with")
                                        : Tr::tr("Shown", "numbers to pay with");
        return {word, Mark::Good};
    }
    if (!call.error) {
        if (call.http == httpPartial)
            return {Tr::tr("In part", "what came of a question"), Mark::Attention};
        if (call.unreadable > 0)
            return {Tr::tr("Partly unreadable", "what came of a question"), Mark::Attention};
        return {Tr::tr("Answered", "what came of a question"), Mark::Good};
    }
    switch (*call.error) {
    case ErrorKind::Cancelled:
        return {Tr::tr("Stopped", "what came of a question"), Mark::Ended};
    case ErrorKind::RateLimited:
    case ErrorKind::StillProcessing:
        return {Tr::tr("Asked to wait", "what came of a question"), Mark::Busy};
    case ErrorKind::NotSupported:
    case ErrorKind::AccountClosed:
    case ErrorKind::BadDateRange:
    case ErrorKind::NotInThisForm:
        return {Tr::tr("Not offered", "what came of a question"), Mark::Ended};
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::ConnectionCut:
    case ErrorKind::ProviderDown:
    case ErrorKind::Maintenance:
        return {Tr::tr("No answer", "what came of a question"), Mark::Attention};
    case ErrorKind::NotAuthorized:
    case ErrorKind::SignInNeeded:
    case ErrorKind::NotSubscribed:
    case ErrorKind::AccessDenied:
    case ErrorKind::ClientRejected:
        return {Tr::tr("Refused", "what came of a question"), Mark::Failed};
    case ErrorKind::NoData:
        return {Tr::tr("Nothing there", "what came of a question"), Mark::Good};
    case ErrorKind::AccountUnknown:
    case ErrorKind::NotFound:
        return {Tr::tr("Not found", "what came of a question"), Mark::Attention};
    default:
        return {Tr::tr("Failed", "what came of a question"), Mark::Failed};
    }
}

QString resultSentence(const CallRecord& call)
{
    if (isAct(call)) {
        const auto act = actOf(call);
        if (!act)
            return Tr::tr("Something that was done on this computer; what it was has been erased.");
        return *act == LedgerAct::Copied
            ? Tr::tr("You copied a number to the clipboard. The number itself is kept nowhere.")
            : Tr::tr("You had the full numbers shown. They themselves are kept nowhere.");
    }
    if (call.error)
        return describe(*call.error).sentence;
    QString sentence = call.http == httpPartial
        ? Tr::tr("The bank answered, but left something out.")
        : Tr::tr("The bank answered.");
    if (call.unreadable > 0)
        sentence += u' '
            + Tr::tr("%n place(s) in the answer could not be read.", nullptr,
                static_cast<int>(call.unreadable));
    return sentence;
}

QString placesText(const CallRecord& call)
{
    QString text = call.places.join(u'\n');
    const std::int64_t more = call.unreadable - call.places.size();
    if (more > 0)
        text += u'\n' + Tr::tr("and %n more", "places in an answer", static_cast<int>(more));
    return text;
}

QString bytesText(std::int64_t bytes, const Formats& formats)
{
    return formats.locale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString shortMoment(Instant at, const Formats& formats)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count()).date();
    const QDate today = QDate::currentDate();
    if (day.year() != today.year())
        return formats.dayLong(Day::fromDate(day));
    const QString shown = formats.dayShort(Day::fromDate(day), Day::fromDate(today));
    return Tr::tr("%1, %2", "short date, time").arg(shown, formats.time(at));
}

QString consentName(const LedgerSubject& consent, const Formats& formats)
{
    if (!consent.grantedAt)
        return consent.grantId.isEmpty() ? Tr::tr("not known", "which consent")
                                         : consent.grantId.left(8) + u'…';
    const QString from = dayOf(*consent.grantedAt, formats);
    if (!consent.endedAt)
        return Tr::tr("since %1", "a consent; a date").arg(from);
    const QString until = dayOf(*consent.endedAt, formats);
    return from == until ? from : from + u" – "_s + until;
}

QString institutionName(const LedgerSubject& consent)
{
    return consent.institution.isEmpty() ? Tr::tr("Erased institution") : consent.institution;
}

} // namespace bursar::ui
