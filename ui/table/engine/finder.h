// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace bursar::table {

/// Looks for one folded text, without regard to the case of A-Z, in many bytes. Because the case is
/// left to the search, a plain text needs no folded copy (ADR 0010).
class Finder {
public:
    /// `needle` is folded and not empty.
    explicit Finder(std::string_view needle);

    const std::string& needle() const { return m_needle; }

    /// The first match at or behind `from`, or null. Reads only [from, end).
    const char* find(const char* from, const char* end) const;
    bool isIn(std::string_view text) const
    {
        return find(text.data(), text.data() + text.size()) != nullptr;
    }

    /// What is in 64 bytes: a bit for each, the first the lowest.
    struct Look {
        std::uint64_t found = 0; ///< here a match begins
        std::uint64_t ends = 0; ///< here is a zero byte
    };
    static constexpr std::size_t lookSize = 64;
    /// Looks from `at` on, and reads needle().size() - 1 bytes behind the last look. No match has a
    /// zero byte.
    void look(const char* at, std::span<Look> looks) const;

    /// The same without vector instructions: for other processors, and as the reference of the
    /// test.
    const char* findPlainly(const char* from, const char* end) const;

private:
    bool matchesAt(const char* at) const;

    std::string m_needle;
    char m_first;
    char m_last;
    char m_firstCase; ///< 0x20 when the byte is a letter: or-ed in, A and a are one
    char m_lastCase;
};

} // namespace bursar::table
