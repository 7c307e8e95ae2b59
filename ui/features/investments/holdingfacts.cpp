// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/investments/holdingfacts.h"

#include "app/base/literals.h"
#include "app/products/wire/facts.h"
#include "ui/features/accounts/factnames.h"
#include "ui/features/accounts/factwords.h"
#include "ui/features/investments/tr.h"
#include "ui/kit/securitywords.h"

#include <algorithm>
#include <array>
#include <span>

namespace bursar::ui {

using investmentstext::Tr;
using wire::Fact;

namespace {

enum class Shape : std::uint8_t {
    AsFound, ///< by the fact's own kind
    Money,
    Quantity, ///< of a security: hidden with the amounts
    Percent, ///< or a fraction: banks differ (akoya-api.md 4.3)
    Word, ///< of a list: "PRETAX"
    Rhythm, ///< "MONTHLY"
    OnlyYes, ///< what goes without saying is not said
};

struct PositionField {
    QLatin1StringView key; ///< "debtSecurity.couponRate"
    const char* words; ///< to be translated in Investments
    Shape shape = Shape::AsFound;
};

// In the order in which they are shown.
constexpr std::array positionFields{
    PositionField{"description"_L1, QT_TRANSLATE_NOOP("Investments", "Description")},
    PositionField{
        "holdingSubType"_L1, QT_TRANSLATE_NOOP("Investments", "Kind of cash"), Shape::Word},
    PositionField{"positionType"_L1, QT_TRANSLATE_NOOP("Investments", "Position"), Shape::Word},
    PositionField{"heldInAccount"_L1, QT_TRANSLATE_NOOP("Investments", "Held in"), Shape::Word},
    PositionField{"cashAccount"_L1, QT_TRANSLATE_NOOP("Investments", "Keeps the account's cash"),
        Shape::OnlyYes},
    PositionField{"purchasedPrice"_L1, QT_TRANSLATE_NOOP("Investments", "Purchase price, as sent"),
        Shape::Money},
    PositionField{"averageCost"_L1,
        QT_TRANSLATE_NOOP("Investments", "Purchase price is an average"), Shape::OnlyYes},
    PositionField{"originalPurchaseDate"_L1, QT_TRANSLATE_NOOP("Investments", "First bought")},
    PositionField{"faceValue"_L1, QT_TRANSLATE_NOOP("Investments", "Face value"), Shape::Money},
    PositionField{
        "changeInPrice"_L1, QT_TRANSLATE_NOOP("Investments", "Change of the price"), Shape::Money},
    PositionField{"rate"_L1, QT_TRANSLATE_NOOP("Investments", "Rate"), Shape::Percent},
    PositionField{"expirationDate"_L1, QT_TRANSLATE_NOOP("Investments", "Expires on")},
    PositionField{"inv401kSource"_L1,
        QT_TRANSLATE_NOOP("Investments", "Source of the contribution"), Shape::Word},
    PositionField{"inv401kSurce"_L1, QT_TRANSLATE_NOOP("Investments", "Source of the contribution"),
        Shape::Word},
    PositionField{"currency.currencyCode"_L1, QT_TRANSLATE_NOOP("Investments", "Currency")},
    PositionField{
        "currency.originalCurrencyCode"_L1, QT_TRANSLATE_NOOP("Investments", "Original currency")},
    PositionField{"currency.currencyRate"_L1, QT_TRANSLATE_NOOP("Investments", "Exchange rate")},
    PositionField{"stockSecurity.stockType"_L1, QT_TRANSLATE_NOOP("Investments", "Kind of stock"),
        Shape::Word},
    PositionField{"mutualFundSecurity.mutualFundType"_L1,
        QT_TRANSLATE_NOOP("Investments", "Kind of fund"), Shape::Word},
    PositionField{"stockSecurity.unitsStreet"_L1,
        QT_TRANSLATE_NOOP("Investments", "Units held by the broker"), Shape::Quantity},
    PositionField{"stockSecurity.unitsUser"_L1,
        QT_TRANSLATE_NOOP("Investments", "Units held by yourself"), Shape::Quantity},
    PositionField{"stockSecurity.reinvestDividends"_L1,
        QT_TRANSLATE_NOOP("Investments", "Dividends are reinvested")},
    PositionField{
        "stockSecurity.yield"_L1, QT_TRANSLATE_NOOP("Investments", "Yield"), Shape::Percent},
    PositionField{
        "stockSecurity.yieldAsOfDate"_L1, QT_TRANSLATE_NOOP("Investments", "Yield as of")},
    PositionField{"mutualFundSecurity.unitsStreet"_L1,
        QT_TRANSLATE_NOOP("Investments", "Units held by the broker"), Shape::Quantity},
    PositionField{"mutualFundSecurity.unitsUser"_L1,
        QT_TRANSLATE_NOOP("Investments", "Units held by yourself"), Shape::Quantity},
    PositionField{"mutualFundSecurity.reinvestDividends"_L1,
        QT_TRANSLATE_NOOP("Investments", "Dividends are reinvested")},
    PositionField{"mutualFundSecurity.reinvestCapitalGains"_L1,
        QT_TRANSLATE_NOOP("Investments", "Capital gains are reinvested")},
    PositionField{
        "mutualFundSecurity.yield"_L1, QT_TRANSLATE_NOOP("Investments", "Yield"), Shape::Percent},
    PositionField{
        "mutualFundSecurity.yieldAsOfDate"_L1, QT_TRANSLATE_NOOP("Investments", "Yield as of")},
    PositionField{
        "debtSecurity.debtClass"_L1, QT_TRANSLATE_NOOP("Investments", "Issuer"), Shape::Word},
    PositionField{
        "debtSecurity.debtType"_L1, QT_TRANSLATE_NOOP("Investments", "Kind of debt"), Shape::Word},
    PositionField{
        "debtSecurity.parValue"_L1, QT_TRANSLATE_NOOP("Investments", "Par value"), Shape::Money},
    PositionField{
        "debtSecurity.couponRate"_L1, QT_TRANSLATE_NOOP("Investments", "Coupon"), Shape::Percent},
    PositionField{"debtSecurity.couponDate"_L1, QT_TRANSLATE_NOOP("Investments", "Next coupon")},
    PositionField{"debtSecurity.couponMatureFrequency"_L1,
        QT_TRANSLATE_NOOP("Investments", "Coupon is paid"), Shape::Rhythm},
    PositionField{
        "debtSecurity.bondMaturityDate"_L1, QT_TRANSLATE_NOOP("Investments", "Matures on")},
    PositionField{"debtSecurity.yieldToMaturity"_L1,
        QT_TRANSLATE_NOOP("Investments", "Yield to maturity"), Shape::Percent},
    PositionField{
        "debtSecurity.callType"_L1, QT_TRANSLATE_NOOP("Investments", "Kind of call"), Shape::Word},
    PositionField{"debtSecurity.callDate"_L1, QT_TRANSLATE_NOOP("Investments", "Callable on")},
    PositionField{
        "debtSecurity.callPrice"_L1, QT_TRANSLATE_NOOP("Investments", "Call price"), Shape::Money},
    PositionField{"debtSecurity.yieldToCall"_L1, QT_TRANSLATE_NOOP("Investments", "Yield to call"),
        Shape::Percent},
    PositionField{"optionSecurity.optionType"_L1,
        QT_TRANSLATE_NOOP("Investments", "Kind of option"), Shape::Word},
    PositionField{"optionSecurity.strikePrice"_L1, QT_TRANSLATE_NOOP("Investments", "Strike price"),
        Shape::Money},
    PositionField{"optionSecurity.expireDate"_L1, QT_TRANSLATE_NOOP("Investments", "Expires on")},
    PositionField{"optionSecurity.sharesPerContract"_L1,
        QT_TRANSLATE_NOOP("Investments", "Shares per contract"), Shape::Quantity},
    PositionField{
        "optionSecurity.secured"_L1, QT_TRANSLATE_NOOP("Investments", "Cover"), Shape::Word},
    PositionField{"sweepSecurity.currentBalance"_L1,
        QT_TRANSLATE_NOOP("Investments", "Sweep balance"), Shape::Money},
    PositionField{"sweepSecurity.availableBalance"_L1,
        QT_TRANSLATE_NOOP("Investments", "Available in the sweep"), Shape::Money},
    PositionField{
        "sweepSecurity.balanceAsOf"_L1, QT_TRANSLATE_NOOP("Investments", "Sweep balance as of")},
    PositionField{"sweepSecurity.checks"_L1, QT_TRANSLATE_NOOP("Investments", "Check writing")},
    PositionField{
        "otherSecurity.typeDescription"_L1, QT_TRANSLATE_NOOP("Investments", "Kind of security")},
};

// What the details say by themselves.
constexpr std::array commonFields{
    PositionField{"holdingId"_L1, QT_TRANSLATE_NOOP("Investments", "Bank's id")},
    PositionField{"holdingName"_L1, QT_TRANSLATE_NOOP("Investments", "Name")},
    PositionField{"symbol"_L1, QT_TRANSLATE_NOOP("Investments", "Symbol")},
    PositionField{"holdingType"_L1, QT_TRANSLATE_NOOP("Investments", "Kind of position")},
    PositionField{"securityId"_L1, QT_TRANSLATE_NOOP("Investments", "Security id")},
    PositionField{"securityIdType"_L1, QT_TRANSLATE_NOOP("Investments", "Kind of security id")},
    PositionField{"units"_L1, QT_TRANSLATE_NOOP("Investments", "Units")},
    PositionField{"currentUnitPrice"_L1, QT_TRANSLATE_NOOP("Investments", "Price")},
    PositionField{"currentUnitPriceDate"_L1, QT_TRANSLATE_NOOP("Investments", "Price as of")},
    PositionField{"marketValue"_L1, QT_TRANSLATE_NOOP("Investments", "Value")},
    PositionField{"assetClasses"_L1, QT_TRANSLATE_NOOP("Investments", "Kinds of asset")},
    PositionField{"fiAssetClasses"_L1, QT_TRANSLATE_NOOP("Investments", "Bank's kinds of asset")},
    PositionField{"taxLots"_L1, QT_TRANSLATE_NOOP("Investments", "Lots")},
};

struct PlanField {
    QLatin1StringView list; ///< "openOrders"
    QLatin1StringView key;
    const char* words; ///< to be translated in Investments
    Shape shape = Shape::AsFound;
};

// The lists, and the fields in each, in the order in which they are shown.
constexpr std::array planFields{
    PlanField{
        "openOrders"_L1, "orderType"_L1, QT_TRANSLATE_NOOP("Investments", "Order"), Shape::Word},
    PlanField{"openOrders"_L1, "symbol"_L1, QT_TRANSLATE_NOOP("Investments", "Symbol")},
    PlanField{"openOrders"_L1, "description"_L1, QT_TRANSLATE_NOOP("Investments", "Description")},
    PlanField{
        "openOrders"_L1, "units"_L1, QT_TRANSLATE_NOOP("Investments", "Units"), Shape::Quantity},
    PlanField{"openOrders"_L1, "unitType"_L1, QT_TRANSLATE_NOOP("Investments", "Counted in"),
        Shape::Word},
    PlanField{"openOrders"_L1, "unitPrice"_L1, QT_TRANSLATE_NOOP("Investments", "Price of a unit"),
        Shape::Money},
    PlanField{
        "openOrders"_L1, "limitPrice"_L1, QT_TRANSLATE_NOOP("Investments", "Limit"), Shape::Money},
    PlanField{
        "openOrders"_L1, "stopPrice"_L1, QT_TRANSLATE_NOOP("Investments", "Stop"), Shape::Money},
    PlanField{"openOrders"_L1, "orderDate"_L1, QT_TRANSLATE_NOOP("Investments", "Placed on")},
    PlanField{"openOrders"_L1, "orderDuration"_L1, QT_TRANSLATE_NOOP("Investments", "Valid"),
        Shape::Word},
    PlanField{
        "openOrders"_L1, "subAccount"_L1, QT_TRANSLATE_NOOP("Investments", "Held in"), Shape::Word},
    PlanField{"openOrders"_L1, "inv401kSource"_L1,
        QT_TRANSLATE_NOOP("Investments", "Source of the contribution"), Shape::Word},
    PlanField{"openOrders"_L1, "securityId"_L1, QT_TRANSLATE_NOOP("Investments", "Security id")},
    PlanField{"openOrders"_L1, "securityIdType"_L1,
        QT_TRANSLATE_NOOP("Investments", "Kind of security id"), Shape::Word},
    PlanField{"openOrders"_L1, "orderId"_L1, QT_TRANSLATE_NOOP("Investments", "Order number")},
    PlanField{"contribution"_L1, "employeePreTaxAmount"_L1,
        QT_TRANSLATE_NOOP("Investments", "Yours, before taxes"), Shape::Money},
    PlanField{"contribution"_L1, "employeePreTaxPercentage"_L1,
        QT_TRANSLATE_NOOP("Investments", "Yours, before taxes"), Shape::Percent},
    PlanField{"contribution"_L1, "employeeDeferPreTaxAmount"_L1,
        QT_TRANSLATE_NOOP("Investments", "Yours deferred, before taxes"), Shape::Money},
    PlanField{"contribution"_L1, "employeeDeferPreTaxPercentage"_L1,
        QT_TRANSLATE_NOOP("Investments", "Yours deferred, before taxes"), Shape::Percent},
    PlanField{"contribution"_L1, "employeeAfterTaxAmount"_L1,
        QT_TRANSLATE_NOOP("Investments", "Yours, after taxes"), Shape::Money},
    PlanField{"contribution"_L1, "employeeAfterTaxPercentage"_L1,
        QT_TRANSLATE_NOOP("Investments", "Yours, after taxes"), Shape::Percent},
    PlanField{"contribution"_L1, "employerMatchAmount"_L1,
        QT_TRANSLATE_NOOP("Investments", "Employer's match"), Shape::Money},
    PlanField{"contribution"_L1, "employerMatchPercentage"_L1,
        QT_TRANSLATE_NOOP("Investments", "Employer's match"), Shape::Percent},
    PlanField{"contribution"_L1, "rolloverContributionAmount"_L1,
        QT_TRANSLATE_NOOP("Investments", "Rollover"), Shape::Money},
    PlanField{"contribution"_L1, "rolloverContributionPercentage"_L1,
        QT_TRANSLATE_NOOP("Investments", "Rollover"), Shape::Percent},
    PlanField{"contribution"_L1, "employeeYearToDate"_L1,
        QT_TRANSLATE_NOOP("Investments", "Yours this year"), Shape::Money},
    PlanField{"contribution"_L1, "employerYearToDate"_L1,
        QT_TRANSLATE_NOOP("Investments", "Employer's this year"), Shape::Money},
    PlanField{"contribution"_L1, "securityId"_L1, QT_TRANSLATE_NOOP("Investments", "Security id")},
    PlanField{"contribution"_L1, "securityIdType"_L1,
        QT_TRANSLATE_NOOP("Investments", "Kind of security id"), Shape::Word},
    PlanField{"vesting"_L1, "vestingDate"_L1, QT_TRANSLATE_NOOP("Investments", "Vests on")},
    PlanField{"vesting"_L1, "symbol"_L1, QT_TRANSLATE_NOOP("Investments", "Symbol")},
    PlanField{"vesting"_L1, "strikePrice"_L1, QT_TRANSLATE_NOOP("Investments", "Strike price"),
        Shape::Money},
    PlanField{"vesting"_L1, "vestingPercentage"_L1, QT_TRANSLATE_NOOP("Investments", "Vested"),
        Shape::Percent},
    PlanField{"vesting"_L1, "vestedBalance"_L1, QT_TRANSLATE_NOOP("Investments", "Vested balance"),
        Shape::Money},
    PlanField{"vesting"_L1, "unVestedBalance"_L1,
        QT_TRANSLATE_NOOP("Investments", "Balance not vested yet"), Shape::Money},
    PlanField{"vesting"_L1, "vestedQuantity"_L1, QT_TRANSLATE_NOOP("Investments", "Vested units"),
        Shape::Quantity},
    PlanField{"vesting"_L1, "unVestedQuantity"_L1,
        QT_TRANSLATE_NOOP("Investments", "Units not vested yet"), Shape::Quantity},
    PlanField{"vesting"_L1, "otherVestAmount"_L1,
        QT_TRANSLATE_NOOP("Investments", "Otherwise vested"), Shape::Money},
    PlanField{"vesting"_L1, "otherVestPercentage"_L1,
        QT_TRANSLATE_NOOP("Investments", "Otherwise vested"), Shape::Percent},
    PlanField{"investmentLoans"_L1, "loanDescription"_L1,
        QT_TRANSLATE_NOOP("Investments", "Description")},
    PlanField{"investmentLoans"_L1, "currentLoanBalance"_L1,
        QT_TRANSLATE_NOOP("Investments", "Owed now"), Shape::Money},
    PlanField{"investmentLoans"_L1, "dateAsOf"_L1, QT_TRANSLATE_NOOP("Investments", "As of")},
    PlanField{"investmentLoans"_L1, "initialLoanBalance"_L1,
        QT_TRANSLATE_NOOP("Investments", "Borrowed"), Shape::Money},
    PlanField{
        "investmentLoans"_L1, "loanStartDate"_L1, QT_TRANSLATE_NOOP("Investments", "Began on")},
    PlanField{
        "investmentLoans"_L1, "loanMaturityDate"_L1, QT_TRANSLATE_NOOP("Investments", "Ends on")},
    PlanField{"investmentLoans"_L1, "loanRate"_L1,
        QT_TRANSLATE_NOOP("Investments", "Interest rate"), Shape::Percent},
    PlanField{"investmentLoans"_L1, "loanPaymentAmount"_L1,
        QT_TRANSLATE_NOOP("Investments", "Payment"), Shape::Money},
    PlanField{"investmentLoans"_L1, "loanPaymentFrequency"_L1,
        QT_TRANSLATE_NOOP("Investments", "Is paid"), Shape::Rhythm},
    PlanField{"investmentLoans"_L1, "loanNextPaymentDate"_L1,
        QT_TRANSLATE_NOOP("Investments", "Next payment on")},
    PlanField{"investmentLoans"_L1, "loanPaymentInitial"_L1,
        QT_TRANSLATE_NOOP("Investments", "First payment"), Shape::Money},
    PlanField{"investmentLoans"_L1, "loanPaymentsRemaining"_L1,
        QT_TRANSLATE_NOOP("Investments", "Payments left")},
    PlanField{"investmentLoans"_L1, "loanInterestToDate"_L1,
        QT_TRANSLATE_NOOP("Investments", "Interest paid so far"), Shape::Money},
    PlanField{"investmentLoans"_L1, "loanTotalProjectedInterest"_L1,
        QT_TRANSLATE_NOOP("Investments", "Interest in all"), Shape::Money},
    PlanField{"investmentLoans"_L1, "loanId"_L1, QT_TRANSLATE_NOOP("Investments", "Loan number")},
    PlanField{"pensionSource"_L1, "displayName"_L1, QT_TRANSLATE_NOOP("Investments", "Name")},
    PlanField{
        "pensionSource"_L1, "amount"_L1, QT_TRANSLATE_NOOP("Investments", "Amount"), Shape::Money},
    PlanField{"pensionSource"_L1, "frequency"_L1, QT_TRANSLATE_NOOP("Investments", "Is paid"),
        Shape::Rhythm},
    PlanField{"pensionSource"_L1, "paymentOption"_L1,
        QT_TRANSLATE_NOOP("Investments", "Form of payment")},
    PlanField{"pensionSource"_L1, "startDate"_L1, QT_TRANSLATE_NOOP("Investments", "Begins on")},
    PlanField{"pensionSource"_L1, "asOfDate"_L1, QT_TRANSLATE_NOOP("Investments", "As of")},
    PlanField{"equityGrants"_L1, "grantType"_L1, QT_TRANSLATE_NOOP("Investments", "Kind of grant")},
    PlanField{"equityGrants"_L1, "grantDate"_L1, QT_TRANSLATE_NOOP("Investments", "Granted on")},
    PlanField{"equityGrants"_L1, "quantityGranted"_L1,
        QT_TRANSLATE_NOOP("Investments", "Units granted"), Shape::Quantity},
    PlanField{"equityGrants"_L1, "quantityOutstanding"_L1,
        QT_TRANSLATE_NOOP("Investments", "Units outstanding"), Shape::Quantity},
    PlanField{"equityGrants"_L1, "grantPrice"_L1, QT_TRANSLATE_NOOP("Investments", "Grant price"),
        Shape::Money},
    PlanField{
        "equityGrants"_L1, "grantCurrencyCode"_L1, QT_TRANSLATE_NOOP("Investments", "Currency")},
    PlanField{
        "equityGrants"_L1, "expirationDate"_L1, QT_TRANSLATE_NOOP("Investments", "Expires on")},
    PlanField{"equityGrants"_L1, "grantId"_L1, QT_TRANSLATE_NOOP("Investments", "Grant number")},
    PlanField{"equityGrants"_L1, "seqNum"_L1, QT_TRANSLATE_NOOP("Investments", "Sequence number")},
    PlanField{"vestings"_L1, "vestingDate"_L1, QT_TRANSLATE_NOOP("Investments", "Vests on")},
    PlanField{"vestings"_L1, "vestedQuantity"_L1, QT_TRANSLATE_NOOP("Investments", "Vested units"),
        Shape::Quantity},
    PlanField{"vestings"_L1, "vestedValue"_L1, QT_TRANSLATE_NOOP("Investments", "Vested value"),
        Shape::Money},
    PlanField{
        "vestings"_L1, "vestedStatus"_L1, QT_TRANSLATE_NOOP("Investments", "Status"), Shape::Word},
    PlanField{
        "vestings"_L1, "vestExpireDate"_L1, QT_TRANSLATE_NOOP("Investments", "Vesting expires on")},
};

QString asFound(const Fact& fact, const Formats& formats)
{
    switch (fact.kind) {
    case Fact::Kind::Date:
        return formats.dayLong(fact.day);
    case Fact::Kind::Moment:
        return formats.moment(fact.moment);
    case Fact::Kind::Flag:
        return fact.flag ? Tr::tr("Yes") : Tr::tr("No");
    case Fact::Kind::Rate:
    case Fact::Kind::Number:
        return formats.number(fact.number);
    case Fact::Kind::Amount:
        return formats.amountsAreHidden() ? Formats::hidden() : fact.text;
    case Fact::Kind::Text:
        break;
    }
    return fact.text;
}

QString valueOf(const Fact& fact, Shape shape, const Currency& currency, const Formats& formats)
{
    switch (shape) {
    case Shape::Money:
        if (formats.amountsAreHidden())
            return Formats::hidden();
        return fact.isNumber() ? formats.money(Money{fact.number, currency}) : fact.text;
    case Shape::Quantity:
        if (formats.amountsAreHidden())
            return Formats::hidden();
        return fact.isNumber() ? formats.number(fact.number) : fact.text;
    case Shape::Percent:
        return fact.isNumber() ? rateText(fact.number, formats) : fact.text;
    case Shape::Word:
        return securityWord(fact.leaf(), fact.text);
    case Shape::Rhythm:
        return sentWord(fact.text);
    case Shape::OnlyYes:
        return fact.kind == Fact::Kind::Flag && !fact.flag ? QString() : asFound(fact, formats);
    case Shape::AsFound:
        break;
    }
    return asFound(fact, formats);
}

/// A list's title; `of`: how many there are of it.
QString titleOf(QStringView list, int number, int of)
{
    const auto numbered = [&](const QString& one, const QString& many) {
        return of == 1 ? one : many.arg(number).arg(of);
    };
    if (list == "openOrders"_L1)
        return numbered(Tr::tr("Open order"), Tr::tr("Open order %1 of %2"));
    if (list == "contribution"_L1)
        return numbered(Tr::tr("Contribution"), Tr::tr("Contribution %1 of %2"));
    if (list == "vesting"_L1)
        return numbered(Tr::tr("Vesting"), Tr::tr("Vesting %1 of %2"));
    if (list == "investmentLoans"_L1)
        return numbered(Tr::tr("Loan from the plan"), Tr::tr("Loan from the plan %1 of %2"));
    if (list == "pensionSource"_L1)
        return numbered(Tr::tr("Pension"), Tr::tr("Pension %1 of %2"));
    if (list == "equityGrants"_L1)
        return numbered(Tr::tr("Equity grant"), Tr::tr("Equity grant %1 of %2"));
    return numbered(Tr::tr("Vesting of the grant"), Tr::tr("Vesting of the grant %1 of %2"));
}

/// What stands in one element of a list, found by the beginning of its keys.
struct Element {
    QString list; ///< "openOrders", "vestings"
    QString path; ///< "equityGrants 1.vestings 2"
    int number = 1; ///< 2
    QList<Fact> facts;

    explicit Element(const QString& at)
        : list(at.section(u'.', -1).section(u' ', 0, 0))
        , path(at)
        , number(at.section(u' ', -1).toInt())
    {
    }
    /// Of which list, wherever that is.
    QString within() const { return path.left(path.lastIndexOf(u' ')); }
};

QList<Element> elementsOf(const QList<Fact>& facts)
{
    QList<Element> elements;
    for (const Fact& fact : facts) {
        const qsizetype dot = fact.key.lastIndexOf(u'.');
        if (dot < 0)
            continue;
        const QString path = fact.key.left(dot);
        const auto same = std::find_if(elements.begin(), elements.end(),
            [&path](const Element& each) { return each.path == path; });
        Element& element = same == elements.end() ? elements.emplaceBack(path) : *same;
        element.facts += fact;
    }
    return elements;
}

QList<KeyValueGrid::Row> rowsOf(
    const Element& element, const Currency& ofAccount, const Formats& formats)
{
    const auto find = [&element](QLatin1StringView leaf) {
        return std::find_if(element.facts.begin(), element.facts.end(),
            [leaf](const Fact& fact) { return fact.leaf() == leaf; });
    };
    const auto own = find("grantCurrencyCode"_L1);
    const Currency currency = own == element.facts.end()
        ? ofAccount
        : Currency::fromCode(own->text.toLatin1().toStdString());
    QList<KeyValueGrid::Row> rows;
    for (const PlanField& each : planFields) {
        if (element.list != each.list)
            continue;
        if (const auto fact = find(each.key); fact != element.facts.end())
            rows += {Tr::tr(each.words), valueOf(*fact, each.shape, currency, formats)};
    }
    return rows;
}

} // namespace

QString positionFieldName(const QString& key)
{
    for (const std::span<const PositionField> fields :
        {std::span<const PositionField>(commonFields),
            std::span<const PositionField>(positionFields)}) {
        const auto named = std::find_if(fields.begin(), fields.end(),
            [&key](const PositionField& each) { return key == each.key; });
        if (named != fields.end())
            return Tr::tr(named->words);
    }
    return key;
}

QList<KeyValueGrid::Row> positionFacts(
    const QByteArray& raw, const Currency& currency, const Formats& formats)
{
    const QList<Fact> facts = wire::factsOf(raw, {u"taxLots"_s});
    QList<KeyValueGrid::Row> rows;
    for (const PositionField& each : positionFields) {
        const auto fact = std::find_if(
            facts.begin(), facts.end(), [&each](const Fact& one) { return one.key == each.key; });
        if (fact != facts.end())
            rows += {Tr::tr(each.words), valueOf(*fact, each.shape, currency, formats)};
    }
    for (const Fact& fact : facts) { // the bank's own, under the names that it gives them
        if (fact.key.startsWith("fiAttributes."_L1))
            rows += {fact.key.section(u'.', 1),
                formats.amountsAreHidden() ? Formats::hidden() : fact.text};
    }
    return rows;
}

QList<PlanPart> planParts(const QByteArray& raw, const Currency& currency, const Formats& formats)
{
    const auto isPlan = [](const Element& element) {
        return std::any_of(planFields.begin(), planFields.end(),
            [&element](const PlanField& each) { return element.list == each.list; });
    };
    QList<Element> elements = elementsOf(wire::factsOf(raw, {u"holdings"_s}));
    elements.removeIf([&](const Element& each) { return !isPlan(each); });
    QList<PlanPart> parts;
    for (const Element& element : std::as_const(elements)) {
        const auto of = std::count_if(elements.begin(), elements.end(),
            [&](const Element& each) { return each.within() == element.within(); });
        parts += PlanPart{titleOf(element.list, element.number, static_cast<int>(of)),
            rowsOf(element, currency, formats)};
    }
    return parts;
}

} // namespace bursar::ui
