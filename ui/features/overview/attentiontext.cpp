// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/overview/attentiontext.h"

#include "app/base/literals.h"
#include "ui/features/overview/tr.h"

namespace bursar::ui::overviewtext {

using attention::Kind;

QString attentionPill(const attention::Item& item)
{
    switch (item.kind) {
    case Kind::RevocationRetrying:
        return Tr::tr("Revocation failed, retrying", "what needs the person");
    case Kind::RevocationNotConfirmed:
        return Tr::tr("Revocation sent, not yet confirmed", "what needs the person");
    case Kind::RevokedAtBank:
        return Tr::tr("Revoked at the bank", "what needs the person");
    case Kind::SignInNeeded:
        return Tr::tr("Sign-in needed", "what needs the person");
    case Kind::ReadingFailed:
        return Tr::tr("Not read", "what needs the person");
    case Kind::PaymentOverdue:
        return Tr::tr("Overdue", "what needs the person");
    case Kind::PaymentDue:
        return Tr::tr("Due", "what needs the person");
    case Kind::Expired:
        return Tr::tr("Expired", "what needs the person");
    case Kind::EndsSoon:
        return Tr::tr("Ends soon", "what needs the person");
    case Kind::MoreThanAsked:
    case Kind::AccountsAdded:
    case Kind::AccountsRemoved:
    case Kind::HolderChanged:
        return Tr::tr("Changed", "what needs the person");
    case Kind::AccountsTwice:
        return Tr::tr("Twice?", "accounts that two logins seem to have");
    case Kind::ConsentLacks:
        return Tr::tr("More to read", "what needs the person");
    case Kind::NewDocuments:
        return Tr::tr("New", "what needs the person");
    }
    return {};
}

Tone attentionTone(const attention::Item& item)
{
    switch (item.kind) {
    case Kind::RevocationRetrying:
    case Kind::RevokedAtBank:
    case Kind::PaymentOverdue:
        return Tone::Danger;
    case Kind::RevocationNotConfirmed:
    case Kind::SignInNeeded:
    case Kind::ReadingFailed:
    case Kind::EndsSoon:
    case Kind::PaymentDue:
    case Kind::MoreThanAsked:
    case Kind::AccountsTwice:
    case Kind::HolderChanged:
        return Tone::Warning;
    case Kind::ConsentLacks:
    case Kind::NewDocuments:
        return Tone::Accent;
    case Kind::Expired:
    case Kind::AccountsAdded:
    case Kind::AccountsRemoved:
        break;
    }
    return Tone::Neutral;
}

QString attentionSentence(const attention::Item& item)
{
    switch (item.kind) {
    case Kind::RevocationRetrying:
        return Tr::tr("The revocation could not be sent; the access still lives. Bursar tries "
                      "again by itself.");
    case Kind::RevocationNotConfirmed:
        return Tr::tr("The revocation is sent; that the network refuses Bursar is not proven yet.");
    case Kind::RevokedAtBank:
        return Tr::tr("The access was revoked, and not from here. What was read stays.");
    case Kind::SignInNeeded:
        return Tr::tr("Its data is no longer read until you sign in again.");
    case Kind::ReadingFailed:
        return item.error ? describe(item.error->kind).sentence : QString();
    case Kind::Expired:
        return Tr::tr("Its time was over. What was read stays.");
    case Kind::EndsSoon:
        return Tr::tr("Access ends within %n day(s).", "a consent", item.days);
    case Kind::MoreThanAsked:
        return Tr::tr(
            "%n more kind(s) of data is (are) shared than before.", "a consent", item.count);
    case Kind::AccountsAdded:
        return Tr::tr("%n account(s) added at the bank.", "to a consent", item.count);
    case Kind::AccountsRemoved:
        return Tr::tr("%n account(s) removed at the bank.", "from a consent", item.count);
    case Kind::AccountsTwice:
        return Tr::tr("%n account(s) seem(s) to be in another login here as well, and totals "
                      "may count it (them) twice. If it is so, end one of the two consents.",
            "", item.count);
    case Kind::ConsentLacks:
        return Tr::tr("%n more kind(s) of data can be read once you sign in again: this consent "
                      "was given without it (them).",
            "", item.count);
    case Kind::PaymentOverdue:
        return Tr::tr("The bank says that a payment is overdue.");
    case Kind::PaymentDue:
        return Tr::tr("A payment is due soon.");
    case Kind::HolderChanged:
        return item.account ? Tr::tr("%n change(s) in who holds an account, or how to reach them.",
                                  "since the last reading", item.count)
                            : Tr::tr("%n change(s) in what the bank knows of you.",
                                  "since the last reading", item.count);
    case Kind::NewDocuments:
        return Tr::tr("%n new document(s) at the bank.", "statements and tax forms", item.count);
    }
    return {};
}

std::optional<NextStep> stepOf(const attention::Item& item)
{
    const NextStep next = item.error ? describe(item.error->kind).next : NextStep::Retry;
    const bool isHere = next != NextStep::CopyDetails && next != NextStep::Dismiss;
    return isHere ? std::optional(next) : std::nullopt;
}

QString attentionAction(const attention::Item& item)
{
    switch (item.kind) {
    case Kind::SignInNeeded:
    case Kind::ConsentLacks:
        return Tr::tr("Sign in again");
    case Kind::EndsSoon:
    case Kind::Expired:
        return Tr::tr("Renew access");
    case Kind::ReadingFailed:
        return stepOf(item) ? label(*stepOf(item)) : Tr::tr("Show the institution");
    case Kind::PaymentOverdue:
    case Kind::PaymentDue:
        return Tr::tr("Show the account");
    case Kind::HolderChanged:
        return Tr::tr("Show the change");
    case Kind::NewDocuments:
        return Tr::tr("Show the statements");
    default:
        return Tr::tr("Show the consent");
    }
}

QString attentionDetail(const attention::Item& item, const Formats& formats, Day today)
{
    QStringList parts;
    if (!item.accountName.isEmpty())
        parts += item.accountName;
    if (item.kind == Kind::PaymentDue && item.day.isKnown()) {
        const int days = item.day.days - today.days;
        parts += formats.dayShort(item.day, today);
        parts += days <= 0 ? Tr::tr("today", "a payment is due")
                           : Tr::tr("in %n day(s)", "a payment is due", days);
    }
    if (item.amount)
        parts += formats.money(*item.amount);
    return parts.join(u" \u00b7 "_s);
}

} // namespace bursar::ui::overviewtext
