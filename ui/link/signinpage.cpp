// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/link/signinpage.h"

#include "app/auth/surface.h"
#include "app/base/literals.h"
#include "app/base/log.h"

#include <QAuthenticator>
#include <QCoreApplication>
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
    rules->setAttribute(QWebEngineSettings::JavascriptCanOpenWindows, false); // but by a click
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
    // Without an answer the question is withdrawn; a password has no business in such a dialog.
    connect(this, &QWebEnginePage::authenticationRequired, this, [this] {
        Q_EMIT failed(Error{.kind = ErrorKind::AuthorizationRequestRejected, .http = 401});
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

void SignInPage::javaScriptAlert(const QUrl&, const QString&)
{
    // Its words would stand in a window of ours, again and again if the page likes.
}

bool SignInPage::javaScriptConfirm(const QUrl&, const QString& message)
{
    // Nobody is asked, so nobody agrees to anything. Only to leave the page is harmless.
    return message
        == QCoreApplication::translate("QWebEnginePage",
            "Are you sure you want to leave this page? Changes that you made may not be saved.");
}

bool SignInPage::javaScriptPrompt(const QUrl&, const QString&, const QString&, QString*)
{
    return false;
}

QStringList SignInPage::chooseFiles(FileSelectionMode, const QStringList&, const QStringList&)
{
    return {}; // no file of this computer belongs in a sign-in
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
    // A navigation that is refused, or leads to a download or to another program, ends as
    // "stopped". That is no failure where a page stays to go on from; before the first one there is
    // nothing to see.
    const bool nothing = info.status() == QWebEngineLoadingInfo::LoadStoppedStatus
        && url().isEmpty() && !isRedirect(info.url(), m_redirect);
    if (nothing)
        Q_EMIT failed(Error{.kind = ErrorKind::PageUnreachable,
            .detail = u"it leads to no page: "_s + info.url().scheme()});
    if (info.status() == QWebEngineLoadingInfo::LoadFailedStatus)
        Q_EMIT failed(Error{.kind = ErrorKind::PageUnreachable, .detail = info.errorString()});
}

} // namespace bursar
