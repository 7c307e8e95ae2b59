// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/secret.h"

namespace bursar {

void wipeBytes(QByteArray& bytes)
{
    volatile char* at = bytes.data();
    for (qsizetype i = 0; i < bytes.size(); ++i)
        at[i] = 0;
    bytes.clear();
}

Secret::Secret(QByteArrayView bytes)
    : m_bytes(bytes.data(), bytes.size())
{
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

bool Secret::equals(const Secret& other) const
{
    if (m_bytes.size() != other.m_bytes.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < m_bytes.size(); ++i)
        difference |= m_bytes[i] ^ other.m_bytes[i];
    return difference == 0;
}

void Secret::wipe()
{
    if (!m_bytes.isEmpty())
        wipeBytes(m_bytes);
}

} // namespace bursar
