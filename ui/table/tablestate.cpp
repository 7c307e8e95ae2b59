// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/tablestate.h"

#include <QDataStream>
#include <QIODevice>

namespace bursar::ui {

namespace {

constexpr quint32 magic = 0x42545435; ///< "BTT5"; another number when the columns change
constexpr qint32 automatic = -1;
constexpr auto lastField = static_cast<quint8>(table::Field::Note);

} // namespace

QByteArray TableState::toBytes() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << magic << header;
    for (const std::optional<int>& width : widths)
        out << qint32(width.value_or(automatic));
    out << static_cast<quint8>(order.size());
    for (const table::SortKey& key : order)
        out << static_cast<quint8>(key.field) << key.descending;
    for (const bool each : wanted)
        out << each;
    return bytes;
}

std::optional<TableState> TableState::fromBytes(const QByteArray& bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 mark = 0;
    quint8 keys = 0;
    TableState state;
    in >> mark;
    if (mark != magic)
        return {};
    in >> state.header;
    for (std::optional<int>& width : state.widths) {
        qint32 stored = automatic;
        in >> stored;
        if (stored > 0)
            width = stored;
    }
    in >> keys;
    for (; keys > 0 && in.status() == QDataStream::Ok; --keys) {
        quint8 field = 0;
        bool descending = false;
        in >> field >> descending;
        if (field > lastField)
            return {};
        state.order.push_back({static_cast<table::Field>(field), descending});
    }
    for (bool& each : state.wanted)
        in >> each;
    return in.status() == QDataStream::Ok && in.atEnd() ? std::optional(state) : std::nullopt;
}

} // namespace bursar::ui
