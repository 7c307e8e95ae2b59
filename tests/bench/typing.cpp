// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/typing.h"

#include "app/base/literals.h"

namespace bursar::bench {

QStringList typedQueries()
{
    constexpr qsizetype many = 200;
    const QStringList words{u"green basket"_s, u"café señor"_s, u"sushi"_s, u"ref 4711"_s,
        u"86.13"_s, u"transfer"_s, u"harbor coffee"_s, u"straße"_s, u"seattle books"_s,
        u"kestrel -mobile"_s, u"o'hara"_s, u"insurance"_s, u"online 12"_s, u"metro"_s, u"zoe"_s};
    QStringList queries;
    while (queries.size() < many) {
        for (const QString& word : words) {
            for (qsizetype size = 1; size <= word.size(); ++size)
                queries << word.first(size);
        }
    }
    return queries.first(many);
}

} // namespace bursar::bench
