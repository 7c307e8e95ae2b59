// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace sandbox {

// The standard security handler of PDF 1.4, revision 2 with a key of 40 bits (PDF Reference 1.4,
// 3.5): for documents that ask for a password.
class PdfCipher {
public:
    // `id` is the document's own, in the trailer.
    PdfCipher(std::string_view password, std::string_view id);

    // The /Encrypt dictionary.
    std::string dictionary() const;
    // The bytes of a string or stream of object number `object`.
    std::string encrypt(int object, std::string_view bytes) const;

private:
    std::string m_owner;
    std::string m_key;
};

std::string pdfHex(std::string_view bytes); // "<0a1b>"

} // namespace sandbox
