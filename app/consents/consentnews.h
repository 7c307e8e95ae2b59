// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/consentapi.h"
#include "app/consents/consentrecord.h"
#include "app/store/db.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace bursar::consentnews {

// What the network said of a consent when it was last asked, and what had changed each time. Called
// on a Store's threads; failures stick in the Db.

struct Word {
    Instant at;
    ConsentGrant grant;
};

enum class Change : std::uint8_t {
    AccountsAdded, ///< names: their ids
    AccountsRemoved,
    DataAdded, ///< names: clusters
    DataRemoved,
    RevokedOutside,
    Expired,
    TimeOver, ///< by our clock; the network has not been asked
    Extended, ///< of a TimeOver: the network says that it goes on
    TryFailed, ///< to revoke it; names: the error's column, none when the network still answered
};

struct News {
    std::int64_t consent = 0;
    Instant at; ///< when it was noticed
    Change change = Change::AccountsAdded;
    QStringList names;
};

void createTables(Db& db);

/// What is different in `now`; nothing when there was no word before but an end.
QList<News> compare(const ConsentGrant* before, const ConsentGrant& now);

/// Of the first word: what it grants beyond what the sign-in said of it. Nothing where that said
/// nothing: its claims are hints (akoya-api.md 3.5), so what they have beyond the word is no news.
QList<News> beyondSignIn(const consents::Consent& consent, const ConsentGrant& now);

/// A try to revoke the consent that was in vain. None when the same was written down within a day:
/// tries go on for weeks, and each is not news.
std::optional<News> ofTry(const QList<News>& known, std::int64_t consent, Instant at,
    const std::optional<Error>& failure);

/// Of a TryFailed; none when the network still answered.
std::optional<Error> failureOf(const News& news);

/// The consent's end is known from the clock alone: the network has not said that it is over.
bool endedByClock(Db& db, std::int64_t consent);

/// Writes down what changed, without a word of the network's.
void add(Db& db, const News& news);

/// Keeps the word instead of the last one, and what changed.
void keep(Db& db, std::int64_t consent, const Word& word, const QList<News>& news);

QHash<std::int64_t, Word> loadWords(Db& db);
QList<News> loadNews(Db& db); ///< oldest first

} // namespace bursar::consentnews
