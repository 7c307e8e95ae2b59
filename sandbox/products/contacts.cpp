// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/product.h"
#include "sandbox/wire/holderwriter.h"

namespace sandbox {
namespace {

Response holdersOfAccount(const ProductCall& call)
{
    if (!isPlainId(call.rest[0]))
        return invalidInput();
    const Account* account = call.account(call.rest[0]);
    if (account == nullptr)
        return accountNotFound();
    const std::vector<Holder> holders = holdersOf(*call.person, *account);
    JsonText json;
    json.beginObject();
    json.key("holders");
    json.beginArray();
    for (const Holder& holder : holders) {
        json.beginObject();
        writeHolder(json, *call.person, holder, HolderStyle::Contacts);
        json.endObject();
    }
    json.endArray();
    writeContacts(json, *call.person, holders.front());
    json.endObject();
    return jsonResponse(200, json.take());
}

} // namespace

// Customers: who holds an account, and how to reach them (akoya-api.md 4.10). Without an envelope.
Product contacts() { return {"contacts", 1, holdersOfAccount}; }

} // namespace sandbox
