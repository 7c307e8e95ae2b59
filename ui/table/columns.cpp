// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/columns.h"

#include "app/base/literals.h"
#include "ui/table/tr.h"

#include <array>

namespace bursar::ui {

using table::Field;
using table::RowNumber;
using table::Rows;
using tabletext::Tr;

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

namespace {

QString dayText(const Rows& rows, RowNumber row, const CellContext& context)
{
    return context.formats.dayShort(rows.day(row), context.today);
}

QString daySpoken(const Rows& rows, RowNumber row, const CellContext& context)
{
    return context.formats.dayLong(rows.day(row));
}

QString payeeText(const Rows& rows, RowNumber row, const CellContext&)
{
    return toText(rows.payee(row));
}

QString payeeSpoken(const Rows& rows, RowNumber row, const CellContext& context)
{
    const QString payee = payeeText(rows, row, context);
    return isPending(rows.status(row))
        ? Tr::tr("%1, pending", "spoken: payee of a transaction that is not booked yet").arg(payee)
        : payee;
}

QString categoryText(const Rows& rows, RowNumber row, const CellContext&)
{
    return toText(rows.category(row));
}

QString accountText(const Rows& rows, RowNumber row, const CellContext& context)
{
    return context.accounts.value(rows.account(row));
}

QString amountText(const Rows& rows, RowNumber row, const CellContext& context)
{
    return context.formats.money(rows.money(row), SignStyle::Always, context.symbol);
}

QString amountSpoken(const Rows& rows, RowNumber row, const CellContext& context)
{
    return context.formats.moneySpoken(rows.money(row));
}

constexpr std::array<Column, numColumns> all{{
    {"date"_L1, QT_TRANSLATE_NOOP("TransactionTable", "Date"), Column::Look::Muted, 104, 104, 0,
        Field::Day, true, dayText, daySpoken},
    {"description"_L1, QT_TRANSLATE_NOOP("TransactionTable", "Description"), Column::Look::Primary,
        180, 180, 1, Field::Payee, false, payeeText, payeeSpoken},
    {"category"_L1, QT_TRANSLATE_NOOP("TransactionTable", "Category"), Column::Look::Muted, 140, 90,
        3, Field::Category, false, categoryText, categoryText},
    {"account"_L1, QT_TRANSLATE_NOOP("TransactionTable", "Account"), Column::Look::Muted, 190, 110,
        2, Field::Account, false, accountText, accountText},
    {"amount"_L1, QT_TRANSLATE_NOOP("TransactionTable", "Amount"), Column::Look::Amount, 120, 120,
        0, Field::Amount, true, amountText, amountSpoken},
}};

} // namespace

QString Column::titleText() const { return QCoreApplication::translate("TransactionTable", title); }

std::span<const Column, numColumns> columns() { return all; }

} // namespace bursar::ui
