// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/tablerow.h"

#include "ui/table/columns.h"
#include "ui/table/ownwords.h"

#include <QCollator>

#include <algorithm>

namespace bursar::ui {

std::optional<TableRow> tableRow(const table::Rows& rows, RowId id)
{
    const table::RowNumber row = rows.find(id);
    if (row == table::noRow)
        return {};
    return TableRow{.id = id,
        .account = rows.account(row),
        .day = rows.day(row),
        .status = rows.status(row),
        .amount = rows.money(row),
        .payee = toText(rows.payee(row)),
        .description = toText(rows.description(row)),
        .category = toText(rows.category(row)),
        .type = toText(rows.type(row)),
        .sentCategory = toText(rows.sentCategory(row)),
        .note = toText(rows.note(row)),
        .tags = tagsOfRow(rows, row)};
}

QStringList categoriesOf(const table::Rows& rows, const QLocale& locale)
{
    constexpr table::TextId most = 500;
    const table::Texts& texts = rows.categories;
    QStringList all;
    for (table::TextId id = 1; id < std::min(texts.count(), most); ++id)
        all << toText(texts.shown(id));
    QCollator collator(locale);
    std::sort(all.begin(), all.end(), collator);
    return all;
}

} // namespace bursar::ui
