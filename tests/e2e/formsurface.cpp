// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/formsurface.h"

#include "app/base/literals.h"

#include <QCoroNetworkReply>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QUrlQuery>

using namespace bursar;

namespace {

QString attribute(const QString& tag, const QString& name)
{
    const QRegularExpression pattern(u"\\b%1=\"([^\"]*)\""_s.arg(name));
    return pattern.match(tag).captured(1);
}

} // namespace

FormSurface::FormSurface(QString user)
    : m_user(std::move(user))
{
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

QCoro::Task<Result<QUrl>> FormSurface::authorize(QUrl authorize, QUrl redirect, CancelToken cancel)
{
    QUrl url = authorize;
    QByteArray post;
    for (int step = 0; step < 20 && !cancel.isCancelled(); ++step) {
        QNetworkRequest request(url);
        request.setHeader(
            QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
        const std::unique_ptr<QNetworkReply> reply(
            post.isEmpty() ? m_manager.get(request) : m_manager.post(request, post));
        co_await reply.get();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status == 0)
            co_return fail(ErrorKind::PageUnreachable);
        if (status >= 400)
            co_return fail(Error{.kind = ErrorKind::AuthorizationRequestRejected, .http = status});
        if (status >= 300) {
            const QUrl next = url.resolved(QUrl(QString::fromUtf8(reply->rawHeader("Location"))));
            if (isRedirect(next, redirect))
                co_return next;
            url = next;
            post.clear();
            continue;
        }
        static const QRegularExpression formPattern(
            u"<form[^>]*>.*?</form>"_s, QRegularExpression::DotMatchesEverythingOption);
        const QString form = formPattern.match(QString::fromUtf8(reply->readAll())).captured();
        if (form.isEmpty())
            co_return fail(ErrorKind::PageUnreachable, u"a page without a form"_s);
        post = fillIn(form);
        url = url.resolved(QUrl(attribute(form, u"action"_s)));
    }
    co_return fail(cancel.isCancelled() ? ErrorKind::Cancelled : ErrorKind::PageUnreachable);
}

QByteArray FormSurface::fillIn(const QString& form) const
{
    QUrlQuery fields;
    int ticked = 0;
    static const QRegularExpression inputPattern(u"<(?:input|button)[^>]*>"_s);
    for (const auto& match : inputPattern.globalMatch(form)) {
        const QString tag = match.captured();
        const QString name = attribute(tag, u"name"_s);
        const QString type = attribute(tag, u"type"_s);
        if (name.isEmpty())
            continue;
        if (type == "checkbox"_L1 && m_accounts > 0 && ++ticked > m_accounts)
            continue;
        const bool asksForUser = type == "text"_L1 || type == "password"_L1;
        const QString value = asksForUser ? m_user : attribute(tag, u"value"_s);
        fields.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    return fields.toString(QUrl::FullyEncoded).toUtf8();
}
