// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/consents/consenttext.h"

#include "app/base/literals.h"
#include "app/consents/clusterwords.h"
#include "ui/features/consents/tr.h"
#include "ui/kit/datanames.h"
#include "ui/kit/errortext.h"

#include <algorithm>

namespace bursar::ui::consentstext {

namespace {

QString clusterList(const std::set<DataCluster>& clusters, const Formats& formats)
{
    QStringList names;
    for (const DataCluster cluster : dataClusters) {
        if (clusters.contains(cluster))
            names += dataNameInText(cluster);
    }
    return formats.locale().createSeparatedList(names);
}

QString day(Instant at, const Formats& formats)
{
    const auto local = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count());
    return formats.dayLong(Day::fromDate(local.date()));
}

/// The time alone when it was today.
QString momentOf(Instant at, const Formats& formats, Instant now)
{
    return day(at, formats) == day(now, formats)
        ? Tr::tr("%1 today", "a time").arg(formats.time(at))
        : formats.moment(at);
}

/// What the network's refusal consisted of, as far as it was seen.
QString proofText(const revocations::Evidence& seen, const Formats& formats)
{
    QStringList parts;
    if (seen.refreshRefused)
        parts += Tr::tr("the network refused the refresh token at %1", "a time")
                     .arg(formats.moment(*seen.refreshRefused));
    if (seen.callRefused)
        parts += Tr::tr("it refused a data call with %1 at %2", "401/602; a time")
                     .arg(seen.callAnswer, formats.moment(*seen.callRefused));
    if (!seen.consentStatus.isEmpty() && seen.consentAsked)
        parts += Tr::tr("its Consent API said %1 at %2", "REVOKED; a time")
                     .arg(seen.consentStatus, formats.moment(*seen.consentAsked));
    return formats.locale().createSeparatedList(parts);
}

QString platformOf(const ConsentView& view)
{
    const auto platform = std::find_if(view.parties.begin(), view.parties.end(),
        [](const auto& party) { return party.type == "DATA_ACCESS_PLATFORM"_L1; });
    return platform == view.parties.end() ? view.consent.networkId : platform->name;
}

QString sentSentence(const ConsentView& view, const Formats& formats)
{
    const QString institution = institutionOf(view);
    const QString platform = platformOf(view);
    const revocations::Evidence& seen = view.revocation->evidence;
    QString text = seen.callAnswered
        ? Tr::tr("The network took the revocation and still answers. Bursar sends it again, keeps "
                 "the token for that and reads nothing with it.")
        : Tr::tr("The network took the revocation; that it refuses Bursar is not proven yet. "
                 "Bursar keeps the token for another try and reads nothing with it.");
    const QString proof = proofText(seen, formats);
    if (!proof.isEmpty())
        text += u' ' + Tr::tr("So far: %1.", "what was seen").arg(proof);
    // Bursar has no token left that the network takes: what it could send would end nothing.
    if (seen.refreshRefused && seen.consentStatus == "ACTIVE"_L1)
        text += u' '
            + Tr::tr("The network still lists the consent as active, and takes nothing more from "
                     "Bursar. To end it there, sign in at %1 and remove Bursar or %2 where it "
                     "lists connected apps or data sharing; Bursar keeps asking and tells you when "
                     "it has ended.",
                "an institution; the access platform")
                  .arg(institution, platform);
    return text;
}

QString revokedSentence(const Revocation& one, const Formats& formats)
{
    const QString proof = proofText(one.evidence, formats);
    QString text = proof.isEmpty()
        ? Tr::tr("Revoked and confirmed with an earlier version of Bursar.")
        : Tr::tr("Verified: %1.", "what the network did").arg(proof);
    if (one.step == RevocationStep::Proven && one.failure)
        text += u' '
            + Tr::tr("The dead token is still in your keychain; Bursar tries again to remove it.");
    return text;
}

/// "2 accounts fewer: Auto Loan •2284 and Travel Card •5519"
QString withNames(const QString& words, const QStringList& names, const Formats& formats)
{
    constexpr qsizetype mostNames = 6;
    return names.isEmpty() || names.size() > mostNames
        ? words
        : QString(words + u": "_s + formats.locale().createSeparatedList(names));
}

/// The network's words for kinds of data, in ours where there are any.
QString dataList(const QStringList& words, const Formats& formats)
{
    QStringList names;
    for (const QString& word : words) {
        const auto known = std::find_if(dataClusters.begin(), dataClusters.end(),
            [&word](DataCluster cluster) { return word == toString(cluster); });
        names += known == dataClusters.end() ? word : dataNameInText(*known);
    }
    return formats.locale().createSeparatedList(names);
}

QString changeText(const consentnews::News& news, const Formats& formats)
{
    using consentnews::Change;
    const auto count = static_cast<int>(news.names.size());
    switch (news.change) {
    case Change::AccountsAdded:
        return withNames(Tr::tr("%n account(s) added at the bank", "history of a consent", count),
            news.names, formats);
    case Change::AccountsRemoved:
        return withNames(Tr::tr("%n account(s) removed at the bank", "history of a consent", count),
            news.names, formats);
    case Change::DataAdded:
        return Tr::tr("More is shared now: %1", "kinds of data").arg(dataList(news.names, formats));
    case Change::DataRemoved:
        return Tr::tr("No longer shared: %1", "kinds of data").arg(dataList(news.names, formats));
    case Change::RevokedOutside:
        return Tr::tr("Revoked at the bank");
    case Change::Expired:
        return Tr::tr("Expired at the network");
    case Change::TryFailed: // an event of its own
        break;
    case Change::TimeOver:
        return Tr::tr("Its time was over; Bursar stopped reading");
    case Change::Extended: {
        const auto until =
            news.names.isEmpty() ? std::nullopt : parseInstant(news.names.first().toStdString());
        return until ? Tr::tr("Not over after all: the network says that it is active until %1. "
                              "Bursar reads again",
                           "a date")
                           .arg(day(*until, formats))
                     : Tr::tr("Not over after all: the network says that it is active. Bursar "
                              "reads again");
    }
    }
    return {};
}

QString scopeChangeText(const ScopeChange& change, const Formats& formats)
{
    QStringList parts;
    if (const auto n = static_cast<int>(change.accountsAdded.size()))
        parts += withNames(Tr::tr("%n account(s) more", "what a renewal changed", n),
            change.accountsAdded, formats);
    if (const auto n = static_cast<int>(change.accountsRemoved.size()))
        parts += withNames(Tr::tr("%n account(s) fewer", "what a renewal changed", n),
            change.accountsRemoved, formats);
    if (!change.clustersAdded.empty())
        parts += Tr::tr("also shared now: %1", "kinds of data")
                     .arg(clusterList(change.clustersAdded, formats));
    if (!change.clustersRemoved.empty())
        parts += Tr::tr("no longer shared: %1", "kinds of data")
                     .arg(clusterList(change.clustersRemoved, formats));
    if (change.until)
        parts += Tr::tr("until %1 instead of %2", "dates")
                     .arg(day(*change.until, formats), day(*change.untilBefore, formats));
    if (change.lookbackDays)
        parts +=
            Tr::tr("%1 days of history instead of %2", "counts")
                .arg(formats.count(*change.lookbackDays), formats.count(*change.lookbackBefore));
    if (change.askedDiffers)
        parts += Tr::tr("Bursar asked for other data than before");
    return parts.isEmpty() ? Tr::tr("the same as before", "what a renewal changed")
                           : parts.join(u"; "_s);
}

QString readText(const ConsentUse& use, const Formats& formats)
{
    const QString who = use.cause == Cause::Person
        ? Tr::tr("you asked", "who made a reading happen")
        : Tr::tr("scheduled", "who made a reading happen");
    QString text = use.clusters.empty() ? Tr::tr("Nothing could be read · %1", "who asked").arg(who)
                                        : Tr::tr("Read %1 · %2", "kinds of data; who asked")
                                              .arg(clusterList(use.clusters, formats), who);
    text += u" · "_s + Tr::tr("%n access(es)", "on one day", static_cast<int>(use.calls));
    if (use.failures > 0)
        text += u", "_s + Tr::tr("%n failed", "accesses", static_cast<int>(use.failures));
    return text;
}

} // namespace

QString statusText(ConsentStatus status)
{
    switch (status) {
    case ConsentStatus::Active:
        return Tr::tr("Active", "status of a consent");
    case ConsentStatus::EndsSoon:
        return Tr::tr("Ends soon", "status of a consent");
    case ConsentStatus::SignInNeeded:
        return Tr::tr("Sign-in needed", "status of a consent");
    case ConsentStatus::Expired:
        return Tr::tr("Expired", "status of a consent");
    case ConsentStatus::RevokedByYou:
        return Tr::tr("Revoked by you", "status of a consent");
    case ConsentStatus::RevokedAtBank:
        return Tr::tr("Revoked at the bank", "status of a consent");
    case ConsentStatus::RevocationSent:
        return Tr::tr("Revocation sent, not yet confirmed", "status of a consent");
    case ConsentStatus::RevocationRetrying:
        return Tr::tr("Revocation failed, retrying", "status of a consent");
    }
    return {};
}

Tone statusTone(ConsentStatus status)
{
    switch (status) {
    case ConsentStatus::Active:
        return Tone::Good;
    case ConsentStatus::EndsSoon:
    case ConsentStatus::SignInNeeded:
    case ConsentStatus::RevocationSent:
        return Tone::Warning;
    case ConsentStatus::RevocationRetrying:
    case ConsentStatus::RevokedAtBank:
        return Tone::Danger;
    case ConsentStatus::Expired:
    case ConsentStatus::RevokedByYou:
        break;
    }
    return Tone::Neutral;
}

QString statusSentence(const ConsentView& view, const Formats& formats, Instant now)
{
    switch (view.status) {
    case ConsentStatus::Active:
        if (view.revocation)
            return Tr::tr("You asked to revoke it; nothing has been sent yet.");
        if (!view.unknownStatus.isEmpty())
            return Tr::tr("The network calls this consent \"%1\", a word that Bursar does not "
                          "know. Bursar reads as long as the network lets it.",
                "a word of the network")
                .arg(view.unknownStatus);
        return {};
    case ConsentStatus::EndsSoon:
        if (day(*view.until, formats) == day(now, formats))
            return Tr::tr("Access ends today at %1. Renew it before; the old one works until the "
                          "new one does.",
                "a time")
                .arg(formats.time(*view.until));
        return Tr::tr("Access ends on %1. Renew it before; the old one works until the new one "
                      "does.",
            "a date")
            .arg(day(*view.until, formats));
    case ConsentStatus::SignInNeeded:
        return Tr::tr("The network no longer accepts Bursar's token. Sign in again to go on "
                      "reading; what was read stays.");
    case ConsentStatus::Expired:
        return view.endedByClock
            ? Tr::tr("Its time was over, by the end that the network had named; the network has "
                     "not said so itself yet. Bursar reads nothing any more; what was read stays "
                     "on this computer.")
            : Tr::tr("Its time was over. What was read stays on this computer.");
    case ConsentStatus::RevokedAtBank:
        return Tr::tr("The network says that it was revoked, and not from here. Bursar reads "
                      "nothing any more.");
    case ConsentStatus::RevokedByYou:
        return revokedSentence(*view.revocation, formats);
    case ConsentStatus::RevocationSent:
        return sentSentence(view, formats);
    case ConsentStatus::RevocationRetrying: {
        QString text = Tr::tr("The revocation could not be sent; the access still lives. Bursar "
                              "reads nothing with it and tries again by itself.");
        if (view.revocation->failure)
            text += u' ' + describe(view.revocation->failure->kind).sentence;
        if (view.revocation->failedAt)
            text += u' '
                + Tr::tr("Last try: %1.", "a time")
                      .arg(momentOf(*view.revocation->failedAt, formats, now));
        return text;
    }
    }
    return {};
}

QString sourced(const QString& value, FieldSource source)
{
    return value + u" ("_s + sourceText(source) + u')';
}

QString sourcesText(const ConsentView& view, const Formats& formats)
{
    QString text = view.accountsFrom == view.clustersFrom
        ? Tr::tr("Accounts and data: %1.", "where that is from").arg(sourceText(view.accountsFrom))
        : Tr::tr("Accounts: %1. Data: %2.", "where that is from")
              .arg(sourceText(view.accountsFrom), sourceText(view.clustersFrom));
    if (view.accounts.isEmpty())
        text = Tr::tr("Which accounts were shared is not known on this computer.");
    if (view.taxFromSignIn)
        text += u' '
            + Tr::tr("Also tax forms: %1; of which accounts is not known.", "where that is from")
                  .arg(sourceText(FieldSource::SignIn));
    if (!view.unknownClusters.isEmpty())
        text += u' '
            + Tr::tr("Also shared: %1.", "words of the network")
                  .arg(formats.locale().createSeparatedList(view.unknownClusters));
    return text + u' '
        + Tr::tr("Parties: %1.", "where that is from").arg(sourceText(view.partiesFrom));
}

QString clusterFields(DataCluster cluster)
{
    switch (cluster) {
    case DataCluster::AccountInfo:
        return Tr::tr("Name, kind and status of the account, its number in part, its currency");
    case DataCluster::Balances:
        return Tr::tr("Current and available balance, credit limit, amounts due, and as of when");
    case DataCluster::Investments:
        return Tr::tr("Holdings with units, prices, market value and cost");
    case DataCluster::Transactions:
        return Tr::tr("Date, amount, description, payee, category and status of each transaction");
    case DataCluster::Payments:
        return Tr::tr("Account and routing numbers that money can be sent to");
    case DataCluster::Customers:
        return Tr::tr("Name, addresses, e-mail addresses and telephone numbers of the holders");
    case DataCluster::Statements:
        return Tr::tr("Statements as documents (PDF)");
    case DataCluster::Tax:
        return Tr::tr("Figures, issuer and recipient of tax forms, and the forms as documents");
    }
    return {};
}

QString partyRole(const ConsentGrant::Party& party, bool isApp)
{
    if (isApp)
        return Tr::tr("This app", "role in a consent");
    if (party.type == "DATA_PROVIDER"_L1)
        return Tr::tr("Data provider", "role in a consent");
    if (party.type == "DATA_ACCESS_PLATFORM"_L1)
        return Tr::tr("Access platform", "role in a consent");
    if (party.type == "DATA_RECIPIENT"_L1)
        return Tr::tr("Data recipient", "role in a consent");
    if (party.type == "INDIVIDUAL"_L1)
        return Tr::tr("Person", "role in a consent");
    if (party.type == "MERCHANT"_L1)
        return Tr::tr("Merchant", "role in a consent");
    if (party.type == "VENDOR"_L1)
        return Tr::tr("Vendor", "role in a consent");
    return party.type.isEmpty() ? Tr::tr("Unknown role") : party.type;
}

QString firstLine(const ConsentView& view, const Formats& formats)
{
    if (isPast(view.status) && view.ended) {
        const QString from = day(view.granted, formats);
        const QString until = day(*view.ended, formats);
        return from == until ? from : Tr::tr("%1 – %2", "dates: from, until").arg(from, until);
    }
    const auto accounts = static_cast<int>(view.accounts.size());
    const auto kinds = static_cast<int>(
        view.clusters.size() + static_cast<std::size_t>(view.unknownClusters.size()));
    return Tr::tr("%n account(s)", "shared in a consent", accounts) + u" · "_s
        + Tr::tr("%n kind(s) of data", "shared in a consent", kinds) + u" · "_s
        + Tr::tr("since %1", "a date").arg(day(view.granted, formats));
}

QString sharedText(const ConsentView& view, const Formats& formats)
{
    const auto kinds = static_cast<int>(
        view.clusters.size() + static_cast<std::size_t>(view.unknownClusters.size()));
    return formats.locale().createSeparatedList(
        {Tr::tr("%n account(s)", "shared in a consent", static_cast<int>(view.accounts.size())),
            Tr::tr("%n kind(s) of data", "shared in a consent", kinds)});
}

QString secondLine(const ConsentView& view, const Formats& formats, Instant now)
{
    if (view.status == ConsentStatus::RevokedByYou)
        return view.revocation->evidence.refreshRefused ? Tr::tr("Verified: access refused")
                                                        : QString();
    if (isPast(view.status))
        return {};
    QString used = view.lastUsed
        ? Tr::tr("Last used %1", "a time").arg(momentOf(*view.lastUsed, formats, now))
        : Tr::tr("Not used yet");
    if (!view.until)
        return used;
    const QString until = day(*view.until, formats);
    return used + u" · "_s
        + Tr::tr("until %1", "a date")
              .arg(until == day(now, formats) ? momentOf(*view.until, formats, now) : until);
}

QString eventText(const ConsentEvent& event, const Formats& formats)
{
    using Kind = ConsentEvent::Kind;
    switch (event.kind) {
    case Kind::Granted:
        return Tr::tr("You granted access");
    case Kind::Renewed:
        return event.change ? Tr::tr("You renewed access: %1", "what changed")
                                  .arg(scopeChangeText(*event.change, formats))
                            : Tr::tr("You renewed access");
    case Kind::Read:
        return readText(event.use, formats);
    case Kind::Changed:
        return changeText(event.news, formats);
    case Kind::RevocationAsked:
        return Tr::tr("You asked to revoke it");
    case Kind::RevocationSent:
        return Tr::tr("The network took the revocation");
    case Kind::RevocationFailed:
        return event.error
            ? Tr::tr("A try to revoke failed: %1", "why").arg(describe(event.error->kind).sentence)
            : Tr::tr("The network had taken the revocation, and did not refuse access yet");
    case Kind::Proven:
        return Tr::tr("Verified: the network refuses access");
    case Kind::TokenErased:
        return Tr::tr("The token was removed from the keychain");
    case Kind::DataErased:
        return event.use.cause == Cause::Schedule
            ? Tr::tr("What had been read was erased from this computer: the time that you set was "
                     "over")
            : Tr::tr("What had been read was erased from this computer");
    }
    return {};
}

QString noticeText(const ConsentNotice& notice, const Formats& formats)
{
    Q_UNUSED(formats)
    using Kind = ConsentNotice::Kind;
    switch (notice.kind) {
    case Kind::EndsIn:
        return Tr::tr("%1: access ends within %n day(s)", "an institution", notice.days)
            .arg(notice.institution);
    case Kind::SignInNeeded:
        return Tr::tr("%1: sign in again", "an institution").arg(notice.institution);
    case Kind::Expired:
        return Tr::tr("%1: access has expired", "an institution").arg(notice.institution);
    case Kind::RevokedAtBank:
        return Tr::tr("%1: access was revoked at the bank", "an institution")
            .arg(notice.institution);
    case Kind::NotConfirmed:
        return Tr::tr("%1: the revocation is not confirmed yet", "an institution")
            .arg(notice.institution);
    case Kind::Retrying:
        return Tr::tr("%1: the revocation could not be sent yet", "an institution")
            .arg(notice.institution);
    case Kind::AccountsAdded:
        return Tr::tr("%1: %n account(s) added at the bank", "an institution", notice.count)
            .arg(notice.institution);
    case Kind::AccountsRemoved:
        return Tr::tr("%1: %n account(s) removed at the bank", "an institution", notice.count)
            .arg(notice.institution);
    case Kind::MoreThanAsked:
        return Tr::tr("%1: %n more kind(s) of data shared", "an institution", notice.count)
            .arg(notice.institution);
    }
    return {};
}

QString institutionOf(const ConsentView& view)
{
    if (!view.consent.institution.isEmpty())
        return view.consent.institution;
    return view.parties.isEmpty() || view.parties.first().name.isEmpty()
        ? view.consent.provider.value
        : view.parties.first().name;
}

QString accountText(const ConsentView::Account& account)
{
    return accounts::numberedName(
        account.name.isEmpty() ? account.id : account.name, account.lastFour);
}

} // namespace bursar::ui::consentstext
