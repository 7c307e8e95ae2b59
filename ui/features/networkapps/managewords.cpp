// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/networkapps/managewords.h"

#include "app/base/literals.h"
#include "app/consents/clusterwords.h"
#include "ui/features/networkapps/tr.h"
#include "ui/kit/datanames.h"
#include "ui/kit/errortext.h"

namespace bursar::ui {

using networkappstext::Tr;

QString productName(const QString& product)
{
    const auto clusters = clustersOf({product});
    return clusters && clusters->size() == 1 ? dataName(*clusters->begin()) : product;
}

QString productNames(const QStringList& products)
{
    QStringList names;
    for (const QString& product : products)
        names += productName(product);
    return names.join(u", "_s);
}

QString accountKinds(const QStringList& categories)
{
    QStringList names;
    for (QString category : categories) {
        category.remove(u"_ACCOUNT"_s);
        if (category == "DEPOSIT"_L1)
            names += Tr::tr("Deposits", "kind of account");
        else if (category == "LOAN"_L1)
            names += Tr::tr("Loans", "kind of account");
        else if (category == "LOC"_L1)
            names += Tr::tr("Cards and credit lines", "kind of account");
        else if (category == "INVESTMENT"_L1)
            names += Tr::tr("Investments", "kind of account");
        else if (category == "INSURANCE"_L1)
            names += Tr::tr("Insurance", "kind of account");
        else if (category == "ANNUITY"_L1)
            names += Tr::tr("Annuities", "kind of account");
        else
            names += category;
    }
    return names.join(u", "_s);
}

QString notificationName(const QString& type)
{
    if (type == "CONSENT_REVOKED"_L1)
        return Tr::tr("A consent is revoked at the bank");
    if (type == "CONSENT_UPDATED"_L1)
        return Tr::tr("A consent is changed at the bank");
    if (type == "PLANNED_OUTAGE"_L1)
        return Tr::tr("A planned outage");
    if (type == "SERVICE"_L1)
        return Tr::tr("An outage now");
    return type;
}

StatusWords subscriptionWords(const QString& status)
{
    if (status == "ACTIVE"_L1)
        return {Tr::tr("Active", "a subscription"), Tone::Good};
    if (status == "PENDING"_L1)
        return {Tr::tr("Waiting for approval", "a subscription"), Tone::Warning};
    if (status == "PROCESSING"_L1)
        return {Tr::tr("Being set up", "a subscription"), Tone::Accent};
    if (status == "TERMINATED"_L1)
        return {Tr::tr("Ended", "a subscription"), Tone::Neutral};
    if (status == "DENIED"_L1)
        return {Tr::tr("Denied", "a subscription"), Tone::Danger};
    return {status, Tone::Neutral};
}

QString draftSentence(DraftProblem problem)
{
    switch (problem) {
    case DraftProblem::NameMissing:
        return Tr::tr("Give the app a name.");
    case DraftProblem::NameCharacters:
        return Tr::tr("The name may have letters, digits, spaces and #$&'()*+,-./|–é only.");
    case DraftProblem::DescriptionMissing:
        return Tr::tr("Say in a sentence what the app is for.");
    case DraftProblem::DescriptionTooLong:
        return Tr::tr("The description may have 120 characters at most.");
    case DraftProblem::RedirectMissing:
        return Tr::tr("Enter at least one redirect address.");
    case DraftProblem::RedirectInvalid:
        return Tr::tr("A redirect address begins with https, with a scheme of the app's own, or "
                      "leads to this computer.");
    case DraftProblem::LogoInvalid:
        return Tr::tr("The logo's address must begin with https.");
    case DraftProblem::IconInvalid:
        return Tr::tr("The icon's address must begin with https.");
    case DraftProblem::ContactMissing:
        return Tr::tr("Enter at least one e-mail address for contact.");
    case DraftProblem::ContactInvalid:
        return Tr::tr("A contact is an e-mail address.");
    case DraftProblem::ClientUriInvalid:
        return Tr::tr("The app's web page must begin with https.");
    case DraftProblem::ProductsMissing:
        return Tr::tr("Choose at least one product besides account information.");
    }
    return {};
}

QString manageSentence(const Error& error)
{
    if (error.code == "AlreadyExists"_L1)
        return Tr::tr("An app with this name exists already.");
    switch (error.kind) {
    case ErrorKind::BadRequest:
        return Tr::tr("The network refused this. Nothing was changed.");
    case ErrorKind::NotFound:
        return Tr::tr("The network does not know this any more.");
    case ErrorKind::NotSupported:
        return Tr::tr("This network has no management that Bursar could ask.");
    case ErrorKind::NotAuthorized:
    case ErrorKind::ClientRejected:
    case ErrorKind::NotSubscribed:
        return Tr::tr("The network does not accept the organization's service credentials.");
    case ErrorKind::ConnectionCut:
    case ErrorKind::Timeout:
        return Tr::tr("No answer came. Refresh to see whether it was done.");
    case ErrorKind::ProviderDown:
        return Tr::tr("The network has a failure. Try again later.");
    case ErrorKind::Maintenance:
        return Tr::tr("The network is down for maintenance. Try again later.");
    case ErrorKind::BadPayload:
        return Tr::tr("The network sent an answer that Bursar cannot read.");
    default:
        return describe(error.kind).sentence;
    }
}

} // namespace bursar::ui
