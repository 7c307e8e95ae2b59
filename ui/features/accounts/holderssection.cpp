// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/accounts/holderssection.h"

#include "app/base/literals.h"
#include "ui/features/accounts/partywords.h"
#include "ui/features/accounts/paymentwords.h"
#include "ui/features/accounts/tr.h"
#include "ui/kit/button.h"
#include "ui/kit/display.h"
#include "ui/kit/errortext.h"
#include "ui/kit/label.h"
#include "ui/kit/pill.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace bursar::ui {

using accountstext::Tr;

namespace {

Label* wrapped(const QString& text, Type type, Role role = Role::Text)
{
    auto* label = new Label(text, type, role);
    label->setWordWrap(true);
    return label;
}

/// Somebody who holds the account too has said it all there.
bool isAmong(const customers::Party& customer, const QList<customers::Party>& holders)
{
    return std::any_of(holders.begin(), holders.end(), [&](const customers::Party& each) {
        return !customer.id.isEmpty() && each.id == customer.id && each.reach == customer.reach;
    });
}

} // namespace

HoldersSection::HoldersSection(const Display& display, QWidget* parent)
    : AccountSection(Tr::tr("Account holders"), parent)
    , m_display(display)
    , m_particulars(std::make_shared<const details::AllParticulars>())
    , m_state(new Label(Type::Small, Role::Muted))
    , m_ask(new Button(Button::Kind::Link, {}))
    , m_renew(new Button(Button::Kind::Link, Tr::tr("Renew the access…")))
{
    m_state->setWordWrap(true);
    m_ask->setGlyph(Icon::Refresh);
    body()->addWidget(m_state);
    body()->addWidget(m_ask, 0, Qt::AlignLeading);
    body()->addWidget(m_renew, 0, Qt::AlignLeading);
    connect(m_ask, &QPushButton::clicked, this, [this] {
        if (!m_account || std::exchange(m_isAsking, true))
            return;
        m_failure.reset();
        refill();
        Q_EMIT askRequested(m_account->entry.account.ref);
    });
    connect(m_renew, &QPushButton::clicked, this, [this] {
        if (m_account)
            Q_EMIT renewRequested(m_account->link.id);
    });
}

void HoldersSection::set(const ShownAccount& account, const Formats& /*formats*/)
{
    if (!m_account || m_account->entry.account.ref != account.entry.account.ref) {
        m_isAsking = false;
        m_failure.reset();
    }
    m_account = account;
    refill();
}

void HoldersSection::setParticulars(const details::ParticularsPtr& particulars)
{
    m_particulars = particulars;
    if (m_account)
        refill();
}

void HoldersSection::noteAsked(AccountRef account, const std::optional<Error>& error)
{
    if (!m_account || m_account->entry.account.ref != account)
        return;
    m_isAsking = false;
    m_failure = error;
    refill();
}

QList<customers::Change> HoldersSection::changes() const
{
    QList<customers::Change> mine = m_particulars->changes;
    const AccountRef account = m_account->entry.account.ref;
    const LinkId link = m_account->entry.link;
    mine.removeIf([&](const customers::Change& each) {
        return each.account ? each.account != account : each.link != link;
    });
    return mine;
}

void HoldersSection::refill()
{
    const auto standing = capabilityOf(*m_account, customers::holdersName);
    setVisible(standing.has_value());
    if (!standing)
        return;
    const AccountRef account = m_account->entry.account.ref;
    const bool hasHolders = m_particulars->accounts.value(account).holders.has_value();
    StandingWords words = standingWords(*standing, hasHolders,
        Tr::tr("The bank names no holder of this account."), m_display.formats());
    if (m_failure) {
        words.text = describe(m_failure->kind).sentence;
        words.isTrouble = true;
    }
    m_state->setText(m_isAsking ? Tr::tr("Asking the bank…") : words.text);
    m_state->setRole(words.isTrouble && !m_isAsking ? Role::Warning : Role::Muted);
    m_ask->setText(standing->deliveredAt ? Tr::tr("Ask the bank again") : Tr::tr("Ask the bank"));
    m_ask->setVisible(
        !words.isUseless && m_account->entry.shared && m_account->link.state == LinkState::Active);
    m_renew->setVisible(words.isNotGranted && m_account->link.id);
    // What is selected in it stays so until there is something new.
    if (m_builtFor == account && m_builtFrom == m_particulars)
        return;
    m_builtFor = account;
    m_builtFrom = m_particulars;
    rebuild(changes());
}

void HoldersSection::rebuild(const QList<customers::Change>& changes)
{
    delete std::exchange(m_list, new QWidget(this));
    auto* column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    addChanges(column, changes);
    const auto of = m_particulars->accounts.value(m_account->entry.account.ref);
    QList<customers::Party> holders;
    if (of.holders)
        holders = of.holders->parties.holders;
    for (const customers::Party& each : std::as_const(holders))
        addParty(column, each, {});
    if (of.holders) {
        customers::Party account;
        account.reach = of.holders->parties.account;
        if (!reachRows(account.reach).isEmpty())
            addParty(column, account, Tr::tr("Contact for this account"));
    }
    const auto customer = m_particulars->customers.constFind(m_account->entry.link);
    if (customer != m_particulars->customers.constEnd()) {
        for (const customers::Party& each : customer->parties.holders) {
            if (!isAmong(each, holders))
                addParty(column, each, Tr::tr("Who signs in at the bank"));
        }
    }
    m_list->setVisible(column->count() > 0);
    body()->insertWidget(0, m_list);
}

void HoldersSection::addChanges(QVBoxLayout* column, const QList<customers::Change>& changes)
{
    if (changes.isEmpty())
        return;
    column->addWidget(new Pill(Tone::Warning,
                          Tr::tr("%n change(s)", "of holders", static_cast<int>(changes.size()))),
        0, Qt::AlignLeading);
    QList<std::int64_t> ids;
    for (const customers::Change& each : changes) {
        ids += each.id;
        column->addWidget(wrapped(changeTitle(each.difference), Type::Strong));
        auto* grid = new KeyValueGrid;
        grid->set({{Tr::tr("Was", "before a change"), changeBefore(each.difference)},
            {Tr::tr("Is now", "after a change"), changeAfter(each.difference)},
            {Tr::tr("Noticed", "when a change was"), m_display.formats().moment(each.noticedAt)}});
        column->addWidget(grid);
    }
    column->addWidget(wrapped(
        Tr::tr("If you did not change this yourself, ask your bank."), Type::Body, Role::Muted));
    auto* seen = new Button(Button::Kind::Secondary, Tr::tr("I have seen this"));
    seen->setGlyph(Icon::Check);
    connect(seen, &QPushButton::clicked, this, [this, ids] { Q_EMIT acknowledged(ids); });
    column->addWidget(seen, 0, Qt::AlignLeading);
}

void HoldersSection::addParty(
    QVBoxLayout* column, const customers::Party& party, const QString& caption)
{
    if (column->count() > 0)
        column->addSpacing(space::s);
    if (!caption.isEmpty())
        column->addWidget(wrapped(caption, Type::Small, Role::Muted));
    if (const QString name = party.shown(); !name.isEmpty())
        column->addWidget(wrapped(name, Type::Strong));
    auto* grid = new KeyValueGrid;
    grid->alignKeys();
    grid->set(partyRows(party));
    column->addWidget(grid);
}

} // namespace bursar::ui
