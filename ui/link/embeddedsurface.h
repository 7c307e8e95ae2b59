// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/surface.h"

#include <QWidget>

#include <functional>
#include <memory>

class QWebEngineProfile;
class QWebEngineView;
class QStackedLayout;

namespace bursar {

class SignInPage;

/// What the host bar says of the page that is shown. Insecure pages are not shown at all.
enum class PageSecurity : std::uint8_t {
    Unknown, ///< nothing has loaded yet
    Encrypted, ///< https, and WebEngine accepted the certificate
    ThisComputer, ///< plain http to a loopback address: the demo network
};

/// Must run before the application object is made: WebEngine learns of custom schemes only then,
/// and a redirect to one it does not know never reaches us.
void registerRedirectScheme(const QByteArray& scheme);

/// The embedded web view as a sign-in surface (D4). A profile of its own, off the record, lives for
/// one sign-in and is destroyed with it. http(s) only, plain http for loopback alone; a certificate
/// error ends the sign-in; no downloads, no permissions, no saved passwords, no scripts of ours; a
/// pop-up opens over the page under the same rules. The redirect is taken before anything is sent
/// to it.
class EmbeddedSurface final : public QWidget, public AuthorizationSurface {
    Q_OBJECT

public:
    explicit EmbeddedSurface(QWidget* parent = nullptr);
    ~EmbeddedSurface() override;

    QString name() const override { return QStringLiteral("embedded"); }
    Result<QUrl> prepare(const QUrl& registered) override;
    QCoro::Task<Result<QUrl>> authorize(QUrl authorize, QUrl redirect, CancelToken cancel) override;

    /// The page, for the tour, which signs in as a person would: with keys and clicks.
    QWidget* pageWidget() const;
    /// Runs a question on the page and hands back its answer; for the tour only, never during a
    /// person's sign-in.
    void inspect(const QString& script, const std::function<void(const QVariant&)>& answer);

Q_SIGNALS:
    void pageChanged(const QString& host, bursar::PageSecurity security);
    void loadProgress(int percent);

private:
    void watch(SignInPage* page);
    void announce();
    void openPopup(SignInPage* popup);
    void finish(Result<QUrl> result);

    class Outcome;
    std::shared_ptr<Outcome> m_outcome;
    QWebEngineProfile* m_profile;
    QWebEngineView* m_view;
    SignInPage* m_page;
    QStackedLayout* m_stack; ///< the page, and the pop-ups over it
};

} // namespace bursar
