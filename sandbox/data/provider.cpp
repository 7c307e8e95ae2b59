// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/provider.h"

#include <array>

namespace sandbox {
namespace {

constexpr std::array<Provider, 4> allProviders{{
    {
        .id = "mikomo",
        .name = "Mikomo Bank",
        .wordmark = "mikomo",
        .colour = "#0B5D4E",
        .habits = {},
    },
    {
        .id = "halden",
        .name = "Halden Credit Union",
        .wordmark = "Halden Credit Union",
        .colour = "#1D4E89",
        .habits = {.pendingKeepsId = false,
            .sharedAccountIds = true,
            .refresh = RefreshKind::Rolling,
            .refreshDays = 90,
            .idTokenSeconds = 900,
            .historyYears = 5},
    },
    {
        .id = "northgate",
        .name = "Northgate Brokerage",
        .wordmark = "NORTHGATE",
        .colour = "#4A2C82",
        .habits = {.opaqueCursor = true,
            .midnightDates = true,
            .totalPurchasePrice = true,
            .standardMode = false,
            .refresh = RefreshKind::Perpetual,
            .idTokenSeconds = 1800},
    },
    {
        .id = "cardinal",
        .name = "Cardinal Card",
        .wordmark = "Cardinal",
        .colour = "#9B1C2E",
        .habits = {.amounts = AmountStyle::Magnitude,
            .pending = false,
            .cardPrincipalBalance = true,
            .refreshDays = 180,
            .idTokenSeconds = 3600,
            .historyYears = 2},
    },
}};

} // namespace

std::span<const Provider> providers() { return allProviders; }

const Provider* findProvider(std::string_view id)
{
    for (const Provider& provider : allProviders)
        if (provider.id == id)
            return &provider;
    return nullptr;
}

} // namespace sandbox
