// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/particularsamples.h"

#include "app/base/literals.h"
#include "app/products/customers/list.h"
#include "app/products/payments/list.h"
#include "tests/gui/samples.h"

namespace bursar::test {

using namespace std::chrono_literals;

namespace {

const char* const numbers =
    R"({"paymentNetworks":[
    {"bankId":"990100017","identifier":"48213377120946789","identifierType":"TOKENIZED_ACCOUNT_NUMBER",
     "type":"US_ACH","transferIn":true,"transferOut":true},
    {"bankId":"990100017","identifier":"48213377120946789","identifierType":"TOKENIZED_ACCOUNT_NUMBER",
     "type":"US_RTP","transferIn":true,"transferOut":false}]})";
const char* const brokerNumbers =
    R"({"paymentNetworks":[{"bankId":"990300031","identifier":"771204480931",
    "identifierType":"ACCOUNT_NUMBER","type":"US_FEDWIRE"}]})";
const char* const holders =
    R"({"holders":[
    {"customerId":"c-77","name":{"first":"Dana","last":"Rook"},"relationship":"PRIMARY_JOINT_TENANTS",
     "addresses":[{"line1":"62 Mill Lane","line2":"Apt 3","city":"Newark","region":"DE",
     "postalCode":"19711","country":"US","type":"HOME"}],"telephones":["3025550100"],
     "email":["dana@example.test"]},
    {"customerId":"c-78","name":{"first":"Alex","last":"Rook"},"relationship":"SECONDARY_JOINT_TENANTS",
     "telephones":[{"type":"CELL","country":"1","number":"302 555 0177"}],
     "email":["alex@example.test"]}],
    "emails":["dana@example.test"]})";
const char* const companyHolders =
    R"({"holders":[{"relationship":"BUSINESS","businessCustomer":{"name":"Rook Cabinetmaking LLC",
    "registeredAgents":[{"first":"Dana","last":"Rook"}],"registeredId":"DE-4471902",
    "industryCode":{"type":"NAICS","code":"337122"},"domicile":{"region":"DE","country":"US"}}}]})";
const char* const strangeHolders =
    R"({"holders":[{"customerId":"00000000000000000000000000000000000000000000000000000000000000077",
    "name":{"prefix":"Prof. Dr. h. c. mult.","first":"Maximiliane-Konstantine","middle":"Theodora Eulalia",
    "last":"von und zu Hohenfels-Wartenburg-Lichtenstein","suffix":"III"},
    "relationship":"FOR_BENEFIT_OF_SECONDARY_JOINT_RESTRICTED",
    "addresses":[{"line1":"Donaudampfschifffahrtsgesellschaftskapitänsplatz 12345a-z, 3. Hinterhof",
    "city":"Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch","country":"GB","type":"SUMMER"}],
    "email":["maximiliane-konstantine.von.und.zu.hohenfels-wartenburg@averylongdomainname.example.test"]}]})";

details::AccountParticulars particularsOf(const char* networks, const char* people)
{
    details::AccountParticulars one;
    one.link = {1};
    if (networks) {
        const auto parsed = payments::ListNetworks::decode(networks);
        for (const payments::FullNetwork& each : parsed->networks)
            one.networks += each.network;
    }
    one.holders = customers::Kept{.link = {1},
        .askedAt = sampleNow() - 26h,
        .parties = customers::GetCustomer::decode(people).value()};
    return one;
}

} // namespace

details::ParticularsPtr sampleParticulars(bool extreme)
{
    auto all = std::make_shared<details::AllParticulars>();
    all->accounts[AccountRef{1}] = particularsOf(numbers, extreme ? strangeHolders : holders);
    all->accounts[AccountRef{5}] = particularsOf(brokerNumbers, companyHolders);
    all->accounts[AccountRef{5}].link = {3};
    customers::Change change;
    change.id = 4;
    change.link = {1};
    change.account = {1};
    change.difference = {u"Dana Rook"_s, customers::Field::Address,
        u"4 Elm Court, Dover, DE 19901, US"_s, u"62 Mill Lane, Apt 3, Newark, DE 19711, US"_s};
    change.noticedAt = sampleNow() - 26h;
    all->changes = {change};
    return all;
}

Particulars::Numbers sampleNumbers()
{
    return std::make_shared<const payments::FullNetworks>(
        payments::ListNetworks::decode(numbers).value());
}

details::AccountRecordsPtr withParticulars(const details::AccountRecordsPtr& records)
{
    auto all = std::make_shared<details::AccountRecords>(*records);
    const auto stands = [&all](const QString& product, int link, int account, Instant at) {
        products::Standing one;
        one.product = product;
        one.link = {link};
        one.account = {account};
        one.askedAt = one.succeededAt = at;
        one.rows = 2;
        all->standings += one;
    };
    for (const auto& [link, account] : {std::pair{1, 1}, std::pair{3, 5}}) {
        stands(u"payments"_s, link, account, sampleNow() - 26h);
        stands(u"contacts"_s, link, account, sampleNow() - 26h);
    }
    for (QStringList& granted : all->granted)
        granted += {u"payments"_s, u"customers"_s};
    return all;
}

} // namespace bursar::test
