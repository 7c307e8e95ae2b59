// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/transactions/itemfacts.h"

#include "app/base/literals.h"
#include "app/products/wire/facts.h"
#include "ui/features/transactions/tr.h"
#include "ui/kit/securitywords.h"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

namespace bursar::ui {

using transactionstext::Tr;
using wire::Fact;

namespace {

enum class Shape : std::uint8_t {
    AsFound, ///< by the fact's own kind
    Money, ///< an amount, whatever it is called
    Quantity, ///< of a security: hidden with the amounts
    Word, ///< of a list: "PRETAX" as "Before taxes"
    Foreign, ///< an amount in the currency that stands beside it
};

struct NamedField {
    QLatin1StringView key;
    const char* words; ///< to be translated in Transactions
    Shape shape = Shape::AsFound;
};

// In the order in which they are shown.
constexpr std::array namedFields{
    NamedField{"debitCreditMemo"_L1, QT_TRANSLATE_NOOP("Transactions", "Booked as"), Shape::Word},
    NamedField{"checkNumber"_L1, QT_TRANSLATE_NOOP("Transactions", "Check number")},
    NamedField{"subCategory"_L1, QT_TRANSLATE_NOOP("Transactions", "Bank's subcategory")},
    NamedField{
        "foreignAmount"_L1, QT_TRANSLATE_NOOP("Transactions", "Foreign amount"), Shape::Foreign},

    NamedField{"principalAmount"_L1, QT_TRANSLATE_NOOP("Transactions", "Principal"), Shape::Money},
    NamedField{"interestAmount"_L1, QT_TRANSLATE_NOOP("Transactions", "Interest"), Shape::Money},
    NamedField{"escrowAmount"_L1, QT_TRANSLATE_NOOP("Transactions", "Escrow"), Shape::Money},
    NamedField{"insuranceAmount"_L1, QT_TRANSLATE_NOOP("Transactions", "Insurance"), Shape::Money},
    NamedField{
        "pmiAmount"_L1, QT_TRANSLATE_NOOP("Transactions", "Mortgage insurance"), Shape::Money},
    NamedField{"feesAmount"_L1, QT_TRANSLATE_NOOP("Transactions", "Fees"), Shape::Money},

    NamedField{"symbol"_L1, QT_TRANSLATE_NOOP("Transactions", "Symbol")},
    NamedField{"securityId"_L1, QT_TRANSLATE_NOOP("Transactions", "Security id")},
    NamedField{
        "securityIdType"_L1, QT_TRANSLATE_NOOP("Transactions", "Kind of security id"), Shape::Word},
    NamedField{
        "securityType"_L1, QT_TRANSLATE_NOOP("Transactions", "Kind of security"), Shape::Word},
    NamedField{"positionType"_L1, QT_TRANSLATE_NOOP("Transactions", "Position"), Shape::Word},
    NamedField{"units"_L1, QT_TRANSLATE_NOOP("Transactions", "Units"), Shape::Quantity},
    NamedField{"shares"_L1, QT_TRANSLATE_NOOP("Transactions", "Shares"), Shape::Quantity},
    NamedField{"unitType"_L1, QT_TRANSLATE_NOOP("Transactions", "Counted in"), Shape::Word},
    NamedField{"unitPrice"_L1, QT_TRANSLATE_NOOP("Transactions", "Price per unit"), Shape::Money},
    NamedField{"price"_L1, QT_TRANSLATE_NOOP("Transactions", "Price"), Shape::Money},
    NamedField{"faceValue"_L1, QT_TRANSLATE_NOOP("Transactions", "Face value"), Shape::Money},
    NamedField{"oldUnits"_L1, QT_TRANSLATE_NOOP("Transactions", "Units before"), Shape::Quantity},
    NamedField{"newUnits"_L1, QT_TRANSLATE_NOOP("Transactions", "Units after"), Shape::Quantity},
    NamedField{"splitRatioNumerator"_L1, QT_TRANSLATE_NOOP("Transactions", "Split: new units")},
    NamedField{
        "splitRatioDenominator"_L1, QT_TRANSLATE_NOOP("Transactions", "Split: for old units")},
    NamedField{
        "fractionalCash"_L1, QT_TRANSLATE_NOOP("Transactions", "Cash for fractions"), Shape::Money},
    NamedField{"commission"_L1, QT_TRANSLATE_NOOP("Transactions", "Commission"), Shape::Money},
    NamedField{"fees"_L1, QT_TRANSLATE_NOOP("Transactions", "Fees"), Shape::Money},
    NamedField{"load"_L1, QT_TRANSLATE_NOOP("Transactions", "Sales load"), Shape::Money},
    NamedField{"markup"_L1, QT_TRANSLATE_NOOP("Transactions", "Markup"), Shape::Money},
    NamedField{"penalty"_L1, QT_TRANSLATE_NOOP("Transactions", "Penalty"), Shape::Money},
    NamedField{"taxes"_L1, QT_TRANSLATE_NOOP("Transactions", "Taxes"), Shape::Money},
    NamedField{"withholding"_L1, QT_TRANSLATE_NOOP("Transactions", "Tax withheld"), Shape::Money},
    NamedField{"stateWithholding"_L1, QT_TRANSLATE_NOOP("Transactions", "State tax withheld"),
        Shape::Money},
    NamedField{"taxExempt"_L1, QT_TRANSLATE_NOOP("Transactions", "Tax-exempt")},
    NamedField{
        "accruedInterest"_L1, QT_TRANSLATE_NOOP("Transactions", "Accrued interest"), Shape::Money},
    NamedField{"gain"_L1, QT_TRANSLATE_NOOP("Transactions", "Gain"), Shape::Money},
    NamedField{"incomeType"_L1, QT_TRANSLATE_NOOP("Transactions", "Kind of income"), Shape::Word},
    NamedField{"transferAction"_L1, QT_TRANSLATE_NOOP("Transactions", "Transfer"), Shape::Word},
    NamedField{"transactionReason"_L1, QT_TRANSLATE_NOOP("Transactions", "Reason"), Shape::Word},
    NamedField{"subAccountSec"_L1, QT_TRANSLATE_NOOP("Transactions", "Held in"), Shape::Word},
    NamedField{"subAccountFund"_L1, QT_TRANSLATE_NOOP("Transactions", "Paid from"), Shape::Word},
    NamedField{"inv401kSource"_L1, QT_TRANSLATE_NOOP("Transactions", "Source of the contribution"),
        Shape::Word},
    NamedField{"payrollDate"_L1, QT_TRANSLATE_NOOP("Transactions", "Payroll date")},
    NamedField{"priorYearContrib"_L1, QT_TRANSLATE_NOOP("Transactions", "For the year before")},
    NamedField{"loanId"_L1, QT_TRANSLATE_NOOP("Transactions", "Loan id")},
    NamedField{
        "loanPrincipal"_L1, QT_TRANSLATE_NOOP("Transactions", "Loan principal"), Shape::Money},
    NamedField{"loanInterest"_L1, QT_TRANSLATE_NOOP("Transactions", "Loan interest"), Shape::Money},
    NamedField{
        "runningBalance"_L1, QT_TRANSLATE_NOOP("Transactions", "Balance after it"), Shape::Money},
    NamedField{"confirmationNumber"_L1, QT_TRANSLATE_NOOP("Transactions", "Confirmation number")},
    NamedField{"referenceTransactionId"_L1, QT_TRANSLATE_NOOP("Transactions", "Refers to")},
};

// Of each part that a transaction is split into.
constexpr std::array partFields{
    NamedField{"amount"_L1, QT_TRANSLATE_NOOP("Transactions", "Amount"), Shape::Money},
    NamedField{"description"_L1, QT_TRANSLATE_NOOP("Transactions", "Description")},
    NamedField{"memo"_L1, QT_TRANSLATE_NOOP("Transactions", "Memo")},
    NamedField{"checkNumber"_L1, QT_TRANSLATE_NOOP("Transactions", "Check number")},
    NamedField{"reference"_L1, QT_TRANSLATE_NOOP("Transactions", "Reference")},
    NamedField{"imageIds 1"_L1, QT_TRANSLATE_NOOP("Transactions", "Image id")},
};

// What every transaction can have: the details say these by themselves.
constexpr std::array commonFields{
    NamedField{"transactionId"_L1, QT_TRANSLATE_NOOP("Transactions", "Bank's id")},
    NamedField{"amount"_L1, QT_TRANSLATE_NOOP("Transactions", "Amount")},
    NamedField{"status"_L1, QT_TRANSLATE_NOOP("Transactions", "Status")},
    NamedField{"transactionTimestamp"_L1, QT_TRANSLATE_NOOP("Transactions", "Made on")},
    NamedField{"postedTimestamp"_L1, QT_TRANSLATE_NOOP("Transactions", "Posted on")},
    NamedField{"description"_L1, QT_TRANSLATE_NOOP("Transactions", "Description")},
    NamedField{"memo"_L1, QT_TRANSLATE_NOOP("Transactions", "Memo")},
    NamedField{"payee"_L1, QT_TRANSLATE_NOOP("Transactions", "Payee")},
    NamedField{"category"_L1, QT_TRANSLATE_NOOP("Transactions", "Bank's category")},
    NamedField{"transactionType"_L1, QT_TRANSLATE_NOOP("Transactions", "Type")},
    NamedField{"reference"_L1, QT_TRANSLATE_NOOP("Transactions", "Reference")},
    NamedField{"foreignCurrency"_L1, QT_TRANSLATE_NOOP("Transactions", "Foreign currency")},
    NamedField{"imageIds"_L1, QT_TRANSLATE_NOOP("Transactions", "Image id")},
    NamedField{"lineItem"_L1, QT_TRANSLATE_NOOP("Transactions", "Parts")},
};

QString quantity(const Fact& fact, const Formats& formats)
{
    if (formats.amountsAreHidden())
        return Formats::hidden();
    return fact.kind == Fact::Kind::Text ? fact.text : formats.number(fact.number);
}

/// Number and Amount tell apart what a field's name promises, which is not known of all here.
bool isNumber(const Fact& fact)
{
    return fact.kind == Fact::Kind::Amount || fact.kind == Fact::Kind::Number;
}

QString moneyIn(const Fact& fact, const Currency& currency, const Formats& formats)
{
    return isNumber(fact) ? formats.money(Money{fact.number, currency}) : quantity(fact, formats);
}

QString valueOf(const Fact& fact, Shape shape, const Currency& currency, const Formats& formats)
{
    switch (shape) {
    case Shape::Money:
    case Shape::Foreign:
        return moneyIn(fact, currency, formats);
    case Shape::Quantity:
        return quantity(fact, formats);
    case Shape::Word:
        return securityWord(fact.leaf(), fact.text);
    case Shape::AsFound:
        break;
    }
    switch (fact.kind) {
    case Fact::Kind::Date:
        return formats.dayLong(fact.day);
    case Fact::Kind::Moment:
        return formats.moment(fact.moment);
    case Fact::Kind::Flag:
        return fact.flag ? Tr::tr("Yes") : Tr::tr("No");
    case Fact::Kind::Amount:
    case Fact::Kind::Rate:
    case Fact::Kind::Number:
    case Fact::Kind::Text:
        break;
    }
    return fact.text;
}

/// "Part 2: Amount"
QList<KeyValueGrid::Row> partFacts(
    const QList<Fact>& facts, const Currency& currency, const Formats& formats)
{
    QList<KeyValueGrid::Row> rows;
    for (int part = 1;; ++part) {
        const QString path = u"lineItem %1."_s.arg(part);
        bool any = false;
        for (const NamedField& each : partFields) {
            const auto fact = std::find_if(facts.begin(), facts.end(),
                [&](const Fact& one) { return one.key == path + each.key; });
            if (fact == facts.end())
                continue;
            any = true;
            rows += {Tr::tr("Part %1: %2", "of a transaction that is split; a field's name")
                         .arg(part)
                         .arg(Tr::tr(each.words)),
                valueOf(*fact, each.shape, currency, formats)};
        }
        if (!any)
            return rows;
    }
}

/// Ids of images, and what the bank names itself.
QList<KeyValueGrid::Row> ownFacts(const QList<Fact>& facts, const Formats& formats)
{
    QList<KeyValueGrid::Row> rows;
    for (const Fact& fact : facts) {
        if (fact.key.startsWith("imageIds "_L1))
            rows += {Tr::tr("Image id"), fact.text, Type::Code};
        else if (fact.key.startsWith("fiAttributes."_L1)) // perhaps an amount: nobody says
            rows += {fact.key.section(u'.', 1),
                formats.amountsAreHidden() ? Formats::hidden() : fact.text};
    }
    return rows;
}

} // namespace

QString transactionFieldName(const QString& key)
{
    for (const std::span<const NamedField> fields :
        {std::span<const NamedField>(commonFields), std::span<const NamedField>(namedFields)}) {
        const auto named = std::find_if(fields.begin(), fields.end(),
            [&key](const NamedField& each) { return key == each.key; });
        if (named != fields.end())
            return Tr::tr(named->words);
    }
    return key;
}

QList<KeyValueGrid::Row> itemFacts(
    const QByteArray& raw, const Currency& currency, const Formats& formats)
{
    const QList<Fact> facts = wire::factsOf(raw);
    const auto named = [&facts](QLatin1StringView leaf) {
        return std::find_if(facts.begin(), facts.end(), [leaf](const Fact& fact) {
            // The parts of a split have the same names as the whole.
            return fact.leaf() == leaf && !fact.key.startsWith("lineItem"_L1);
        });
    };
    const auto foreign = named("foreignCurrency"_L1);
    QList<KeyValueGrid::Row> rows;
    for (const NamedField& each : namedFields) {
        const auto fact = named(each.key);
        if (fact == facts.end())
            continue;
        const bool isForeign = each.shape == Shape::Foreign && foreign != facts.end();
        const Currency unit =
            isForeign ? Currency::fromCode(foreign->text.toStdString()) : currency;
        rows += {Tr::tr(each.words), valueOf(*fact, each.shape, unit, formats)};
    }
    return rows + partFacts(facts, currency, formats) + ownFacts(facts, formats);
}

} // namespace bursar::ui
