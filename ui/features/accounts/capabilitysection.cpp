// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/accounts/capabilitysection.h"

#include "app/base/literals.h"
#include "app/details/fieldcoverage.h"
#include "ui/features/accounts/factnames.h"
#include "ui/features/accounts/ownsections.h"
#include "ui/features/accounts/tr.h"
#include "ui/kit/formats.h"
#include "ui/kit/keyvaluegrid.h"
#include "ui/kit/label.h"

#include <QVBoxLayout>

namespace bursar::ui {

using accountstext::Tr;

namespace {

QWidget* makeCapability(const CapabilityLine& line)
{
    auto* block = new QWidget;
    auto* column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, space::xs);
    column->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(line.product, Type::Body), 1);
    head->addWidget(new Pill(line.tone, line.mark));
    column->addLayout(head);
    for (const QString& text : {line.promise, line.delivery}) {
        if (text.isEmpty())
            continue;
        auto* words = new Label(text, Type::Small, Role::Muted);
        words->setWordWrap(true);
        column->addWidget(words);
    }
    block->setAccessibleName(line.product + u", "_s + line.mark);
    block->setAccessibleDescription(line.promise + u". "_s + line.delivery);
    return block;
}

QString namesOf(const QStringList& keys, accounts::Category category)
{
    QStringList names;
    for (const QString& key : keys) {
        const FactName name = nameOfFact(key, category);
        names += name.isShownElsewhere ? Tr::tr("The bank's time") : name.words;
    }
    return names.join(u", "_s);
}

} // namespace

CapabilityList::CapabilityList(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::s);
}

void CapabilityList::set(const QList<CapabilityLine>& lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const CapabilityLine& line : lines)
        m_column->addWidget(makeCapability(line));
}

CapabilitySection::CapabilitySection(QWidget* parent)
    : AccountSection(Tr::tr("What the institution gives"), parent)
    , m_list(new CapabilityList)
    , m_fields(new KeyValueGrid(KeyValueGrid::Form::Stacked))
{
    body()->addWidget(m_list);
    body()->addWidget(m_fields);
}

void CapabilitySection::set(const ShownAccount& account, const Formats& formats)
{
    const accounts::Entry& entry = account.entry;
    QList<CapabilityLine> lines;
    const auto all = details::capabilitiesOf(
        products::all(), entry, account.standings, account.granted, account.now);
    for (const details::Capability& one : all)
        lines += describe(one, formats);
    m_list->set(lines);
    const auto facts = factsOf(account);
    const auto fields = details::coverageOf(facts, entry.account.category);
    QList<KeyValueGrid::Row> rows;
    if (!facts.isEmpty())
        rows = {
            {Tr::tr("Fields that the bank sends"), namesOf(fields.sent, entry.account.category)},
            {Tr::tr("Fields that it does not send"),
                namesOf(fields.missing, entry.account.category)}};
    m_fields->set(rows);
}

} // namespace bursar::ui
