// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/person.h"

#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

namespace sandbox {

// Everybody who has an account anywhere. People are made when they are first asked for. Thread
// safe.
class World {
public:
    explicit World(const Setting& setting)
        : m_setting(setting)
    {
    }

    const Setting& setting() const { return m_setting; }
    // Null when the provider has no such customer.
    PersonPtr person(const Provider& provider, const std::string& userName);

    struct NewRow {
        std::string accountId; // empty: the first account
        std::int64_t amount = 0; // minor units, positive = toward the customer
        std::string payee;
        bool pending = false;
    };
    // Both: an empty name means everyone who has been asked for. They return how many rows changed.
    std::int64_t postPending(const std::string& provider, const std::string& userName);
    std::int64_t addRow(
        const std::string& provider, const std::string& userName, const NewRow& newRow);
    // To another address. The same convention; it returns how many people moved.
    std::int64_t move(const std::string& provider, const std::string& userName);

private:
    using Key = std::pair<std::string, std::string>; // provider, user
    bool matches(const Key& key, const std::string& provider, const std::string& userName) const;

    Setting m_setting;
    std::mutex m_mutex;
    std::map<Key, PersonPtr> m_people;
};

} // namespace sandbox
