// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace bursar {

/// A piece of a StringPool. Without meaning outside the pool that gave it.
struct StrRef {
    std::uint32_t at = 0;
    std::uint32_t size = 0;

    bool isEmpty() const { return size == 0; }
    bool operator==(const StrRef&) const = default;
};

/// UTF-8 texts laid end to end: one allocation for all strings of a batch. Up to 4 GiB.
class StringPool {
public:
    StrRef add(std::string_view text)
    {
        if (text.empty())
            return {};
        const StrRef ref{
            static_cast<std::uint32_t>(m_bytes.size()), static_cast<std::uint32_t>(text.size())};
        m_bytes.append(text);
        return ref;
    }
    std::string_view view(StrRef ref) const
    {
        return std::string_view(m_bytes).substr(ref.at, ref.size);
    }
    void reserve(std::size_t bytes) { m_bytes.reserve(bytes); }
    std::size_t size() const { return m_bytes.size(); }

private:
    std::string m_bytes;
};

} // namespace bursar
