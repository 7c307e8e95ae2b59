// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/investments/parse.h"

#include "app/base/literals.h"
#include "app/products/investments/members.h"
#include "app/products/wire/itemerror.h"

#include <QSet>

#include <utility>

namespace bursar::investments {

namespace {

Currency currencyOf(Json& value)
{
    JsonObject object;
    if (value.get_object().get(object))
        return Currency::fromCode(wire::text(value));
    Currency currency;
    wire::forEachMember(object, [&currency](std::string_view key, Json& member) {
        if (key == "currencyCode")
            currency = Currency::fromCode(wire::text(member));
        return simdjson::SUCCESS;
    });
    return currency;
}

QList<AssetClass> classesOf(std::string_view list, Json& value, Noting& noting, JsonError& error)
{
    QList<AssetClass> classes;
    if (!wire::isArray(value) && !wire::isNothing(value))
        noting.note(list);
    error = forEachObject(
        value,
        [&](JsonObject object) {
            AssetClass one;
            bool known = false;
            const JsonError broken =
                wire::forEachMember(object, [&](std::string_view key, Json& member) {
                    if (key == "assetClass")
                        one.name = noting.text(key, member);
                    if (key == "percent") {
                        const auto percent = noting.number(key, member);
                        known = percent.has_value();
                        one.percent = percent.value_or(Decimal{});
                    }
                    return simdjson::SUCCESS;
                });
            if (known && !one.name.isEmpty())
                classes += std::move(one);
            return broken;
        },
        [&](int) { noting.note(list); });
    return classes;
}

/// The model's typing error reaches the wire (section 9, 17): one security must not be two.
QString securityTypeOf(Json& value)
{
    return wire::same(wire::text(value), "BUSIP") ? u"CUSIP"_s : shown(value);
}

class HoldingReader {
public:
    HoldingReader(QStringList& unreadable, QString where)
        : m_noting(unreadable, std::move(where))
    {
    }

    JsonError field(std::string_view key, Json& value)
    {
        JsonError error = simdjson::SUCCESS;
        if (key == "holdingId")
            holding.id = exactly(value);
        else if (key == "holdingName")
            holding.name = m_noting.text(key, value);
        else if (key == "description")
            m_description = m_noting.text(key, value);
        else if (key == "symbol")
            holding.symbol = m_noting.text(key, value);
        else if (key == "holdingType")
            holding.type = m_noting.text(key, value);
        else if (key == "holdingSubType")
            holding.subType = m_noting.text(key, value);
        else if (key == "securityId")
            holding.security = exactly(value);
        else if (key == "securityIdType")
            holding.securityType = securityTypeOf(value);
        else if (key == "currency")
            holding.currency = currencyOf(value);
        else if (key == "units" || (key == "shares" && !holding.units)) // section 9, 6
            holding.units = m_noting.number(key, value);
        else if (key == "currentUnitPrice")
            holding.price = m_noting.number(key, value);
        else if (key == "currentUnitPriceDate")
            holding.priceDay = m_noting.day(key, value);
        else if (key == "marketValue")
            holding.value = m_noting.number(key, value);
        else if (key == "purchasedPrice")
            holding.purchasePrice = m_noting.number(key, value);
        else if (key == "averageCost")
            holding.averageCost = flag(value);
        else if (key == "cashAccount")
            holding.cashAccount = flag(value);
        else if (key == "positionType")
            holding.isShort = wire::same(wire::text(value), "SHORT");
        else if (key == "sweepSecurity")
            holding.isSweep = wire::isObject(value);
        else if (key == "debtSecurity")
            holding.isDebt = wire::isObject(value);
        else if (key == "optionSecurity")
            error = option(value);
        else if (key == "assetClasses")
            holding.classes = classesOf(key, value, m_noting, error);
        else if (key == "fiAssetClasses")
            m_ownClasses = classesOf(key, value, m_noting, error);
        else if (key == "taxLots")
            error = lotsInto(value, holding.lots, m_noting.list(), m_noting.where());
        return error;
    }

    Holding take(Currency ofAccount)
    {
        if (holding.name.isEmpty())
            holding.name = m_description;
        if (!holding.currency.isKnown())
            holding.currency = ofAccount;
        (holding.classes.isEmpty() ? holding.classes : holding.ownClasses) =
            std::move(m_ownClasses);
        return std::move(holding);
    }

    Holding holding;

private:
    JsonError option(Json& value)
    {
        JsonObject object;
        if (!wire::isObject(value))
            return simdjson::SUCCESS;
        holding.isOption = true;
        if (const auto error = value.get_object().get(object))
            return error;
        return wire::forEachMember(object, [this](std::string_view key, Json& member) {
            if (key == "sharesPerContract")
                holding.perContract = m_noting.number(key, member);
            return simdjson::SUCCESS;
        });
    }

    Noting m_noting;
    QString m_description;
    QList<AssetClass> m_ownClasses;
};

/// Of one account: its holdings take its currency, which may stand behind them.
class PortfolioReader {
public:
    PortfolioReader(QStringList& unreadable, int number)
        : m_noting(unreadable, u"item %1: "_s.arg(number))
        , m_unreadable(unreadable)
        , m_number(number)
    {
    }

    JsonError field(std::string_view key, Json& value)
    {
        if (key == "accountId")
            portfolio.id.value = exactly(value);
        else if (key == "currency")
            portfolio.currency = currencyOf(value);
        else if (key == "currentValue")
            portfolio.value = m_noting.number(key, value);
        else if (key == "availableCashBalance")
            portfolio.cash = m_noting.number(key, value);
        else if (key == "balanceAsOf")
            takeAsOf(key, value);
        else if (key == "holdings")
            return holdings(value);
        return simdjson::SUCCESS;
    }

    Portfolio take()
    {
        for (Holding& holding : portfolio.holdings) {
            if (!holding.currency.isKnown())
                holding.currency = portfolio.currency;
        }
        giveKeys();
        return std::move(portfolio);
    }

    Portfolio portfolio;

private:
    void takeAsOf(std::string_view key, Json& value)
    {
        const std::string_view text = wire::text(value);
        portfolio.asOf = parseInstant(text);
        if (!portfolio.asOf && (!text.empty() || wire::isNested(value)) && !Day::parse(text))
            m_noting.note(key);
    }

    JsonError holdings(Json& value)
    {
        if (!wire::isArray(value) && !wire::isNothing(value))
            m_noting.note("holdings");
        int count = 0;
        return forEachObject(
            value,
            [&](JsonObject object) -> JsonError {
                ++count;
                std::string_view raw;
                if (const auto error = object.raw_json().get(raw))
                    return error;
                if (const auto error = object.reset().error())
                    return error;
                HoldingReader reader(
                    m_unreadable, u"item %1, holding %2, "_s.arg(m_number).arg(count));
                const JsonError error =
                    wire::forEachMember(object, [&reader](std::string_view key, Json& member) {
                        return reader.field(key, member);
                    });
                reader.holding.raw = QByteArray(raw.data(), static_cast<qsizetype>(raw.size()));
                portfolio.holdings += reader.take(portfolio.currency);
                return error;
            },
            [&](int number) {
                count = number;
                m_unreadable += u"item %1, holding %2: not an object"_s.arg(m_number).arg(number);
            });
    }

    /// akoya-api.md 4.7: the holding's id, else its security, else its symbol, else its name; equal
    /// ones are numbered, in the order in which they came.
    void giveKeys()
    {
        QSet<QString> given;
        for (Holding& holding : portfolio.holdings) {
            QString key = u"name:"_s + holding.name;
            if (!holding.id.isEmpty())
                key = u"id:"_s + holding.id;
            else if (!holding.security.isEmpty())
                key = holding.securityType + u':' + holding.security;
            else if (!holding.symbol.isEmpty())
                key = u"symbol:"_s + holding.symbol;
            QString own = key;
            for (int n = 2; given.contains(own); ++n)
                own = u"%1#%2"_s.arg(key).arg(n);
            given.insert(own);
            holding.key = own;
        }
    }

    Noting m_noting;
    QStringList& m_unreadable;
    int m_number;
};

class PortfoliosReader {
public:
    JsonError item(std::string_view group, Json& value)
    {
        ++m_seen;
        JsonObject object;
        if (value.get_object().get(object)) {
            portfolios.unreadable += u"item %1: not an object"_s.arg(m_seen);
            return simdjson::SUCCESS;
        }
        return account(group, object);
    }

    JsonError account(std::string_view group, JsonObject object)
    {
        std::string_view raw;
        if (const auto error = object.raw_json().get(raw))
            return error;
        if (const auto error = object.reset().error())
            return error;
        bool isInvestment = isInvestments(group);
        std::optional<Error> failure;
        QStringList unreadable;
        PortfolioReader reader(unreadable, m_seen);
        const JsonError error = wire::forEachItemMember(
            object, "Account", "accountId",
            [&isInvestment](std::string_view key) { isInvestment = isInvestments(key); },
            [&](std::string_view key, Json& member) -> JsonError {
                if (key == "holdings" || key == "currentValue")
                    isInvestment = true; // of an account without a wrapper
                if (key == "error") {
                    failure = wire::errorIn(member);
                    return simdjson::SUCCESS;
                }
                return reader.field(key, member);
            });
        if (error)
            return error;
        if (!isInvestment)
            return simdjson::SUCCESS;
        portfolios.unreadable += unreadable;
        if (!reader.portfolio.id) {
            portfolios.unreadable += u"item %1: no accountId"_s.arg(m_seen);
            return simdjson::SUCCESS;
        }
        reader.portfolio.raw = QByteArray(raw.data(), static_cast<qsizetype>(raw.size()));
        if (failure)
            reader.portfolio.error = partOf206(*failure);
        portfolios.accounts += reader.take();
        return simdjson::SUCCESS;
    }

    JsonError beside(std::string_view key, Json& value)
    {
        if (key == "error" || key == "errors") {
            if (const auto failure = wire::errorIn(value))
                portfolios.error = partOf206(*failure);
        }
        return simdjson::SUCCESS;
    }

    Portfolios portfolios;

private:
    static Error partOf206(Error error)
    {
        error.http = 206;
        return error;
    }

    static bool isInvestments(std::string_view key)
    {
        return wire::same(key.substr(0, std::min<std::size_t>(key.size(), 10)), "investment");
    }

    int m_seen = 0;
};

/// Each account's own text is kept and read again at the next start, where a fault in it that
/// nobody looked at here would show.
void keepOnlyWhatReadsAgain(Portfolios& portfolios)
{
    portfolios.accounts.removeIf([&portfolios](const Portfolio& one) {
        const auto again = parsePortfolio(one.raw);
        const bool same = again && again->accounts.size() == 1
            && again->accounts.first().holdings.size() == one.holdings.size();
        if (!same)
            portfolios.unreadable += u"an account: broken text"_s;
        return !same;
    });
}

} // namespace

Result<Portfolios> parsePortfolios(const QByteArray& body)
{
    wire::Reply reply(body);
    simdjson::ondemand::document document;
    if (const auto error = reply.begin().get(document))
        return wire::badPayload(error);
    PortfoliosReader reader;
    const JsonError error = wire::forEachItem(
        document, "accounts", "Account",
        [&reader](std::string_view group, Json& value) { return reader.item(group, value); },
        [&reader](std::string_view key, Json& value) { return reader.beside(key, value); });
    if (error)
        return wire::badPayload(error);
    keepOnlyWhatReadsAgain(reader.portfolios);
    return std::move(reader.portfolios);
}

Result<Portfolios> parsePortfolio(const QByteArray& raw)
{
    wire::Reply reply(raw);
    simdjson::ondemand::document document;
    JsonObject object;
    if (const auto error = reply.begin().get(document))
        return wire::badPayload(error);
    if (const auto error = document.get_object().get(object))
        return wire::badPayload(error);
    PortfoliosReader reader;
    if (const JsonError error = reader.account("investment", object))
        return wire::badPayload(error);
    return std::move(reader.portfolios);
}

} // namespace bursar::investments
