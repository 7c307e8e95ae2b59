// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/sandbox.h"

#include <QtGlobal>

#include <algorithm>

namespace contract {

Sandbox::Sandbox(const std::vector<std::string>& arguments)
{
    const auto given = [&](const char* name) {
        return std::ranges::find(arguments, name) != arguments.end();
    };
    QStringList all{QStringLiteral("--watch-stdin")};
    if (!given("--today"))
        all << QStringLiteral("--today") << QString::fromStdString(today);
    if (!given("--rate"))
        all << QStringLiteral("--rate") << QStringLiteral("0");
    for (const std::string& argument : arguments)
        all << QString::fromStdString(argument);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(BURSAR_SANDBOX), all);
    while (!m_process.canReadLine() && m_process.waitForReadyRead(10'000)) { }
    ready = Json::parse(m_process.readLine().toStdString(), nullptr, false);
    if (!ready.is_object())
        qFatal("the sandbox did not start");
    base = ready["idp"];
    control = ready["control"];
}

Sandbox::~Sandbox()
{
    m_process.closeWriteChannel(); // --watch-stdin: that is the end
    if (!m_process.waitForFinished(5000))
        m_process.kill();
    m_process.waitForFinished(1000);
}

Answer Sandbox::data(const Tokens& tokens, const std::string& path, Fields headers)
{
    headers.emplace_back("Authorization", "Bearer " + tokens.idToken);
    return client.get(base + path, headers);
}

std::vector<Json> Sandbox::records(const Answer& answer, const std::string& list)
{
    std::vector<Json> records;
    const Json document = answer.json();
    if (!document.is_object() || !document.contains(list))
        return records;
    for (const Json& element : document[list]) {
        Json inner = element.begin().value();
        inner["wrapper"] = element.begin().key();
        records.push_back(std::move(inner));
    }
    return records;
}

std::string Sandbox::wholeHistory()
{
    return "startTime=2000-01-01T00:00:00Z&endTime=2030-01-01T00:00:00Z&limit=500";
}

std::vector<Json> Sandbox::allRows(const Tokens& tokens, const std::string& provider,
    const std::string& account, const std::string& query)
{
    std::vector<Json> rows;
    std::string path = "/transactions/v2/" + provider + "/" + account + "?" + query;
    while (!path.empty()) {
        const Answer page = data(tokens, path);
        if (page.status != 200)
            qFatal("%d for a page of transactions", page.status);
        for (Json& row : records(page, "transactions"))
            rows.push_back(std::move(row));
        path = page.json().value(Json::json_pointer("/links/next/href"), std::string{});
    }
    return rows;
}

Answer Sandbox::token(const Fields& fields, Fields headers)
{
    return client.postForm(base + "/token", fields, std::move(headers));
}

Answer Sandbox::obtain(
    const std::string& code, const std::string& verifier, const std::string& redirect)
{
    Fields fields{{"grant_type", "authorization_code"}, {"code", code}, {"redirect_uri", redirect}};
    if (!verifier.empty())
        fields.emplace_back("code_verifier", verifier);
    return token(fields, {{"Authorization", basic(clientId, clientSecret)}});
}

Answer Sandbox::refresh(const std::string& refreshToken)
{
    return token({{"grant_type", "refresh_token"}, {"refresh_token", refreshToken},
        {"client_id", clientId}, {"client_secret", clientSecret}});
}

Answer Sandbox::revoke(const std::string& refreshToken)
{
    return client.postForm(base + "/revoke",
        {{"token", refreshToken}, {"token_type_hint", "refresh_token"}, {"client_id", clientId},
            {"client_secret", clientSecret}});
}

std::string Sandbox::serviceToken(const std::string& scope)
{
    const Answer answer = client.postForm(ready["sts"].get<std::string>() + "/token",
        {{"grant_type", "client_credentials"}, {"scope", scope}},
        {{"Authorization", basic(serviceId, serviceSecret)}});
    return answer.json().value("access_token", std::string{});
}

Answer Sandbox::fault(const Json& rule) { return client.postJson(control + "/faults", rule); }
void Sandbox::clearFaults() { client.send("DELETE", control + "/faults"); }
void Sandbox::advance(int seconds)
{
    client.postJson(control + "/clock", {{"advanceSeconds", seconds}});
}
Answer Sandbox::mutate(const Json& change) { return client.postJson(control + "/mutate", change); }

} // namespace contract
