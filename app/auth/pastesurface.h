// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/surface.h"
#include "app/net/once.h"

#include <functional>

namespace bursar {

/// "Paste the address you landed on": the system browser shows the bank, the person brings the
/// address back. Works with every redirect URI; the last resort when nothing else does.
class PasteSurface final : public AuthorizationSurface {
public:
    /// `openUrl` shows an address in the system browser; false when it cannot.
    explicit PasteSurface(std::function<bool(QUrl)> openUrl);
    /// Ends a sign-in that waits with SurfaceClosed.
    ~PasteSurface() override;

    QString name() const override { return QStringLiteral("paste"); }
    Result<QUrl> prepare(const QUrl& registered) override;
    QCoro::Task<Result<QUrl>> authorize(QUrl authorize, QUrl redirect, CancelToken cancel) override;

    /// What the person pasted. AddressNotRecognized leaves the sign-in waiting for another try.
    Status submit(const QString& pasted);

    /// The person gave up.
    void close();

private:
    std::function<bool(QUrl)> m_openUrl;
    QUrl m_redirect;
    Once<Result<QUrl>> m_outcome;
};

} // namespace bursar
