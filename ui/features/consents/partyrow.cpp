// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/consents/partyrow.h"

#include "app/base/literals.h"
#include "ui/features/consents/consenttext.h"
#include "ui/features/consents/tr.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace bursar::ui {

using namespace consentstext;

namespace {

constexpr int leastPartyWidth = 96;

} // namespace

PartyRow::PartyRow(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::s);
    setAccessibleName(Tr::tr("Parties of the consent"));
}

void PartyRow::set(const QList<ConsentGrant::Party>& parties)
{
    while (QLayoutItem* item = m_row->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (qsizetype i = 0; i < parties.size(); ++i) {
        const ConsentGrant::Party& party = parties[i];
        if (i > 0) {
            auto* arrow =
                new Label(isRightToLeft() ? u"\u2190"_s : u"\u2192"_s, Type::Body, Role::Muted);
            arrow->setAccessibleName(Tr::tr("gives data to"));
            m_row->addWidget(arrow);
        }
        auto* card = new Card;
        auto* lines = new QVBoxLayout(card);
        lines->setContentsMargins(space::m, space::s, space::m, space::s);
        lines->setSpacing(0);
        auto* name =
            new ElidedLabel(party.name.isEmpty() ? party.entityId : party.name, Type::Strong);
        const bool isApp = i == parties.size() - 1 && party.type == "DATA_RECIPIENT"_L1;
        auto* role = new ElidedLabel(partyRole(party, isApp), Type::Small, Role::Muted);
        for (ElidedLabel* line : {name, role}) // a long name does not take a short one's room
            line->setMinimumWidth(std::min(line->sizeHint().width(), leastPartyWidth));
        lines->addWidget(name);
        lines->addWidget(role);
        card->setToolTip(party.entityId);
        m_row->addWidget(card);
    }
    m_row->addStretch(1);
}

} // namespace bursar::ui
