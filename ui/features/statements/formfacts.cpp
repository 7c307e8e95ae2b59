// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/statements/formfacts.h"

#include "app/base/literals.h"
#include "app/products/wire/facts.h"
#include "ui/features/accounts/factwords.h"
#include "ui/features/statements/tr.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace bursar::ui {

using statementstext::Tr;
using wire::Fact;

namespace {

enum class Shape : std::uint8_t {
    AsFound,
    Money, ///< the forms are of the United States, and so is their money
    Quantity,
    Number, ///< of an account: masked
    Term, ///< LONG, SHORT
};

struct Box {
    QLatin1StringView key; ///< without places in lists: "securityDetails.costBasis"
    const char* words; ///< to be translated in Statements
    Shape shape = Shape::AsFound;
};

// Of the forms that most people get (akoya-api.md 4.12). In the order of the paper.
constexpr std::array boxes{
    Box{"taxFormDate"_L1, QT_TRANSLATE_NOOP("Statements", "Dated")},
    Box{"corrected"_L1, QT_TRANSLATE_NOOP("Statements", "Corrected")},
    Box{"additionalInformation"_L1, QT_TRANSLATE_NOOP("Statements", "More information")},
    Box{"accountNumber"_L1, QT_TRANSLATE_NOOP("Statements", "Account number"), Shape::Number},
    Box{"federalTaxWithheld"_L1, QT_TRANSLATE_NOOP("Statements", "Federal income tax withheld"),
        Shape::Money},
    Box{"interestIncome"_L1, QT_TRANSLATE_NOOP("Statements", "Interest income"), Shape::Money},
    Box{"earlyWithdrawalPenalty"_L1, QT_TRANSLATE_NOOP("Statements", "Early withdrawal penalty"),
        Shape::Money},
    Box{"usBondInterest"_L1, QT_TRANSLATE_NOOP("Statements", "Interest on U.S. bonds"),
        Shape::Money},
    Box{"investmentExpenses"_L1, QT_TRANSLATE_NOOP("Statements", "Investment expenses"),
        Shape::Money},
    Box{"foreignTaxPaid"_L1, QT_TRANSLATE_NOOP("Statements", "Foreign tax paid"), Shape::Money},
    Box{"foreignCountry"_L1, QT_TRANSLATE_NOOP("Statements", "Foreign country")},
    Box{"taxExemptInterest"_L1, QT_TRANSLATE_NOOP("Statements", "Tax-exempt interest"),
        Shape::Money},
    Box{"specifiedPabInterest"_L1,
        QT_TRANSLATE_NOOP("Statements", "Private activity bond interest"), Shape::Money},
    Box{"marketDiscount"_L1, QT_TRANSLATE_NOOP("Statements", "Market discount"), Shape::Money},
    Box{"bondPremium"_L1, QT_TRANSLATE_NOOP("Statements", "Bond premium"), Shape::Money},
    Box{"usBondPremium"_L1, QT_TRANSLATE_NOOP("Statements", "Bond premium on U.S. bonds"),
        Shape::Money},
    Box{"taxExemptBondPremium"_L1,
        QT_TRANSLATE_NOOP("Statements", "Bond premium on tax-exempt bonds"), Shape::Money},
    Box{"cusipNumber"_L1, QT_TRANSLATE_NOOP("Statements", "CUSIP")},
    Box{"payerRtn"_L1, QT_TRANSLATE_NOOP("Statements", "Payer's routing number"), Shape::Number},
    Box{"foreignAccountTaxCompliance"_L1,
        QT_TRANSLATE_NOOP("Statements", "FATCA filing requirement")},
    Box{"secondTinNotice"_L1, QT_TRANSLATE_NOOP("Statements", "Second TIN notice")},
    Box{"ordinaryDividends"_L1, QT_TRANSLATE_NOOP("Statements", "Ordinary dividends"),
        Shape::Money},
    Box{"qualifiedDividends"_L1, QT_TRANSLATE_NOOP("Statements", "Qualified dividends"),
        Shape::Money},
    Box{"totalCapitalGain"_L1, QT_TRANSLATE_NOOP("Statements", "Capital gain distributions"),
        Shape::Money},
    Box{"unrecaptured1250Gain"_L1,
        QT_TRANSLATE_NOOP("Statements", "Unrecaptured section 1250 gain"), Shape::Money},
    Box{"section1202Gain"_L1, QT_TRANSLATE_NOOP("Statements", "Section 1202 gain"), Shape::Money},
    Box{"collectiblesGain"_L1, QT_TRANSLATE_NOOP("Statements", "Collectibles gain"), Shape::Money},
    Box{"section897Dividends"_L1, QT_TRANSLATE_NOOP("Statements", "Section 897 ordinary dividends"),
        Shape::Money},
    Box{"section897CapitalGain"_L1, QT_TRANSLATE_NOOP("Statements", "Section 897 capital gain"),
        Shape::Money},
    Box{"nonTaxableDistribution"_L1, QT_TRANSLATE_NOOP("Statements", "Nondividend distributions"),
        Shape::Money},
    Box{"section199ADividends"_L1, QT_TRANSLATE_NOOP("Statements", "Section 199A dividends"),
        Shape::Money},
    Box{"cashLiquidation"_L1, QT_TRANSLATE_NOOP("Statements", "Cash liquidation distributions"),
        Shape::Money},
    Box{"nonCashLiquidation"_L1,
        QT_TRANSLATE_NOOP("Statements", "Noncash liquidation distributions"), Shape::Money},
    Box{"taxExemptInterestDividend"_L1,
        QT_TRANSLATE_NOOP("Statements", "Exempt-interest dividends"), Shape::Money},
    Box{"specifiedPabInterestDividend"_L1,
        QT_TRANSLATE_NOOP("Statements", "Private activity bond dividends"), Shape::Money},
    Box{"profitOnClosedContracts"_L1,
        QT_TRANSLATE_NOOP("Statements", "Profit or loss on closed contracts"), Shape::Money},
    Box{"unrealizedProfitOpenContractsBegin"_L1,
        QT_TRANSLATE_NOOP("Statements", "Unrealized profit, start of the year"), Shape::Money},
    Box{"unrealizedProfitOpenContractsEnd"_L1,
        QT_TRANSLATE_NOOP("Statements", "Unrealized profit, end of the year"), Shape::Money},
    Box{"aggregateProfitOnContracts"_L1,
        QT_TRANSLATE_NOOP("Statements", "Aggregate profit or loss on contracts"), Shape::Money},
    Box{"bartering"_L1, QT_TRANSLATE_NOOP("Statements", "Bartering"), Shape::Money},
    Box{"securityDetails.securityName"_L1, QT_TRANSLATE_NOOP("Statements", "Security")},
    Box{"securityDetails.cusip"_L1, QT_TRANSLATE_NOOP("Statements", "CUSIP")},
    Box{"securityDetails.saleDescription"_L1, QT_TRANSLATE_NOOP("Statements", "Sale")},
    Box{"securityDetails.numberOfShares"_L1, QT_TRANSLATE_NOOP("Statements", "Units"),
        Shape::Quantity},
    Box{"securityDetails.dateAcquired"_L1, QT_TRANSLATE_NOOP("Statements", "Acquired on")},
    Box{"securityDetails.variousDatesAcquired"_L1,
        QT_TRANSLATE_NOOP("Statements", "Acquired on various days")},
    Box{"securityDetails.dateOfSale"_L1, QT_TRANSLATE_NOOP("Statements", "Sold on")},
    Box{"securityDetails.salesPrice"_L1, QT_TRANSLATE_NOOP("Statements", "Proceeds"), Shape::Money},
    Box{"securityDetails.costBasis"_L1, QT_TRANSLATE_NOOP("Statements", "Cost basis"),
        Shape::Money},
    Box{"securityDetails.washSaleLossDisallowed"_L1,
        QT_TRANSLATE_NOOP("Statements", "Wash sale loss disallowed"), Shape::Money},
    Box{"securityDetails.longOrShort"_L1, QT_TRANSLATE_NOOP("Statements", "Long or short term"),
        Shape::Term},
    Box{"securityDetails.checkboxOnForm8949"_L1,
        QT_TRANSLATE_NOOP("Statements", "Box on form 8949")},
    Box{"mortgageInterest"_L1, QT_TRANSLATE_NOOP("Statements", "Mortgage interest"), Shape::Money},
    Box{"outstandingPrincipal"_L1, QT_TRANSLATE_NOOP("Statements", "Outstanding principal"),
        Shape::Money},
    Box{"originationDate"_L1, QT_TRANSLATE_NOOP("Statements", "Originated on")},
    Box{"overpaidRefund"_L1, QT_TRANSLATE_NOOP("Statements", "Refund of overpaid interest"),
        Shape::Money},
    Box{"mortgageInsurance"_L1, QT_TRANSLATE_NOOP("Statements", "Mortgage insurance premiums"),
        Shape::Money},
    Box{"pointsPaid"_L1, QT_TRANSLATE_NOOP("Statements", "Points paid"), Shape::Money},
    Box{"propertyAddress"_L1, QT_TRANSLATE_NOOP("Statements", "Property")},
    Box{"propertyTax"_L1, QT_TRANSLATE_NOOP("Statements", "Property tax"), Shape::Money},
    Box{"acquisitionDate"_L1, QT_TRANSLATE_NOOP("Statements", "Mortgage acquired on")},
    Box{"stateAndLocal.stateCode"_L1, QT_TRANSLATE_NOOP("Statements", "State")},
    Box{"stateAndLocal.state.income"_L1, QT_TRANSLATE_NOOP("Statements", "State income"),
        Shape::Money},
    Box{"stateAndLocal.state.taxWithheld"_L1, QT_TRANSLATE_NOOP("Statements", "State tax withheld"),
        Shape::Money},
    Box{"stateAndLocal.state.taxId"_L1, QT_TRANSLATE_NOOP("Statements", "State id number")},
    Box{"stateAndLocal.local.localityName"_L1, QT_TRANSLATE_NOOP("Statements", "Locality")},
    Box{"stateAndLocal.local.income"_L1, QT_TRANSLATE_NOOP("Statements", "Local income"),
        Shape::Money},
    Box{"stateAndLocal.local.taxWithheld"_L1, QT_TRANSLATE_NOOP("Statements", "Local tax withheld"),
        Shape::Money},
};

// What the pane says otherwise, and what is for programs.
constexpr std::array shownElsewhere{"taxYear"_L1, "taxFormId"_L1, "taxFormType"_L1, "accountId"_L1,
    "links"_L1, "link"_L1, "error"_L1, "attributes"_L1, "issuer"_L1, "recipient"_L1};

/// "earlyWithdrawalPenalty" as "Early withdrawal penalty". A bank may send a field without a name.
QString inWords(const QString& key)
{
    if (key.isEmpty())
        return u"\u2014"_s;
    static const QRegularExpression border(u"(?<=[a-z0-9])(?=[A-Z])"_s);
    QString words = QString(key).replace(border, u" "_s).toLower().replace(u'.', u": "_s);
    words[0] = words.at(0).toUpper();
    return words;
}

QString valueOf(const Fact& fact, Shape shape, const Formats& formats)
{
    if (shape == Shape::Term && fact.text.compare("LONG"_L1, Qt::CaseInsensitive) == 0)
        return Tr::tr("Long term");
    if (shape == Shape::Term && fact.text.compare("SHORT"_L1, Qt::CaseInsensitive) == 0)
        return Tr::tr("Short term");
    if (shape == Shape::Number)
        return maskedNumber(fact.text);
    switch (fact.kind) {
    case Fact::Kind::Flag:
        return fact.flag ? Tr::tr("Yes") : Tr::tr("No");
    case Fact::Kind::Date:
    case Fact::Kind::Moment:
        return formats.dayLong(fact.day);
    case Fact::Kind::Amount:
    case Fact::Kind::Rate:
    case Fact::Kind::Number:
    case Fact::Kind::Text:
        break;
    }
    if (shape == Shape::AsFound && !fact.isNumber())
        return fact.text;
    if (formats.amountsAreHidden()) // also a number that nobody knows
        return Formats::hidden();
    if (shape == Shape::Money && fact.isNumber())
        return formats.money(Money{fact.number, Currency::fromCode("USD")});
    return fact.isNumber() ? formats.number(fact.number) : fact.text;
}

/// "form.stateAndLocal 2.state.income": what it is and which of its list it is in.
struct Place {
    QString key; ///< "stateAndLocal.state.income"
    int number = 1; ///< 2

    explicit Place(const QString& full)
    {
        QStringList parts = full.split(u'.');
        for (QString& part : parts) {
            if (const int at = part.section(u' ', -1).toInt(); at > 0 && part.contains(u' ')) {
                number = at;
                part = part.section(u' ', 0, -2);
            }
        }
        key = parts.join(u'.');
    }
    QString named(const QString& words) const
    {
        return number > 1
            ? Tr::tr("%1 (%2)", "a box of a tax form, its number").arg(words).arg(number)
            : words;
    }
};

/// The bank's own boxes: "Box 14, ABC: note".
QList<KeyValueGrid::Row> ownBoxes(const QList<Fact>& facts, const Formats& formats)
{
    const auto at = [&facts](const QString& key) {
        const auto found = std::find_if(
            facts.begin(), facts.end(), [&key](const Fact& fact) { return fact.key == key; });
        return found == facts.end() ? QString() : found->text;
    };
    QList<KeyValueGrid::Row> rows;
    for (const Fact& fact : facts) {
        const bool isOne = fact.key.startsWith("attributes."_L1)
            && !fact.key.endsWith(".boxNumber"_L1) && !fact.key.endsWith(".code"_L1);
        if (!isOne)
            continue;
        QString name = fact.key.section(u'.', 1);
        if (const QString code = at(fact.key + u".code"_s); !code.isEmpty())
            name += u" · "_s + code;
        if (const QString box = at(fact.key + u".boxNumber"_s); !box.isEmpty())
            name = Tr::tr("Box %1: %2", "number of a tax form's box, its name").arg(box, name);
        rows += {name, formats.amountsAreHidden() ? Formats::hidden() : fact.text};
    }
    return rows;
}

/// Name, address and the rest, a line each.
QString partyText(const QList<Fact>& facts, const QString& party)
{
    QStringList name;
    QStringList lines;
    QString number;
    for (const Fact& fact : facts) {
        if (!fact.key.startsWith(party + u'.'))
            continue;
        const QString key = fact.key.mid(party.size() + 1);
        if (key.startsWith("individualName."_L1) || key.startsWith("businessName."_L1))
            name += fact.text;
        else if (key == "tin"_L1)
            number = Tr::tr("Taxpayer number %1").arg(maskedNumber(fact.text));
        else if (key == "partyType"_L1)
            lines += fact.text.compare("BUSINESS"_L1, Qt::CaseInsensitive) == 0
                ? Tr::tr("Company", "kind of a party of a tax form")
                : Tr::tr("Person", "kind of a party of a tax form");
        else if (!key.endsWith(".type"_L1)) // of an address or a telephone: says no more
            lines += fact.text;
    }
    if (!name.isEmpty())
        lines.prepend(name.join(u' '));
    if (!number.isEmpty())
        lines += number;
    return lines.join(u'\n');
}

QList<KeyValueGrid::Row> boxesOf(const QList<Fact>& facts, const Formats& formats)
{
    struct Placed {
        std::ptrdiff_t order;
        int number;
        KeyValueGrid::Row row;
    };
    std::vector<Placed> placed;
    for (const Fact& fact : facts) {
        const Place place(fact.key);
        const QString top = place.key.section(u'.', 0, 0);
        if (std::find(shownElsewhere.begin(), shownElsewhere.end(), top) != shownElsewhere.end())
            continue;
        const auto box = std::find_if(boxes.begin(), boxes.end(),
            [&place](const Box& each) { return place.key == each.key; });
        const bool isKnown = box != boxes.end();
        // Of one list the elements follow each other: by the first field of the list.
        const auto first = std::find_if(boxes.begin(), boxes.end(),
            [&top](const Box& each) { return QString(each.key).section(u'.', 0, 0) == top; });
        placed.push_back({first - boxes.begin(), place.number,
            {place.named(isKnown ? Tr::tr(box->words) : inWords(place.key)),
                valueOf(fact, isKnown ? box->shape : Shape::AsFound, formats)}});
    }
    std::stable_sort(placed.begin(), placed.end(), [](const Placed& a, const Placed& b) {
        return a.order != b.order ? a.order < b.order : a.number < b.number;
    });
    QList<KeyValueGrid::Row> rows;
    for (const Placed& each : placed)
        rows += each.row;
    return rows;
}

} // namespace

QList<KeyValueGrid::Row> formFacts(const QString& raw, const Formats& formats)
{
    QList<Fact> ofForm;
    QList<Fact> ofStatement; // it may have more than one form
    for (Fact& fact : wire::factsOf(raw.toUtf8())) {
        const bool isInForm = fact.key.startsWith("form."_L1);
        if (isInForm)
            fact.key.remove(0, 5);
        (isInForm ? ofForm : ofStatement) += fact;
    }
    if (ofForm.isEmpty()) // read before the statement was kept with it
        ofForm.swap(ofStatement);
    QList<KeyValueGrid::Row> rows =
        boxesOf(ofForm, formats) + ownBoxes(ofForm, formats) + ownBoxes(ofStatement, formats);
    const auto party = [&](const QString& key) {
        const QString own = partyText(ofForm, key);
        return own.isEmpty() ? partyText(ofStatement, key) : own;
    };
    rows += {Tr::tr("Issuer", "of a tax form"), party(u"issuer"_s)};
    rows += {Tr::tr("Recipient", "of a tax form"), party(u"recipient"_s)};
    rows.removeIf([](const KeyValueGrid::Row& row) { return row.value.isEmpty(); });
    return rows;
}

} // namespace bursar::ui
