// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/taxform.h"
#include "sandbox/pdf/pdf.h"

namespace sandbox {

// A tax form as paper: who pays, who is paid, and the boxes. It says that it is an imitation.
Pdf taxFormPdf(const Person& person, const TaxForm& form, PdfOptions options);

// Whom all of it belongs to: an invented person.
inline constexpr std::string_view taxPayerFirst = "Jordan";
inline constexpr std::string_view taxPayerLast = "Avery";
inline constexpr std::string_view maskedTin = "XXX-XX-4417";
inline constexpr std::string_view issuerTin = "00-0000000";

} // namespace sandbox
