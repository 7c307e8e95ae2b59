// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/manage/appdraft.h"

#include "app/base/literals.h"
#include "app/net/http.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace bursar {

namespace {

bool isWebPage(const QString& address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty();
}

bool isMail(const QString& text)
{
    static const QRegularExpression mail(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"_s);
    return mail.match(text).hasMatch();
}

} // namespace

bool isRedirectAddress(const QString& address)
{
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.isRelative() || url.hasFragment() || address.contains(u' '))
        return false;
    if (url.scheme() == "http"_L1)
        return isLoopback(url);
    if (url.scheme() == "https"_L1)
        return !url.host().isEmpty();
    return address.contains("://"_L1);
}

QList<DraftProblem> problemsOf(const AppDraft& draft)
{
    QList<DraftProblem> problems;
    static const QRegularExpression name(u"^[A-Za-z0-9 #$&'()*+,\\-./|\u2013\u00e9]+$"_s);
    if (draft.name.trimmed().isEmpty())
        problems += DraftProblem::NameMissing;
    else if (!name.match(draft.name).hasMatch())
        problems += DraftProblem::NameCharacters;
    if (draft.description.trimmed().isEmpty())
        problems += DraftProblem::DescriptionMissing;
    else if (draft.description.size() > longestAppDescription)
        problems += DraftProblem::DescriptionTooLong;
    const auto& uris = draft.redirectUris;
    if (uris.isEmpty())
        problems += DraftProblem::RedirectMissing;
    else if (!std::all_of(uris.begin(), uris.end(), isRedirectAddress))
        problems += DraftProblem::RedirectInvalid;
    if (!isWebPage(draft.logoUri))
        problems += DraftProblem::LogoInvalid;
    if (!draft.iconUri.isEmpty() && !isWebPage(draft.iconUri))
        problems += DraftProblem::IconInvalid;
    if (draft.contacts.isEmpty())
        problems += DraftProblem::ContactMissing;
    else if (!std::all_of(draft.contacts.begin(), draft.contacts.end(), isMail))
        problems += DraftProblem::ContactInvalid;
    if (!isWebPage(draft.clientUri))
        problems += DraftProblem::ClientUriInvalid;
    const auto isMore = [](const QString& product) {
        return product != "accounts_info"_L1 && product != "account_info"_L1;
    };
    if (std::none_of(draft.products.begin(), draft.products.end(), isMore))
        problems += DraftProblem::ProductsMissing;
    return problems;
}

bool AppChange::isNothing(const NetworkApp& app) const
{
    return !newSecret && (description.isEmpty() || description == app.description)
        && (redirectUris.isEmpty() || redirectUris == app.redirectUris);
}

namespace manage {

QByteArray toJson(const AppDraft& draft)
{
    QJsonObject object{{u"client_name"_s, draft.name.trimmed()},
        {u"description"_s, draft.description.trimmed()},
        {u"redirect_uris"_s, QJsonArray::fromStringList(draft.redirectUris)},
        {u"logo_uri"_s, draft.logoUri}, {u"contacts"_s, QJsonArray::fromStringList(draft.contacts)},
        {u"client_uri"_s, draft.clientUri}, {u"scope"_s, draft.products.join(u' ')}};
    if (!draft.iconUri.isEmpty())
        object.insert(u"icon_url"_s, draft.iconUri);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray toPatch(const NetworkApp& app, const AppChange& change)
{
    QJsonArray operations;
    const auto add = [&operations](const QString& op, const QString& path,
                         const std::optional<QString>& value = {}) {
        QJsonObject operation{{u"op"_s, op}, {u"path"_s, path}};
        if (value)
            operation.insert(u"value"_s, *value);
        operations.append(operation);
    };
    if (!change.description.isEmpty() && change.description != app.description)
        add(u"replace"_s, u"/description"_s, change.description);
    const QStringList& before = app.redirectUris;
    const QStringList& after = change.redirectUris;
    if (!after.isEmpty()) {
        // Added and replaced first: at no moment is the list empty.
        for (qsizetype i = 0; i < after.size(); ++i) {
            if (i >= before.size())
                add(u"add"_s, u"/redirect_uris/%1"_s.arg(i), after[i]);
            else if (after[i] != before[i])
                add(u"replace"_s, u"/redirect_uris/%1"_s.arg(i), after[i]);
        }
        for (qsizetype i = before.size(); i > after.size(); --i)
            add(u"remove"_s, u"/redirect_uris/%1"_s.arg(i - 1));
    }
    if (change.newSecret)
        add(u"replace"_s, u"/client_secret"_s, QString(u""_s));
    return QJsonDocument(operations).toJson(QJsonDocument::Compact);
}

QByteArray toJson(const NotificationSubscription& subscription)
{
    QJsonObject object{{u"callbackUrl"_s, subscription.callbackUrl}};
    if (subscription.id.isEmpty()) { // what cannot change
        object.insert(u"category"_s, subscription.category);
        object.insert(u"type"_s, subscription.type);
    }
    if (!subscription.effectiveDate.isEmpty())
        object.insert(u"effectiveDate"_s, subscription.effectiveDate);
    if (!subscription.callbackEmail.isEmpty())
        object.insert(u"callbackEmail"_s, subscription.callbackEmail);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace manage

} // namespace bursar
