// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/pdf/pdfcipher.h"

#include <openssl/evp.h>

#include <array>
#include <cstdint>
#include <stdexcept>
#include <utility>

namespace sandbox {
namespace {

constexpr std::size_t keyLength = 5;

// What passwords are filled up with, to 32 bytes.
constexpr std::array<unsigned char, 32> padding{0x28, 0xBF, 0x4E, 0x5E, 0x4E, 0x75, 0x8A, 0x41,
    0x64, 0x00, 0x4E, 0x56, 0xFF, 0xFA, 0x01, 0x08, 0x2E, 0x2E, 0x00, 0xB6, 0xD0, 0x68, 0x3E, 0x80,
    0x2F, 0x0C, 0xA9, 0xFE, 0x64, 0x53, 0x69, 0x7A};

std::string paddingText()
{
    return {reinterpret_cast<const char*>(padding.data()), padding.size()};
}

std::string padded(std::string_view password)
{
    return (std::string(password) + paddingText()).substr(0, padding.size());
}

std::string md5(std::string_view data)
{
    std::string out(16, '\0');
    unsigned length = 0;
    if (EVP_Digest(data.data(), data.size(), reinterpret_cast<unsigned char*>(out.data()), &length,
            EVP_md5(), nullptr)
        != 1)
        throw std::runtime_error("no MD5");
    return out;
}

// By hand: OpenSSL 3 has it only in a module that need not be installed.
std::string rc4(std::string_view key, std::string_view bytes)
{
    std::array<std::uint8_t, 256> state{};
    for (unsigned i = 0; i < 256; ++i)
        state[i] = static_cast<std::uint8_t>(i);
    for (unsigned i = 0, j = 0; i < 256; ++i) {
        j = (j + state[i] + static_cast<std::uint8_t>(key[i % key.size()])) & 255U;
        std::swap(state[i], state[j]);
    }
    std::string out;
    out.reserve(bytes.size());
    unsigned i = 0;
    unsigned j = 0;
    for (const char c : bytes) {
        i = (i + 1) & 255U;
        j = (j + state[i]) & 255U;
        std::swap(state[i], state[j]);
        const std::uint8_t mask = state[(state[i] + state[j]) & 255U];
        out.push_back(static_cast<char>(static_cast<std::uint8_t>(c) ^ mask));
    }
    return out;
}

} // namespace

std::string pdfHex(std::string_view bytes)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string out = "<";
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        out.push_back(digits[byte >> 4U]);
        out.push_back(digits[byte & 15U]);
    }
    return out + ">";
}

PdfCipher::PdfCipher(std::string_view password, std::string_view id)
    // The owner's password is the reader's (algorithm 3.3).
    : m_owner(rc4(md5(padded(password)).substr(0, keyLength), padded(password)))
    // Algorithm 3.2, with the permissions of dictionary().
    , m_key(md5(padded(password) + m_owner + "\xfc\xff\xff\xff" + std::string(id))
              .substr(0, keyLength))
{
}

std::string PdfCipher::dictionary() const
{
    return "<< /Filter /Standard /V 1 /R 2 /P -4 /O " + pdfHex(m_owner) + " /U "
        + pdfHex(rc4(m_key, paddingText())) + " >>";
}

std::string PdfCipher::encrypt(int object, std::string_view bytes) const
{
    std::string key = m_key;
    key.push_back(static_cast<char>(object & 255));
    key.push_back(static_cast<char>((object >> 8) & 255));
    key.push_back(static_cast<char>((object >> 16) & 255));
    key.append(2, '\0'); // generation
    return rc4(md5(key).substr(0, keyLength + 5), bytes);
}

} // namespace sandbox
