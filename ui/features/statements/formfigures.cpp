// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/statements/formfigures.h"

#include "app/products/documents/documents.h"
#include "ui/features/statements/formfacts.h"
#include "ui/features/statements/tr.h"
#include "ui/kit/keyvaluegrid.h"

#include <QVBoxLayout>

#include <algorithm>

namespace bursar::ui {

using statementstext::Tr;

namespace {

constexpr int leastHeight = 160;

} // namespace

FormFigures::FormFigures(QWidget* parent)
    : QScrollArea(parent)
    , m_grid(new KeyValueGrid)
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::l, space::s, space::l, space::m);
    column->addWidget(m_grid);
    column->addStretch();
    m_grid->alignKeys();
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(Tr::tr("Figures of the tax form"));
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

void FormFigures::set(const documents::Document* document, const Formats& formats)
{
    QList<KeyValueGrid::Row> rows;
    if (document && document->kind == documents::Kind::TaxForm)
        rows = formFacts(document->listed.raw, formats);
    m_isEmpty = rows.isEmpty();
    m_grid->set(rows);
}

void FormFigures::open(bool isOpen)
{
    setVisible(isOpen && !m_isEmpty);
    if (!isHidden())
        setFixedHeight(std::min(
            widget()->sizeHint().height(), std::max(parentWidget()->height() / 2, leastHeight)));
}

} // namespace bursar::ui
