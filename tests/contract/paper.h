// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>
#include <string>
#include <vector>

namespace contract {

// What a PDF of the sandbox has on its pages: each text with its place, in the order it was drawn.
// The streams are not compressed.
struct Drawn {
    double x = 0;
    double y = 0;
    std::string text;
};

inline std::vector<Drawn> drawnIn(const std::string& pdf)
{
    std::vector<Drawn> all;
    for (std::size_t at = pdf.find("BT "); at != std::string::npos; at = pdf.find("BT ", at + 1)) {
        const std::size_t placed = pdf.find(" Tf ", at);
        const std::size_t open = pdf.find('(', placed);
        Drawn drawn;
        char* rest = nullptr;
        drawn.x = std::strtod(pdf.c_str() + placed + 4, &rest);
        drawn.y = std::strtod(rest, nullptr);
        for (std::size_t i = open + 1; i < pdf.size() && pdf[i] != ')'; ++i) {
            if (pdf[i] == '\\')
                ++i;
            drawn.text.push_back(pdf[i]);
        }
        all.push_back(drawn);
    }
    return all;
}

// The texts that stand on the same height as one that is exactly `first`, from left to right.
inline std::vector<std::string> lineOf(const std::vector<Drawn>& all, const std::string& first)
{
    std::vector<std::string> line;
    double y = -1;
    for (const Drawn& each : all) {
        if (y < 0 && each.text == first)
            y = each.y;
        if (y >= 0 && each.y == y)
            line.push_back(each.text);
        else if (y >= 0)
            break;
    }
    return line;
}

// Every offset of the cross-reference table leads to the object of its number.
inline bool crossReferencesHold(const std::string& pdf)
{
    const std::size_t start = pdf.rfind("startxref\n");
    if (start == std::string::npos)
        return false;
    std::size_t at = std::strtoul(pdf.c_str() + start + 10, nullptr, 10);
    if (pdf.compare(at, 7, "xref\n0 ") != 0)
        return false;
    const std::size_t count = std::strtoul(pdf.c_str() + at + 7, nullptr, 10);
    at = pdf.find('\n', at + 5) + 1;
    for (std::size_t number = 1; number < count; ++number) {
        const std::size_t offset = std::strtoul(pdf.c_str() + at + 20 * number, nullptr, 10);
        const std::string head = std::to_string(number) + " 0 obj\n";
        if (pdf.compare(offset, head.size(), head) != 0)
            return false;
    }
    return count > 6;
}

} // namespace contract
