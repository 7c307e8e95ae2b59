// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/accounts/figures.h"

#include "app/base/literals.h"

#include <initializer_list>
#include <utility>

namespace bursar::accounts {

namespace {

using Candidate = std::pair<const std::optional<Decimal>*, BalanceKind>;

/// In the order of preference of akoya-api.md 4.6.
Candidate firstOf(std::initializer_list<Candidate> candidates)
{
    for (const Candidate& candidate : candidates) {
        if (candidate.first->has_value())
            return candidate;
    }
    return {nullptr, BalanceKind::None};
}

Candidate preferred(const Figures& f, Category category)
{
    switch (category) {
    case Category::Deposit:
        return firstOf({{&f.current, BalanceKind::Current}});
    case Category::LineOfCredit:
        return firstOf(
            {{&f.current, BalanceKind::Current}, {&f.principal, BalanceKind::Principal}});
    case Category::Loan:
        return firstOf(
            {{&f.principal, BalanceKind::Principal}, {&f.current, BalanceKind::Current}});
    case Category::Investment:
        return firstOf({{&f.value, BalanceKind::Value}, {&f.cash, BalanceKind::Available}});
    case Category::Annuity:
        return firstOf({{&f.surrender, BalanceKind::SurrenderValue}});
    case Category::Insurance:
        break; // sums insured are no one's money
    case Category::Other:
        return firstOf({{&f.current, BalanceKind::Current}, {&f.value, BalanceKind::Value},
            {&f.principal, BalanceKind::Principal}});
    }
    return {nullptr, BalanceKind::None};
}

} // namespace

std::optional<Decimal>* Figures::slot(std::string_view key)
{
    const std::pair<std::string_view, std::optional<Decimal>*> slots[] = {
        {"currentBalance", &current}, {"principalBalance", &principal}, {"currentValue", &value},
        {"netPresentValue", &surrender}, {"availableBalance", &available},
        {"availableCredit", &credit}, {"availableCashBalance", &cash}};
    for (const auto& [name, where] : slots) {
        if (name == key)
            return where;
    }
    return nullptr;
}

Balance chooseBalance(const Figures& figures, const Account& account)
{
    Balance balance{.asOf = figures.asOf};
    const auto [figure, kind] = preferred(figures, account.category);
    balance.kind = kind;
    balance.amount.currency = account.currency;
    if (figure) {
        balance.amount.value = **figure;
        if (account.isLiability()) {
            const bool inCredit =
                account.status.compare("NEGATIVECURRENTBALANCE"_L1, Qt::CaseInsensitive) == 0;
            const Decimal size = balance.amount.value.abs();
            balance.amount.value = inCredit ? size : size.negated();
        }
    }
    for (const auto* available : {&figures.available, &figures.credit, &figures.cash}) {
        if (available->has_value()) {
            balance.available = Money{**available, account.currency};
            break;
        }
    }
    return balance;
}

} // namespace bursar::accounts
