// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/accounts/paymentwords.h"

#include "app/base/literals.h"
#include "ui/features/accounts/tr.h"
#include "ui/kit/datanames.h"
#include "ui/kit/errortext.h"

namespace bursar::ui {

using accountstext::Tr;
using details::Known;

QString paymentNetworkName(const QString& type)
{
    const QString word = type.toUpper();
    if (word == "US_ACH"_L1)
        return Tr::tr("ACH", "payment network");
    if (word == "US_RTP"_L1)
        return Tr::tr("RTP, real-time payments", "payment network");
    if (word == "US_FEDNOW"_L1)
        return Tr::tr("FedNow, instant payments", "payment network");
    if (word == "US_FEDWIRE"_L1)
        return Tr::tr("Fedwire, wire transfers", "payment network");
    if (word == "US_CHIPS"_L1)
        return Tr::tr("CHIPS, wire transfers", "payment network");
    if (word == "CA_ACSS"_L1)
        return Tr::tr("ACSS, Canada", "payment network");
    if (word == "CA_LVTS"_L1)
        return Tr::tr("LVTS, Canada", "payment network");
    return type.isEmpty() ? Tr::tr("Network not named", "payment network") : type;
}

QString transferWords(const payments::PaymentNetwork& network)
{
    const bool in = network.transferIn.value_or(false);
    const bool out = network.transferOut.value_or(false);
    if (in && out)
        return Tr::tr("to and from this account", "payments");
    if (in)
        return Tr::tr("to this account", "payments");
    if (out)
        return Tr::tr("from this account", "payments");
    if (network.transferIn && network.transferOut)
        return Tr::tr("switched off", "payments");
    return {};
}

QString numberName(payments::NumberKind kind)
{
    switch (kind) {
    case payments::NumberKind::Account:
        return Tr::tr("Account number");
    case payments::NumberKind::Token:
        return Tr::tr("Token for the account number");
    case payments::NumberKind::Unknown:
        break;
    }
    return Tr::tr("Number", "of an account, or a token for it: the bank does not say");
}

std::optional<details::Capability> capabilityOf(const ShownAccount& account, const char* product)
{
    const auto all = details::capabilitiesOf(
        products::all(), account.entry, account.standings, account.granted, account.now);
    for (const details::Capability& one : all) {
        if (QLatin1StringView(one.product->name) == QLatin1StringView(product))
            return one;
    }
    return std::nullopt;
}

StandingWords standingWords(
    const details::Capability& standing, bool hasData, const QString& none, const Formats& formats)
{
    const QString what = dataNameInText(standing.product->cluster);
    StandingWords words;
    if (standing.granted == Known::No && !standing.deliveredAt) {
        words.isUseless = words.isNotGranted = true;
        words.text = Tr::tr("Your consent does not cover this: %1.", "a kind of data").arg(what);
    } else if (standing.offered == Known::No) {
        words.isUseless = true;
        words.text =
            Tr::tr("The bank does not give this for the account: %1.", "a kind of data").arg(what);
    } else if (standing.error) {
        words.isTrouble = true;
        words.text = describe(standing.error->kind).sentence;
    } else if (!standing.deliveredAt) {
        words.text = Tr::tr("Not read yet: this comes with the next refresh.");
    } else if (standing.isStale) {
        words.isTrouble = true;
        words.text = Tr::tr("Read on %1: may be out of date.", "date and time")
                         .arg(formats.moment(*standing.deliveredAt));
    } else if (!hasData) {
        words.text = none;
    } else {
        words.text =
            Tr::tr("Read on %1.", "date and time").arg(formats.moment(*standing.deliveredAt));
    }
    if (!standing.unreadable.isEmpty())
        words.text += u' '
            + Tr::tr("%n place(s) of the answer could not be read: %1.", "names of fields",
                static_cast<int>(standing.unreadable.size()))
                  .arg(formats.locale().createSeparatedList(standing.unreadable.mid(0, 3)));
    return words;
}

} // namespace bursar::ui
