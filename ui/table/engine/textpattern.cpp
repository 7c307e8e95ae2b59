// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/engine/textpattern.h"

#include "ui/query/regex.h"

#include <atomic>
#include <chrono>

namespace bursar::table {

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::seconds patience{2};

} // namespace

struct TextPattern::Data {
    explicit Data(const QString& text)
        : source(text)
        , regex(text)
    {
    }
    const QString source;
    const query::Regex regex;
    std::atomic<bool> hasGivenUp = false;
};

TextPattern::TextPattern(const QString& pattern)
    : m_data(std::make_shared<Data>(pattern))
{
}

bool TextPattern::hasGivenUp() const { return m_data && m_data->hasGivenUp; }

bool TextPattern::operator==(const TextPattern& other) const
{
    if (!m_data || !other.m_data)
        return m_data == other.m_data;
    return m_data->source == other.m_data->source;
}

bool TextPattern::matches(std::string_view shown, std::string_view searched) const
{
    return m_data && !m_data->hasGivenUp && !shown.empty()
        && (m_data->regex.isIn(shown)
            || (!searched.empty() && shown != searched && m_data->regex.isIn(searched)));
}

void TextPattern::search(
    const Texts& texts, TextId from, TextId to, Bitmap& hits, const Stop& stop) const
{
    if (!m_data)
        return;
    const auto start = Clock::now();
    const auto isOver = [&] {
        if (Clock::now() - start > patience)
            m_data->hasGivenUp = true;
        return m_data->hasGivenUp || stop.wanted();
    };
    constexpr std::uint32_t textsPerLook = 64;
    std::uint32_t asked = 0;
    texts.forEach(from, to, [&](TextId id, std::string_view text) {
        if (asked++ % textsPerLook == 0 && isOver())
            return false;
        if (!text.empty() && !hits.test(id) && m_data->regex.isIn(text))
            hits.set(id);
        return true;
    });
}

} // namespace bursar::table
