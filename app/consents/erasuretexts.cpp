// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consents/erasuretexts.h"

namespace bursar::erasures {

namespace {

constexpr int mostTransactions = 500; // of each link, the newest: an id is as good as another

void take(QByteArrayList& texts, Rows rows)
{
    while (rows.next()) {
        if (QByteArray text = rows.bytes(0); !text.isEmpty() && !texts.contains(text))
            texts += std::move(text);
    }
}

/// Joint holders have the same accounts, each under a login of their own.
void takeData(Db& db, QByteArrayList& texts, LinkId link)
{
    take(texts,
        db.query("SELECT a.external_id FROM accounts a WHERE a.link = ?1 AND NOT EXISTS (SELECT 1"
                 " FROM accounts o WHERE o.external_id = a.external_id AND o.link <> ?1)",
            link));
    take(texts,
        db.query("SELECT t.external_id FROM transactions t JOIN accounts a ON a.id = t.account"
                 " WHERE a.link = ?1 AND NOT EXISTS (SELECT 1 FROM accounts o JOIN transactions s"
                 " ON s.account = o.id AND s.external_id = t.external_id WHERE o.link <> ?1)"
                 " ORDER BY t.id DESC LIMIT ?2",
            link, mostTransactions));
    take(texts,
        db.query("SELECT d.bank_id FROM bank_documents d WHERE d.link = ?1 AND NOT EXISTS (SELECT 1"
                 " FROM bank_documents o WHERE o.bank_id = d.bank_id AND o.link <> ?1)",
            link));
}

void takeInstitution(Db& db, QByteArrayList& texts, LinkId link)
{
    take(texts,
        db.query("SELECT l.subject FROM links l WHERE l.id = ?1 AND NOT EXISTS (SELECT 1 FROM"
                 " links o WHERE o.subject = l.subject AND o.id <> ?1)",
            link));
    take(texts, db.query("SELECT grant_id FROM consents WHERE link = ?", link));
    take(texts,
        db.query("SELECT l.name FROM links l WHERE l.id = ?1 AND NOT EXISTS (SELECT 1 FROM consents"
                 " c WHERE c.link <> ?1 AND instr(c.institution, l.name) > 0)",
            link));
}

} // namespace

QByteArrayList textsToLookFor(Db& db, const Order& order)
{
    QByteArrayList texts;
    if (order.scope != Scope::Consent)
        takeData(db, texts, order.link);
    if (order.scope == Scope::Institution)
        takeInstitution(db, texts, order.link);
    for (const std::int64_t consent : order.consents)
        take(texts, db.query("SELECT grant_id FROM consents WHERE id = ?", consent));
    return texts;
}

} // namespace bursar::erasures
