// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/accounts/capabilitywords.h"

#include "app/base/literals.h"
#include "ui/features/accounts/tr.h"
#include "ui/kit/errortext.h"

#include <algorithm>
#include <array>

namespace bursar::ui {

using accountstext::Tr;
using details::Known;

namespace {

struct Name {
    QLatin1StringView product;
    const char* words; ///< to be translated in Accounts
};
constexpr std::array productNames{
    Name{"accounts"_L1, QT_TRANSLATE_NOOP("Accounts", "Account information")},
    Name{"balances"_L1, QT_TRANSLATE_NOOP("Accounts", "Balances")},
    Name{"transactions"_L1, QT_TRANSLATE_NOOP("Accounts", "Transactions")},
    Name{"investments"_L1, QT_TRANSLATE_NOOP("Accounts", "Positions")},
    Name{"taxlots"_L1, QT_TRANSLATE_NOOP("Accounts", "Tax lots")},
    Name{"statements"_L1, QT_TRANSLATE_NOOP("Accounts", "Statements")},
    Name{"taxforms"_L1, QT_TRANSLATE_NOOP("Accounts", "Tax forms")},
    Name{"payments"_L1, QT_TRANSLATE_NOOP("Accounts", "Payment numbers")},
    Name{"customers"_L1, QT_TRANSLATE_NOOP("Accounts", "Customer")},
    Name{"contacts"_L1, QT_TRANSLATE_NOOP("Accounts", "Account holders")}};

QString knownText(Known known)
{
    switch (known) {
    case Known::Unknown:
        return Tr::tr("not known", "whether something is granted or offered");
    case Known::No:
        return Tr::tr("no", "whether something is granted or offered");
    case Known::Yes:
        return Tr::tr("yes", "whether something is granted or offered");
    }
    return {};
}

QString promiseText(Known granted, Known offered)
{
    return Tr::tr("Granted: %1 · Offered: %2").arg(knownText(granted), knownText(offered));
}

/// What both kinds have in common.
struct Outcome {
    Known offered;
    std::optional<Instant> deliveredAt;
    std::int64_t rows;
    Day oldest;
    const QStringList& unreadable;
    const std::optional<Error>& error;
    bool isStale;
    bool isPartial;
};

void mark(CapabilityLine& line, const Outcome& outcome)
{
    if (outcome.offered == Known::No) {
        line.mark = Tr::tr("Not offered", "how a product stands");
    } else if (outcome.error) {
        line.mark = Tr::tr("Failed", "how a product stands");
        line.tone = Tone::Warning;
    } else if (!outcome.deliveredAt) {
        line.mark = Tr::tr("Never asked", "how a product stands");
    } else if (outcome.isPartial || !outcome.unreadable.isEmpty()) {
        line.mark = Tr::tr("In part", "how a product stands");
        line.tone = Tone::Warning;
    } else if (outcome.isStale) {
        line.mark = Tr::tr("Out of date", "how a product stands");
        line.tone = Tone::Warning;
    } else {
        line.mark = Tr::tr("Delivered", "how a product stands");
        line.tone = Tone::Good;
    }
}

QStringList deliveryParts(const Outcome& outcome, const Formats& formats)
{
    QStringList parts;
    if (outcome.deliveredAt) {
        parts += Tr::tr("%Ln item(s)", "that a product brought", static_cast<int>(outcome.rows));
        if (outcome.oldest.isKnown())
            parts += Tr::tr("back to %1", "a day").arg(formats.dayLong(outcome.oldest));
        parts += Tr::tr("read %1", "a date and time").arg(formats.moment(*outcome.deliveredAt));
    }
    if (!outcome.unreadable.isEmpty())
        parts += Tr::tr("%n place(s) could not be read", "in what a product brought",
            static_cast<int>(outcome.unreadable.size()));
    if (outcome.error)
        parts += describe(outcome.error->kind).sentence;
    return parts;
}

} // namespace

QString productName(const products::Product& product)
{
    const auto* const found = std::find_if(productNames.begin(), productNames.end(),
        [&product](const Name& each) { return each.product == QLatin1StringView(product.name); });
    return found == productNames.end() ? QString::fromLatin1(product.name) : Tr::tr(found->words);
}

CapabilityLine describe(const details::Capability& capability, const Formats& formats)
{
    const Outcome outcome{capability.offered, capability.deliveredAt, capability.rows,
        capability.oldest, capability.unreadable, capability.error, capability.isStale,
        capability.partial};
    CapabilityLine line{.product = productName(*capability.product),
        .promise = promiseText(capability.granted, capability.offered),
        .delivery = deliveryParts(outcome, formats).join(u" · "_s)};
    mark(line, outcome);
    return line;
}

CapabilityLine describe(const details::InstitutionCapability& capability, const Formats& formats)
{
    const Outcome outcome{capability.offered, capability.deliveredAt, capability.rows,
        capability.oldest, capability.unreadable, capability.error, capability.isStale,
        capability.delivered > 0
            && capability.delivered + capability.refused < capability.accounts};
    QStringList parts = deliveryParts(outcome, formats);
    if (capability.refused > 0 && capability.refused < capability.accounts)
        parts.prepend(
            Tr::tr("not offered for %n", "accounts of an institution", capability.refused));
    parts.prepend(Tr::tr("%1 of %n account(s)", "that a product came for", capability.accounts)
            .arg(capability.delivered));
    CapabilityLine line{.product = productName(*capability.product),
        .promise = promiseText(capability.granted, capability.offered),
        .delivery = parts.join(u" · "_s)};
    mark(line, outcome);
    return line;
}

} // namespace bursar::ui
