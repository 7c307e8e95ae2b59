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

std::optional<Money> amountOf(const Rows& rows, RowNumber row, const CellContext&)
{
    return rows.money(row);
}

QString amountText(const Rows& rows, RowNumber row, const CellContext& context)
{
    return context.formats.money(rows.money(row), SignStyle::Always, context.symbol);
}

QString amountSpoken(const Rows& rows, RowNumber row, const CellContext& context)
{
    return context.formats.moneySpoken(rows.money(row));
}

std::optional<Money> balanceOf(const Rows& rows, RowNumber row, const CellContext& context)
{
    return context.balances.after(rows, row);
}

/// An account without such a balance is not one whose balance is unknown.
bool hasBalances(const Rows& rows, RowNumber row, const CellContext& context)
{
    using Verdict = table::BalanceCheck::Verdict;
    const table::AccountBook* book = context.balances.of(rows.account(row));
    return book && book->check().verdict != Verdict::NoFigure
        && book->check().verdict != Verdict::NotASum;
}

QString balanceText(const Rows& rows, RowNumber row, const CellContext& context)
{
    if (!hasBalances(rows, row, context))
        return {};
    return context.formats.money(
        balanceOf(rows, row, context), SignStyle::Negative, context.symbol);
}

QString balanceSpoken(const Rows& rows, RowNumber row, const CellContext& context)
{
    if (!hasBalances(rows, row, context))
        return Tr::tr("none", "spoken: balance of an account that has none");
    const QString balance = context.formats.moneySpoken(balanceOf(rows, row, context));
    return isPending(rows.status(row))
        ? Tr::tr("%1 expected", "spoken: balance once a pending transaction is booked").arg(balance)
        : balance;
}

QString tagsText(const Rows& rows, RowNumber row, const CellContext&)
{
    return toText(rows.tags(row)).replace(toText(table::tagBorder), u", "_s);
}

QString noteText(const Rows& rows, RowNumber row, const CellContext&)
{
    return toText(rows.note(row)).simplified(); // a cell is one line
}

constexpr std::array<Column, numColumns> all{{
    {"date"_L1, QT_TRANSLATE_NOOP("TransactionTable", "Date"), Column::Look::Muted, 104, 104, 0,
        Field::Day, true, dayText, daySpoken},
    {"description"_L1, QT_TRANSLATE_NOOP("TransactionTable", "Description"), Column::Look::Primary,
        180, 180, 1, Field::Payee, false, payeeText, payeeSpoken},
    {"category"_L1, QT_TRANSLATE_NOOP("TransactionTable", "Category"), Column::Look::Muted, 140, 90,
        3, Field::Category, false, categoryText, categoryText},
    {"account"_L1, QT_TRANSLATE_NOOP("TransactionTable", "Account"), Column::Look::Muted, 190, 100,
        2, Field::Account, false, accountText, accountText, nullptr, nullptr, false,
        Column::Among::Accounts},
    {"amount"_L1, QT_TRANSLATE_NOOP("TransactionTable", "Amount"), Column::Look::Amount, 120, 120,
        0, Field::Amount, true, amountText, amountSpoken, amountOf},
    {"balance"_L1, QT_TRANSLATE_NOOP("TransactionTable", "Balance"), Column::Look::Balance, 112,
        112, 0, Field::Day, true, balanceText, balanceSpoken, balanceOf,
        QT_TRANSLATE_NOOP("TransactionTable",
            "The account's balance after the transaction, counted from the bank's own. A pending "
            "transaction shows the balance that is expected. A click orders by date."),
        false, Column::Among::OneAccount},
    {"tags"_L1, QT_TRANSLATE_NOOP("TransactionTable", "Tags"), Column::Look::Muted, 130, 70, 3,
        Field::Tags, false, tagsText, tagsText, nullptr, nullptr, true},
    {"note"_L1, QT_TRANSLATE_NOOP("TransactionTable", "Note"), Column::Look::Muted, 160, 80, 3,
        Field::Note, false, noteText, noteText, nullptr, nullptr, true},
}};

} // namespace

QString Column::titleText() const { return QCoreApplication::translate("TransactionTable", title); }

QString Column::tipText() const
{
    return tip ? QCoreApplication::translate("TransactionTable", tip) : QString();
}

QString Column::amongText() const
{
    switch (among) {
    case Among::AllRows:
        return {};
    case Among::OneAccount:
        return Tr::tr("Shown where one account is shown", "a column of the table");
    case Among::Accounts:
        return Tr::tr("Shown where several accounts are shown", "a column of the table");
    }
    return {};
}

std::span<const Column, numColumns> columns() { return all; }

} // namespace bursar::ui
