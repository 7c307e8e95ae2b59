// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/engine/rowstore.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace bursar::table {

namespace {

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

std::string withTagBorders(std::string_view tags)
{
    std::string bordered;
    for (const char c : tags) {
        if (c == transactions::tagSeparator)
            bordered += tagBorder;
        else
            bordered += c;
    }
    return bordered;
}

} // namespace

RowStore::RowStore(CategoryWords words)
    : m_words(words)
    , m_byCode(words != nullptr ? codes : 0)
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

RowStore::IdPage* RowStore::pageOf(std::int64_t id)
{
    const std::int64_t number = id >> IdPage::bits;
    if (m_lastPage == nullptr || number != m_lastNumber) {
        const auto known = m_byId.find(number);
        if (known == m_byId.end())
            return nullptr;
        m_lastNumber = number;
        m_lastPage = known->second.get();
    }
    return m_lastPage;
}

RowNumber& RowStore::slotOf(std::int64_t id)
{
    IdPage* page = pageOf(id);
    if (page == nullptr) {
        auto made = std::make_unique_for_overwrite<IdPage>();
        made->rows.fill(noRow);
        page = made.get();
        m_byId.emplace(id >> IdPage::bits, std::move(made));
    }
    constexpr std::size_t mask = (std::size_t{1} << IdPage::bits) - 1;
    return page->rows[static_cast<std::size_t>(id) & mask];
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

RowNumber RowStore::upsert(
    const transactions::Row& row, const StringPool& strings, RecentTexts& recent)
{
    if (!row.id || m_rows.m_count >= noRow)
        return noRow;
    RowNumber& number = slotOf(row.id.value);
    if (number == noRow) {
        number = m_rows.m_count;
        if (Rows::at(number) == 0) {
            m_rows.m_chunks.push_back(std::make_shared_for_overwrite<Chunk>());
            m_rows.m_chunks.back()->amountUnknown.fill(0);
            m_madeIn.push_back(m_generation);
        }
        ++m_rows.m_count;
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
    chunk.payee[at] =
        recent.payees.of(row.payee, [&] { return m_payees.add(m_rows.payees, payee); });
    chunk.description[at] = row.description == row.payee || description == payee
        ? sameAsPayee
        : m_descriptions.add(m_rows.descriptions, description);
    Written* const own = chunk.hasOwnCategory(at) ? chunk.written.get() : nullptr;
    (own ? own->sentCategory : chunk.category)[at] =
        recent.categories.of(row.category, [&] { return categoryOf(strings.view(row.category)); });
    chunk.type[at] = recent.types.of(
        row.type, [&] { return m_types.add(m_rows.types, strings.view(row.type)); });
    return number;
}

RowNumber RowStore::annotate(
    const transactions::AnnotatedRow& row, const StringPool& strings, RecentTexts& recent)
{
    if (!row.id || pageOf(row.id.value) == nullptr)
        return noRow;
    const RowNumber number = slotOf(row.id.value);
    if (number == noRow)
        return noRow;
    Chunk& chunk = writable(number);
    const std::uint32_t at = Rows::at(number);
    Written& own = chunk.written.made();
    own.note[at] = recent.notes.of(
        row.note, [&] { return m_notes.add(m_rows.notes, strings.view(row.note)); });
    own.tags[at] = recent.tagSets.of(row.tags,
        [&] { return m_tagSets.add(m_rows.tagSets, withTagBorders(strings.view(row.tags))); });
    const TextId sent = chunk.sentCategory(at);
    chunk.category[at] = row.category.isEmpty() ? sent : recent.categories.of(row.category, [&] {
        return m_categories.add(m_rows.categories, strings.view(row.category));
    });
    own.sentCategory[at] = row.category.isEmpty() ? Written::isSent : sent;
    return number;
}

RowNumber RowStore::remove(RowId id)
{
    if (!id || pageOf(id.value) == nullptr)
        return noRow;
    const RowNumber number = std::exchange(slotOf(id.value), noRow);
    if (number == noRow)
        return noRow;
    writable(number).id[Rows::at(number)] = 0;
    --m_alive;
    return number;
}

} // namespace bursar::table
