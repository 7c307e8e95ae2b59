// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/wire/taxsheet.h"

#include "sandbox/wire/statementsheet.h"

namespace sandbox {

Pdf taxFormPdf(const Person& person, const TaxForm& form, PdfOptions options)
{
    constexpr double left = PdfPage::margin;
    constexpr double right = PdfPage::width - PdfPage::margin;
    const std::string name = std::string(paperName(form.type)) + " " + std::to_string(form.year);
    PdfPage page;
    page.text(
        left, 738, 20, person.provider->wordmark, Face::Bold, pdfColour(person.provider->colour));
    page.textBefore(right, 738, 14, name, Face::Bold);
    double y = 700;
    const auto line = [&](std::string_view label, std::string_view value) {
        page.text(left, y, 10, label, Face::Regular, "0.4 g");
        page.text(left + 130, y, 10, value);
        y -= 18;
    };
    line("Issuer", person.provider->name);
    line("Issuer's TIN", issuerTin);
    line("Recipient", std::string(taxPayerFirst) + " " + std::string(taxPayerLast));
    line("Recipient's TIN", maskedTin);
    line("Account", form.account->name + " ending " + form.account->lastFour);
    y -= 14;
    for (const TaxBox& box : form.boxes) {
        page.text(left + 8, y, 10, box.label);
        page.textBefore(right - 8, y, 10, amountText(box.amount, usd), Face::Bold);
        page.line(y - 8);
        y -= 26;
    }
    page.text(left, 32, 8, "An imitation for tests. Not a tax document.", Face::Regular, "0.4 g");
    options.title = std::string(person.provider->name) + " " + name;
    return writePdf({page}, options);
}

} // namespace sandbox
