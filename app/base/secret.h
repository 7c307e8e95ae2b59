// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <utility>

namespace bursar {

/// Bytes that must never reach a log, an error text or a file in the clear: tokens, keys, client
/// secrets. Moves only, has no stream operator, compares in constant time, and is wiped when it
/// dies. The copies that a library makes of what reveal() shows are out of its reach; hand it out
/// as late as possible.
class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);
    ~Secret() { wipe(); }
    Secret(Secret&& other) noexcept
        : m_bytes(std::exchange(other.m_bytes, {}))
    {
    }
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    Secret clone() const { return Secret(reveal()); }
    bool isEmpty() const { return m_bytes.isEmpty(); }
    QByteArrayView reveal() const { return m_bytes; }
    bool equals(const Secret& other) const;

private:
    void wipe();
    QByteArray m_bytes; // never shared: made from a view, never handed out
};

/// Overwrites the bytes in a way that the compiler keeps.
void wipeBytes(QByteArray& bytes);

} // namespace bursar
