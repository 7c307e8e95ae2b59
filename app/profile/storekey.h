// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"

#include <QCoroTask>

namespace bursar {

class SecretStore;

/// The key of a profile's store: from the keychain, or a new one put there for a folder that has no
/// store yet. StoreWrongKey when there is a store and the keychain has no key for it: a new key
/// could never open it.
QCoro::Task<Result<Secret>> storeKey(SecretStore& secrets, bool storeExists);

} // namespace bursar
