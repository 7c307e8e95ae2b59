// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <nlohmann/json.hpp>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace contract {

using Json = nlohmann::json;
using Fields = std::vector<std::pair<std::string, std::string>>;

struct Answer {
    int status = 0; // 0: no HTTP answer came
    std::string body;
    std::map<std::string, std::string> headers; // names in lower case
    QNetworkReply::NetworkError error = QNetworkReply::NoError;

    // A discarded value when the body is not JSON.
    Json json() const { return Json::parse(body, nullptr, false); }
    std::string header(const std::string& name) const;
    bool has(const std::string& name) const { return headers.contains(name); }
    // `code` of an error body, integer or text, as text.
    std::string code() const;
};

// Plain HTTP, one call at a time: no cookies, no redirects, no cache of its own.
class Client {
public:
    Answer send(const std::string& method, const std::string& url, const Fields& headers = {},
        const std::string& body = {});
    Answer get(const std::string& url, const Fields& headers = {})
    {
        return send("GET", url, headers);
    }
    Answer postForm(const std::string& url, const Fields& fields, Fields headers = {});
    Answer postJson(const std::string& url, const Json& json);

private:
    QNetworkAccessManager m_manager;
};

std::string percentEncoded(const std::string& text);
std::string formEncoded(const Fields& fields);
std::string basic(const std::string& user, const std::string& password);
// The decoded query of an address.
std::map<std::string, std::string> queryOf(const std::string& url);
// What stands between two texts; empty when it is not there.
std::string between(const std::string& text, const std::string& before, const std::string& after);

} // namespace contract
