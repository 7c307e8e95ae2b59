// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/fold.h"

#include "app/base/literals.h"

#include <QString>

#include <array>
#include <cstddef>

namespace bursar::query {

namespace {

// What Unicode does not decompose but people type without. Simple case folding has been done.
QLatin1StringView spelledOut(char32_t c)
{
    switch (c) {
    case U'ß':
        return "ss"_L1;
    case U'æ':
        return "ae"_L1;
    case U'œ':
        return "oe"_L1;
    case U'ø':
        return "o"_L1;
    case U'đ':
        return "d"_L1;
    case U'ħ':
        return "h"_L1;
    case U'ł':
        return "l"_L1;
    case U'ı':
        return "i"_L1;
    case U'‘':
    case U'’':
    case U'ʼ':
        return "'"_L1;
    case U'‐':
    case U'–':
    case U'—':
    case U'−':
        return "-"_L1;
    default:
        return {};
    }
}

bool isDropped(char32_t c)
{
    constexpr char32_t tatweel = 0x0640; // stretches an Arabic word, means nothing
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format: // directions, joiners
        return true;
    default:
        return c == tatweel;
    }
}

bool isBlank(char32_t c) { return c < 0x20 || (c >= 0x7f && c < 0xa0) || QChar::isSpace(c); }

char lowered(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }

/// Any text, by Unicode's rules.
std::string foldWhole(std::string_view text)
{
    // İ is I with a dot once decomposed, so decomposition comes before the case.
    const QString decomposed = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
                                   .normalized(QString::NormalizationForm_KD);
    QString out;
    out.reserve(decomposed.size());
    bool blank = false;
    for (const char32_t read : decomposed.toStdU32String()) {
        if (isBlank(read)) {
            if (!blank)
                out += u' ';
            blank = true;
            continue;
        }
        if (isDropped(read))
            continue;
        blank = false;
        const char32_t c = QChar::toCaseFolded(read);
        if (const QLatin1StringView plain = spelledOut(c); !plain.isEmpty())
            out += plain;
        else if (c > 0x7f && QChar::category(c) == QChar::Number_DecimalDigit)
            out += QChar(static_cast<char16_t>(u'0' + QChar::digitValue(c)));
        else
            out += QChar::fromUcs4(c);
    }
    return out.toStdString();
}

/// Latin, Greek, Cyrillic, Hebrew, Arabic: characters of two bytes, each folded once.
class Pairs {
public:
    Pairs()
    {
        for (std::size_t lead = 0; lead < leads; ++lead) {
            for (std::size_t tail = 0; tail < tails; ++tail) {
                const std::array<char, 2> bytes{
                    static_cast<char>(0xc0U | lead), static_cast<char>(0x80U | tail)};
                m_folded[lead * tails + tail] = foldWhole({bytes.data(), bytes.size()});
            }
        }
    }
    static bool isLead(char c) { return (static_cast<unsigned char>(c) & 0xe0U) == 0xc0U; }
    static bool isTail(char c) { return (static_cast<unsigned char>(c) & 0xc0U) == 0x80U; }
    const std::string& of(char lead, char tail) const
    {
        return m_folded[(static_cast<unsigned char>(lead) & 0x1fU) * tails
            + (static_cast<unsigned char>(tail) & 0x3fU)];
    }

private:
    static constexpr std::size_t leads = 32;
    static constexpr std::size_t tails = 64;
    std::array<std::string, leads * tails> m_folded;
};

} // namespace

bool isPlain(std::string_view text)
{
    unsigned char previous = 0;
    for (const char byte : text) {
        const auto c = static_cast<unsigned char>(byte);
        if (c < 0x20 || c >= 0x7f || (c == ' ' && previous == ' '))
            return false;
        previous = c;
    }
    return true;
}

std::string fold(std::string_view text)
{
    static const Pairs pairs;
    std::string folded;
    folded.reserve(text.size());
    const auto add = [&folded](std::string_view piece) {
        // Blanks become one, wherever the text was cut.
        if (!folded.empty() && folded.back() == ' ' && piece.starts_with(' '))
            piece.remove_prefix(1);
        folded += piece;
    };
    // Folding looks at no neighbours but for marks, which follow a character that is not ASCII or
    // are dropped: the text may be cut before and behind each run of such characters.
    for (std::size_t i = 0; i < text.size();) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c > 0x20 && c < 0x7f) {
            folded.push_back(lowered(text[i++]));
        } else if (c <= 0x7f) {
            add(" ");
            ++i;
        } else {
            std::size_t end = i;
            bool allPairs = true;
            while (end < text.size() && static_cast<unsigned char>(text[end]) > 0x7f) {
                const bool isPair = Pairs::isLead(text[end]) && end + 1 < text.size()
                    && Pairs::isTail(text[end + 1]);
                allPairs = allPairs && isPair;
                end += isPair ? 2 : 1;
            }
            for (; allPairs && i < end; i += 2)
                add(pairs.of(text[i], text[i + 1]));
            if (i < end)
                add(foldWhole(text.substr(i, end - i)));
            i = end;
        }
    }
    return folded;
}

} // namespace bursar::query
