// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consents/receipts.h"

#include "app/base/literals.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace bursar::receipts {

namespace {

QJsonValue isoOrNull(const std::optional<Instant>& at)
{
    return at ? QJsonValue(toIso(*at)) : QJsonValue();
}

QJsonObject headOf(const consents::Consent& consent, Instant at)
{
    return {
        {u"version"_s, u"KI-CR-v1.1.0"_s},
        {u"consentReceiptID"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
        {u"consentTimestamp"_s,
            static_cast<qint64>(std::chrono::floor<std::chrono::seconds>(consent.grantedAt)
                    .time_since_epoch()
                    .count())},
        {u"issuedAt"_s, toIso(at)},
        {u"consentId"_s, consent.grantId},
        {u"network"_s, consent.networkId},
        {u"institution"_s, consent.institution},
        {u"provider"_s, consent.provider.value},
        {u"clientId"_s, consent.clientId},
    };
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

void write(Db& db, const consents::Consent& consent, const Revocation& one)
{
    const Instant at = one.receiptAt.value_or(Instant{});
    QJsonObject document = headOf(consent, at);
    document.insert(u"revocation"_s,
        QJsonObject{
            {u"askedAt"_s, toIso(one.askedAt)},
            {u"sentAt"_s, isoOrNull(one.sentAt)},
            {u"provenAt"_s, isoOrNull(one.provenAt)},
            {u"tokenErasedAt"_s, isoOrNull(one.erasedAt)},
            {u"proof"_s, proofOf(one)},
        });
    db.run("INSERT INTO receipts (consent, kind, at, document) VALUES (?, ?, ?, ?)", one.consent,
        Kind::Revoked, at, QJsonDocument(document).toJson());
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
