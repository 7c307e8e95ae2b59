// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/sandboxprocess.h"

#include "app/base/literals.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace bursar;

SandboxProcess::SandboxProcess(const QStringList& arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(BURSAR_SANDBOX), QStringList{u"--watch-stdin"_s} + arguments);
    while (m_process.state() != QProcess::NotRunning && !m_process.canReadLine())
        m_process.waitForReadyRead(20'000);
    m_ready = QJsonDocument::fromJson(m_process.readLine()).object();
}

SandboxProcess::~SandboxProcess()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(5'000))
        m_process.kill();
}

QByteArray SandboxProcess::networkJson(int perSecond, int pageSize) const
{
    QJsonObject network{
        {u"id"_s, u"test"_s},
        {u"name"_s, u"Test network"_s},
        {u"apiVersion"_s, u"v2"_s},
        {u"redirectUri"_s, m_ready.value("redirectUris"_L1).toArray().first()},
        {u"scopes"_s, u"openid profile offline_access"_s},
        {u"requestsPerSecond"_s, perSecond},
        {u"pageSize"_s, pageSize},
    };
    for (const auto key : {"idp"_L1, "products"_L1, "sts"_L1, "api"_L1, "clientId"_L1,
             "serviceClientId"_L1, "recipientId"_L1, "providers"_L1})
        network.insert(key, m_ready.value(key));
    return QJsonDocument(network).toJson();
}

Network SandboxProcess::network(int perSecond, int pageSize) const
{
    return parseNetwork(networkJson(perSecond, pageSize)).value();
}

QJsonObject SandboxProcess::control(const QString& path, const QJsonObject& body) const
{
    return exchange("POST", path, QJsonDocument(body).toJson());
}

QJsonObject SandboxProcess::askControl(const QString& path) const
{
    return exchange("GET", path, {});
}

void SandboxProcess::clearFaults() const { exchange("DELETE", u"/faults"_s, {}); }

QJsonObject SandboxProcess::exchange(
    const QByteArray& verb, const QString& path, const QByteArray& body) const
{
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(m_ready.value("control"_L1).toString() + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply* reply = manager.sendCustomRequest(request, verb, body);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return QJsonDocument::fromJson(reply->readAll()).object();
}
