// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/wire/facts.h"

#include "app/base/literals.h"
#include "app/products/wire/cleantext.h"
#include "app/products/wire/json.h"

#include <algorithm>
#include <array>

namespace bursar::wire {

namespace {

using simdjson::ondemand::json_type;

constexpr int deepest = 8; // nothing that means anything to a person lies deeper

// Members that are money without being called so (akoya-api.md 4.6, 4.7).
constexpr std::array amountKeys{"interestYtd"_L1, "originalPrincipal"_L1,
    "interestPaidYearToDate"_L1, "availableCredit"_L1, "creditLine"_L1, "availableCash"_L1,
    "cashAdvanceLimit"_L1, "financeCharges"_L1, "dailyChange"_L1, "policyPremium"_L1,
    "netPresentValue"_L1, "amount"_L1, "loanInterestToDate"_L1, "loanTotalProjectedInterest"_L1,
    "loanPaymentInitial"_L1, "employeeYearToDate"_L1, "employerYearToDate"_L1, "costBasis"_L1,
    "parValue"_L1};
constexpr std::array amountEnds{
    "Amount"_L1, "Balance"_L1, "Value"_L1, "Price"_L1, "balanceValue"_L1};
// What ends like money and is none: points or money, nobody says.
constexpr std::array plainKeys{"currentRewardsBalance"_L1};
constexpr std::array rateEnds{
    "Rate"_L1, "Apr"_L1, "Percentage"_L1, "PercentageYield"_L1, "percentageChange"_L1};

template <std::size_t N>
bool isOneOf(const std::array<QLatin1StringView, N>& words, QStringView key)
{
    return std::find(words.begin(), words.end(), key) != words.end();
}

template <std::size_t N>
bool endsInOneOf(const std::array<QLatin1StringView, N>& ends, QStringView key)
{
    return std::any_of(ends.begin(), ends.end(),
        [key](QLatin1StringView end) { return key.endsWith(end, Qt::CaseInsensitive); });
}

Fact::Kind kindOfNumber(QStringView key)
{
    if (isOneOf(plainKeys, key))
        return Fact::Kind::Number;
    if (isOneOf(amountKeys, key) || endsInOneOf(amountEnds, key))
        return Fact::Kind::Amount;
    return endsInOneOf(rateEnds, key) ? Fact::Kind::Rate : Fact::Kind::Number;
}

QString shown(std::string_view text)
{
    std::string scratch;
    const std::string_view clean = cleanText(text, scratch);
    return QString::fromUtf8(clean.data(), static_cast<qsizetype>(clean.size()));
}

bool looksLikeDate(std::string_view text)
{
    return text.size() >= 10 && text[4] == '-' && text[7] == '-';
}

/// A string that is a number where the name promises one (akoya-api.md section 9), a date where it
/// looks like one.
Fact ofString(const QString& key, std::string_view text)
{
    Fact fact{.key = key, .text = shown(text)};
    const QString leaf = fact.leaf();
    if (const auto day = looksLikeDate(text) ? Day::parse(text) : std::nullopt) {
        const auto moment = parseInstant(text);
        const bool midnight =
            !moment || moment->time_since_epoch() % std::chrono::days(1) == std::chrono::seconds(0);
        fact.kind = midnight || leaf.endsWith("Date"_L1) ? Fact::Kind::Date : Fact::Kind::Moment;
        fact.day = *day;
        fact.moment = moment.value_or(Instant{});
        return fact;
    }
    const Fact::Kind promised = kindOfNumber(leaf);
    if (const auto number = Decimal::parse(text); number && promised != Fact::Kind::Number) {
        fact.kind = promised;
        fact.number = *number;
    }
    return fact;
}

class Walk {
public:
    explicit Walk(const QStringList& without)
        : m_without(without)
    {
    }

    /// False when the text is broken from here on.
    bool members(JsonObject object, const QString& prefix, int depth) // NOLINT(misc-no-recursion)
    {
        const auto error =
            forEachMember(object, [&](std::string_view name, Json& value) -> JsonError {
                const QString key = shown(name);
                if (depth == 0 && m_without.contains(key))
                    return simdjson::SUCCESS;
                // The wrapper says the category, which the account knows.
                const bool isWrapper = endsWith(name, "Account") || endsWith(name, "Transaction");
                if (depth == 0 && isWrapper && isObject(value)) {
                    JsonObject inside;
                    if (const auto opened = value.get_object().get(inside))
                        return opened;
                    return members(inside, prefix, 0) ? simdjson::SUCCESS : simdjson::TAPE_ERROR;
                }
                return this->value(value, prefix + key, depth + 1) ? simdjson::SUCCESS
                                                                   : simdjson::TAPE_ERROR;
            });
        return !error;
    }

    QList<Fact> facts;

private:
    bool value(Json& value, const QString& key, int depth) // NOLINT(misc-no-recursion)
    {
        json_type type{};
        if (value.type().get(type))
            return false;
        switch (type) {
        case json_type::object: {
            JsonObject object;
            if (depth > deepest)
                return true;
            return !value.get_object().get(object) && nested(object, key, depth);
        }
        case json_type::array:
            return depth > deepest || elements(value, key, depth);
        case json_type::string:
            if (const std::string_view string = text(value); !string.empty())
                facts += ofString(key, string);
            return true;
        case json_type::number:
            number(key, text(value));
            return true;
        case json_type::boolean: {
            const std::string_view word = text(value);
            facts += Fact{
                .key = key, .kind = Fact::Kind::Flag, .text = shown(word), .flag = word == "true"};
            return true;
        }
        case json_type::null:
            break;
        }
        return true;
    }

    void number(const QString& key, std::string_view digits)
    {
        Fact fact{.key = key, .text = shown(digits)};
        if (const auto number = Decimal::parse(digits)) { // else it is shown as it was sent
            fact.kind = kindOfNumber(fact.leaf());
            fact.number = *number;
        }
        facts += std::move(fact);
    }

    bool elements(Json& value, const QString& key, int depth) // NOLINT(misc-no-recursion)
    {
        int position = 0;
        const auto error = forEachElement(value, [&](Json& one) -> JsonError {
            const QString name = u"%1 %2"_s.arg(key).arg(++position);
            return this->value(one, name, depth + 1) ? simdjson::SUCCESS : simdjson::TAPE_ERROR;
        });
        return !error;
    }

    bool nested(JsonObject object, const QString& key, int depth) // NOLINT(misc-no-recursion)
    {
        const qsizetype before = facts.size();
        if (!members(object, key + u'.', depth))
            return false;
        name(before, key);
        return true;
    }

    /// {name, value} and {balanceName, balanceValue} are one fact, under its own name.
    void name(qsizetype from, const QString& key)
    {
        const auto at = [&](QLatin1StringView leaf) {
            for (qsizetype i = from; i < facts.size(); ++i) {
                if (facts.at(i).key == key + u'.' + leaf)
                    return i;
            }
            return qsizetype(-1);
        };
        const bool balance = at("balanceName"_L1) >= 0;
        const qsizetype named = at(balance ? "balanceName"_L1 : "name"_L1);
        const qsizetype valued = at(balance ? "balanceValue"_L1 : "value"_L1);
        if (named < 0 || valued < 0)
            return;
        Fact fact = facts.at(valued);
        if (!balance && fact.kind == Fact::Kind::Amount)
            fact.kind = Fact::Kind::Text; // "value" says nothing of money here
        const QString list = key.left(key.lastIndexOf(u' '));
        fact.key = list + u'.' + facts.at(named).text;
        QList<Fact> beside; // its day, its description, what else the bank adds
        for (qsizetype i = from; i < facts.size(); ++i) {
            Fact& each = facts[i];
            const QString part = each.key.mid(key.size());
            if (i == named || i == valued || (balance && isSpentOn(fact, part, each)))
                continue;
            each.key = fact.key + part;
            beside += std::move(each);
        }
        facts.resize(from);
        facts += std::move(fact);
        facts += std::move(beside);
    }

    /// Whether all that this part says is now said by the balance itself.
    static bool isSpentOn(Fact& balance, const QString& part, const Fact& each)
    {
        if (part == ".balanceType"_L1) {
            const bool isRate = each.text.compare("PERCENTAGE"_L1, Qt::CaseInsensitive) == 0;
            if (isRate)
                balance.kind = Fact::Kind::Rate;
            return isRate || each.text.compare("AMOUNT"_L1, Qt::CaseInsensitive) == 0;
        }
        if (part != ".currency"_L1 && part != ".currency.currencyCode"_L1)
            return false;
        balance.currency = Currency::fromCode(each.text.toLatin1().toStdString());
        return balance.currency.isKnown();
    }

    const QStringList& m_without;
};

} // namespace

QList<Fact> factsOf(const QByteArray& object, const QStringList& without)
{
    Reply reply(object);
    simdjson::ondemand::document document;
    JsonObject top;
    if (reply.begin().get(document) || document.get_object().get(top))
        return {};
    Walk walk(without);
    walk.members(top, {}, 0);
    return std::move(walk.facts);
}

} // namespace bursar::wire
