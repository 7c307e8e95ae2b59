// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroTask>

namespace bursar {

/// What is known about the keychain service beside its answers. QtKeychain cannot tell a missing
/// service from a broken one, nor a locked collection from an empty one: libsecret reports both as
/// "no such entry" when the person turns the unlock prompt away.
enum class KeychainState : std::uint8_t { Unknown, Missing, Locked, Ready };

/// Asks the platform; never opens a prompt, answers within a few seconds. Unknown where there is
/// nobody to ask. One file per platform.
QCoro::Task<KeychainState> keychainState();

} // namespace bursar
