// SPDX-License-Identifier: GPL-3.0-or-later
// The program without its windows, for tests that kill it or look into it: opens a profile, signs
// in if it must, reads everything, and writes down what a person would see. Uses the real keychain.
//
// Standard input: the client secret and a newline; with --pause a line for each pause; at its end
// the program may go. Standard output:
//   token TEXT       with --tokens: a token that came, or a code or a verifier that went
//   key HEX          with --tokens: of the store
//   signed-in        a sign-in went through
//   pause            with --pause: a reading has ended, the store is open
//   show TEXT        a line of what is shown
//   done, or failed TEXT
#include "app/auth/keychainstore.h"
#include "app/base/clock.h"
#include "app/base/literals.h"
#include "app/base/log.h"
#include "app/net/once.h"
#include "app/net/qnamtransport.h"
#include "app/profile/folder.h"
#include "app/profile/profile.h"
#include "tests/e2e/formsurface.h"
#include "tests/e2e/shown.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <cstdio>
#include <iostream>
#include <string>

using namespace bursar;

namespace {

constexpr int mostRounds = 4;

void say(const char* word, const QByteArray& text = {})
{
    std::printf("%s %s\n", word, text.constData());
    std::fflush(stdout);
}

/// Passes everything on, and tells the tokens that go and come, also in an answer that is damaged.
class TellingTransport final : public Transport {
public:
    QCoro::Task<Result<HttpResponse>> send(
        HttpRequest request, std::chrono::milliseconds timeout, CancelToken cancel) override
    {
        static const QRegularExpression sent(u"\\b(?:code|code_verifier)=([^&]+)"_s);
        for (const auto& match : sent.globalMatch(QString::fromLatin1(request.body)))
            say("token", QByteArray::fromPercentEncoding(match.captured(1).toLatin1()));
        auto answer = co_await m_transport.send(std::move(request), timeout, std::move(cancel));
        static const QRegularExpression came(u"\"(?:id_token|refresh_token)\":\"([^\"]+)"_s);
        if (answer) {
            for (const auto& match : came.globalMatch(QString::fromLatin1(answer->body)))
                say("token", match.captured(1).toLatin1());
        }
        co_return answer;
    }

private:
    QnamTransport m_transport;
};

struct Run {
    QDir folder;
    Network network;
    QString user;
    bool unlinks = false;
    bool pauses = false;
    bool tells = false;
    QByteArray clientSecret;
    Profile::Services services;
};

QCoro::Task<Status> signIn(Profile& profile, const Run& run, std::optional<LinkId> renew)
{
    FormSurface surface(run.user);
    const ProviderId provider{run.user.section(u'_', 0, 0)};
    const auto linked = co_await profile.link(run.network.id, provider, surface, renew, {});
    if (!linked)
        co_return fail(linked.error());
    say("signed-in");
    co_return Status{};
}

// QCoro's own wait for a signal goes on twice when two of them come together.

QCoro::Task<> rest(Profile& profile)
{
    const Once<bool> atRest;
    const auto look = [&profile, atRest] {
        if (isAtRest(profile))
            atRest.give(true);
    };
    const auto connection = QObject::connect(&profile, &Profile::linksChanged, &profile, look);
    look();
    co_await atRest;
    QObject::disconnect(connection);
}

QCoro::Task<> loaded(Profile& profile)
{
    const Once<bool> all;
    QObject::connect(&profile, &Profile::loaded, &profile, [all] { all.give(true); });
    co_await all;
}

QCoro::Task<> tellKey(const Run& run)
{
    const auto key = co_await run.services.secrets.read(secretkeys::storeKey());
    if (key && *key)
        say("key", (*key)->reveal().toByteArray().toHex());
}

/// As it is, with the event loop standing still.
void pause()
{
    say("pause");
    std::string line;
    std::getline(std::cin, line);
}

/// Whatever this profile needs to have been read to the end.
QCoro::Task<Status> read(Profile& profile, const Run& run)
{
    const QList<Link> links = profile.links();
    if (links.isEmpty() || links.first().state != LinkState::Active) {
        const auto renew = links.isEmpty() ? std::nullopt : std::optional(links.first().id);
        const auto signedIn = co_await signIn(profile, run, renew);
        if (!signedIn)
            co_return signedIn;
    } else {
        profile.refresh(Cause::Person);
    }
    co_await rest(profile);
    co_return Status{};
}

QCoro::Task<Status> end(Profile& profile)
{
    const LinkId link = profile.links().first().id;
    const auto outcome = co_await profile.unlink(link, false);
    if (!outcome.confirmed)
        co_return fail(outcome.error.value_or(Error{.detail = u"it still answers"_s}));
    co_return Status{};
}

QCoro::Task<Status> drive(const Run& run)
{
    const auto kept = co_await run.services.secrets.write(
        secretkeys::clientSecret(run.network.id), Secret(run.clientSecret));
    if (!kept)
        co_return kept;
    QByteArrayList live;
    std::optional<Error> reason;
    for (int round = 0; round < mostRounds; ++round) {
        auto opened = co_await Profile::open(run.folder, run.services);
        if (!opened)
            co_return fail(opened.error());
        const std::unique_ptr<Profile> profile = std::move(*opened);
        profile->takeNetwork(run.network);
        const Shown shown(*profile);
        profile->start();
        // Opened once more after the reading, so that what is shown is what was kept.
        const auto& links = profile->links();
        const bool isRead = round > 0 && !links.isEmpty()
            && links.first().state == LinkState::Active && !links.first().lastError;
        if (isRead) {
            co_await loaded(*profile);
            if (live != shown.rows())
                co_return fail(ErrorKind::Internal, u"what was told is not what was kept"_s);
            for (const QByteArray& line : shown.accounts() + shown.rows())
                say("show", line);
            if (run.unlinks)
                co_return co_await end(*profile);
            co_return Status{};
        }
        reason = links.isEmpty() ? std::nullopt : links.first().lastError;
        const auto status = co_await read(*profile, run);
        if (run.tells)
            co_await tellKey(run);
        if (run.pauses)
            pause();
        live = shown.rows();
        co_await profile->close();
        if (!status)
            co_return status;
    }
    co_return fail(reason.value_or(Error{.detail = u"it was not read to the end"_s}));
}

QCoro::Task<> driveAndQuit(const Run& run)
{
    const auto status = co_await drive(run);
    if (status)
        say("done");
    else
        say("failed",
            QByteArray(toString(status.error().kind).latin1()) + ' '
                + status.error().detail.toUtf8());
    QMetaObject::invokeMethod(
        qApp, [ok = status.has_value()] { QCoreApplication::exit(ok ? 0 : 1); },
        Qt::QueuedConnection);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption profile(u"profile"_s, u"The profile's folder."_s, u"DIR"_s);
    const QCommandLineOption network(u"network"_s, u"The network (JSON)."_s, u"FILE"_s);
    const QCommandLineOption user(u"user"_s, u"Who signs in: BANK_NUMBER."_s, u"NAME"_s);
    const QCommandLineOption tokens(u"tokens"_s, u"Tell the tokens that come."_s);
    const QCommandLineOption pauses(u"pause"_s, u"Wait for a line after each reading."_s);
    const QCommandLineOption unlink(u"unlink"_s, u"End the link at last, keep its data."_s);
    parser.addOptions({profile, network, user, tokens, pauses, unlink});
    parser.process(application);

    std::string secret;
    std::getline(std::cin, secret);
    QFile file(parser.value(network));
    const auto parsed = file.open(QIODevice::ReadOnly) ? parseNetwork(file.readAll())
                                                       : Result<Network>(fail(ErrorKind::NotFound));
    const auto folder = ProfileFolder::open(parser.value(profile));
    if (!parsed || !folder) {
        say("failed", "the network or the folder cannot be read");
        return 2;
    }
    logToFile(folder->dir().filePath(u"bursar.log"_s));

    SystemClock clock;
    KeychainStore secrets(clock, folder->id());
    std::unique_ptr<Transport> transport;
    if (parser.isSet(tokens))
        transport = std::make_unique<TellingTransport>();
    else
        transport = std::make_unique<QnamTransport>();
    const Run run{.folder = folder->dir(),
        .network = *parsed,
        .user = parser.value(user),
        .unlinks = parser.isSet(unlink),
        .pauses = parser.isSet(pauses),
        .tells = parser.isSet(tokens),
        .clientSecret = QByteArray::fromStdString(secret),
        .services = {*transport, secrets, clock}};
    driveAndQuit(run);
    const int code = QCoreApplication::exec();
    while (std::getchar() != EOF) { }
    return code;
}
