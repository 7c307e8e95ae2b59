// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demosandbox.h"

#include "app/base/literals.h"
#include "app/base/log.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPromise>
#include <QTimer>

namespace bursar {

namespace {

constexpr std::chrono::seconds readyWithin{20};
constexpr std::chrono::milliseconds goneWithin{2'000};

/// The first line the process writes, or what it said when it ended before.
QFuture<Result<QByteArray>> firstLine(QProcess& process)
{
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    auto* context = new QObject(&process); // its end takes all three connections back
    const auto finish = [promise, context](Result<QByteArray> result) {
        if (promise->future().isFinished())
            return;
        promise->addResult(std::move(result));
        promise->finish();
        context->deleteLater();
    };
    QObject::connect(&process, &QProcess::readyReadStandardOutput, context, [&process, finish] {
        if (process.canReadLine())
            finish(process.readLine());
    });
    QObject::connect(&process, &QProcess::errorOccurred, context,
        [&process, finish] { finish(fail(ErrorKind::Offline, process.errorString())); });
    QObject::connect(&process, &QProcess::finished, context, [&process, finish] {
        finish(
            fail(ErrorKind::Offline, QString::fromUtf8(process.readAllStandardError()).left(500)));
    });
    QTimer::singleShot(readyWithin, context,
        [finish] { finish(fail(ErrorKind::Timeout, u"the demo network did not become ready"_s)); });
    return promise->future();
}

} // namespace

QCoro::Task<Result<std::unique_ptr<DemoSandbox>>> DemoSandbox::start(Setup setup, Secrets secrets)
{
    if (setup.program.isEmpty())
        co_return fail(ErrorKind::Offline, u"bursar-sandbox is not installed"_s);
    std::unique_ptr<DemoSandbox> sandbox(new DemoSandbox);
    QProcess& process = sandbox->m_process;
    process.setProcessChannelMode(QProcess::SeparateChannels);

    const auto line = firstLine(process);
    process.start(setup.program,
        QStringList{u"--watch-stdin"_s, u"--secret-stdin"_s, u"--service-secret-stdin"_s,
            u"--state"_s, setup.stateFile}
            + setup.arguments);
    // By its input, which only the child sees; an environment can be read by the person's others.
    process.write(secrets.client.reveal().toByteArray() + '\n'
        + secrets.service.reveal().toByteArray() + '\n');
    const auto ready = co_await line;
    if (!ready)
        co_return fail(ready.error());
    if (const auto status = sandbox->readReadyLine(*ready); !status)
        co_return fail(status.error());
    QObject::connect(&process, &QProcess::finished, &process,
        [](int code) { qCWarning(lcNet) << "the demo network ended with code" << code; });
    co_return sandbox;
}

DemoSandbox::~DemoSandbox()
{
    m_process.disconnect();
    m_process.kill(); // it has nothing to lose: its state file is written whole or not at all
    // A killed child is gone at once. QProcess's destructor would wait for it as well, but longer,
    // and calls it a mistake aloud.
    m_process.waitForFinished(static_cast<int>(goneWithin.count()));
}

Status DemoSandbox::readReadyLine(const QByteArray& line)
{
    const QJsonObject ready = QJsonDocument::fromJson(line).object();
    m_control = QUrl(ready.value("control"_L1).toString());
    const QJsonObject network{
        {u"id"_s, u"demo"_s},
        {u"name"_s, u"Demo network"_s},
        {u"idp"_s, ready.value("idp"_L1)},
        {u"products"_s, ready.value("products"_L1)},
        {u"sts"_s, ready.value("sts"_L1)},
        {u"api"_s, ready.value("api"_L1)},
        {u"apiVersion"_s, u"v2"_s},
        {u"clientId"_s, ready.value("clientId"_L1)},
        {u"serviceClientId"_s, ready.value("serviceClientId"_L1)},
        {u"recipientId"_s, ready.value("recipientId"_L1)},
        {u"redirectUri"_s, ready.value("redirectUris"_L1).toArray().first()},
        {u"scopes"_s, u"openid profile offline_access"_s},
        {u"providers"_s, ready.value("providers"_L1)},
    };
    auto parsed = parseNetwork(QJsonDocument(network).toJson());
    if (!parsed)
        return fail(parsed.error());
    m_network = std::move(*parsed);
    return {};
}

QString DemoSandbox::findProgram()
{
#ifdef Q_OS_WIN
    const QString name = u"bursar-sandbox.exe"_s;
#else
    const QString name = u"bursar-sandbox"_s;
#endif
    const QDir here(QCoreApplication::applicationDirPath());
    // Beside it when installed; in a build folder the two lie in sibling directories.
    for (const QString& candidate : {here.filePath(name), here.filePath(u"../sandbox/"_s + name),
             here.filePath(u"../libexec/bursar/"_s + name)}) {
        if (QFileInfo(candidate).isExecutable())
            return QDir::cleanPath(candidate);
    }
    return {};
}

} // namespace bursar
