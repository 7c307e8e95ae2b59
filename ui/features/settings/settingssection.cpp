// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/settings/settingssection.h"

#include "ui/kit/label.h"

#include <QFormLayout>
#include <QVBoxLayout>

namespace bursar::ui {

SettingsSection::SettingsSection(const QString& title, QWidget* parent)
    : Card(parent)
    , m_rows(new QFormLayout)
{
    setAccessibleName(title);
    m_rows->setHorizontalSpacing(space::l);
    m_rows->setVerticalSpacing(space::m);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setFormAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_rows->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(new Label(title, Type::Heading));
    column->addLayout(m_rows);
}

void SettingsSection::addRow(const QString& name, QWidget* control)
{
    auto* label = new Label(name, Type::Body);
    label->setBuddy(control);
    label->setMinimumHeight(control->sizeHint().height()); // in the middle of its control
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(name);
    m_rows->addRow(label, control);
}

void SettingsSection::addWide(QWidget* widget) { m_rows->addRow(widget); }

void SettingsSection::addHint(const QString& sentence)
{
    auto* hint = new Label(sentence, Type::Small, Role::Muted);
    hint->setWordWrap(true);
    m_rows->addRow(hint);
}

} // namespace bursar::ui
