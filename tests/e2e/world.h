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

/// Opened, started, with this network beside the built-in ones.
inline bursar::Result<std::unique_ptr<bursar::Profile>> openProfile(
    const QString& folder, bursar::Profile::Services services, const bursar::Network& network)
{
    const auto open = [&] {
        bursar::kit::Pending opening(bursar::Profile::open(QDir(folder), services));
        while (!opening.isDone())
            QTest::qWait(1);
        return std::move(*opening);
    };
    auto opened = open();
    // A flow of the profile before may still hold the store for a moment.
    for (int i = 0; i < 200 && !opened && opened.error().kind == bursar::ErrorKind::StoreBusy;
        ++i) {
        QTest::qWait(1);
        opened = open();
    }
    if (opened) {
        (*opened)->takeNetwork(network);
        (*opened)->start();
    }
    return opened;
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
    }

    bursar::Result<std::unique_ptr<bursar::Profile>> open()
    {
        return openProfile(folder.path(), {transport, secrets, clock}, sandbox.network());
    }

    QTemporaryDir folder;
    SandboxProcess sandbox;
    bursar::kit::FakeSecretStore secrets;
    bursar::SystemClock clock;
    bursar::QnamTransport transport;
};
