// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/base/secrets.h"

#include <openssl/crypto.h>
#include <openssl/rand.h>
#include <openssl/sha.h>

#include <stdexcept>

namespace sandbox {

std::string randomBytes(std::size_t count)
{
    std::string bytes(count, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char*>(bytes.data()), static_cast<int>(count)) != 1)
        throw std::runtime_error("no randomness from the operating system");
    return bytes;
}

std::string randomToken(std::size_t length)
{
    static constexpr std::string_view alphabet = "abcdefghijklmnopqrstuvwxyz234567";
    std::string token = randomBytes(length);
    for (char& c : token)
        c = alphabet[static_cast<unsigned char>(c) % alphabet.size()];
    return token;
}

std::string randomUuid()
{
    static constexpr std::string_view hex = "0123456789abcdef";
    std::string bytes = randomBytes(16);
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x40);
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
    std::string uuid;
    uuid.reserve(36);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            uuid.push_back('-');
        const auto byte = static_cast<unsigned char>(bytes[i]);
        uuid.push_back(hex[byte >> 4U]);
        uuid.push_back(hex[byte & 15U]);
    }
    return uuid;
}

std::string sha256(std::string_view data)
{
    std::string digest(SHA256_DIGEST_LENGTH, '\0');
    SHA256(reinterpret_cast<const unsigned char*>(data.data()), data.size(),
        reinterpret_cast<unsigned char*>(digest.data()));
    return digest;
}

bool equalSecrets(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

} // namespace sandbox
