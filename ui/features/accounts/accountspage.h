// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/details/accountrecords.h"
#include "app/profile/profile.h"
#include "ui/features/accounts/grouping.h"
#include "ui/kit/errortext.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;
class QTreeView;

namespace bursar::ui {

class AccountPane;
class AccountSection;
class AccountsModel;
class Banner;
class Display;
class EmptyState;
class InstitutionPane;
class LocalSettings;
class PageHeader;
class ReadingBar;
class TotalsBar;

/// All accounts as a tree, and one of them in depth. Shows what it is given, and asks by signals.
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
        details::AccountRecordsPtr records; ///< null is the same as empty
    };
    void set(State state);

    /// One more part of an account's details; the page takes it.
    void addSection(AccountSection* section);
    /// Selects the account's row.
    void showAccount(AccountRef account);
    /// The same, with what is known of its holders in sight.
    void showHolders(AccountRef account);

    QTreeView* tree() const { return m_tree; }

Q_SIGNALS:
    void linkRequested();
    void accountActivated(bursar::AccountRef account);
    void stopRequested();
    /// What the banner's button asks for, and of which link.
    void nextStepRequested(bursar::ui::NextStep step, bursar::LinkId link);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void refill();
    void showSelection();
    void showInstitution(const QModelIndex& group);
    void showBanner();
    void showContent();
    void fitColumns();
    const accounts::Entry* entryOf(AccountRef account) const;

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
    AccountPane* m_pane;
    InstitutionPane* m_institution;
    QStackedWidget* m_side; ///< one of both
    EmptyState* m_empty;
};

} // namespace bursar::ui
