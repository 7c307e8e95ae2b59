// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace bursar::ui {

/// One value of an item as the bank sent it: "merchant.name", "Green Basket".
struct RawField {
    QString path;
    QString value;
    bool operator==(const RawField&) const = default;
};

/// All values of a JSON item in the order they were sent, numbers with exactly their digits, null
/// as "null". Empty when it is not JSON. For one item at a time: it is not a fast path.
QList<RawField> rawFields(const QByteArray& json);

} // namespace bursar::ui
