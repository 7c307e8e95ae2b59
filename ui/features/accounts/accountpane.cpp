// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/accounts/accountpane.h"

#include "app/base/literals.h"
#include "ui/features/accounts/capabilitysection.h"
#include "ui/features/accounts/freshness.h"
#include "ui/features/accounts/grouping.h"
#include "ui/features/accounts/ownsections.h"
#include "ui/features/accounts/tr.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/display.h"
#include "ui/kit/errortext.h"
#include "ui/kit/figurelabel.h"
#include "ui/kit/label.h"
#include "ui/kit/pill.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace bursar::ui {

using accountstext::Tr;

namespace {

constexpr int longestFigure = 16; // of the big type, in a narrow pane

/// Lays out from the inside: left to posted events, each level comes a moment after the one inside
/// it, and the text is seen cut off until then.
void layOut(QWidget& widget) // NOLINT(misc-no-recursion)
{
    const auto inside = widget.findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    for (QWidget* each : inside) {
        if (each->layout() && !each->isHidden())
            layOut(*each);
    }
    widget.layout()->activate();
}

} // namespace

AccountPane::AccountPane(const Display& display, QWidget* parent)
    : QScrollArea(parent)
    , m_display(display)
    , m_content(new QWidget)
    , m_column(new QVBoxLayout(m_content))
    , m_kind(new Label(Type::Body, Role::Muted))
    , m_name(new Label(Type::Heading))
    , m_mark(new Pill(Tone::Neutral, {}))
    , m_which(new Label(Type::Body, Role::Muted))
    , m_figure(new FigureLabel(Type::Figure, Qt::AlignLeading))
    , m_longFigure(new FigureLabel(Type::Heading, Qt::AlignLeading))
    , m_age(new Label(Type::Small, Role::Muted))
    , m_trouble(new Banner)
    , m_transactions(new Button(Button::Kind::Secondary, Tr::tr("Show its transactions")))
    , m_hint(new Label(Tr::tr("Choose an account to see all of it."), Type::Body, Role::Muted))
{
    setAccessibleName(Tr::tr("Details of the account"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    for (Label* label : {m_kind, m_name, m_age, m_hint})
        label->setWordWrap(true);
    m_transactions->setObjectName(u"showTransactions"_s);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_hint->setAlignment(Qt::AlignCenter);

    m_column->setContentsMargins(space::l, space::l, space::l, space::l);
    m_column->setSpacing(space::s);
    m_column->addWidget(m_hint, 1);
    m_column->addWidget(m_kind);
    m_column->addWidget(m_name);
    m_column->addWidget(m_mark, 0, Qt::AlignLeading);
    m_column->addWidget(m_which);
    m_column->addWidget(m_figure);
    m_column->addWidget(m_longFigure);
    m_column->addWidget(m_age);
    m_column->addWidget(m_trouble);
    m_column->addWidget(m_transactions, 0, Qt::AlignLeading);
    m_sections = {new FactsSection(FactTopic::Balances), new FactsSection(FactTopic::Payments),
        new FactsSection(FactTopic::Terms), new FactsSection(FactTopic::Account),
        new FactsSection(FactTopic::More), new FreshnessSection, new CapabilitySection,
        new AsSentSection};
    for (AccountSection* section : std::as_const(m_sections))
        m_column->addWidget(section);
    m_column->addStretch();
    setWidget(m_content);
    m_content->setAutoFillBackground(false); // setWidget() has just switched it on

    connect(m_transactions, &QPushButton::clicked, this, [this] {
        if (m_shown)
            Q_EMIT transactionsRequested(m_shown->entry.account.ref);
    });
    connect(&m_display, &Display::changed, this, &AccountPane::refill);
    refill();
}

void AccountPane::addSection(AccountSection* section)
{
    constexpr int behind = 3; // freshness, capabilities, and what was sent
    const auto at = m_sections.size() - behind;
    m_column->insertWidget(m_column->indexOf(m_sections.at(at)), section);
    m_sections.insert(at, section);
    refill();
}

void AccountPane::set(const std::optional<ShownAccount>& account)
{
    const bool isOther =
        !account || !m_shown || account->entry.account.ref != m_shown->entry.account.ref;
    m_shown = account;
    refill();
    if (isOther)
        verticalScrollBar()->setValue(0);
}

void AccountPane::refill()
{
    const auto parts = m_content->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    for (QWidget* part : parts)
        part->setVisible((part == m_hint) == !m_shown);
    if (!m_shown)
        return;
    showHead(*m_shown);
    showTrouble(*m_shown);
    for (AccountSection* section : std::as_const(m_sections))
        section->set(*m_shown, m_display.formats());
    layOut(*m_content);
}

void AccountPane::showHead(const ShownAccount& account)
{
    const Formats& formats = m_display.formats();
    const accounts::Entry& entry = account.entry;
    const QString kind = entry.account.type.isEmpty() ? kindName(entry.account.category)
                                                      : accountTypeName(entry.account.type);
    m_kind->setText(account.link.name.isEmpty() ? kind : kind + u" · "_s + account.link.name);
    m_name->setText(accountName(entry.account));
    const bool isKnown = entry.balance.kind != accounts::BalanceKind::None;
    const auto amount = isKnown ? std::optional(entry.balance.amount) : std::nullopt;
    m_which->setText(balanceName(entry.balance.kind));
    const QString text = formats.money(amount);
    const bool isLong = text.size() > longestFigure;
    (isLong ? m_longFigure : m_figure)->set(text, formats.moneySpoken(amount));
    m_figure->setVisible(isKnown && !isLong);
    m_longFigure->setVisible(isKnown && isLong);
    const Freshness fresh = freshnessOf(entry, account.now);
    m_age->setText(fresh.isStale ? Tr::tr("%1 old: may be out of date", "age of a balance")
                                       .arg(formats.age(fresh.asOf, account.now))
                                 : QString());
    m_age->setRole(Role::Warning);
    m_age->setVisible(isKnown && fresh.isStale);
    m_mark->set(Tone::Neutral, Tr::tr("No longer shared", "mark on an account"));
    m_mark->setVisible(!entry.shared);
    // akoya-api.md 4.2: annuities have none.
    m_transactions->setVisible(entry.account.category != accounts::Category::Annuity);
}

void AccountPane::showTrouble(const ShownAccount& account)
{
    const accounts::Entry& entry = account.entry;
    if (account.link.state == LinkState::Ended || account.link.state == LinkState::Revoking) {
        m_trouble->show(Tone::Neutral, {},
            account.link.state == LinkState::Ended
                ? Tr::tr("The access was revoked. What was read until then stays here.")
                : Tr::tr("The access is being revoked. Nothing is read any more."));
        return;
    }
    if (!entry.shared) {
        m_trouble->show(Tone::Neutral, {},
            Tr::tr("This account is no longer part of what you share. Its history stays here."));
        return;
    }
    if (entry.error) {
        const ErrorText text = describe(entry.error->kind);
        m_trouble->show(text.tone, Tr::tr("Not read the last time"), text.sentence);
        return;
    }
    if (entry.seemsSameAs) {
        m_trouble->show(Tone::Warning, {}, twinSentence());
        return;
    }
    m_trouble->clear();
}

} // namespace bursar::ui
