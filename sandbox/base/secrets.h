// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace sandbox {

// From the operating system's generator: tokens must not be guessable even in an imitation, because
// other programs of the same machine can reach loopback. Throws std::runtime_error if there is no
// randomness.
std::string randomBytes(std::size_t count);
// `length` lower-case base-32 characters, the shape of Akoya's sample codes (akoya-api.md 2.2).
std::string randomToken(std::size_t length);
// Version 4.
std::string randomUuid();

std::string sha256(std::string_view data);
// Takes the same time wherever the two differ.
bool equalSecrets(std::string_view a, std::string_view b);

} // namespace sandbox
