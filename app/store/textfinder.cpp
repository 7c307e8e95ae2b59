// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/textfinder.h"

#include <cstring>

namespace bursar {

namespace {

std::uint32_t firstFour(const char* bytes)
{
    std::uint32_t word = 0;
    std::memcpy(&word, bytes, sizeof word);
    return word;
}

std::size_t firstTwo(const char* bytes)
{
    std::uint16_t word = 0;
    std::memcpy(&word, bytes, sizeof word);
    return word;
}

} // namespace

TextFinder::TextFinder(const QList<QByteArray>& texts)
{
    for (const QByteArray& text : texts) {
        if (text.size() < shortest || m_texts.contains(text))
            continue;
        m_byStart.emplace(firstFour(text.constData()), m_texts.size());
        m_begins[firstTwo(text.constData())] = true;
        m_texts += text;
    }
}

bool TextFinder::isAnyIn(std::string_view bytes) const
{
    for (std::size_t at = 0; at + static_cast<std::size_t>(shortest) <= bytes.size(); ++at) {
        const char* place = bytes.data() + at;
        if (!m_begins[firstTwo(place)])
            continue;
        const auto [from, to] = m_byStart.equal_range(firstFour(place));
        for (auto each = from; each != to; ++each) {
            const QByteArray& text = m_texts[each->second];
            if (bytes.substr(at).starts_with(
                    std::string_view(text.constData(), static_cast<std::size_t>(text.size()))))
                return true;
        }
    }
    return false;
}

} // namespace bursar
