// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tour.h"

#include "app/base/literals.h"
#include "app/net/once.h"
#include "ui/features/linking/providerlist.h"
#include "ui/features/transactions/queryfield.h"
#include "ui/features/transactions/transactionspage.h"
#include "ui/kit/shortcuts.h"
#include "ui/link/embeddedsurface.h"
#include "ui/program/program.h"
#include "ui/table/balanceline.h"
#include "ui/table/transactiontable.h"
#include "ui/tour/hand.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QScreen>
#include <QVariant>
#include <QWindow>

#include <cstdio>

namespace bursar::ui {

namespace {

using namespace std::chrono_literals;

using Verdict = table::BalanceCheck::Verdict;

constexpr auto patience =
    90s; // a first reading asks each product of each account, four times a second
constexpr auto glance = 50ms; // between two looks at whether something has happened
constexpr auto rest = 400ms; // for the last repaint, and the page's own

template <class Widget> Widget* visibleIn(QWidget& window)
{
    const auto all = window.findChildren<Widget*>();
    const auto found =
        std::find_if(all.begin(), all.end(), [](Widget* each) { return each->isVisible(); });
    return found == all.end() ? nullptr : *found;
}

QString quoted(const QString& selector) { return u"document.querySelector('%1')"_s.arg(selector); }

} // namespace

template <class Widget> Widget* Tour::shown() const
{
    return visibleIn<Widget>(m_program.window());
}

Tour::Tour(Program& program, Clock& clock, const QDir& pictures, QSize size)
    : m_program(program)
    , m_clock(clock)
    , m_pictures(pictures)
{
    m_pictures.mkpath(u"."_s);
    m_program.window().resize(size);
    connect(&program, &Program::opened, this, &Tour::run, Qt::SingleShotConnection);
}

Tour::~Tour() = default;

QCoro::Task<> Tour::run()
{
    int code = 0;
    try {
        co_await steps();
    } catch (const Missing& missing) {
        std::fprintf(stderr, "tour: step %d: %s\n", m_number, missing.what());
        code = 1;
    }
    if (code != 0)
        co_await picture(u"failed"_s);
    QApplication::exit(code);
}

QCoro::Task<> Tour::steps()
{
    // Where no window manager gives the window the keyboard, nobody else does.
    QApplication::setActiveWindow(window());
    // A system's own file dialog is another program's window.
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    co_await picture(u"welcome"_s);
    co_await link();
    co_await browse();
    co_await particulars();
    co_await accountDetails();
    co_await investments();
    co_await statements();
    co_await activity();
    co_await networkApps();
    co_await settings();
    co_await decline();
    co_await consents();
    co_await revokeInVain();
    co_await revoke();
    co_await erase();
}

QCoro::Task<> Tour::link()
{
    hand::click(named(u"demoButton"_s));
    co_await choose(u"Mikomo"_s);
    co_await signIn(u"mikomo_1"_s);
    co_await until(
        u"the accounts being read"_s, [this] { return named(u"showAccounts"_s)->isEnabled(); });
    co_await picture(u"reading"_s);
    hand::click(named(u"showAccounts"_s));
    co_await until(u"all of the history"_s, [this] {
        const auto& links = m_program.profile()->links();
        return !links.isEmpty() && !links.first().sync.running && links.first().lastSuccess;
    });
}

QCoro::Task<> Tour::choose(QString institution)
{
    co_await until(
        u"the list of institutions"_s, [this] { return shown<ProviderList>() != nullptr; });
    co_await picture(u"choose-institution"_s);
    auto* field = shown<ProviderList>()->field();
    hand::type(field, institution);
    hand::press(field, Qt::Key_Return);
}

QCoro::Task<> Tour::signIn(QString user)
{
    co_await untilPageShows(u"#password"_s);
    co_await picture(u"sign-in"_s);
    hand::type(surface()->pageWidget(), user);
    hand::press(surface()->pageWidget(), Qt::Key_Tab);
    hand::type(surface()->pageWidget(), user);
    hand::press(surface()->pageWidget(), Qt::Key_Return);
    co_await untilPageShows(u".terms-disclaimer"_s);
    co_await picture(u"terms"_s);
    co_await clickInPage(u"button[value=\"#accounts\"]"_s);
    co_await untilPageShows(u"#accounts-approve"_s);
    co_await picture(u"account-choice"_s);
    co_await clickInPage(u"#accounts-approve"_s);
}

QCoro::Task<> Tour::browse()
{
    co_await picture(u"accounts"_s);
    co_await overview();
    hand::shortcut(window(), keys(Shortcut::PageTransactions));
    co_await until(u"all rows in the table"_s, [this] {
        const auto* table = shown<TransactionTable>();
        return table && table->shownCount() > 1000;
    });
    co_await picture(u"transactions"_s);
    co_await oneAccount();

    auto* table = shown<TransactionTable>();
    auto* query = shown<TransactionsPage>()->queryField();
    const auto before = table->shownCount();
    hand::type(query, u"coffee"_s);
    const auto narrowed = [table, before] {
        return table->shownCount() > 0 && table->shownCount() < before;
    };
    co_await until(u"fewer rows than before"_s, narrowed);
    co_await picture(u"search"_s);
    query->clear();
    hand::type(query, u"date:last-12m amount:>20 -category:5814 is:out"_s);
    co_await until(u"fewer rows than before"_s, narrowed);
    co_await picture(u"query"_s);

    auto* view = table->findChild<QAbstractItemView*>();
    view->setFocus(Qt::TabFocusReason);
    hand::press(view, Qt::Key_Down);
    const auto looking = [table] { return table->current().has_value(); };
    co_await until(u"a row that is looked at"_s, looking);
    co_await picture(u"details"_s);
    co_await annotate();
    hand::shortcut(window(), keys(Shortcut::ToggleTheme));
    co_await picture(u"details-dark"_s);
    query->clear();
    co_await picture(u"transactions-dark"_s);
    hand::shortcut(window(), keys(Shortcut::PageAccounts));
    co_await picture(u"accounts-dark"_s);
    hand::shortcut(window(), keys(Shortcut::ToggleTheme));
}

QCoro::Task<> Tour::annotate()
{
    auto* table = shown<TransactionTable>();
    auto* query = shown<TransactionsPage>()->queryField();
    auto* view = table->findChild<QAbstractItemView*>();
    auto* tags = named(u"tagsField"_s);
    const auto isAlone = [table] { return table->shownCount() == 1; };
    const auto areSome = [table] { return table->shownCount() > 3; };
    const auto isTagged = [table] { return table->tags().contains(u"break"_s); };
    const auto isNotTagged = [isTagged] { return !isTagged(); };
    const auto isLooking = [table] { return table->current().has_value(); };
    hand::shortcut(window(), keys(Shortcut::EditNote));
    hand::type(named(u"noteField"_s), u"split with Kim"_s);
    hand::type(tags, u"shared, household"_s);
    hand::press(tags, Qt::Key_Return);
    query->clear();
    hand::type(query, u"note:kim tag:household"_s);
    co_await until(u"the row with the note"_s, isAlone);
    view->setFocus(Qt::TabFocusReason);
    hand::press(view, Qt::Key_Down);
    co_await picture(u"note"_s);

    // Several at once, and back.
    query->clear();
    hand::type(query, u"coffee"_s);
    co_await until(u"more rows than one"_s, areSome);
    view->setFocus(Qt::TabFocusReason);
    hand::press(view, Qt::Key_Home);
    for (int i = 0; i < 3; ++i)
        hand::press(view, Qt::Key_Down, Qt::ShiftModifier);
    hand::type(tags, u"break"_s);
    hand::press(tags, Qt::Key_Return);
    co_await until(u"a way back"_s, [this] { return named(u"undoButton"_s) != nullptr; });
    co_await until(u"the tag in use"_s, isTagged);
    co_await picture(u"tags-of-many"_s);
    hand::click(named(u"undoButton"_s));
    co_await until(u"the tag gone again"_s, isNotTagged);
    query->clear();
    hand::type(query, u"note:kim"_s);
    co_await until(u"the row with the note"_s, isAlone);
    view->setFocus(Qt::TabFocusReason);
    hand::press(view, Qt::Key_Down);
    co_await until(u"a row that is looked at"_s, isLooking);
}

QCoro::Task<> Tour::oneAccount()
{
    auto* choice = shown<TransactionsPage>()->findChild<QComboBox*>();
    choice->setFocus(Qt::TabFocusReason);
    hand::press(choice, Qt::Key_Down);
    co_await until(u"a word on the account's balance"_s, [this] {
        const auto* line = shown<BalanceLine>();
        return line && line->said() && line->said()->check.verdict != Verdict::Reading;
    });
    co_await picture(u"balance"_s);
    hand::press(choice, Qt::Key_Up);
    co_await until(u"all accounts again"_s,
        [this] { return !shown<TransactionsPage>()->chosenAccount() && !shown<BalanceLine>(); });
}

QCoro::Task<> Tour::decline()
{
    hand::shortcut(window(), keys(Shortcut::LinkInstitution));
    co_await choose(u"Cardinal"_s);
    co_await untilPageShows(u"#decline"_s);
    co_await clickInPage(u"#decline"_s);
    co_await until(
        u"a word about the refusal"_s, [this] { return named(u"failureSentence"_s) != nullptr; });
    co_await picture(u"declined"_s);
    if (m_program.profile()->links().size() != 1)
        throw Missing("a declined sign-in must leave nothing behind");
}

QCoro::Task<> Tour::until(QString what, std::function<bool()> happened)
{
    for (auto waited = 0ms; waited < patience; waited += glance) {
        try {
            if (happened())
                co_return;
        } catch (const Missing&) {
            // Not there yet.
        }
        co_await m_clock.sleep(glance);
    }
    throw Missing("did not happen: " + what.toStdString());
}

QCoro::Task<> Tour::untilPageShows(QString selector)
{
    for (auto waited = 0ms; waited < patience; waited += glance) {
        if (surface() && (co_await ask(quoted(selector) + u" !== null"_s)).toBool())
            co_return;
        co_await m_clock.sleep(glance);
    }
    throw Missing("not on the bank's page: " + selector.toStdString());
}

QCoro::Task<QVariant> Tour::ask(QString script)
{
    Once<QVariant> answer;
    surface()->inspect(script, [answer](const QVariant& value) { answer.give(value); });
    co_return co_await answer;
}

QCoro::Task<> Tour::clickInPage(QString selector)
{
    const QVariant at = co_await ask(
        u"(e => { e.scrollIntoView(); const r = e.getBoundingClientRect();"
        " return [r.x + r.width / 2, r.y + r.height / 2]; })(%1)"_s.arg(quoted(selector)));
    const QVariantList point = at.toList();
    if (point.size() != 2)
        throw Missing("cannot be clicked: " + selector.toStdString());
    hand::click(
        surface()->pageWidget(), QPointF(point[0].toDouble(), point[1].toDouble()).toPoint());
}

QCoro::Task<> Tour::picture(QString name)
{
    co_await m_clock.sleep(rest);
    MainWindow& window = m_program.window();
    const QPixmap shot =
        window.screen()->grabWindow(0, window.x(), window.y(), window.width(), window.height());
    savePicture(shot.toImage(), name);
}

QCoro::Task<> Tour::bothPictures(QString name)
{
    co_await picture(name);
    hand::shortcut(window(), keys(Shortcut::ToggleTheme));
    co_await picture(name + u"-dark"_s);
    hand::shortcut(window(), keys(Shortcut::ToggleTheme));
}

void Tour::savePicture(const QImage& image, const QString& name)
{
    const QString file = u"%1-%2.png"_s.arg(++m_number, 2, 10, QLatin1Char('0')).arg(name);
    if (image.isNull() || !image.save(m_pictures.filePath(file)))
        throw Missing("the picture could not be taken: " + file.toStdString());
}

QCoro::Task<> Tour::command(QString letters)
{
    hand::shortcut(window(), keys(Shortcut::Palette));
    co_await until(u"the palette"_s, [this] { return shown<CommandPalette>() != nullptr; });
    auto* input = shown<CommandPalette>()->input();
    hand::type(input, letters);
    co_await picture(u"palette"_s);
    hand::press(input, Qt::Key_Return);
}

QWidget* Tour::named(const QString& objectName) const
{
    const auto found = m_program.window().findChildren<QWidget*>(objectName);
    for (QWidget* widget : found) {
        if (widget->isVisible())
            return widget;
    }
    throw Missing("not on the screen: " + objectName.toStdString());
}

EmbeddedSurface* Tour::surface() const { return shown<EmbeddedSurface>(); }

MainWindow* Tour::window() const { return &m_program.window(); }

} // namespace bursar::ui
