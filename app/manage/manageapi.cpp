// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/manage/manageapi.h"

#include "app/base/clock.h"
#include "app/base/literals.h"
#include "app/net/classify.h"
#include "app/net/hostqueue.h"
#include "app/net/once.h"
#include "app/net/transport.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace bursar {

namespace {

constexpr int mostPages = 50;
constexpr int conflict = 409;

/// A change is sent once: a second one might do it twice.
constexpr Policy onceOnly() { return {.timeout = std::chrono::seconds(30), .retries = 0}; }

struct Call {
    HttpMethod method = HttpMethod::Get;
    QString path; ///< encoded, from the API's root, with its query
    QByteArray body;
    bool isNotification = false;
};

QString encoded(const QString& segment)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(segment));
}

} // namespace

struct ManageApi::Core {
    using Ptr = std::shared_ptr<Core>;

    Wire wire;
    Network network;
    Tokens tokens;
    CancelScope life;

    TokenSource& source(const Call& call)
    {
        return call.isNotification ? tokens.notifications : tokens.management;
    }
    QString recipient() const { return u"/manage/v2/recipients/"_s + encoded(network.recipientId); }
    Result<HttpRequest> request(const Call& call, const Secret& bearer) const;

    static QCoro::Task<Result<QByteArray>> send(Ptr core, Call call);
    template <class T>
    static QCoro::Task<Result<QList<T>>> readAll(
        Ptr core, QString path, Result<manage::ListPage<T>> (*parse)(const QByteArray&));
};

Result<HttpRequest> ManageApi::Core::request(const Call& call, const Secret& bearer) const
{
    HttpRequest request{.method = call.method};
    const QUrl root(network.api.toString(QUrl::StripTrailingSlash) + u'/');
    // A link to a further page may be whole, or a path.
    request.url = call.path.startsWith(u'/') ? QUrl(network.api.path() + call.path)
                                             : QUrl(call.path, QUrl::StrictMode);
    request.url = root.resolved(request.url);
    if (!sameOrigin(request.url, network.api)) // the token is for nobody else
        return fail(ErrorKind::BadPayload, u"a link to another host"_s);
    request.headers = {
        {"Authorization"_ba, "Bearer "_ba + bearer.reveal()}, {"Accept"_ba, "application/json"_ba}};
    if (!call.body.isEmpty()) {
        request.headers.append({"Content-Type"_ba, "application/json"_ba});
        request.body = call.body;
    }
    return request;
}

QCoro::Task<Result<QByteArray>> ManageApi::Core::send(Ptr core, Call call)
{
    const CancelToken cancel = core->life.token();
    if (core->network.api.isEmpty())
        co_return fail(ErrorKind::NotSupported, u"no such API"_s);
    const Policy policy = call.method == HttpMethod::Get ? Policy::safeRead() : onceOnly();
    auto bearer = co_await unlessCancelled(core->source(call).bearer(), cancel);
    bool replaced = false;
    int retries = 0;
    while (bearer) {
        const auto request = core->request(call, *bearer);
        if (!request)
            co_return fail(request.error());
        const Status turn =
            co_await core->wire.queues.turn(request->url, core->network.requestsPerSecond, cancel);
        if (!turn)
            co_return fail(turn.error());
        auto answer = co_await sendOnce(core->wire, *request, policy, cancel);
        if (cancel.isCancelled())
            co_return fail(ErrorKind::Cancelled);
        std::optional<Error> error = answer ? classifyAnswer(*answer, core->wire.clock.now())
                                            : std::optional(answer.error());
        if (!error)
            co_return std::move(answer->body);
        if (error->http == 401 && !replaced) { // not done: nothing has been taken from us
            replaced = true;
            bearer =
                co_await unlessCancelled(core->source(call).replace(std::move(*bearer)), cancel);
            continue;
        }
        if (error->http == conflict) // there: "AlreadyExists", and no tax form
            error->kind = ErrorKind::BadRequest;
        const bool again =
            co_await waitToRepeat(core->wire, ++retries, error->kind, policy, cancel);
        if (!again)
            co_return fail(cancel.isCancelled() ? Error{.kind = ErrorKind::Cancelled} : *error);
    }
    co_return fail(bearer.error());
}

template <class T>
QCoro::Task<Result<QList<T>>> ManageApi::Core::readAll(
    Ptr core, QString path, Result<manage::ListPage<T>> (*parse)(const QByteArray&))
{
    QList<T> all;
    QStringList seen;
    while (!path.isEmpty()) {
        if (seen.contains(path) || seen.size() >= mostPages) // a server that sends us round
            co_return fail(ErrorKind::BadPayload, u"pages without an end"_s);
        seen += path;
        Call call{.path = path};
        const auto body = co_await send(core, std::move(call));
        if (!body)
            co_return fail(body.error());
        auto page = parse(*body);
        if (!page)
            co_return fail(page.error());
        all += page->items;
        path = page->next;
    }
    co_return all;
}

ManageApi::ManageApi(Wire wire, Network network, Tokens tokens)
    : m_core(new Core{wire, std::move(network), tokens, {}})
{
}

ManageApi::~ManageApi() { m_core->life.cancel(); }

QCoro::Task<Result<QList<NetworkApp>>> ManageApi::apps()
{
    return Core::readAll<NetworkApp>(m_core, m_core->recipient() + u"/apps"_s, manage::parseApps);
}

QCoro::Task<Result<manage::AppAnswer>> ManageApi::registerApp(AppDraft draft)
{
    Call call{.method = HttpMethod::Post,
        .path = u"/manage/v2/apps/register"_s,
        .body = manage::toJson(draft)};
    auto body = co_await Core::send(m_core, std::move(call));
    if (!body)
        co_return fail(body.error());
    auto answer = manage::parseApp(*body);
    wipeBytes(*body); // the secret's only copy is the one that is handed on
    co_return answer;
}

QCoro::Task<Result<manage::AppAnswer>> ManageApi::change(NetworkApp app, AppChange change)
{
    Call call{.method = HttpMethod::Patch,
        .path = m_core->recipient() + u"/apps/"_s + encoded(app.clientId),
        .body = manage::toPatch(app, change)};
    auto body = co_await Core::send(m_core, std::move(call));
    if (!body)
        co_return fail(body.error());
    auto answer = manage::parseApp(*body);
    wipeBytes(*body);
    co_return answer;
}

QCoro::Task<Status> ManageApi::remove(QString clientId)
{
    Call call{.method = HttpMethod::Delete,
        .path = m_core->recipient() + u"/apps/"_s + encoded(clientId)};
    const auto body = co_await Core::send(m_core, std::move(call));
    co_return body ? Status{} : fail(body.error());
}

QCoro::Task<Result<QStringList>> ManageApi::products()
{
    Call call{.path = m_core->recipient() + u"/products"_s};
    const auto body = co_await Core::send(m_core, std::move(call));
    co_return body ? manage::parseProducts(*body) : fail(body.error());
}

QCoro::Task<Result<QList<ProviderOffer>>> ManageApi::providers()
{
    Call call{.path = m_core->recipient() + u"/providers"_s};
    const auto body = co_await Core::send(m_core, std::move(call));
    co_return body ? manage::parseProviders(*body) : fail(body.error());
}

QCoro::Task<Result<QList<AppSubscription>>> ManageApi::subscriptions(const QString& clientId)
{
    return Core::readAll<AppSubscription>(m_core,
        u"/manage/v2/subscriptions/"_s + encoded(clientId) + u"/status"_s,
        manage::parseSubscriptions);
}

QCoro::Task<Result<QList<NotificationSubscription>>> ManageApi::notifications()
{
    Call call{.path = u"/notifications/v1/subscriptions"_s, .isNotification = true};
    const auto body = co_await Core::send(m_core, std::move(call));
    co_return body ? manage::parseNotifications(*body) : fail(body.error());
}

QCoro::Task<Result<NotificationSubscription>> ManageApi::save(NotificationSubscription subscription)
{
    Call call{.method = subscription.id.isEmpty() ? HttpMethod::Post : HttpMethod::Patch,
        .path = u"/notifications/v1/subscriptions"_s,
        .body = manage::toJson(subscription),
        .isNotification = true};
    if (!subscription.id.isEmpty())
        call.path += u'/' + encoded(subscription.id);
    const auto body = co_await Core::send(m_core, std::move(call));
    co_return body ? manage::parseNotification(*body) : fail(body.error());
}

QCoro::Task<Status> ManageApi::removeNotification(QString id)
{
    Call call{.method = HttpMethod::Delete,
        .path = u"/notifications/v1/subscriptions/"_s + encoded(id),
        .isNotification = true};
    const auto body = co_await Core::send(m_core, std::move(call));
    co_return body ? Status{} : fail(body.error());
}

QCoro::Task<Status> ManageApi::sendTestEvent(QString id)
{
    Call call{.method = HttpMethod::Post,
        .path = u"/notifications/v1/test"_s,
        .body = QJsonDocument(QJsonObject{{u"id"_s, id}}).toJson(QJsonDocument::Compact),
        .isNotification = true};
    const auto body = co_await Core::send(m_core, std::move(call));
    co_return body ? Status{} : fail(body.error());
}

} // namespace bursar
