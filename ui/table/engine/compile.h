// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/ids.h"
#include "ui/query/query.h"
#include "ui/table/engine/condition.h"

#include <QStringView>

#include <string>
#include <vector>

namespace bursar::table {

/// What the words of a query stand for here and now.
struct Meaning {
    struct Account {
        AccountRef ref;
        QString name; ///< as the table shows it
        QString institution;
        bool operator==(const Account&) const = default;
    };
    struct Type {
        std::string sent; ///< "POSDEBIT"
        QString name; ///< "Point of sale", in the program's language
    };

    Day today;
    std::vector<Account> accounts;
    std::vector<Type> types;
};

/// Pure and quick: a few microseconds for what a person types.
Condition compile(const query::Node& query, const Meaning& meaning);

/// The same from the text, for those who do not ask for mistakes.
Condition parseQuery(QStringView text, const Meaning& meaning = {});

} // namespace bursar::table
