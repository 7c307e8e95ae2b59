// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/product.h"
#include "sandbox/wire/holderwriter.h"

namespace sandbox {
namespace {

Response currentCustomer(const ProductCall& call)
{
    if (call.rest[0] != "current")
        return jsonResponse(403, R"({"message":"Forbidden"})"); // a wrong route
    JsonText json;
    json.beginObject();
    json.key("customer");
    json.beginObject();
    writeHolder(json, *call.person, customerOf(*call.person), HolderStyle::Customer);
    json.key("accounts");
    if (call.person->habits.opaqueCursor) { // a bank with little to say
        json.null();
    } else {
        json.beginArray();
        for (const Account* account : call.accounts())
            json.string(account->id);
        json.endArray();
    }
    json.endObject();
    json.endObject();
    return jsonResponse(200, json.take());
}

} // namespace

// Customers: who signs in (akoya-api.md 4.10).
Product customers() { return {"customers", 1, currentCustomer}; }

} // namespace sandbox
