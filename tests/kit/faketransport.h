// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/net/once.h"
#include "app/net/transport.h"

#include <QStringList>

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace bursar::kit {

inline constexpr HttpMethod Get = HttpMethod::Get;
inline constexpr HttpMethod Post = HttpMethod::Post;
inline constexpr HttpMethod Patch = HttpMethod::Patch;
inline constexpr HttpMethod Delete = HttpMethod::Delete;

/// A server as a script of answers, behind the real client and in front of no socket.
///
///     FakeTransport http(clock);
///     http.on(Get, "/accounts/v2/mikomo").reply(429, {{"Retry-After", "2"}}).then(200, {}, body);
///
/// The last answer of a route is given again and again. What no route fits gets a 404 and is
/// remembered in unexpected().
class FakeTransport final : public Transport {
public:
    using Answer = std::function<Result<HttpResponse>(const HttpRequest&)>;

    class Route {
    public:
        Route& reply(int status, QList<HttpHeader> headers = {}, QByteArray body = {});
        Route& then(int status, QList<HttpHeader> headers = {}, QByteArray body = {});
        Route& answer(Answer answer); ///< made when asked
        Route& fail(ErrorKind kind); ///< no answer: Offline, Tls, …
        Route& cut() { return fail(ErrorKind::ConnectionCut); }
        Route& hang(); ///< no answer within any timeout
        Route& clear(); ///< forgets the script: write another

    private:
        friend class FakeTransport;
        struct Step {
            Answer answer; ///< empty: hangs
        };
        std::deque<Step> m_steps;
    };

    explicit FakeTransport(Clock& clock)
        : m_clock(clock)
    {
    }
    ~FakeTransport() override;

    /// `path` as it is asked for, with its query when that matters; the host does not.
    Route& on(HttpMethod method, const QString& path);

    /// What was asked, in order: all of it, or one path (with or without query).
    const std::vector<HttpRequest>& sent() const { return m_sent; }
    std::vector<HttpRequest> sent(const QString& path) const;
    int count(const QString& path) const { return static_cast<int>(sent(path).size()); }
    const QStringList& unexpected() const { return m_unexpected; }
    int mostAtOnce() const { return m_mostAtOnce; } ///< exchanges under way at the same time

    QCoro::Task<Result<HttpResponse>> send(
        HttpRequest request, std::chrono::milliseconds timeout, CancelToken cancel) override;

private:
    struct UnderWay {
        Once<Result<HttpResponse>> outcome;
        std::shared_ptr<void> timeout, cancelled;
    };
    void play(const HttpRequest& request, const Once<Result<HttpResponse>>& outcome);

    Clock& m_clock;
    std::map<QString, std::unique_ptr<Route>> m_routes;
    std::vector<HttpRequest> m_sent;
    std::vector<UnderWay> m_underWay;
    QStringList m_unexpected;
    int m_mostAtOnce = 0;
};

/// A header of a recorded request; empty when absent.
QByteArray headerOf(const HttpRequest& request, QByteArrayView name);

/// A field of a recorded form; empty when absent.
QByteArray fieldOf(const HttpRequest& request, const QString& name);

} // namespace bursar::kit
