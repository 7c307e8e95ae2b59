// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/overview/attentiontext.h"

#include "ui/features/overview/tr.h"
#include "ui/kit/errortext.h"

namespace bursar::ui::overviewtext {

using attention::Kind;

QString attentionPill(const attention::Item& item)
{
    switch (item.kind) {
    case Kind::RevocationRetrying:
        return Tr::tr("Not revoked yet", "what needs the person");
    case Kind::RevocationNotConfirmed:
        return Tr::tr("Not confirmed", "what needs the person");
    case Kind::RevokedAtBank:
        return Tr::tr("Revoked", "what needs the person");
    case Kind::SignInNeeded:
        return Tr::tr("Sign in", "what needs the person");
    case Kind::ReadingFailed:
        return Tr::tr("Not read", "what needs the person");
    case Kind::Expired:
        return Tr::tr("Expired", "what needs the person");
    case Kind::EndsSoon:
        return Tr::tr("Ends soon", "what needs the person");
    case Kind::MoreThanAsked:
    case Kind::AccountsAdded:
    case Kind::AccountsRemoved:
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
        return Tone::Danger;
    case Kind::RevocationNotConfirmed:
    case Kind::SignInNeeded:
    case Kind::ReadingFailed:
    case Kind::EndsSoon:
    case Kind::MoreThanAsked:
    case Kind::AccountsTwice:
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
        return Tr::tr("%n account(s) seem(s) to be in another login here as well, and the totals "
                      "count it (them) twice. If it is so, end one of the two consents.",
            "", item.count);
    case Kind::ConsentLacks:
        return Tr::tr("%n more kind(s) of data can be read once you sign in again: this consent "
                      "was given without it (them).",
            "", item.count);
    case Kind::NewDocuments:
        return Tr::tr("%n new document(s) at the bank.", "statements and tax forms", item.count);
    }
    return {};
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
        return Tr::tr("Try again");
    case Kind::NewDocuments:
        return Tr::tr("Show the statements");
    default:
        return Tr::tr("Show the consent");
    }
}

} // namespace bursar::ui::overviewtext
