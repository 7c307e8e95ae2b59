// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/idp/keys.h"

#include "sandbox/base/jsontext.h"
#include "sandbox/base/secrets.h"
#include "sandbox/base/text.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/rsa.h>

#include <stdexcept>

namespace sandbox {
namespace {

std::string number(EVP_PKEY* key, const char* name)
{
    BIGNUM* value = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &value) != 1)
        throw std::runtime_error("the signing key has no such part");
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> owner(value, BN_free);
    std::string bytes(static_cast<std::size_t>(BN_num_bytes(value)), '\0');
    BN_bn2bin(value, reinterpret_cast<unsigned char*>(bytes.data()));
    return base64Url(bytes);
}

// The thumbprint of RFC 7638, shortened: it says which key without saying anything else.
std::string keyId(EVP_PKEY* key)
{
    const std::string canonical = R"({"e":")" + number(key, OSSL_PKEY_PARAM_RSA_E)
        + R"(","kty":"RSA","n":")" + number(key, OSSL_PKEY_PARAM_RSA_N) + R"("})";
    return base64Url(sha256(canonical)).substr(0, 16);
}

std::string signature(EVP_PKEY* key, const std::string& input)
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(
        EVP_MD_CTX_new(), EVP_MD_CTX_free);
    const auto* bytes = reinterpret_cast<const unsigned char*>(input.data());
    std::size_t size = 0;
    if (EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key) != 1
        || EVP_DigestSign(context.get(), nullptr, &size, bytes, input.size()) != 1)
        throw std::runtime_error("cannot sign");
    std::string result(size, '\0');
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(result.data()), &size, bytes,
            input.size())
        != 1)
        throw std::runtime_error("cannot sign");
    result.resize(size);
    return result;
}

} // namespace

Keys::Keys()
    : m_key(std::async(std::launch::async, [] {
        return Key(EVP_RSA_gen(2048), EVP_PKEY_free);
    }).share())
{
}

std::string Keys::sign(std::string_view claims) const
{
    EVP_PKEY* key = m_key.get().get();
    JsonText header;
    header.beginObject();
    header.field("alg", "RS256");
    header.field("kid", keyId(key));
    header.field("typ", "JWT");
    header.endObject();
    const std::string input = base64Url(header.text()) + "." + base64Url(claims);
    return input + "." + base64Url(signature(key, input));
}

std::string Keys::keySet() const
{
    EVP_PKEY* key = m_key.get().get();
    JsonText json;
    json.beginObject();
    json.key("keys");
    json.beginArray();
    json.beginObject();
    json.field("kty", "RSA");
    json.field("use", "sig");
    json.field("alg", "RS256");
    json.field("kid", keyId(key));
    json.field("n", number(key, OSSL_PKEY_PARAM_RSA_N));
    json.field("e", number(key, OSSL_PKEY_PARAM_RSA_E));
    json.endObject();
    json.endArray();
    json.endObject();
    return json.take();
}

} // namespace sandbox
