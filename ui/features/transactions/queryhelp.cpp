// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/transactions/queryhelp.h"

#include "app/base/literals.h"
#include "ui/features/transactions/tr.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/query/help.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace bursar::ui {

using transactionstext::Tr;

namespace {

constexpr int writtenWidth = 172; ///< the longest of them in one line
constexpr int mostHeight = 520;
constexpr int aroundHeight = 200; ///< of the sheet's title, buttons and margins, and some window

Label* wrapped(const QString& text, Type type, Role role)
{
    auto* label = new Label(text, type, role);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void addSection(QVBoxLayout& page, const query::HelpSection& section)
{
    page.addWidget(wrapped(section.title, Type::Strong, Role::Text));
    if (!section.words.isEmpty())
        page.addWidget(wrapped(section.words, Type::Body, Role::Muted));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnMinimumWidth(0, writtenWidth);
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const query::HelpRow& row : section.rows) {
        grid->addWidget(wrapped(row.written, Type::Code, Role::AccentText), line, 0, Qt::AlignTop);
        grid->addWidget(wrapped(row.meaning, Type::Body, Role::Text), line++, 1, Qt::AlignTop);
        if (!row.examples.isEmpty())
            grid->addWidget(wrapped(row.examples.join(u'\n'), Type::Code, Role::Muted), line++, 1);
    }
    page.addLayout(grid);
    page.addSpacing(space::s);
}

} // namespace

QueryHelp::QueryHelp(QWidget* over)
    : Sheet(Tr::tr("Searching transactions"), over)
{
    setObjectName(u"queryHelp"_s);
    auto* area = new QScrollArea;
    area->setAccessibleName(Tr::tr("Searching transactions"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::StrongFocus); // the arrow keys scroll
    area->viewport()->setAutoFillBackground(false);
    auto* page = new QWidget;
    auto* inPage = new QVBoxLayout(page);
    inPage->setContentsMargins(0, 0, space::m, 0);
    inPage->setSpacing(space::s);
    for (const query::HelpSection& section : query::help())
        addSection(*inPage, section);
    inPage->addStretch();
    area->setWidget(page);
    page->setAutoFillBackground(false); // setWidget() has just switched it on
    area->setFixedHeight(std::clamp(over->window()->height() - aroundHeight, 160, mostHeight));

    auto* close = new Button(Button::Kind::Secondary, Tr::tr("Close"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    content()->addWidget(area);
    content()->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &Sheet::rejected);
    connect(this, &Sheet::rejected, this, &QWidget::close);
    open(area);
}

} // namespace bursar::ui
