// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace sandbox {

// A bijection on 64 bits (the finalizer of splitmix64), so that ids made from row numbers never
// collide.
constexpr std::uint64_t mix(std::uint64_t x)
{
    x += 0x9e3779b97f4a7c15U;
    x = (x ^ (x >> 30U)) * 0xbf58476d1ce4e5b9U;
    x = (x ^ (x >> 27U)) * 0x94d049bb133111ebU;
    return x ^ (x >> 31U);
}

// FNV-1a, then mixed: a stable number for a name. Not for anything secret.
constexpr std::uint64_t hashOf(std::string_view text)
{
    std::uint64_t h = 0xcbf29ce484222325U;
    for (const char c : text)
        h = (h ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    return mix(h);
}

// Repeatable chance. The same seed gives the same household on every machine, which std::
// distributions do not promise.
class Dice {
public:
    constexpr explicit Dice(std::uint64_t seed)
        : m_state(seed)
    {
    }

    constexpr std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15U;
        return mix(m_state);
    }
    // Both ends included; low must not exceed high.
    constexpr std::int64_t between(std::int64_t low, std::int64_t high)
    {
        return low + static_cast<std::int64_t>(next() % static_cast<std::uint64_t>(high - low + 1));
    }
    constexpr bool chance(int perMille) { return between(0, 999) < perMille; }

    template <typename T, std::size_t N> constexpr const T& pick(const T (&items)[N])
    {
        return items[next() % N];
    }

private:
    std::uint64_t m_state;
};

} // namespace sandbox
