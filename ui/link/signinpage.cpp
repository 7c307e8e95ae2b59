// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/link/signinpage.h"

#include "app/auth/surface.h"
#include "app/base/literals.h"
#include "app/base/log.h"

#include <QHostAddress>
#include <QWebEngineCertificateError>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineLoadingInfo>
#include <QWebEngineProfile>
#include <QWebEngineSettings>

namespace bursar {

namespace {

bool isLoopback(const QUrl& url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

} // namespace

SignInPage::SignInPage(QWebEngineProfile* profile, QObject* parent)
    : QWebEnginePage(profile, parent)
{
    auto* rules = settings();
    rules->setAttribute(QWebEngineSettings::PluginsEnabled, false);
    rules->setAttribute(QWebEngineSettings::PdfViewerEnabled, false);
    rules->setAttribute(QWebEngineSettings::FullScreenSupportEnabled, false);
    rules->setAttribute(QWebEngineSettings::ScreenCaptureEnabled, false);
    rules->setAttribute(QWebEngineSettings::JavascriptCanAccessClipboard, false);
    rules->setAttribute(QWebEngineSettings::LocalContentCanAccessFileUrls, false);
    rules->setAttribute(QWebEngineSettings::DnsPrefetchEnabled, false);
    rules->setAttribute(QWebEngineSettings::AllowRunningInsecureContent, false);
    rules->setUnknownUrlSchemePolicy(QWebEngineSettings::DisallowUnknownUrlSchemes);

    connect(this, &QWebEnginePage::featurePermissionRequested, this,
        [this](const QUrl& origin, Feature feature) {
            setFeaturePermission(origin, feature, PermissionDeniedByUser);
        });
    connect(this, &QWebEnginePage::fullScreenRequested, this,
        [](QWebEngineFullScreenRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::certificateError, this,
        [this](QWebEngineCertificateError certificateError) {
            certificateError.rejectCertificate();
            Q_EMIT failed(Error{.kind = ErrorKind::Tls, .detail = certificateError.url().host()});
        });
    connect(this, &QWebEnginePage::renderProcessTerminated, this, [this] {
        Q_EMIT failed(
            Error{.kind = ErrorKind::PageUnreachable, .detail = u"the page's process ended"_s});
    });
    connect(this, &QWebEnginePage::loadingChanged, this, &SignInPage::judgeLoad);
}

bool SignInPage::mayLoad(const QUrl& url)
{
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url));
}

bool SignInPage::acceptNavigationRequest(
    const QUrl& url, [[maybe_unused]] NavigationType type, bool isMainFrame)
{
    // Also asked for each hop of a 302, so the redirect is caught before a byte goes to it.
    if (isMainFrame && isRedirect(url, m_redirect)) {
        Q_EMIT redirected(url);
        return false;
    }
    if (mayLoad(url) || url.scheme() == "about"_L1)
        return true;
    // Frames bring data: and blob: addresses of their own; the whole page may not become one.
    if (!isMainFrame && (url.scheme() == "data"_L1 || url.scheme() == "blob"_L1))
        return true;
    qCInfo(lcAuth) << "sign-in page refused to go to a" << url.scheme() << "address";
    if (isMainFrame && url.scheme() == "http"_L1)
        Q_EMIT failed(Error{.kind = ErrorKind::Tls, .detail = u"the page left encryption"_s});
    return false;
}

QWebEnginePage* SignInPage::createWindow([[maybe_unused]] WebWindowType type)
{
    auto* popup = new SignInPage(profile(), this);
    popup->setRedirect(m_redirect);
    Q_EMIT popupOpened(popup);
    return popup;
}

void SignInPage::javaScriptConsoleMessage(
    JavaScriptConsoleMessageLevel, const QString&, int, const QString&)
{
    // A bank's page may print anything, also what the person typed. It does not reach our log.
}

void SignInPage::judgeLoad(const QWebEngineLoadingInfo& info)
{
    const bool httpError = info.errorDomain() == QWebEngineLoadingInfo::HttpStatusCodeDomain
        && info.errorCode() >= 400;
    if (httpError) {
        // akoya-api.md 2.3: a 400 page is all that the network says of a bad client, redirect URI
        // or provider.
        const auto kind = info.errorCode() >= 500 ? ErrorKind::AuthorizationServerError
                                                  : ErrorKind::AuthorizationRequestRejected;
        Q_EMIT failed(Error{.kind = kind, .http = info.errorCode()});
        return;
    }
    // A navigation that acceptNavigationRequest() refused ends as "stopped", which is no failure.
    if (info.status() == QWebEngineLoadingInfo::LoadFailedStatus) {
        Q_EMIT failed(Error{.kind = ErrorKind::PageUnreachable, .detail = info.errorString()});
    }
}

} // namespace bursar
