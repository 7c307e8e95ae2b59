// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/cancel.h"
#include "app/base/result.h"

#include <QCoroTask>
#include <QUrl>

namespace bursar {

/// Shows the bank's pages and hands back the address that the bank redirects to (D4). Four exist:
/// the embedded web view, the system browser with a loopback listener, "paste the address", and a
/// scripted one for tests.
class AuthorizationSurface {
public:
    virtual ~AuthorizationSurface() = default;

    /// "embedded", "browser" or "paste": for the consent's record.
    virtual QString name() const = 0;

    /// Called first. The redirect URI to send, for a network that registered `registered`: a
    /// listener puts its port in (RFC 8252 7.3). Fails when this surface cannot serve it, for
    /// example a listener for an https URI.
    virtual Result<QUrl> prepare(const QUrl& registered) = 0;

    /// Opens `authorize` and waits for an address that starts with `redirect`; nothing is ever sent
    /// to it by the embedded view. Errors: SurfaceClosed, PageUnreachable, Tls,
    /// AuthorizationRequestRejected (a 400 page), Cancelled. The surface is spent afterwards.
    virtual QCoro::Task<Result<QUrl>> authorize(
        QUrl authorize, QUrl redirect, CancelToken cancel) = 0;
};

/// Whether `address` is an answer to `redirect`: the same scheme, host, port and path.
bool isRedirect(const QUrl& address, const QUrl& redirect);

/// The same of what a person pasted: AddressNotRecognized when it is not.
Result<QUrl> readPasted(const QString& pasted, const QUrl& redirect);

} // namespace bursar
