// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"
#include "app/profile/profile.h"
#include "ui/features/linking/hostbar.h"
#include "ui/features/linking/providerlist.h"
#include "ui/kit/errortext.h"

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace bursar::ui {

class Button;
class DetailsBox;
class EmptyState;
class Label;
class PageHeader;
class PastePanel;
class ProgressLine;

/// Linking an institution: choose, sign in, done. Shows the step it is told to and asks by signals;
/// every step has a way out, and none of them leaves anything behind.
class LinkPage : public QWidget {
    Q_OBJECT

public:
    explicit LinkPage(QWidget* parent = nullptr);
    ~LinkPage() override;

    /// What the access is for, as this page tells the person before they choose.
    static QString purpose();

    /// Not a first link: an access is renewed. `terms`: what is shared now, and that it stays until
    /// the new one works; empty: a first link. Until the next call.
    void setRenewal(const QString& terms);
    /// What the renewal changed, below step 3.
    void setDifference(const QString& words);

    /// Step 1.
    void showChoice(const QList<ProviderChoice>& choices);

    /// Step 2, embedded: the page stands below the host bar. `surface` is shown, not owned: it
    /// belongs to the sign-in, and may die at any time.
    void showSignIn(const QString& institution, QWidget* surface);
    HostBar* hostBar() const { return m_hostBar; }
    /// Step 2, in the browser: waits.
    void showBrowser(const QString& institution);
    /// Step 2, by hand.
    void showPaste(const QString& institution);
    void setPasteError(const QString& sentence);

    /// Step 3. Until the accounts are read the button waits; until the token is there one can still
    /// go back.
    void showStage(const QString& institution, LinkStage stage);
    void showReading(const QString& institution, const sync::State& sync, int accounts);

    /// In place of any step: why it did not work, and what now.
    void showFailure(const QString& institution, const Error& error, const QString& when);

Q_SIGNALS:
    void chosen(const bursar::ui::ProviderChoice& choice);
    void browserRequested();
    void pasteRequested();
    void openAgainRequested(); ///< the sign-in page in the browser
    void addressPasted(const QString& address);
    void cancelled();
    void nextStepRequested(bursar::ui::NextStep step);
    void accountsRequested(); ///< "Show my accounts"

private:
    enum Step { Choice, SignIn, Browser, Paste, Progress, Failure };
    QWidget* makeSignIn();
    QWidget* makeBrowser();
    QWidget* makeProgress();
    QWidget* makeFailure();
    void go(Step step, int number, const QString& words);

    PageHeader* m_header;
    Label* m_foot;
    QStackedWidget* m_stack;
    ProviderList* m_choice;
    HostBar* m_hostBar = nullptr;
    QVBoxLayout* m_surfacePlace = nullptr;
    Label* m_browserTitle = nullptr;
    PastePanel* m_paste;
    Label* m_progressTitle = nullptr;
    Label* m_difference = nullptr;
    QString m_terms; ///< of a renewal; empty: a first link
    Label* m_steps[4] = {};
    ProgressLine* m_progress = nullptr;
    Button* m_stageCancel = nullptr;
    Button* m_show = nullptr;
    Label* m_failureTitle = nullptr;
    Label* m_failureSentence = nullptr;
    DetailsBox* m_failureDetails = nullptr;
    Button* m_failureNext = nullptr;
    NextStep m_failureStep = NextStep::Retry;
};

} // namespace bursar::ui
