// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/statements/comparison.h"

#include <QMultiHash>

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace bursar::statements {

using transactions::Batch;
using transactions::Row;

namespace {

constexpr qsizetype shortestWord = 3;

/// The rows and lines of one attempt, which takes the amounts from one column.
class Pairing {
public:
    /// `fromEnd`: 0 takes the last amount of each line, 1 the one before it, where a line has it.
    Pairing(const PrintedStatement& statement, const Batch& batch, qsizetype fromEnd)
        : m_statement(statement)
        , m_batch(batch)
        , m_isTaken(static_cast<std::size_t>(statement.lines.size()))
        , m_isFound(batch.rows.size())
    {
        for (qsizetype i = 0; i < statement.lines.size(); ++i) {
            const auto& amounts = statement.lines[i].amounts;
            const Decimal amount = amounts[std::max<qsizetype>(0, amounts.size() - 1 - fromEnd)];
            m_byAmount.insert(amount.sortKey(), i);
        }
        pass([](int apart, bool hasWord) { return apart == 0 && hasWord; });
        pass([](int apart, bool /*hasWord*/) { return apart == 0; });
        pass([](int apart, bool hasWord) { return apart <= daysApart && hasWord; });
    }

    bool isFound(std::size_t row) const { return m_isFound[row]; }
    bool isTaken(qsizetype line) const { return m_isTaken[static_cast<std::size_t>(line)]; }
    std::ptrdiff_t count() const { return std::count(m_isFound.begin(), m_isFound.end(), true); }

    static bool canBeCompared(const Row& row)
    {
        return row.amountKnown && row.day.isKnown() && !isPending(row.status);
    }

private:
    template <class Fits> void pass(Fits fits)
    {
        for (std::size_t i = 0; i < m_batch.rows.size(); ++i) {
            const Row& row = m_batch.rows[i];
            if (m_isFound[i] || !canBeCompared(row))
                continue;
            const qsizetype line = lineFor(row, fits);
            if (line < 0)
                continue;
            m_isFound[i] = true;
            m_isTaken[static_cast<std::size_t>(line)] = true;
        }
    }

    /// The first one that fits and is nobody's yet; -1: none.
    template <class Fits> qsizetype lineFor(const Row& row, Fits fits) const
    {
        qsizetype best = -1;
        const auto [begin, end] = m_byAmount.equal_range(row.amount.value.abs().sortKey());
        for (auto each = begin; each != end; ++each) {
            const PrintedLine& line = m_statement.lines[*each];
            if (!isTaken(*each) && (best < 0 || *each < best)
                && fits(daysBetween(line, row), sharesWord(line, row)))
                best = *each;
        }
        return best;
    }

    static int daysBetween(const PrintedLine& line, const Row& row)
    {
        int least = daysApart + 1;
        for (const Day day : line.days)
            least = std::min(least, std::abs(day.days - row.day.days));
        return least;
    }

    bool sharesWord(const PrintedLine& line, const Row& row) const
    {
        for (const StrRef text : {row.description, row.payee}) {
            const auto bytes = m_batch.strings.view(text);
            const QString words =
                QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size())).simplified();
            for (const QStringView word : QStringView(words).split(u' '))
                if (word.size() >= shortestWord && line.text.contains(word, Qt::CaseInsensitive))
                    return true;
        }
        return false;
    }

    const PrintedStatement& m_statement;
    const Batch& m_batch;
    QMultiHash<std::int64_t, qsizetype> m_byAmount; ///< line numbers
    std::vector<bool> m_isTaken; ///< by line
    std::vector<bool> m_isFound; ///< by row
};

void countRows(const Batch& batch, const Pairing& pairing, Comparison& into)
{
    for (std::size_t i = 0; i < batch.rows.size(); ++i) {
        const Row& row = batch.rows[i];
        if (row.day < into.from || row.day > into.to || isPending(row.status))
            continue;
        if (!row.amountKnown) {
            ++into.withoutAmount;
            continue;
        }
        ++into.total;
        if (pairing.isFound(i))
            ++into.found;
        else
            into.notInStatement += Comparison::Missing{row.id, row.day, row.amount};
    }
    std::sort(into.notInStatement.begin(), into.notInStatement.end(),
        [](const auto& a, const auto& b) { return a.day < b.day; });
}

} // namespace

Comparison compare(const PrintedStatement& statement, const Batch& rows)
{
    using Outcome = Comparison::Outcome;
    Comparison result;
    result.from = statement.from;
    result.to = statement.to;
    if (!statement.hasText || !statement.to.isKnown()) {
        result.outcome = statement.hasText ? Outcome::NoPeriod : Outcome::NoText;
        return result;
    }
    // Where a running balance is printed it is the last amount of each line: the column that finds
    // more rows is the amounts'.
    const Pairing last(statement, rows, 0);
    const Pairing beforeLast(statement, rows, 1);
    const Pairing& pairing = beforeLast.count() > last.count() ? beforeLast : last;
    countRows(rows, pairing, result);
    for (qsizetype i = 0; i < statement.lines.size(); ++i)
        if (!pairing.isTaken(i))
            result.notInBursar += statement.lines[i].text;
    if (statement.lines.isEmpty() && result.total == 0)
        result.outcome = Outcome::Nothing;
    else if (statement.lines.isEmpty() || (result.found == 0 && result.total > 0))
        result.outcome = Outcome::NoLines;
    else
        result.outcome = Outcome::Compared;
    return result;
}

} // namespace bursar::statements
