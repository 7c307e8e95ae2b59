// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile/profile.h"
#include "ui/kit/errortext.h"
#include "ui/shell/commandpalette.h"

#include <QCoroTask>
#include <QList>
#include <QObject>

#include <optional>

namespace bursar::ui {

class Display;
class LocalSettings;
class MainWindow;
class ThemeController;

/// The screens' names: for Destination, the settings and the tests; never shown.
namespace page {
inline const QString overview = QStringLiteral("overview");
inline const QString accounts = QStringLiteral("accounts");
inline const QString transactions = QStringLiteral("transactions");
inline const QString statements = QStringLiteral("statements");
inline const QString consents = QStringLiteral("consents");
inline const QString activity = QStringLiteral("activity");
inline const QString investments = QStringLiteral("investments");
inline const QString networkApps = QStringLiteral("networkapps");
inline const QString settings = QStringLiteral("settings");
} // namespace page

/// Where a person wants to go: a screen, and what to look at there.
struct Destination {
    QString page;
    std::optional<AccountRef> account = std::nullopt;
    std::optional<LinkId> link = std::nullopt;
    bool holders = false; ///< of the account: who holds it
};

/// Joins one screen to the profile. Made once, when the profile is open: its constructor makes the
/// page, gives it to the window and connects it. A new screen is a desk, and a line in desks.cpp.
/// GUI thread.
class Desk : public QObject {
    Q_OBJECT

public:
    /// What desks work with. All outlive them.
    struct Site {
        Profile& profile;
        MainWindow& window;
        Display& display;
        LocalSettings& settings;
        Clock& clock;
        ThemeController& theme;
        QString folder; ///< of the profile
    };

    /// Ends when all that the person wrote here is kept; false when it could not be: the page says
    /// so.
    virtual QCoro::Task<bool> settle();
    /// Time has passed: "2 h" is now "3 h".
    virtual void age() { }
    /// The person comes here for this; the page is already shown. Called for its own page only.
    virtual void visit(const Destination& destination);
    /// Things of this screen that the palette finds.
    virtual QList<PaletteEntry> places() { return {}; }
    virtual QString pageId() const = 0;

    /// There is something to look at: no waiting for the store any more.
    virtual bool isReady() const { return true; }

Q_SIGNALS:
    void ready(); ///< isReady() has become true
    void placesChanged();
    void visitRequested(const bursar::ui::Destination& destination);
    void linkRequested();
    void signInRequested(bursar::LinkId link);
    void unlinkRequested(bursar::LinkId link);
    void revokeAllRequested();
    void credentialsRequested(const QString& networkId);
    /// What a failure's button asks for; `link`: the one that failed.
    void nextStepRequested(bursar::ui::NextStep step, std::optional<bursar::LinkId> link);
};

} // namespace bursar::ui
