// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/accounts/paymentsection.h"

#include "app/base/literals.h"
#include "ui/features/accounts/paymentwords.h"
#include "ui/features/accounts/tr.h"
#include "ui/kit/button.h"
#include "ui/kit/display.h"
#include "ui/kit/errortext.h"
#include "ui/kit/label.h"
#include "ui/kit/reveal.h"
#include "ui/kit/secretclipboard.h"
#include "ui/kit/secretfield.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace bursar::ui {

using accountstext::Tr;
using payments::FullNetwork;
using payments::PaymentNetwork;

PaymentSection::PaymentSection(
    const Display& display, Clock& clock, SecretClipboard& clipboard, QWidget* parent)
    : AccountSection(Tr::tr("Payment numbers"), parent)
    , m_display(display)
    , m_clipboard(clipboard)
    , m_reveal(new Reveal(clock, display, this))
    , m_particulars(std::make_shared<const details::AllParticulars>())
    , m_token(new Label(Type::Small, Role::Muted))
    , m_show(new Button(Button::Kind::Secondary, {}))
    , m_left(new Label(Type::Small, Role::Muted))
    , m_renew(new Button(Button::Kind::Link, Tr::tr("Renew the access…")))
    , m_state(new Label(Type::Small, Role::Muted))
    , m_remark(new Label(Type::Body))
{
    for (Label* label : {m_token, m_state, m_remark})
        label->setWordWrap(true);
    body()->addWidget(m_token);
    auto* showing = new QHBoxLayout;
    showing->setSpacing(space::s);
    showing->addWidget(m_show);
    showing->addWidget(m_left, 1);
    showing->addStretch();
    body()->addLayout(showing);
    body()->addWidget(m_remark);
    body()->addWidget(m_state);
    body()->addWidget(m_renew, 0, Qt::AlignLeading);
    m_remark->hide();
    m_show->setObjectName(u"showNumbers"_s);
    connect(m_show, &QPushButton::clicked, this, &PaymentSection::toggle);
    connect(m_renew, &QPushButton::clicked, this, [this] {
        if (m_account)
            Q_EMIT renewRequested(m_account->link.id);
    });
    connect(m_reveal, &Reveal::ticked, this, &PaymentSection::showButtons);
    connect(m_reveal, &Reveal::ended, this, &PaymentSection::mask);
    connect(&m_clipboard, &SecretClipboard::cleared, this, [this](bool wasThere) {
        remark(wasThere ? Tr::tr("The clipboard was cleared.") : QString());
    });
}

bool PaymentSection::isRevealed() const { return m_reveal->isOpen(); }

void PaymentSection::set(const ShownAccount& account, const Formats& /*formats*/)
{
    const bool isOther = !m_account || m_account->entry.account.ref != account.entry.account.ref;
    m_account = account;
    if (isOther) {
        m_reveal->end();
        m_asking.reset();
        m_wanted.reset();
        remark({});
    }
    refill();
}

void PaymentSection::setParticulars(const details::ParticularsPtr& particulars)
{
    m_particulars = particulars;
    if (m_account)
        refill();
}

void PaymentSection::refill()
{
    const auto standing = capabilityOf(*m_account, payments::productName);
    setVisible(standing.has_value());
    if (!standing)
        return;
    const QList<PaymentNetwork> networks =
        m_particulars->accounts.value(m_account->entry.account.ref).networks;
    if (!m_numbers && (networks != m_networks || !m_list)) {
        m_networks = networks;
        rebuild();
    }
    const StandingWords words = standingWords(*standing, !m_networks.isEmpty(),
        Tr::tr("The bank names no way to pay to or from this account."), m_display.formats());
    m_state->setText(words.text);
    m_state->setRole(words.isTrouble ? Role::Warning : Role::Muted);
    m_renew->setVisible(words.isNotGranted && m_account->link.id);
    m_show->setVisible(!words.isUseless && m_account->entry.shared);
    showButtons();
}

void PaymentSection::rebuild()
{
    m_fields.clear();
    delete std::exchange(m_list, new QWidget(this));
    auto* column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    body()->insertWidget(0, m_list);
    bool hasToken = false;
    for (qsizetype i = 0; i < m_networks.size(); ++i) {
        addNetwork(i, m_networks.at(i));
        hasToken |= m_networks.at(i).kind() == payments::NumberKind::Token;
    }
    const QString end = m_account->entry.account.lastFour();
    m_token->setText(end.isEmpty()
            ? Tr::tr("A token stands for the account's own number, which the bank does not give.")
            : Tr::tr("A token stands for the account's own number, which ends in %1 and which the "
                     "bank does not give.")
                  .arg(end));
    m_token->setVisible(hasToken);
    m_list->setVisible(!m_networks.isEmpty());
    showValues();
}

void PaymentSection::addNetwork(qsizetype number, const PaymentNetwork& network)
{
    auto* column = static_cast<QVBoxLayout*>(m_list->layout());
    const QString ways = transferWords(network);
    auto* name = new Label(paymentNetworkName(network.type), Type::Body);
    name->setWordWrap(true);
    name->setContentsMargins(0, number > 0 ? space::s : 0, 0, 0);
    column->addWidget(name);
    if (!ways.isEmpty())
        column->addWidget(new Label(ways, Type::Small, Role::Muted));
    if (network.routing.isKnown())
        addField(number, true, Tr::tr("Routing number"));
    if (network.number.isKnown())
        addField(number, false, numberName(network.kind()));
}

void PaymentSection::addField(qsizetype network, bool isRouting, const QString& name)
{
    auto* secret = new SecretField(name, m_list);
    const Field field{secret, network, isRouting};
    m_list->layout()->addWidget(secret);
    m_fields += field;
    connect(secret->copyButton(), &QPushButton::clicked, this, [this, field] { copy(field); });
}

void PaymentSection::showValues()
{
    for (const Field& each : std::as_const(m_fields)) {
        if (m_numbers) {
            const FullNetwork& full =
                m_numbers->networks.at(static_cast<std::size_t>(each.network));
            each.field->setShown(each.isRouting ? full.routing : full.number);
        } else {
            const PaymentNetwork& masked = m_networks.at(each.network);
            each.field->setMasked(each.isRouting ? masked.routing.end : masked.number.end);
        }
    }
}

void PaymentSection::showButtons()
{
    const bool isOpen = m_reveal->isOpen();
    const bool isHidden = m_display.formats().amountsAreHidden();
    const bool isActive = m_account && m_account->link.state == LinkState::Active;
    m_show->setGlyph(isOpen ? Icon::EyeOff : Icon::Eye);
    m_show->setText(isOpen ? Tr::tr("Hide the numbers")
            : m_asking     ? Tr::tr("Asking the bank…")
                           : Tr::tr("Show the numbers"));
    // Beside the button: a name that changes each second would be read out each second.
    m_left->setText(Tr::tr("hidden again in %n s", "seconds", m_reveal->secondsLeft()));
    m_left->setVisible(isOpen);
    m_show->setEnabled(isOpen || (!isHidden && isActive)); // also while asking: it keeps the focus
    m_show->setToolTip(isHidden ? Tr::tr("Amounts are hidden, and so are these.")
            : isActive          ? Tr::tr("Asks the bank for them; shown for 30 seconds.")
                                : Tr::tr("Sign in again to ask the bank for them."));
    for (const Field& each : std::as_const(m_fields))
        each.field->copyButton()->setEnabled(isOpen || isActive);
}

void PaymentSection::toggle()
{
    if (m_reveal->isOpen()) {
        m_reveal->end();
        return;
    }
    if (m_asking)
        return;
    remark({});
    m_asking = LedgerAct::Shown;
    showButtons();
    Q_EMIT numbersRequested(m_account->entry.account.ref, LedgerAct::Shown);
}

void PaymentSection::copy(const Field& field)
{
    if (m_asking)
        return;
    m_wanted = Wanted{m_networks.at(field.network), field.isRouting};
    remark({});
    if (m_numbers) {
        Q_EMIT copyRequested(m_account->entry.account.ref);
        return;
    }
    m_asking = LedgerAct::Copied;
    showButtons();
    Q_EMIT numbersRequested(m_account->entry.account.ref, LedgerAct::Copied);
}

void PaymentSection::take(AccountRef account, const Particulars::Numbers& numbers)
{
    if (!m_account || m_account->entry.account.ref != account || !m_asking)
        return;
    const LedgerAct act = *std::exchange(m_asking, std::nullopt);
    QList<PaymentNetwork> networks;
    for (const FullNetwork& each : numbers->networks)
        networks += each.network;
    const bool isNew = networks != m_networks;
    m_networks = networks;
    if (act == LedgerAct::Copied) {
        if (isNew)
            rebuild();
        putOnClipboard(*numbers);
    } else if (!networks.isEmpty() && m_reveal->begin()) {
        m_numbers = numbers;
        if (isNew)
            rebuild();
        showValues();
    } else if (isNew) {
        rebuild();
    }
    refill();
}

void PaymentSection::noteCopied(AccountRef account)
{
    if (m_account && m_account->entry.account.ref == account && m_numbers)
        putOnClipboard(*m_numbers);
}

void PaymentSection::putOnClipboard(const payments::FullNetworks& numbers)
{
    if (!m_wanted)
        return;
    const Wanted wanted = *std::exchange(m_wanted, std::nullopt);
    const auto found = std::find_if(numbers.networks.begin(), numbers.networks.end(),
        [&wanted](const FullNetwork& each) { return each.network == wanted.network; });
    if (found == numbers.networks.end()) { // never another one than the person pointed at
        remark(Tr::tr("The bank gives other numbers than before: look at them, and copy again."),
            true);
        return;
    }
    m_clipboard.put(wanted.isRouting ? found->routing : found->number);
    remark(Tr::tr("Copied. The clipboard is cleared in 30 seconds."));
}

void PaymentSection::fail(AccountRef account, const Error& error)
{
    if (!m_account || m_account->entry.account.ref != account)
        return;
    m_asking.reset();
    m_wanted.reset();
    remark(describe(error.kind).sentence, true);
    showButtons();
}

void PaymentSection::mask()
{
    m_numbers.reset();
    showValues();
    refill(); // the store may know better by now
}

void PaymentSection::remark(const QString& text, bool isTrouble)
{
    m_remark->setText(text);
    m_remark->setRole(isTrouble ? Role::Warning : Role::Text);
    m_remark->setVisible(!text.isEmpty());
}

} // namespace bursar::ui
