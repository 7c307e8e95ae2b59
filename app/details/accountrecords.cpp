// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/details/accountrecords.h"

#include "app/base/log.h"
#include "app/consents/consentrecord.h"
#include "app/details/fieldcoverage.h"
#include "app/products/documents.h"
#include "app/products/investments/table.h"
#include "app/products/transactions/table.h"
#include "app/store/store.h"

#include <QPointer>
#include <QSet>

#include <utility>

namespace bursar {

namespace details {

namespace {

// Of each account: enough to see what a bank sends at all, and little enough to be looked at
// whenever the accounts are.
constexpr int mostItems = 25;

AccountRecord::Fields fieldsOf(const QByteArrayList& items)
{
    AccountRecord::Fields fields{.keys = {}, .items = items.size()};
    for (const QByteArray& item : items)
        addFields(fields.keys, item);
    return fields;
}

} // namespace

AccountRecordsPtr loadAccountRecords(Db& db)
{
    auto records = std::make_shared<AccountRecords>();
    for (const products::Document& each : products::loadDocuments(db, "accounts")) {
        AccountRecord& record = records->accounts[each.account];
        record.info = each.raw;
        record.infoAskedAt = each.askedAt;
    }
    for (const products::Document& each : products::loadDocuments(db, "balances")) {
        AccountRecord& record = records->accounts[each.account];
        record.balances = each.raw;
        record.balancesAskedAt = each.askedAt;
    }
    for (auto record = records->accounts.begin(); record != records->accounts.end(); ++record)
        record->transactions = fieldsOf(transactions::someRaw(db, record.key(), mostItems));
    for (const investments::Kept& kept : investments::load(db)) {
        QByteArrayList items;
        for (const investments::Holding& holding : kept.portfolio.holdings)
            items += holding.raw;
        records->accounts[kept.account].positions = fieldsOf(items.mid(0, mostItems));
    }
    records->standings = products::loadStandings(db);
    for (const consents::Consent& consent : consents::load(db)) { // newest first
        if (!records->granted.contains(consent.link))
            records->granted.insert(consent.link, consent.products);
    }
    return records;
}

QList<wire::Fact> factsOf(const AccountRecord& record)
{
    const bool infoIsNewer = record.infoAskedAt
        && (!record.balancesAskedAt || *record.infoAskedAt > *record.balancesAskedAt);
    QList<wire::Fact> facts = wire::factsOf(record.info);
    QList<wire::Fact> figures = wire::factsOf(record.balances);
    const qsizetype ofInfo = facts.size();
    QSet<qsizetype> paired; // two balances of one name are two
    for (wire::Fact& figure : figures) {
        qsizetype same = 0;
        while (same < ofInfo && (facts.at(same).key != figure.key || paired.contains(same)))
            ++same;
        if (same == ofInfo)
            facts += std::move(figure);
        else if (!infoIsNewer)
            facts[same] = std::move(figure);
        if (same < ofInfo)
            paired.insert(same);
    }
    return facts;
}

} // namespace details

AccountRecordsKeeper::AccountRecordsKeeper(Store& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
    reload();
}

void AccountRecordsKeeper::reload()
{
    if (std::exchange(m_reading, true)) {
        m_again = true;
        return;
    }
    read();
}

QCoro::Task<> AccountRecordsKeeper::read()
{
    const QPointer<AccountRecordsKeeper> self(this);
    do {
        m_again = false;
        const auto reading = m_store.read(&details::loadAccountRecords);
        const auto loaded = co_await reading;
        if (!self)
            co_return;
        if (loaded)
            m_snapshot = *loaded;
        else
            qCWarning(lcStore) << "account records could not be read:"
                               << toString(loaded.error().kind);
        m_loaded = true;
        if (!m_again)
            Q_EMIT changed();
    } while (self && m_again);
    if (self)
        m_reading = false;
}

} // namespace bursar
