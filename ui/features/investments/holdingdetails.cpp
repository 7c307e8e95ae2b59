// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/investments/holdingdetails.h"

#include "app/base/literals.h"
#include "app/products/wire/facts.h"
#include "ui/features/accounts/factwords.h"
#include "ui/features/accounts/grouping.h"
#include "ui/features/investments/holdingfacts.h"
#include "ui/features/investments/holdingsdelegate.h"
#include "ui/features/investments/tr.h"
#include "ui/features/investments/words.h"
#include "ui/kit/button.h"
#include "ui/kit/display.h"
#include "ui/kit/figurelabel.h"
#include "ui/kit/keyvaluegrid.h"
#include "ui/kit/label.h"
#include "ui/kit/pill.h"
#include "ui/kit/rule.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace bursar::ui {

using details::Held;
using investments::CashCounted;
using investments::Holding;
using investments::Position;
using investmentstext::Tr;

namespace {

QTreeWidget* makeLots()
{
    auto* lots = new QTreeWidget;
    lots->setItemDelegate(new SmallRowDelegate(space::xs, lots));
    lots->setFrameShape(QFrame::NoFrame);
    lots->setRootIsDecorated(false);
    lots->setItemsExpandable(false);
    lots->setIndentation(0);
    lots->setUniformRowHeights(true);
    lots->setSelectionMode(QAbstractItemView::NoSelection);
    lots->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    lots->setAccessibleName(Tr::tr("Lots"));
    lots->setHeaderLabels({Tr::tr("Bought", "day of a purchase"), Tr::tr("Units", "of a position"),
        Tr::tr("Cost", "what a position cost"), Tr::tr("Value")});
    for (int column = 1; column < 4; ++column)
        lots->headerItem()->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
    lots->header()->setStretchLastSection(false);
    lots->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    lots->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    lots->viewport()->setAutoFillBackground(false);
    return lots;
}

QString cashText(CashCounted cash)
{
    switch (cash) {
    case CashCounted::None:
        return {};
    case CashCounted::AsPosition:
        return Tr::tr("counted once, as a position", "the cash of an account");
    case CashCounted::FromBalance:
        return Tr::tr("added to the positions", "the cash of an account");
    }
    return {};
}

/// What has no room beside the rest: "at 88.10 each · short".
QString moreOfLot(const investments::Lot& lot, const Currency& currency, const Formats& formats)
{
    QStringList parts;
    if (lot.price)
        parts += Tr::tr("at %1 each", "the price of a unit")
                     .arg(formats.money(Money{*lot.price, currency}));
    if (lot.isShort)
        parts += Tr::tr("sold short", "a lot");
    return parts.join(u" · "_s);
}

} // namespace

HoldingDetails::HoldingDetails(const Display& display, QWidget* parent)
    : QScrollArea(parent)
    , m_display(display)
    , m_content(new QWidget)
    , m_kind(new Label(Type::Body, Role::Muted))
    , m_name(new Label(Type::Heading))
    , m_mark(new Pill(Tone::Neutral, {}))
    , m_value(new FigureLabel(Type::Figure, Qt::AlignLeading))
    , m_gain(new FigureLabel(Type::Body, Qt::AlignLeading))
    , m_facts(new KeyValueGrid)
    , m_parts(new QWidget)
    , m_lotsTitle(new Label(Tr::tr("Lots"), Type::Strong))
    , m_lots(makeLots())
    , m_lotsRemark(new Label(Type::Small, Role::Muted))
    , m_rawToggle(new Button(Button::Kind::Link, Tr::tr("Everything the bank sent")))
    , m_raw(new KeyValueGrid(KeyValueGrid::Form::Stacked))
    , m_hint(new Label(
          Tr::tr("Choose a position or an account to see all of it."), Type::Body, Role::Muted))
{
    setAccessibleName(Tr::tr("Details of the position"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    m_name->setWordWrap(true);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_lotsRemark->setWordWrap(true);
    m_rawToggle->setCheckable(true);
    m_rawToggle->setGlyph(Icon::ChevronRight);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);

    auto* head = new QHBoxLayout;
    head->addWidget(m_kind, 1);
    head->addWidget(m_mark);
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(m_hint, 1);
    layout->addLayout(head);
    layout->addWidget(m_name);
    layout->addWidget(m_value);
    layout->addWidget(m_gain);
    layout->addWidget(makeRule());
    layout->addWidget(m_facts);
    layout->addWidget(m_parts);
    layout->addWidget(makeRule());
    layout->addWidget(m_lotsTitle);
    layout->addWidget(m_lots);
    layout->addWidget(m_lotsRemark);
    layout->addWidget(m_rawToggle, 0, Qt::AlignLeading);
    layout->addWidget(m_raw);
    layout->addStretch();
    setWidget(m_content);
    m_content->setAutoFillBackground(false); // setWidget() has just switched it on

    connect(m_rawToggle, &QPushButton::toggled, this, [this](bool open) {
        m_rawToggle->setGlyph(open ? Icon::ChevronDown : Icon::ChevronRight);
        m_raw->setVisible(open);
    });
    connect(&m_display, &Display::changed, this, &HoldingDetails::refill);
    refill();
}

void HoldingDetails::set(const details::HeldSnapshot& snapshot, std::optional<AccountRef> account,
    const QString& key, Instant now)
{
    m_snapshot = snapshot;
    m_account = account;
    m_key = key;
    m_now = now;
    refill();
}

void HoldingDetails::refill()
{
    const Held* held = nullptr;
    for (qsizetype i = 0; m_snapshot && m_account && i < m_snapshot->size(); ++i) {
        if (m_snapshot->at(i).account.ref == *m_account)
            held = &m_snapshot->at(i);
    }
    const auto children = m_content->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    for (QWidget* child : children)
        child->setVisible((child == m_hint) == !held);
    if (!held)
        return;
    for (const Position& position : held->valuation.positions) {
        if (position.holding.key == m_key) {
            showPosition(*held, position);
            return;
        }
    }
    showAccount(*held);
}

void HoldingDetails::showPosition(const Held& held, const Position& position)
{
    const Formats& formats = m_display.formats();
    const Holding& holding = position.holding;
    const auto money = [&](const std::optional<Decimal>& value) {
        return value ? std::optional(Money{*value, holding.currency}) : std::nullopt;
    };
    m_kind->setText(holding.isCash() ? className(u"CASH"_s) : holdingTypeName(holding.type));
    m_name->setText(holdingName(holding));
    m_mark->set(Tone::Neutral, Tr::tr("Short", "mark on a position: sold without being owned"));
    m_mark->setVisible(holding.isShort);
    m_value->set(formats.money(money(position.worth.value)),
        formats.moneySpoken(money(position.worth.value)));
    const bool hasGain = position.gain.has_value();
    m_gain->setVisible(hasGain);
    if (hasGain)
        m_gain->set(formats.money(money(position.gain), SignStyle::Always) + u"  "_s
                + signedPercentText(position.gainPercent, formats),
            formats.moneySpoken(money(position.gain)),
            position.gain->isNegative() ? Role::Danger : Role::Credit);

    QList<KeyValueGrid::Row> rows{{Tr::tr("Account"), accountName(held.account)},
        {Tr::tr("Symbol", "of a security"), holding.symbol}};
    if (!holding.isCash()) {
        rows += {Tr::tr("Units", "of a position"), numberText(holding.units, formats)};
        rows += {Tr::tr("Price", "of a unit"), formats.money(money(holding.price))};
        rows += {Tr::tr("Price as of", "the day of a price"), formats.dayLong(holding.priceDay)};
        rows += {Tr::tr("Cost", "what a position cost"), formats.money(money(position.cost.total))};
        rows += {Tr::tr("Cost from", "where the cost of a position comes from"),
            costSourceText(position.cost.source, position.cost.isAverage)};
    }
    rows += {Tr::tr("Value from", "where the value of a position comes from"),
        !position.worth.value           ? Tr::tr("The bank tells no value.")
            : position.worth.isComputed ? Tr::tr("Units times price: the bank sends no value.")
                                        : Tr::tr("The bank")};
    for (const investments::AssetClass& one : holding.classes)
        rows += {className(one.name), percentText(one.percent, formats)};
    for (const investments::AssetClass& one : holding.ownClasses)
        rows += {Tr::tr("%1 (by the bank)", "a bank's own kind of asset").arg(one.name),
            percentText(one.percent, formats)};
    rows += {holding.securityType.isEmpty() ? Tr::tr("Security id") : holding.securityType,
        holding.security, Type::Code};
    m_facts->set(rows + positionFacts(holding.raw, holding.currency, formats));
    clearParts();
    showLots(holding);
    showRaw(holding.raw);
}

void HoldingDetails::showAccount(const Held& held)
{
    const Formats& formats = m_display.formats();
    const Currency currency = held.portfolio ? held.portfolio->currency : held.account.currency;
    const auto money = [currency](const std::optional<Decimal>& value) {
        return value ? std::optional(Money{*value, currency}) : std::nullopt;
    };
    const investments::Valuation& valuation = held.valuation;
    m_kind->setText(accountTypeName(held.account.type));
    m_name->setText(accountName(held.account));
    m_mark->hide();
    const auto value = held.portfolio ? held.portfolio->value : std::nullopt;
    m_value->set(formats.money(money(value)), formats.moneySpoken(money(value)));
    m_gain->setVisible(valuation.gain.has_value());
    if (valuation.gain)
        m_gain->set(formats.money(money(valuation.gain), SignStyle::Always),
            formats.moneySpoken(money(valuation.gain)),
            valuation.gain->isNegative() ? Role::Danger : Role::Credit);

    QList<KeyValueGrid::Row> rows{
        {Tr::tr("Positions add up to"), formats.money(money(valuation.sum))},
        {Tr::tr("Difference", "between an account's value and its positions"),
            formats.money(money(valuation.difference), SignStyle::Always)}};
    if (valuation.unknown > 0)
        rows += {Tr::tr("Without a value"),
            Tr::tr("%n position(s): not in the sum", "", valuation.unknown)};
    if (valuation.otherCurrency > 0)
        rows += {Tr::tr("In another currency"),
            Tr::tr("%n position(s): not in the sum", "", valuation.otherCurrency)};
    if (held.portfolio && held.portfolio->cash)
        rows += {Tr::tr("Cash"),
            formats.money(money(held.portfolio->cash))
                + (valuation.cash == CashCounted::None ? QString()
                                                       : u", "_s + cashText(valuation.cash))};
    rows += {Tr::tr("Cost", "what a position cost"), formats.money(money(valuation.cost))};
    if (valuation.withoutCost > 0)
        rows += {Tr::tr("Without a cost"),
            Tr::tr("%n position(s): not in cost and gain", "", valuation.withoutCost)};
    rows += {Tr::tr("The bank's time"),
        held.portfolio && held.portfolio->asOf ? formats.moment(*held.portfolio->asOf)
                                               : Tr::tr("not given", "the bank's time")};
    rows += {Tr::tr("Oldest price"),
        valuation.oldestPrice.isKnown() ? formats.dayLong(valuation.oldestPrice) : QString()};
    rows += {Tr::tr("Bursar asked"), held.askedAt ? formats.moment(*held.askedAt) : QString()};
    m_facts->set(rows);
    showParts(held);
    m_lotsTitle->hide();
    m_lots->hide();
    m_lotsRemark->hide();
    showRaw(held.portfolio ? held.portfolio->raw : QByteArray());
}

void HoldingDetails::clearParts()
{
    qDeleteAll(m_parts->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    delete m_parts->layout();
    m_parts->hide();
}

void HoldingDetails::showParts(const Held& held)
{
    clearParts();
    if (!held.portfolio)
        return;
    const auto parts =
        planParts(held.portfolio->raw, held.portfolio->currency, m_display.formats());
    auto* column = new QVBoxLayout(m_parts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    for (const PlanPart& part : parts) {
        column->addWidget(makeRule());
        auto* title = new Label(part.title, Type::Strong);
        title->setWordWrap(true);
        column->addWidget(title);
        auto* grid = new KeyValueGrid;
        grid->alignKeys();
        grid->set(part.rows);
        column->addWidget(grid);
    }
    m_parts->setVisible(!parts.isEmpty());
}

void HoldingDetails::showLots(const Holding& holding)
{
    const Formats& formats = m_display.formats();
    m_lots->clear();
    const bool any = !holding.lots.isEmpty();
    m_lotsTitle->setVisible(any);
    m_lots->setVisible(any);
    m_lotsRemark->setVisible(any && !investments::lotsCover(holding));
    m_lotsRemark->setText(Tr::tr("The bank tells not all lots of this position."));
    const auto money = [&](const std::optional<Decimal>& value) {
        return value ? std::optional(Money{*value, holding.currency}) : std::nullopt;
    };
    int shown = 0;
    for (const investments::Lot& lot : holding.lots) {
        auto* row =
            new QTreeWidgetItem({formats.dayLong(lot.bought), numberText(lot.quantity, formats),
                formats.money(money(lot.cost), SignStyle::Negative, SymbolStyle::Omitted),
                formats.money(money(lot.value), SignStyle::Negative, SymbolStyle::Omitted)});
        for (int column = 1; column < 4; ++column)
            row->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
        m_lots->addTopLevelItem(row);
        ++shown;
        if (const QString more = moreOfLot(lot, holding.currency, formats); !more.isEmpty()) {
            auto* below = new QTreeWidgetItem(row, {more});
            below->setForeground(0, palette().placeholderText());
            below->setFirstColumnSpanned(true);
            ++shown;
        }
    }
    m_lots->expandAll();
    const int rows = std::min(shown, 24); // the rest is scrolled to
    m_lots->setFixedHeight(
        SmallRowDelegate::rowHeight() * rows + m_lots->header()->sizeHint().height() + 4);
}

void HoldingDetails::showRaw(const QByteArray& raw)
{
    // While amounts are hidden, what the bank sent is hidden too: it has the amounts in it.
    QList<KeyValueGrid::Row> rows;
    const auto facts = wire::factsOf(raw, {u"holdings"_s, u"taxLots"_s});
    for (const wire::Fact& fact : facts)
        rows += {fact.key, rawText(fact, m_display.formats()), Type::Code};
    m_raw->set(rows);
    m_raw->setVisible(m_rawToggle->isChecked() && !rows.isEmpty());
    m_rawToggle->setVisible(!rows.isEmpty());
}

} // namespace bursar::ui
