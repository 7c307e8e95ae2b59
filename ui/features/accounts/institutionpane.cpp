// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/accounts/institutionpane.h"

#include "app/base/literals.h"
#include "app/details/fieldcoverage.h"
#include "ui/features/accounts/capabilitysection.h"
#include "ui/features/accounts/grouping.h"
#include "ui/features/accounts/tr.h"
#include "ui/kit/display.h"
#include "ui/kit/keyvaluegrid.h"
#include "ui/kit/label.h"

#include <QVBoxLayout>

namespace bursar::ui {

using accountstext::Tr;

namespace {

/// "Account: 24 of 31, transactions: 12 of 17"
QString coverageText(const details::AccountRecord& record, accounts::Category category)
{
    QStringList parts;
    const auto add = [&parts](const QString& words, const details::FieldCoverage& coverage) {
        const auto sent = coverage.sent.size();
        if (sent > 0)
            parts += words.arg(sent).arg(sent + coverage.missing.size());
    };
    add(Tr::tr("Account: %1 of %2", "fields that the bank sends"),
        details::coverageOf(details::factsOf(record), category));
    add(Tr::tr("transactions: %1 of %2", "fields that the bank sends"),
        details::coverageOfTransactions(record.transactions.keys, category));
    add(Tr::tr("positions: %1 of %2", "fields that the bank sends"),
        details::coverageOfPositions(record.positions.keys));
    return parts.join(u", "_s);
}

} // namespace

InstitutionPane::InstitutionPane(const Display& display, QWidget* parent)
    : QScrollArea(parent)
    , m_display(display)
    , m_name(new Label(Type::Heading))
    , m_facts(new KeyValueGrid)
    , m_list(new CapabilityList)
    , m_fields(new KeyValueGrid)
{
    setAccessibleName(Tr::tr("What the institution gives"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    m_name->setWordWrap(true);
    m_facts->alignKeys();
    m_fields->alignKeys();
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(m_name);
    column->addWidget(m_facts);
    column->addWidget(new Label(Tr::tr("What the institution gives"), Type::Strong));
    column->addWidget(m_list);
    column->addWidget(new Label(Tr::tr("Fields that the bank sends"), Type::Strong));
    column->addWidget(m_fields);
    column->addStretch();
    setWidget(content);
    content->setAutoFillBackground(false); // setWidget() has just switched it on
    connect(&m_display, &Display::changed, this, &InstitutionPane::refill);
}

void InstitutionPane::set(const State& state)
{
    m_state = state;
    refill();
}

void InstitutionPane::refill()
{
    const Formats& formats = m_display.formats();
    const Link& link = m_state.link;
    m_name->setText(link.name);
    m_facts->set({{Tr::tr("Last full success"),
                      link.lastSuccess ? formats.moment(*link.lastSuccess)
                                       : Tr::tr("never", "when Bursar asked for something")},
        {Tr::tr("Linked since"),
            link.linkedAt > Instant{} ? formats.moment(link.linkedAt) : QString()}});

    QList<accounts::Entry> shared;
    QList<KeyValueGrid::Row> fields;
    for (const accounts::Entry& entry : std::as_const(m_state.accounts)) {
        if (!entry.shared)
            continue;
        shared += entry;
        const auto record = m_state.records ? m_state.records->accounts.value(entry.account.ref)
                                            : details::AccountRecord();
        const QString text = coverageText(record, entry.account.category);
        if (!text.isEmpty())
            fields += {accountName(entry.account), text};
    }
    QList<CapabilityLine> lines;
    const auto all = details::capabilitiesOf(products::all(), shared,
        m_state.records ? m_state.records->standings : QList<products::Standing>(),
        m_state.records ? m_state.records->granted.value(link.id) : QStringList(), m_state.now);
    for (const details::InstitutionCapability& one : all)
        lines += describe(one, formats);
    m_list->set(lines);
    m_fields->set(fields);
}

} // namespace bursar::ui
