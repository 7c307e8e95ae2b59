// SPDX-License-Identifier: GPL-3.0-or-later
// The composition root: the one file that knows all parts and joins them.
#include "app/auth/keychainstore.h"
#include "app/base/clock.h"
#include "app/base/literals.h"
#include "app/base/log.h"
#include "app/net/qnamtransport.h"
#include "app/profile/folder.h"
#include "ui/features/linking/hostbar.h"
#include "ui/features/linking/linkpage.h"
#include "ui/kit/localsettings.h"
#include "ui/link/embeddedsurface.h"
#include "ui/program/language.h"
#include "ui/program/program.h"
#include "ui/tour/tour.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QStandardPaths>

#include <cstdio>

using namespace bursar;

namespace {

struct Arguments {
    QString profile;
    QStringList networkFiles;
    QString tour;
    QSize tourSize;
    QString language;
    bool demo = false;
};

Arguments parse(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"See your money, and who sees it."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption profile(u"profile"_s,
        u"Keep all files and keychain entries of this run apart, in DIR."_s, u"DIR"_s);
    const QCommandLineOption network(
        u"network"_s, u"Add the network that FILE describes (JSON)."_s, u"FILE"_s);
    const QCommandLineOption demo(u"demo"_s, u"Start the demo network."_s);
    const QCommandLineOption tour(u"tour"_s,
        u"Do the main job by itself in real windows, on the demo network and a profile of its own, "
        u"and leave a "
        u"picture of each step in DIR."_s,
        u"DIR"_s);
    const QCommandLineOption tourSize(
        u"tour-size"_s, u"The window of the tour is so large."_s, u"WIDTHxHEIGHT"_s, u"1360x860"_s);
    const QCommandLineOption language(
        u"language"_s, u"Speak this language: en, de, or pseudo."_s, u"CODE"_s);
    parser.addOptions({profile, network, demo, tour, tourSize, language});
    parser.process(application);
    const QStringList sides = parser.value(tourSize).split(u'x');
    return {parser.value(profile), parser.values(network), parser.value(tour),
        QSize(sides.value(0).toInt(), sides.value(1).toInt()), parser.value(language),
        parser.isSet(demo)};
}

/// The networks of --network, or what is wrong with them on stderr.
std::optional<QList<Network>> readNetworks(const QStringList& files)
{
    QList<Network> networks;
    for (const QString& name : files) {
        QFile file(name);
        const auto network = file.open(QIODevice::ReadOnly)
            ? parseNetwork(file.readAll())
            : Result<Network>(fail(ErrorKind::NotFound, file.errorString()));
        if (!network) {
            std::fprintf(
                stderr, "bursar: %s: %s\n", qPrintable(name), qPrintable(network.error().detail));
            return std::nullopt;
        }
        networks.append(*network);
    }
    return networks;
}

ui::LinkFlow::Embedded makeEmbedded(ui::LinkPage& page)
{
    auto surface = std::make_unique<EmbeddedSurface>();
    auto* widget = surface.get();
    ui::HostBar* bar = page.hostBar();
    QObject::connect(widget, &EmbeddedSurface::loadProgress, bar, &ui::HostBar::setProgress);
    QObject::connect(widget, &EmbeddedSurface::pageChanged, bar,
        [bar](const QString& host, PageSecurity security) {
            switch (security) {
            case PageSecurity::Unknown:
                return bar->setHost(host, ui::HostBar::Security::Unknown);
            case PageSecurity::Encrypted:
                return bar->setHost(host, ui::HostBar::Security::Encrypted);
            case PageSecurity::ThisComputer:
                return bar->setHost(host, ui::HostBar::Security::ThisComputer);
            }
        });
    return {std::move(surface), widget};
}

} // namespace

int main(int argc, char** argv)
{
    registerRedirectScheme(
        "example.bursar"); // before the application exists, or WebEngine never learns of it
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"bursar"_s);
    QApplication::setApplicationDisplayName(u"Bursar"_s);
    QApplication::setApplicationVersion(QStringLiteral(BURSAR_VERSION));
    QApplication::setDesktopFileName(u"example.bursar.Bursar"_s);
    QApplication::setQuitOnLastWindowClosed(false); // Program ends what is under way first
    Q_INIT_RESOURCE(bursar);

    const Arguments arguments = parse(application);
    const auto networks = readNetworks(arguments.networkFiles);
    if (!networks)
        return 2;

    const bool touring = !arguments.tour.isEmpty();
    const auto folder = touring && arguments.profile.isEmpty()
        ? ProfileFolder::temporary()
        : ProfileFolder::open(arguments.profile.isEmpty()
                  ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
                  : arguments.profile);
    if (!folder) {
        std::fprintf(stderr, "bursar: the profile's folder cannot be used: %s\n",
            qPrintable(folder.error().detail));
        return 1;
    }
    const ui::LocalSettings settings(folder->dir().filePath(u"window.ini"_s));
    ui::setLanguage(
        arguments.language.isEmpty() ? settings.get(ui::setting::language) : arguments.language);
    logToFile(folder->dir().filePath(u"bursar.log"_s));

    SystemClock clock;
    QnamTransport transport;
    KeychainStore secrets(clock, folder->id());
    ui::Program program({folder->dir(), arguments.demo || touring, *networks,
                            QUrl(QStringLiteral(BURSAR_HOMEPAGE))},
        {transport, secrets, clock}, makeEmbedded);
    std::unique_ptr<ui::Tour> tour;
    if (touring)
        tour = std::make_unique<ui::Tour>(program, clock, QDir(arguments.tour), arguments.tourSize);
    program.start();
    return QApplication::exec();
}
