// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/program/desk.h"

namespace bursar::ui {

class InvestmentsPage;
class WhenSeen;

/// Joins the investments page and the profile.
class InvestmentsDesk : public Desk {
    Q_OBJECT

public:
    explicit InvestmentsDesk(const Site& site);

    void age() override;
    void visit(const Destination& destination) override;
    QString pageId() const override { return page::investments; }

private:
    void fill();
    Site m_site;
    InvestmentsPage* m_page; ///< the window's
    WhenSeen* m_filling;
};

} // namespace bursar::ui
