// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/control/rule.h"

#include "sandbox/base/text.h"

#include <array>
#include <utility>

namespace sandbox {
namespace {

constexpr std::array<std::pair<std::string_view, FaultKind>, 24> words{{
    {"delay", FaultKind::Delay},
    {"cut", FaultKind::Cut},
    {"truncate", FaultKind::Truncate},
    {"status", FaultKind::Status},
    {"echo", FaultKind::Echo},
    {"429", FaultKind::TooMany},
    {"206", FaultKind::Partial},
    {"malformed", FaultKind::Malformed},
    {"html", FaultKind::Html},
    {"wrongtypes", FaultKind::WrongTypes},
    {"unknownenum", FaultKind::UnknownEnum},
    {"absent", FaultKind::Absent},
    {"nullfields", FaultKind::NullFields},
    {"duplicates", FaultKind::Duplicates},
    {"samepage", FaultKind::SamePage},
    {"expire-tokens", FaultKind::ExpireTokens},
    {"rotate-away", FaultKind::RotateAway},
    {"refuse-connections-after", FaultKind::RefuseConnections},
    {"trickle", FaultKind::Trickle},
    {"miscount", FaultKind::Miscount},
    {"redirect", FaultKind::Redirect},
    {"lie-after-revoke", FaultKind::LieAfterRevoke},
    {"document", FaultKind::Document},
    {"autherror", FaultKind::AuthError},
}};

bool number(std::string_view text, std::int64_t& value)
{
    const auto parsed = wholeNumber(text);
    value = parsed.value_or(0);
    return parsed.has_value();
}

bool parseCount(std::string_view text, FaultRule& rule)
{
    if (text.empty() || text == "*")
        return true;
    if (text.back() == '%') {
        std::int64_t percent = 0;
        if (!number(text.substr(0, text.size() - 1), percent) || percent > 100)
            return false;
        rule.perMille = static_cast<int>(percent * 10);
        return true;
    }
    const std::size_t at = text.find('@');
    if (at != std::string_view::npos && !number(text.substr(at + 1), rule.nth))
        return false;
    return number(text.substr(0, at), rule.count);
}

} // namespace

std::optional<FaultKind> faultKind(std::string_view word)
{
    for (const auto& [name, kind] : words)
        if (name == word)
            return kind;
    return {};
}

std::string_view faultWord(FaultKind kind)
{
    for (const auto& [name, value] : words)
        if (value == kind)
            return name;
    return {};
}

std::optional<FaultRule> parseRule(std::string_view text)
{
    const auto parts = split(text, ':');
    const auto kind = faultKind(parts[0]);
    if (!kind || parts.size() < 2 || parts[1].empty())
        return {};
    FaultRule rule{.kind = *kind, .endpoint = std::string(parts[1])};
    // Killing tokens for ever would leave nothing to test.
    if (rule.kind == FaultKind::ExpireTokens || rule.kind == FaultKind::RotateAway)
        rule.count = 1;
    if (parts.size() > 2 && !parseCount(parts[2], rule))
        return {};
    if (parts.size() > 3) // the argument may hold colons: it may be an address
        rule.arg = text.substr(static_cast<std::size_t>(parts[3].data() - text.data()));
    return rule;
}

} // namespace sandbox
