// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consents/consentview.h"

#include "app/base/literals.h"
#include "app/consents/clusterwords.h"
#include "app/consents/ledgeract.h"

#include <algorithm>

namespace bursar {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype mostReadings = 200; // days in one timeline: more than half a year
constexpr auto usageWindow = std::chrono::hours(30 * 24);
constexpr auto newsLife = std::chrono::hours(14 * 24);

/// The consents of one login that renewed each other, newest first.
using Chain = QList<const consents::Consent*>;

const Revocation* revocationOf(const ConsentFacts& facts, std::int64_t consent)
{
    const auto found = std::find_if(facts.revocations.begin(), facts.revocations.end(),
        [consent](const Revocation& one) { return one.consent == consent; });
    return found == facts.revocations.end() ? nullptr : &*found;
}

QList<Chain> chainsOf(const ConsentFacts& facts)
{
    QList<Chain> chains;
    for (const consents::Consent& one : facts.consents) {
        const auto carriesOn = [&](const Chain& chain) {
            const consents::Consent& next = *chain.last();
            return next.link == one.link && one.endedAt == next.grantedAt
                && !revocationOf(facts, one.id);
        };
        const auto chain = std::find_if(chains.begin(), chains.end(), carriesOn);
        if (chain == chains.end())
            chains += Chain{&one};
        else
            *chain += &one;
    }
    return chains;
}

std::set<DataCluster> known(const QStringList& words, QStringList* unknown)
{
    std::set<DataCluster> clusters;
    for (const QString& word : words) {
        const auto found = std::find_if(dataClusters.begin(), dataClusters.end(),
            [&word](DataCluster cluster) { return word == toString(cluster); });
        if (found != dataClusters.end())
            clusters.insert(*found);
        else if (unknown && !unknown->contains(word))
            unknown->append(word);
    }
    return clusters;
}

void takeParties(ConsentView& view, const ConsentGrant* grant, const QString& network)
{
    if (grant && !grant->parties.isEmpty()) {
        view.parties = inOrderOfTheData(grant->parties);
        view.partiesFrom = FieldSource::Network;
        return;
    }
    const consents::Consent& own = view.consent;
    view.parties = {{own.institution, u"DATA_PROVIDER"_s, own.provider.value},
        {network, u"DATA_ACCESS_PLATFORM"_s, {}}, {u"Bursar"_s, u"DATA_RECIPIENT"_s, own.clientId}};
}

ConsentView::Account accountOf(
    const QString& id, LinkId link, const QList<accounts::Entry>& accounts)
{
    ConsentView::Account account{.id = id};
    for (const accounts::Entry& entry : accounts) {
        if (entry.link == link && entry.account.id.value == id) {
            account.name = entry.account.displayName();
            account.lastFour = entry.account.lastFour();
        }
    }
    return account;
}

/// Ids into names, as far as the accounts are known here.
void nameAccounts(ConsentEvent& event, LinkId link, const QList<accounts::Entry>& accounts)
{
    using consentnews::Change;
    const auto name = [&](QStringList& ids) {
        for (QString& id : ids) {
            const ConsentView::Account account = accountOf(id, link, accounts);
            if (!account.name.isEmpty())
                id = accounts::numberedName(account.name, account.lastFour);
        }
    };
    const bool namesAccounts = event.kind == ConsentEvent::Kind::Changed
        && (event.news.change == Change::AccountsAdded
            || event.news.change == Change::AccountsRemoved);
    if (namesAccounts)
        name(event.news.names);
    if (event.change) {
        name(event.change->accountsAdded);
        name(event.change->accountsRemoved);
    }
}

void takeScope(ConsentView& view, const ConsentGrant* grant, const QList<accounts::Entry>& accounts)
{
    const LinkId link = view.consent.link;
    if (grant && !grant->resources.isEmpty()) {
        view.accountsFrom = view.clustersFrom = FieldSource::Network;
        for (const auto& resource : grant->resources) {
            const auto clusters = known(resource.clusters, &view.unknownClusters);
            view.clusters.insert(clusters.begin(), clusters.end());
            if (resource.type != "ACCOUNT"_L1)
                continue;
            ConsentView::Account account = accountOf(resource.id, link, accounts);
            account.clusters = clusters;
            account.hasClusters = true;
            view.accounts += std::move(account);
        }
        // The Consent API has no word for tax forms (akoya-api.md 6.1): its silence is no refusal.
        const auto claimed = clustersOf(view.consent.products);
        if (claimed && claimed->contains(DataCluster::Tax))
            view.taxFromSignIn = view.clusters.insert(DataCluster::Tax).second;
        return;
    }
    view.accountsFrom = FieldSource::SignIn;
    for (const QString& id : view.consent.accounts)
        view.accounts += accountOf(id, link, accounts);
    if (view.accounts.isEmpty()) {
        view.accountsFrom = FieldSource::Inferred;
        for (const accounts::Entry& entry : accounts) {
            if (entry.link == link && entry.shared)
                view.accounts += accountOf(entry.account.id.value, link, accounts);
        }
    }
    view.clustersFrom = FieldSource::SignIn;
    if (const auto claimed = clustersOf(view.consent.products)) {
        view.clusters = *claimed;
    } else {
        view.clustersFrom = FieldSource::Inferred;
        for (const ConsentEvent& event : view.timeline)
            view.clusters.insert(event.use.clusters.begin(), event.use.clusters.end());
    }
    for (ConsentView::Account& account : view.accounts) {
        account.clusters = view.clusters; // nobody said otherwise
        account.hasClusters = !view.clusters.empty();
    }
}

void takeRevocation(ConsentView& view, const Revocation& one)
{
    using Kind = ConsentEvent::Kind;
    view.revocation = one;
    const auto add = [&view](const std::optional<Instant>& at, Kind kind) {
        if (at)
            view.timeline += ConsentEvent{.at = *at, .kind = kind};
    };
    add(one.askedAt, Kind::RevocationAsked);
    add(one.sentAt, Kind::RevocationSent);
    add(one.provenAt, Kind::Proven);
    add(one.erasedAt, Kind::TokenErased);
}

/// From the erasures, whoever asked for them: with the revocation, later, or the timer.
void takeErasures(ConsentView& view, const QList<Erasure>& erasures)
{
    const auto& ending = view.revocation;
    for (const Erasure& one : erasures) {
        const bool concerns = one.order.scope == erasures::Scope::Data
            && one.order.link == view.consent.link && one.step >= ErasureStep::RowsGone
            && one.order.at >= view.granted;
        if (!concerns)
            continue;
        view.dataErased = true;
        view.timeline += ConsentEvent{.at = one.order.at,
            .kind = ConsentEvent::Kind::DataErased,
            .use = {.cause = one.order.cause}};
    }
    if (ending && ending->erasesData && !view.dataErased) { // before erasures were kept
        view.dataErased = true;
        view.timeline +=
            ConsentEvent{.at = ending->askedAt, .kind = ConsentEvent::Kind::DataErased};
    }
}

/// The ledger knows the login and the network's id. Neither tells one consent from the next where
/// the network has no id, or keeps it: then a reading is of the newest that there was.
bool isOf(const ConsentUse& use, const consents::Consent& one, const ConsentFacts& facts)
{
    const auto sharesIds = [&use](const consents::Consent& each) {
        return each.link == use.link && each.grantId == use.grantId;
    };
    if (!sharesIds(one))
        return false;
    const auto newest = std::find_if(facts.consents.begin(), facts.consents.end(),
        [&](const auto& each) { return sharesIds(each) && each.grantedAt <= use.last; });
    return newest == facts.consents.end() || newest->id == one.id;
}

ConsentScope scopeIn(const ConsentFacts& facts, const consents::Consent& consent)
{
    const auto word = facts.words.constFind(consent.id);
    return scopeOf(consent, word == facts.words.constEnd() ? nullptr : &*word);
}

/// What a new one after an end carries on: the login's last one, unless it was revoked here.
const consents::Consent* endedBefore(const ConsentFacts& facts, const consents::Consent& consent)
{
    const auto before = std::find_if(
        facts.consents.begin(), facts.consents.end(), [&consent](const consents::Consent& each) {
            return each.link == consent.link && each.id != consent.id && each.endedAt
                && *each.endedAt <= consent.grantedAt;
        });
    return before == facts.consents.end() || revocationOf(facts, before->id) ? nullptr : &*before;
}

void takeChain(ConsentView& view, const Chain& chain, const ConsentFacts& facts, Instant now)
{
    using Kind = ConsentEvent::Kind;
    view.consent = *chain.first();
    view.granted = chain.last()->grantedAt;
    if (chain.size() > 1)
        view.renewed = chain.first()->grantedAt;
    view.ended = view.consent.endedAt;
    for (qsizetype place = 0; place < chain.size(); ++place) {
        const consents::Consent* one = chain[place];
        view.chain += one->id;
        const consents::Consent* before =
            one == chain.last() ? endedBefore(facts, *one) : chain[place + 1];
        view.timeline +=
            ConsentEvent{.at = one->grantedAt, .kind = before ? Kind::Renewed : Kind::Granted};
        if (before)
            view.timeline.last().change = compare(scopeIn(facts, *before), scopeIn(facts, *one));
        for (const consentnews::News& news : facts.news) {
            if (news.consent != one->id)
                continue;
            if (news.change == consentnews::Change::TryFailed)
                view.timeline += ConsentEvent{.at = news.at,
                    .kind = Kind::RevocationFailed,
                    .error = consentnews::failureOf(news)};
            else
                view.timeline += ConsentEvent{.at = news.at, .kind = Kind::Changed, .news = news};
        }
        qsizetype readings = 0;
        for (const ConsentUse& use : facts.uses) {
            if (!isOf(use, *one, facts))
                continue;
            if (use.last >= now - usageWindow)
                view.usesIn30Days += use.calls;
            if (!use.clusters.empty())
                view.lastUsed = std::max(view.lastUsed.value_or(use.last), use.last);
            if (++readings <= mostReadings)
                view.timeline += ConsentEvent{.at = use.last, .kind = Kind::Read, .use = use};
            else
                view.hasEarlierUses = true;
        }
    }
}

} // namespace

QList<ConsentUse> loadUses(Db& db)
{
    QList<ConsentUse> uses;
    // Without an error data came; some errors are answers, too: there is nothing, or not of this
    // kind. A day is UTC's here, and a person sees the time of the last one.
    auto rows = db.query(
        "SELECT link, grant_id, at / 86400000 AS day, cause, cluster, max(at),"
        " count(*), count(error), sum(error IS NOT NULL AND error NOT IN"
        " ('NotSupported', 'NoData', 'AccountClosed', 'NotInThisForm'))"
        " FROM ledger WHERE " LEDGER_IS_CALL " GROUP BY link, grant_id, day, cause, cluster"
        " ORDER BY day DESC, cause, link, grant_id");
    std::int64_t day = 0;
    while (rows.next()) {
        const LinkId link{rows.integer(0)};
        const QString grantId = rows.string(1);
        const auto cause = rows.as<Cause>(3);
        const bool isSame = !uses.isEmpty() && uses.last().link == link
            && uses.last().grantId == grantId && uses.last().cause == cause
            && day == rows.integer(2);
        if (!isSame)
            uses += ConsentUse{.link = link, .grantId = grantId, .cause = cause};
        day = rows.integer(2);
        ConsentUse& use = uses.last();
        use.last = std::max(use.last, rows.instant(5).value_or(Instant{}));
        use.calls += rows.integer(6);
        use.failures += rows.integer(8);
        if (rows.integer(6) > rows.integer(7))
            use.clusters.insert(rows.as<DataCluster>(4));
    }
    return uses;
}

ConsentFacts loadConsentFacts(Db& db)
{
    return {consents::load(db), revocations::load(db), consentnews::loadWords(db),
        consentnews::loadNews(db), loadUses(db), erasures::load(db)};
}

bool endedByClock(const ConsentFacts& facts, std::int64_t consent)
{
    using consentnews::Change;
    bool isClock = false;
    for (const consentnews::News& news : facts.news) { // oldest first
        const bool isEnd = news.change == Change::TimeOver || news.change == Change::Extended
            || news.change == Change::Expired || news.change == Change::RevokedOutside;
        if (news.consent == consent && isEnd)
            isClock = news.change == Change::TimeOver;
    }
    return isClock;
}

QList<ConsentView> describeConsents(const ConsentFacts& facts, const QList<links::Link>& links,
    const QList<accounts::Entry>& accounts, const QHash<QString, QString>& networkNames,
    Instant now)
{
    QList<ConsentView> views;
    for (const Chain& chain : chainsOf(facts)) {
        ConsentView view;
        takeChain(view, chain, facts, now);
        const std::int64_t id = view.consent.id;
        const auto word = facts.words.constFind(id);
        const ConsentGrant* grant = word == facts.words.constEnd() ? nullptr : &word->grant;
        StatusFacts status;
        status.isCurrent = !view.consent.endedAt;
        if (const Revocation* one = revocationOf(facts, id)) {
            takeRevocation(view, *one);
            status.revocation = one->step;
            status.revocationFailed = one->attempts > 0;
        }
        takeErasures(view, facts.erasures);
        for (const links::Link& link : links) {
            if (link.id == view.consent.link)
                status.link = link.state;
        }
        if (grant) {
            view.networkAsked = word->at;
            if (grant->status == ConsentGrant::Status::Other)
                view.unknownStatus = grant->statusText;
            view.created = grant->created;
            view.until = grant->expires;
            view.lookbackDays = grant->lookbackDays;
            const bool heardBefore = !view.revocation || word->at < view.revocation->askedAt;
            if (heardBefore)
                status.network = grant->status;
        }
        status.until = view.until;
        view.endedByClock = endedByClock(facts, id);
        view.isSuperseded = std::any_of(views.begin(), views.end(),
            [&view](const ConsentView& newer) { return newer.consent.link == view.consent.link; });
        view.status = statusOf(status, now);
        std::stable_sort(view.timeline.begin(), view.timeline.end(),
            [](const ConsentEvent& a, const ConsentEvent& b) { return a.at > b.at; });
        takeParties(
            view, grant, networkNames.value(view.consent.networkId, view.consent.networkId));
        takeScope(view, grant, accounts);
        for (ConsentEvent& event : view.timeline)
            nameAccounts(event, view.consent.link, accounts);
        views += std::move(view);
    }
    return views;
}

QList<ConsentNotice> noticesOf(const QList<ConsentView>& views, Instant now)
{
    using Kind = ConsentNotice::Kind;
    QList<ConsentNotice> notices;
    for (const ConsentView& view : views) {
        const auto add = [&](Kind kind, Instant since, int days = 0, qsizetype count = 0) {
            notices += ConsentNotice{kind, view.consent.id, view.consent.link,
                view.consent.institution, days, static_cast<int>(count), since};
        };
        // A program that was off at the end tells it all the same; a new consent is the answer.
        std::optional<Instant> noticed = view.ended;
        for (const ConsentEvent& event : view.timeline) {
            if (event.kind == ConsentEvent::Kind::Changed
                && event.news.change == consentnews::Change::TimeOver)
                noticed = std::max(noticed, std::optional(event.at));
        }
        const bool isRecent = noticed && *noticed >= now - newsLife && !view.isSuperseded;
        switch (view.status) {
        case ConsentStatus::EndsSoon: {
            const auto left = *view.until - now;
            add(Kind::EndsIn, *view.until, left <= 24h ? 1 : left <= 7 * 24h ? 7 : 30);
            break;
        }
        case ConsentStatus::SignInNeeded:
            add(Kind::SignInNeeded, now);
            break;
        case ConsentStatus::Expired:
            if (isRecent)
                add(Kind::Expired, *view.ended);
            break;
        case ConsentStatus::RevokedAtBank:
            if (isRecent)
                add(Kind::RevokedAtBank, *view.ended);
            break;
        case ConsentStatus::RevocationSent:
            add(Kind::NotConfirmed, view.revocation->sentAt.value_or(now));
            break;
        case ConsentStatus::RevocationRetrying:
            add(Kind::Retrying, view.revocation->askedAt);
            break;
        case ConsentStatus::Active:
        case ConsentStatus::RevokedByYou:
            break;
        }
        for (const ConsentEvent& event : view.timeline) {
            if (event.kind != ConsentEvent::Kind::Changed || event.at < now - newsLife
                || isPast(view.status))
                continue;
            if (event.news.change == consentnews::Change::AccountsAdded)
                add(Kind::AccountsAdded, event.at, 0, event.news.names.size());
            if (event.news.change == consentnews::Change::AccountsRemoved)
                add(Kind::AccountsRemoved, event.at, 0, event.news.names.size());
            if (event.news.change == consentnews::Change::DataAdded)
                add(Kind::MoreThanAsked, event.at, 0, event.news.names.size());
        }
    }
    const auto weight = [](Kind kind) {
        static constexpr Kind order[] = {Kind::Retrying, Kind::NotConfirmed, Kind::RevokedAtBank,
            Kind::SignInNeeded, Kind::Expired, Kind::EndsIn, Kind::MoreThanAsked,
            Kind::AccountsAdded, Kind::AccountsRemoved};
        return std::find(std::begin(order), std::end(order), kind) - std::begin(order);
    };
    std::stable_sort(
        notices.begin(), notices.end(), [&weight](const ConsentNotice& a, const ConsentNotice& b) {
            return weight(a.kind) < weight(b.kind);
        });
    return notices;
}

} // namespace bursar
