// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/transport.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>

namespace bursar {

/// Transport over QNetworkAccessManager, which does its socket and TLS work on a thread of its own
/// (docs/decisions/0006-where-flows-run.md). TLS 1.2 or better, certificate errors are final, no
/// cookies, no cache, no redirects, no sending again behind the caller's back. A body is gathered
/// with room for the parser behind it; one over 256 MB is BadPayload.
class QnamTransport final : public Transport {
public:
    QnamTransport();
    /// What is under way ends as Cancelled.
    ~QnamTransport() override;

    QCoro::Task<Result<HttpResponse>> send(
        HttpRequest request, std::chrono::milliseconds timeout, CancelToken cancel) override;

private:
    QNetworkRequest prepared(const HttpRequest& request) const;

    QSslConfiguration m_tls;
    QNetworkAccessManager m_manager;
};

} // namespace bursar
