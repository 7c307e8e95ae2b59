// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/apierror.h"
#include "sandbox/api/product.h"
#include "sandbox/base/jsontext.h"
#include "sandbox/data/paying.h"

namespace sandbox {
namespace {

void writeNetwork(JsonText& json, const PaymentNetwork& network)
{
    json.beginObject();
    if (network.bankId)
        json.field("bankId", *network.bankId);
    json.field("identifier", network.identifier);
    if (!network.identifierType.empty())
        json.field("identifierType", network.identifierType);
    json.field("type", network.type);
    if (network.tellsTransfers) {
        json.key("transferIn");
        json.boolean(network.transferIn);
        json.key("transferOut");
        json.boolean(network.transferOut);
    }
    json.endObject();
}

Response networksOf(const ProductCall& call)
{
    if (!isPlainId(call.rest[0]))
        return invalidInput();
    if (call.rest[1] != "payment-networks")
        return jsonResponse(403, R"({"message":"Forbidden"})"); // a wrong route
    const Account* account = call.account(call.rest[0]);
    if (account == nullptr)
        return accountNotFound();
    if (!hasPaymentNetworks(*call.person, *account))
        return akoyaError(404, 704, "Account type not supported");
    JsonText json;
    json.beginObject();
    json.key("paymentNetworks");
    json.beginArray();
    for (const PaymentNetwork& network : paymentNetworksOf(*call.person, *account))
        writeNetwork(json, network);
    json.endArray();
    json.endObject();
    return jsonResponse(200, json.take());
}

} // namespace

// Payments: the numbers to pay to and from an account (akoya-api.md 4.9).
Product payments() { return {"payments", 2, networksOf}; }

} // namespace sandbox
