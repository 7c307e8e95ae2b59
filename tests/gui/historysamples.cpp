// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/historysamples.h"

#include "tests/gui/samples.h"

#include <cmath>

namespace bursar::test {

details::HistoriesPtr sampleHistories()
{
    auto all = std::make_shared<details::Histories>();
    const Day today = Day::ofInstantUtc(sampleNow());
    const Currency dollars = Currency::fromCode("USD");
    QList<accounts::DayBalance> days;
    for (int ago = 330; ago >= 0; --ago) {
        if (ago > 180 && ago < 205)
            continue; // Bursar did not run
        const auto cents = static_cast<std::int64_t>(
            20'000'000 + (330 - ago) * 14'000 + std::sin(ago / 9.0) * 180'000);
        days += accounts::DayBalance{{1}, today.plus(-ago), {{cents - 500'000, 2}, dollars}};
        days += accounts::DayBalance{{2}, today.plus(-ago), {{500'000, 2}, dollars}};
        if (ago < 20)
            days += accounts::DayBalance{
                {9}, today.plus(-ago), {{250'000 + ago, 2}, Currency::fromCode("EUR")}};
    }
    all->worth = details::worthOf(days);
    details::CashFlow flow{.currency = dollars, .months = {}, .transfers = 14, .unknown = 1};
    const std::int64_t in[] = {560'000, 560'000, 580'000, 560'000, 590'000, 370'000};
    const std::int64_t out[] = {420'000, 485'000, 395'000, 660'000, 440'000, 255'000};
    for (int i = 0; i < details::flowMonths; ++i)
        flow.months += details::MonthFlow{
            details::monthOf(today, i + 1 - details::flowMonths), {in[i], 2}, {-out[i], 2}};
    all->flows += flow;
    return all;
}

} // namespace bursar::test
