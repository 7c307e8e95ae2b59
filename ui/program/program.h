// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile/profile.h"
#include "ui/kit/display.h"
#include "ui/kit/errortext.h"
#include "ui/kit/localsettings.h"
#include "ui/kit/themecontroller.h"
#include "ui/program/demonetwork.h"
#include "ui/program/desks.h"
#include "ui/program/firstscreen.h"
#include "ui/program/linkflow.h"
#include "ui/program/networkwatch.h"
#include "ui/shell/mainwindow.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <optional>

namespace bursar::ui {

class EraseAllFlow;
class LinkPage;
class ProblemPage;
class RevokeFlow;
class WelcomePage;

/// The window put together: which page follows which, and what each of them asks of the profile.
/// GUI thread.
class Program : public QObject {
    Q_OBJECT

public:
    struct Setup {
        QDir folder; ///< of the profile; exists
        bool demo = false; ///< start the demo network at once, not only when it is asked for
        QList<Network> networks; ///< of files, for this run
        QUrl homepage; ///< where the newest Bursar is
    };
    Program(Setup setup, Profile::Services services, LinkFlow::MakeEmbedded makeEmbedded);
    ~Program() override;

    /// Shows the window and opens the profile. What goes wrong is said in the window.
    void start();

    MainWindow& window() { return m_window; }
    Profile* profile() const { return m_profile.get(); } ///< null until it is open
    const DemoNetwork& demo() const { return m_demo; }

Q_SIGNALS:
    /// The profile is open and its first page is shown.
    void opened();

private:
    void addPages();
    void connectWindow();
    // Made when they are first needed: most starts need neither.
    ProblemPage& problemPage();
    WelcomePage& welcomePage();
    QCoro::Task<> open();
    QCoro::Task<> close();
    QCoro::Task<Status> startDemo();
    bool needsDemo() const; ///< a link of it is there, or it was asked for
    QCoro::Task<> tryDemo();
    QCoro::Task<> saveCredentials();
    void connectProfile();
    void connectDesk(Desk& desk);
    /// All is gone: says so, and leaves nothing to do but to save the receipt and to quit.
    void showErased(const totalerasure::Report& report);
    /// A person asks for what is new, and is answered.
    void ask(std::optional<LinkId> link, sync::Extent extent);
    void showAge();
    void showPlaces();
    void visit(const Destination& destination);
    bool isDesk(const QString& pageId) const;
    void noteFirstScreen();
    /// The screen that the person was on last, also before Bursar was closed.
    void home();
    void reload(); ///< the transactions, from the store
    void showCredentials(const QString& networkId);
    /// What a failure's button asks for, on any page; `link`: the one that failed.
    void follow(NextStep step, std::optional<LinkId> link = {});

    Setup m_setup;
    Profile::Services m_services;
    LinkFlow::MakeEmbedded m_makeEmbedded;
    LocalSettings m_settings;
    Display m_display;
    ThemeController m_theme;
    MainWindow m_window;
    NetworkWatch m_network;
    // Owned by the window.
    ProblemPage* m_problem = nullptr;
    WelcomePage* m_welcome = nullptr;
    LinkPage* m_linkPage;

    DemoNetwork m_demo;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<LinkFlow> m_linkFlow;
    std::unique_ptr<RevokeFlow> m_revokeFlow;
    std::unique_ptr<EraseAllFlow> m_eraseAllFlow;
    Desks m_desks;
    FirstScreen m_firstScreen{m_window};
    QTimer m_ageing; ///< "2 h" becomes "3 h" without anything else happening
    bool m_closing = false;
    bool m_isLeaving = false; ///< closing has been refused once
};

} // namespace bursar::ui
