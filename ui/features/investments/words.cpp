// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/investments/words.h"

#include "app/base/literals.h"
#include "ui/features/investments/tr.h"

#include <algorithm>
#include <utility>

namespace bursar::ui {

using investments::CostSource;
using investmentstext::Tr;

namespace {

using Word = std::pair<QLatin1StringView, QString>;

QString wordFor(const QString& sent, std::initializer_list<Word> words)
{
    for (const Word& word : words) {
        if (sent.compare(word.first, Qt::CaseInsensitive) == 0)
            return word.second;
    }
    return sent;
}

} // namespace

QString className(const QString& sent)
{
    if (sent.isEmpty())
        return Tr::tr("Not told by the bank", "kind of asset");
    return wordFor(sent,
        {{"DOMESTICBOND"_L1, Tr::tr("Domestic bonds", "kind of asset")},
            {"INTLBOND"_L1, Tr::tr("International bonds", "kind of asset")},
            {"LARGESTOCK"_L1, Tr::tr("Stocks of large companies", "kind of asset")},
            {"SMALLSTOCK"_L1, Tr::tr("Stocks of small companies", "kind of asset")},
            {"INTLSTOCK"_L1, Tr::tr("International stocks", "kind of asset")},
            {"MONEYMARKET"_L1, Tr::tr("Money market", "kind of asset")},
            {"CASH"_L1, Tr::tr("Cash", "kind of asset")},
            {"OTHER"_L1, Tr::tr("Other", "kind of asset")}});
}

QString holdingTypeName(const QString& sent)
{
    return wordFor(sent,
        {{"STOCK"_L1, Tr::tr("Stock", "kind of position")},
            {"BOND"_L1, Tr::tr("Bond", "kind of position")},
            {"MUTUALFUND"_L1, Tr::tr("Mutual fund", "kind of position")},
            {"CD"_L1, Tr::tr("Certificate of deposit", "kind of position")},
            {"ANNUITY"_L1, Tr::tr("Annuity", "kind of position")},
            {"OPTION"_L1, Tr::tr("Option", "kind of position")},
            {"OTHER"_L1, Tr::tr("Other", "kind of position")}});
}

QString holdingName(const investments::Holding& holding)
{
    for (const QString* name : {&holding.name, &holding.symbol, &holding.security}) {
        if (!name->isEmpty())
            return *name;
    }
    return Tr::tr("Without a name", "a position");
}

QString costSourceText(CostSource source, bool isAverage)
{
    switch (source) {
    case CostSource::None:
        return Tr::tr("The bank does not tell it.", "what a position cost");
    case CostSource::Lots:
        return Tr::tr("Sum of the lots below, with fees");
    case CostSource::PerUnit:
        return isAverage ? Tr::tr("Average price of a unit, times the units")
                         : Tr::tr("Purchase price of a unit, times the units");
    case CostSource::Total:
        return Tr::tr("As the bank sends it: a total");
    case CostSource::Unclear:
        return Tr::tr("The bank's purchase price may be of one unit or of all: not counted.");
    }
    return {};
}

QString numberText(const std::optional<Decimal>& number, const Formats& formats)
{
    if (!number)
        return u"—"_s;
    if (formats.amountsAreHidden())
        return Formats::hidden();
    const QString digits = number->abs().toString();
    const qsizetype point = digits.indexOf(u'.');
    const QLocale& locale = formats.locale();
    QString text = locale.toString(digits.left(point < 0 ? digits.size() : point).toLongLong());
    if (point >= 0) {
        text += locale.decimalPoint();
        for (const QChar digit : digits.mid(point + 1)) // each, or zeros at the end were lost
            text += locale.toString(digit.digitValue());
    }
    return number->isNegative() ? u'−' + text : text;
}

QString percentText(const std::optional<Decimal>& percent, const Formats& formats)
{
    if (!percent)
        return u"—"_s;
    Formats shown(formats.locale()); // a share says nothing of an amount
    return Tr::tr("%1%", "a percentage").arg(numberText(percent, shown));
}

QString signedPercentText(const std::optional<Decimal>& percent, const Formats& formats)
{
    const QString text = percentText(percent, formats);
    return percent && !percent->isNegative() && !percent->isZero() ? u'+' + text : text;
}

} // namespace bursar::ui
