// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/customer.h"

#include "sandbox/base/dice.h"
#include "sandbox/base/text.h"

namespace sandbox {
namespace {

constexpr std::string_view firstNames[] = {"Dana", "Jonas", "Mira", "Owen", "Priya", "Teodor",
    "Lena", "Samuel", "Noor", "Félix", "Ada", "Ivo", "Rosa", "Karl"};
constexpr std::string_view partnerNames[] = {
    "Alex", "Robin", "Chris", "Maya", "Luca", "Ingrid", "Hugo", "Nadia"};
constexpr std::string_view lastNames[] = {"Rook", "Albright", "Sandoval", "Whitlock", "Tanaka",
    "Okafor", "Lindqvist", "O'Neil", "Müller", "Castellanos", "Żak", "Petrov", "Haddad", "Moreau"};

struct Street {
    std::string_view line1;
    std::string_view city;
    std::string_view state;
    std::string_view postalCode;
};
constexpr Street streets[] = {{"4 Elm Court", "Dover", "DE", "19901"},
    {"218 Harbor Street", "Portland", "ME", "04101"},
    {"77 Orchard Road", "Burlington", "VT", "05401"},
    {"1500 Mesa Avenue", "Santa Fe", "NM", "87501"}, {"9 Quarry Lane", "Boise", "ID", "83702"},
    {"36 Lakeview Drive", "Madison", "WI", "53703"}};
// Where somebody lives who has moved since (World::move).
constexpr Street newHome{"62 Mill Lane", "Newark", "DE", "19711"};

// Of the user, not of the bank: "_1".
std::uint64_t chanceOf(const Person& person)
{
    const std::string_view name = person.user.name;
    return hashOf(name.substr(name.rfind('_') + 1));
}

template <std::size_t N>
std::string_view pick(const std::string_view (&from)[N], std::uint64_t chance)
{
    return from[chance % N];
}

std::string phoneNumber(std::uint64_t chance)
{
    // 555-0100 to 0199 belong to nobody.
    return "30255501" + std::to_string(10 + chance % 90);
}

std::string_view relationshipOf(Role role)
{
    switch (role) {
    case Role::Checking:
    case Role::Savings:
        return "PRIMARY_JOINT_TENANTS";
    case Role::Mortgage:
    case Role::AutoLoan:
        return "PRIMARY_BORROWER";
    case Role::Card:
        return "PRIMARY";
    default:
        return "SOLE_OWNER";
    }
}

// Of the second holder; empty: there is none.
std::string_view secondRelationshipOf(Role role)
{
    switch (role) {
    case Role::Checking:
    case Role::Savings:
        return "SECONDARY_JOINT_TENANTS";
    case Role::Mortgage:
        return "SECONDARY_BORROWER";
    case Role::Card:
        return "AUTHORIZED_USER";
    default:
        return {};
    }
}

Holder partnerOf(const Holder& customer, std::uint64_t chance, std::string_view relationship)
{
    Holder partner = customer;
    partner.id = customer.id + "-2";
    partner.first = pick(partnerNames, mix(chance ^ 7));
    partner.middle.clear();
    partner.mobile = phoneNumber(mix(chance ^ 8));
    partner.email = lowerCase(partner.first) + ".rook@example.test";
    partner.relationship = relationship;
    return partner;
}

} // namespace

Holder customerOf(const Person& person)
{
    const std::uint64_t chance = chanceOf(person);
    const bool isFirst = person.user.name.ends_with("_1"); // of whom the documents speak
    const Street& street = person.moved ? newHome : isFirst ? streets[0] : streets[chance % 6];
    Holder holder;
    holder.id = "c-" + std::to_string(hashOf(person.user.name) % 1'000'000);
    holder.first = isFirst ? firstNames[0] : pick(firstNames, chance);
    holder.middle = chance % 3 == 0 ? "J" : "";
    holder.last = isFirst ? lastNames[0] : pick(lastNames, mix(chance));
    holder.line1 = street.line1;
    holder.line2 = person.moved ? "Apt 3" : "";
    holder.city = street.city;
    holder.state = street.state;
    holder.postalCode = street.postalCode;
    holder.phone = phoneNumber(chance);
    holder.mobile = phoneNumber(mix(chance ^ (person.moved ? 3 : 2)));
    holder.email = lowerCase(firstNames[0]) + "@example.test";
    if (!isFirst)
        holder.email = "person" + std::to_string(chance % 1000) + "@example.test";
    if (person.user.traits.everyField) {
        holder.prefix = "Dr.";
        holder.suffix = "Jr.";
        holder.line2 = "Apt 3";
        holder.line3 = "Building C";
    }
    return holder;
}

std::vector<Holder> holdersOf(const Person& person, const Account& account)
{
    Holder first = customerOf(person);
    first.relationship = relationshipOf(account.role);
    std::vector<Holder> holders{first};
    if (const std::string_view second = secondRelationshipOf(account.role); !second.empty())
        holders.push_back(partnerOf(first, chanceOf(person), second));
    // One household has a company's account.
    if (person.user.traits.everyField && account.role == Role::Savings) {
        Holder company = first;
        company.id += "-b";
        company.relationship = "BUSINESS";
        company.business = first.last + " Cabinetmaking LLC";
        holders.push_back(company);
    }
    return holders;
}

} // namespace sandbox
