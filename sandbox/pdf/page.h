// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace sandbox {

// A colour as PDF wants it, from "#0B5D4E".
std::string pdfColour(std::string_view hex);

enum class Face : std::uint8_t { Regular, Bold };

// How wide a text of Helvetica is, in points. Bold is taken for as wide as regular: so it is in
// digits and signs, of which amounts are made.
double widthOf(std::string_view text, double size);
// What Helvetica of this size has room for in so many points; cut texts end with three dots.
std::string fitted(std::string_view text, double size, double room);

// The drawing on one sheet of US letter paper, 612 by 792 points, counted from its lower left
// corner. Texts are UTF-8; what the encoding of the standard fonts (Windows-1252) lacks becomes a
// question mark. Each text is one run of one font, so that a reader can extract it whole.
class PdfPage {
public:
    static constexpr double width = 612;
    static constexpr double height = 792;
    static constexpr double margin = 54;

    void text(double x, double y, double size, std::string_view text, Face face = Face::Regular,
        std::string_view colour = "0 g");
    // Ends at x: for amounts.
    void textBefore(
        double x, double y, double size, std::string_view text, Face face = Face::Regular);
    void line(double y, double thickness = 0.5); // from margin to margin

    const std::string& content() const { return m_content; }

private:
    std::string m_content;
};

} // namespace sandbox
