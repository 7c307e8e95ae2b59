// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"

#include <QCoroTask>
#include <QDir>
#include <QImage>
#include <QObject>
#include <QSize>

#include <functional>
#include <stdexcept>

namespace bursar {
class EmbeddedSurface;
}

namespace bursar::ui {

class MainWindow;
class Program;

/// Does the main job by itself, as a person would: with mouse and keys, in real windows and real
/// pages. Leaves a picture of each step, and ends the program: with 0, or with 1 as soon as a step
/// does not happen.
class Tour : public QObject {
    Q_OBJECT

public:
    /// `size`: of the window.
    Tour(Program& program, Clock& clock, const QDir& pictures, QSize size);
    ~Tour() override;

private:
    /// A step that did not happen. Thrown and caught within the tour only.
    struct Missing : std::runtime_error {
        using std::runtime_error::runtime_error;
    };

    QCoro::Task<> run();
    QCoro::Task<> steps();
    QCoro::Task<> link();
    QCoro::Task<> choose(QString institution);
    QCoro::Task<> signIn(QString user);
    QCoro::Task<> browse();
    QCoro::Task<> overview();
    QCoro::Task<> oneAccount();
    QCoro::Task<> annotate();
    QCoro::Task<> particulars();
    QCoro::Task<> accountDetails();
    QCoro::Task<> settings();
    QCoro::Task<> investments();
    QCoro::Task<> activity();
    QCoro::Task<> networkApps();
    QCoro::Task<> statements();
    QCoro::Task<> decline();
    QCoro::Task<> consents();
    QCoro::Task<> revoke();
    QCoro::Task<> revokeInVain();
    QCoro::Task<> erase();
    /// Saves what the open dialog asks for as a PDF, and leaves a picture of its first page.
    QCoro::Task<> receipt(QString name);

    /// Waits for it; Missing, with `what`, when it does not come true.
    QCoro::Task<> until(QString what, std::function<bool()> happened);
    QCoro::Task<> untilPageShows(QString selector);
    QCoro::Task<QVariant> ask(QString script);
    QCoro::Task<> clickInPage(QString selector);
    /// So named, and so named with "-dark".
    QCoro::Task<> bothPictures(QString name);
    /// The demo network does this wrong from now on; empty: nothing any more.
    QCoro::Task<> breakDemo(QString fault);
    /// The whole window as the screen shows it, once it has come to rest.
    QCoro::Task<> picture(QString name);
    void savePicture(const QImage& image, const QString& name);
    /// Ctrl+K, some letters, Return.
    QCoro::Task<> command(QString letters);

    QWidget* named(const QString& objectName) const; ///< visible; else Missing
    template <class Widget>
    Widget* shown() const; ///< the visible one of this class; null when there is none
    EmbeddedSurface* surface() const;
    MainWindow* window() const;

    Program& m_program;
    Clock& m_clock;
    QDir m_pictures;
    int m_number = 0;
};

} // namespace bursar::ui
