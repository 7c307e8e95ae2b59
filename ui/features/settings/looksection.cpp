// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/settings/looksection.h"

#include "app/base/literals.h"
#include "ui/features/settings/tr.h"
#include "ui/kit/label.h"

#include <QCheckBox>
#include <QComboBox>

#include <algorithm>

namespace bursar::ui {

using settingstext::Tr;

LookSection::LookSection(QWidget* parent)
    : SettingsSection(Tr::tr("Look and language"), parent)
    , m_language(new QComboBox)
    , m_restart(new Label(Type::Small, Role::Muted))
    , m_theme(new QComboBox)
    , m_hide(new QCheckBox(Tr::tr("Hide amounts when Bursar starts")))
{
    m_language->addItem(Tr::tr("As the system"), QString());
    m_language->addItem(u"English"_s, u"en"_s); // each language by its own name
    m_language->addItem(u"Deutsch"_s, u"de"_s);
    m_theme->addItem(Tr::tr("As the system"), static_cast<int>(ThemeChoice::System));
    m_theme->addItem(Tr::tr("Light", "theme"), static_cast<int>(ThemeChoice::Light));
    m_theme->addItem(Tr::tr("Dark", "theme"), static_cast<int>(ThemeChoice::Dark));
    m_restart->setText(Tr::tr("The language changes when Bursar is started again."));
    m_restart->setWordWrap(true);
    m_restart->hide();
    addRow(Tr::tr("Language"), m_language);
    addWide(m_restart);
    addRow(Tr::tr("Theme"), m_theme);
    addWide(m_hide);
    connect(m_language, &QComboBox::activated, this, [this] {
        m_restart->show();
        Q_EMIT languageChosen(m_language->currentData().toString());
    });
    connect(m_theme, &QComboBox::activated, this,
        [this] { Q_EMIT themeChosen(static_cast<ThemeChoice>(m_theme->currentData().toInt())); });
    connect(m_hide, &QCheckBox::clicked, this, &LookSection::hideAtStartChosen);
}

void LookSection::set(const State& state)
{
    m_language->setCurrentIndex(std::max(0, m_language->findData(state.language)));
    m_theme->setCurrentIndex(std::max(0, m_theme->findData(static_cast<int>(state.theme))));
    m_hide->setChecked(state.hideAtStart);
}

} // namespace bursar::ui
