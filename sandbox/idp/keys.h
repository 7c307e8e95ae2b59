// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <openssl/evp.h>

#include <future>
#include <memory>
#include <string>
#include <string_view>

namespace sandbox {

// The IdP's signing key: RSA, 2048 bits, new in each process. It is made in the background, because
// that may take half a second and the first token is some clicks away. Thread safe.
class Keys {
public:
    Keys();

    // A JWT, signed with RS256. `claims` is a JSON object.
    std::string sign(std::string_view claims) const;
    // {"keys": [...]} (RFC 7517)
    std::string keySet() const;

private:
    using Key = std::shared_ptr<EVP_PKEY>;
    std::shared_future<Key> m_key;
};

} // namespace sandbox
