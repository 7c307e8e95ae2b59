// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/balanceline.h"

#include "app/base/literals.h"
#include "ui/kit/button.h"
#include "ui/kit/display.h"
#include "ui/kit/label.h"
#include "ui/table/tr.h"
#include "ui/table/transactiondelegate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace bursar::ui {

using table::BalanceCheck;
using tabletext::Tr;
using Verdict = BalanceCheck::Verdict;

namespace {

constexpr int markRoom = 14;

QString suspected(const table::Suspicion& suspicion)
{
    using Kind = table::Suspicion::Kind;
    const int n = static_cast<int>(suspicion.rows.size());
    switch (suspicion.kind) {
    case Kind::Missing:
        return Tr::tr("No transaction explains it: one may be missing.", "a difference");
    case Kind::Duplicate:
        return Tr::tr("A transaction seems to be there twice.");
    case Kind::PendingCounted:
        return Tr::tr("The bank seems to count %n pending transaction(s) already.", "", n);
    case Kind::WrongSign:
        return Tr::tr("The sign of a transaction seems to be wrong.");
    case Kind::BalanceSign:
        return Tr::tr("The sign of the bank's balance seems to be wrong.");
    case Kind::Extra:
        return Tr::tr("Without %n transaction(s) they would agree.", "transactions, balances", n);
    }
    return {};
}

Mark markOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Agrees:
        return Mark::Good;
    case Verdict::Differs:
        return Mark::Attention;
    case Verdict::NoFigure:
    case Verdict::NotASum:
    case Verdict::Reading:
    case Verdict::Undated:
    case Verdict::TooLarge:
    case Verdict::Single:
    case Verdict::Uncertain:
        break;
    }
    return Mark::Ended;
}

} // namespace

QString toSentence(const BalanceCheck& check, const Formats& formats)
{
    const QString balance = formats.money(check.balance);
    const QString at = formats.moment(check.at);
    switch (check.verdict) {
    case Verdict::NoFigure:
        return Tr::tr("No balances: the bank gives none for this account.");
    case Verdict::NotASum:
        return Tr::tr("No balances: transactions do not add up to a market value.");
    case Verdict::Reading:
        return Tr::tr("Balances come once all new transactions have been read.");
    case Verdict::Undated:
        return Tr::tr("No balances: a transaction without a date may have been at any time.");
    case Verdict::TooLarge:
        return Tr::tr("No balances: the amounts are too large to be added up.");
    case Verdict::Single:
        return Tr::tr("Counted from the bank's balance of %1 as of %2. The next balance checks it.")
            .arg(balance, at);
    case Verdict::Uncertain:
        return Tr::tr("Counted from the bank's balance of %1 as of %2. Not checked: an amount is "
                      "unknown.")
            .arg(balance, at);
    case Verdict::Agrees:
        return Tr::tr("Agrees with the bank's balance of %1 as of %2, and since %3.")
            .arg(balance, at, formats.dayLong(Day::ofInstantUtc(check.since)));
    case Verdict::Differs:
        return Tr::tr("Differs from the bank's balance by %1 between %2 and %3. %4",
            "%2 and %3: days; %4: what may be the reason, a sentence")
            .arg(formats.money(check.difference, SignStyle::Always),
                formats.dayLong(Day::ofInstantUtc(check.since)),
                formats.dayLong(Day::ofInstantUtc(check.until)), suspected(check.suspicion));
    }
    return {};
}

BalanceLine::BalanceLine(const Display& display, QWidget* parent)
    : QWidget(parent)
    , m_display(display)
    , m_text(new Label(Type::Body, Role::Muted, this))
    , m_show(new Button(Button::Kind::Link, {}, this))
{
    constexpr int side = TransactionDelegate::padding;
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(side, 0, side, 0);
    layout->setSpacing(space::s);
    layout->addSpacing(markRoom);
    m_text->setWordWrap(true);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_show);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_show->setObjectName(u"showSuspects"_s);
    connect(m_show, &QPushButton::clicked, this, &BalanceLine::suspectsWanted);
    connect(&display, &Display::changed, this, &BalanceLine::fill);
    hide();
}

void BalanceLine::set(const std::optional<Said>& said)
{
    if (m_said == said)
        return;
    m_said = said;
    fill();
}

void BalanceLine::set(const table::Balances& balances, std::optional<AccountRef> account,
    const QHash<AccountRef, QString>& names)
{
    std::optional<Said> said;
    if (account) {
        if (const table::AccountBook* book = balances.of(*account))
            said = {*account, {}, book->check()};
        set(said);
        return;
    }
    for (const auto& [ref, book] : balances.all()) {
        if (book->check().verdict != Verdict::Differs)
            continue;
        if (said)
            ++said->others;
        else
            said = {ref, names.value(ref), book->check()};
    }
    set(said);
}

void BalanceLine::fill()
{
    setVisible(m_said.has_value());
    if (!m_said)
        return;
    m_mark = markOf(m_said->check.verdict);
    QString text = toSentence(m_said->check, m_display.formats());
    if (!m_said->name.isEmpty())
        text = Tr::tr("%1: %2", "an account; a sentence on its balance").arg(m_said->name, text);
    if (m_said->others > 0)
        text += u' ' + Tr::tr("And %n more account(s).", "that differ too", m_said->others);
    setAccessibleName(Tr::tr("Check against the bank's balance"));
    setAccessibleDescription(text);
    m_text->setText(text);
    m_text->setRole(m_mark == Mark::Attention ? Role::Text : Role::Muted);
    const auto suspects = static_cast<int>(m_said->check.suspicion.rows.size());
    m_show->setText(suspects > 0 ? Tr::tr("Show the transaction(s)", "that are suspect", suspects)
                                 : Tr::tr("Show these days"));
    m_show->setVisible(m_said->check.verdict == Verdict::Differs);
    update();
}

void BalanceLine::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const QRect at(TransactionDelegate::padding, 0, markRoom - space::xs, height());
    drawMark(painter, QRectF(QStyle::visualRect(layoutDirection(), rect(), at)).center(), m_mark,
        palette());
}

void BalanceLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace bursar::ui
