// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/qnamtransport.h"

#include "app/base/literals.h"
#include "app/net/bodysink.h"
#include "app/net/once.h"
#include "app/net/policy.h"
#include "app/net/upload.h"

#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

namespace bursar {

namespace {

constexpr qsizetype longestBody = qsizetype(256) * 1024 * 1024;
constexpr qint64 readAhead = qint64(1024) * 1024; // before a sink has taken it

/// The error when the exchange itself failed; none when the server answered, with whatever status.
std::optional<ErrorKind> failureOf(const QNetworkReply& reply)
{
    switch (reply.error()) {
    case QNetworkReply::NoError:
        return std::nullopt;
    case QNetworkReply::TimeoutError:
        return ErrorKind::Timeout;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::Tls;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // Qt wanted to send a body again: upload.h
    case QNetworkReply::ProtocolFailure:
        return ErrorKind::ConnectionCut;
    case QNetworkReply::OperationCanceledError:
        return ErrorKind::Cancelled;
    default:
        break;
    }
    // What is left is Qt's reading of a status, or a failure on the way to the server.
    const bool answered = reply.error() > QNetworkReply::UnknownProxyError
        && reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    return answered ? std::nullopt : std::optional(ErrorKind::Offline);
}

/// One exchange under way: ends once, by the reply, a timer, the asker or its own end.
class Exchange final : public QObject {
public:
    Exchange(QNetworkReply* reply, std::shared_ptr<BodySink> sink,
        std::chrono::milliseconds timeout, QObject* parent)
        : QObject(parent)
        , m_reply(reply)
        , m_sink(std::move(sink))
    {
        m_reply->setParent(this);
        if (m_sink)
            m_reply->setReadBufferSize(readAhead);
        m_total.setSingleShot(true);
        m_connect.setSingleShot(true);
        m_connect.setInterval(connectTimeout);
        const auto late = [this] { end(fail(ErrorKind::Timeout)); };
        connect(&m_total, &QTimer::timeout, this, late);
        connect(&m_connect, &QTimer::timeout, this, late);
        connect(m_reply, &QNetworkReply::socketStartedConnecting, &m_connect,
            qOverload<>(&QTimer::start));
        connect(m_reply, &QNetworkReply::requestSent, &m_connect, &QTimer::stop);
        connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] { begin(); });
        connect(m_reply, &QIODevice::readyRead, this, [this] { gather(); });
        connect(m_reply, &QNetworkReply::finished, this, [this] { finish(); });
        m_total.start(timeout);
    }
    ~Exchange() override { m_outcome.give(fail(ErrorKind::Cancelled)); }

    void follow(const CancelToken& cancel)
    {
        m_cancel = cancel.whenCancelled([this] { end(fail(ErrorKind::Cancelled)); });
    }
    const Once<Result<HttpResponse>>& outcome() const { return m_outcome; }

private:
    void begin()
    {
        m_connect.stop();
        if (m_outcome.isGiven())
            return;
        if (startSinking())
            return;
        const auto announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
        if (announced > longestBody)
            end(fail(ErrorKind::BadPayload, u"body too long"_s));
        else if (announced > m_body.capacity() - bodyPadding)
            m_body.reserve(static_cast<qsizetype>(announced) + bodyPadding);
    }

    /// True when the body goes into the sink: a success that has one.
    bool startSinking()
    {
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (!m_sink || status < 200 || status > 299)
            return false;
        if (m_sinking)
            return true; // Qt may tell of the same headers twice
        m_sinking = true;
        const QVariant announced = m_reply->header(QNetworkRequest::ContentLengthHeader);
        const auto begun =
            m_sink->begin(announced.isValid() ? std::optional<std::int64_t>(announced.toLongLong())
                                              : std::nullopt);
        if (!begun)
            end(fail(begun.error()));
        return true;
    }

    /// As much as the sink has room for. What it leaves stays with Qt, which then stops reading
    /// from the socket.
    void sink()
    {
        while (!m_outcome.isGiven() && m_reply->bytesAvailable() > 0) {
            if (m_waiting)
                return;
            const QPointer<Exchange> self(this);
            const auto again = [self] {
                if (self)
                    self->goOn();
            };
            if (m_sink->isFull(again)) {
                m_waiting = true;
                m_total.stop(); // it is not the server that is slow
                return;
            }
            const QByteArray piece = m_reply->read(readAhead);
            if (piece.isEmpty())
                return;
            m_sunk += piece.size();
            m_total.start();
            if (const auto taken = m_sink->take(piece); !taken)
                end(fail(taken.error()));
        }
    }

    void goOn()
    {
        m_waiting = false;
        if (m_outcome.isGiven())
            return;
        m_total.start();
        sink();
        if (m_reply->isFinished() && !m_waiting)
            finish();
    }

    /// Straight into the body's own memory, which doubles when it must: no copy of the whole at the
    /// end, and no stretch of work on this thread that grows with the body.
    void gather()
    {
        if (m_outcome.isGiven())
            return;
        if (m_sinking) {
            sink();
            return;
        }
        const qsizetype have = m_body.size();
        const auto more = static_cast<qsizetype>(m_reply->bytesAvailable());
        if (have + more > longestBody) {
            end(fail(ErrorKind::BadPayload, u"body too long"_s));
            return;
        }
        if (m_body.capacity() < have + more + bodyPadding)
            m_body.reserve(std::max(2 * m_body.capacity(), have + more + bodyPadding));
        m_body.resize(have + more);
        const qint64 got = m_reply->read(m_body.data() + have, more);
        m_body.resize(have + static_cast<qsizetype>(std::max(got, qint64(0))));
    }

    void finish()
    {
        gather();
        if (m_outcome.isGiven() || m_waiting)
            return;
        if (const auto failure = failureOf(*m_reply)) {
            end(fail(*failure));
            return;
        }
        HttpResponse response;
        response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        for (const auto& [name, value] : m_reply->rawHeaderPairs())
            response.headers += HttpHeader{name, value};
        // Qt takes the header away when it unpacks a compressed body itself.
        const QByteArray announced = response.header("Content-Length");
        if (!announced.isEmpty() && response.header("Content-Encoding").isEmpty()
            && m_body.size() + m_sunk < announced.toLongLong()) {
            end(fail(ErrorKind::ConnectionCut));
            return;
        }
        reservePadding(m_body);
        response.body = std::move(m_body);
        response.sunk = m_sunk;
        end(std::move(response));
    }

    void end(Result<HttpResponse> result)
    {
        if (m_outcome.isGiven())
            return;
        m_total.stop();
        m_sink.reset();
        m_outcome.give(std::move(result));
        deleteLater(); // with the reply, which ends what is still under way
    }

    QNetworkReply* m_reply;
    QTimer m_total;
    QTimer m_connect;
    QByteArray m_body;
    std::shared_ptr<BodySink> m_sink; ///< null: into m_body
    bool m_sinking = false; ///< the body goes there
    bool m_waiting = false; ///< for room in it
    qint64 m_sunk = 0;
    Once<Result<HttpResponse>> m_outcome;
    std::shared_ptr<void> m_cancel;
};

QCoro::Task<Result<HttpResponse>> outcomeOf(Once<Result<HttpResponse>> outcome)
{
    co_return co_await outcome;
}

} // namespace

QnamTransport::QnamTransport()
    : m_tls(QSslConfiguration::defaultConfiguration())
{
    m_tls.setProtocol(QSsl::TlsV1_2OrLater);
    m_tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

QnamTransport::~QnamTransport() = default; // the manager's children, our exchanges, end with it

QNetworkRequest QnamTransport::prepared(const HttpRequest& request) const
{
    QNetworkRequest prepared(request.url);
    for (const HttpHeader& header : request.headers)
        prepared.setRawHeader(header.name, header.value);
    prepared.setRawHeader("User-Agent", "Bursar/" BURSAR_VERSION);
    prepared.setSslConfiguration(m_tls);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(
        QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    prepared.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    prepared.setAttribute(
        QNetworkRequest::Http2AllowedAttribute, request.url.scheme() == "https"_L1);
    return prepared;
}

QCoro::Task<Result<HttpResponse>> QnamTransport::send(
    HttpRequest request, std::chrono::milliseconds timeout, CancelToken cancel)
{
    if (cancel.isCancelled()) {
        const Once<Result<HttpResponse>> outcome;
        outcome.give(fail(ErrorKind::Cancelled));
        return outcomeOf(outcome);
    }
    QNetworkRequest outgoing = prepared(request);
    QNetworkReply* reply = nullptr;
    switch (request.method) {
    case HttpMethod::Get:
        reply = m_manager.get(outgoing);
        break;
    case HttpMethod::Post:
        reply = sendOnceOnly(m_manager, outgoing, std::move(request.body));
        break;
    case HttpMethod::Patch:
    case HttpMethod::Delete:
        reply = m_manager.sendCustomRequest(
            outgoing, toString(request.method).toByteArray(), request.body);
        break;
    }
    auto* exchange = new Exchange(reply, std::move(request.sink), timeout, &m_manager);
    exchange->follow(cancel);
    return outcomeOf(exchange->outcome());
}

} // namespace bursar
