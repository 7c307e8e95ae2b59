// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/networkapps/providerspane.h"

#include "ui/features/networkapps/managetable.h"
#include "ui/features/networkapps/managewords.h"
#include "ui/features/networkapps/tr.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"

#include <QVBoxLayout>

namespace bursar::ui {

using networkappstext::Tr;

ProvidersPane::ProvidersPane(QWidget* parent)
    : QWidget(parent)
    , m_products(new Label(Type::Body, Role::Muted))
    , m_table(new ManageTable(Tr::tr("Providers"),
          {Tr::tr("Provider"), Tr::tr("Id", "of a provider"), Tr::tr("Products"),
              Tr::tr("Kinds of account")}))
{
    m_products->setWordWrap(true);
    m_products->setContentsMargins(space::m, space::s, space::m, space::s);
    auto* card = new Card;
    auto* inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(1, space::xs, 1, space::s);
    inCard->setSpacing(0);
    inCard->addWidget(m_products);
    inCard->addWidget(m_table, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

void ProvidersPane::set(const QList<ProviderOffer>& providers, const QStringList& products)
{
    m_products->setText(
        Tr::tr("Your organization may use: %1", "products").arg(productNames(products)));
    m_products->setVisible(!products.isEmpty());
    QList<ManageTable::Row> rows;
    for (const ProviderOffer& each : providers)
        rows += {each.id,
            {each.name, each.id, productNames(each.products), accountKinds(each.categories)}};
    m_table->set(rows);
}

} // namespace bursar::ui
