// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/literals.h"

#include <QString>

#include <rapidcheck.h>

namespace bursar::query::test {

/// A query as the grammar has it, and as a person's fingers have it: terms of every kind, groups,
/// alternatives, and now and then a piece too many or too few.
inline rc::Gen<QString> someQuery(int depth = 2)
{
    const auto oneOf = [](std::vector<const char*> list) {
        return rc::gen::map(rc::gen::elementOf(std::move(list)),
            [](const char* text) { return QString::fromUtf8(text); });
    };
    const auto words = oneOf({"green", "Café", "86.13", "8", ".84", "1,234", "straße", "or", "OR-1",
        "a-b", "food", "coffee", "a:b", "dat:x", "ref", "REF 1", "سلام", "🍣", "o’hara", "um"});
    const auto dates = oneOf({"2026-11-18", "2026-11", "2026", "2024-2-29", "2025..2026-11-17",
        "2026..", "..2026-01", ">2026-11-17", "<2026", ">=2026-11", "<=1970", "today", "yesterday",
        "this-month", "last-month", "this-week", "last-week", "this-year", "last-year", "last-30d",
        "last-2w", "last-3m..", "..last-1y", "2026-13", "soon", ""});
    const auto amounts = oneOf({"86.13", "500", ">50", "<50", ">=86.13", "<=-4.5", "10..20",
        "-500..+86", "..0", "+2981.44", "-86,13", "−86.13", "1,234", "1.234.567,89", ".84", "-.84",
        "+.44", ">.5", "0", "+0", "1.2.3", "many", "0.00000001", "9223372036854775807", ""});
    const auto names = oneOf({"food", "income", "\"fast food\"", "trans", "transfer", "ü", "check",
        "/^f/", "/o+/", "\"\"", "", "z\u00fcrich", "airport", "mikomo", "1"});
    const auto choices = oneOf({"pending", "posted", "pend", "p", "memo", "authorized", "unknown",
        "in", "out", "category", "date", "type", "note", "tag", "nothing", ""});
    const auto patterns = oneOf({"/gr.*n/", "/^caf[eé]/", "/\\d{3}/", "/ref \\d+$/", "/a|b/", "/(/",
        "/open", "//", "/\\//", "/[^a-z ]/", "/\\bcafe\\b/i", "/(?i)SUSHI/", "/s$/"});
    const auto named = [&oneOf](
                           std::vector<const char*> operators, const rc::Gen<QString>& values) {
        return rc::gen::apply(
            [](const QString& name, const QString& value) { return QString(name + value); },
            oneOf(std::move(operators)), values);
    };
    const auto quoted =
        rc::gen::map(words, [](const QString& word) { return QString(u'"' + word + u"  x\""); });
    const auto term = rc::gen::weightedOneOf<QString>({{4, words}, {1, quoted}, {2, patterns},
        {3, named({"date:", "Date:"}, dates)}, {3, named({"amount:"}, amounts)},
        {3, named({"account:", "institution:", "category:", "tag:", "type:", "note:"}, names)},
        {2, named({"status:", "has:", "is:"}, choices)},
        {1, oneOf({"(", ")", "\"", "/", "-", "OR", "", ":", "date", "()", "-(", "--a"})}});
    const auto signedTerm = rc::gen::apply(
        [](int sign, const QString& text) { return sign == 0 ? QString(u'-' + text) : text; },
        rc::gen::inRange(0, 4), term);
    const auto joined = [](rc::Gen<QString> part) {
        return rc::gen::map(rc::gen::mapcat(rc::gen::inRange<std::size_t>(1, 5),
                                [part](std::size_t count) {
                                    return rc::gen::container<std::vector<std::pair<int, QString>>>(
                                        count, rc::gen::pair(rc::gen::inRange(0, 5), part));
                                }),
            [](const std::vector<std::pair<int, QString>>& parts) {
                QString text;
                for (const auto& [how, each] : parts)
                    text += (text.isEmpty() ? QString() : how == 0 ? u" OR "_s : u" "_s) + each;
                return text;
            });
    };
    if (depth == 0)
        return signedTerm;
    const auto group = rc::gen::map(joined(someQuery(depth - 1)),
        [](const QString& inside) { return QString(u'(' + inside + u')'); });
    return joined(rc::gen::weightedOneOf<QString>({{4, signedTerm}, {1, group},
        {1, rc::gen::map(group, [](const QString& text) { return QString(u'-' + text); })}}));
}

} // namespace bursar::query::test
