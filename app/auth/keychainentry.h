// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"

#include <QByteArray>
#include <QList>

namespace bursar::keychainentry {

/// How a value lies in the keychain. An entry holds either the value itself, or how many numbered
/// part entries hold it and the value's SHA-256; and a generation, which names them. Parts of
/// a new generation are written before the entry is switched to it, so a crash at any point leaves
/// one whole value, and the next write or removal clears what the crash has left. Everything is
/// base64 or digits: any byte survives any backend. Windows takes 2,560 bytes an entry.
inline constexpr qsizetype longestEntry = 2000;

struct Head {
    int generation = 0;
    int parts = 0; ///< 0: the value is here
    Secret value;
    QByteArray digest; ///< of the whole value, when it is in parts
};

/// KeychainBroken for what we have not written.
Result<Head> parseHead(QByteArrayView entry);

/// The entry for a value that fits; empty when it must be split.
QByteArray wholeEntry(const Secret& value, int generation);

/// The parts, in order, and the entry that points to them.
QList<QByteArray> splitParts(const Secret& value);
QByteArray indexEntry(const Secret& value, int generation, qsizetype parts);

/// Puts parts together again. KeychainBroken unless they are what `head` says.
Result<Secret> joinParts(const Head& head, const QList<QByteArray>& parts);

/// The name of a part's entry.
QString partKey(const QString& key, int generation, int part);

} // namespace bursar::keychainentry
