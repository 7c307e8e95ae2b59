// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/base/seal.h"

#include "sandbox/base/secrets.h"

#include <openssl/evp.h>

#include <memory>
#include <stdexcept>

namespace sandbox {
namespace {

constexpr std::size_t nonceBytes = 12;
constexpr std::size_t tagBytes = 16;

using Cipher = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

const unsigned char* bytes(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

unsigned char* bytes(std::string& text) { return reinterpret_cast<unsigned char*>(text.data()); }

Cipher newCipher()
{
    Cipher cipher(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    if (!cipher)
        throw std::runtime_error("no cipher");
    return cipher;
}

} // namespace

std::string seal(std::string_view text, std::string_view key)
{
    const std::string nonce = randomBytes(nonceBytes);
    std::string tag(tagBytes, '\0');
    std::string out(text.size(), '\0');
    const Cipher cipher = newCipher();
    int written = 0;
    int rest = 0;
    const bool done =
        EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytes(key), bytes(nonce)) == 1
        && EVP_EncryptUpdate(
               cipher.get(), bytes(out), &written, bytes(text), static_cast<int>(text.size()))
            == 1
        && EVP_EncryptFinal_ex(cipher.get(), bytes(out) + written, &rest) == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, tagBytes, tag.data()) == 1;
    if (!done)
        throw std::runtime_error("could not seal");
    return nonce + tag + out;
}

std::optional<std::string> unseal(std::string_view sealed, std::string_view key)
{
    if (sealed.size() < nonceBytes + tagBytes)
        return {};
    const std::string_view nonce = sealed.substr(0, nonceBytes);
    std::string tag(sealed.substr(nonceBytes, tagBytes));
    const std::string_view text = sealed.substr(nonceBytes + tagBytes);
    std::string out(text.size(), '\0');
    const Cipher cipher = newCipher();
    int written = 0;
    int rest = 0;
    const bool whole =
        EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytes(key), bytes(nonce)) == 1
        && EVP_DecryptUpdate(
               cipher.get(), bytes(out), &written, bytes(text), static_cast<int>(text.size()))
            == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, tagBytes, tag.data()) == 1
        && EVP_DecryptFinal_ex(cipher.get(), bytes(out) + written, &rest) == 1;
    return whole ? std::optional(out) : std::nullopt;
}

} // namespace sandbox
