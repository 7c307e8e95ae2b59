// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/hostilebank.h"

#include "app/base/literals.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTcpSocket>
#include <QTest>

namespace bursar::test {

namespace {

std::unique_ptr<QTcpServer> makeServer(HostileBank::Tls tls)
{
    if (tls == HostileBank::Tls::Off)
        return std::make_unique<QTcpServer>();
    auto server = std::make_unique<QSslServer>();
    QFile file(QFINDTESTDATA("../flow/tls/untrusted.pem"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no certificate");
    const QByteArray pem = file.readAll();
    QSslConfiguration configuration;
    configuration.setLocalCertificate(QSslCertificate(pem));
    configuration.setPrivateKey(QSslKey(pem, QSsl::Ec));
    server->setSslConfiguration(configuration);
    return server;
}

} // namespace

HostileBank::HostileBank(Tls tls)
    : m_server(makeServer(tls))
{
    m_server->listen(QHostAddress::LocalHost);
    QObject::connect(
        m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] {
            while (QTcpSocket* socket = m_server->nextPendingConnection()) {
                QObject::connect(
                    socket, &QTcpSocket::readyRead, socket, [this, socket] { serve(socket); });
                serve(socket);
            }
        });
}

void HostileBank::page(const QByteArray& path, const QByteArray& html)
{
    const QByteArray body = "<!doctype html><meta charset=utf-8>" + html;
    raw(path,
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
}

void HostileBank::raw(const QByteArray& path, const QByteArray& answer)
{
    m_answers.insert(path, answer);
}

void HostileBank::redirect(const QByteArray& path, const QByteArray& to)
{
    raw(path,
        "HTTP/1.1 302 Found\r\nLocation: " + to
            + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
}

QUrl HostileBank::address(const QByteArray& path) const
{
    QUrl url;
    url.setScheme(qobject_cast<QSslServer*>(m_server.get()) ? u"https"_s : u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_server->serverPort());
    url.setPath(QString::fromLatin1(path));
    return url;
}

void HostileBank::serve(QTcpSocket* socket)
{
    const QByteArray head = socket->peek(16'384);
    if (!head.contains("\r\n\r\n"))
        return;
    socket->readAll();
    const QByteArray path = head.split(' ').value(1);
    ++m_asked[path];
    const auto answer = m_answers.constFind(path);
    const bool known = answer != m_answers.constEnd();
    if (known && answer->isEmpty())
        return;
    socket->write(known
            ? *answer
            : "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"_ba);
    socket->disconnectFromHost();
}

} // namespace bursar::test
