// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/check.h"
#include "tests/contract/signin.h"

#include <QFile>
#include <QTemporaryDir>

using namespace contract;

// What --state keeps from run to run, and what it does not.
class RestartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void consentsSurvive();
    void revokedStaysRevoked();
    void rotationSurvives();
    void nothingReadableInTheFile();
    void anotherSecretOpensNothing();
    void aNewSecretOpensWhatWasKept();
    void damagedFileIsForgotten();
    void accountsThatAreGone();

private:
    std::vector<std::string> arguments(std::vector<std::string> more = {}) const
    {
        more.insert(more.end(), {"--state", m_file.toStdString()});
        return more;
    }
    static std::string statusOf(Sandbox& sandbox, const Tokens& tokens)
    {
        return sandbox.client
            .get(sandbox.base + "/consents/v1/" + tokens.grantId,
                {{"Authorization", "Bearer " + sandbox.serviceToken()}})
            .json()
            .value("status", std::string{});
    }
    Tokens signedIn(const std::string& user)
    {
        Sandbox sandbox(arguments());
        return signIn(sandbox, user);
    }

    QTemporaryDir m_folder;
    QString m_file;
};

void RestartTest::init()
{
    m_file = m_folder.filePath(QStringLiteral("consents"));
    QFile::remove(m_file);
}

void RestartTest::consentsSurvive()
{
    const Tokens tokens = signedIn("mikomo_2");
    Sandbox sandbox(arguments());
    COMPARE_TEXT(statusOf(sandbox, tokens), "ACTIVE");
    COMPARE_TEXT(
        sandbox.data(tokens, "/balances/v2/mikomo").code(), "602"); // id_tokens are not kept
    const Tokens next = tokensOf(sandbox.refresh(tokens.refreshToken));
    COMPARE_TEXT(next.grantId, tokens.grantId);
    QCOMPARE(sandbox.data(next, "/balances/v2/mikomo").status, 200);
}

void RestartTest::revokedStaysRevoked()
{
    const Tokens tokens = signedIn("mikomo_2");
    {
        Sandbox sandbox(arguments());
        QCOMPARE(sandbox.revoke(tokens.refreshToken).status, 200);
    }
    Sandbox sandbox(arguments());
    COMPARE_TEXT(statusOf(sandbox, tokens), "REVOKED");
    QCOMPARE(sandbox.refresh(tokens.refreshToken).status, 400);
}

void RestartTest::rotationSurvives()
{
    const Tokens first = signedIn("mikomo_2");
    Tokens second;
    {
        Sandbox sandbox(arguments());
        second = tokensOf(sandbox.refresh(first.refreshToken));
    }
    Sandbox sandbox(arguments());
    QCOMPARE(sandbox.refresh(first.refreshToken).status, 400);
    QCOMPARE(sandbox.refresh(second.refreshToken).status, 200);
}

void RestartTest::nothingReadableInTheFile()
{
    const Tokens tokens = signedIn("mikomo_1");
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const std::string bytes = file.readAll().toStdString();
    QVERIFY(!bytes.empty());
    for (const std::string& secret :
        {tokens.refreshToken, tokens.grantId, std::string("mikomo"), std::string("1239098123")})
        QVERIFY(bytes.find(secret) == std::string::npos);
}

void RestartTest::anotherSecretOpensNothing()
{
    const Tokens tokens = signedIn("mikomo_2");
    qputenv("BURSAR_SANDBOX_CLIENT_SECRET", "another");
    {
        Sandbox sandbox(arguments());
        COMPARE_TEXT(statusOf(sandbox, tokens), "");
    }
    qunsetenv("BURSAR_SANDBOX_CLIENT_SECRET");
}

void RestartTest::aNewSecretOpensWhatWasKept()
{
    Tokens tokens;
    std::string secret;
    {
        Sandbox sandbox(arguments());
        tokens = signIn(sandbox, "mikomo_2");
        const std::string organisation = sandbox.ready["recipientId"];
        const Answer reset = sandbox.client.send("PATCH",
            sandbox.base + "/manage/v2/recipients/" + organisation + "/apps/" + clientId,
            {{"Authorization", "Bearer " + sandbox.serviceToken("app_management_v2")},
                {"Content-Type", "application/json"}},
            R"([{"op":"replace","path":"/client_secret","value":""}])");
        secret = reset.json()["client_secret"];
    }
    qputenv("BURSAR_SANDBOX_CLIENT_SECRET", QByteArray::fromStdString(secret));
    Sandbox sandbox(arguments());
    qunsetenv("BURSAR_SANDBOX_CLIENT_SECRET");
    COMPARE_TEXT(statusOf(sandbox, tokens), "ACTIVE");
}

void RestartTest::damagedFileIsForgotten()
{
    for (const char* bytes :
        {"", "x", "{}", "a much longer text that nobody has sealed, only written"}) {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();
        Sandbox sandbox(arguments());
        QVERIFY(!signIn(sandbox, "mikomo_2").idToken.empty());
    }
}

void RestartTest::accountsThatAreGone()
{
    const Tokens tokens = signedIn("mikomo_1");
    Sandbox sandbox(arguments({"--seed", "2"})); // other ids
    COMPARE_TEXT(statusOf(sandbox, tokens), "ACTIVE");
    const Tokens next = tokensOf(sandbox.refresh(tokens.refreshToken));
    const auto accounts = sandbox.records(sandbox.data(next, "/balances/v2/mikomo"), "accounts");
    QCOMPARE(accounts.size(), 1U); // the one whose id is published
}

QTEST_GUILESS_MAIN(RestartTest)
#include "tst_restart.moc"
