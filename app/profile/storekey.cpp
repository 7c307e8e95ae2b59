// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/storekey.h"

#include "app/auth/secretstore.h"
#include "app/base/literals.h"

#include <QRandomGenerator>

#include <array>

namespace bursar {

namespace {

constexpr qsizetype keyBytes = 32;

Secret randomKey()
{
    std::array<quint32, keyBytes / sizeof(quint32)> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    QByteArray bytes(reinterpret_cast<const char*>(words.data()), keyBytes);
    Secret key(bytes);
    wipeBytes(bytes);
    return key;
}

} // namespace

QCoro::Task<Result<Secret>> storeKey(SecretStore& secrets, bool storeExists)
{
    auto kept = co_await secrets.read(secretkeys::storeKey());
    if (!kept)
        co_return fail(kept.error());
    if (*kept) {
        if ((*kept)->reveal().size() != keyBytes)
            co_return fail(ErrorKind::KeychainBroken, u"the store's key has another length"_s);
        co_return std::move(**kept);
    }
    if (storeExists)
        co_return fail(ErrorKind::StoreWrongKey, u"the keychain has no key for this store"_s);
    Secret key = randomKey();
    const auto written = co_await secrets.write(secretkeys::storeKey(), key.clone());
    if (!written)
        co_return fail(written.error());
    co_return key;
}

} // namespace bursar
