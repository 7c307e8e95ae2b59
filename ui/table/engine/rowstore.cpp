// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/engine/rowstore.h"

#include <algorithm>
#include <optional>

namespace bursar::table {

namespace {

constexpr RowNumber freeSlot = noRow;
constexpr RowNumber goneSlot = noRow - 1;

constexpr std::size_t codeLength = 4;
constexpr std::size_t codes = 10000;

std::optional<int> codeOf(std::string_view text)
{
    int code = 0;
    if (text.size() != codeLength)
        return {};
    for (const char c : text) {
        if (c < '0' || c > '9')
            return {};
        code = code * 10 + (c - '0');
    }
    return code;
}

// The store counts ids upwards, so any mixing that spreads neighbours will do (Fibonacci hashing).
std::size_t mixed(std::int64_t id)
{
    const std::uint64_t product = static_cast<std::uint64_t>(id) * 0x9e3779b97f4a7c15U;
    return static_cast<std::size_t>(product >> 32);
}

} // namespace

RowStore::RowStore(CategoryWords words)
    : m_words(words)
    , m_byCode(words != nullptr ? codes : 0)
    , m_byId(64, freeSlot)
{
}

void RowStore::clear() { *this = RowStore(m_words); }

std::shared_ptr<const Rows> RowStore::snapshot()
{
    ++m_generation;
    m_seen = m_rows.m_count;
    return std::make_shared<const Rows>(m_rows);
}

Chunk& RowStore::writable(RowNumber row)
{
    const std::size_t number = row >> Chunk::bits;
    std::shared_ptr<Chunk>& chunk = m_rows.m_chunks[number];
    if (row < m_seen && m_madeIn[number] != m_generation) {
        chunk = std::make_shared<Chunk>(*chunk);
        m_madeIn[number] = m_generation;
    }
    return *chunk;
}

std::size_t RowStore::slotOf(std::int64_t id) const
{
    std::size_t slot = mixed(id) & (m_byId.size() - 1);
    for (; m_byId[slot] != freeSlot; slot = (slot + 1) & (m_byId.size() - 1)) {
        const RowNumber row = m_byId[slot];
        if (row != goneSlot && m_rows.chunk(row).id[Rows::at(row)] == id)
            break;
    }
    return slot;
}

TextId RowStore::categoryOf(std::string_view sent)
{
    const std::optional<int> code = m_words != nullptr ? codeOf(sent) : std::nullopt;
    if (!code)
        return m_categories.add(m_rows.categories, sent);
    TextId& known = m_byCode[static_cast<std::size_t>(*code)];
    if (known == 0) {
        const std::string words = m_words(*code);
        known = m_categories.add(m_rows.categories, words.empty() ? sent : words);
    }
    return known;
}

RowNumber RowStore::upsert(const transactions::Row& row, const StringPool& strings)
{
    if (!row.id || m_rows.m_count >= goneSlot)
        return noRow;
    std::size_t slot = slotOf(row.id.value);
    RowNumber number = m_byId[slot];
    if (number == freeSlot) {
        if ((std::size_t{m_used} + 1) * 4 > m_byId.size() * 3) {
            grow();
            slot = slotOf(row.id.value);
        }
        number = m_rows.m_count;
        if (Rows::at(number) == 0) {
            m_rows.m_chunks.push_back(std::make_shared_for_overwrite<Chunk>());
            m_rows.m_chunks.back()->amountUnknown.fill(0);
            m_madeIn.push_back(m_generation);
        }
        ++m_rows.m_count;
        m_byId[slot] = number;
        ++m_used;
        ++m_alive;
    }

    Chunk& chunk = writable(number);
    const std::uint32_t at = Rows::at(number);
    chunk.id[at] = row.id.value;
    const Decimal amount = row.amountKnown ? row.amount.value : Decimal{};
    chunk.setAmountKnown(at, row.amountKnown);
    chunk.mantissa[at] = amount.mantissa;
    chunk.scale[at] = amount.scale;
    chunk.currency[at] = row.amount.currency.packed();
    chunk.account[at] = row.account.value;
    chunk.day[at] = row.day.days;
    chunk.status[at] = row.status;
    const std::string_view payee = strings.view(row.payee);
    const std::string_view description = strings.view(row.description);
    chunk.payee[at] = m_payees.add(m_rows.payees, payee);
    chunk.description[at] =
        description == payee ? sameAsPayee : m_descriptions.add(m_rows.descriptions, description);
    chunk.category[at] = categoryOf(strings.view(row.category));
    chunk.type[at] = m_types.add(m_rows.types, strings.view(row.type));
    return number;
}

RowNumber RowStore::remove(RowId id)
{
    if (!id)
        return noRow;
    const std::size_t slot = slotOf(id.value);
    const RowNumber number = m_byId[slot];
    if (number == freeSlot)
        return noRow;
    writable(number).id[Rows::at(number)] = 0;
    m_byId[slot] = goneSlot;
    --m_alive;
    return number;
}

void RowStore::grow()
{
    std::vector<RowNumber> old(m_byId.size() * 2, freeSlot);
    old.swap(m_byId);
    m_used = m_alive;
    for (const RowNumber row : old) {
        if (row != freeSlot && row != goneSlot)
            m_byId[slotOf(m_rows.chunk(row).id[Rows::at(row)])] = row;
    }
}

} // namespace bursar::table
