// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/accounts/factwords.h"

#include "app/base/literals.h"
#include "ui/features/accounts/factnames.h"
#include "ui/features/accounts/tr.h"

#include <algorithm>
#include <array>
#include <vector>

namespace bursar::ui {

using accountstext::Tr;
using wire::Fact;

namespace {

bool isNumberOfAccount(const QString& leaf)
{
    return leaf == "accountNumberDisplay"_L1 || leaf == "micrNumber"_L1;
}

/// Not a name that the bank or the person gave.
bool isWordOfAList(const QString& leaf)
{
    constexpr std::array ends{
        "Type"_L1, "Frequency"_L1, "Period"_L1, "Term"_L1, "Guarantee"_L1, "Basis"_L1, "status"_L1};
    return std::any_of(
        ends.begin(), ends.end(), [&leaf](QLatin1StringView end) { return leaf.endsWith(end); });
}

/// What is owed is negative, as everywhere in Bursar, whichever way the bank writes it
/// (akoya-api.md 4.6).
Decimal signedBalance(const Fact& fact, const accounts::Account& account)
{
    const bool isOwed = account.isLiability()
        && (fact.key == "currentBalance"_L1 || fact.key == "principalBalance"_L1);
    if (!isOwed)
        return fact.number;
    const bool inCredit =
        account.status.compare("NEGATIVECURRENTBALANCE"_L1, Qt::CaseInsensitive) == 0;
    return inCredit ? fact.number.abs() : fact.number.abs().negated();
}

QString valueText(const Fact& fact, FactUnit unit, bool isKnown, const accounts::Account& account,
    const Formats& formats)
{
    if (isNumberOfAccount(fact.leaf()))
        return maskedNumber(fact.text);
    switch (fact.kind) {
    case Fact::Kind::Amount:
        return formats.money(Money{signedBalance(fact, account),
            fact.currency.isKnown() ? fact.currency : account.currency});
    case Fact::Kind::Rate:
        return rateText(fact.number, formats);
    case Fact::Kind::Number:
        if (unit == FactUnit::Months)
            return Tr::tr("%n month(s)", "length of a term",
                static_cast<int>(std::clamp<std::int64_t>(fact.number.mantissa, 0, 9999)));
        // What it counts is not known: perhaps money.
        return formats.amountsAreHidden() && !isKnown ? Formats::hidden()
                                                      : formats.number(fact.number);
    case Fact::Kind::Date:
        return formats.dayLong(fact.day);
    case Fact::Kind::Moment:
        return formats.moment(fact.moment);
    case Fact::Kind::Flag:
        return fact.flag ? Tr::tr("Yes") : Tr::tr("No");
    case Fact::Kind::Text:
        break;
    }
    if (fact.leaf() == "accountType"_L1)
        return accountTypeName(fact.text);
    if (isKnown)
        return isWordOfAList(fact.leaf()) ? sentWord(fact.text) : fact.text;
    return formats.amountsAreHidden() ? Formats::hidden() : fact.text;
}

} // namespace

/// Banks write 3.87 or 0.0387 for the same (akoya-api.md 4.3): only what is above one is sure to be
/// a percentage.
QString rateText(const Decimal& rate, const Formats& formats)
{
    const QString number = formats.number(rate);
    const bool isSure = rate.isZero() || rate.abs() >= Decimal{1, 0};
    return isSure ? Tr::tr("%1%", "a percentage").arg(number)
                  : Tr::tr("%1 (as sent)", "a rate that is a percentage or a fraction").arg(number);
}

QList<FactLine> describeFacts(
    const QList<Fact>& facts, const accounts::Account& account, const Formats& formats)
{
    struct Placed {
        FactLine line;
        int order;
    };
    std::vector<Placed> placed;
    for (const Fact& fact : facts) {
        const FactName name = nameOfFact(fact.key, account.category);
        if (name.isShownElsewhere)
            continue;
        QString value =
            valueText(fact, name.unit, name.order < FactName::unknown, account, formats);
        if (!value.isEmpty())
            placed.push_back({{name.topic, name.words, std::move(value)}, name.order});
    }
    std::stable_sort(placed.begin(), placed.end(),
        [](const Placed& a, const Placed& b) { return a.order < b.order; });
    QList<FactLine> lines;
    for (Placed& each : placed)
        lines += std::move(each.line);
    return lines;
}

QString rawText(const Fact& fact, const Formats& formats)
{
    if (formats.amountsAreHidden())
        return Formats::hidden();
    return isNumberOfAccount(fact.leaf()) ? maskedNumber(fact.text) : fact.text;
}

QString maskedNumber(const QString& sent)
{
    const QString last = sent.trimmed().right(4);
    const bool tells = std::any_of(last.begin(), last.end(), [](QChar c) { return c.isDigit(); });
    return tells ? u"••••"_s + last : sent;
}

} // namespace bursar::ui
