// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"

#include <QString>

#include <cstdint>

namespace bursar::keycheck {

/// What a store's check file says about a key. SQLCipher alone cannot tell a wrong key from a
/// damaged first page: both are a seal that does not fit. The check file holds a random salt and an
/// HMAC of it under the key, which tells nothing about 256 random bits.
enum class Verdict : std::uint8_t {
    Right,
    Wrong,
    Unknown, ///< no check file, or not a whole one
};

Verdict ask(const QString& checkFile, const Secret& key);

/// Writes the file anew, whole or not at all. False when the disk refuses.
bool write(const QString& checkFile, const Secret& key);

} // namespace bursar::keycheck
