// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/accounts/totalsbar.h"

#include "app/base/literals.h"
#include "ui/features/accounts/tr.h"
#include "ui/kit/card.h"
#include "ui/kit/figurelabel.h"
#include "ui/kit/label.h"

#include <QGridLayout>

namespace bursar::ui {

using accountstext::Tr;

namespace {

/// More currencies than this have no room beside each other; the groups' lines have them all.
constexpr int mostCards = 3;

QWidget* figure(const QString& title, const std::optional<Decimal>& value, Currency currency,
    Type type, const Formats& formats)
{
    const std::optional<Money> money =
        value ? std::optional(Money{*value, currency}) : std::nullopt;
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto* amount = new FigureLabel(type, Qt::AlignLeading);
    amount->set(formats.money(money), title + u' ' + formats.moneySpoken(money));
    layout->addWidget(new Label(title, Type::Body, Role::Muted));
    layout->addWidget(amount);
    return column;
}

/// What the figures leave out, or count too often.
QString noteOf(const Totals& totals)
{
    QStringList parts;
    if (totals.unknown > 0)
        parts += Tr::tr("%n balance(s) unknown, not counted", "below the total of all accounts",
            totals.unknown);
    if (totals.perhapsTwice > 0)
        parts += Tr::tr("%n account(s) perhaps counted twice", "below the total of all accounts",
            totals.perhapsTwice);
    return parts.join(u" · "_s);
}

} // namespace

TotalsBar::TotalsBar(QWidget* parent)
    : QWidget(parent)
    , m_cards(new QHBoxLayout(this))
{
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(14);
}

void TotalsBar::set(const Totals& totals, const Formats& formats)
{
    while (QLayoutItem* item = m_cards->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto count = std::min<qsizetype>(totals.perCurrency.size(), mostCards);
    for (qsizetype i = 0; i < count; ++i) {
        const Total& total = totals.perCurrency[i];
        auto* card = new Card;
        auto* grid = new QGridLayout(card);
        grid->setContentsMargins(space::l, space::m, space::l, space::m);
        grid->setHorizontalSpacing(28);
        grid->setVerticalSpacing(2);
        const bool simple = count > 1; // beside others the net figure alone fits
        grid->addWidget(figure(Tr::tr("Net, %1", "total of all accounts in one currency")
                                   .arg(total.currency.isKnown() ? total.currency.code()
                                                                 : Tr::tr("unknown currency")),
                            total.net, total.currency, Type::Figure, formats),
            0, 0);
        if (!simple) {
            grid->addWidget(
                figure(Tr::tr("You own"), total.owned, total.currency, Type::Heading, formats), 0,
                1, Qt::AlignBottom);
            grid->addWidget(
                figure(Tr::tr("You owe"), total.owed, total.currency, Type::Heading, formats), 0, 2,
                Qt::AlignBottom);
        }
        grid->setColumnStretch(3, 1);
        grid->setRowStretch(2, 1);
        const QString note = i == 0 ? noteOf(totals) : QString();
        if (!note.isEmpty()) {
            auto* label = new Label(note, Type::Small, Role::Warning);
            label->setWordWrap(true); // no card is as wide as two notes
            grid->addWidget(label, 1, 0, 1, 4);
        }
        m_cards->addWidget(card, 1);
    }
    setVisible(count > 0);
}

} // namespace bursar::ui
