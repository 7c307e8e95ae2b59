// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/details/investments.h"

#include "app/base/literals.h"
#include "app/base/log.h"
#include "app/products/accounts/table.h"
#include "app/products/products.h"
#include "app/store/store.h"

#include <QPointer>

#include <utility>

namespace bursar {

namespace details {

namespace {

/// The account's own standing, else its link's: a 206 names accounts, an outage does not.
const products::Standing* standingOf(
    const QList<products::Standing>& all, LinkId link, AccountRef account)
{
    const products::Standing* ofLink = nullptr;
    for (const products::Standing& one : all) {
        if (one.link != link || one.product != QLatin1StringView(investments::productName))
            continue;
        if (one.account == account && one.error)
            return &one;
        if (!one.account)
            ofLink = &one;
    }
    return ofLink;
}

} // namespace

bool Held::isStale(Instant now) const
{
    const products::Product* product =
        products::find(QString::fromLatin1(investments::productName));
    return askedAt && product && now - *askedAt > product->staleAfter;
}

HeldSnapshot loadHeld(Db& db)
{
    auto list = std::make_shared<QList<Held>>();
    const auto kept = investments::load(db);
    const auto standings = products::loadStandings(db);
    const auto entries = accounts::load(db);
    for (const accounts::Entry& entry : entries) {
        if (entry.account.category != accounts::Category::Investment)
            continue;
        Held held{.account = entry.account, .link = entry.link, .shared = entry.shared};
        for (const investments::Kept& one : kept) {
            if (one.account != entry.account.ref)
                continue;
            held.portfolio = one.portfolio;
            if (!held.portfolio->currency.isKnown())
                held.portfolio->currency = entry.account.currency;
            for (investments::Holding& holding : held.portfolio->holdings) {
                if (!holding.currency.isKnown())
                    holding.currency = held.portfolio->currency;
            }
            held.askedAt = one.askedAt;
            held.valuation = investments::valuationOf(*held.portfolio);
        }
        if (const auto* standing = standingOf(standings, entry.link, entry.account.ref)) {
            held.notOffered = standing->error && products::isRefusal(standing->error->kind);
            if (!held.notOffered)
                held.error = standing->error;
        }
        *list += std::move(held);
    }
    return list;
}

} // namespace details

Investments::Investments(Store& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
    reload();
}

bool Investments::shows(const QString& product)
{
    return product == QLatin1StringView(investments::productName)
        || product == QLatin1StringView(investments::lotsName);
}

void Investments::reload()
{
    if (std::exchange(m_reading, true)) {
        m_again = true;
        return;
    }
    read();
}

QCoro::Task<> Investments::read()
{
    const QPointer<Investments> self(this);
    do {
        m_again = false;
        const auto reading = m_store.read(&details::loadHeld);
        const auto loaded = co_await reading;
        if (!self)
            co_return;
        if (loaded)
            m_snapshot = *loaded;
        else
            qCWarning(lcStore) << "positions could not be read:" << toString(loaded.error().kind);
        m_loaded = true;
        if (!m_again)
            Q_EMIT changed();
    } while (self && m_again);
    if (self)
        m_reading = false;
}

} // namespace bursar
