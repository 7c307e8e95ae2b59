// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consents/receipts.h"

#include "app/base/literals.h"
#include "app/consents/clusterwords.h"
#include "app/consents/networks.h"
#include "app/consents/scopechange.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace bursar::receipts {

namespace {

QJsonValue isoOrNull(const std::optional<Instant>& at)
{
    return at ? QJsonValue(toIso(*at)) : QJsonValue();
}

QLatin1StringView eventOf(Kind kind)
{
    switch (kind) {
    case Kind::Granted:
        return "granted"_L1;
    case Kind::Renewed:
        return "renewed"_L1;
    case Kind::Revoked:
        return "revoked"_L1;
    case Kind::Confirmed:
        return "confirmed by the network"_L1;
    case Kind::Expired:
        return "expired"_L1;
    case Kind::RevokedOutside:
        return "revoked outside Bursar"_L1;
    case Kind::Extended:
        return "extended"_L1;
    }
    return {};
}

/// What the event left the consent in, in the words of TS 27560.
QLatin1StringView stateAfter(Kind kind)
{
    switch (kind) {
    case Kind::Revoked:
    case Kind::RevokedOutside:
        return "withdrawn"_L1;
    case Kind::Expired:
        return "expired"_L1;
    default:
        return "given"_L1;
    }
}

// Where a fact is from (D12).
constexpr QLatin1StringView networkSaid = "the network's Consent API"_L1;
constexpr QLatin1StringView tokenSaid = "the token's claims, at the sign-in"_L1;
constexpr QLatin1StringView ownRecord = "Bursar's own record"_L1;
constexpr QLatin1StringView unknown = "unknown"_L1;

QJsonObject fact(const QJsonValue& value, const QString& source)
{
    return {{u"value"_s, value}, {u"source"_s, source}};
}

QJsonObject listFact(const QStringList& values, const QString& source)
{
    return values.isEmpty() ? fact(unknown, unknown)
                            : fact(QJsonArray::fromStringList(values), source);
}

QString roleOf(const QString& type)
{
    return type.toLower().replace(u'_', u' '); // "data access platform"
}

/// The contacts that Kantara wants of a controller are told by no document of the network.
QJsonObject controller(
    const QString& name, const QString& role, const QString& id, const QString& source)
{
    return {{u"piiController"_s, name.isEmpty() ? unknown : name}, {u"role"_s, role},
        {u"id"_s, id.isEmpty() ? unknown : id}, {u"contact"_s, unknown}, {u"address"_s, unknown},
        {u"email"_s, unknown}, {u"phone"_s, unknown}, {u"source"_s, source}};
}

QString networkName(Db& db, const QString& id)
{
    for (const Network& each : networks::load(db) + builtInNetworks()) {
        if (each.id == id && !each.name.isEmpty())
            return each.name;
    }
    return id;
}

/// In the order in which the data goes: provider, access platform, recipient, app.
QJsonArray controllersOf(
    Db& db, const consents::Consent& consent, const std::optional<consentnews::Word>& word)
{
    QJsonArray all;
    if (word) {
        const auto parties = inOrderOfTheData(word->grant.parties);
        for (const ConsentGrant::Party& party : parties)
            all.append(controller(party.name, roleOf(party.type), party.entityId, networkSaid));
    }
    if (all.isEmpty()) {
        all.append(
            controller(consent.institution, u"data provider"_s, consent.provider.value, ownRecord));
        all.append(controller(
            networkName(db, consent.networkId), u"data access platform"_s, {}, ownRecord));
    }
    QJsonObject app = controller(u"Bursar, on the person's own computer"_s, u"data recipient"_s,
        consent.clientId, ownRecord);
    app[u"contact"_s] = u"none: the person runs it"_s;
    all.append(app);
    return all;
}

/// What is granted, each with its source: the network's word where there is one, else the claims.
QJsonObject factsOf(const consents::Consent& consent, const std::optional<consentnews::Word>& word)
{
    QStringList accounts;
    QStringList data;
    if (word) {
        for (const ConsentGrant::Resource& resource : word->grant.resources) {
            if (resource.type == "ACCOUNT"_L1)
                accounts += resource.id;
            data += resource.clusters;
        }
        data.removeDuplicates();
    }
    const auto timeFact = [](const std::optional<Instant>& at) {
        return at ? fact(toIso(*at), networkSaid) : fact(unknown, unknown);
    };
    const ConsentGrant none;
    const ConsentGrant& grant = word ? word->grant : none;
    return {
        {u"grantedAt"_s, fact(toIso(consent.grantedAt), ownRecord)},
        {u"createdTime"_s, timeFact(grant.created)},
        {u"until"_s, timeFact(grant.expires)},
        {u"lookbackDays"_s,
            grant.lookbackDays ? fact(*grant.lookbackDays, networkSaid) : fact(unknown, unknown)},
        {u"accounts"_s,
            accounts.isEmpty() ? listFact(consent.accounts, tokenSaid)
                               : listFact(accounts, networkSaid)},
        {u"data"_s,
            data.isEmpty() ? listFact(consent.products, tokenSaid) : listFact(data, networkSaid)},
        {u"scopes"_s, fact(consent.scopes, ownRecord)},
        {u"purpose"_s,
            consent.purpose.isEmpty() ? fact(unknown, unknown) : fact(consent.purpose, ownRecord)},
        {u"consentId"_s,
            consent.grantId.isEmpty() ? fact(unknown, unknown) : fact(consent.grantId, tokenSaid)},
        {u"networkLastAnsweredAt"_s, isoOrNull(word ? std::optional(word->at) : std::nullopt)},
    };
}

/// The fields of the Kantara consent receipt 1.1; what Bursar does not know is not guessed.
QJsonObject headOf(Db& db, const consents::Consent& consent,
    const std::optional<consentnews::Word>& word, Kind kind, Instant at)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(consent.grantedAt);
    const QJsonObject facts = factsOf(consent, word);
    const QJsonValue data = facts.value(u"data"_s).toObject().value(u"value"_s);
    const QJsonObject purpose{
        {u"purpose"_s, consent.purpose},
        {u"purposeCategory"_s, QJsonArray{u"Core function"_s}},
        {u"consentType"_s, u"EXPLICIT"_s},
        {u"piiCategory"_s, data.toArray()},
        {u"primaryPurpose"_s, true},
        {u"termination"_s, u"until revoked, here or at the institution, or until it expires"_s},
        {u"thirdPartyDisclosure"_s, false},
        // beyond Kantara: TS 27560
        {u"lawfulBasis"_s, u"consent"_s},
        {u"processingMethods"_s, QJsonArray{u"read, kept and shown to the person"_s}},
        {u"storageLocations"_s, QJsonArray{u"the person's own computer, encrypted"_s}},
        {u"retentionPeriod"_s,
            u"until the person erases it, or the time that they set for it is over"_s},
        {u"recipientThirdParties"_s, QJsonArray{}},
        {u"withdrawalMethod"_s, u"\"Revoke\" in Bursar's consents, or at the institution"_s},
    };
    const QJsonObject service{{u"service"_s, u"Bursar"_s}, {u"purposes"_s, QJsonArray{purpose}}};
    return {
        {u"version"_s, u"KI-CR-v1.1.0"_s},
        {u"jurisdiction"_s, unknown},
        {u"consentTimestamp"_s, static_cast<qint64>(seconds.time_since_epoch().count())},
        {u"collectionMethod"_s,
            QString(u"OAuth 2.0 sign-in at the institution, "_s + consent.surface)},
        {u"consentReceiptID"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
        {u"language"_s, u"en"_s},
        {u"piiPrincipalId"_s, u"the person who signed in; Bursar keeps no name here"_s},
        {u"piiControllers"_s, controllersOf(db, consent, word)},
        {u"policyUrl"_s, u"none: the person runs Bursar and sends the data to nobody"_s},
        {u"services"_s, QJsonArray{service}},
        {u"sensitive"_s, true},
        {u"spiCat"_s, QJsonArray{u"Financial"_s}},
        // beyond Kantara: the record and the event that this is the receipt of (TS 27560)
        {u"recordId"_s, consent.grantId},
        {u"event"_s, QString(eventOf(kind))},
        {u"eventState"_s, QString(stateAfter(kind))},
        {u"issuedAt"_s, toIso(at)},
        {u"network"_s, consent.networkId},
        {u"scopes"_s, consent.scopes},
        {u"accounts"_s, QJsonArray::fromStringList(consent.accounts)},
        {u"facts"_s, facts},
    };
}

std::optional<consentnews::Word> wordOf(Db& db, std::int64_t consent)
{
    const auto words = consentnews::loadWords(db);
    const auto found = words.constFind(consent);
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

/// How it ended when nobody revoked it here: who ended it, what is known of it and what is not.
QJsonObject endingOf(Kind kind, const std::optional<consentnews::Word>& word, Instant at)
{
    const bool networkKnows = word
        && (word->grant.status == ConsentGrant::Status::Expired
            || word->grant.status == ConsentGrant::Status::Revoked);
    const std::optional<Instant> until = word ? word->grant.expires : std::nullopt;
    QJsonArray known;
    QJsonArray notProven;
    if (until)
        known.append(QString(u"the network had named "_s + toIso(*until) + u" as its end"_s));
    if (networkKnows)
        known.append(QString(u"at "_s + toIso(word->at) + u" the network's Consent API said "_s
            + word->grant.statusText));
    else
        notProven.append(u"that the network takes it for ended: it has not said so"_s);
    notProven.append(
        u"that the network refuses access: Bursar stopped reading and did not try its token"_s);
    if (kind == Kind::RevokedOutside)
        notProven.append(u"who revoked it, and when: the network says neither"_s);
    return {
        {u"endedBy"_s,
            kind == Kind::RevokedOutside
                ? u"somebody outside Bursar: at the institution or at the network"_s
                : networkKnows ? u"the network: its time was over"_s
                               : u"the clock: the time that the network had named was over"_s},
        {u"endedAt"_s,
            until && kind == Kind::Expired ? QJsonValue(toIso(*until)) : QJsonValue(unknown)},
        {u"noticedAt"_s, toIso(at)},
        {u"known"_s, known},
        {u"notProven"_s, notProven},
        {u"token"_s,
            u"still in this computer's keychain, until a new consent replaces it or the "
            u"institution's data is erased"_s},
    };
}

void keep(Db& db, std::int64_t consent, Kind kind, Instant at, const QJsonObject& document)
{
    db.run("INSERT INTO receipts (consent, kind, at, document) VALUES (?, ?, ?, ?)", consent, kind,
        at, QJsonDocument(document).toJson());
}

QJsonArray namesOf(const std::set<DataCluster>& clusters)
{
    QJsonArray names;
    for (const DataCluster cluster : clusters)
        names.append(QString(toString(cluster)));
    return names;
}

QJsonObject proofOf(const Revocation& one)
{
    const revocations::Evidence& seen = one.evidence;
    return {
        {u"refreshRefusedAt"_s, isoOrNull(seen.refreshRefused)},
        {u"dataCallRefusedAt"_s, isoOrNull(seen.callRefused)},
        {u"dataCallAnswer"_s, seen.callAnswer},
        {u"consentApiStatus"_s, seen.consentStatus},
        {u"consentApiAskedAt"_s, isoOrNull(seen.consentAsked)},
    };
}

} // namespace

void createTables(Db& db)
{
    db.run("CREATE TABLE receipts (id INTEGER PRIMARY KEY AUTOINCREMENT,"
           " consent INTEGER NOT NULL, kind INTEGER NOT NULL, at INTEGER NOT NULL,"
           " document BLOB NOT NULL)");
}

void writeGranted(Db& db, const consents::Consent& consent, const consents::Consent* before)
{
    const Kind kind = before ? Kind::Renewed : Kind::Granted;
    QJsonObject document = headOf(db, consent, wordOf(db, consent.id), kind, consent.grantedAt);
    if (before) {
        // What was asked for and what the token says: the network's own word comes later.
        const ScopeChange change = compare(scopeOf(*before, nullptr), scopeOf(consent, nullptr));
        document.insert(u"renews"_s, before->grantId);
        document.insert(u"changes"_s,
            QJsonObject{
                {u"accountsAdded"_s, QJsonArray::fromStringList(change.accountsAdded)},
                {u"accountsRemoved"_s, QJsonArray::fromStringList(change.accountsRemoved)},
                {u"dataAdded"_s, namesOf(change.clustersAdded)},
                {u"dataRemoved"_s, namesOf(change.clustersRemoved)},
                {u"scopesAskedBefore"_s, before->scopes},
            });
    }
    keep(db, consent.id, kind, consent.grantedAt, document);
}

void write(Db& db, const consents::Consent& consent, const Revocation& one)
{
    const Instant at = one.receiptAt.value_or(Instant{});
    QJsonObject document = headOf(db, consent, wordOf(db, consent.id), Kind::Revoked, at);
    document.insert(u"revocation"_s,
        QJsonObject{
            {u"endedBy"_s, u"the person, with Bursar"_s},
            {u"askedAt"_s, toIso(one.askedAt)},
            {u"sentAt"_s, isoOrNull(one.sentAt)},
            {u"provenAt"_s, isoOrNull(one.provenAt)},
            {u"tokenErasedAt"_s, isoOrNull(one.erasedAt)},
            {u"proof"_s, proofOf(one)},
        });
    keep(db, one.consent, Kind::Revoked, at, document);
}

void write(Db& db, Kind kind, const consents::Consent& consent,
    const std::optional<consentnews::Word>& word, Instant at)
{
    QJsonObject document = headOf(db, consent, word, kind, at);
    if (kind == Kind::Expired || kind == Kind::RevokedOutside)
        document.insert(u"ending"_s, endingOf(kind, word, at));
    keep(db, consent.id, kind, at, document);
}

QByteArray toJson(Db& db, const QList<std::int64_t>& consents, Instant now)
{
    const QList<Receipt> kept = load(db);
    QList<consents::Consent> all = consents::load(db);
    std::reverse(all.begin(), all.end()); // oldest first
    QJsonArray documents;
    for (const consents::Consent& consent : std::as_const(all)) {
        if (!consents.contains(consent.id))
            continue;
        bool hasGrant = false;
        QJsonArray own;
        for (const Receipt& each : kept) {
            if (each.consent != consent.id)
                continue;
            hasGrant = hasGrant || each.kind == Kind::Granted || each.kind == Kind::Renewed;
            own.append(QJsonDocument::fromJson(each.document).object());
        }
        if (!hasGrant) {
            QJsonObject late = headOf(db, consent, wordOf(db, consent.id), Kind::Granted, now);
            late.insert(u"issuedLater"_s, true);
            own.prepend(late);
        }
        for (const auto& document : std::as_const(own))
            documents.append(document);
    }
    return QJsonDocument(QJsonObject{{u"receipts"_s, documents}}).toJson();
}

QByteArray withErasures(const QByteArray& document, const QList<Erasure>& erasures)
{
    QJsonArray receipts;
    for (const Erasure& one : erasures) {
        if (!one.receipt.isEmpty())
            receipts.append(QJsonDocument::fromJson(one.receipt).object());
    }
    QJsonObject all = QJsonDocument::fromJson(document).object();
    all.insert(u"erasures"_s, receipts);
    return QJsonDocument(all).toJson();
}

QList<Receipt> load(Db& db)
{
    QList<Receipt> all;
    auto rows = db.query("SELECT id, consent, kind, at, document FROM receipts ORDER BY id");
    while (rows.next())
        all += Receipt{rows.integer(0), rows.integer(1), rows.as<Kind>(2),
            rows.instant(3).value_or(Instant{}), rows.bytes(4)};
    return all;
}

} // namespace bursar::receipts
