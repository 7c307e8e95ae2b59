// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/document.h"
#include "sandbox/base/jsontext.h"
#include "sandbox/wire/taxsheet.h"

#include <algorithm>

namespace sandbox {
namespace {

// Data and paper each bank gives; the others answer 406 to what they do not have.
bool givesPaper(const Person& person) { return person.provider->id != "halden"; }
// Some want to be told which account to look at.
bool wantsAccount(const Person& person) { return person.provider->id == "halden"; }

Response notAvailable()
{
    return akoyaError(409, 409, "Tax forms are not available for this account or year");
}

void writeParties(JsonText& json, const Person& person)
{
    const bool isWhole = person.user.traits.everyField;
    json.key("issuer");
    json.beginObject();
    json.field("tin", issuerTin);
    json.field("partyType", "BUSINESS");
    json.key("businessName");
    json.beginObject();
    json.field("name1", person.provider->name);
    if (isWhole)
        json.field("name2", "Tax Reporting");
    json.endObject();
    if (isWhole)
        json.raw(
            R"("address":{"line1":"1 Harbor Plaza","line2":"Floor 12","line3":"Mail stop 4","city":"Wilmington","state":"DE","region":"DE","postalCode":"19801","country":"US","type":"BUSINESS"},"phone":{"type":"BUSINESS","country":"1","number":"302 555 0190","extension":"4"},"email":"tax@example.test")");
    json.endObject();
    json.key("recipient");
    json.beginObject();
    json.field("tin", maskedTin);
    json.field("partyType", "INDIVIDUAL");
    json.key("individualName");
    json.beginObject();
    json.field("first", taxPayerFirst);
    if (isWhole)
        json.raw(R"("middle":"J","suffix":"Jr.")");
    json.field("last", taxPayerLast);
    json.endObject();
    if (isWhole)
        json.raw(
            R"("address":{"line1":"4 Elm Court","line2":"Apt 3","line3":"Building C","city":"Dover","state":"DE","region":"DE","postalCode":"19901","country":"US","type":"HOME"},"phone":{"type":"HOME","country":"1","number":"302 555 0100","extension":"0"},"email":"dana@example.test")");
    json.endObject();
    if (isWhole)
        json.raw(R"("attributes":[{"name":"copy","value":"B","boxNumber":"0","code":"CPY"}])");
}

void writeForm(JsonText& json, const ProductCall& call, const TaxForm& form)
{
    json.beginObject();
    json.key(wrapperName(form.type));
    json.beginObject();
    json.key("taxYear");
    json.number(form.year);
    json.key("corrected");
    json.boolean(false);
    json.field("accountId", form.account->id);
    json.field("taxFormId", form.id);
    json.field("taxFormDate", dayText(form.date));
    json.field("taxFormType", wireName(form.type));
    for (const TaxBox& box : form.boxes)
        json.decimalField(box.field, box.amount, 2);
    if (call.person->user.traits.everyField)
        json.raw(
            R"("additionalInformation":"Keep this form with your records.","attributes":[{"name":"note","value":"Not verified","boxNumber":"14","code":"NOTE"}])");
    json.key("links");
    json.beginArray();
    json.beginObject();
    json.field("href",
        "/tax-forms/" + call.request.segments[1] + "/" + std::string(call.person->provider->id)
            + "/" + form.id);
    json.field("action", "GET");
    json.rawField("types",
        givesPaper(*call.person) ? R"(["application/json","application/pdf"])"
                                 : R"(["application/json"])");
    json.endObject();
    json.endArray();
    json.endObject();
    json.endObject();
}

void writeStatement(JsonText& json, const ProductCall& call, const Account& account,
    const std::vector<TaxForm>& forms, std::string_view dataType)
{
    json.beginObject();
    json.key("taxYear");
    json.number(forms.front().year);
    json.field("taxStatementId", "tax-" + std::to_string(forms.front().year) + "-" + account.id);
    writeParties(json, *call.person);
    json.field("taxDataType", dataType);
    json.key("forms");
    json.beginArray();
    for (const TaxForm& form : forms)
        writeForm(json, call, form);
    json.endArray();
    if (dataType == "BASE64_PDF")
        json.field("pdf",
            base64(taxFormPdf(*call.person, forms.front(), documentOptions(call.request)).bytes));
    json.endObject();
}

// One year, or absent where there is none of the kind; no parameter means the newest with forms.
std::optional<int> yearOf(const ProductCall& call)
{
    const int thisYear = civilOf(call.person->asOf / secondsPerDay).year;
    const auto asked = call.request.query.get("taxYear");
    if (!asked)
        return thisYear - 1;
    const auto year = wholeNumber(*asked);
    return year && *year >= 1900 && *year <= 2200 ? std::optional(static_cast<int>(*year))
                                                  : std::nullopt;
}

Response search(const ProductCall& call)
{
    if (!accepts(call.request, "application/json"))
        return akoyaError(406, 406, "Content type not supported");
    const auto year = yearOf(call);
    if (!year)
        return invalidInput();
    std::vector<const Account*> accounts = call.accounts();
    if (const auto id = call.request.query.get("accountId")) {
        if (!isPlainId(*id))
            return invalidInput();
        const Account* account = call.account(*id);
        if (account == nullptr)
            return accountNotFound();
        accounts = {account};
    } else if (wantsAccount(*call.person)) {
        return invalidInput();
    }
    const std::string types = call.request.query.value("taxForms");
    const auto names = split(types, ',');
    const auto isWanted = [&](const TaxForm& form) {
        return types.empty() || std::ranges::any_of(names, [&](std::string_view name) {
            return taxFormType(name) == form.type;
        });
    };
    JsonText json;
    json.beginObject();
    json.key("statements");
    json.beginArray();
    bool any = false;
    for (const Account* account : accounts) {
        auto forms = taxFormsOf(*call.person, *account, *year);
        std::erase_if(forms, [&](const TaxForm& form) { return !isWanted(form); });
        if (forms.empty())
            continue;
        any = true;
        writeStatement(json, call, *account, forms, "JSON");
    }
    json.endArray();
    json.endObject();
    return any ? jsonResponse(200, json.take()) : notAvailable();
}

std::optional<TaxForm> find(const ProductCall& call, const std::string& id)
{
    const int thisYear = civilOf(call.person->asOf / secondsPerDay).year;
    for (const Account* account : call.accounts())
        for (int year = thisYear; year >= thisYear - taxYearsKept; --year)
            for (TaxForm& form : taxFormsOf(*call.person, *account, year))
                if (form.id == id)
                    return std::move(form);
    return {};
}

Response one(const ProductCall& call)
{
    const std::string type = call.request.query.get("taxDataType").value_or("JSON");
    if (!isPlainId(call.rest[0]) || (type != "JSON" && type != "BASE64_PDF"))
        return invalidInput();
    const auto form = find(call, call.rest[0]);
    if (!form)
        return akoyaError(404, 404, "Not found");
    if (accepts(call.request, "application/json")) {
        JsonText json;
        writeStatement(json, call, *form->account, {*form}, type);
        return jsonResponse(200, json.take());
    }
    if (!givesPaper(*call.person) || !accepts(call.request, "application/pdf"))
        return akoyaError(406, 406, "Content type not supported");
    return documentResponse(
        call.request, taxFormPdf(*call.person, *form, documentOptions(call.request)), form->id);
}

Response searchOrForm(const ProductCall& call)
{
    return call.rest.empty() ? search(call) : one(call);
}

} // namespace

// Tax forms: those of a year, and one as data or paper (akoya-api.md 4.12).
Product taxforms() { return {"tax-forms", 0, searchOrForm, 1, true}; }

} // namespace sandbox
