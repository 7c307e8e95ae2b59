// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consents/consentnews.h"

#include "app/base/literals.h"
#include "app/consents/clusterwords.h"
#include "app/store/errortext.h"

#include <algorithm>

namespace bursar::consentnews {

namespace {

constexpr QChar nameSeparator(0x1f);
constexpr std::chrono::hours sameTryFor{24};

struct Scope {
    QStringList accounts;
    QStringList clusters;
};

Scope scopeOf(const ConsentGrant& grant)
{
    Scope scope;
    for (const auto& resource : grant.resources) {
        if (resource.type == "ACCOUNT"_L1)
            scope.accounts += resource.id;
        scope.clusters += resource.clusters;
    }
    scope.clusters.removeDuplicates();
    return scope;
}

QStringList without(QStringList names, const QStringList& these)
{
    names.removeIf([&these](const QString& name) { return these.contains(name); });
    return names;
}

} // namespace

void createTables(Db& db)
{
    db.run("CREATE TABLE consent_words (consent INTEGER PRIMARY KEY, at INTEGER NOT NULL,"
           " word BLOB NOT NULL)");
    db.run("CREATE TABLE consent_news (id INTEGER PRIMARY KEY AUTOINCREMENT,"
           " consent INTEGER NOT NULL, at INTEGER NOT NULL, change INTEGER NOT NULL, names TEXT)");
}

QList<News> compare(const ConsentGrant* before, const ConsentGrant& now)
{
    QList<News> news;
    const auto add = [&news](Change change, const QStringList& names) {
        if (!names.isEmpty())
            news += News{.change = change, .names = names};
    };
    if (before) {
        const Scope old = scopeOf(*before);
        const Scope fresh = scopeOf(now);
        add(Change::AccountsAdded, without(fresh.accounts, old.accounts));
        add(Change::AccountsRemoved, without(old.accounts, fresh.accounts));
        add(Change::DataAdded, without(fresh.clusters, old.clusters));
        add(Change::DataRemoved, without(old.clusters, fresh.clusters));
    }
    if (!before || before->status != now.status) {
        if (now.status == ConsentGrant::Status::Revoked)
            news += News{.change = Change::RevokedOutside, .names = {}};
        if (now.status == ConsentGrant::Status::Expired)
            news += News{.change = Change::Expired, .names = {}};
    }
    return news;
}

QList<News> beyondSignIn(const consents::Consent& consent, const ConsentGrant& now)
{
    QList<News> news;
    const Scope granted = scopeOf(now);
    const auto add = [&news](Change change, const QStringList& names) {
        if (!names.isEmpty())
            news += News{.change = change, .names = names};
    };
    if (!consent.accounts.isEmpty())
        add(Change::AccountsAdded, without(granted.accounts, consent.accounts));
    if (const auto said = clustersOf(consent.products)) {
        QStringList more = granted.clusters;
        more.removeIf([&said](const QString& word) {
            const auto clusters = clustersOf({word});
            return std::includes(said->begin(), said->end(), clusters->begin(), clusters->end());
        });
        add(Change::DataAdded, more);
    }
    return news;
}

std::optional<News> ofTry(
    const QList<News>& known, std::int64_t consent, Instant at, const std::optional<Error>& failure)
{
    News fresh{.consent = consent, .at = at, .change = Change::TryFailed, .names = {}};
    if (failure)
        fresh.names += toColumn(*failure);
    for (const News& each : known) {
        const bool isSameKind = each.consent == consent && each.change == Change::TryFailed
            && failureOf(each).has_value() == failure.has_value()
            && (!failure || failureOf(each)->kind == failure->kind);
        if (isSameKind && each.at > at - sameTryFor)
            return std::nullopt;
    }
    return fresh;
}

std::optional<Error> failureOf(const News& news)
{
    return errorFromColumn(news.names.isEmpty() ? QString() : news.names.first());
}

bool endedByClock(Db& db, std::int64_t consent)
{
    auto rows = db.query("SELECT change FROM consent_news WHERE consent = ?"
                         " AND change IN (?, ?, ?, ?) ORDER BY id DESC LIMIT 1",
        consent, Change::TimeOver, Change::Extended, Change::Expired, Change::RevokedOutside);
    return rows.next() && rows.as<Change>(0) == Change::TimeOver;
}

void add(Db& db, const News& news)
{
    db.run("INSERT INTO consent_news (consent, at, change, names) VALUES (?, ?, ?, ?)",
        news.consent, news.at, news.change, news.names.join(nameSeparator));
}

void keep(Db& db, std::int64_t consent, const Word& word, const QList<News>& news)
{
    db.run("INSERT OR REPLACE INTO consent_words (consent, at, word) VALUES (?, ?, ?)", consent,
        word.at, toJson(word.grant));
    for (News each : news) {
        each.consent = consent;
        each.at = word.at;
        add(db, each);
    }
}

QHash<std::int64_t, Word> loadWords(Db& db)
{
    QHash<std::int64_t, Word> words;
    auto rows = db.query("SELECT consent, at, word FROM consent_words");
    while (rows.next()) {
        auto grant = keptConsentGrant(rows.bytes(2));
        if (grant)
            words.insert(rows.integer(0), {rows.instant(1).value_or(Instant{}), std::move(*grant)});
    }
    return words;
}

QList<News> loadNews(Db& db)
{
    QList<News> all;
    auto rows = db.query("SELECT consent, at, change, names FROM consent_news ORDER BY id");
    while (rows.next()) {
        const QString names = rows.string(3);
        all += News{rows.integer(0), rows.instant(1).value_or(Instant{}), rows.as<Change>(2),
            names.isEmpty() ? QStringList() : names.split(nameSeparator)};
    }
    return all;
}

} // namespace bursar::consentnews
