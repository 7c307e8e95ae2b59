// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <cstdint>

namespace bursar {

/// A number or text that names one kind of thing, so that an account's cannot be given for a
/// link's.
template <class Tag, class Value> struct Id {
    Value value{};

    explicit operator bool() const { return value != Value{}; }
    auto operator<=>(const Id&) const = default;
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using LinkId = Id<struct LinkTag, std::int64_t>; ///< one login at one provider; given by the store
using AccountRef = Id<struct AccountTag,
    std::int32_t>; ///< an account's row in the store; survives re-linking (D7)
using RowId = Id<struct RowTag, std::int64_t>; ///< a transaction's row in the store
using DocumentId = Id<struct DocumentTag, std::int64_t>; ///< a statement's or tax form's row in the
                                                         ///< store
using ProviderId = Id<struct ProviderTag, QString>; ///< `connector` and `providerId`: "mikomo"
using ProviderAccountId = Id<struct ProviderAccountTag, QString>; ///< unique within one login only

} // namespace bursar
