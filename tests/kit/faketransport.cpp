// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/faketransport.h"

#include "app/base/literals.h"
#include "app/net/bodysink.h"

#include <QUrlQuery>

#include <algorithm>

namespace bursar::kit {

namespace {

QString keyOf(HttpMethod method, const QString& path)
{
    return QString::fromLatin1(toString(method)) + u' ' + path;
}

QString pathAndQuery(const QUrl& url)
{
    return url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::FullyEncoded);
}

/// Gives a success to the request's sink, in pieces, as a transport does.
Result<HttpResponse> sunk(const HttpRequest& request, HttpResponse response)
{
    if (!request.sink || response.status < 200 || response.status > 299)
        return response;
    constexpr qsizetype piece = 65'536;
    if (const auto begun = request.sink->begin(response.body.size()); !begun)
        return fail(begun.error());
    for (qsizetype at = 0; at < response.body.size(); at += piece) {
        if (const auto taken = request.sink->take(response.body.mid(at, piece)); !taken)
            return fail(taken.error());
    }
    response.sunk = response.body.size();
    response.body.clear();
    return response;
}

QCoro::Task<Result<HttpResponse>> wait(Once<Result<HttpResponse>> outcome)
{
    co_return co_await outcome;
}

} // namespace

FakeTransport::Route& FakeTransport::Route::reply(
    int status, QList<HttpHeader> headers, QByteArray body)
{
    return answer([response = HttpResponse{status, std::move(headers), std::move(body)}](
                      const HttpRequest&) { return response; });
}

FakeTransport::Route& FakeTransport::Route::then(
    int status, QList<HttpHeader> headers, QByteArray body)
{
    return reply(status, std::move(headers), std::move(body));
}

FakeTransport::Route& FakeTransport::Route::answer(Answer answer)
{
    m_steps.push_back({std::move(answer)});
    return *this;
}

FakeTransport::Route& FakeTransport::Route::fail(ErrorKind kind)
{
    return answer([kind](const HttpRequest&) { return bursar::fail(kind); });
}

FakeTransport::Route& FakeTransport::Route::hang() { return answer({}); }

FakeTransport::Route& FakeTransport::Route::clear()
{
    m_steps.clear();
    return *this;
}

FakeTransport::~FakeTransport()
{
    for (const UnderWay& each : m_underWay)
        each.outcome.give(fail(ErrorKind::Cancelled));
}

FakeTransport::Route& FakeTransport::on(HttpMethod method, const QString& path)
{
    auto& route = m_routes[keyOf(method, path)];
    if (!route)
        route = std::make_unique<Route>();
    return *route;
}

std::vector<HttpRequest> FakeTransport::sent(const QString& path) const
{
    std::vector<HttpRequest> found;
    std::copy_if(
        m_sent.begin(), m_sent.end(), std::back_inserter(found), [&path](const auto& request) {
            return request.url.path() == path || pathAndQuery(request.url) == path;
        });
    return found;
}

QCoro::Task<Result<HttpResponse>> FakeTransport::send(
    HttpRequest request, std::chrono::milliseconds timeout, CancelToken cancel)
{
    const Once<Result<HttpResponse>> outcome;
    m_sent.push_back(request);
    std::erase_if(m_underWay, [](const UnderWay& each) { return each.outcome.isGiven(); });
    m_underWay.push_back(
        {outcome, m_clock.callAfter(timeout, [outcome] { outcome.give(fail(ErrorKind::Timeout)); }),
            cancel.whenCancelled([outcome] { outcome.give(fail(ErrorKind::Cancelled)); })});
    m_mostAtOnce = std::max(m_mostAtOnce, static_cast<int>(m_underWay.size()));
    play(request, outcome);
    return wait(outcome);
}

void FakeTransport::play(const HttpRequest& request, const Once<Result<HttpResponse>>& outcome)
{
    auto route = m_routes.find(keyOf(request.method, pathAndQuery(request.url)));
    if (route == m_routes.end())
        route = m_routes.find(keyOf(request.method, request.url.path()));
    if (route == m_routes.end() || route->second->m_steps.empty()) {
        m_unexpected += keyOf(request.method, pathAndQuery(request.url));
        outcome.give(HttpResponse{.status = 404, .headers = {}, .body = {}});
        return;
    }
    auto& steps = route->second->m_steps;
    const Answer answer = steps.front().answer;
    if (steps.size() > 1)
        steps.pop_front();
    if (!answer)
        return; // hangs
    // Answers come a little later, as from a server: who asks at the same time is under way too.
    QMetaObject::invokeMethod(
        QAbstractEventDispatcher::instance(),
        [answer, request, outcome] {
            if (outcome.isGiven())
                return;
            auto response = answer(request);
            if (response)
                response = sunk(request, std::move(*response));
            if (response)
                reservePadding(response->body);
            outcome.give(std::move(response));
        },
        Qt::QueuedConnection);
}

QByteArray headerOf(const HttpRequest& request, QByteArrayView name)
{
    return HttpResponse{0, request.headers, {}}.header(name);
}

QByteArray fieldOf(const HttpRequest& request, const QString& name)
{
    const QUrlQuery form(QString::fromLatin1(request.body));
    return form.queryItemValue(name, QUrl::FullyDecoded).toUtf8();
}

} // namespace bursar::kit
