// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/literals.h"
#include "app/products/investments/investments.h"
#include "app/products/wire/cleantext.h"
#include "app/products/wire/json.h"

#include <optional>
#include <string>
#include <utility>

// What the readers of positions and of lots share: members of an object, and where one of them
// could not be read. Only for the sources beside it.
namespace bursar::investments {

using wire::Json;
using wire::JsonError;
using wire::JsonObject;

inline QString shown(Json& value)
{
    std::string scratch;
    const std::string_view clean = wire::cleanText(wire::text(value), scratch);
    return QString::fromUtf8(clean.data(), static_cast<qsizetype>(clean.size()));
}

/// An id: as it is, because it goes back to the network.
inline QString exactly(Json& value)
{
    const std::string_view text = wire::text(value);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

inline bool flag(Json& value) { return wire::same(wire::text(value), "true"); }

/// Calls `take(object)` for each element that is one, and `reject(number)` for those that are none.
template <class Take, class Reject> JsonError forEachObject(Json& value, Take take, Reject reject)
{
    if (!wire::isArray(value))
        return simdjson::SUCCESS; // null, or of another shape: there are none
    int number = 0;
    return wire::forEachElement(value, [&](Json& one) -> JsonError {
        ++number;
        JsonObject object;
        if (!one.get_object().get(object))
            return take(object);
        reject(number);
        return simdjson::SUCCESS;
    });
}

/// Names what of a member could not be read, and where it is.
class Noting {
public:
    Noting(QStringList& unreadable, QString where)
        : m_unreadable(unreadable)
        , m_where(std::move(where))
    {
    }

    void note(std::string_view key) { m_unreadable += m_where + wire::keptRaw(key); }
    const QString& where() const { return m_where; }
    QStringList& list() { return m_unreadable; }

    std::optional<Decimal> number(std::string_view key, Json& value)
    {
        auto read = wire::decimal(value);
        if (!read && !wire::isNothing(value))
            note(key);
        return read;
    }
    QString text(std::string_view key, Json& value)
    {
        if (wire::isNested(value))
            note(key);
        return shown(value);
    }
    Day day(std::string_view key, Json& value)
    {
        const auto read = Day::parse(wire::text(value));
        if (!read && !wire::isNothing(value))
            note(key);
        return read.value_or(Day{});
    }

private:
    QStringList& m_unreadable;
    QString m_where;
};

/// The elements of a taxLots array, behind `lots`; what could not be read goes to `unreadable`,
/// each with `where` before it.
JsonError lotsInto(Json& value, QList<Lot>& lots, QStringList& unreadable, const QString& where);

} // namespace bursar::investments
