// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/api/product.h"
#include "sandbox/data/statement.h"
#include "sandbox/pdf/pdf.h"

namespace sandbox {

// What a fault makes of a document that is about to be written.
PdfOptions documentOptions(const Request& request);
// 200 with the document as an attachment of this name, damaged or emptied where a fault says so.
Response documentResponse(const Request& request, Pdf pdf, std::string_view name);

// 302 to the same document on another host, as some banks do: the address is good for five minutes
// and for everyone who has it, so that a client need not, and must not, send its token there.
Response documentElsewhere(
    const ProductCall& call, const Account& account, const Statement& statement);
// That other host's answers: GET /documents/{ticket}.
void addDocuments(Router& router, State& state);

} // namespace sandbox
