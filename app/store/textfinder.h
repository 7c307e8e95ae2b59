// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace bursar {

/// Whether any of many texts is in some bytes: one pass, however many texts there are. Any thread.
class TextFinder {
public:
    /// Shorter ones may stand anywhere by accident.
    static constexpr qsizetype shortest = 6;

    /// Those that are too short are left out.
    explicit TextFinder(const QList<QByteArray>& texts);

    qsizetype count() const { return m_texts.size(); }
    bool isAnyIn(std::string_view bytes) const;

private:
    QList<QByteArray> m_texts;
    std::unordered_multimap<std::uint32_t, qsizetype> m_byStart; ///< their first four bytes
    std::vector<bool> m_begins = std::vector<bool>(1 << 16); ///< the first two bytes of any
};

} // namespace bursar
