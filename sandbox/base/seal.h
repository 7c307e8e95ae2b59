// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace sandbox {

// AES-256-GCM with a fresh nonce in front: nobody without the key can read it or change it unseen.
// `key` has 32 bytes. Throws std::runtime_error when the library fails.
std::string seal(std::string_view text, std::string_view key);
// Absent when it was changed, cut, or sealed with another key.
std::optional<std::string> unseal(std::string_view sealed, std::string_view key);

} // namespace sandbox
