// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/overview/attentioncard.h"

#include "app/base/literals.h"
#include "ui/features/overview/attentiontext.h"
#include "ui/features/overview/tr.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"

#include <QVBoxLayout>

namespace bursar::ui {

using namespace overviewtext;

namespace {

constexpr qsizetype longestBeside = 20; ///< letters of a pill that leave a name its room

} // namespace

AttentionCard::AttentionCard(QWidget* parent)
    : Card(parent)
    , m_rows(new QVBoxLayout)
{
    setObjectName(u"attention"_s);
    setAccessibleName(Tr::tr("Needs attention"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(new Label(Tr::tr("Needs attention"), Type::Heading));
    m_rows->setSpacing(space::l);
    layout->addLayout(m_rows);
    layout->addStretch(1);
}

void AttentionCard::set(const QList<attention::Item>& items, const Formats& formats, Day today)
{
    while (QLayoutItem* old = m_rows->takeAt(0)) {
        if (old->widget())
            old->widget()->deleteLater(); // perhaps in its own click
        delete old;
    }
    for (const attention::Item& item : items)
        m_rows->addWidget(makeRow(item, formats, today));
    if (items.isEmpty()) {
        auto* calm = new Label(Tr::tr("Nothing needs you now."), Type::Body, Role::Muted);
        calm->setWordWrap(true);
        m_rows->addWidget(calm);
    }
}

QWidget* AttentionCard::makeRow(const attention::Item& item, const Formats& formats, Day today)
{
    auto* row = new QWidget;
    row->setObjectName(u"attentionItem"_s);
    auto* lines = new QVBoxLayout(row);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::xs);
    auto* first = new QHBoxLayout;
    first->setSpacing(space::s);
    first->addWidget(new ElidedLabel(item.institution, Type::Strong), 1);
    auto* pill = new Pill(attentionTone(item), attentionPill(item));
    const bool isBeside = attentionPill(item).size() <= longestBeside;
    if (isBeside)
        first->addWidget(pill, 0, Qt::AlignTop);
    auto* sentence = new Label(attentionSentence(item), Type::Body, Role::Muted);
    sentence->setWordWrap(true);
    auto* act = new Button(Button::Kind::Link, attentionAction(item));
    act->setObjectName(u"attentionAct"_s);
    act->setAccessibleName(attentionAction(item) + u": "_s + item.institution);
    auto* dismiss = new Button(Button::Kind::Link, Tr::tr("Dismiss"));
    dismiss->setObjectName(u"attentionDismiss"_s);
    dismiss->setAccessibleName(Tr::tr("Dismiss: %1", "an institution and what it is about")
            .arg(item.institution + u' ' + attentionPill(item)));
    dismiss->setToolTip(Tr::tr("Takes it off this list until something changes"));
    auto* last = new QHBoxLayout;
    last->setSpacing(space::m);
    last->addWidget(act);
    last->addStretch(1);
    last->addWidget(dismiss);
    lines->addLayout(first);
    if (!isBeside)
        lines->addWidget(pill, 0, Qt::AlignLeading);
    lines->addWidget(sentence);
    if (const QString detail = attentionDetail(item, formats, today); !detail.isEmpty()) {
        auto* more = new Label(detail, Type::Body);
        more->setWordWrap(true);
        lines->addWidget(more);
    }
    lines->addLayout(last);
    connect(act, &QPushButton::clicked, this, [this, item] { Q_EMIT acted(item); });
    connect(
        dismiss, &QPushButton::clicked, this, [this, fact = item.fact] { Q_EMIT dismissed(fact); });
    return row;
}

} // namespace bursar::ui
