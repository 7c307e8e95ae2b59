// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/day.h"
#include "app/base/decimal.h"
#include "app/base/money.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace bursar::wire {

/// One field as the network sent it, with what can be said of its kind.
struct Fact {
    enum class Kind : std::uint8_t {
        Text, ///< also an enum: "OPEN"
        Amount, ///< in `currency`, else in the account's
        Rate, ///< a percentage, or a fraction: banks differ (akoya-api.md 4.3)
        Number,
        Date, ///< a civil date, whatever hour was sent with it
        Moment,
        Flag,
    };

    QString key; ///< "currentBalance"; inside another: "openOrders 1.unitPrice"
    Kind kind = Kind::Text;
    QString text; ///< as sent, cleaned for display
    Decimal number; ///< Amount, Rate, Number
    Currency currency; ///< Amount: its own, where the bank sends one with it
    Day day; ///< Date
    Instant moment; ///< Moment
    bool flag = false; ///< Flag

    /// Whether `number` is set.
    bool isNumber() const
    {
        return kind == Kind::Amount || kind == Kind::Rate || kind == Kind::Number;
    }
    /// The last part of the key.
    QString leaf() const { return key.mid(key.lastIndexOf(u'.') + 1); }
};

/// Every member of the object in the order of the text, and of what is inside it, but for those
/// named in `without`. One wrapper around all ("depositAccount",
/// "loanTransaction") is taken off. A list of {name, value}, and one of {balanceName,
/// balanceValue}, become facts of those names; what else is in such an item follows it, under its
/// name: "balanceList.Vested", "balanceList.Vested.balanceDate". Null is no fact. Of text that is
/// broken: what stands before, or nothing.
QList<Fact> factsOf(const QByteArray& object, const QStringList& without = {});

} // namespace bursar::wire
