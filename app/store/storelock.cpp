// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/storelock.h"

#include "app/base/literals.h"

#include <sqlite3.h>

#include <utility>

namespace bursar {

Result<StoreLock> StoreLock::take(const QString& file)
{
    sqlite3* handle = nullptr;
    const int opened = sqlite3_open_v2(file.toUtf8().constData(), &handle,
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_FULLMUTEX, nullptr);
    StoreLock lock(handle); // also on failure there is a handle to close
    const int taken = opened == SQLITE_OK
        ? sqlite3_exec(
              handle, "PRAGMA journal_mode = OFF; BEGIN EXCLUSIVE", nullptr, nullptr, nullptr)
        : opened;
    if (taken == SQLITE_OK)
        return lock;
    return fail(taken == SQLITE_BUSY ? ErrorKind::StoreBusy : ErrorKind::StoreFull,
        u"lock, sqlite %1"_s.arg(taken));
}

StoreLock::StoreLock(StoreLock&& other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr))
{
}

StoreLock& StoreLock::operator=(StoreLock&& other) noexcept
{
    std::swap(m_handle, other.m_handle); // closed with `other`
    return *this;
}

StoreLock::~StoreLock() { sqlite3_close(m_handle); }

} // namespace bursar
