// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/person.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sandbox {

enum class TaxFormType : std::uint8_t { Tax1099Int, Tax1099Div, Tax1099B, Tax1098 };

// A box of a form: the field's name on the wire, the words on paper, and what stands in it.
struct TaxBox {
    std::string_view field;
    std::string_view label;
    std::int64_t amount = 0; // minor units of two digits
};

// One form for one account and year, made from the account's rows.
struct TaxForm {
    std::string id;
    TaxFormType type = TaxFormType::Tax1099Int;
    int year = 0;
    const Account* account = nullptr;
    Day date = 0;
    std::vector<TaxBox> boxes;
};

std::string_view wireName(TaxFormType type); // "Tax1099Int", as in taxFormType
std::string_view wrapperName(TaxFormType type); // "tax1099Int", as the key of forms[]
std::string_view paperName(TaxFormType type); // "Form 1099-INT"
std::optional<TaxFormType> taxFormType(std::string_view text); // of either name, without case

// The form of this account and year; absent when it needs none, or it is not made yet: forms are
// made on the last day of January. Its account must outlive it.
std::optional<TaxForm> taxFormOf(
    const Person& person, const Account& account, TaxFormType type, int year);
// All of a year, at most seven years back.
std::vector<TaxForm> taxFormsOf(const Person& person, const Account& account, int year);
inline constexpr int taxYearsKept = 7;

} // namespace sandbox
