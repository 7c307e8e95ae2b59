// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/wire/holderwriter.h"

#include <array>
#include <utility>

namespace sandbox {
namespace {

// What differs between the banks' words.
struct HolderHabits {
    bool wholeName = false; // all of it in `first`
    bool wholeAddress = false; // all of it in `line1`
    bool phoneObjects = false; // also where the model has strings (section 9, row 18)
    bool phonesAreNull = false;
    bool shortModel = false; // of relationships
    bool stateAndRegion = false;
};

const std::array<std::pair<std::string_view, HolderHabits>, 4> holderHabits{{
    {"mikomo", {}},
    {"halden", {.wholeName = true, .wholeAddress = true, .shortModel = true}},
    {"northgate", {.phonesAreNull = true, .stateAndRegion = true}},
    {"cardinal", {.phoneObjects = true, .shortModel = true}},
}};

HolderHabits habitsOf(const Person& person)
{
    for (const auto& [id, habits] : holderHabits)
        if (id == person.provider->id)
            return habits;
    return {};
}

void fieldIfAny(JsonText& json, std::string_view name, std::string_view text)
{
    if (!text.empty())
        json.field(name, text);
}

std::string_view shortRelationship(std::string_view full)
{
    if (full == "AUTHORIZED_USER" || full == "BUSINESS")
        return full;
    return full.starts_with("SECONDARY") ? "JOINT" : "PRIMARY";
}

void writeName(JsonText& json, const Holder& holder, const HolderHabits& habits)
{
    json.key("name");
    json.beginObject();
    if (habits.wholeName) {
        json.field("first", holder.first + ' ' + holder.last);
    } else {
        fieldIfAny(json, "prefix", holder.prefix);
        json.field("first", holder.first);
        fieldIfAny(json, "middle", holder.middle);
        json.field("last", holder.last);
        fieldIfAny(json, "suffix", holder.suffix);
    }
    fieldIfAny(json, "company", holder.business);
    json.endObject();
}

void writeAddress(
    JsonText& json, const Holder& holder, const HolderHabits& habits, HolderStyle style)
{
    json.beginObject();
    if (habits.wholeAddress) {
        json.field("line1",
            holder.line1 + ", " + holder.city + ", " + holder.state + ' ' + holder.postalCode);
        json.endObject();
        return;
    }
    json.field("line1", holder.line1);
    fieldIfAny(json, "line2", holder.line2);
    fieldIfAny(json, "line3", holder.line3);
    json.field("city", holder.city);
    if (style == HolderStyle::Customer || habits.stateAndRegion)
        json.field("state", holder.state);
    if (style == HolderStyle::Contacts || habits.stateAndRegion)
        json.field("region", holder.state);
    json.field("postalCode", holder.postalCode);
    if (style == HolderStyle::Contacts) {
        json.field("country", "US");
        json.field("type", holder.business.empty() ? "HOME" : "BUSINESS");
    }
    json.endObject();
}

void writePhone(JsonText& json, std::string_view type, const std::string& number, bool object)
{
    if (!object) {
        json.string(number);
        return;
    }
    json.beginObject();
    json.field("type", type);
    json.field("country", "1");
    json.field("number", number);
    json.endObject();
}

void writePhones(JsonText& json, const Holder& holder, const HolderHabits& habits, bool objects)
{
    json.key("telephones");
    if (habits.phonesAreNull) {
        json.null();
        return;
    }
    json.beginArray();
    writePhone(json, "HOME", holder.phone, objects);
    writePhone(json, "CELL", holder.mobile, objects);
    json.endArray();
}

void writeOne(JsonText& json, std::string_view name, const std::string& text)
{
    json.key(name);
    json.beginArray();
    json.string(text);
    json.endArray();
}

void writeBusiness(JsonText& json, const Holder& holder)
{
    json.key("businessCustomer");
    json.beginObject();
    json.field("name", holder.business);
    json.key("registeredAgents");
    json.beginArray();
    json.beginObject();
    json.field("prefix", "Dr.");
    json.field("first", holder.first);
    json.field("middle", "J");
    json.field("last", holder.last);
    json.field("suffix", "Jr.");
    json.field("company", "Registered Agents of Delaware");
    json.endObject();
    json.endArray();
    json.field("registeredId", "DE-4471902");
    json.key("industryCode");
    json.beginObject();
    json.field("type", "NAICS");
    json.field("code", "337122");
    json.endObject();
    json.key("domicile");
    json.beginObject();
    json.field("region", holder.state);
    json.field("country", "US");
    json.endObject();
    json.endObject();
}

} // namespace

void writeHolder(JsonText& json, const Person& person, const Holder& holder, HolderStyle style)
{
    const HolderHabits habits = habitsOf(person);
    json.field("customerId", holder.id);
    writeName(json, holder, habits);
    json.key("addresses");
    json.beginArray();
    writeAddress(json, holder, habits, style);
    json.endArray();
    writePhones(json, holder, habits, habits.phoneObjects);
    writeOne(json, "email", holder.email);
    if (!holder.relationship.empty())
        json.field("relationship",
            habits.shortModel ? shortRelationship(holder.relationship) : holder.relationship);
    if (!holder.business.empty())
        writeBusiness(json, holder);
}

void writeContacts(JsonText& json, const Person& person, const Holder& holder)
{
    const HolderHabits habits = habitsOf(person);
    writeOne(json, "emails", holder.email);
    json.key("addresses");
    json.beginArray();
    writeAddress(json, holder, habits, HolderStyle::Contacts);
    json.endArray();
    writePhones(json, holder, habits, !habits.wholeAddress); // texts where little is told apart
}

} // namespace sandbox
