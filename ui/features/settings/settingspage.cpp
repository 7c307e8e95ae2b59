// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/settings/settingspage.h"

#include "ui/features/settings/settingssection.h"
#include "ui/features/settings/tr.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/theme.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace bursar::ui {

using settingstext::Tr;

namespace {
constexpr int widestSection = 760; // longer lines are hard to follow
}

SettingsPage::SettingsPage(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout)
{
    auto* inner = new QWidget;
    auto* row = new QHBoxLayout(inner);
    row->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::m);
    m_column->addStretch();
    auto* sections = new QWidget;
    sections->setLayout(m_column);
    sections->setMaximumWidth(widestSection);
    m_column->setContentsMargins(0, 0, 0, 0);
    row->addWidget(sections, 1);
    row->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inner);
    inner->setAutoFillBackground(false); // setWidget() has just switched it on
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(Tr::tr("Settings"));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::xl);
    layout->setSpacing(space::m);
    layout->addWidget(new PageHeader(Tr::tr("Settings")));
    layout->addWidget(scroll, 1);
}

void SettingsPage::addSection(SettingsSection* section)
{
    m_column->insertWidget(m_column->count() - 1, section);
}

} // namespace bursar::ui
