// SPDX-License-Identifier: GPL-3.0-or-later
// The client's decoders read all that the schemas of tests/contract/schemas allow, and what a bank
// does beyond them (akoya-api.md section 9): nothing crashes, no item is lost, nothing is dropped
// without being counted, and what is as the reference says is read without a complaint.
#include "app/auth/tokenerrors.h"
#include "app/auth/tokens.h"
#include "app/base/literals.h"
#include "app/consents/consentapi.h"
#include "app/net/classify.h"
#include "app/products/balances/balances.h"
#include "app/products/customers/list.h"
#include "app/products/investments/list.h"
#include "app/products/payments/list.h"
#include "app/products/statements/list.h"
#include "app/products/taxforms/list.h"
#include "app/products/transactions/parse.h"
#include "tests/contract/check.h"
#include "tests/contract/docmaker.h"
#include "tests/contract/schema.h"

#include <charconv>
#include <functional>
#include <set>

using namespace contract;
using namespace bursar;

namespace {

constexpr std::uint32_t documentsPerKind = 200;

// What a decoder made of a document.
struct Outcome {
    bool isRead = false;
    std::size_t items = 0;
    QStringList unreadable;
    std::vector<Json> raw; // what it keeps of each item as it came; empty: it keeps none
};

Json rawOf(const QByteArray& text) { return Json::parse(text.toStdString(), nullptr, false); }

Outcome readAccounts(const QByteArray& body)
{
    Outcome outcome;
    if (const auto listing = accounts::parseListing(body)) {
        outcome = {true, std::size_t(listing->accounts.size()), listing->unreadable, {}};
        for (const accounts::Listed& one : listing->accounts)
            outcome.raw.push_back(rawOf(one.account.raw.toUtf8()));
    }
    return outcome;
}

// Its holdings and accounts.
Outcome readInvestments(const QByteArray& body)
{
    Outcome outcome;
    if (const auto all = investments::ListInvestments::decode(body)) {
        outcome = {true, std::size_t(all->accounts.size()), all->unreadable, {}};
        for (const investments::Portfolio& one : all->accounts) {
            outcome.items += std::size_t(one.holdings.size());
            outcome.raw.push_back(rawOf(one.raw));
        }
    }
    return outcome;
}

Outcome readLots(const QByteArray& body)
{
    const auto lots = investments::parseLots(body);
    return lots ? Outcome{true, std::size_t(lots->lots.size()), lots->unreadable, {}} : Outcome{};
}

Outcome readTransactions(const QByteArray& body)
{
    Outcome outcome;
    if (const auto page = transactions::parsePage(body)) {
        outcome = {true, page->batch.rows.size(), page->unreadable, {}};
        for (const transactions::Item& one : page->items)
            outcome.raw.push_back(rawOf(page->body.mid(one.raw.at, one.raw.size)));
    }
    return outcome;
}

Outcome readPayments(const QByteArray& body)
{
    const auto read = payments::ListNetworks::decode(body);
    return read ? Outcome{true, read->networks.size(), read->unreadable, {}} : Outcome{};
}

Outcome readParties(const QByteArray& body)
{
    const auto read = customers::GetCustomer::decode(body);
    return read
        ? Outcome{true, std::size_t(read->holders.size()), read->unreadable, {rawOf(read->raw)}}
        : Outcome{};
}

Outcome readStatements(const QByteArray& body)
{
    const auto page = statements::parsePage(body);
    return page ? Outcome{true, std::size_t(page->listed.size()), page->unreadable, {}} : Outcome{};
}

Outcome readTaxForms(const QByteArray& body)
{
    const auto read = taxforms::SearchTaxForms::decode(body);
    return read ? Outcome{true, std::size_t(read->forms.size()), read->unreadable, {}} : Outcome{};
}

Outcome readConsent(const QByteArray& body)
{
    const auto grant = parseConsentGrant(body);
    return grant
        ? Outcome{true, std::size_t(grant->resources.size() + grant->parties.size()), {}, {}}
        : Outcome{};
}

Outcome readError(const QByteArray& body)
{
    const auto error = classifyAnswer({.status = 404, .headers = {}, .body = body}, Instant{});
    return {error && !error->code.isEmpty(), 1, {}, {}};
}

bool isText(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string();
}

std::string textIn(const Json& object, const char* key)
{
    return isText(object, key) ? object[key].get<std::string>() : std::string();
}

// A whole number, also as a text.
std::optional<std::int64_t> numberIn(const Json& object, const char* key)
{
    if (isText(object, key)) {
        const std::string text = object[key].get<std::string>();
        std::int64_t number = 0;
        const bool isNumber =
            std::from_chars(text.data(), text.data() + text.size(), number).ec == std::errc{};
        return isNumber ? std::optional(number) : std::nullopt;
    }
    const auto found = object.find(key);
    return found != object.end() && found->is_number() ? std::optional(found->get<std::int64_t>())
                                                       : std::nullopt;
}

// All that the document has is in what the decoder made of it.
Outcome readTokens(const QByteArray& body)
{
    const Json document = rawOf(body);
    const auto tokens = parseTokens({.status = 200, .headers = {}, .body = body});
    if (!tokens)
        return {};
    const auto life = numberIn(document, "expires_in");
    const bool isWhole =
        tokens->idToken.reveal().toByteArray().toStdString() == textIn(document, "id_token")
        && tokens->refreshToken.reveal().toByteArray().toStdString()
            == textIn(document, "refresh_token")
        && tokens->claims.grantId.toStdString() == textIn(document, "grant_id")
        && tokens->expiresIn.has_value() == life.has_value()
        && (!life || tokens->expiresIn->count() == *life);
    return {isWhole, 1, {}, {}};
}

Outcome readClaims(const QByteArray& body)
{
    const Json document = rawOf(body);
    const auto part = [](const QByteArray& text) {
        return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    const QByteArray jwt = part("{}") + '.' + part(body) + '.' + part("seal");
    const auto claims = parseIdToken(jwt);
    if (!claims)
        return {};
    const auto isAt = [&document](const std::optional<Instant>& at, const char* key) {
        const auto seconds = numberIn(document, key);
        return seconds ? at == Instant(std::chrono::seconds(*seconds)) : !at;
    };
    const bool isWhole = claims->subject.toStdString() == textIn(document, "sub")
        && claims->grantId.toStdString() == textIn(document, "grant_id")
        && isAt(claims->issuedAt, "iat") && isAt(claims->expiresAt, "exp");
    return {isWhole, std::size_t(claims->accounts.size() + claims->products.size()), {}, {}};
}

// An error of the table has its code, whichever call it is of; a word that nobody knows is a
// request that was refused, not a login that has ended.
Outcome readTokenError(const QByteArray& body)
{
    const std::string word = textIn(rawOf(body), "error");
    const bool isKnown = word != "BRAND_NEW_WORD";
    for (const TokenCall call :
        {TokenCall::Obtain, TokenCall::Refresh, TokenCall::Revoke, TokenCall::Service}) {
        const auto error =
            classifyTokenAnswer(call, {.status = 400, .headers = {}, .body = body}, Instant{});
        if (!error || (isKnown && error->code.toStdString() != word)
            || (!isKnown && error->kind != ErrorKind::BadRequest))
            return {};
    }
    return {true, 1, {}, {}};
}

std::size_t sizeOf(const Json& list) { return list.is_array() ? list.size() : 0; }

// How many items a document has, and which of them are kept as they came.
struct Content {
    std::size_t items = 0;
    std::vector<Json> raw;
};

Content listed(const Json& document, const char* list)
{
    Content content{sizeOf(document.value(list, Json())), {}};
    for (const Json& each : document.value(list, Json::array()))
        content.raw.push_back(each);
    return content;
}

Content investmentsIn(const Json& document)
{
    Content content;
    for (const Json& each : document["accounts"]) {
        // Also one of an unknown kind that has what only investments have.
        const Json& inside = each.begin().value();
        if (!each.contains("investmentAccount") && !inside.contains("holdings")
            && !inside.contains("currentValue"))
            continue;
        content.items += 1 + sizeOf(inside.value("holdings", Json()));
        content.raw.push_back(each);
    }
    return content;
}

Content formsIn(const Json& document)
{
    Content content;
    for (const Json& each : document["statements"])
        content.items += sizeOf(each["forms"]);
    return content;
}

struct Endpoint {
    const char* schema;
    std::function<Outcome(const QByteArray&)> read;
    std::function<Content(const Json&)> content;
    bool namesUnknown = false; // the decoder keeps no text, so it names what it does not know
};

const std::vector<Endpoint>& endpoints()
{
    const auto in = [](const char* list) {
        return [list](const Json& document) { return listed(document, list); };
    };
    static const std::vector<Endpoint> all{{"accounts-info", readAccounts, in("accounts")},
        {"balances", readAccounts, in("accounts")}, {"accounts", readInvestments, investmentsIn},
        {"taxlots", readLots,
            [](const Json& document) {
                return Content{sizeOf(document["holding"]["taxLots"]), {}};
            }},
        {"transactions", readTransactions, in("transactions")},
        {"payments", readPayments,
            [](const Json& document) { return Content{document["paymentNetworks"].size(), {}}; },
            true},
        {"customers-current", readParties,
            [](const Json& document) { return Content{1, {document}}; }, true},
        {"contacts", readParties,
            [](const Json& document) { return Content{document["holders"].size(), {document}}; },
            true},
        {"statements", readStatements,
            [](const Json& document) { return Content{document["statements"].size(), {}}; }},
        {"tax-forms", readTaxForms, formsIn},
        {"consents", readConsent,
            [](const Json& document) {
                return Content{sizeOf(document.value("resources", Json()))
                        + sizeOf(document.value("parties", Json())),
                    {}};
            }},
        {"token", readTokens, [](const Json&) { return Content{1, {}}; }},
        {"id-token", readClaims,
            [](const Json& document) {
                return Content{sizeOf(document.value("accounts", Json()))
                        + sizeOf(document.value("products", Json())),
                    {}};
            }},
        {"token-error", readTokenError, [](const Json&) { return Content{1, {}}; }},
        {"error", readError, [](const Json&) { return Content{1, {}}; }}};
    return all;
}

bool hasUnknown(const Json& document)
{
    return document.dump().find("brandNew") != std::string::npos;
}

} // namespace

class DecodersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readWhatTheSchemaAllows_data();
    void readWhatTheSchemaAllows();
    void survivesOneHugeText_data();
    void survivesOneHugeText();
    void sameSeedSameDocument();
};

void DecodersTest::readWhatTheSchemaAllows_data()
{
    QTest::addColumn<int>("endpoint");
    QTest::addColumn<bool>("strange");
    for (std::size_t i = 0; i < endpoints().size(); ++i) {
        for (const bool strange : {false, true})
            QTest::addRow("%s, %s", endpoints()[i].schema, strange ? "strange" : "as listed")
                << int(i) << strange;
    }
}

void DecodersTest::readWhatTheSchemaAllows()
{
    QFETCH(int, endpoint);
    QFETCH(bool, strange);
    const Endpoint& of = endpoints()[std::size_t(endpoint)];
    const Schema schema(of.schema);
    std::size_t seen = 0;
    for (std::uint32_t seed = 1; seed <= documentsPerKind; ++seed) {
        const Json document = DocMaker(
            schema.text(), seed, strange ? DocMaker::Kind::Strange : DocMaker::Kind::Listed)
                                  .make();
        const std::string body = document.dump();
        const auto said = [&](const std::string& what) {
            return "seed " + std::to_string(seed) + ": " + what + "\n" + body;
        };
        if (!strange) {
            const std::string faults = schema.faults(document);
            QVERIFY2(faults.empty(), said(faults).c_str());
        }
        const Outcome outcome = of.read(QByteArray::fromStdString(body));
        QVERIFY2(outcome.isRead, said("not read").c_str());
        const Content content = of.content(document);
        QVERIFY2(outcome.items == content.items,
            said(std::to_string(outcome.items) + " of " + std::to_string(content.items)
                + " items were read; " + outcome.unreadable.join(u"; "_s).toStdString())
                .c_str());
        QVERIFY2(outcome.raw.empty() || outcome.raw == content.raw, said("not kept whole").c_str());
        const bool mayComplain = strange && of.namesUnknown;
        QVERIFY2(mayComplain || outcome.unreadable.isEmpty(),
            said(outcome.unreadable.join(u"; "_s).toStdString()).c_str());
        if (mayComplain && hasUnknown(document))
            QVERIFY2(!outcome.unreadable.isEmpty(), said("unknown, and not named").c_str());
        seen += content.items;
    }
    QVERIFY(seen > documentsPerKind / 2); // not all of them empty
}

void DecodersTest::survivesOneHugeText_data()
{
    QTest::addColumn<int>("endpoint");
    for (std::size_t i = 0; i < endpoints().size(); ++i)
        QTest::addRow("%s", endpoints()[i].schema) << int(i);
}

// Whichever member it stands in: a text that is nearly all of the reply, read more often than the
// parser has room for, would run over the end of its buffer.
void DecodersTest::survivesOneHugeText()
{
    QFETCH(int, endpoint);
    const Endpoint& of = endpoints()[std::size_t(endpoint)];
    const Schema schema(of.schema);
    const std::string huge(400'000, 'h'); // far over what malloc and the page round up to
    std::set<std::string> tried;
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
        const Json document = DocMaker(schema.text(), seed, DocMaker::Kind::Strange).make();
        const Json flat = document.flatten();
        for (const auto& [path, leaf] : flat.items()) {
            const std::string name = path.substr(path.find_last_of('/') + 1);
            if (!tried.insert(name).second)
                continue;
            Json changed = document;
            changed[Json::json_pointer(path)] = huge;
            const Outcome outcome = of.read(QByteArray::fromStdString(changed.dump()));
            QVERIFY2(outcome.items <= of.content(document).items, path.c_str());
        }
    }
    QVERIFY(!tried.empty());
}

void DecodersTest::sameSeedSameDocument()
{
    const Schema schema("transactions");
    const auto made = [&schema](std::uint32_t seed) {
        return DocMaker(schema.text(), seed, DocMaker::Kind::Strange).make();
    };
    COMPARE_JSON(made(7), made(7));
    QVERIFY(made(7) != made(8));
}

QTEST_GUILESS_MAIN(DecodersTest)
#include "tst_decoders.moc"
