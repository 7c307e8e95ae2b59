// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/engine/finder.h"

#include <bit>
#include <cstdint>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#define BURSAR_FINDER_SSE2
#endif

namespace bursar::table {

namespace {

char caseBit(char c) { return c >= 'a' && c <= 'z' ? 0x20 : 0; }

} // namespace

Finder::Finder(std::string_view needle)
    : m_needle(needle)
    , m_first(m_needle.front())
    , m_last(m_needle.back())
    , m_firstCase(caseBit(m_first))
    , m_lastCase(caseBit(m_last))
{
}

bool Finder::matchesAt(const char* at) const
{
    for (const char wanted : m_needle) {
        if (static_cast<char>(*at++ | caseBit(wanted)) != wanted)
            return false;
    }
    return true;
}

const char* Finder::findPlainly(const char* from, const char* end) const
{
    const auto size = static_cast<std::ptrdiff_t>(m_needle.size());
    for (const char* at = from; end - at >= size; ++at) {
        if (matchesAt(at))
            return at;
    }
    return nullptr;
}

const char* Finder::find(const char* from, const char* end) const
{
#ifdef BURSAR_FINDER_SSE2
    // Sixteen places at once: the first and the last byte of the needle must both be there. Two
    // bytes that far apart rarely are by chance, so almost no time goes into comparing the rest.
    const auto size = static_cast<std::ptrdiff_t>(m_needle.size());
    const __m128i first = _mm_set1_epi8(m_first);
    const __m128i last = _mm_set1_epi8(m_last);
    const __m128i firstCase = _mm_set1_epi8(m_firstCase);
    const __m128i lastCase = _mm_set1_epi8(m_lastCase);
    const char* at = from;
    for (; end - at >= size + 15; at += 16) {
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): what the instruction takes
        const auto* head = reinterpret_cast<const __m128i*>(at);
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast)
        const auto* tail = reinterpret_cast<const __m128i*>(at + size - 1);
        const __m128i a = _mm_cmpeq_epi8(_mm_or_si128(_mm_loadu_si128(head), firstCase), first);
        const __m128i b = _mm_cmpeq_epi8(_mm_or_si128(_mm_loadu_si128(tail), lastCase), last);
        auto both = static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_and_si128(a, b)));
        for (; both != 0; both &= both - 1) {
            const char* candidate = at + std::countr_zero(both);
            if (matchesAt(candidate))
                return candidate;
        }
    }
    return findPlainly(at, end);
#else
    return findPlainly(from, end);
#endif
}

void Finder::look(const char* at, std::span<Look> looks) const
{
#ifdef BURSAR_FINDER_SSE2
    const auto load = [](const char* from) {
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): what the instruction takes
        return _mm_loadu_si128(reinterpret_cast<const __m128i*>(from));
    };
    const auto isByte = [&load](const char* from, __m128i wanted, __m128i caseBit) {
        return _mm_cmpeq_epi8(_mm_or_si128(load(from), caseBit), wanted);
    };
    const auto bits = [](__m128i bytes) {
        return std::uint64_t{static_cast<std::uint32_t>(_mm_movemask_epi8(bytes))};
    };
    const __m128i first = _mm_set1_epi8(m_first);
    const __m128i firstCase = _mm_set1_epi8(m_firstCase);
    const __m128i last = _mm_set1_epi8(m_last);
    const __m128i lastCase = _mm_set1_epi8(m_lastCase);
    // Texts lie in many pages, and the processor's own prefetching ends at each page's end.
    constexpr std::size_t ahead = 2048;
    for (Look& look : looks) {
        _mm_prefetch(at + ahead, _MM_HINT_T0);
        std::uint64_t found = 0;
        std::uint64_t ends = 0;
        for (unsigned i = 0; i < lookSize; i += 16) {
            const char* const here = at + i;
            found |= bits(_mm_and_si128(isByte(here, first, firstCase),
                         isByte(here + m_needle.size() - 1, last, lastCase)))
                << i;
            ends |= bits(_mm_cmpeq_epi8(load(here), _mm_setzero_si128())) << i;
        }
        look.ends = ends;
        look.found = found;
        if (m_needle.size() > 2) { // else all of it has been compared
            for (std::uint64_t each = found; each != 0; each &= each - 1) {
                if (!matchesAt(at + std::countr_zero(each)))
                    look.found &= ~(each & (~each + 1));
            }
        }
        at += lookSize;
    }
#else
    for (Look& look : looks) {
        look = {};
        for (unsigned i = 0; i < lookSize; ++i, ++at) {
            look.found |= std::uint64_t{matchesAt(at) ? 1U : 0U} << i;
            look.ends |= std::uint64_t{*at == 0 ? 1U : 0U} << i;
        }
    }
#endif
}

} // namespace bursar::table
