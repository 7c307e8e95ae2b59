// SPDX-License-Identifier: GPL-3.0-or-later
// Any text parses, prints to a query of the same meaning, names mistakes that lie in it, and can be
// put to a table.
#include "ui/table/engine/compile.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace bursar;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): what the fuzzer gives
    const auto* text = reinterpret_cast<const char*>(bytes);
    const QString typed = QString::fromUtf8(text, static_cast<qsizetype>(size));
    const query::Query query = query::parse(typed);
    for (const query::Mistake& mistake : query.mistakes) {
        require(mistake.span.at >= 0 && mistake.span.size >= 0);
        require(mistake.span.end() <= typed.size());
        require(!query::sentence(mistake).isEmpty());
    }
    const QString printed = query::print(query.root);
    require(query::parse(printed).root == query.root);
    require(query::print(query::parse(printed).root) == printed);

    const table::Meaning meaning{.today = Day{20'775},
        .accounts = {{AccountRef{1}, QStringLiteral("Everyday Checking 8123"), {}}}};
    const table::Condition condition = table::compile(query.root, meaning);
    require(table::implies(condition, condition));
    return 0;
}
