// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consents/revocations.h"

#include "app/base/literals.h"
#include "app/consents/links.h"
#include "app/store/errortext.h"

#include <algorithm>
#include <array>

namespace bursar::revocations {

namespace {

using namespace std::chrono_literals;

constexpr std::array<std::chrono::milliseconds, 6> waits{5s, 30s, 2min, 10min, 1h, 6h};

} // namespace

bool isProven(const Evidence& evidence, Instant now)
{
    if (!evidence.refreshRefused || evidence.consentStatus == "ACTIVE"_L1)
        return false;
    const auto lastNews = std::max(
        *evidence.refreshRefused, evidence.callAnswered.value_or(*evidence.refreshRefused));
    if (now >= lastNews + longestBearerLife)
        return true;
    if (evidence.callAnswered || evidence.consentPending)
        return false;
    const bool isOver =
        evidence.consentStatus == "REVOKED"_L1 || evidence.consentStatus == "EXPIRED"_L1;
    return evidence.callRefused || isOver;
}

std::chrono::milliseconds waitAfter(int attempts)
{
    const auto last = static_cast<int>(waits.size()) - 1;
    return waits[static_cast<std::size_t>(std::clamp(attempts - 1, 0, last))];
}

void createTables(Db& db)
{
    db.run("CREATE TABLE revocations ("
           "id INTEGER PRIMARY KEY AUTOINCREMENT," // names keychain entries: never given again
           " consent INTEGER NOT NULL UNIQUE, link INTEGER NOT NULL, step INTEGER NOT NULL,"
           " erases INTEGER NOT NULL, own_token INTEGER NOT NULL DEFAULT 0,"
           " asked_at INTEGER NOT NULL, sent_at INTEGER, proven_at INTEGER, erased_at INTEGER,"
           " receipt_at INTEGER, call_answered INTEGER, call_refused INTEGER, call_answer TEXT,"
           " refresh_refused INTEGER, consent_status TEXT, consent_asked INTEGER,"
           " consent_pending INTEGER NOT NULL DEFAULT 0, attempts INTEGER NOT NULL DEFAULT 0,"
           " failed_at INTEGER, failure TEXT)");
    // Before version 4 a link's state was all there was: what was asked and not confirmed is asked
    // again; of what was confirmed the token may still have to go.
    db.run("INSERT INTO revocations (consent, link, step, erases, asked_at)"
           " SELECT max(c.id), l.id, ?, 0, CAST(strftime('%s', 'now') AS INTEGER) * 1000"
           " FROM links l JOIN consents c"
           " ON c.link = l.id WHERE l.state = ? AND c.ended_at IS NULL GROUP BY l.id",
        Step::Asked, links::State::Revoking);
    db.run("INSERT INTO revocations (consent, link, step, erases, asked_at, proven_at)"
           " SELECT max(c.id), l.id, ?, 0, c.ended_at, c.ended_at FROM links l JOIN consents c"
           " ON c.link = l.id WHERE l.state = ? AND c.ended_at IS NOT NULL GROUP BY l.id",
        Step::Proven, links::State::Ended);
}

std::optional<std::int64_t> ask(Db& db, LinkId link, bool erasesData, Instant now)
{
    const bool hasEnded = db.number("SELECT count(*) FROM links WHERE id = ? AND state = ?", link,
                              links::State::Ended)
        != 0;
    const auto consent =
        hasEnded ? 0 : db.number("SELECT max(id) FROM consents WHERE link = ?", link);
    if (consent == 0) {
        // Proven, but the keychain would not let go of the token: only the data can still go.
        const auto open = db.number(
            "SELECT max(id) FROM revocations WHERE link = ? AND step < ?", link, Step::Receipted);
        if (open == 0)
            return std::nullopt;
        if (erasesData)
            db.run("UPDATE revocations SET erases = 1 WHERE id = ?", open);
        return open;
    }
    const auto known = db.number("SELECT id FROM revocations WHERE consent = ?", consent);
    links::setState(db, link, links::State::Revoking);
    if (known != 0) {
        if (erasesData)
            db.run("UPDATE revocations SET erases = 1 WHERE id = ?", known);
        return known;
    }
    db.run("INSERT INTO revocations (consent, link, step, erases, asked_at)"
           " VALUES (?, ?, ?, ?, ?)",
        consent, link, Step::Asked, erasesData, now);
    return db.lastId();
}

void save(Db& db, const Revocation& r)
{
    const Evidence& e = r.evidence;
    // Not `erases`: only the person changes it, perhaps while an attempt is under way.
    db.run("UPDATE revocations SET step = ?, own_token = ?, sent_at = ?, proven_at = ?,"
           " erased_at = ?, receipt_at = ?, call_answered = ?, call_refused = ?, call_answer = ?,"
           " refresh_refused = ?, consent_status = ?, consent_asked = ?, consent_pending = ?,"
           " attempts = ?, failed_at = ?, failure = ? WHERE id = ?",
        r.step, r.hasOwnToken, r.sentAt, r.provenAt, r.erasedAt, r.receiptAt, e.callAnswered,
        e.callRefused, e.callAnswer, e.refreshRefused, e.consentStatus, e.consentAsked,
        e.consentPending, r.attempts, r.failedAt, toColumn(r.failure), r.id);
}

void removeErased(Db& db, std::int64_t revocation)
{
    db.run("DELETE FROM links WHERE state = ?"
           " AND id = (SELECT link FROM revocations WHERE id = ? AND erases = 1)",
        links::State::Ended, revocation);
}

QList<Revocation> load(Db& db)
{
    QList<Revocation> all;
    auto rows = db.query("SELECT id, consent, link, step, erases, own_token, asked_at, sent_at,"
                         " proven_at, erased_at, receipt_at, call_answered, call_refused,"
                         " call_answer, refresh_refused, consent_status, consent_asked,"
                         " consent_pending, attempts, failed_at, failure"
                         " FROM revocations ORDER BY id");
    while (rows.next()) {
        Revocation one;
        int at = 0;
        one.id = rows.integer(at++);
        one.consent = rows.integer(at++);
        one.link.value = rows.integer(at++);
        one.step = rows.as<Step>(at++);
        one.erasesData = rows.integer(at++) != 0;
        one.hasOwnToken = rows.integer(at++) != 0;
        one.askedAt = rows.instant(at++).value_or(Instant{});
        one.sentAt = rows.instant(at++);
        one.provenAt = rows.instant(at++);
        one.erasedAt = rows.instant(at++);
        one.receiptAt = rows.instant(at++);
        one.evidence.callAnswered = rows.instant(at++);
        one.evidence.callRefused = rows.instant(at++);
        one.evidence.callAnswer = rows.string(at++);
        one.evidence.refreshRefused = rows.instant(at++);
        one.evidence.consentStatus = rows.string(at++);
        one.evidence.consentAsked = rows.instant(at++);
        one.evidence.consentPending = rows.integer(at++) != 0;
        one.attempts = rows.as<int>(at++);
        one.failedAt = rows.instant(at++);
        one.failure = errorFromColumn(rows.string(at++));
        all += std::move(one);
    }
    return all;
}

} // namespace bursar::revocations
