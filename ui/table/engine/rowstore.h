// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/engine/rows.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
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

    /// Adds them, or changes the rows that have their ids; `changed` is called with the number of
    /// each. Rows without an id are not taken. `strings` has their texts.
    template <class Changed>
    void upsert(
        std::span<const transactions::Row> rows, const StringPool& strings, Changed changed);
    /// What the person wrote, instead of what they had written; `changed` as above. It stays with
    /// a row that is upserted again and goes with one that is removed.
    template <class Changed>
    void annotate(std::span<const transactions::AnnotatedRow> rows, const StringPool& strings,
        Changed changed);
    /// noRow when there is none.
    RowNumber remove(RowId id);
    void clear();

private:
    /// Row numbers of ids that follow each other; noRow where there is none. The store counts ids
    /// upwards, so nearly all are used.
    struct IdPage {
        static constexpr unsigned bits = 12;
        std::array<RowNumber, std::size_t{1} << bits> rows;
    };
    /// A column's numbers of the texts that were met last, by where they lie in the batch, which
    /// has most of them once: finding a text by its bytes costs ten times as much.
    class Recent {
    public:
        template <class Add> TextId of(StrRef ref, Add add)
        {
            Entry& entry = m_entries[(ref.at * 0x9e3779b1U) >> (32 - bits)];
            if (entry.ref != ref)
                entry = {ref, add()};
            return entry.id;
        }

    private:
        static constexpr unsigned bits = 12;
        struct Entry {
            StrRef ref;
            TextId id = 0; ///< of the empty text, which has the empty StrRef
        };
        std::array<Entry, std::size_t{1} << bits> m_entries{};
    };
    struct RecentTexts {
        Recent payees;
        Recent categories;
        Recent types;
        Recent notes;
        Recent tagSets;
    };

    RowNumber upsert(const transactions::Row& row, const StringPool& strings, RecentTexts& recent);
    RowNumber annotate(
        const transactions::AnnotatedRow& row, const StringPool& strings, RecentTexts& recent);
    Chunk& writable(RowNumber row);
    TextId categoryOf(std::string_view sent);
    IdPage* pageOf(std::int64_t id);
    RowNumber& slotOf(std::int64_t id); ///< made where there is none

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
    Dictionary m_notes;
    Dictionary m_tagSets;
    std::unordered_map<std::int64_t, std::unique_ptr<IdPage>> m_byId;
    std::int64_t m_lastNumber = 0; ///< of the page that was asked for last: mostly the next, too
    IdPage* m_lastPage = nullptr;
};

template <class Changed>
void RowStore::upsert(
    std::span<const transactions::Row> rows, const StringPool& strings, Changed changed)
{
    const auto recent = std::make_unique<RecentTexts>();
    for (const transactions::Row& row : rows) {
        if (const RowNumber number = upsert(row, strings, *recent); number != noRow)
            changed(number);
    }
}

template <class Changed>
void RowStore::annotate(
    std::span<const transactions::AnnotatedRow> rows, const StringPool& strings, Changed changed)
{
    const auto recent = std::make_unique<RecentTexts>();
    for (const transactions::AnnotatedRow& row : rows) {
        if (const RowNumber number = annotate(row, strings, *recent); number != noRow)
            changed(number);
    }
}

} // namespace bursar::table
