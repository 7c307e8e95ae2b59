// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/transactions/itemfacts.h"

#include "app/base/literals.h"
#include "app/products/wire/facts.h"
#include "ui/features/transactions/tr.h"

#include <algorithm>
#include <array>
#include <vector>

namespace bursar::ui {

using transactionstext::Tr;
using wire::Fact;

namespace {

enum class Shape : std::uint8_t {
    AsFound, ///< by the fact's own kind
    Money, ///< an amount, whatever it is called
    Quantity, ///< of a security: hidden with the amounts
    Word, ///< of a list: "SOLD" as "Sold"
    Foreign, ///< an amount in the currency that stands beside it
};

struct Known {
    QLatin1StringView key;
    const char* words; ///< to be translated in Transactions
    Shape shape = Shape::AsFound;
};

using enum Shape;

// In the order in which they are shown.
constexpr std::array known{
    Known{"checkNumber"_L1, QT_TRANSLATE_NOOP("Transactions", "Check number")},
    Known{"subCategory"_L1, QT_TRANSLATE_NOOP("Transactions", "Bank's subcategory")},
    Known{"foreignAmount"_L1, QT_TRANSLATE_NOOP("Transactions", "Foreign amount"), Foreign},

    Known{"principalAmount"_L1, QT_TRANSLATE_NOOP("Transactions", "Principal"), Money},
    Known{"interestAmount"_L1, QT_TRANSLATE_NOOP("Transactions", "Interest"), Money},
    Known{"escrowAmount"_L1, QT_TRANSLATE_NOOP("Transactions", "Escrow"), Money},
    Known{"insuranceAmount"_L1, QT_TRANSLATE_NOOP("Transactions", "Insurance"), Money},
    Known{"pmiAmount"_L1, QT_TRANSLATE_NOOP("Transactions", "Mortgage insurance"), Money},
    Known{"feesAmount"_L1, QT_TRANSLATE_NOOP("Transactions", "Fees"), Money},

    Known{"symbol"_L1, QT_TRANSLATE_NOOP("Transactions", "Symbol")},
    Known{"securityId"_L1, QT_TRANSLATE_NOOP("Transactions", "Security id")},
    Known{"securityIdType"_L1, QT_TRANSLATE_NOOP("Transactions", "Kind of security id")},
    Known{"securityType"_L1, QT_TRANSLATE_NOOP("Transactions", "Kind of security"), Word},
    Known{"positionType"_L1, QT_TRANSLATE_NOOP("Transactions", "Position"), Word},
    Known{"units"_L1, QT_TRANSLATE_NOOP("Transactions", "Units"), Quantity},
    Known{"shares"_L1, QT_TRANSLATE_NOOP("Transactions", "Shares"), Quantity},
    Known{"unitType"_L1, QT_TRANSLATE_NOOP("Transactions", "Counted in"), Word},
    Known{"unitPrice"_L1, QT_TRANSLATE_NOOP("Transactions", "Price per unit"), Money},
    Known{"price"_L1, QT_TRANSLATE_NOOP("Transactions", "Price"), Money},
    Known{"faceValue"_L1, QT_TRANSLATE_NOOP("Transactions", "Face value"), Money},
    Known{"oldUnits"_L1, QT_TRANSLATE_NOOP("Transactions", "Units before"), Quantity},
    Known{"newUnits"_L1, QT_TRANSLATE_NOOP("Transactions", "Units after"), Quantity},
    Known{"splitRatioNumerator"_L1, QT_TRANSLATE_NOOP("Transactions", "Split: new units")},
    Known{"splitRatioDenominator"_L1, QT_TRANSLATE_NOOP("Transactions", "Split: for old units")},
    Known{"fractionalCash"_L1, QT_TRANSLATE_NOOP("Transactions", "Cash for fractions"), Money},
    Known{"commission"_L1, QT_TRANSLATE_NOOP("Transactions", "Commission"), Money},
    Known{"fees"_L1, QT_TRANSLATE_NOOP("Transactions", "Fees"), Money},
    Known{"load"_L1, QT_TRANSLATE_NOOP("Transactions", "Sales load"), Money},
    Known{"markup"_L1, QT_TRANSLATE_NOOP("Transactions", "Markup"), Money},
    Known{"penalty"_L1, QT_TRANSLATE_NOOP("Transactions", "Penalty"), Money},
    Known{"taxes"_L1, QT_TRANSLATE_NOOP("Transactions", "Taxes"), Money},
    Known{"withholding"_L1, QT_TRANSLATE_NOOP("Transactions", "Tax withheld"), Money},
    Known{"stateWithholding"_L1, QT_TRANSLATE_NOOP("Transactions", "State tax withheld"), Money},
    Known{"taxExempt"_L1, QT_TRANSLATE_NOOP("Transactions", "Tax-exempt")},
    Known{"accruedInterest"_L1, QT_TRANSLATE_NOOP("Transactions", "Accrued interest"), Money},
    Known{"gain"_L1, QT_TRANSLATE_NOOP("Transactions", "Gain"), Money},
    Known{"incomeType"_L1, QT_TRANSLATE_NOOP("Transactions", "Kind of income"), Word},
    Known{"transferAction"_L1, QT_TRANSLATE_NOOP("Transactions", "Transfer"), Word},
    Known{"transactionReason"_L1, QT_TRANSLATE_NOOP("Transactions", "Reason"), Word},
    Known{"subAccountSec"_L1, QT_TRANSLATE_NOOP("Transactions", "Held in"), Word},
    Known{"subAccountFund"_L1, QT_TRANSLATE_NOOP("Transactions", "Paid from"), Word},
    Known{
        "inv401kSource"_L1, QT_TRANSLATE_NOOP("Transactions", "Source of the contribution"), Word},
    Known{"payrollDate"_L1, QT_TRANSLATE_NOOP("Transactions", "Payroll date")},
    Known{"priorYearContrib"_L1, QT_TRANSLATE_NOOP("Transactions", "For the year before")},
    Known{"loanId"_L1, QT_TRANSLATE_NOOP("Transactions", "Loan id")},
    Known{"loanPrincipal"_L1, QT_TRANSLATE_NOOP("Transactions", "Loan principal"), Money},
    Known{"loanInterest"_L1, QT_TRANSLATE_NOOP("Transactions", "Loan interest"), Money},
    Known{"runningBalance"_L1, QT_TRANSLATE_NOOP("Transactions", "Balance after it"), Money},
    Known{"confirmationNumber"_L1, QT_TRANSLATE_NOOP("Transactions", "Confirmation number")},
    Known{"referenceTransactionId"_L1, QT_TRANSLATE_NOOP("Transactions", "Refers to")},
};

const QString hiddenFigure = u"•••"_s;

/// "CGLONG" stays; "MUTUALFUND" too: Bursar does not know where its words end.
QString word(const QString& sent) { return sent.left(1).toUpper() + sent.mid(1).toLower(); }

QString quantity(const Fact& fact, const Formats& formats)
{
    if (formats.amountsAreHidden())
        return hiddenFigure;
    return fact.kind == Fact::Kind::Text ? fact.text : formats.number(fact.number);
}

/// Number and Amount tell apart what a field's name promises, which is not known of all here.
bool isNumber(const Fact& fact)
{
    return fact.kind == Fact::Kind::Amount || fact.kind == Fact::Kind::Number;
}

QString moneyIn(const Fact& fact, const Currency& currency, const Formats& formats)
{
    return isNumber(fact) ? formats.money(::bursar::Money{fact.number, currency})
                          : quantity(fact, formats);
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
        return word(fact.text);
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

} // namespace

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
    for (const Known& each : known) {
        const auto fact = named(each.key);
        if (fact == facts.end())
            continue;
        const bool isForeign = each.shape == Shape::Foreign && foreign != facts.end();
        const Currency unit =
            isForeign ? Currency::fromCode(foreign->text.toStdString()) : currency;
        rows += {Tr::tr(each.words), valueOf(*fact, each.shape, unit, formats)};
    }
    return rows;
}

} // namespace bursar::ui
