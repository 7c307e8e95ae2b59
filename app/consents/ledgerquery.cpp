// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consents/ledgerquery.h"

#include "app/consents/consentrecord.h"
#include "app/consents/ledgercolumns.h"
#include "app/consents/links.h"
#include "app/store/errortext.h"

#include <algorithm>
#include <limits>

namespace bursar::ledger {

namespace {

/// Of LEDGER_COLUMNS.
Ledger::Entry entryOf(const Rows& rows)
{
    Ledger::Entry entry;
    entry.number = rows.integer(0);
    entry.call.at = rows.instant(1).value_or(Instant{});
    entry.call.link.value = rows.integer(2);
    entry.grantId = rows.string(3);
    entry.call.cause = rows.as<Cause>(4);
    entry.call.cluster = rows.as<DataCluster>(5);
    entry.call.path = rows.string(6);
    entry.call.http = rows.as<int>(7);
    if (!rows.isNull(8))
        entry.call.error = errorKindFromName(rows.string(8));
    entry.call.requestId = rows.string(9);
    entry.call.rows = rows.integer(10);
    entry.call.bytes = rows.integer(11);
    entry.salt = rows.bytes(12);
    entry.commitment = rows.bytes(13);
    entry.hash = rows.bytes(14);
    entry.call.unreadable = rows.integer(15);
    entry.call.places = rows.string(16).split(u'\n', Qt::SkipEmptyParts);
    return entry;
}

/// For LIKE with '\' as its escape: all that contain the words as they are.
QString containing(const QString& words)
{
    if (words.isEmpty())
        return {};
    QString pattern(u'%');
    for (const QChar c : words) {
        if (c == u'%' || c == u'_' || c == u'\\')
            pattern += u'\\';
        pattern += c;
    }
    return pattern + u'%';
}

/// Between two looks at whether anybody still wants to know.
constexpr std::size_t rowsBetweenLooks = 1'024;

} // namespace

LedgerNumbers find(Db& db, const LedgerFilter& filter, const CancelToken& cancel)
{
    const bool anyOutcome = filter.outcome == LedgerFilter::Outcome::Any;
    const bool failed = filter.outcome == LedgerFilter::Outcome::Failed;
    auto numbers = std::make_shared<std::vector<std::int64_t>>();
    auto rows =
        db.query("SELECT number FROM ledger WHERE (?1 IS NULL OR at >= ?1)"
                 " AND (?2 IS NULL OR at < ?2) AND (?3 IS NULL OR link = ?3)"
                 " AND (?4 = 0 OR ifnull(grant_id, '') = ifnull(?5, ''))"
                 " AND (?6 IS NULL OR cluster = ?6) AND (?7 = 1 OR (error IS NOT NULL) = ?8)"
                 " AND (?9 IS NULL OR cause = ?9)"
                 " AND (?10 IS NULL OR path LIKE ?10 ESCAPE '\\'"
                 " OR request_id LIKE ?10 ESCAPE '\\') ORDER BY number DESC",
            filter.from, filter.until, filter.link, filter.grantId.has_value(),
            filter.grantId.value_or(QString()), filter.cluster, anyOutcome, failed, filter.cause,
            containing(filter.words));
    while (rows.next()) {
        if (numbers->size() % rowsBetweenLooks == 0 && cancel.isCancelled())
            return {};
        numbers->push_back(rows.integer(0));
    }
    return numbers;
}

QList<Ledger::Entry> entries(Db& db, std::span<const std::int64_t> numbers)
{
    QList<Ledger::Entry> found;
    found.reserve(static_cast<qsizetype>(numbers.size()));
    for (const std::int64_t number : numbers) {
        auto row = db.query("SELECT " LEDGER_COLUMNS " FROM ledger WHERE number = ?", number);
        if (row.next())
            found += entryOf(row);
    }
    return found;
}

QList<Ledger::Entry> newest(Db& db, int limit, std::optional<std::int64_t> before)
{
    QList<Ledger::Entry> found;
    auto rows = db.query("SELECT " LEDGER_COLUMNS " FROM ledger WHERE number < ?"
                         " ORDER BY number DESC LIMIT ?",
        before.value_or(std::numeric_limits<std::int64_t>::max()), limit);
    while (rows.next())
        found += entryOf(rows);
    return found;
}

LedgerSubjects subjects(Db& db)
{
    LedgerSubjects known;
    for (const consents::Consent& consent : consents::load(db))
        known.all += {
            consent.link, consent.grantId, consent.institution, consent.grantedAt, consent.endedAt};
    const auto links = links::load(db);
    auto rows = db.query("SELECT link, ifnull(grant_id, ''), min(at), count(*) FROM ledger"
                         " GROUP BY link, ifnull(grant_id, '')");
    while (rows.next()) {
        const LinkId link{rows.integer(0)};
        const QString grantId = rows.string(1);
        const auto first = rows.instant(2);
        known.oldest = known.oldest ? std::min(known.oldest, first) : first;
        known.entries += rows.integer(3);
        if (!link) // erased: of nobody any more
            continue;
        const bool isKnown = std::any_of(known.all.begin(), known.all.end(),
            [&](const LedgerSubject& s) { return s.link == link && s.grantId == grantId; });
        if (isKnown)
            continue;
        LedgerSubject subject{.link = link, .grantId = grantId};
        for (const LedgerSubject& other : std::as_const(known.all)) {
            if (other.link == link && subject.institution.isEmpty())
                subject.institution = other.institution;
        }
        for (const links::Link& each : links) {
            if (each.id == link && subject.institution.isEmpty())
                subject.institution = each.name;
        }
        known.all += subject;
    }
    std::stable_sort(
        known.all.begin(), known.all.end(), [](const LedgerSubject& a, const LedgerSubject& b) {
            const int order = a.institution.localeAwareCompare(b.institution);
            if (order != 0)
                return order < 0;
            if (a.link != b.link)
                return a.link < b.link;
            return a.grantedAt > b.grantedAt; // an unknown time comes last
        });
    return known;
}

} // namespace bursar::ledger
