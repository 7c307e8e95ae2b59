// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/pdf/page.h"

#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace sandbox {
namespace {

// Helvetica's widths in thousandths of its size, from the blank to the tilde (Adobe's metrics).
constexpr std::array<int, 95> widths{278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584,
    278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584,
    556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778,
    722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
    556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722,
    500, 500, 500, 334, 260, 334, 584};

// What Windows-1252 has between 0x80 and 0x9f, of what bank texts are made of.
constexpr std::array<std::pair<unsigned, char>, 9> extras{
    {{0x20ac, '\x80'}, {0x2026, '\x85'}, {0x2018, '\x91'}, {0x2019, '\x92'}, {0x201c, '\x93'},
        {0x201d, '\x94'}, {0x2022, '\x95'}, {0x2013, '\x96'}, {0x2014, '\x97'}}};

char encoded(unsigned point)
{
    if (point < 0x20)
        return ' ';
    if (point < 0x7f || (point >= 0xa0 && point <= 0xff))
        return static_cast<char>(point);
    for (const auto& [from, to] : extras)
        if (from == point)
            return to;
    return '?';
}

// Well-formed UTF-8 in, Windows-1252 out; a stray byte becomes a question mark.
std::string windows1252(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto first = static_cast<unsigned char>(text[at++]);
        int more = first < 0x80 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
        unsigned point = more == 0 ? first : first & (0x3fU >> static_cast<unsigned>(more));
        for (; more > 0 && at < text.size(); --more)
            point = (point << 6U) | (static_cast<unsigned char>(text[at++]) & 0x3fU);
        out.push_back(encoded(point));
    }
    return out;
}

double widthOfEncoded(std::string_view text, double size)
{
    int sum = 0;
    for (const char c : text)
        sum += c >= ' ' && c <= '~' ? widths.at(static_cast<std::size_t>(c - ' ')) : 556;
    return sum * size / 1000;
}

// PDF takes no exponent, and wants no more than it can show.
std::string number(double value)
{
    const auto hundredths = std::llround(value * 100);
    std::string out = std::to_string(hundredths / 100) + ".";
    const auto rest = std::to_string(std::llabs(hundredths % 100));
    out.append(2 - rest.size(), '0').append(rest);
    return out;
}

// A literal string: its three own characters are escaped.
std::string literal(std::string_view bytes)
{
    std::string out = "(";
    for (const char c : bytes) {
        if (c == '(' || c == ')' || c == '\\')
            out.push_back('\\');
        out.push_back(c);
    }
    return out + ")";
}

} // namespace

std::string pdfColour(std::string_view hex)
{
    std::string out;
    for (std::size_t at = 1; at + 1 < hex.size(); at += 2) {
        unsigned value = 0;
        std::from_chars(hex.data() + at, hex.data() + at + 2, value, 16);
        out += number(value / 255.0) + " ";
    }
    return out + "rg";
}

double widthOf(std::string_view text, double size)
{
    return widthOfEncoded(windows1252(text), size);
}

std::string fitted(std::string_view text, double size, double room)
{
    if (widthOf(text, size) <= room)
        return std::string(text);
    std::string out(text);
    while (!out.empty() && widthOf(out, size) + widthOf("...", size) > room) {
        while (out.size() > 1 && (static_cast<unsigned char>(out.back()) & 0xc0U) == 0x80U)
            out.pop_back(); // to the first byte of the last character
        out.pop_back();
    }
    return out + "...";
}

void PdfPage::text(
    double x, double y, double size, std::string_view text, Face face, std::string_view colour)
{
    m_content.append("BT ").append(colour).append(face == Face::Bold ? " /F2 " : " /F1 ");
    m_content.append(number(size)).append(" Tf ").append(number(x)).append(" ");
    m_content.append(number(y)).append(" Td ").append(literal(windows1252(text)));
    m_content.append(" Tj ET\n");
}

void PdfPage::textBefore(double x, double y, double size, std::string_view text, Face face)
{
    this->text(x - widthOf(text, size), y, size, text, face);
}

void PdfPage::line(double y, double thickness)
{
    m_content.append("0.8 G ").append(number(thickness)).append(" w ").append(number(margin));
    m_content.append(" ").append(number(y)).append(" m ").append(number(width - margin));
    m_content.append(" ").append(number(y)).append(" l S\n");
}

} // namespace sandbox
