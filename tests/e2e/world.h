// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/net/qnamtransport.h"
#include "app/profile/profile.h"
#include "tests/e2e/formsurface.h"
#include "tests/e2e/sandboxprocess.h"
#include "tests/kit/fakesecretstore.h"
#include "tests/kit/pending.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

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
        bursar::kit::Pending opening(
            bursar::Profile::open(QDir(folder.path()), {transport, secrets, clock}));
        while (!opening.isDone())
            QTest::qWait(1);
        auto opened = std::move(*opening);
        if (opened) {
            (*opened)->takeNetwork(sandbox.network());
            (*opened)->start();
        }
        return opened;
    }

    QTemporaryDir folder;
    SandboxProcess sandbox;
    bursar::kit::FakeSecretStore secrets;
    bursar::SystemClock clock;
    bursar::QnamTransport transport;
};
