// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/engine/compile.h"
#include "ui/table/engine/engine.h"

#include <QRegularExpression>
#include <QString>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace bursar::table::test {

/// A transaction in the plainest form, for tests to write down and for the reference to hold.
struct Plain {
    std::int64_t id = 0;
    std::string payee;
    std::string amount = "0.00"; ///< empty: the bank sent none
    std::string day; ///< ISO; empty: unknown
    std::string category;
    std::string description;
    int account = 1;
    std::string currency = "USD";
    transactions::BankStatus status = transactions::BankStatus::Posted;
    std::string type = {};
};

/// A delta made step by step.
class DeltaMaker {
public:
    DeltaMaker& upsert(const Plain& plain);
    /// `tags` as the store keeps them: sorted, with commas.
    DeltaMaker& annotate(std::int64_t id, const std::string& note, const std::string& tags = {},
        const std::string& category = {});
    DeltaMaker& remove(std::int64_t id);
    DeltaMaker& reset();
    transactions::DeltaPtr done() { return std::move(m_delta); }

private:
    std::shared_ptr<transactions::Delta> m_delta = std::make_shared<transactions::Delta>();
};

/// Rows that look like a household's: few payees and categories, texts with accents, emoji and
/// right-to-left, a unique reference in some bank texts. The same for the same seed.
class RowMaker {
public:
    explicit RowMaker(std::uint32_t seed)
        : m_random(seed)
    {
    }
    Plain row(std::int64_t id);
    void annotate(DeltaMaker& maker, std::int64_t id); ///< or takes it away again
    std::string word(); ///< one that a person may type, or a piece of one

private:
    std::size_t below(std::size_t end);
    std::mt19937 m_random;
};

/// The table as one would write it if time did not matter: what the engine must equal.
class Reference {
public:
    explicit Reference(const QLocale& locale);

    void apply(const transactions::Delta& delta);
    void setAccounts(std::map<int, QString> names) { m_names = std::move(names); }
    void setMeaning(Meaning meaning) { m_meaning = std::move(meaning); }
    std::vector<std::int64_t> ids(
        const QString& query, std::optional<int> account, const OrderSpec& order) const;
    Totals totals(const std::vector<std::int64_t>& ids) const;
    std::size_t count() const { return m_rows.size(); }

    struct Row {
        std::int64_t id;
        int account;
        Day day;
        std::optional<Decimal> amount; ///< none: the bank sent none
        Currency currency;
        std::string payee;
        std::string description;
        std::string category;
        std::string type;
        transactions::BankStatus status;
        std::string note = {};
        std::vector<std::string> tags = {};
        std::string ownCategory = {};

        const std::string& shownCategory() const
        {
            return ownCategory.empty() ? category : ownCategory;
        }
    };

private:
    bool matches(const Row& row, const query::Node& node) const;
    bool matchesTerm(const Row& row, const query::Node& node) const;
    int compare(const Row& a, const Row& b, const SortKey& key) const;

    QCollator m_collator;
    std::map<std::int64_t, Row> m_rows;
    std::map<int, QString> m_names;
    Meaning m_meaning;
};

/// What a person's regular expression means, by Qt's matcher.
QRegularExpression referenceRegex(const QString& pattern);

std::vector<std::int64_t> idsOf(const View& view);

/// One line a row: "2026-11-18 | Green Basket Market | −86.13 USD | Food".
QString dump(const View& view);

} // namespace bursar::table::test
