// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/details/investments.h"
#include "app/profile/profile.h"
#include "ui/kit/errortext.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;
class QTreeView;

namespace bursar::ui {

class AllocationCard;
class Banner;
class Display;
class EmptyState;
class HoldingDetails;
class HoldingsModel;
class PageHeader;
class ReadingBar;

/// What the investment accounts hold. Shows what it is given, and asks by signals.
class InvestmentsPage : public QWidget {
    Q_OBJECT

public:
    explicit InvestmentsPage(const Display& display, QWidget* parent = nullptr);

    struct State {
        details::HeldSnapshot snapshot;
        QList<Link> links;
        Instant now;
        bool loading = false; ///< the store is still being read
    };
    void set(State state);

    /// Selects the account's row.
    void showAccount(AccountRef account);

    QTreeView* tree() const { return m_tree; }

Q_SIGNALS:
    void linkRequested();
    void stopRequested();
    void accountActivated(bursar::AccountRef account);
    /// What the banner's button asks for, and of which link.
    void nextStepRequested(bursar::ui::NextStep step, bursar::LinkId link);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refill();
    void showSelection();
    void showBanner();
    void showContent();
    void fitColumns();

    const Display& m_display;
    State m_state;
    LinkId m_bannerLink;
    HoldingsModel* m_model;
    PageHeader* m_header;
    Banner* m_banner;
    ReadingBar* m_reading;
    QStackedWidget* m_stack;
    AllocationCard* m_allocation;
    QTreeView* m_tree;
    HoldingDetails* m_details;
    EmptyState* m_empty;
    bool m_filling = false;
};

} // namespace bursar::ui
