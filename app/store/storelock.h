// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QString>

struct sqlite3;

namespace bursar {

/// "This store is in use", between processes and within one. The operating system's own lock, taken
/// through SQLite on an empty file, so that it ends with whoever holds it, however that ends.
/// (QLockFile's does not: killed while it clears away the lock of a process killed before, it
/// leaves a file that nobody removes, and the store is busy for ever.)
class StoreLock {
public:
    StoreLock() = default;
    StoreLock(StoreLock&& other) noexcept;
    StoreLock& operator=(StoreLock&& other) noexcept;
    ~StoreLock();

    /// Does not wait. Errors: StoreBusy, StoreFull (the file cannot be made).
    static Result<StoreLock> take(const QString& file);

private:
    explicit StoreLock(sqlite3* handle)
        : m_handle(handle)
    {
    }
    sqlite3* m_handle = nullptr;
};

} // namespace bursar
