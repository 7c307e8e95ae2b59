// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/settings/datasection.h"

#include "app/base/literals.h"
#include "ui/features/settings/tr.h"
#include "ui/kit/button.h"
#include "ui/kit/wraplabel.h"

#include <QDir>

namespace bursar::ui {

using settingstext::Tr;

DataSection::DataSection(const QString& folder, QWidget* parent)
    : SettingsSection(Tr::tr("Your data"), parent)
{
    auto* path = new WrapLabel(QDir::toNativeSeparators(folder), Type::Code);
    auto* show = new Button(Button::Kind::Secondary, Tr::tr("Show in folder"));
    show->setGlyph(Icon::Open);
    show->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    addRow(Tr::tr("Folder", "where the data is"), path);
    addWide(show);
    addHint(Tr::tr("Everything that banks told is in one encrypted file there; its key is in your "
                   "system's keychain. A copy of the folder alone cannot be read."));
    auto* erase = new Button(Button::Kind::DangerOutline, Tr::tr("Erase everything…"));
    erase->setObjectName(u"eraseEverything"_s);
    erase->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    addWide(erase);
    addHint(Tr::tr("Ends every access that still lives, then takes all of it off this computer: "
                   "files, keychain entries and settings. Asks first."));
    connect(show, &QPushButton::clicked, this, &DataSection::folderRequested);
    connect(erase, &QPushButton::clicked, this, &DataSection::eraseEverythingRequested);
}

} // namespace bursar::ui
