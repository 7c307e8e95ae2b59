// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/investments/allocationcard.h"

#include "app/base/literals.h"
#include "ui/charts/sharebar.h"
#include "ui/features/investments/holdingsdelegate.h"
#include "ui/features/investments/tr.h"
#include "ui/features/investments/words.h"
#include "ui/kit/figurelabel.h"
#include "ui/kit/label.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace bursar::ui {

using details::Allocation;
using details::AllocationBy;
using investmentstext::Tr;

namespace {

constexpr int tableRows = 5; ///< in sight; the others are scrolled to
constexpr int slicesInBar = 12; ///< more would be lines

QIcon swatch(Role role, const QPalette& palette)
{
    QPixmap pixmap(24, 24); // drawn at half of it, so it is sharp on a dense screen
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(palette, role));
    painter.drawRoundedRect(QRectF(2, 2, 20, 20), 5, 5);
    return QIcon(pixmap);
}

QTreeWidget* makeTable()
{
    auto* table = new QTreeWidget;
    table->setItemDelegate(new SmallRowDelegate(2, table));
    table->setFrameShape(QFrame::NoFrame);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setIconSize({12, 12});
    table->setColumnCount(3);
    table->setHeaderHidden(true);
    table->header()->setStretchLastSection(false);
    table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    table->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    table->setAccessibleName(Tr::tr("How the positions are divided"));
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->viewport()->setAutoFillBackground(false);
    return table;
}

} // namespace

AllocationCard::AllocationCard(QWidget* parent)
    : Card(parent)
    , m_currency(new QComboBox)
    , m_by(new QComboBox)
    , m_title(new Label(Tr::tr("All positions"), Type::Body, Role::Muted))
    , m_value(new FigureLabel(Type::Figure, Qt::AlignLeading))
    , m_gain(new FigureLabel(Type::Body, Qt::AlignLeading))
    , m_remark(new Label(Type::Small, Role::Muted))
    , m_bar(new ShareBar)
    , m_table(makeTable())
{
    m_by->addItem(Tr::tr("By kind of asset"));
    m_by->addItem(Tr::tr("By position"));
    m_by->setAccessibleName(Tr::tr("How the positions are divided"));
    m_currency->setAccessibleName(Tr::tr("Currency"));
    m_remark->setWordWrap(true);

    auto* left = new QVBoxLayout;
    left->setSpacing(space::xs);
    auto* titleRow = new QHBoxLayout;
    titleRow->addWidget(m_title);
    titleRow->addWidget(m_currency);
    titleRow->addStretch();
    left->addLayout(titleRow);
    left->addWidget(m_value);
    left->addWidget(m_gain);
    left->addWidget(m_remark);
    left->addStretch();

    auto* right = new QVBoxLayout;
    right->setSpacing(space::s);
    auto* head = new QHBoxLayout;
    head->addWidget(m_bar, 1, Qt::AlignVCenter);
    head->addSpacing(space::s);
    head->addWidget(m_by);
    right->addLayout(head);
    right->addWidget(m_table);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::xl);
    layout->addLayout(left, 2);
    layout->addLayout(right, 3);
    connect(m_by, &QComboBox::currentIndexChanged, this, &AllocationCard::refill);
    connect(m_currency, &QComboBox::currentIndexChanged, this, &AllocationCard::refill);
}

void AllocationCard::set(details::HeldSnapshot snapshot, const Formats& formats)
{
    m_snapshot = std::move(snapshot);
    m_formats = formats;
    refill();
}

void AllocationCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) // the table's marks are pictures
        refill();
}

void AllocationCard::refill()
{
    if (!m_snapshot)
        return;
    const auto by = m_by->currentIndex() == 1 ? AllocationBy::Holding : AllocationBy::Class;
    const QList<Allocation> all = details::allocate(*m_snapshot, by);
    const QString chosen = m_currency->currentText();
    {
        const QSignalBlocker quiet(m_currency);
        m_currency->clear();
        for (const Allocation& one : all)
            m_currency->addItem(one.currency.isKnown()
                    ? one.currency.code()
                    : Tr::tr("Unknown currency", "of an account"));
        m_currency->setCurrentIndex(std::max(m_currency->findText(chosen), 0));
        m_currency->setVisible(all.size() > 1);
    }
    m_table->clear();
    if (all.isEmpty())
        return;
    const Allocation& shown = all.at(std::max(m_currency->currentIndex(), 0));
    const auto money = [&shown](const std::optional<Decimal>& value) {
        return value ? std::optional(Money{*value, shown.currency}) : std::nullopt;
    };
    m_value->set(m_formats.money(money(shown.value)), m_formats.moneySpoken(money(shown.value)));
    QString gain = m_formats.money(money(shown.gain), SignStyle::Always);
    if (shown.gain && shown.cost)
        gain += u"  "_s
            + signedPercentText(investments::percentOf(*shown.gain, *shown.cost), m_formats);
    const bool loss = shown.gain && shown.gain->isNegative();
    m_gain->set(gain, m_formats.moneySpoken(money(shown.gain)),
        !shown.gain || shown.gain->isZero() ? Role::Muted : (loss ? Role::Danger : Role::Credit));
    QStringList remarks;
    if (shown.gain)
        remarks += Tr::tr("Gain or loss on a cost of %1").arg(m_formats.money(money(shown.cost)));
    if (shown.withoutCost > 0)
        remarks +=
            Tr::tr("%n position(s) without a known cost: not counted.", "", shown.withoutCost);
    if (shown.unknown > 0)
        remarks +=
            Tr::tr("%n unknown, not counted", "values that a total leaves out", shown.unknown);
    m_remark->setText(remarks.join(u'\n'));
    m_remark->setVisible(!remarks.isEmpty());

    QList<double> shares;
    for (qsizetype i = 0; i < shown.slices.size(); ++i) {
        const investments::Slice& slice = shown.slices.at(i);
        const auto amount = money(slice.value);
        const bool named = by == AllocationBy::Holding && slice.name != u"CASH"_s;
        auto* row = new QTreeWidgetItem({named ? slice.name : className(slice.name),
            m_formats.money(amount), percentText(slice.percent, m_formats)});
        row->setIcon(0, swatch(ShareBar::roleOf(i), palette()));
        row->setToolTip(0, row->text(0));
        row->setData(1, Qt::AccessibleTextRole, m_formats.moneySpoken(amount));
        for (const int column : {1, 2}) {
            row->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
            row->setFont(column, typeFont(Type::Body));
        }
        m_table->addTopLevelItem(row);
        if (i < slicesInBar)
            shares += static_cast<double>(slice.percent.mantissa) / 1000;
    }
    m_bar->set(shares);
    m_table->setFixedHeight(SmallRowDelegate::rowHeight() * tableRows + 2);
}

} // namespace bursar::ui
