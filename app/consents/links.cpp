// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consents/links.h"

#include "app/store/errortext.h"

namespace bursar::links {

namespace {

void refresh(Db& db, LinkId id, const Link& link)
{
    db.run("UPDATE links SET grant_id = ?, name = ?, state = ?, last_error = NULL WHERE id = ?",
        link.grantId, link.name, State::Active, id);
}

} // namespace

void createTables(Db& db)
{
    db.run("CREATE TABLE links ("
           "id INTEGER PRIMARY KEY AUTOINCREMENT," // names keychain entries: never given again
           " network TEXT NOT NULL, provider TEXT NOT NULL,"
           " subject TEXT," // NULL, and then equal to no other, when the network sent none
           " grant_id TEXT, name TEXT, state INTEGER NOT NULL, linked_at INTEGER NOT NULL,"
           " last_success INTEGER, last_error TEXT, UNIQUE (network, provider, subject))");
}

LinkId grant(Db& db, const Link& link)
{
    const LinkId known{
        db.number("SELECT id FROM links WHERE network = ? AND provider = ? AND subject = ?",
            link.networkId, link.provider, link.subject)};
    if (known) {
        refresh(db, known, link);
        return known;
    }
    db.run("INSERT INTO links (network, provider, subject, grant_id, name, state, linked_at)"
           " VALUES (?, ?, ?, ?, ?, ?, ?)",
        link.networkId, link.provider, link.subject, link.grantId, link.name, State::Active,
        link.linkedAt);
    return {db.lastId()};
}

Result<LinkId> renew(Db& db, LinkId link, const Link& granted)
{
    const auto same = db.number("SELECT count(*) FROM links WHERE id = ? AND network = ?"
                                " AND provider = ? AND (subject IS NULL OR subject = ?)",
        link, granted.networkId, granted.provider, granted.subject);
    if (same == 0)
        return fail(ErrorKind::LinkMismatch);
    refresh(db, link, granted);
    return link;
}

void setState(Db& db, LinkId link, State state)
{
    db.run("UPDATE links SET state = ? WHERE id = ?", state, link);
}

void setSignInNeeded(Db& db, LinkId link)
{
    db.run("UPDATE links SET state = ? WHERE id = ? AND state = ?", State::SignInNeeded, link,
        State::Active);
}

void setActiveAgain(Db& db, LinkId link)
{
    db.run("UPDATE links SET state = ? WHERE id = ? AND state = ?", State::Active, link,
        State::SignInNeeded);
}

void setEnded(Db& db, LinkId link)
{
    db.run("UPDATE links SET state = ? WHERE id = ? AND state = ?", State::Ended, link,
        State::Revoking);
}

void setOutcome(
    Db& db, LinkId link, const std::optional<Instant>& success, const std::optional<Error>& error)
{
    db.run("UPDATE links SET last_error = ? WHERE id = ?", toColumn(error), link);
    if (success)
        db.run("UPDATE links SET last_success = ? WHERE id = ?", *success, link);
}

QList<Link> load(Db& db)
{
    QList<Link> list;
    auto rows = db.query("SELECT id, network, provider, subject, grant_id, name, state, linked_at,"
                         " last_success, last_error FROM links ORDER BY id");
    while (rows.next()) {
        Link link;
        link.id.value = rows.integer(0);
        link.networkId = rows.string(1);
        link.provider.value = rows.string(2);
        link.subject = rows.string(3);
        link.grantId = rows.string(4);
        link.name = rows.string(5);
        link.state = rows.as<State>(6);
        link.linkedAt = rows.instant(7).value_or(Instant{});
        link.lastSuccess = rows.instant(8);
        link.lastError = errorFromColumn(rows.string(9));
        list += std::move(link);
    }
    return list;
}

void remove(Db& db, LinkId link) { db.run("DELETE FROM links WHERE id = ?", link); }

} // namespace bursar::links
