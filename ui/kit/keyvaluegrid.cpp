// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/keyvaluegrid.h"

#include "ui/kit/label.h"

#include <QGridLayout>

namespace bursar::ui {

KeyValueGrid::KeyValueGrid(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setVerticalSpacing(space::s + 2);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(0, 84);
}

void KeyValueGrid::set(const QList<Row>& rows)
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int line = 0;
    for (const Row& row : rows) {
        if (row.value.isEmpty())
            continue;
        auto* key = new Label(row.key, Type::Body, Role::Muted, this);
        auto* value = new Label(row.value, row.type, Role::Text, this);
        key->setWordWrap(true);
        key->setMaximumWidth(130);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setFocusPolicy(Qt::ClickFocus); // not a stop on the way of Tab
        value->setAccessibleName(row.key);
        value->setAccessibleDescription(row.value);
        m_grid->addWidget(key, line, 0, Qt::AlignTop);
        m_grid->addWidget(value, line, 1, Qt::AlignTop);
        ++line;
    }
}

} // namespace bursar::ui
