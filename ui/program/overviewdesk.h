// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/attention.h"
#include "ui/program/desk.h"

namespace bursar::ui {

class OverviewPage;
class WhenSeen;

/// Joins the overview and the profile: gathers what needs the person, shows it, and tells what is
/// new of it on the desktop while the window is not in front.
class OverviewDesk : public Desk {
    Q_OBJECT

public:
    explicit OverviewDesk(const Site& site);

    void age() override;
    QString pageId() const override { return page::overview; }

private:
    void fill();
    void gather();
    void act(const attention::Item& item);
    /// Put away; what changed about a holder has been seen.
    void dismiss(const QString& fact);
    void tell(const QList<attention::Item>& items);

    Site m_site;
    OverviewPage* m_page; ///< the window's
    WhenSeen* m_filling;
    bool m_documentsKnown = false;
    bool m_gatheringPlanned = false;
};

} // namespace bursar::ui
