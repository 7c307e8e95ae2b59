// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/errortext.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/institutions.h"
#include "ui/shell/page.h"

#include <QList>
#include <QMainWindow>

#include <optional>

class QStackedWidget;
class QVBoxLayout;

namespace bursar::ui {

class Banner;
class Display;
class LocalSettings;
class Sidebar;
class StatusLine;
class ThemeController;
class TopBar;

/// The frame around the pages. Knows no feature: pages, institutions and counts are told to it, and
/// what a person asks for leaves it as signals. Remembers its geometry.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// All three must outlive the window.
    MainWindow(Display& display, ThemeController& theme, LocalSettings& settings);
    ~MainWindow() override;

    void addPage(const PageSpec& page);
    void showPage(const QString& id);
    QString currentPage() const;
    QStringList pages() const;
    /// Of this page, in the sidebar below it.
    void setPlacesBelow(const QString& pageId, const QList<PaletteEntry>& places);
    void setCount(const QString& pageId, std::optional<std::int64_t> count);

    void setInstitutions(const QList<InstitutionItem>& items);
    void setStatus(const StatusInfo& info);
    /// A short answer to what a person asked for, in the line at the foot; nothing for no text.
    void say(const QString& text);
    /// Above the pages, until clearProblem(). `title`: what does not work.
    void showProblem(const Error& error, const QString& title, const QString& when);
    void clearProblem();
    /// Further things that the palette finds: accounts, mostly.
    void setPlaces(QList<PaletteEntry> places);
    /// An action of a page: joins the palette and keeps its shortcut. `data()` may hold an Icon.
    void addCommand(QAction* action);

    /// Everything that the palette offers now.
    QList<PaletteEntry> paletteEntries() const;

Q_SIGNALS:
    void refreshRequested(std::optional<bursar::LinkId> link);
    void refreshAllRequested(); ///< also what is not due
    void linkRequested();
    void eraseEverythingRequested();
    void signInAgainRequested(bursar::LinkId link);
    void unlinkRequested(bursar::LinkId link);
    void pageShown(const QString& id);
    void nextStepRequested(bursar::ui::NextStep step); ///< of the problem

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;

private:
    QAction* addAction(const QString& text, Icon icon, std::optional<Shortcut> shortcut);
    void makeActions();
    void makeMenus();
    void connectSidebar();
    void updateHideAction();
    void updateSidebar();
    void openPalette();

    Display& m_display;
    ThemeController& m_theme;
    LocalSettings& m_settings;
    QAction* m_paletteAction = nullptr;
    QAction* m_refresh = nullptr;
    QAction* m_refreshAll = nullptr;
    QAction* m_hideAmounts = nullptr;
    QAction* m_link = nullptr;
    QAction* m_toggleSidebar = nullptr;
    QAction* m_toggleTheme = nullptr;
    QAction* m_quit = nullptr;
    QAction* m_eraseAll = nullptr;
    TopBar* m_topBar = nullptr;
    Sidebar* m_sidebar = nullptr;
    Banner* m_problem = nullptr;
    QVBoxLayout* m_notice = nullptr; ///< room for the problem
    QStackedWidget* m_stack = nullptr;
    StatusLine* m_status = nullptr;
    CommandPalette* m_palette = nullptr;
    QMenu* m_goMenu = nullptr;
    QList<PageSpec> m_pages;
    QList<QAction*> m_commands;
    QList<PaletteEntry> m_places;
};

} // namespace bursar::ui
