// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/pdf/pdf.h"

#include "sandbox/base/secrets.h"
#include "sandbox/pdf/pdfcipher.h"

#include <optional>

namespace sandbox {
namespace {

// Object numbers. A page and its content follow in pairs.
enum : int { catalog = 1, pageTree, regularFont, boldFont, information, attachment, firstPage };

class Writer {
public:
    explicit Writer(const PdfOptions& options)
        : m_id(sha256(options.title).substr(0, 16))
    {
        if (!options.password.empty())
            m_cipher.emplace(options.password, m_id);
        m_pdf.bytes = "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n";
    }

    void object(int number, std::string_view body)
    {
        begin(number);
        m_pdf.bytes.append(body).append("\nendobj\n");
    }

    void stream(int number, const std::string& plain)
    {
        const std::string bytes = encrypted(number, plain);
        object(number,
            "<< /Length " + std::to_string(bytes.size()) + " >>\nstream\n" + bytes + "\nendstream");
    }

    void blanks(int number, std::size_t count)
    {
        begin(number);
        m_pdf.bytes += "<< /Length " + std::to_string(count) + " >>\nstream\n";
        m_pdf.blanksAt = m_pdf.bytes.size();
        m_pdf.blanks = count;
        m_pdf.bytes += "\nendstream\nendobj\n";
    }

    std::string string(int number, const std::string& plain) const
    {
        return pdfHex(encrypted(number, plain));
    }

    Pdf finish()
    {
        const std::size_t table = m_pdf.bytes.size() + m_pdf.blanks;
        const std::string size = std::to_string(m_offsets.size() + 1);
        m_pdf.bytes += "xref\n0 " + size + "\n0000000000 65535 f \n";
        for (const std::size_t offset : m_offsets) {
            const std::string digits = std::to_string(offset);
            m_pdf.bytes.append(10 - digits.size(), '0').append(digits).append(" 00000 n \n");
        }
        m_pdf.bytes += "trailer\n<< /Size " + size + " /Root 1 0 R /Info 5 0 R /ID [" + pdfHex(m_id)
            + pdfHex(m_id) + "]";
        if (m_cipher)
            m_pdf.bytes += " /Encrypt " + m_cipher->dictionary();
        m_pdf.bytes += " >>\nstartxref\n" + std::to_string(table) + "\n%%EOF\n";
        return std::move(m_pdf);
    }

private:
    // Numbers come in order, without a gap.
    void begin(int number)
    {
        m_offsets.push_back(m_pdf.bytes.size() + m_pdf.blanks);
        m_pdf.bytes += std::to_string(number) + " 0 obj\n";
    }
    std::string encrypted(int number, const std::string& plain) const
    {
        return m_cipher ? m_cipher->encrypt(number, plain) : plain;
    }

    std::string m_id;
    std::optional<PdfCipher> m_cipher;
    std::vector<std::size_t> m_offsets;
    Pdf m_pdf;
};

std::string font(std::string_view name)
{
    return "<< /Type /Font /Subtype /Type1 /BaseFont /" + std::string(name)
        + " /Encoding /WinAnsiEncoding >>";
}

std::string pageBody(int content)
{
    return "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R"
           " /F2 4 0 R >> >> /Contents "
        + std::to_string(content) + " 0 R >>";
}

} // namespace

Pdf writePdf(const std::vector<PdfPage>& pages, const PdfOptions& options)
{
    Writer writer(options);
    std::string kids;
    for (std::size_t i = 0; i < pages.size(); ++i)
        kids += std::to_string(firstPage + static_cast<int>(2 * i)) + " 0 R ";
    writer.object(catalog, "<< /Type /Catalog /Pages 2 0 R >>");
    writer.object(pageTree,
        "<< /Type /Pages /Count " + std::to_string(pages.size()) + " /Kids [ " + kids + "] >>");
    writer.object(regularFont, font("Helvetica"));
    writer.object(boldFont, font("Helvetica-Bold"));
    writer.object(information, "<< /Title " + writer.string(information, options.title) + " >>");
    writer.blanks(attachment, options.blanks);
    int number = firstPage;
    for (const PdfPage& page : pages) {
        writer.object(number, pageBody(number + 1));
        writer.stream(number + 1, page.content());
        number += 2;
    }
    return writer.finish();
}

} // namespace sandbox
