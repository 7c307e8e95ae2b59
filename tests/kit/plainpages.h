// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace bursar::kit {

/// All pages of a SQLCipher 3 file as who has the key can see them, also those that no table uses
/// any more. Decrypted here and not by SQLCipher, so that nothing of it is passed over. Pages of
/// 4 KiB with 48 bytes of seal (app/store/db.h). Empty when the file cannot be read.
QByteArray plainPages(const QString& file, const QByteArray& key);

/// The same of a write-ahead log: of each frame in it, valid or not.
QByteArray plainFrames(const QString& walFile, const QByteArray& key);

} // namespace bursar::kit
