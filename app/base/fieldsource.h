// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace bursar {

/// Where a field of a consent's record comes from (D12).
enum class FieldSource : std::uint8_t {
    Network, ///< the Consent API
    SignIn, ///< the network's token, when access was granted
    OwnRecord, ///< written down here when access was granted
    Inferred, ///< from what was read since
};

} // namespace bursar
