// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "app/base/literals.h"
#include "ui/kit/banner.h"
#include "ui/kit/display.h"
#include "ui/kit/localsettings.h"
#include "ui/kit/themecontroller.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/shell/tr.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMenuBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace bursar::ui {

using shell::Tr;

namespace {

/// Below this width the sidebar is a strip of icons, whatever the person chose.
constexpr int narrow = 1080;

#if defined(Q_OS_MACOS)
constexpr bool menuBarIsShown = true;
#else
constexpr bool menuBarIsShown = false; // Alt brings it
#endif

} // namespace

MainWindow::MainWindow(Display& display, ThemeController& theme, LocalSettings& settings)
    : m_display(display)
    , m_theme(theme)
    , m_settings(settings)
{
    setWindowTitle(u"Bursar"_s);
    setWindowIcon(appIcon());
    setMinimumSize(760, 520);
    makeActions();

    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_topBar = new TopBar({m_paletteAction, m_refresh, m_hideAmounts, m_link});
    m_sidebar = new Sidebar;
    m_stack = new QStackedWidget;
    m_status = new StatusLine;
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    m_problem = new Banner;
    m_notice = new QVBoxLayout;
    m_notice->addWidget(m_problem);
    auto* pages = new QVBoxLayout;
    pages->setSpacing(0);
    pages->addLayout(m_notice);
    pages->addWidget(m_stack, 1);
    middle->addWidget(m_sidebar);
    middle->addLayout(pages, 1);
    column->addWidget(m_topBar);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
    clearProblem();
    setCentralWidget(body);
    m_palette = new CommandPalette(body);
    makeMenus();
    connectSidebar();

    m_display.setAmountsHidden(
        m_settings.get(setting::amountsHidden) || m_settings.get(setting::hideAmountsAtStart));
    connect(&m_display, &Display::changed, this, &MainWindow::updateHideAction);
    updateHideAction();
    if (!restoreGeometry(m_settings.get(setting::geometry)))
        resize(1360, 860);
}

MainWindow::~MainWindow() = default;

QAction* MainWindow::addAction(const QString& text, Icon glyph, std::optional<Shortcut> shortcut)
{
    auto* action = new QAction(themedIcon(glyph), text, this);
    action->setData(static_cast<int>(glyph));
    if (shortcut)
        action->setShortcut(keys(*shortcut));
    addCommand(action);
    return action;
}

void MainWindow::makeActions()
{
    m_paletteAction = addAction(Tr::tr("Find a command…"), Icon::Search, Shortcut::Palette);
    m_refresh = addAction(Tr::tr("Refresh"), Icon::Refresh, Shortcut::Refresh);
    m_refreshAll = addAction(Tr::tr("Read everything again"), Icon::Refresh, Shortcut::RefreshAll);
    m_hideAmounts = addAction(Tr::tr("Hide amounts"), Icon::Eye, Shortcut::HideAmounts);
    m_link = addAction(Tr::tr("Link institution"), Icon::Plus, Shortcut::LinkInstitution);
    m_toggleSidebar =
        addAction(Tr::tr("Show or hide the sidebar"), Icon::Sidebar, Shortcut::ToggleSidebar);
    m_toggleTheme =
        addAction(Tr::tr("Switch between light and dark"), Icon::Theme, Shortcut::ToggleTheme);
    QAction* system = addAction(Tr::tr("Follow the system's colours"), Icon::Theme, {});
    m_quit = addAction(Tr::tr("Quit"), Icon::Close, Shortcut::Quit);
    m_quit->setMenuRole(QAction::QuitRole);
    m_eraseAll = addAction(Tr::tr("Erase everything…"), Icon::Unlink, {});
    connect(m_eraseAll, &QAction::triggered, this, &MainWindow::eraseEverythingRequested);

    connect(m_paletteAction, &QAction::triggered, this, &MainWindow::openPalette);
    connect(m_refresh, &QAction::triggered, this, [this] { Q_EMIT refreshRequested({}); });
    connect(m_refreshAll, &QAction::triggered, this, &MainWindow::refreshAllRequested);
    connect(m_link, &QAction::triggered, this, &MainWindow::linkRequested);
    connect(m_hideAmounts, &QAction::triggered, this, [this] {
        const bool hide = !m_display.formats().amountsAreHidden();
        m_settings.set(setting::amountsHidden, hide);
        m_display.setAmountsHidden(hide);
    });
    connect(m_toggleSidebar, &QAction::triggered, this, [this] {
        m_settings.set(setting::sidebarCollapsed, !m_settings.get(setting::sidebarCollapsed));
        updateSidebar();
    });
    const auto choose = [this](ThemeChoice choice) {
        m_settings.setTheme(choice);
        m_theme.setChoice(choice);
    };
    connect(m_toggleTheme, &QAction::triggered, this, [this, choose] {
        choose(m_theme.scheme() == Scheme::Dark ? ThemeChoice::Light : ThemeChoice::Dark);
    });
    connect(system, &QAction::triggered, this, [choose] { choose(ThemeChoice::System); });
    connect(m_quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::makeMenus()
{
    QMenu* file = menuBar()->addMenu(Tr::tr("&File"));
    file->addActions({m_link, m_refresh, m_refreshAll});
    file->addSeparator();
    file->addAction(m_eraseAll);
    file->addSeparator();
    file->addAction(m_quit);
    QMenu* view = menuBar()->addMenu(Tr::tr("&View"));
    view->addActions({m_hideAmounts, m_toggleSidebar, m_toggleTheme});
    m_goMenu = menuBar()->addMenu(Tr::tr("&Go", "menu of pages"));
    m_goMenu->addAction(m_paletteAction);
    m_goMenu->addSeparator();
    menuBar()->setVisible(menuBarIsShown);
}

void MainWindow::connectSidebar()
{
    connect(m_sidebar, &Sidebar::pageRequested, this, &MainWindow::showPage);
    connect(m_sidebar, &Sidebar::refreshRequested, this, &MainWindow::refreshRequested);
    connect(m_sidebar, &Sidebar::signInAgainRequested, this, &MainWindow::signInAgainRequested);
    connect(m_sidebar, &Sidebar::unlinkRequested, this, &MainWindow::unlinkRequested);
    connect(m_problem, &Banner::nextStep, this, &MainWindow::nextStepRequested);
}

void MainWindow::addCommand(QAction* action)
{
    QWidget::addAction(action); // so that its shortcut works while no menu shows it
    m_commands += action;
}

void MainWindow::addPage(const PageSpec& page)
{
    m_pages += page;
    m_stack->addWidget(page.page);
    if (!page.inSidebar)
        return;
    m_sidebar->addPage(page);
    QAction* go = addAction(page.title, page.icon, page.shortcut);
    m_goMenu->addAction(go);
    connect(go, &QAction::triggered, this, [this, id = page.id] { showPage(id); });
}

void MainWindow::showPage(const QString& id)
{
    const auto found = std::find_if(
        m_pages.cbegin(), m_pages.cend(), [&id](const PageSpec& page) { return page.id == id; });
    if (found == m_pages.cend())
        return;
    m_topBar->setVisible(!found->alone);
    m_sidebar->setVisible(!found->alone);
    m_status->setVisible(!found->alone);
    m_stack->setCurrentWidget(found->page);
    m_sidebar->setCurrent(id);
    // The title of the window names the page and nothing of what is on it.
    const QString own = found->page->windowTitle(); // of a page that serves two ends
    const QString title = own.isEmpty() ? found->title : own;
    setWindowTitle(
        title.isEmpty() ? u"Bursar"_s : Tr::tr("%1 – Bursar", "window title").arg(title));
    Q_EMIT pageShown(id);
}

QString MainWindow::currentPage() const
{
    for (const PageSpec& page : m_pages) {
        if (page.page == m_stack->currentWidget())
            return page.id;
    }
    return {};
}

QStringList MainWindow::pages() const
{
    QStringList ids;
    for (const PageSpec& page : m_pages)
        ids += page.id;
    return ids;
}

void MainWindow::setPlacesBelow(const QString& pageId, const QList<PaletteEntry>& places)
{
    m_sidebar->setPlaces(pageId, places);
}

void MainWindow::setCount(const QString& pageId, std::optional<std::int64_t> count)
{
    m_sidebar->setCount(pageId, count ? m_display.formats().count(*count) : QString());
}

void MainWindow::setInstitutions(const QList<InstitutionItem>& items)
{
    m_sidebar->setInstitutions(items);
    const bool canRefresh = std::any_of(
        items.begin(), items.end(), [](const InstitutionItem& item) { return item.canRefresh; });
    m_refresh->setEnabled(canRefresh);
    m_refreshAll->setEnabled(canRefresh);
}

void MainWindow::setStatus(const StatusInfo& info) { m_status->set(info); }

void MainWindow::say(const QString& text) { m_status->say(text); }

void MainWindow::showProblem(const Error& error, const QString& title, const QString& when)
{
    m_problem->show(error, title, when);
    m_notice->setContentsMargins(space::xl, space::l, space::xl, 0);
}

void MainWindow::clearProblem()
{
    m_problem->clear();
    m_notice->setContentsMargins(0, 0, 0, 0);
}

void MainWindow::setPlaces(QList<PaletteEntry> places) { m_places = std::move(places); }

QList<PaletteEntry> MainWindow::paletteEntries() const
{
    QList<PaletteEntry> entries;
    for (QAction* action : m_commands) {
        if (action == m_paletteAction || !action->isEnabled() || !action->isVisible())
            continue;
        entries += {.title = action->text().remove(u'&'),
            .hint = action->shortcut().toString(QKeySequence::NativeText),
            .icon = static_cast<Icon>(action->data().toInt()),
            .run = [action] { action->trigger(); }};
    }
    return entries + m_places;
}

void MainWindow::openPalette()
{
    if (!m_topBar->isVisible())
        return;
    const QRect field = m_topBar->fieldGeometry();
    m_palette->open(field.translated(m_topBar->pos()), paletteEntries());
}

void MainWindow::updateHideAction()
{
    const bool hidden = m_display.formats().amountsAreHidden();
    const Icon glyph = hidden ? Icon::EyeOff : Icon::Eye;
    m_hideAmounts->setData(static_cast<int>(glyph));
    m_hideAmounts->setIcon(themedIcon(glyph));
    m_hideAmounts->setText(hidden ? Tr::tr("Show amounts") : Tr::tr("Hide amounts"));
}

void MainWindow::updateSidebar()
{
    m_sidebar->setCollapsed(width() < narrow || m_settings.get(setting::sidebarCollapsed));
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    updateSidebar();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.set(setting::geometry, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Alt && !menuBarIsShown)
        menuBar()->setVisible(!menuBar()->isVisible());
    QMainWindow::keyReleaseEvent(event);
}

} // namespace bursar::ui
