// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consents/receipts.h"

#include "app/base/literals.h"
#include "app/consents/clusterwords.h"
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

/// The fields of the Kantara consent receipt 1.1; what Bursar does not know is empty, not guessed.
QJsonObject headOf(const consents::Consent& consent, Kind kind, Instant at)
{
    static constexpr QLatin1StringView kinds[] = {"granted"_L1, "renewed"_L1, "revoked"_L1};
    const auto seconds = std::chrono::floor<std::chrono::seconds>(consent.grantedAt);
    const QJsonObject purpose{
        {u"purpose"_s, consent.purpose},
        {u"purposeCategory"_s, QJsonArray{u"Core function"_s}},
        {u"consentType"_s, u"EXPLICIT"_s},
        {u"piiCategory"_s, QJsonArray::fromStringList(consent.products)},
        {u"primaryPurpose"_s, true},
        {u"termination"_s, u"until revoked, here or at the institution, or until it expires"_s},
        {u"thirdPartyDisclosure"_s, false},
    };
    const QJsonObject service{{u"service"_s, u"Bursar"_s}, {u"purposes"_s, QJsonArray{purpose}}};
    const QJsonObject provider{{u"piiController"_s, consent.institution},
        {u"role"_s, u"data provider"_s}, {u"id"_s, consent.provider.value}};
    const QJsonObject recipient{{u"piiController"_s, u"Bursar, on the person's own computer"_s},
        {u"role"_s, u"data recipient"_s}, {u"id"_s, consent.clientId}};
    return {
        {u"version"_s, u"KI-CR-v1.1.0"_s},
        {u"jurisdiction"_s, QString()},
        {u"consentTimestamp"_s, static_cast<qint64>(seconds.time_since_epoch().count())},
        {u"collectionMethod"_s,
            QString(u"OAuth 2.0 sign-in at the institution, "_s + consent.surface)},
        {u"consentReceiptID"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
        {u"language"_s, u"en"_s},
        {u"piiPrincipalId"_s, QString()},
        {u"piiControllers"_s, QJsonArray{provider, recipient}},
        {u"policyUrl"_s, QString()},
        {u"services"_s, QJsonArray{service}},
        {u"sensitive"_s, true},
        {u"spiCat"_s, QJsonArray{u"Financial"_s}},
        // beyond Kantara: the record and the event that this is the receipt of (TS 27560)
        {u"recordId"_s, consent.grantId},
        {u"event"_s, QString(kinds[static_cast<int>(kind)])},
        {u"issuedAt"_s, toIso(at)},
        {u"network"_s, consent.networkId},
        {u"scopes"_s, consent.scopes},
        {u"accounts"_s, QJsonArray::fromStringList(consent.accounts)},
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
    QJsonObject document = headOf(consent, kind, consent.grantedAt);
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
    QJsonObject document = headOf(consent, Kind::Revoked, at);
    document.insert(u"revocation"_s,
        QJsonObject{
            {u"askedAt"_s, toIso(one.askedAt)},
            {u"sentAt"_s, isoOrNull(one.sentAt)},
            {u"provenAt"_s, isoOrNull(one.provenAt)},
            {u"tokenErasedAt"_s, isoOrNull(one.erasedAt)},
            {u"proof"_s, proofOf(one)},
        });
    keep(db, one.consent, Kind::Revoked, at, document);
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
            hasGrant = hasGrant || each.kind != Kind::Revoked;
            own.append(QJsonDocument::fromJson(each.document).object());
        }
        if (!hasGrant) {
            QJsonObject late = headOf(consent, Kind::Granted, now);
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
