// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"

#include <QUrl>
#include <QWebEnginePage>

namespace bursar {

/// One page under the rules of D4; the first, and each pop-up it opens. It can open no dialog: an
/// alert is ignored, a question is answered with no, but that whether to leave the page with yes.
class SignInPage final : public QWebEnginePage {
    Q_OBJECT

public:
    SignInPage(QWebEngineProfile* profile, QObject* parent);

    /// The address to take instead of loading it.
    void setRedirect(const QUrl& redirect) { m_redirect = redirect; }

    /// Whether the rules allow a request to this address at all.
    static bool mayLoad(const QUrl& url);

Q_SIGNALS:
    void redirected(const QUrl& address);
    void failed(const bursar::Error& error);
    void popupOpened(bursar::SignInPage* popup);

protected:
    bool acceptNavigationRequest(const QUrl& url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage* createWindow(WebWindowType type) override;
    void javaScriptAlert(const QUrl& origin, const QString& message) override;
    bool javaScriptConfirm(const QUrl& origin, const QString& message) override;
    bool javaScriptPrompt(const QUrl& origin, const QString& message, const QString& proposed,
        QString* answer) override;
    QStringList chooseFiles(
        FileSelectionMode mode, const QStringList& before, const QStringList& mimeTypes) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString& message,
        int line, const QString& source) override;

private:
    void judgeLoad(const QWebEngineLoadingInfo& info);

    QUrl m_redirect;
};

} // namespace bursar
