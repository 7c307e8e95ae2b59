// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/demonetwork.h"

#include "app/auth/pkce.h"
#include "app/auth/secretstore.h"
#include "app/base/literals.h"
#include "app/base/log.h"

namespace bursar::ui {

namespace {

const QString demoNetworkId = u"demo"_s;

/// A secret that the demo network shall know Bursar by: from the keychain, or a new one.
QCoro::Task<Result<Secret>> demoSecret(SecretStore& secrets, QString key)
{
    auto kept = co_await secrets.read(key);
    if (!kept)
        co_return fail(kept.error());
    if (*kept)
        co_return std::move(**kept);
    Secret made = randomText();
    const auto written = co_await secrets.write(key, made.clone());
    if (!written)
        co_return fail(written.error());
    co_return made;
}

} // namespace

DemoNetwork::DemoNetwork(const QDir& folder, SecretStore& secrets)
    : m_folder(folder)
    , m_secrets(secrets)
{
}

bool DemoNetwork::isDemo(const QString& networkId) { return networkId == demoNetworkId; }

QCoro::Task<Status> DemoNetwork::start()
{
    const auto turn = co_await m_turn.take();
    if (m_running)
        co_return Status{};
    auto client = co_await demoSecret(m_secrets, secretkeys::clientSecret(demoNetworkId));
    if (!client)
        co_return fail(client.error());
    auto service = co_await demoSecret(m_secrets, secretkeys::serviceSecret(demoNetworkId));
    if (!service)
        co_return fail(service.error());
    const DemoSandbox::Setup setup{.program = DemoSandbox::findProgram(),
        .stateFile = m_folder.filePath(u"demo-network.sealed"_s)};
    DemoSandbox::Secrets secrets{std::move(*client), std::move(*service)};
    auto started = co_await DemoSandbox::start(setup, std::move(secrets));
    if (!started) {
        qCWarning(lcUi) << "the demo network did not start:" << started.error().detail;
        co_return fail(started.error());
    }
    m_running = std::move(*started);
    co_return Status{};
}

} // namespace bursar::ui
