// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consents/consentrecord.h"

namespace bursar::consents {

namespace {

constexpr QChar separator(0x1f); // in no account id that a path could carry, and in no product

QStringList list(const QString& column)
{
    return column.isEmpty() ? QStringList() : column.split(separator);
}

} // namespace

void createTables(Db& db)
{
    db.run("CREATE TABLE consents (id INTEGER PRIMARY KEY AUTOINCREMENT,"
           " link INTEGER NOT NULL," // no reference: a consent outlives its link
           " grant_id TEXT, granted_at INTEGER NOT NULL, ended_at INTEGER, network TEXT NOT NULL,"
           " provider TEXT NOT NULL, client_id TEXT, scopes TEXT, institution TEXT, surface TEXT,"
           " accounts TEXT, products TEXT)");
}

void addPurpose(Db& db) { db.run("ALTER TABLE consents ADD COLUMN purpose TEXT"); }

std::int64_t record(Db& db, const Consent& consent)
{
    end(db, consent.link, consent.grantedAt);
    db.run("INSERT INTO consents (link, grant_id, granted_at, network, provider, client_id, scopes,"
           " institution, surface, accounts, products, purpose)"
           " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        consent.link, consent.grantId, consent.grantedAt, consent.networkId, consent.provider,
        consent.clientId, consent.scopes, consent.institution, consent.surface,
        consent.accounts.join(separator), consent.products.join(separator), consent.purpose);
    return db.lastId();
}

std::optional<Consent> running(Db& db, LinkId link)
{
    for (const Consent& consent : load(db)) {
        if (consent.link == link && !consent.endedAt)
            return consent;
    }
    return std::nullopt;
}

std::optional<Consent> renewed(Db& db, LinkId link)
{
    for (const Consent& consent : load(db)) {
        if (consent.link != link)
            continue;
        const bool isRevoked =
            db.number("SELECT count(*) FROM revocations WHERE consent = ?", consent.id) != 0;
        return isRevoked ? std::nullopt : std::optional(consent);
    }
    return std::nullopt;
}

void end(Db& db, LinkId link, Instant at)
{
    db.run("UPDATE consents SET ended_at = ? WHERE link = ? AND ended_at IS NULL", at, link);
}

void endOne(Db& db, std::int64_t consent, Instant at)
{
    db.run("UPDATE consents SET ended_at = ? WHERE id = ? AND ended_at IS NULL", at, consent);
}

bool reopen(Db& db, std::int64_t consent)
{
    const auto newer =
        db.number("SELECT count(*) FROM consents c, consents n WHERE c.id = ? AND n.link = c.link"
                  " AND n.id > c.id",
            consent);
    if (newer == 0)
        db.run("UPDATE consents SET ended_at = NULL WHERE id = ?", consent);
    return newer == 0;
}

void takeBack(Db& db, LinkId link, Instant grantedAt)
{
    db.run("DELETE FROM receipts WHERE consent ="
           " (SELECT id FROM consents WHERE link = ? AND granted_at = ?)",
        link, grantedAt);
    db.run("DELETE FROM consents WHERE link = ? AND granted_at = ?", link, grantedAt);
    db.run("UPDATE consents SET ended_at = NULL WHERE link = ? AND ended_at = ?", link, grantedAt);
}

QList<Consent> load(Db& db)
{
    QList<Consent> all;
    auto rows = db.query("SELECT id, link, grant_id, granted_at, ended_at, network, provider,"
                         " client_id, scopes, institution, surface, accounts, products, purpose"
                         " FROM consents ORDER BY granted_at DESC, id DESC");
    while (rows.next()) {
        Consent consent;
        consent.id = rows.integer(0);
        consent.link.value = rows.integer(1);
        consent.grantId = rows.string(2);
        consent.grantedAt = rows.instant(3).value_or(Instant{});
        consent.endedAt = rows.instant(4);
        consent.networkId = rows.string(5);
        consent.provider.value = rows.string(6);
        consent.clientId = rows.string(7);
        consent.scopes = rows.string(8);
        consent.institution = rows.string(9);
        consent.surface = rows.string(10);
        consent.accounts = list(rows.string(11));
        consent.products = list(rows.string(12));
        consent.purpose = rows.string(13);
        all += std::move(consent);
    }
    return all;
}

} // namespace bursar::consents
