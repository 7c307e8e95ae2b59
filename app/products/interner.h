// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/strings.h"

#include <array>
#include <cstddef>
#include <functional>
#include <string_view>

namespace bursar {

/// Adds texts to a pool, and finds again those it saw lately: most payees, categories and types of
/// a page are one of few. Forgets by overwriting, so it never grows and never slows down.
class Interner {
public:
    explicit Interner(StringPool& pool)
        : m_pool(pool)
    {
    }

    StrRef add(std::string_view text)
    {
        StrRef& slot = m_recent[std::hash<std::string_view>{}(text) % m_recent.size()];
        if (slot.size != text.size() || m_pool.view(slot) != text)
            slot = m_pool.add(text);
        return slot;
    }

private:
    StringPool& m_pool;
    std::array<StrRef, 4096> m_recent{};
};

} // namespace bursar
