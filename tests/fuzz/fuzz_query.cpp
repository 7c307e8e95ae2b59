// SPDX-License-Identifier: GPL-3.0-or-later
// Any text parses, prints to a query of the same meaning, names mistakes that lie in it, and can be
// put to a table.
#include "tests/fuzz/fuzz.h"
#include "ui/table/engine/compile.h"

#include <QString>

using namespace bursar;

void takeBody(const QByteArray& body)
{
    const QString typed = QString::fromUtf8(body);
    const query::Query query = query::parse(typed);
    for (const query::Mistake& mistake : query.mistakes) {
        mustHold(mistake.span.at >= 0 && mistake.span.size >= 0);
        mustHold(mistake.span.end() <= typed.size());
        mustHold(!query::sentence(mistake).isEmpty());
    }
    const QString printed = query::print(query.root);
    mustHold(query::parse(printed).root == query.root);
    mustHold(query::print(query::parse(printed).root) == printed);

    const table::Meaning meaning{.today = Day{20'775},
        .accounts = {{AccountRef{1}, QStringLiteral("Everyday Checking 8123"), {}}}};
    const table::Condition condition = table::compile(query.root, meaning);
    mustHold(table::implies(condition, condition));
}
