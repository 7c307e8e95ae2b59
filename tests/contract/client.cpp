// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/client.h"

#include <QEventLoop>
#include <QUrlQuery>

namespace contract {
namespace {

QByteArray bytes(const std::string& text) { return QByteArray::fromStdString(text); }

} // namespace

std::string Answer::header(const std::string& name) const
{
    const auto it = headers.find(name);
    return it == headers.end() ? std::string{} : it->second;
}

std::string Answer::code() const
{
    const Json document = json();
    if (!document.is_object() || !document.contains("code"))
        return {};
    return document["code"].is_string() ? document["code"].get<std::string>()
                                        : document["code"].dump();
}

Answer Client::send(const std::string& method, const std::string& url, const Fields& headers,
    const std::string& body)
{
    QNetworkRequest request(QUrl::fromEncoded(bytes(url)));
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(20'000);
    for (const auto& [name, value] : headers)
        request.setRawHeader(bytes(name), bytes(value));
    QNetworkReply* reply = m_manager.sendCustomRequest(request, bytes(method), bytes(body));
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();

    Answer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.error = reply->error();
    answer.body = reply->readAll().toStdString();
    for (const auto& [name, value] : reply->rawHeaderPairs())
        answer.headers[name.toLower().toStdString()] = value.toStdString();
    delete reply;
    return answer;
}

Answer Client::postForm(const std::string& url, const Fields& fields, Fields headers)
{
    headers.emplace_back("Content-Type", "application/x-www-form-urlencoded");
    return send("POST", url, headers, formEncoded(fields));
}

Answer Client::postJson(const std::string& url, const Json& json)
{
    return send("POST", url, {{"Content-Type", "application/json"}}, json.dump());
}

std::string percentEncoded(const std::string& text)
{
    return QUrl::toPercentEncoding(QString::fromStdString(text)).toStdString();
}

std::string formEncoded(const Fields& fields)
{
    std::string out;
    for (const auto& [name, value] : fields)
        out += (out.empty() ? "" : "&") + percentEncoded(name) + "=" + percentEncoded(value);
    return out;
}

std::string basic(const std::string& user, const std::string& password)
{
    return "Basic " + bytes(user + ":" + password).toBase64().toStdString();
}

std::map<std::string, std::string> queryOf(const std::string& url)
{
    std::map<std::string, std::string> values;
    const QString query =
        QString::fromStdString(url.substr(std::min(url.find('?') + 1, url.size())));
    const auto items = QUrlQuery(QString(query).replace(QLatin1Char('+'), QLatin1Char(' ')))
                           .queryItems(QUrl::FullyDecoded);
    for (const auto& [name, value] : items)
        values[name.toStdString()] = value.toStdString();
    return values;
}

std::string between(const std::string& text, const std::string& before, const std::string& after)
{
    const std::size_t at = text.find(before);
    if (at == std::string::npos)
        return {};
    const std::size_t start = at + before.size();
    const std::size_t end = text.find(after, start);
    return end == std::string::npos ? std::string{} : text.substr(start, end - start);
}

} // namespace contract
