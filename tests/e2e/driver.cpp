// SPDX-License-Identifier: GPL-3.0-or-later
// The program without its windows, for tests that kill it or look into it: opens a profile, signs
// in if it must, reads everything, and writes down what a person would see. Uses the real keychain.
//
// Standard input: the client secret, the service's secret, each with a newline; with --pause a line
// for each pause; at its end the program may go. Standard output:
//   token TEXT       with --tokens: a token that came, or a code or a verifier that went
//   key HEX          with --tokens: of the store
//   signed-in        a sign-in went through
//   documents N      with --documents: so many of the newest were downloaded and are kept
//   pause            with --pause: a reading has ended, the store is open
//   show TEXT        a line of what is shown
//   words TEXT       with --revoke: the consent's state as a person reads it, at each change
//   removing KEY     with --revoke: a keychain entry is about to go
//   revocation TEXT  with --revoke: at the start and the end, its step, what was seen, the token
//   erasure JSON     with --erase: its receipt
//   done, or failed TEXT
#include "app/auth/keychainstore.h"
#include "app/base/clock.h"
#include "app/base/literals.h"
#include "app/base/log.h"
#include "app/consents/consents.h"
#include "app/net/once.h"
#include "app/net/qnamtransport.h"
#include "app/profile/folder.h"
#include "app/profile/profile.h"
#include "app/vault/statements.h"
#include "tests/e2e/ending.h"
#include "tests/e2e/formsurface.h"
#include "tests/e2e/saying.h"
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

/// Passes everything on; the answer to a revocation, and a token's removal, can be the last that
/// this program lives to see.
class HoldingTransport final : public Transport {
public:
    QCoro::Task<Result<HttpResponse>> send(
        HttpRequest request, std::chrono::milliseconds timeout, CancelToken cancel) override
    {
        // What is lost with a token that is on its way is another matter (ADR 5): who is killed
        // while it erases has none on its way.
        if (holdsWhileErasing() && request.body.contains("grant_type=refresh_token"))
            co_await Once<bool>();
        const bool revokes = request.url.path().endsWith("/revoke"_L1);
        if (revokes)
            hold(u"before-revoke"_s);
        auto answer = co_await m_transport.send(std::move(request), timeout, std::move(cancel));
        if (revokes)
            hold(u"after-revoke"_s);
        co_return answer;
    }

private:
    QnamTransport m_transport;
};

class HoldingSecrets final : public SecretStore {
public:
    explicit HoldingSecrets(SecretStore& store)
        : m_store(store)
    {
    }
    QCoro::Task<Result<std::optional<Secret>>> read(QString key) override
    {
        return m_store.read(std::move(key));
    }
    QCoro::Task<Status> write(QString key, Secret value) override
    {
        return m_store.write(std::move(key), std::move(value));
    }
    QCoro::Task<Status> remove(QString key) override
    {
        say("removing", key.toUtf8());
        const auto removed = co_await m_store.remove(std::move(key));
        hold(u"after-removal"_s);
        co_return removed;
    }

private:
    SecretStore& m_store;
};

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
    bool revokes = false;
    bool erases = false;
    bool pauses = false;
    bool tells = false;
    bool takesDocuments = false;
    QByteArray clientSecret;
    QByteArray serviceSecret;
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

/// The newest statements and tax forms, until each is kept or has failed.
QCoro::Task<> takeDocuments(Profile& profile)
{
    constexpr qsizetype few = 6;
    Statements& statements = profile.statements();
    QList<DocumentId> ids;
    for (const auto& each : *statements.all())
        if (ids.size() < few)
            ids += each.id;
    const Once<bool> over;
    const auto look = [&statements, ids, over] {
        qsizetype kept = 0;
        qsizetype left = ids.size();
        for (const auto& each : *statements.all()) {
            if (!ids.contains(each.id))
                continue;
            kept += each.state == documents::State::Kept ? 1 : 0;
            left -= each.state == documents::State::Kept || each.state == documents::State::Failed
                    || each.notBefore
                ? 1
                : 0;
        }
        if (left == 0 && !over.isGiven()) {
            say("documents", QByteArray::number(kept));
            over.give(true);
        }
    };
    const auto connection = QObject::connect(&statements, &Statements::changed, &statements, look);
    statements.download(ids);
    co_await over;
    QObject::disconnect(connection);
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
    if (run.takesDocuments && !profile.statements().all()->isEmpty())
        co_await takeDocuments(profile);
    co_return Status{};
}

/// Ends the link, or goes on with that, to the end.
QCoro::Task<Status> endConsent(Profile& profile, const Run& run)
{
    co_await endToTheEnd(profile, run.services, run.erases);
    co_await tellKey(run);
    co_return Status{};
}

QCoro::Task<Status> drive(const Run& run)
{
    const auto kept = co_await run.services.secrets.write(
        secretkeys::clientSecret(run.network.id), Secret(run.clientSecret));
    if (!kept)
        co_return kept;
    const auto serviceKept = co_await run.services.secrets.write(
        secretkeys::serviceSecret(run.network.id), Secret(run.serviceSecret));
    if (!serviceKept)
        co_return serviceKept;
    QByteArrayList live;
    std::optional<Error> reason;
    for (int round = 0; round < mostRounds; ++round) {
        auto opened = co_await Profile::open(run.folder, run.services);
        if (!opened)
            co_return fail(opened.error());
        const std::unique_ptr<Profile> profile = std::move(*opened);
        profile->takeNetwork(run.network);
        const Shown shown(*profile);
        if (!run.revokes || profile->consents().revocations().isEmpty())
            profile->start(); // else it would go on by itself before it has told what is true
        // Opened once more after the reading, so that what is shown is what was kept.
        const auto& links = profile->links();
        if (run.revokes && !profile->consents().revocations().isEmpty())
            co_return co_await endConsent(*profile, run);
        const bool isRead = round > 0 && !links.isEmpty()
            && links.first().state == LinkState::Active && !links.first().lastError;
        if (isRead) {
            co_await loaded(*profile);
            if (live != shown.rows())
                co_return fail(ErrorKind::Internal, u"what was told is not what was kept"_s);
            for (const QByteArray& line : shown.accounts() + shown.rows())
                say("show", line);
            if (run.revokes)
                co_return co_await endConsent(*profile, run);
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
    const QCommandLineOption revokes(u"revoke"_s, u"End the link at last, keep its data."_s);
    const QCommandLineOption erases(u"erase"_s, u"And do not keep its data."_s);
    const QCommandLineOption documents(u"documents"_s, u"Download the newest documents."_s);
    const QCommandLineOption holds(u"hold"_s, u"Stand still at this point of it."_s, u"POINT"_s);
    parser.addOptions({profile, network, user, tokens, pauses, revokes, erases, documents, holds});
    parser.process(application);

    std::string secret;
    std::getline(std::cin, secret);
    std::string serviceSecret;
    std::getline(std::cin, serviceSecret);
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
    KeychainStore keychain(clock, folder->id());
    HoldingSecrets secrets(keychain);
    std::unique_ptr<Transport> transport;
    if (parser.isSet(tokens))
        transport = std::make_unique<TellingTransport>();
    else
        transport = std::make_unique<HoldingTransport>();
    const Run run{.folder = folder->dir(),
        .network = *parsed,
        .user = parser.value(user),
        .revokes = parser.isSet(revokes),
        .erases = parser.isSet(erases),
        .pauses = parser.isSet(pauses),
        .tells = parser.isSet(tokens),
        .takesDocuments = parser.isSet(documents),
        .clientSecret = QByteArray::fromStdString(secret),
        .serviceSecret = QByteArray::fromStdString(serviceSecret),
        .services = {*transport, secrets, clock}};
    driveAndQuit(run);
    const int code = QCoreApplication::exec();
    while (std::getchar() != EOF) { }
    return code;
}
