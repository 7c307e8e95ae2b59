// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a consent, from what is stored about it.
#include "app/base/literals.h"
#include "app/consents/consentview.h"

#include <QTest>

using namespace bursar;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(bursar::StatusFacts)

namespace {

const Instant today{24h * 20'000};
const LinkId one{1};

consents::Consent consent(std::int64_t id, Instant granted, std::optional<Instant> ended = {})
{
    return {.id = id,
        .link = one,
        .grantId = u"grant-%1"_s.arg(id),
        .grantedAt = granted,
        .endedAt = ended,
        .networkId = u"net"_s,
        .provider = {u"mikomo"_s},
        .clientId = u"client"_s,
        .institution = u"Mikomo"_s};
}

ConsentGrant grant(const QStringList& accounts, const QStringList& clusters)
{
    ConsentGrant grant{
        .status = ConsentGrant::Status::Active, .statusText = u"ACTIVE"_s, .parties = {}};
    for (const QString& account : accounts)
        grant.resources += ConsentGrant::Resource{u"ACCOUNT"_s, account, clusters};
    return grant;
}

QList<ConsentView> describe(const ConsentFacts& facts, links::State state = links::State::Active,
    const QList<accounts::Entry>& accounts = {})
{
    links::Link link;
    link.id = one;
    link.state = state;
    return describeConsents(facts, {link}, accounts, {{u"net"_s, u"The Network"_s}}, today);
}

} // namespace

class TestConsents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStatus_data();
    void everyStatus();
    void renewalsAreOneConsent();
    void aRenewalTellsWhatItChanged();
    void aRenewalAfterTheEndTellsItToo();
    void changesNameTheAccounts();
    void whatIsNotKnownIsNoChange();
    void aRevokedOneIsNoRenewal();
    void eachFieldSaysWhereItComesFrom();
    void partiesStandInTheOrderOfTheData();
    void usesAreCountedPerConsent();
    void aUseOfARenewedConsentIsCountedOnce_data();
    void aUseOfARenewedConsentIsCountedOnce();
    void erasedDataIsPartOfTheHistory();
    void changesAreNoticed();
    void aFirstWordBeyondTheSignInIsNoticed();
    void anEndThereIsNoticedWithoutAWordBefore();
    void noticesWorstFirst();
    void daysUntilTheEnd_data();
    void daysUntilTheEnd();
    void theWordSurvivesTheStore();
};

void TestConsents::everyStatus_data()
{
    using Step = RevocationStep;
    using Said = ConsentGrant::Status;
    using Link = links::State;
    QTest::addColumn<StatusFacts>("facts");
    QTest::addColumn<int>("status");
    const auto row = [](const char* name, const StatusFacts& facts, ConsentStatus status) {
        QTest::newRow(name) << facts << int(status);
    };
    row("nothing else", {}, ConsentStatus::Active);
    row("the network says active", {.network = Said::Active}, ConsentStatus::Active);
    row("a new word", {.network = Said::Other}, ConsentStatus::Active);
    row("31 days left", {.until = today + 31 * 24h}, ConsentStatus::Active);
    row("30 days left", {.until = today + 30 * 24h}, ConsentStatus::EndsSoon);
    row("a minute left", {.until = today + 1min}, ConsentStatus::EndsSoon);
    row("over", {.until = today}, ConsentStatus::Expired);
    row("expired, says the network", {.network = Said::Expired}, ConsentStatus::Expired);
    row("revoked, says the network", {.network = Said::Revoked}, ConsentStatus::RevokedAtBank);
    row("our token is rejected", {.link = Link::SignInNeeded}, ConsentStatus::SignInNeeded);
    row("rejected, and it was revoked there",
        {.network = Said::Revoked, .link = Link::SignInNeeded}, ConsentStatus::RevokedAtBank);
    row("rejected, and it ends soon", {.link = Link::SignInNeeded, .until = today + 24h},
        ConsentStatus::SignInNeeded);
    row("asked just now", {.revocation = Step::Asked, .link = Link::Revoking},
        ConsentStatus::Active);
    row("asked, and failed",
        {.revocation = Step::Asked, .revocationFailed = true, .link = Link::Revoking},
        ConsentStatus::RevocationRetrying);
    row("sent", {.revocation = Step::Sent, .link = Link::Revoking}, ConsentStatus::RevocationSent);
    row("sent, and not refused",
        {.revocation = Step::Sent, .revocationFailed = true, .link = Link::Revoking},
        ConsentStatus::RevocationSent);
    row("sent, and its time is over", {.revocation = Step::Sent, .until = today - 24h},
        ConsentStatus::RevocationSent);
    row("proven", {.revocation = Step::Proven, .link = Link::Ended}, ConsentStatus::RevokedByYou);
    row("proven, but the keychain refuses",
        {.revocation = Step::Proven, .revocationFailed = true, .link = Link::Ended},
        ConsentStatus::RevokedByYou);
    row("erased", {.revocation = Step::Erased, .isCurrent = false}, ConsentStatus::RevokedByYou);
    row("receipted", {.revocation = Step::Receipted, .isCurrent = false},
        ConsentStatus::RevokedByYou);
    row("revoked there before it was asked for here",
        {.revocation = Step::Receipted, .network = Said::Revoked}, ConsentStatus::RevokedAtBank);
}

void TestConsents::everyStatus()
{
    QFETCH(StatusFacts, facts);
    QFETCH(int, status);
    QCOMPARE(int(statusOf(facts, today)), status);
}

void TestConsents::renewalsAreOneConsent()
{
    const Instant first = today - 400 * 24h;
    const Instant second = today - 40 * 24h;
    ConsentFacts facts;
    facts.consents = {consent(2, second), consent(1, first, second)};
    const auto views = describe(facts);
    QCOMPARE(views.size(), 1);
    QCOMPARE(views[0].consent.id, 2);
    QVERIFY(views[0].granted == first);
    QVERIFY(views[0].renewed == second);
    QCOMPARE(views[0].timeline.size(), 2);
    QVERIFY(views[0].timeline[0].kind == ConsentEvent::Kind::Renewed);
}

void TestConsents::aRenewalTellsWhatItChanged()
{
    const Instant first = today - 400 * 24h;
    const Instant second = today - 40 * 24h;
    ConsentFacts facts;
    facts.consents = {consent(2, second), consent(1, first, second)};
    facts.consents[1].accounts = {u"a"_s, u"b"_s};
    facts.consents[0].accounts = {u"b"_s, u"c"_s};
    facts.consents[1].products = {u"ACCOUNT_BASIC"_s, u"TAX"_s};
    facts.consents[0].products = {u"ACCOUNT_BASIC"_s, u"STATEMENTS"_s};
    ConsentGrant old;
    old.expires = second + 24h;
    ConsentGrant fresh;
    fresh.expires = today + 300 * 24h;
    facts.words = {{1, {first, old}}, {2, {second, fresh}}};
    const auto views = describe(facts);
    const auto& event = views[0].timeline[0];
    QVERIFY(event.kind == ConsentEvent::Kind::Renewed);
    QVERIFY(event.change.has_value());
    QCOMPARE(event.change->accountsAdded, QStringList{u"c"_s});
    QCOMPARE(event.change->accountsRemoved, QStringList{u"a"_s});
    QCOMPARE(event.change->clustersAdded, std::set{DataCluster::Statements});
    QCOMPARE(event.change->clustersRemoved, std::set{DataCluster::Tax});
    QVERIFY(event.change->until == fresh.expires && event.change->untilBefore == old.expires);
    QVERIFY(!views[0].timeline[1].change); // the granting changed nothing
}

void TestConsents::aRenewalAfterTheEndTellsItToo()
{
    ConsentFacts facts;
    facts.consents = {
        consent(2, today - 40 * 24h), consent(1, today - 400 * 24h, today - 45 * 24h)};
    facts.consents[1].accounts = {u"a"_s, u"b"_s};
    facts.consents[0].accounts = {u"b"_s};
    const auto views = describe(facts);
    QCOMPARE(views.size(), 2); // the past one stays
    const ConsentEvent event = views[0].timeline.first();
    QVERIFY(event.kind == ConsentEvent::Kind::Renewed);
    QCOMPARE(event.change->accountsRemoved, QStringList{u"a"_s});
    QVERIFY(views[1].isSuperseded);
    QVERIFY(noticesOf(views, today - 40 * 24h).isEmpty()); // it has been answered

    facts.revocations = {Revocation{.id = 1, .consent = 1, .link = one}};
    QVERIFY(describe(facts)[0].timeline.first().kind == ConsentEvent::Kind::Granted);
}

void TestConsents::changesNameTheAccounts()
{
    const Instant second = today - 40 * 24h;
    ConsentFacts facts;
    facts.consents = {consent(2, second), consent(1, today - 400 * 24h, second)};
    facts.consents[1].accounts = {u"a"_s, u"b"_s, u"c"_s};
    facts.consents[0].accounts = {u"c"_s};
    accounts::Entry entry;
    entry.link = one;
    entry.account.id.value = u"a"_s;
    entry.account.nickname = u"Auto Loan"_s;
    const auto views = describe(facts, links::State::Active, {entry});
    QCOMPARE(views[0].timeline[0].change->accountsRemoved,
        (QStringList{u"Auto Loan"_s, u"b"_s})); // one that was never read has no name
}

void TestConsents::whatIsNotKnownIsNoChange()
{
    const Instant first = today - 400 * 24h;
    const Instant second = today - 40 * 24h;
    ConsentFacts facts;
    facts.consents = {consent(2, second), consent(1, first, second)};
    facts.consents[1].accounts = {};
    facts.consents[0].accounts = {u"b"_s};
    facts.consents[0].products = {};
    ConsentGrant fresh;
    fresh.expires = today + 300 * 24h;
    facts.words = {{2, {second, fresh}}};
    QVERIFY(describe(facts)[0].timeline[0].change->isEmpty());

    // Of tax forms the sign-in speaks alone.
    facts.consents[0].products = facts.consents[1].products = {u"balances"_s, u"TAX"_s};
    facts.words = {{2, {second, grant({u"b"_s}, {u"balances"_s})}}};
    QVERIFY(describe(facts)[0].timeline[0].change->isEmpty());
}

void TestConsents::aRevokedOneIsNoRenewal()
{
    const Instant first = today - 400 * 24h;
    const Instant second = today - 40 * 24h;
    ConsentFacts facts;
    facts.consents = {consent(2, second), consent(1, first, second)};
    Revocation revocation{.id = 1, .consent = 1, .link = one};
    revocation.step = RevocationStep::Sent; // linked again before it was proven
    facts.revocations = {revocation};
    const auto views = describe(facts);
    QCOMPARE(views.size(), 2);
    QVERIFY(views[0].status == ConsentStatus::Active);
    QVERIFY(views[1].status == ConsentStatus::RevocationSent);
}

void TestConsents::eachFieldSaysWhereItComesFrom()
{
    ConsentFacts facts;
    facts.consents = {consent(1, today - 24h)};
    facts.consents[0].accounts = {u"acc-1"_s};
    facts.consents[0].products = {u"balances"_s, u"transactions"_s};
    accounts::Entry entry;
    entry.link = one;
    entry.account.id.value = u"acc-1"_s;
    entry.account.nickname = u"Checking"_s;
    entry.account.numberDisplay = u"****8123"_s;
    ConsentView view = describe(facts, links::State::Active, {entry}).first();
    QVERIFY(view.partiesFrom == FieldSource::OwnRecord);
    QCOMPARE(view.parties.size(), 3);
    QCOMPARE(view.parties[1].name, u"The Network"_s);
    QVERIFY(view.accountsFrom == FieldSource::SignIn);
    QCOMPARE(view.accounts[0].name, u"Checking"_s);
    QCOMPARE(view.accounts[0].lastFour, u"8123"_s);
    QCOMPARE(view.clusters.size(), std::size_t(2));
    QVERIFY(!view.until);

    ConsentGrant said = grant({u"acc-1"_s, u"acc-2"_s}, {u"balances"_s, u"horoscopes"_s});
    said.parties = {{u"Mikomo"_s, u"DATA_PROVIDER"_s, u"mikomo"_s}};
    said.expires = today + 90 * 24h;
    facts.words[1] = {today, said};
    view = describe(facts, links::State::Active, {entry}).first();
    QVERIFY(view.partiesFrom == FieldSource::Network);
    QVERIFY(view.accountsFrom == FieldSource::Network);
    QCOMPARE(view.accounts.size(), 2);
    QCOMPARE(view.accounts[1].name, QString());
    QCOMPARE(view.accounts[1].id, u"acc-2"_s);
    QCOMPARE(view.clusters.size(), std::size_t(1));
    QCOMPARE(view.unknownClusters, QStringList{u"horoscopes"_s});
    QVERIFY(view.until == today + 90 * 24h);

    // The Consent API has no word for tax forms; the sign-in had.
    QVERIFY(!view.taxFromSignIn);
    facts.consents[0].products += u"TAX"_s;
    view = describe(facts, links::State::Active, {entry}).first();
    QVERIFY(view.taxFromSignIn);
    QVERIFY(view.clusters.contains(DataCluster::Tax));
    QVERIFY(!view.accounts[0].clusters.contains(DataCluster::Tax));
}

void TestConsents::partiesStandInTheOrderOfTheData()
{
    ConsentFacts facts;
    facts.consents = {consent(1, today - 24h)};
    ConsentGrant said = grant({u"acc-1"_s}, {u"balances"_s});
    said.parties = {{u"Org"_s, u"DATA_RECIPIENT"_s, u"org_rec"_s},
        {u"Vendor"_s, u"VENDOR"_s, u"vendor"_s}, {u"App"_s, u"DATA_RECIPIENT"_s, u"client"_s},
        {u"Akoya"_s, u"DATA_ACCESS_PLATFORM"_s, u"akoya"_s},
        {u"Mikomo"_s, u"DATA_PROVIDER"_s, u"mikomo"_s}};
    facts.words[1] = {today, said};
    QStringList names;
    const ConsentView view = describe(facts).first();
    for (const auto& party : view.parties)
        names += party.name;
    QCOMPARE(names, QStringList({u"Mikomo"_s, u"Akoya"_s, u"Vendor"_s, u"Org"_s, u"App"_s}));
}

void TestConsents::usesAreCountedPerConsent()
{
    ConsentFacts facts;
    facts.consents = {consent(1, today - 100 * 24h)};
    const auto use = [](Instant at, const QString& grantId, bool brought) {
        ConsentUse made{.link = one, .grantId = grantId, .last = at, .calls = 3};
        if (brought)
            made.clusters = {DataCluster::Balances};
        return made;
    };
    facts.uses = {use(today, u"grant-1"_s, false), use(today - 24h, u"grant-1"_s, true),
        use(today - 24h, u"other"_s, true), use(today - 31 * 24h, u"grant-1"_s, true)};
    const ConsentView view = describe(facts).first();
    QCOMPARE(view.usesIn30Days, 6);
    QVERIFY(view.lastUsed == today - 24h); // what failed is no use
    QCOMPARE(view.timeline.size(), 4);
    QVERIFY(!view.hasEarlierUses);

    for (int i = 0; i < 300; ++i) // more than a history tells, and that is known
        facts.uses += use(today - std::chrono::hours(6) * i, u"grant-1"_s, true);
    const ConsentView lived = describe(facts).first();
    QVERIFY(lived.hasEarlierUses);
    QVERIFY(lived.timeline.size() < 300);
}

void TestConsents::aUseOfARenewedConsentIsCountedOnce_data()
{
    QTest::addColumn<QString>("grantId");
    QTest::newRow("the network told no id") << QString();
    QTest::newRow("the network kept the id") << u"same"_s;
}

void TestConsents::aUseOfARenewedConsentIsCountedOnce()
{
    QFETCH(QString, grantId);
    const Instant renewed = today - 5 * 24h;
    ConsentFacts facts;
    facts.consents = {consent(2, renewed), consent(1, today - 100 * 24h, renewed)};
    for (auto& each : facts.consents)
        each.grantId = grantId;
    const ConsentUse late{.link = one, .grantId = grantId, .last = today, .calls = 3};
    const ConsentUse early{.link = one, .grantId = grantId, .last = today - 10 * 24h, .calls = 4};
    facts.uses = {late, early};
    const auto views = describe(facts);
    QCOMPARE(views.size(), 1);
    QCOMPARE(views[0].usesIn30Days, 7);
    QCOMPARE(views[0].timeline.size(), 4); // granted, renewed, two days

    // Ended, and another one given later: each has its own days.
    facts.consents[1].endedAt = renewed - 24h;
    const auto apart = describe(facts);
    QCOMPARE(apart.size(), 2);
    QCOMPARE(apart[0].usesIn30Days, 3);
    QCOMPARE(apart[1].usesIn30Days, 4);
}

void TestConsents::erasedDataIsPartOfTheHistory()
{
    using Kind = ConsentEvent::Kind;
    const Instant ended = today - 40 * 24h;
    ConsentFacts facts;
    facts.consents = {consent(2, today - 5 * 24h), consent(1, today - 100 * 24h, ended)};
    Erasure timer{.id = 1};
    timer.order = {.link = one, .cause = Cause::Schedule, .at = today - 10 * 24h};
    timer.step = ErasureStep::RowsGone;
    Erasure waiting{.id = 2}; // nothing is gone yet
    waiting.order = {.link = one, .at = today};
    Erasure stranger = timer;
    stranger.order.link = LinkId{2};
    facts.erasures = {timer, waiting, stranger};
    const auto erased = [](const ConsentView& view) {
        QList<ConsentEvent> found;
        for (const ConsentEvent& event : view.timeline) {
            if (event.kind == Kind::DataErased)
                found += event;
        }
        return found;
    };
    const auto views = describe(facts);
    QCOMPARE(views.size(), 2);
    QCOMPARE(erased(views[0]).size(), 0); // it was granted afterwards
    QCOMPARE(erased(views[1]).size(), 1);
    QVERIFY(erased(views[1])[0].at == timer.order.at);
    QVERIFY(erased(views[1])[0].use.cause == Cause::Schedule);

    // One that the revocation began is told once, and when it was.
    Revocation revocation{.id = 1, .consent = 1, .link = one, .erasesData = true};
    revocation.step = RevocationStep::Receipted;
    revocation.askedAt = today - 41 * 24h;
    facts.revocations = {revocation};
    const QList<ConsentEvent> once = erased(describe(facts)[1]);
    QCOMPARE(once.size(), 1);
    QVERIFY(once[0].at == timer.order.at);
}

void TestConsents::changesAreNoticed()
{
    const ConsentGrant before = grant({u"a"_s, u"b"_s}, {u"balances"_s});
    const ConsentGrant now = grant({u"b"_s, u"c"_s}, {u"balances"_s, u"payments"_s});
    const auto news = consentnews::compare(&before, now);
    QCOMPARE(news.size(), 3);
    QVERIFY(news[0].change == consentnews::Change::AccountsAdded);
    QCOMPARE(news[0].names, QStringList{u"c"_s});
    QVERIFY(news[1].change == consentnews::Change::AccountsRemoved);
    QCOMPARE(news[1].names, QStringList{u"a"_s});
    QVERIFY(news[2].change == consentnews::Change::DataAdded);
    QCOMPARE(news[2].names, QStringList{u"payments"_s});
    QVERIFY(consentnews::compare(&now, now).isEmpty());
}

void TestConsents::aFirstWordBeyondTheSignInIsNoticed()
{
    consents::Consent signedIn;
    signedIn.accounts = {u"a"_s, u"b"_s};
    signedIn.products = {u"BALANCES"_s, u"STATEMENTS"_s};
    const ConsentGrant more = grant({u"a"_s, u"c"_s}, {u"balances"_s, u"payments"_s});
    const auto news = consentnews::beyondSignIn(signedIn, more);
    QCOMPARE(news.size(), 2); // what is less is no news: claims are hints
    QVERIFY(news[0].change == consentnews::Change::AccountsAdded);
    QCOMPARE(news[0].names, QStringList{u"c"_s});
    QVERIFY(news[1].change == consentnews::Change::DataAdded);
    QCOMPARE(news[1].names, QStringList{u"payments"_s});
    QVERIFY(consentnews::beyondSignIn({}, more).isEmpty()); // a sign-in that said nothing
    QVERIFY(consentnews::beyondSignIn(signedIn, grant({u"a"_s}, {u"balances"_s})).isEmpty());
}

void TestConsents::anEndThereIsNoticedWithoutAWordBefore()
{
    ConsentGrant now = grant({u"a"_s}, {u"balances"_s});
    QVERIFY(consentnews::compare(nullptr, now).isEmpty());
    now.status = ConsentGrant::Status::Revoked;
    QCOMPARE(consentnews::compare(nullptr, now).size(), 1);
    QVERIFY(consentnews::compare(&now, now).isEmpty()); // told once
}

void TestConsents::noticesWorstFirst()
{
    ConsentView soon;
    soon.status = ConsentStatus::EndsSoon;
    soon.until = today + 5 * 24h;
    ConsentView gone;
    gone.status = ConsentStatus::RevokedAtBank;
    gone.ended = today - 24h;
    ConsentView long_ago = gone;
    long_ago.ended = today - 100 * 24h;
    ConsentView quiet;
    ConsentView changed;
    changed.timeline = {ConsentEvent{.at = today - 24h,
        .kind = ConsentEvent::Kind::Changed,
        .news = {.change = consentnews::Change::AccountsAdded, .names = {u"x"_s, u"y"_s}}}};
    const auto notices = noticesOf({changed, quiet, soon, long_ago, gone}, today);
    QCOMPARE(notices.size(), 3);
    QVERIFY(notices[0].kind == ConsentNotice::Kind::RevokedAtBank);
    QVERIFY(notices[1].kind == ConsentNotice::Kind::EndsIn);
    QCOMPARE(notices[1].days, 7);
    QVERIFY(notices[2].kind == ConsentNotice::Kind::AccountsAdded);
    QCOMPARE(notices[2].count, 2);
}

void TestConsents::daysUntilTheEnd_data()
{
    QTest::addColumn<int>("hours");
    QTest::addColumn<int>("days");
    QTest::newRow("30") << 30 * 24 << 30;
    QTest::newRow("8") << 8 * 24 << 30;
    QTest::newRow("7") << 7 * 24 << 7;
    QTest::newRow("25 hours") << 25 << 7;
    QTest::newRow("1") << 24 << 1;
}

void TestConsents::daysUntilTheEnd()
{
    QFETCH(int, hours);
    QFETCH(int, days);
    ConsentView view;
    view.status = ConsentStatus::EndsSoon;
    view.until = today + std::chrono::hours(hours);
    QCOMPARE(noticesOf({view}, today).first().days, days);
}

void TestConsents::theWordSurvivesTheStore()
{
    ConsentGrant said = grant({u"a"_s}, {u"balances"_s, u"tax_forms"_s});
    said.id = u"grant-1"_s;
    // Cleaned once, when it came: what looks like an entity now is the name itself.
    said.parties = {{u"Mikomo &ndash; Bank"_s, u"DATA_PROVIDER"_s, u"mikomo"_s}};
    said.created = today;
    said.expires = today + 24h;
    said.lookbackDays = 730;
    const auto back = keptConsentGrant(toJson(said));
    QVERIFY(back.has_value());
    QCOMPARE(back->id, said.id);
    QVERIFY(back->parties == said.parties);
    QVERIFY(back->resources == said.resources);
    QVERIFY(back->created == said.created);
    QVERIFY(back->expires == said.expires);
    QVERIFY(back->lookbackDays == said.lookbackDays);
}

QTEST_GUILESS_MAIN(TestConsents)
#include "tst_consentviews.moc"
