// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/overview/chartcard.h"

#include "app/base/literals.h"
#include "ui/features/overview/tr.h"
#include "ui/kit/button.h"
#include "ui/kit/fonts.h"
#include "ui/kit/label.h"
#include "ui/kit/ruledelegate.h"

#include <QComboBox>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace bursar::ui {

using overviewtext::Tr;

namespace {

constexpr int figureRowHeight = 28;

enum ChartLayer : std::uint8_t { ChartItself, ChartFigures, ChartInstead };

QTableWidget* makeFigures(const QStringList& columns, const QString& name)
{
    auto* table = new QTableWidget(0, static_cast<int>(columns.size()));
    table->setHorizontalHeaderLabels(columns);
    for (int column = 0; column < columns.size(); ++column)
        table->horizontalHeaderItem(column)->setTextAlignment(
            (column > 0 ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    setRuled(*table, figureRowHeight);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    table->setFont(typeFont(Type::Small));
    // An amount is never cut: rather there is something to scroll.
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    table->setAccessibleName(name);
    return table;
}

} // namespace

ChartCard::ChartCard(
    const QString& title, QWidget* chart, const QStringList& columns, QWidget* parent)
    : Card(parent)
    , m_head(new QHBoxLayout)
    , m_currency(new QComboBox)
    , m_range(new QComboBox)
    , m_switch(new Button(Button::Kind::Link, Tr::tr("Show the figures")))
    , m_stack(new QStackedWidget)
    , m_table(makeFigures(columns, title))
    , m_instead(new Label(Type::Body, Role::Muted))
    , m_remark(new Label(Type::Small, Role::Muted))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::s);
    m_head->setSpacing(space::m);
    m_head->addWidget(new Label(title, Type::Heading));
    m_head->addStretch(1);
    m_currency->setObjectName(u"chartCurrency"_s);
    m_range->setObjectName(u"chartRange"_s);
    m_currency->setAccessibleName(Tr::tr("Currency"));
    m_range->setAccessibleName(Tr::tr("How far back"));
    m_range->hide();
    layout->addLayout(m_head);
    m_stack->addWidget(chart);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_instead);
    m_stack->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_stack->setFixedHeight(chart->sizeHint().height());
    m_instead->setWordWrap(true);
    m_instead->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_remark->setWordWrap(true);
    layout->addWidget(m_stack);
    layout->addWidget(m_remark);
    layout->addStretch(1); // the card beside it may be higher
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_switch);
    foot->addStretch(1);
    foot->addWidget(m_range);
    foot->addWidget(m_currency);
    layout->addLayout(foot);
    m_switch->setAccessibleName(Tr::tr("Show the figures: %1", "title of a chart").arg(title));
    m_remark->hide();
    connect(m_switch, &QPushButton::clicked, this,
        [this] { showTable(m_stack->currentIndex() == ChartItself); });
    for (QComboBox* choice : {m_currency, m_range})
        connect(choice, &QComboBox::currentIndexChanged, this, &ChartCard::chosen);
    setCurrencies({});
}

void ChartCard::setCurrencies(const QStringList& names)
{
    const QSignalBlocker quiet(m_currency);
    const QString chosen = m_currency->currentText();
    m_currency->clear();
    m_currency->addItems(names);
    m_currency->setCurrentIndex(std::max(0, m_currency->findText(chosen)));
    m_currency->setVisible(names.size() > 1);
}

int ChartCard::currency() const { return std::max(0, m_currency->currentIndex()); }

void ChartCard::setRanges(const QStringList& names)
{
    const QSignalBlocker quiet(m_range);
    m_range->addItems(names);
    m_range->setCurrentIndex(static_cast<int>(names.size()) - 1);
}

int ChartCard::range() const { return m_range->currentIndex(); }

void ChartCard::showRanges(bool shown) { m_range->setVisible(shown && m_range->count() > 1); }

void ChartCard::setInstead(const QString& sentence)
{
    m_instead->setText(sentence);
    m_switch->setVisible(sentence.isEmpty());
    if (!sentence.isEmpty())
        m_stack->setCurrentIndex(ChartInstead);
    else if (m_stack->currentIndex() == ChartInstead)
        m_stack->setCurrentIndex(ChartItself);
}

void ChartCard::setRemark(const QString& remark)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

void ChartCard::setRows(const QList<QList<Cell>>& rows)
{
    m_table->setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows[row].size(); ++column) {
            const Cell& cell = rows[row][column];
            auto* item = new QTableWidgetItem(cell.text);
            if (!cell.spoken.isEmpty())
                item->setData(Qt::AccessibleTextRole, cell.spoken);
            if (column > 0)
                item->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
}

void ChartCard::showTable(bool shown)
{
    m_stack->setCurrentIndex(shown ? ChartFigures : ChartItself);
    m_switch->setText(shown ? Tr::tr("Show the chart") : Tr::tr("Show the figures"));
}

} // namespace bursar::ui
