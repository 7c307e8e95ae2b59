// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/program/desk.h"

namespace bursar::ui {

class DataSection;
class LookSection;
class NetworksSection;
class RefreshSection;
class SettingsPage;

/// Joins the settings with what remembers them: the window's file, and the profile.
class SettingsDesk : public Desk {
    Q_OBJECT

public:
    explicit SettingsDesk(const Site& site);

    void age() override;
    QString pageId() const override { return page::settings; }

private:
    void connectSections();

    Site m_site;
    SettingsPage* m_page; ///< the window's
    RefreshSection* m_refresh;
    LookSection* m_look;
    NetworksSection* m_networks;
    DataSection* m_data;
};

} // namespace bursar::ui
