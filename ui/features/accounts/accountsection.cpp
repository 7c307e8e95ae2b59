// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/accounts/accountsection.h"

#include "ui/kit/label.h"
#include "ui/kit/rule.h"

#include <QVBoxLayout>

namespace bursar::ui {

AccountSection::AccountSection(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(new Label(Type::Strong))
    , m_body(new QVBoxLayout)
{
    m_body->setSpacing(space::s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::xs, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(makeRule());
    layout->addWidget(m_title);
    layout->addLayout(m_body);
    setTitle(title);
}

void AccountSection::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

} // namespace bursar::ui
