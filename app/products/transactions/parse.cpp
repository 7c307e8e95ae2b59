// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/transactions/parse.h"

#include "app/base/literals.h"
#include "app/products/interner.h"
#include "app/products/wire/cleantext.h"
#include "app/products/wire/json.h"

#include <QCryptographicHash>

#include <algorithm>
#include <string>
#include <unordered_map>

namespace bursar::transactions {

namespace {

using wire::Json;
using wire::JsonError;
using wire::JsonObject;

/// The members of one item that a row is made of. Texts live as long as the reply.
struct Members {
    std::string_view id, memoKind, status, posted, happened, description, memo, payee, category,
        type;
    std::string_view amountText;
    std::optional<Decimal> amount;
    std::string_view nested; ///< the key of one that is an object or a list and should be a text

    void take(std::string_view key, Json& value)
    {
        if (key == "transactionId")
            id = wire::text(value);
        else if (key == "amount")
            takeAmount(value);
        else if (key == "debitCreditMemo")
            memoKind = wire::text(value);
        else if (key == "status")
            status = wire::text(value);
        else if (key == "postedTimestamp")
            posted = wire::text(value);
        else if (key == "transactionTimestamp")
            happened = wire::text(value);
        else if (key == "description")
            description = wire::text(value);
        else if (key == "memo")
            memo = wire::text(value);
        else if (key == "payee")
            payee = wire::text(value);
        else if (key == "category")
            category = wire::text(value);
        else if (key == "transactionType")
            type = wire::text(value);
        else
            return;
        if (wire::isNested(value))
            nested = key;
    }

    void takeAmount(Json& value)
    {
        amountText = wire::text(value);
        amount = Decimal::parse(amountText);
    }
};

Day dayOf(const Members& members)
{
    if (const auto posted = Day::parse(members.posted))
        return *posted;
    return Day::parse(members.happened).value_or(Day{});
}

BankStatus statusOf(const Members& members)
{
    constexpr std::pair<std::string_view, BankStatus> names[] = {{"POSTED", BankStatus::Posted},
        {"PENDING", BankStatus::Pending}, {"MEMO", BankStatus::Memo},
        {"AUTHORIZATION", BankStatus::Authorization}};
    for (const auto& [name, status] : names) {
        if (wire::same(members.status, name))
            return status;
    }
    // Pending items have no posting time (akoya-api.md 4.8), so one that has it was posted.
    return members.status.empty() && Day::parse(members.posted) ? BankStatus::Posted
                                                                : BankStatus::Unknown;
}

/// akoya-api.md 4.8, rule 3.
bool spends(std::string_view type)
{
    constexpr std::string_view types[] = {"CHECK", "WITHDRAWAL", "POSDEBIT", "ATMWITHDRAWAL",
        "BILLPAYMENT", "FEE", "PURCHASED", "EXPENSE", "INVEXPENSE", "SRVCHG", "MARGININTEREST"};
    return std::any_of(std::begin(types), std::end(types),
        [type](std::string_view one) { return wire::same(one, type); });
}

class PageReader {
public:
    explicit PageReader(const QByteArray& text)
        : m_interner(page.batch.strings)
        , m_start(text.constData())
    {
        page.body = text;
        // FDX-like items: 250 bytes of JSON, of which 70 are texts of the row.
        page.batch.strings.reserve(static_cast<std::size_t>(text.size()) / 3);
        page.batch.rows.reserve(static_cast<std::size_t>(text.size()) / 200);
        page.items.reserve(page.batch.rows.capacity());
    }

    JsonError item(Json& value)
    {
        ++m_seen;
        JsonObject object;
        if (value.get_object().get(object)) {
            note(u"not an object"_s);
            return simdjson::SUCCESS;
        }
        std::string_view raw;
        if (const auto error = object.raw_json().get(raw))
            return error;
        if (const auto error = object.reset().error())
            return error;
        raw = raw.substr(0, raw.find_last_of('}') + 1); // it ends where the next token begins

        Members members;
        const JsonError error = wire::forEachItemMember(
            object, "Transaction", "transactionId", [](std::string_view) {},
            [&members](std::string_view key, Json& member) {
                members.take(key, member);
                return simdjson::SUCCESS;
            });
        if (error)
            return error;
        if (members.id.empty() && members.amountText.empty() && members.description.empty()
            && members.happened.empty() && members.posted.empty()) {
            note(u"nothing of a transaction in it"_s);
            return simdjson::SUCCESS;
        }
        add(members, raw);
        if (!members.nested.empty())
            note(wire::keptRaw(members.nested));
        return simdjson::SUCCESS;
    }

    JsonError beside(std::string_view key, Json& value)
    {
        JsonObject object;
        if (key == "links" && !value.get_object().get(object)) {
            return wire::forEachMember(object, [this](std::string_view name, Json& link) {
                return name == "next" ? next(link) : simdjson::SUCCESS;
            });
        }
        if (key == "page" && !value.get_object().get(object)) {
            return wire::forEachMember(object, [this](std::string_view name, Json& offset) {
                if (name == "nextOffset")
                    page.nextOffset = string(wire::text(offset));
                return simdjson::SUCCESS;
            });
        }
        return simdjson::SUCCESS;
    }

    Page page;

private:
    static QString string(std::string_view text)
    {
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }

    JsonError next(Json& link)
    {
        JsonObject object;
        if (link.get_object().get(object)) {
            page.next = string(wire::text(link)); // the address itself instead of {"href":…}
            return simdjson::SUCCESS;
        }
        return wire::forEachMember(object, [this](std::string_view name, Json& href) {
            if (name == "href")
                page.next = string(wire::text(href));
            return simdjson::SUCCESS;
        });
    }

    void note(const QString& why) { page.unreadable += u"item %1: %2"_s.arg(m_seen).arg(why); }

    /// A time that was sent and is none. One that both lack is absent, not unreadable.
    void noteTimes(const Members& members)
    {
        if (!members.posted.empty() && !Day::parse(members.posted))
            note(wire::keptRaw("postedTimestamp"));
        if (!members.happened.empty() && !Day::parse(members.happened))
            note(wire::keptRaw("transactionTimestamp"));
    }

    void add(const Members& members, std::string_view raw)
    {
        Row row;
        Item item;
        row.day = dayOf(members);
        noteTimes(members);
        row.status = statusOf(members);
        setAmount(members, row, item);

        StringPool& strings = page.batch.strings;
        row.externalId =
            members.id.empty() ? strings.add(madeId(members)) : strings.add(members.id);
        row.description = shown(members.description.empty() ? members.memo : members.description);
        row.payee = shown(members.payee);
        if (row.payee.isEmpty())
            row.payee = row.description;
        row.category = shown(members.category);
        row.type = shown(members.type);
        item.raw = {static_cast<std::uint32_t>(raw.data() - m_start),
            static_cast<std::uint32_t>(raw.size())};
        page.batch.rows.push_back(row);
        page.items.push_back(item);
    }

    void setAmount(const Members& members, Row& row, Item& item)
    {
        row.amountKnown = members.amount.has_value();
        if (!row.amountKnown) {
            if (!members.amountText.empty())
                note(wire::keptRaw("amount"));
            return;
        }
        Decimal& amount = row.amount.value;
        amount = *members.amount;
        page.hasMinus |= amount.isNegative();
        if (wire::same(members.memoKind, "CREDIT"))
            amount = amount.abs();
        else if (wire::same(members.memoKind, "DEBIT"))
            amount = amount.abs().negated();
        else
            item.outIfUnsigned = amount.mantissa > 0 && spends(members.type);
    }

    StrRef shown(std::string_view text) { return m_interner.add(wire::cleanText(text, m_scratch)); }

    std::string madeId(const Members& members)
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const std::string_view part : {members.happened, members.posted, members.amountText,
                 members.memoKind, members.description, members.memo, members.type}) {
            hash.addData(QByteArrayView(part.data(), static_cast<qsizetype>(part.size())));
            hash.addData(QByteArrayView("\0", 1));
        }
        std::string id = "~" + hash.result().first(12).toHex().toStdString();
        if (const int again = m_made[id]++)
            id += "#" + std::to_string(again + 1);
        return id;
    }

    Interner m_interner;
    const char* m_start;
    std::string m_scratch;
    std::unordered_map<std::string, int> m_made;
    int m_seen = 0;
};

} // namespace

Result<Page> parsePage(const QByteArray& body)
{
    wire::Reply reply(body);
    simdjson::ondemand::document document;
    if (const auto error = reply.begin().get(document))
        return wire::badPayload(error);
    PageReader reader(reply.text());
    const JsonError error = wire::forEachItem(
        document, "transactions", "Transaction",
        [&reader](std::string_view, Json& value) { return reader.item(value); },
        [&reader](std::string_view key, Json& value) { return reader.beside(key, value); });
    if (error)
        return wire::badPayload(error);
    return std::move(reader.page);
}

} // namespace bursar::transactions
