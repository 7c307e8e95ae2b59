// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile/profile.h"
#include "ui/features/accounts/grouping.h"
#include "ui/kit/errortext.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;
class QTreeView;

namespace bursar::ui {

class AccountsModel;
class Banner;
class Display;
class EmptyState;
class LocalSettings;
class PageHeader;
class ReadingBar;
class TotalsBar;

/// All accounts as a tree. Shows what it is given, and asks by signals.
class AccountsPage : public QWidget {
    Q_OBJECT

public:
    AccountsPage(const Display& display, LocalSettings& settings, QWidget* parent = nullptr);
    ~AccountsPage() override;

    struct State {
        accounts::Snapshot snapshot;
        QList<Link> links;
        Instant now;
        bool loading = false; ///< the store is still being read
    };
    void set(State state);

    QTreeView* tree() const { return m_tree; }

Q_SIGNALS:
    void linkRequested();
    void accountActivated(bursar::AccountRef account);
    void stopRequested();
    /// What the banner's button asks for, and of which link.
    void nextStepRequested(bursar::ui::NextStep step, bursar::LinkId link);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void refill();
    void showBanner();
    void showContent();
    void fitColumns();

    const Display& m_display;
    LocalSettings& m_settings;
    State m_state;
    bool m_isOld = false; ///< what is shown, because the page was hidden meanwhile
    LinkId m_bannerLink;
    AccountsModel* m_model;
    PageHeader* m_header;
    QComboBox* m_grouping;
    Banner* m_banner;
    ReadingBar* m_reading;
    TotalsBar* m_totals;
    QStackedWidget* m_stack;
    QTreeView* m_tree;
    EmptyState* m_empty;
};

} // namespace bursar::ui
