// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consents/attention.h"

#include "app/base/literals.h"

#include <algorithm>
#include <utility>

namespace bursar::attention {

namespace {

constexpr auto newFor = std::chrono::hours(14 * 24);
constexpr int dueSoon = 14; // days

Kind kindOf(ConsentNotice::Kind kind)
{
    switch (kind) {
    case ConsentNotice::Kind::EndsIn:
        return Kind::EndsSoon;
    case ConsentNotice::Kind::SignInNeeded:
        return Kind::SignInNeeded;
    case ConsentNotice::Kind::Expired:
        return Kind::Expired;
    case ConsentNotice::Kind::RevokedAtBank:
        return Kind::RevokedAtBank;
    case ConsentNotice::Kind::NotConfirmed:
        return Kind::RevocationNotConfirmed;
    case ConsentNotice::Kind::Retrying:
        return Kind::RevocationRetrying;
    case ConsentNotice::Kind::AccountsAdded:
        return Kind::AccountsAdded;
    case ConsentNotice::Kind::AccountsRemoved:
        return Kind::AccountsRemoved;
    case ConsentNotice::Kind::MoreThanAsked:
        break;
    }
    return Kind::MoreThanAsked;
}

QString joined(QLatin1StringView kind, std::initializer_list<std::int64_t> parts)
{
    QString fact = kind;
    for (const std::int64_t part : parts)
        fact += u'/' + QString::number(qint64(part));
    return fact;
}

QString factOf(const ConsentNotice& notice)
{
    const std::int64_t since = notice.since.time_since_epoch().count();
    switch (notice.kind) {
    case ConsentNotice::Kind::EndsIn: // again at 7 and at 1
        return joined("ends"_L1, {notice.consent, since, notice.days});
    case ConsentNotice::Kind::SignInNeeded: // a state: `since` is when it was looked at
        return joined("signin"_L1, {notice.consent});
    case ConsentNotice::Kind::NotConfirmed:
        return joined("sent"_L1, {notice.consent});
    case ConsentNotice::Kind::Retrying:
        return joined("retrying"_L1, {notice.consent});
    default:
        return joined("changed"_L1, {static_cast<int>(notice.kind), notice.consent, since});
    }
}

void addFailures(QList<Item>& items, const Facts& facts)
{
    bool isOffline = false;
    for (const links::Link& link : facts.links) {
        if (link.state != links::State::Active || !link.lastError)
            continue;
        // Without a connection no bank can be read: that is one thing, not one for each of them.
        if (link.lastError->kind == ErrorKind::Offline && std::exchange(isOffline, true))
            continue;
        const int kind = static_cast<int>(link.lastError->kind);
        items += Item{.kind = Kind::ReadingFailed,
            .link = link.id,
            .institution = link.name,
            .error = link.lastError,
            .fact = joined("failed"_L1, {link.id.value, kind})};
    }
}

/// Dated after the bank was linked: at first all of them would be.
void addDocuments(QList<Item>& items, const Facts& facts)
{
    if (!facts.documents)
        return;
    for (const links::Link& link : facts.links) {
        const Day since =
            std::max(Day::ofInstantUtc(link.linkedAt), Day::ofInstantUtc(facts.now - newFor));
        int count = 0;
        std::int64_t newest = 0;
        for (const documents::Document& each : *facts.documents) {
            const bool isNew = each.link == link.id && each.isListed && each.listed.day.isKnown()
                && since < each.listed.day && each.state == documents::State::NotHere;
            count += isNew ? 1 : 0;
            newest = std::max(newest, isNew ? each.id.value : 0);
        }
        if (count > 0)
            items += Item{.kind = Kind::NewDocuments,
                .link = link.id,
                .institution = link.name,
                .count = count,
                .fact = joined("documents"_L1, {link.id.value, newest})};
    }
}

/// Each pair once, with the login that came later.
void addTwins(QList<Item>& items, const Facts& facts)
{
    if (!facts.accounts)
        return;
    for (const links::Link& link : facts.links) {
        int count = 0;
        QString fact = joined("twice"_L1, {link.id.value});
        for (const accounts::Entry& entry : *facts.accounts) {
            if (entry.link != link.id || !entry.seemsSameAs)
                continue;
            ++count;
            fact += u'/' + QString::number(entry.account.ref.value);
        }
        if (count > 0)
            items += Item{.kind = Kind::AccountsTwice,
                .link = link.id,
                .institution = link.name,
                .count = count,
                .fact = fact};
    }
}

void addLacking(QList<Item>& items, const Facts& facts)
{
    for (const links::Link& link : facts.links) {
        const QStringList names = facts.lacking.value(link.id);
        if (!names.isEmpty())
            items += Item{.kind = Kind::ConsentLacks,
                .link = link.id,
                .institution = link.name,
                .count = static_cast<int>(names.size()),
                .fact = joined("lacks"_L1, {link.id.value}) + u'/' + names.join(u'+')};
    }
}

QString institutionOf(const Facts& facts, LinkId id)
{
    for (const links::Link& link : facts.links)
        if (link.id == id)
            return link.name;
    return {};
}

QString nameOf(const Due& due)
{
    return due.lastFour.isEmpty() ? due.name : QString(due.name + u" \u2022" + due.lastFour);
}

void addDues(QList<Item>& items, const Facts& facts)
{
    const Day today = Day::ofInstantUtc(facts.now);
    const auto add = [&](Kind kind, const Due& due, const QString& fact) {
        items += Item{.kind = kind,
            .link = due.link,
            .institution = institutionOf(facts, due.link),
            .fact = fact,
            .account = due.account,
            .accountName = nameOf(due),
            .day = due.day,
            .amount = kind == Kind::PaymentOverdue ? due.pastDue : due.amount};
    };
    const auto isMoney = [](const std::optional<Money>& money) {
        return money && !money->value.isZero() && !money->value.isNegative();
    };
    for (const Due& due : facts.dues) {
        if (isMoney(due.pastDue))
            add(Kind::PaymentOverdue, due, joined("overdue"_L1, {due.account.value}));
        // One whose day is over may be paid by now: the bank will tell.
        if (due.day >= today && due.day <= today.plus(dueSoon)
            && (!due.amount || isMoney(due.amount)))
            add(Kind::PaymentDue, due, joined("due"_L1, {due.account.value, due.day.days}));
    }
}

/// One item for all that is new of an account's holders, or of who signs in.
void addChanges(QList<Item>& items, const Facts& facts)
{
    for (const customers::Change& change : facts.changes) { // newest first
        const auto same = std::find_if(items.begin(), items.end(), [&](const Item& each) {
            return each.kind == Kind::HolderChanged && each.link == change.link
                && each.account == change.account;
        });
        if (same != items.end()) {
            ++same->count;
            same->changes += change.id;
            continue;
        }
        items += Item{.kind = Kind::HolderChanged,
            .link = change.link,
            .institution = institutionOf(facts, change.link),
            .count = 1,
            .fact = joined("holder"_L1, {change.link.value, change.account.value, change.id}),
            .account = change.account,
            .changes = {change.id}};
    }
}

} // namespace

QList<Item> gather(const Facts& facts)
{
    QList<Item> items;
    for (const ConsentNotice& notice : noticesOf(facts.consents, facts.now))
        items += Item{.kind = kindOf(notice.kind),
            .link = notice.link,
            .consent = notice.consent,
            .institution = notice.institution,
            .days = notice.days,
            .count = notice.count,
            .fact = factOf(notice)};
    addFailures(items, facts);
    addTwins(items, facts);
    addLacking(items, facts);
    addDocuments(items, facts);
    addDues(items, facts);
    addChanges(items, facts);
    std::stable_sort(
        items.begin(), items.end(), [](const Item& a, const Item& b) { return a.kind < b.kind; });
    return items;
}

} // namespace bursar::attention
