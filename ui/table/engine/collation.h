// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/engine/rows.h"
#include "ui/table/engine/stop.h"

#include <QCollator>
#include <QString>

#include <cstdint>
#include <utility>
#include <vector>

namespace bursar::table {

/// The places of a column's distinct texts in the order of a language: a text sort becomes a sort
/// of numbers. Texts that the language holds equal share a rank.
class Collation {
public:
    explicit Collation(const QCollator& collator)
        : m_collator(&collator)
    {
    }

    /// Ranks what has been added to `texts`. Keeps what it had when stopped.
    void extend(const Texts& texts, const Stop& stop);
    bool isComplete(const Texts& texts) const { return m_ranks.size() >= texts.count(); }

    /// By TextId; 0 stands for a missing text, ranks start at 1.
    const std::vector<std::uint32_t>& ranks() const { return m_ranks; }
    void forget();

private:
    const QCollator* m_collator;
    std::vector<TextId> m_sorted;
    std::vector<bool> m_sameAsPrevious; ///< of m_sorted
    std::vector<std::uint32_t> m_ranks;
};

/// An account's name as its column shows it.
using AccountName = std::pair<AccountRef, QString>;

/// All ranks that an order may need. Of the worker's thread.
class Ranks {
public:
    explicit Ranks(const QLocale& locale);
    Ranks(const Ranks&) = delete;
    Ranks& operator=(const Ranks&) = delete;

    Collation& payees() { return m_payees; }
    const Collation& payees() const { return m_payees; }
    Collation& categories() { return m_categories; }
    const Collation& categories() const { return m_categories; }
    Collation& tagSets() { return m_tagSets; }
    const Collation& tagSets() const { return m_tagSets; }
    Collation& notes() { return m_notes; }
    const Collation& notes() const { return m_notes; }

    void setAccounts(const std::vector<AccountName>& names);
    void forgetTexts();

    std::uint32_t account(std::int32_t ref) const
    {
        const auto i = static_cast<std::uint32_t>(ref);
        return i < m_accounts.size() ? m_accounts[i] : 0;
    }

private:
    QCollator m_collator; // before those that use it
    Collation m_payees;
    Collation m_categories;
    Collation m_tagSets;
    Collation m_notes;
    std::vector<std::uint32_t> m_accounts; ///< by reference: the store counts them upwards
};

} // namespace bursar::table
