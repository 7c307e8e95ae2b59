// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/loopbacksurface.h"

#include "app/base/clock.h"
#include "app/base/literals.h"

#include <QTcpSocket>

namespace bursar {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 10min;
constexpr auto knockPatience = 10s; // for one connection's headers
constexpr qsizetype longestHead = 16'384;
constexpr int knocksAtOnce = 16; // browsers open a few in advance

QByteArray answer(QByteArrayView status, const QByteArray& page)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
        + QByteArray::number(page.size())
        + "\r\nConnection: close\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
          "X-Content-Type-Options: nosniff\r\n"
          "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\n\r\n"
        + page;
}

/// The Host header, as sent; empty when there is none, or more than one.
QByteArray hostOf(const QList<QByteArray>& lines)
{
    QByteArray host;
    for (const QByteArray& line : lines) {
        if (line.size() < 5 || line.first(5).compare("host:", Qt::CaseInsensitive) != 0)
            continue;
        if (!host.isEmpty())
            return {};
        host = line.sliced(5).trimmed();
    }
    return host;
}

/// The address that a request asks for, when it is one that a browser sends for `redirect`. The
/// Host must be ours too: a page whose name was made to point at this machine is not our redirect.
std::optional<QUrl> addressIn(const QByteArray& head, const QUrl& redirect)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.front().trimmed().split(' ');
    if (words.size() != 3 || words[0] != "GET" || !words[1].startsWith('/')
        || !words[2].startsWith("HTTP/1."))
        return std::nullopt;
    const QByteArray host = redirect.host().toLatin1() + ':' + QByteArray::number(redirect.port());
    if (hostOf(lines).compare(host, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    const QUrl address = QUrl::fromEncoded("http://" + host + words[1], QUrl::StrictMode);
    return isRedirect(address, redirect) ? std::optional(address) : std::nullopt;
}

} // namespace

/// One connection, until its answer or its end.
class LoopbackSurface::Knock final : public QObject {
public:
    Knock(LoopbackSurface& surface, QTcpSocket* socket)
        : QObject(&surface.m_server)
        , m_surface(surface)
        , m_socket(socket)
    {
        m_socket->setParent(this);
        connect(m_socket, &QTcpSocket::readyRead, this, [this] { read(); });
        connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        m_late = surface.m_clock.callAfter(knockPatience, [this] { m_socket->abort(); });
        read(); // what came before anyone listened
    }

private:
    void read()
    {
        if (m_answered) {
            m_socket->readAll();
            return;
        }
        m_head += m_socket->read(longestHead + 1 - m_head.size());
        const bool whole = m_head.contains("\r\n\r\n");
        if (!whole && m_head.size() <= longestHead)
            return;
        m_answered = true;
        // Only the first answer is taken; who comes later, on a connection opened before, is
        // refused.
        const auto address = whole && !m_surface.m_outcome.isGiven()
            ? addressIn(m_head, m_surface.m_redirect)
            : std::nullopt;
        m_socket->write(address ? answer("200 OK", m_surface.m_page)
                                : answer(whole ? "404 Not Found" : "431 Headers Too Large", {}));
        m_socket->disconnectFromHost(); // after the last byte is out
        if (!address)
            return;
        setParent(nullptr); // the surface may go now, this answer must still get out
        m_surface.end(*address);
    }

    LoopbackSurface& m_surface; // not touched once answered
    QTcpSocket* m_socket;
    QByteArray m_head;
    bool m_answered = false;
    std::shared_ptr<void> m_late;
};

LoopbackSurface::LoopbackSurface(Clock& clock, std::function<bool(QUrl)> openUrl, QByteArray page)
    : m_clock(clock)
    , m_openUrl(std::move(openUrl))
    , m_page(std::move(page))
{
    m_server.setMaxPendingConnections(knocksAtOnce);
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
}

LoopbackSurface::~LoopbackSurface() { close(); }

Result<QUrl> LoopbackSurface::prepare(const QUrl& registered)
{
    const QString host = registered.host();
    if (registered.scheme() != "http"_L1 || (host != "127.0.0.1"_L1 && host != "localhost"_L1))
        return fail(ErrorKind::AuthorizationRequestRejected, u"not a loopback redirect"_s);
    const auto port = static_cast<quint16>(registered.port(0));
    if (!m_server.listen(QHostAddress::LocalHost, port))
        return fail(ErrorKind::PageUnreachable, u"cannot listen: "_s + m_server.errorString());
    m_redirect = registered;
    m_redirect.setPort(m_server.serverPort());
    return m_redirect;
}

QCoro::Task<Result<QUrl>> LoopbackSurface::authorize(
    QUrl authorize, QUrl redirect, CancelToken cancel)
{
    const Once<Result<QUrl>> outcome = m_outcome; // this object may be gone when it comes
    m_redirect = std::move(redirect);
    m_patience = m_clock.callAfter(patience, [this] { end(fail(ErrorKind::Timeout)); });
    m_cancel = cancel.whenCancelled([this] { end(fail(ErrorKind::Cancelled)); });
    if (!outcome.isGiven() && !m_openUrl(std::move(authorize)))
        end(fail(ErrorKind::PageUnreachable));
    co_return co_await outcome;
}

void LoopbackSurface::accept()
{
    while (QTcpSocket* socket = m_server.nextPendingConnection()) {
        if (m_server.findChildren<QTcpSocket*>().size() > knocksAtOnce) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        new Knock(*this, socket); // the server's child; deletes itself when the connection ends
    }
}

void LoopbackSurface::end(Result<QUrl> outcome)
{
    m_server.close();
    m_outcome.give(std::move(outcome));
}

Status LoopbackSurface::submit(const QString& pasted)
{
    auto address = readPasted(pasted, m_redirect);
    if (!address)
        return fail(address.error());
    end(std::move(address));
    return {};
}

void LoopbackSurface::close() { end(fail(ErrorKind::SurfaceClosed)); }

} // namespace bursar
