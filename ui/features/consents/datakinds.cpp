// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/consents/datakinds.h"

#include "app/base/literals.h"
#include "ui/features/consents/consenttext.h"
#include "ui/features/consents/datamatrix.h"
#include "ui/features/consents/tr.h"
#include "ui/kit/button.h"
#include "ui/kit/datanames.h"
#include "ui/kit/keyvaluegrid.h"

#include <QVBoxLayout>

namespace bursar::ui {

using namespace consentstext;

DataKinds::DataKinds(QWidget* parent)
    : QWidget(parent)
    , m_toggle(new Button(Button::Kind::Link, Tr::tr("What each kind of data holds")))
    , m_fields(new KeyValueGrid)
{
    m_toggle->setObjectName(u"dataKinds"_s);
    m_toggle->setCheckable(true);
    m_toggle->setGlyph(Icon::ChevronRight);
    m_fields->alignKeys();
    m_fields->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_toggle, 0, Qt::AlignLeading);
    layout->addWidget(m_fields);
    connect(m_toggle, &QPushButton::toggled, this, [this](bool open) {
        m_toggle->setGlyph(open ? Icon::ChevronDown : Icon::ChevronRight);
        m_fields->setVisible(open);
    });
}

void DataKinds::set(const ConsentView& view)
{
    QList<KeyValueGrid::Row> rows;
    for (const DataCluster cluster : matrixOrder) {
        if (view.clusters.contains(cluster))
            rows += {.key = dataName(cluster), .value = clusterFields(cluster)};
    }
    for (const QString& word : view.unknownClusters)
        rows += {.key = word, .value = Tr::tr("not known to Bursar: the network's own word")};
    setVisible(!rows.isEmpty());
    m_fields->set(rows);
}

} // namespace bursar::ui
