// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/engine/rows.h"

#include <algorithm>

namespace bursar::table {

std::string_view Rows::description(RowNumber row) const
{
    const TextId own = chunk(row).description[at(row)];
    return own != sameAsPayee ? descriptions.shown(own) : payee(row);
}

RowNumber Rows::find(RowId id) const
{
    if (!id)
        return noRow;
    for (RowNumber first = 0; first < m_count; first += Chunk::size) {
        const auto& ids = chunk(first).id;
        const auto end = ids.begin() + std::min(Chunk::size, m_count - first);
        const auto found = std::find(ids.begin(), end, id.value);
        if (found != end)
            return first + static_cast<RowNumber>(found - ids.begin());
    }
    return noRow;
}

} // namespace bursar::table
