// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/surface.h"
#include "app/net/once.h"

#include <functional>
#include <utility>

namespace bursar::kit {

/// Plays the browser, the bank and the person: answers an authorize address with an address to land
/// on, or an error. Without a script it waits until cancelled.
class ScriptedSurface final : public AuthorizationSurface {
public:
    using Script = std::function<Result<QUrl>(const QUrl& authorize, const QUrl& redirect)>;

    explicit ScriptedSurface(Script script = {})
        : m_script(std::move(script))
    {
    }
    ~ScriptedSurface() override { m_outcome.give(fail(ErrorKind::SurfaceClosed)); }

    /// What prepare() gives instead of the registered address.
    void refuse(ErrorKind kind) { m_refusal = kind; }
    void redirectTo(const QUrl& redirect) { m_redirect = redirect; }
    const QUrl& opened() const { return m_opened; }

    QString name() const override { return QStringLiteral("scripted"); }
    Result<QUrl> prepare(const QUrl& registered) override;
    QCoro::Task<Result<QUrl>> authorize(QUrl authorize, QUrl redirect, CancelToken cancel) override;

private:
    Script m_script;
    std::optional<ErrorKind> m_refusal;
    QUrl m_redirect;
    QUrl m_opened;
    Once<Result<QUrl>> m_outcome;
};

/// `redirect` with the `state` of `authorize` and these further parameters: what a bank does.
QUrl landing(const QUrl& authorize, const QUrl& redirect, const QString& query);

} // namespace bursar::kit
