// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/datacluster.h"

#include <QLatin1StringView>
#include <QStringList>

#include <optional>
#include <set>

namespace bursar {

// The words of networks for kinds of data: the only table of them.

/// The network's word for it (akoya-api.md 6.1): "account_info".
QLatin1StringView toString(DataCluster cluster);

/// The clusters behind the `products` claim of an id_token (akoya-api.md 3.5), the words of the
/// Consent API (6.1) or FDX's: "ACCOUNT_DETAILED", "account_info", "Statements". What is not known
/// of them is left out. None for an empty list: then nothing was said.
std::optional<std::set<DataCluster>> clustersOf(const QStringList& words);

} // namespace bursar
