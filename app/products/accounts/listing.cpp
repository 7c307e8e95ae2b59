// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/accounts/listing.h"

#include "app/base/literals.h"
#include "app/products/accounts/figures.h"
#include "app/products/wire/address.h"
#include "app/products/wire/cleantext.h"
#include "app/products/wire/itemerror.h"
#include "app/products/wire/json.h"

#include <string>

namespace bursar::accounts {

namespace {

using wire::Json;
using wire::JsonError;
using wire::JsonObject;

/// From the wrapper's key, or from accountCategory: "locAccount", "LOC_ACCOUNT", "locAccounts".
Category categoryOf(std::string_view word)
{
    constexpr std::pair<std::string_view, Category> names[] = {{"deposit", Category::Deposit},
        {"loan", Category::Loan}, {"loc", Category::LineOfCredit},
        {"investment", Category::Investment}, {"insurance", Category::Insurance},
        {"annuity", Category::Annuity}};
    for (const auto& [name, category] : names) {
        const std::string_view head = word.substr(0, name.size());
        const std::string_view rest = word.substr(head.size());
        if (wire::same(head, name) && (rest.starts_with('A') || rest.starts_with('_')))
            return category;
    }
    return Category::Other;
}

QString shown(Json& value)
{
    std::string scratch;
    const std::string_view clean = wire::cleanText(wire::text(value), scratch);
    return QString::fromUtf8(clean.data(), static_cast<qsizetype>(clean.size()));
}

Currency currencyOf(Json& value)
{
    Currency currency;
    JsonObject object;
    if (value.get_object().get(object))
        return Currency::fromCode(wire::text(value)); // "USD" alone
    wire::forEachMember(object, [&currency](std::string_view key, Json& member) {
        if (key == "currencyCode")
            currency = Currency::fromCode(wire::text(member));
        return simdjson::SUCCESS;
    });
    return currency;
}

class ListingReader {
public:
    JsonError item(std::string_view group, Json& value)
    {
        ++m_seen;
        JsonObject object;
        if (value.get_object().get(object)) {
            lose(u"not an object"_s);
            return simdjson::SUCCESS;
        }
        std::string_view raw;
        if (const auto error = object.raw_json().get(raw))
            return error;
        if (const auto error = object.reset().error())
            return error;

        Listed listed;
        Account& account = listed.account;
        account.category = categoryOf(group);
        account.raw = QString::fromUtf8(raw.data(), static_cast<qsizetype>(raw.size())).trimmed();
        Figures figures;
        const JsonError error = wire::forEachItemMember(
            object, "Account", "accountId",
            [&account](std::string_view key) { account.category = categoryOf(key); },
            [&](std::string_view key, Json& member) {
                field(key, member, listed, figures);
                return simdjson::SUCCESS;
            });
        if (error)
            return error;
        if (!account.id) {
            lose(u"no accountId"_s);
            return simdjson::SUCCESS;
        }
        listed.balance = chooseBalance(figures, account);
        listing.accounts += std::move(listed);
        return simdjson::SUCCESS;
    }

    JsonError beside(std::string_view key, Json& value)
    {
        if (key == "error" || key == "errors")
            listing.error = wire::errorIn(value);
        return simdjson::SUCCESS;
    }

    Listing listing;

private:
    void note(const QString& reason)
    {
        listing.unreadable += u"item %1: %2"_s.arg(m_seen).arg(reason);
    }

    void lose(const QString& reason)
    {
        listing.lacksAny = true;
        note(reason);
    }

    QString said(std::string_view key, Json& value)
    {
        if (wire::isNested(value))
            note(wire::keptRaw(key));
        return shown(value);
    }

    void field(std::string_view key, Json& value, Listed& listed, Figures& figures)
    {
        Account& account = listed.account;
        if (key == "accountId") {
            const std::string_view id = wire::text(value);
            account.id.value = QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
        } else if (key == "accountType") {
            account.type = said(key, value);
        } else if (key == "nickname") {
            account.nickname = said(key, value);
        } else if (key == "productName") {
            account.productName = said(key, value);
        } else if (key == "description") {
            account.description = said(key, value);
        } else if (key == "accountNumberDisplay") {
            account.numberDisplay = said(key, value);
        } else if (key == "status") {
            account.status = said(key, value);
        } else if (key == "currency") {
            account.currency = currencyOf(value);
        } else if (key == "accountCategory") {
            if (account.category == Category::Other)
                account.category = categoryOf(wire::text(value));
        } else if (key == "error") {
            listed.error = wire::errorIn(value);
        } else if (key == "balanceAsOf") {
            const std::string_view text = wire::text(value);
            figures.asOf = parseInstant(text);
            if (!figures.asOf && (!text.empty() || wire::isNested(value)) && !Day::parse(text))
                note(wire::keptRaw(key));
        } else if (std::optional<Decimal>* slot = figures.slot(key)) {
            *slot = wire::decimal(value);
            if (!*slot && !wire::isNothing(value))
                note(wire::keptRaw(key));
        }
    }

    int m_seen = 0;
};

} // namespace

Result<Listing> parseListing(const QByteArray& body)
{
    wire::Reply reply(body);
    simdjson::ondemand::document document;
    if (const auto error = reply.begin().get(document))
        return wire::badPayload(error);
    ListingReader reader;
    const JsonError error = wire::forEachItem(
        document, "accounts", "Account",
        [&reader](std::string_view group, Json& value) { return reader.item(group, value); },
        [&reader](std::string_view key, Json& value) { return reader.beside(key, value); });
    if (error)
        return wire::badPayload(error);
    return std::move(reader.listing);
}

QUrl ListAccounts::url(const Network& network, const ProviderId& provider) const
{
    return wire::accountsAddress(network, u"accounts-info"_s, provider, only);
}

} // namespace bursar::accounts
