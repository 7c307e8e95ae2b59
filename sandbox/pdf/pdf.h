// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/pdf/page.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace sandbox {

// A finished document. So many blanks belong into it at a place, and are nowhere in memory: a
// document may be far larger than what it says.
struct Pdf {
    std::string bytes;
    std::size_t blanksAt = 0;
    std::size_t blanks = 0;
};

struct PdfOptions {
    std::string title;
    std::string password; // empty: open to everyone
    std::size_t blanks = 0; // of an attachment that nothing refers to
};

// PDF 1.4 of these pages: the standard fonts, streams as they are (so that a test may read them),
// a true cross-reference table. With a password: the standard security handler of 40 bits, which
// keeps nobody out for long, but asks as a stronger one does.
Pdf writePdf(const std::vector<PdfPage>& pages, const PdfOptions& options);

} // namespace sandbox
