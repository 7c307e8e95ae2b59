// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/accounts/ownsections.h"

#include "app/base/literals.h"
#include "ui/features/accounts/tr.h"
#include "ui/kit/button.h"
#include "ui/kit/keyvaluegrid.h"

#include <QVBoxLayout>

namespace bursar::ui {

using accountstext::Tr;

namespace {

QString topicName(FactTopic topic)
{
    switch (topic) {
    case FactTopic::Balances:
        return Tr::tr("Balances");
    case FactTopic::Payments:
        return Tr::tr("Payments and dues");
    case FactTopic::Terms:
        return Tr::tr("Rates and terms");
    case FactTopic::Account:
        return Tr::tr("Account");
    case FactTopic::More:
        return Tr::tr("More from the bank");
    }
    return {};
}

/// "18,204, back to 3 May 2024"
QString historyText(const accounts::Entry& entry, const Formats& formats)
{
    if (!entry.completeTo)
        return Tr::tr("not read yet", "the transactions of an account");
    const QString count = formats.count(entry.transactionCount);
    if (!entry.completeAfter.isKnown())
        return Tr::tr("%1, back to the first", "number of transactions").arg(count);
    return Tr::tr("%1, back to %2", "number of transactions, day")
        .arg(count, formats.dayLong(entry.completeAfter));
}

} // namespace

QList<wire::Fact> factsOf(const ShownAccount& account)
{
    details::AccountRecord record = account.record;
    if (record.info.isEmpty())
        record.info = account.entry.account.raw.toUtf8();
    return details::factsOf(record);
}

FactsSection::FactsSection(FactTopic topic, QWidget* parent)
    : AccountSection(topicName(topic), parent)
    , m_topic(topic)
    , m_grid(new KeyValueGrid)
{
    m_grid->alignKeys();
    body()->addWidget(m_grid);
}

void FactsSection::set(const ShownAccount& account, const Formats& formats)
{
    QList<KeyValueGrid::Row> rows;
    const auto lines = describeFacts(factsOf(account), account.entry.account, formats);
    for (const FactLine& line : lines) {
        if (line.topic == m_topic)
            rows += {line.name, line.value};
    }
    m_grid->set(rows);
    setVisible(!rows.isEmpty());
}

FreshnessSection::FreshnessSection(QWidget* parent)
    : AccountSection(Tr::tr("How fresh this is"), parent)
    , m_grid(new KeyValueGrid)
{
    m_grid->alignKeys();
    body()->addWidget(m_grid);
}

void FreshnessSection::set(const ShownAccount& account, const Formats& formats)
{
    const accounts::Entry& entry = account.entry;
    const auto asked = [&](const std::optional<Instant>& at) {
        return at ? formats.moment(*at) : Tr::tr("never", "when Bursar asked for something");
    };
    QList<KeyValueGrid::Row> rows{{Tr::tr("Bursar asked"), asked(entry.askedAt)},
        {Tr::tr("The bank's time"),
            entry.balance.asOf ? formats.moment(*entry.balance.asOf)
                               : Tr::tr("not given", "the bank's time")},
        {Tr::tr("Newest posting"),
            entry.newestPosting.isKnown() ? formats.dayLong(entry.newestPosting)
                                          : Tr::tr("none", "newest posting of an account")}};
    // Annuities have no transactions (akoya-api.md 4.2).
    if (entry.account.category != accounts::Category::Annuity)
        rows += {Tr::tr("Transactions"), historyText(entry, formats)};
    m_grid->set(rows);
}

AsSentSection::AsSentSection(QWidget* parent)
    : AccountSection({}, parent)
    , m_toggle(new Button(Button::Kind::Link, Tr::tr("Everything the bank sent")))
    , m_grid(new KeyValueGrid(KeyValueGrid::Form::Stacked))
{
    m_toggle->setCheckable(true);
    m_toggle->setGlyph(Icon::ChevronRight);
    m_grid->hide();
    body()->addWidget(m_toggle, 0, Qt::AlignLeading);
    body()->addWidget(m_grid);
    connect(m_toggle, &QPushButton::toggled, this, [this](bool open) {
        m_toggle->setGlyph(open ? Icon::ChevronDown : Icon::ChevronRight);
        m_grid->setVisible(open);
    });
}

void AsSentSection::set(const ShownAccount& account, const Formats& formats)
{
    QList<KeyValueGrid::Row> rows;
    const auto facts = factsOf(account);
    for (const wire::Fact& fact : facts)
        rows += {fact.key, rawText(fact, formats), Type::Code};
    m_grid->set(rows);
    setVisible(!rows.isEmpty());
}

} // namespace bursar::ui
