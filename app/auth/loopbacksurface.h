// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/surface.h"
#include "app/net/once.h"

#include <QByteArray>
#include <QTcpServer>

#include <functional>
#include <memory>

namespace bursar {

class Clock;

/// The system browser, and a listener on 127.0.0.1 that the bank redirects to (RFC 8252 7.3). It
/// hears one GET on the redirect's path and is gone; whatever else knocks gets a 404. Waits ten
/// minutes at most (akoya-api.md 9.1): Timeout.
class LoopbackSurface final : public AuthorizationSurface {
public:
    /// `openUrl` shows an address in the system browser; false when it cannot. `page`: the HTML
    /// that tells the person to go back to Bursar.
    LoopbackSurface(Clock& clock, std::function<bool(QUrl)> openUrl, QByteArray page);
    /// Ends a sign-in that waits with SurfaceClosed.
    ~LoopbackSurface() override;

    /// Starts to listen. A registered port is used as it is, since networks compare the address
    /// letter by letter; without one any free port is taken. AuthorizationRequestRejected when
    /// `registered` is not http on 127.0.0.1 or localhost, PageUnreachable when the port is taken.
    QString name() const override { return QStringLiteral("browser"); }
    Result<QUrl> prepare(const QUrl& registered) override;
    QCoro::Task<Result<QUrl>> authorize(QUrl authorize, QUrl redirect, CancelToken cancel) override;

    /// What the person pasted, when the browser did not come back by itself. AddressNotRecognized
    /// leaves the sign-in waiting.
    Status submit(const QString& pasted);

    /// The person gave up.
    void close();

private:
    class Knock;
    void accept();
    void end(Result<QUrl> outcome);

    Clock& m_clock;
    std::function<bool(QUrl)> m_openUrl;
    QByteArray m_page;
    QUrl m_redirect;
    QTcpServer m_server;
    Once<Result<QUrl>> m_outcome;
    std::shared_ptr<void> m_patience;
    std::shared_ptr<void> m_cancel;
};

} // namespace bursar
