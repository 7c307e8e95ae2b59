// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/program/desk.h"

namespace bursar::ui {

class AccountsPage;

/// Joins the accounts page and the profile.
class AccountsDesk : public Desk {
    Q_OBJECT

public:
    explicit AccountsDesk(const Site& site);

    void age() override;
    /// Shows one account, or the first one of a link.
    void visit(const Destination& destination) override;
    QList<PaletteEntry> places() override;
    QString pageId() const override { return page::accounts; }

private:
    Site m_site;
    AccountsPage* m_page; ///< the window's
};

} // namespace bursar::ui
