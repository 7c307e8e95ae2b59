// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/engine/rows.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace bursar::table {

/// The words for a category that a bank sent as a number of four digits, UTF-8; empty: as sent.
/// Called on the store's thread, once for each number.
using CategoryWords = std::string (*)(int code);

/// The rows, and how they change. One thread's own; other threads read snapshots. What a snapshot
/// shows never changes: new rows are written behind its end, and a chunk with a row that changes is
/// copied first, unless no snapshot has seen it.
class RowStore {
public:
    explicit RowStore(CategoryWords words = nullptr);

    /// As they are now; valid until the next change.
    const Rows& rows() const { return m_rows; }
    std::shared_ptr<const Rows> snapshot();
    std::uint32_t alive() const { return m_alive; }

    /// Adds it, or changes the row that has its id. Rows without an id are not taken: noRow.
    RowNumber upsert(const transactions::Row& row, const StringPool& strings);
    /// noRow when there is none.
    RowNumber remove(RowId id);
    void clear();

private:
    Chunk& writable(RowNumber row);
    TextId categoryOf(std::string_view sent);
    std::size_t slotOf(std::int64_t id) const;
    void grow();

    CategoryWords m_words;
    std::vector<TextId> m_byCode; ///< of the categories that have words; 0: not met yet
    Rows m_rows;
    std::uint32_t m_alive = 0;
    std::uint32_t m_generation = 1; ///< counts snapshots
    std::vector<std::uint32_t> m_madeIn; ///< the generation of each chunk
    std::uint32_t m_seen = 0; ///< rows that a snapshot shows
    Dictionary m_payees;
    Dictionary m_descriptions;
    Dictionary m_categories;
    Dictionary m_types;
    /// Row numbers by the hash of their id, open addressing; 4 bytes a slot because the id itself
    /// is in its chunk.
    std::vector<RowNumber> m_byId;
    std::uint32_t m_used = 0; ///< slots that are not free: rows and removed ones
};

} // namespace bursar::table
