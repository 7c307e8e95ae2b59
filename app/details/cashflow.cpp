// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/details/cashflow.h"

#include "app/base/literals.h"

#include <QDate>
#include <QMultiHash>
#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <vector>

namespace bursar::details {

using transactions::Batch;
using transactions::Row;

namespace {

constexpr int transferTakes = 3; // days

bool callsItselfTransfer(const Batch& batch, const Row& row)
{
    static const QRegularExpression pattern(
        u"\\b(?:xfer|transfer|trf|tfr|umbuchung)"_s, QRegularExpression::CaseInsensitiveOption);
    const auto has = [&](StrRef text) {
        const auto bytes = batch.strings.view(text);
        return pattern.match(QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size())))
            .hasMatch();
    };
    return has(row.description) || has(row.category) || has(row.type);
}

/// Which rows are halves of transfers.
std::vector<bool> transfersIn(const Batch& batch, const std::vector<std::size_t>& posted)
{
    std::vector<bool> is(batch.rows.size());
    QMultiHash<std::int64_t, std::size_t> in; // by amount
    for (const std::size_t i : posted)
        if (const Row& row = batch.rows[i]; !row.amount.value.isNegative())
            in.insert(row.amount.value.sortKey(), i);
    for (const std::size_t i : posted) {
        const Row& out = batch.rows[i];
        if (!out.amount.value.isNegative())
            continue;
        const auto [begin, end] = in.equal_range(out.amount.value.abs().sortKey());
        if (begin == end || !callsItselfTransfer(batch, out)) // reading words takes longer
            continue;
        for (auto each = begin; each != end; ++each) {
            const Row& row = batch.rows[*each];
            if (is[*each] || row.account == out.account
                || row.amount.currency != out.amount.currency
                || std::abs(row.day.days - out.day.days) > transferTakes
                || !callsItselfTransfer(batch, row))
                continue;
            is[i] = is[*each] = true;
            break;
        }
    }
    return is;
}

CashFlow emptyFlow(Currency currency, Day first, int count)
{
    CashFlow flow{.currency = currency, .months = {}};
    for (int month = 0; month < count; ++month)
        flow.months += MonthFlow{monthOf(first, month), {}, {}};
    return flow;
}

void addTo(CashFlow& flow, const Row& row)
{
    for (qsizetype i = flow.months.size() - 1; i >= 0; --i) {
        MonthFlow& month = flow.months[i];
        if (row.day < month.month)
            continue;
        Decimal& side = row.amount.value.isNegative() ? month.out : month.in;
        if (const auto total = sum(side, row.amount.value)) {
            side = *total;
            ++flow.rows;
        } else {
            ++flow.unknown;
        }
        return;
    }
}

} // namespace

Day monthOf(Day day, int after)
{
    const QDate date = day.toDate().addMonths(after);
    return Day::fromDate(QDate(date.year(), date.month(), 1));
}

QList<CashFlow> cashFlowOf(const Batch& rows, Day first, int count)
{
    const Day end = monthOf(first, count);
    std::vector<std::size_t> posted;
    std::map<Currency, CashFlow> flows;
    for (std::size_t i = 0; i < rows.rows.size(); ++i) {
        const Row& row = rows.rows[i];
        if (isPending(row.status) || row.day < monthOf(first) || row.day >= end)
            continue;
        const Currency currency = row.amount.currency;
        auto flow = flows.find(currency);
        if (flow == flows.end())
            flow = flows.emplace(currency, emptyFlow(currency, first, count)).first;
        if (row.amountKnown)
            posted.push_back(i);
        else
            ++flow->second.unknown;
    }
    const std::vector<bool> isTransfer = transfersIn(rows, posted);
    for (const std::size_t i : posted) {
        const Row& row = rows.rows[i];
        CashFlow& flow = flows.at(row.amount.currency);
        if (!isTransfer[i])
            addTo(flow, row);
        else if (row.amount.value.isNegative())
            ++flow.transfers; // one for both halves
    }
    QList<CashFlow> all;
    for (auto& [currency, flow] : flows)
        all += std::move(flow);
    std::stable_sort(
        all.begin(), all.end(), [](const auto& a, const auto& b) { return a.rows > b.rows; });
    return all;
}

} // namespace bursar::details
