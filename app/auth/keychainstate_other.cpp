// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/keychainstate.h"

namespace bursar {

// Windows and macOS keychains are part of the system, and answer with their own errors.
QCoro::Task<KeychainState> keychainState() { co_return KeychainState::Unknown; }

} // namespace bursar
