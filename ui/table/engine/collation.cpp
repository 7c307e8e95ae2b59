// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/engine/collation.h"

#include <algorithm>
#include <iterator>

namespace bursar::table {

namespace {

QString textOf(const Texts& texts, TextId id)
{
    const std::string_view utf8 = texts.shown(id);
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

struct Keyed {
    QCollatorSortKey key;
    TextId id;
    bool operator<(const Keyed& other) const { return key < other.key; }
};

// A sort that can be given up between its parts; std::sort of a million keys takes a second. False
// when given up.
bool sortInParts(std::vector<Keyed>& keys, const Stop& stop)
{
    constexpr std::size_t part = 8192;
    const auto at = [&keys](std::size_t i) {
        return keys.begin() + static_cast<std::ptrdiff_t>(std::min(i, keys.size()));
    };
    for (std::size_t first = 0; first < keys.size(); first += part) {
        if (stop.wanted())
            return false;
        std::sort(at(first), at(first + part));
    }
    for (std::size_t width = part; width < keys.size(); width *= 2) {
        std::vector<Keyed> merged;
        merged.reserve(keys.size());
        for (std::size_t first = 0; first < keys.size(); first += 2 * width) {
            if (stop.wanted())
                return false;
            std::merge(at(first), at(first + width), at(first + width), at(first + 2 * width),
                std::back_inserter(merged));
        }
        keys.swap(merged);
    }
    return true;
}

} // namespace

void Collation::forget()
{
    m_sorted.clear();
    m_sameAsPrevious.clear();
    m_ranks.clear();
}

void Collation::extend(const Texts& texts, const Stop& stop)
{
    if (isComplete(texts))
        return;
    // All keys at once when much is new; otherwise the new ones find their places, so that a sync
    // does not rank all payees again for each page.
    constexpr std::size_t muchNew = 8;
    const std::size_t known = m_ranks.size();
    const std::size_t added = texts.count() - known;
    const bool again = added * muchNew > known;

    std::vector<Keyed> keys;
    keys.reserve(again ? texts.count() : added);
    for (auto id = static_cast<TextId>(again ? 1 : known); id < texts.count(); ++id) {
        if (id % 1024 == 0 && stop.wanted())
            return;
        keys.push_back({m_collator->sortKey(textOf(texts, id)), id});
    }
    if (!sortInParts(keys, stop))
        return;

    std::vector<TextId> sorted;
    std::vector<bool> same;
    sorted.reserve(texts.count());
    same.reserve(texts.count());
    const auto put = [&](TextId id, bool sameAsPrevious) {
        sorted.push_back(id);
        same.push_back(sameAsPrevious);
    };
    if (again) {
        for (std::size_t i = 0; i < keys.size(); ++i)
            put(keys[i].id, i > 0 && keys[i - 1].key.compare(keys[i].key) == 0);
    } else {
        std::size_t next = 0; // in m_sorted
        for (std::size_t i = 0; i < keys.size(); ++i) {
            const QString text = textOf(texts, keys[i].id);
            // Behind all that are equal, so that what follows differs and keeps its mark.
            const auto place =
                std::upper_bound(m_sorted.begin() + static_cast<std::ptrdiff_t>(next),
                    m_sorted.end(), text, [&](const QString& a, TextId b) {
                        return m_collator->compare(a, textOf(texts, b)) < 0;
                    });
            const auto end = static_cast<std::size_t>(place - m_sorted.begin());
            for (; next < end; ++next)
                put(m_sorted[next], m_sameAsPrevious[next]);
            put(keys[i].id,
                !sorted.empty() && m_collator->compare(textOf(texts, sorted.back()), text) == 0);
        }
        for (; next < m_sorted.size(); ++next)
            put(m_sorted[next], m_sameAsPrevious[next]);
    }
    m_sorted = std::move(sorted);
    m_sameAsPrevious = std::move(same);

    m_ranks.assign(texts.count(), 0);
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < m_sorted.size(); ++i) {
        rank += m_sameAsPrevious[i] ? 0 : 1;
        m_ranks[m_sorted[i]] = rank;
    }
}

Ranks::Ranks(const QLocale& locale)
    : m_collator(locale)
    , m_payees(m_collator)
    , m_categories(m_collator)
    , m_tagSets(m_collator)
    , m_notes(m_collator)
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void Ranks::forgetTexts()
{
    m_payees.forget();
    m_categories.forget();
    m_tagSets.forget();
    m_notes.forget();
}

void Ranks::setAccounts(const std::vector<AccountName>& names)
{
    // More accounts than anyone has; references beyond it, which only a broken store gives, come
    // last.
    constexpr std::int32_t mostAccounts = 1 << 20;
    std::vector<AccountName> sorted = names;
    std::erase_if(sorted, [](const AccountName& name) {
        return name.first.value < 0 || name.first.value >= mostAccounts || name.second.isEmpty();
    });
    std::sort(sorted.begin(), sorted.end(), [this](const AccountName& a, const AccountName& b) {
        return m_collator.compare(a.second, b.second) < 0;
    });
    m_accounts.clear();
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        if (i == 0 || m_collator.compare(sorted[i - 1].second, sorted[i].second) != 0)
            ++rank;
        const auto at = static_cast<std::size_t>(sorted[i].first.value);
        if (at >= m_accounts.size())
            m_accounts.resize(at + 1);
        m_accounts[at] = rank;
    }
}

} // namespace bursar::table
