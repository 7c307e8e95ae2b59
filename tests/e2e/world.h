// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/net/qnamtransport.h"
#include "app/profile/profile.h"
#include "tests/e2e/formsurface.h"
#include "tests/e2e/sandboxprocess.h"
#include "tests/e2e/shown.h"
#include "tests/kit/fakesecretstore.h"
#include "tests/kit/pending.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// Closes before it deletes, so that the folder can be opened again at once.
struct CloseProfile {
    void operator()(bursar::Profile* profile) const
    {
        QCoro::waitFor(profile->close());
        delete profile;
    }
};
using OpenProfile = std::unique_ptr<bursar::Profile, CloseProfile>;

/// Opened, started, with this network beside the built-in ones.
inline bursar::Result<OpenProfile> openProfile(
    const QString& folder, bursar::Profile::Services services, const bursar::Network& network)
{
    auto opened = QCoro::waitFor(bursar::Profile::open(QDir(folder), services));
    if (!opened)
        return bursar::fail(opened.error());
    (*opened)->takeNetwork(network);
    (*opened)->start();
    return OpenProfile(opened->release());
}

/// One person at one computer: a folder, a keychain, a network. The program can be closed and
/// opened again.
class World {
public:
    explicit World(
        const QStringList& sandboxArguments = {QStringLiteral("--rate"), QStringLiteral("0")})
        : sandbox(sandboxArguments)
    {
        secrets.set(
            bursar::secretkeys::clientSecret(QStringLiteral("test")), sandbox.clientSecret());
        secrets.set(
            bursar::secretkeys::serviceSecret(QStringLiteral("test")), sandbox.serviceSecret());
    }

    bursar::Result<OpenProfile> open()
    {
        return openProfile(folder.path(), {transport, secrets, clock}, sandbox.network());
    }

    /// With a bank linked and read.
    OpenProfile openLinked()
    {
        auto profile = open().value();
        FormSurface surface(QStringLiteral("cardinal_1"));
        bursar::kit::Pending linking(
            profile->link(QStringLiteral("test"), {QStringLiteral("cardinal")}, surface, {}, {}));
        [&] {
            QTRY_VERIFY_WITH_TIMEOUT(linking.isDone() && linking->has_value(), 20'000);
            QTRY_VERIFY_WITH_TIMEOUT(
                isAtRest(*profile) && profile->links().first().lastSuccess, 60'000);
        }();
        return profile;
    }

    QTemporaryDir folder;
    SandboxProcess sandbox;
    bursar::kit::FakeSecretStore secrets;
    bursar::SystemClock clock;
    bursar::QnamTransport transport;
};
