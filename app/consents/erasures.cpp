// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consents/erasures.h"

#include "app/auth/secretstore.h"
#include "app/base/literals.h"
#include "app/consents/consentnews.h"
#include "app/consents/erasuretexts.h"
#include "app/consents/ledger.h"
#include "app/consents/revocations.h"
#include "app/store/errortext.h"
#include "app/store/textfinder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace bursar::erasures {

namespace {

constexpr char separator = 0x1f; // in no id that a path could carry, and in no table's name

QByteArray joined(const QList<std::int64_t>& numbers)
{
    QByteArrayList texts;
    for (const std::int64_t number : numbers)
        texts += QByteArray::number(qint64(number));
    return texts.join(separator);
}

QList<std::int64_t> numbersIn(const QString& column)
{
    QList<std::int64_t> numbers;
    for (const QString& text : column.split(QLatin1Char(separator), Qt::SkipEmptyParts))
        numbers += text.toLongLong();
    return numbers;
}

QByteArray toJson(const QMap<QString, std::int64_t>& rows)
{
    QJsonObject object;
    for (auto each = rows.begin(); each != rows.end(); ++each)
        object.insert(each.key(), qint64(each.value()));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QMap<QString, std::int64_t> rowsFrom(const QByteArray& json)
{
    QMap<QString, std::int64_t> rows;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto each = object.begin(); each != object.end(); ++each)
        rows.insert(each.key(), each->toInteger());
    return rows;
}

/// Only the clock says that it is over: its token may still work, and is not to be forgotten before
/// that is known (D10).
bool mayWork(Db& db, std::int64_t consent)
{
    return consentnews::endedByClock(db, consent)
        && db.number("SELECT count(*) FROM revocations WHERE consent = ? AND step >= ?", consent,
               revocations::Step::Receipted)
        == 0;
}

bool newestMayWork(Db& db, LinkId link)
{
    return mayWork(db, db.number("SELECT max(id) FROM consents WHERE link = ?", link));
}

/// A consent of the link lives, or its ending is not proven and cleaned up yet.
bool isAlive(Db& db, LinkId link)
{
    return newestMayWork(db, link)
        || db.number("SELECT count(*) FROM consents WHERE link = ? AND ended_at IS NULL", link) != 0
        || db.number("SELECT count(*) FROM revocations WHERE link = ? AND step < ?", link,
               revocations::Step::Receipted)
        != 0;
}

bool isAlive(Db& db, const QList<std::int64_t>& consents)
{
    for (const std::int64_t consent : consents) {
        const auto living =
            db.number("SELECT count(*) FROM consents WHERE id = ? AND ended_at IS NULL", consent);
        const auto ending =
            db.number("SELECT count(*) FROM revocations WHERE consent = ? AND step < ?", consent,
                revocations::Step::Receipted);
        const auto newer = db.number("SELECT count(*) FROM consents c, consents n WHERE c.id = ?"
                                     " AND n.link = c.link AND n.id > c.id",
            consent);
        if (living + ending != 0 || (newer == 0 && mayWork(db, consent)))
            return true;
    }
    return false;
}

QStringList keysOf(Db& db, LinkId link)
{
    QStringList keys{secretkeys::refreshToken(link.value)};
    auto rows = db.query("SELECT id FROM revocations WHERE link = ?", link);
    while (rows.next())
        keys += secretkeys::revokedToken(rows.integer(0));
    return keys;
}

QMap<QString, std::int64_t> countRows(Db& db)
{
    QMap<QString, std::int64_t> counts;
    const QStringList tables = db.tables();
    for (const QString& table : tables)
        counts.insert(table, db.rowsOf(table));
    return counts;
}

/// Its record, what the network said of it, its receipts.
void eraseConsent(Db& db, std::int64_t consent)
{
    db.run("DELETE FROM receipts WHERE consent = ?", consent);
    db.run("DELETE FROM consent_words WHERE consent = ?", consent);
    db.run("DELETE FROM consent_news WHERE consent = ?", consent);
    db.run("DELETE FROM revocations WHERE consent = ?", consent);
    db.run("UPDATE links SET grant_id = NULL WHERE grant_id ="
           " (SELECT grant_id FROM consents WHERE id = ?)",
        consent);
    db.run("DELETE FROM consents WHERE id = ?", consent);
}

QList<std::int64_t> consentsOf(Db& db, LinkId link)
{
    QList<std::int64_t> ids;
    auto rows = db.query("SELECT id FROM consents WHERE link = ?", link);
    while (rows.next())
        ids += rows.integer(0);
    return ids;
}

void eraseHistory(Db& db, Erasure& one)
{
    const bool isAll = one.order.scope == Scope::Institution;
    const QList<std::int64_t> consents =
        isAll ? consentsOf(db, one.order.link) : one.order.consents;
    if (isAll)
        one.ledgerEntries += Ledger::erase(db, one.order.link);
    for (const std::int64_t consent : consents) {
        QString grant;
        if (auto row = db.query("SELECT grant_id FROM consents WHERE id = ?", consent); row.next())
            grant = row.string(0);
        if (!isAll)
            one.ledgerEntries += Ledger::erase(db, one.order.link, grant);
        eraseConsent(db, consent);
    }
}

/// Tables that the person keeps, and the one that holds what is looked for.
QStringList passedOver(Scope scope)
{
    QStringList tables{u"erasures"_s};
    if (scope == Scope::Data)
        tables += {u"links"_s, u"consents"_s, u"consent_words"_s, u"consent_news"_s,
            u"revocations"_s, u"receipts"_s, u"ledger"_s};
    return tables;
}

QByteArray receiptOf(const Erasure& one)
{
    static constexpr QLatin1StringView scopes[] = {"data"_L1, "consent"_L1, "institution"_L1};
    QJsonObject rows = QJsonDocument::fromJson(toJson(one.rows)).object();
    const QJsonObject search{{u"textsLookedFor"_s, qint64(one.search.texts)},
        {u"valuesLookedAt"_s, qint64(one.search.values)},
        {u"foundIn"_s, QJsonArray::fromStringList(one.search.foundIn)}};
    const QJsonObject document{
        {u"erasureReceiptID"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
        {u"event"_s, u"erased"_s},
        {u"scope"_s, scopes[static_cast<int>(one.order.scope)]},
        {u"askedBy"_s, one.order.cause == Cause::Person ? u"person"_s : u"retention timer"_s},
        {u"askedAt"_s, toIso(one.order.at)},
        {u"doneAt"_s, toIso(one.doneAt.value_or(Instant{}))},
        {u"rowsErased"_s, rows},
        {u"ledgerEntriesEmptied"_s, qint64(one.ledgerEntries)},
        {u"keychainEntriesRemoved"_s, qint64(one.keys.size())},
        {u"fileRewritten"_s, true},
        {u"search"_s, search},
    };
    return QJsonDocument(document).toJson();
}

} // namespace

void createTables(Db& db)
{
    db.run("CREATE TABLE erasures (id INTEGER PRIMARY KEY AUTOINCREMENT,"
           " scope INTEGER NOT NULL, link INTEGER NOT NULL, consents TEXT, cause INTEGER NOT NULL,"
           " asked_at INTEGER NOT NULL, step INTEGER NOT NULL, closes INTEGER NOT NULL,"
           " keys TEXT, texts BLOB, rows BLOB, ledger INTEGER NOT NULL DEFAULT 0,"
           " searched INTEGER NOT NULL DEFAULT 0, looked INTEGER NOT NULL DEFAULT 0, found TEXT,"
           " done_at INTEGER, attempts INTEGER NOT NULL DEFAULT 0, failure TEXT, receipt BLOB)");
    db.run("CREATE TABLE retentions (link INTEGER PRIMARY KEY, days INTEGER NOT NULL)");
}

Result<std::int64_t> begin(Db& db, const Order& order)
{
    const bool wouldForget = (order.scope == Scope::Institution && isAlive(db, order.link))
        || (order.scope == Scope::Consent && isAlive(db, order.consents));
    if (wouldForget)
        return fail(ErrorKind::NotSupported, u"a consent lives"_s);
    const bool closes = order.scope != Scope::Consent && !isAlive(db, order.link);
    const QStringList keys = closes ? keysOf(db, order.link) : QStringList();
    db.run(
        "INSERT INTO erasures (scope, link, consents, cause, asked_at, step, closes, keys, texts)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        order.scope, order.link, QString::fromLatin1(joined(order.consents)), order.cause, order.at,
        Step::Asked, closes, keys.join(QLatin1Char(separator)),
        textsToLookFor(db, order).join(separator));
    return db.lastId();
}

void eraseRows(Db& db, std::int64_t id, const DataEraser& eraseData)
{
    for (Erasure& one : load(db)) {
        if (one.id != id || one.step != Step::Asked)
            continue;
        const LinkId link = one.order.link;
        const auto before = countRows(db);
        if (one.order.scope != Scope::Consent)
            eraseData(db, link);
        if (one.order.scope != Scope::Data)
            eraseHistory(db, one);
        if (one.closesLink) {
            db.run("DELETE FROM retentions WHERE link = ?", link);
            db.run("DELETE FROM links WHERE id = ?", link);
        }
        const auto after = countRows(db);
        for (auto each = before.begin(); each != before.end(); ++each) {
            if (const auto gone = each.value() - after.value(each.key()); gone > 0)
                one.rows.insert(each.key(), gone);
        }
        one.step = Step::RowsGone;
        save(db, one);
    }
}

void eraseNow(Db& db, const Order& order, const DataEraser& eraseData)
{
    if (const auto id = begin(db, order))
        eraseRows(db, *id, eraseData);
}

Search search(Db& db, const Erasure& erasure)
{
    const TextFinder finder(erasure.texts);
    const QStringList kept = passedOver(erasure.order.scope);
    Search search{.texts = finder.count()};
    const QStringList tables = db.tables();
    for (const QString& table : tables) {
        if (kept.contains(table))
            continue;
        bool isFound = false;
        search.values += db.forEachText(
            table, [&](std::string_view text) { isFound = isFound || finder.isAnyIn(text); });
        if (isFound)
            search.foundIn += table;
    }
    return search;
}

void save(Db& db, const Erasure& one)
{
    db.run("UPDATE erasures SET step = ?, rows = ?, ledger = ?, searched = ?, looked = ?,"
           " found = ?, done_at = ?, attempts = ?, failure = ? WHERE id = ?",
        one.step, toJson(one.rows), one.ledgerEntries, one.search.texts, one.search.values,
        one.search.foundIn.join(QLatin1Char(separator)), one.doneAt, one.attempts,
        toColumn(one.failure), one.id);
}

void conclude(Db& db, const Erasure& erasure)
{
    Erasure one = erasure;
    one.step = Step::Searched;
    save(db, one);
    db.run("PRAGMA secure_delete = ON");
    db.run("UPDATE erasures SET texts = NULL, receipt = ? WHERE id = ?", receiptOf(one), one.id);
    db.run("PRAGMA secure_delete = OFF");
}

QList<Erasure> load(Db& db)
{
    QList<Erasure> all;
    auto rows = db.query("SELECT id, scope, link, consents, cause, asked_at, step, closes, keys,"
                         " texts, rows, ledger, searched, looked, found, done_at, attempts,"
                         " failure, receipt FROM erasures ORDER BY id");
    while (rows.next()) {
        Erasure one;
        int at = 0;
        one.id = rows.integer(at++);
        one.order.scope = rows.as<Scope>(at++);
        one.order.link.value = rows.integer(at++);
        one.order.consents = numbersIn(rows.string(at++));
        one.order.cause = rows.as<Cause>(at++);
        one.order.at = rows.instant(at++).value_or(Instant{});
        one.step = rows.as<Step>(at++);
        one.closesLink = rows.integer(at++) != 0;
        one.keys = rows.string(at++).split(QLatin1Char(separator), Qt::SkipEmptyParts);
        const QByteArray texts = rows.bytes(at++);
        one.texts = texts.isEmpty() ? QList<QByteArray>() : texts.split(separator);
        one.rows = rowsFrom(rows.bytes(at++));
        one.ledgerEntries = rows.integer(at++);
        one.search.texts = rows.integer(at++);
        one.search.values = rows.integer(at++);
        one.search.foundIn = rows.string(at++).split(QLatin1Char(separator), Qt::SkipEmptyParts);
        one.doneAt = rows.instant(at++);
        one.attempts = rows.as<int>(at++);
        one.failure = errorFromColumn(rows.string(at++));
        one.receipt = rows.bytes(at++);
        all += std::move(one);
    }
    return all;
}

void setRetention(Db& db, LinkId link, std::optional<int> days)
{
    if (days)
        db.run("INSERT OR REPLACE INTO retentions (link, days) VALUES (?, ?)", link, *days);
    else
        db.run("DELETE FROM retentions WHERE link = ?", link);
}

QHash<LinkId, int> loadRetentions(Db& db)
{
    QHash<LinkId, int> all;
    auto rows = db.query("SELECT link, days FROM retentions");
    while (rows.next())
        all.insert({rows.integer(0)}, rows.as<int>(1));
    return all;
}

namespace {

/// Whose last consent has ended as long ago as the person wanted to keep a copy.
QList<LinkId> pastRetention(Db& db, Instant now)
{
    constexpr std::int64_t day = 86'400'000; // milliseconds
    QList<LinkId> links;
    auto rows = db.query("SELECT r.link FROM retentions r JOIN links l ON l.id = r.link"
                         " WHERE (SELECT max(ended_at) FROM consents c WHERE c.link = r.link)"
                         " + r.days * ? <= ? ORDER BY r.link",
        day, now);
    while (rows.next())
        links += LinkId{rows.integer(0)};
    return links;
}

} // namespace

QList<LinkId> due(Db& db, Instant now)
{
    QList<LinkId> links = pastRetention(db, now);
    links.removeIf([&db](LinkId link) { return isAlive(db, link); });
    return links;
}

QList<LinkId> dueButUnproven(Db& db, Instant now)
{
    QList<LinkId> links = pastRetention(db, now);
    links.removeIf([&db](LinkId link) {
        const auto ending =
            db.number("SELECT count(*) FROM revocations WHERE link = ? AND step < ?", link,
                revocations::Step::Receipted);
        return ending != 0 || !newestMayWork(db, link);
    });
    return links;
}

} // namespace bursar::erasures
