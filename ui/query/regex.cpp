// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/regex.h"

#include <QCoreApplication>

#include <array>
#include <string>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

namespace bursar::query {

namespace {

template <auto release> struct Releaser {
    template <class T> void operator()(T* object) const { release(object); }
};
using CompileContext = std::unique_ptr<pcre2_compile_context, Releaser<pcre2_compile_context_free>>;
using MatchContext = std::unique_ptr<pcre2_match_context, Releaser<pcre2_match_context_free>>;
using MatchData = std::unique_ptr<pcre2_match_data, Releaser<pcre2_match_data_free>>;
using JitStack = std::unique_ptr<pcre2_jit_stack, Releaser<pcre2_jit_stack_free>>;

/// What a match writes to, of any expression: each thread has its own.
struct Scratch {
    // A pattern can only lower these. A bank's text has some hundred characters: honest patterns
    // need far fewer steps.
    static constexpr std::uint32_t mostSteps = 10'000;
    static constexpr std::uint32_t mostDepth = 2'000;
    static constexpr std::uint32_t mostHeapKib = 1'024;
    static constexpr std::size_t leastStack = std::size_t{32} << 10;
    static constexpr std::size_t mostStack = std::size_t{512} << 10;

    Scratch()
        : result(pcre2_match_data_create(1, nullptr))
        , stack(pcre2_jit_stack_create(leastStack, mostStack, nullptr))
        , context(pcre2_match_context_create(nullptr))
    {
        pcre2_set_match_limit(context.get(), mostSteps);
        pcre2_set_depth_limit(context.get(), mostDepth);
        pcre2_set_heap_limit(context.get(), mostHeapKib);
        pcre2_jit_stack_assign(context.get(), nullptr, stack.get());
    }

    MatchData result;
    JitStack stack;
    MatchContext context;
};

PCRE2_SPTR bytes(std::string_view text)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): what PCRE2 takes
    return reinterpret_cast<PCRE2_SPTR>(text.data());
}

// Qt has these sentences in many languages: it asks the same library.
QString sentenceOf(int error)
{
    std::array<PCRE2_UCHAR, 256> text{};
    pcre2_get_error_message(error, text.data(), text.size());
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): the way back
    const auto* plain = reinterpret_cast<const char*>(text.data());
    return QCoreApplication::translate("QRegularExpression", plain);
}

} // namespace

Regex::Regex(QStringView pattern)
{
    const CompileContext context(pcre2_compile_context_create(nullptr));
    // No text has a zero byte, so that '.' stops at nothing and '$' is at the very end.
    pcre2_set_newline(context.get(), PCRE2_NEWLINE_NUL);
    const std::string utf8 = pattern.toString().toStdString();
    int error = 0;
    std::size_t offset = 0;
    pcre2_code* const code = pcre2_compile(bytes(utf8), utf8.size(),
        PCRE2_UTF | PCRE2_UCP | PCRE2_CASELESS, &error, &offset, context.get());
    if (code == nullptr) {
        m_errorText = sentenceOf(error);
        m_errorOffset = QString::fromStdString(utf8.substr(0, offset)).size();
        return;
    }
    pcre2_jit_compile(code, PCRE2_JIT_COMPLETE); // where that cannot be, it is interpreted
    m_code = {code, Releaser<pcre2_code_free>{}};
}

bool Regex::isIn(std::string_view text) const
{
    thread_local const Scratch scratch;
    return pcre2_match(m_code.get(), bytes(text), text.size(), 0, PCRE2_NO_UTF_CHECK,
               scratch.result.get(), scratch.context.get())
        >= 0;
}

} // namespace bursar::query
