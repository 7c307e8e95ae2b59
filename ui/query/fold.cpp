// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/fold.h"

#include "app/base/literals.h"

#include <QString>

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
    std::string folded;
    folded.reserve(text.size());
    if (isPlain(text)) {
        for (const char c : text)
            folded.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c);
        return folded;
    }

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
    const QByteArray bytes = out.toUtf8();
    folded.assign(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    return folded;
}

} // namespace bursar::query
