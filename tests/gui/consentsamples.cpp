// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/consentsamples.h"

#include "app/base/literals.h"
#include "tests/gui/samples.h"

namespace bursar::test {

namespace {

using namespace std::chrono_literals;
constexpr auto days = 24h;

std::set<DataCluster> allClusters()
{
    return {DataCluster::AccountInfo, DataCluster::Balances, DataCluster::Transactions,
        DataCluster::Statements, DataCluster::Payments, DataCluster::Customers};
}

ConsentView plain(std::int64_t id, const QString& institution, ConsentStatus status)
{
    ConsentView view;
    view.consent.id = id;
    view.consent.link.value = id;
    view.consent.grantId = u"dfb491d5-599e-413f-8957-ae889732d2b%1"_s.arg(id);
    view.consent.institution = institution;
    view.status = status;
    view.granted = sampleNow() - 279 * days;
    view.parties = {{institution, u"DATA_PROVIDER"_s, u"mikomo"_s},
        {u"Akoya"_s, u"DATA_ACCESS_PLATFORM"_s, u"akoya"_s},
        {u"Bursar Project"_s, u"DATA_RECIPIENT"_s, u"bursar_rec"_s},
        {u"Bursar"_s, u"DATA_RECIPIENT"_s, u"bursar"_s}};
    view.partiesFrom = view.accountsFrom = view.clustersFrom = FieldSource::Network;
    view.networkAsked = sampleNow() - 2h;
    view.lastUsed = sampleNow() - 3min;
    view.usesIn30Days = 124;
    view.clusters = allClusters();
    const auto account = [&view](const QString& key, const QString& name, const QString& four) {
        view.accounts += ConsentView::Account{key, name, four, view.clusters, true};
    };
    account(u"a"_s, u"Everyday Checking"_s, u"8123"_s);
    account(u"b"_s, u"Reserve Savings"_s, u"2207"_s);
    account(u"c"_s, u"Travel Card"_s, u"5519"_s);
    view.accounts[2].clusters.erase(DataCluster::Payments);
    view.timeline = {
        ConsentEvent{.at = sampleNow() - 3min,
            .kind = ConsentEvent::Kind::Read,
            .use = {.last = sampleNow() - 3min,
                .cause = Cause::Person,
                .clusters = {DataCluster::Balances, DataCluster::Transactions},
                .calls = 12}},
        ConsentEvent{.at = sampleNow() - 5h,
            .kind = ConsentEvent::Kind::Read,
            .use = {.last = sampleNow() - 5h,
                .cause = Cause::Schedule,
                .clusters = {DataCluster::Balances},
                .calls = 3,
                .failures = 1}},
        ConsentEvent{.at = sampleNow() - 80 * days,
            .kind = ConsentEvent::Kind::Changed,
            .news = {.change = consentnews::Change::AccountsAdded, .names = {u"c"_s}}},
        ConsentEvent{.at = view.granted, .kind = ConsentEvent::Kind::Granted},
    };
    return view;
}

ConsentView revoking(
    std::int64_t id, const QString& institution, ConsentStatus status, RevocationStep step)
{
    ConsentView view = plain(id, institution, status);
    view.revocation = sampleRevocation(step);
    using Kind = ConsentEvent::Kind;
    if (step >= RevocationStep::Sent)
        view.timeline.prepend({.at = sampleNow() - 1min, .kind = Kind::RevocationSent});
    if (step >= RevocationStep::Proven) {
        view.ended = sampleNow();
        view.timeline.prepend({.at = sampleNow(), .kind = Kind::Proven});
        view.timeline.prepend({.at = sampleNow(), .kind = Kind::TokenErased});
    }
    view.timeline.insert(view.timeline.size() - 4,
        ConsentEvent{.at = sampleNow() - 2min, .kind = Kind::RevocationAsked});
    return view;
}

} // namespace

Revocation sampleRevocation(RevocationStep step)
{
    Revocation one{.id = 1, .consent = 1, .step = step};
    one.askedAt = sampleNow() - 2min;
    if (step >= RevocationStep::Sent)
        one.sentAt = sampleNow() - 1min;
    if (step == RevocationStep::Sent)
        one.evidence.refreshRefused = sampleNow() - 1min;
    if (step >= RevocationStep::Proven) {
        one.provenAt = one.erasedAt = sampleNow();
        one.evidence = {.callRefused = sampleNow(),
            .callAnswer = u"401/602"_s,
            .refreshRefused = sampleNow(),
            .consentStatus = u"REVOKED"_s,
            .consentAsked = sampleNow()};
    }
    if (step < RevocationStep::Proven) {
        one.attempts = 2;
        one.failedAt = sampleNow() - 30s;
        one.failure = Error{.kind = ErrorKind::ProviderDown, .http = 503};
    }
    return one;
}

QList<ConsentView> sampleConsents(bool extreme)
{
    QList<ConsentView> views;
    views += plain(1, u"Mikomo Bank"_s, ConsentStatus::Active);
    views.last().until = sampleNow() + 86 * days;
    views.last().lookbackDays = 730;
    views.last().created = views.last().granted - 2s;
    views.last().consent.purpose =
        u"Bursar shows you your own accounts on this computer and sends them to nobody."_s;
    views += plain(2, u"Halden Credit Union"_s, ConsentStatus::EndsSoon);
    views.last().until = sampleNow() + 6 * days;
    views += plain(3, u"Northgate Brokerage"_s, ConsentStatus::SignInNeeded);
    views.last().clusters.insert(DataCluster::Investments);
    views += revoking(4, u"Cardinal"_s, ConsentStatus::RevocationSent, RevocationStep::Sent);
    views +=
        revoking(5, u"Harbor Trust"_s, ConsentStatus::RevocationRetrying, RevocationStep::Asked);
    views += revoking(6, u"Mikomo Bank"_s, ConsentStatus::RevokedByYou, RevocationStep::Receipted);
    views += plain(7, u"Alder Savings"_s, ConsentStatus::Expired);
    views.last().ended = sampleNow() - 20 * days;
    views.last().until = views.last().ended;
    views.last().endedByClock = true;
    views += plain(8, u"Alder Savings"_s, ConsentStatus::RevokedAtBank);
    views.last().ended = sampleNow() - 200 * days;
    if (extreme) {
        ConsentView& first = views.first();
        first.consent.institution =
            u"Erste Allgemeine Deutsche Spar- und Kreditgenossenschaftsbank eG"_s;
        first.parties[0].name = first.consent.institution;
        first.parties[2].name = u"Verein zur Förderung freier Haushaltsbuchführung e. V."_s;
        first.unknownClusters = {u"horoscopes"_s, u"insurance_policies"_s};
        first.clusters.insert(DataCluster::Tax);
        first.accounts[0].name = u"Gemeinschaftskonto für alle laufenden Ausgaben des Hauses"_s;
        first.accounts[1].hasClusters = false;
        for (int i = 0; i < 100; ++i) {
            ConsentEvent event = first.timeline[1];
            event.at -= i * days;
            first.timeline.insert(1 + i, event);
        }
        first.hasEarlierUses = true;
    }
    return views;
}

LocalCopy sampleCopy() { return {.accounts = 3, .transactions = 9'412, .documents = 24}; }

QHash<LinkId, LocalCopy> sampleCopies(bool extreme)
{
    QHash<LinkId, LocalCopy> copies;
    for (const std::int64_t link : {1, 2, 3, 4, 5}) {
        LocalCopy copy = sampleCopy();
        copy.isInUse = true;
        if (link % 2 == 0)
            copy.keptDays = 90;
        copies.insert({link}, copy);
    }
    LocalCopy timed = sampleCopy();
    timed.keptDays = 30;
    timed.erasedOn = sampleNow() + 10 * days;
    if (extreme)
        timed.transactions = 12'345'678;
    copies.insert({7}, timed);
    copies.insert({8}, sampleCopy());
    return copies;
}

QHash<LinkId, NextReading> sampleNextReadings()
{
    QHash<LinkId, NextReading> next;
    for (const std::int64_t link : {1, 2, 3, 4, 5})
        next.insert(
            {link}, {.when = NextReading::When::At, .at = sampleNow() + std::chrono::hours(2)});
    return next;
}

QList<attention::Item> sampleAttention(bool extreme)
{
    using attention::Kind;
    QList<attention::Item> items{
        {.kind = Kind::RevocationNotConfirmed, .link = {4}, .institution = u"Cardinal"_s},
        {.kind = Kind::SignInNeeded, .link = {2}, .institution = u"Halden Credit Union"_s},
        {.kind = Kind::EndsSoon, .link = {3}, .institution = u"Northgate Brokerage"_s, .days = 7},
        {.kind = Kind::AccountsAdded, .link = {1}, .institution = u"Mikomo Bank"_s, .count = 1},
        {.kind = Kind::NewDocuments, .link = {1}, .institution = u"Mikomo Bank"_s, .count = 4}};
    if (extreme) {
        items[0].institution =
            u"Erste Allgemeine Deutsche Spar- und Kreditgenossenschaftsbank eG"_s;
        for (const Kind kind : {Kind::RevocationRetrying, Kind::RevokedAtBank, Kind::Expired,
                 Kind::MoreThanAsked, Kind::AccountsRemoved, Kind::HolderChanged,
                 Kind::AccountsTwice, Kind::ConsentLacks})
            items += {.kind = kind, .link = {1}, .institution = u"Mikomo Bank"_s, .count = 3};
        items += {.kind = Kind::ReadingFailed,
            .link = {1},
            .institution = u"Mikomo Bank"_s,
            .error = Error{.kind = ErrorKind::ProviderDown, .http = 503}};
    }
    for (const Kind kind : {Kind::PaymentOverdue, Kind::PaymentDue}) {
        if (kind == Kind::PaymentOverdue && !extreme)
            continue;
        items += {.kind = kind,
            .link = {2},
            .institution = u"Halden Credit Union"_s,
            .accountName = u"Auto Loan \u20224410"_s,
            .day = Day::ofInstantUtc(sampleNow()).plus(7),
            .amount = Money{{41'277, 2}, Currency::fromCode("USD")}};
    }
    for (qsizetype i = 0; i < items.size(); ++i)
        items[i].fact = QString::number(i);
    return items;
}

Erasure sampleErasure(const QStringList& foundIn)
{
    Erasure one{.step = ErasureStep::Over, .keys = {u"link/7/refresh-token"_s}};
    one.order.scope = ErasureScope::Institution;
    one.rows = {{u"accounts"_s, 3}, {u"transactions"_s, 9'412}, {u"annotations"_s, 17},
        {u"bank_documents"_s, 24}, {u"consents"_s, 2}, {u"balances"_s, 3}, {u"links"_s, 1}};
    one.ledgerEntries = 1'204;
    one.search = {.texts = 532, .values = 18'204, .foundIn = foundIn};
    one.doneAt = sampleNow();
    return one;
}

} // namespace bursar::test
