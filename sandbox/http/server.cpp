// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/server.h"

#include "sandbox/http/connections.h"
#include "sandbox/http/translate.h"

#include <list>
#include <mutex>
#include <thread>

#ifndef _WIN32
#include <sys/socket.h>
#endif

namespace sandbox {
namespace {

constexpr std::size_t longestTarget =
    2048; // bytes; the library's own matching recurses per character
constexpr std::size_t largestBody = 262'144; // bytes; forms and fault rules are far smaller

// One life of the listening socket.
struct Life {
    httplib::Server server;
    std::thread thread;
};

// SO_REUSEADDR alone: with the library's SO_REUSEPORT two sandboxes could share one port without
// noticing.
void reuseAddress(socket_t socket)
{
#ifdef _WIN32
    (void)socket; // there a port in TIME_WAIT can be bound as it is
#else
    const int yes = 1;
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
#endif
}

bool hasBody(const httplib::Request& request)
{
    return request.has_header("Content-Length") || request.has_header("Transfer-Encoding");
}

bool takesBody(const std::string& method)
{
    return method == "POST" || method == "PUT" || method == "PATCH" || method == "DELETE";
}

} // namespace

class Server::Impl {
public:
    explicit Impl(std::function<Response(const Request&)> handler)
        : m_handler(std::move(handler))
    {
    }

    int bind(int port)
    {
        const std::lock_guard lock(m_mutex);
        if (!open(port))
            return 0;
        return m_port;
    }

    void start()
    {
        const std::lock_guard lock(m_mutex);
        serve();
    }

    void pause()
    {
        const std::lock_guard lock(m_mutex);
        if (m_listening)
            m_lives.back().server.stop();
        m_listening = false;
    }

    void resume()
    {
        const std::lock_guard lock(m_mutex);
        if (!m_listening && m_port != 0 && open(m_port))
            serve();
    }

    void join()
    {
        for (Life& life : m_lives)
            if (life.thread.joinable())
                life.thread.join();
    }

private:
    bool open(int port)
    {
        Life& life = m_lives.emplace_back();
        setUp(life.server);
        m_port = port == 0 ? life.server.bind_to_any_port("127.0.0.1")
                           : (life.server.bind_to_port("127.0.0.1", port) ? port : 0);
        if (m_port <= 0)
            m_lives.pop_back();
        return m_port > 0;
    }

    void serve()
    {
        Life& life = m_lives.back();
        life.thread = std::thread([&life] { life.server.listen_after_bind(); });
        while (!life.server.is_running())
            std::this_thread::yield();
        m_listening = true;
    }

    void setUp(httplib::Server& server)
    {
        server.new_task_queue = [] { return new Connections; };
        server.set_socket_options(reuseAddress);
        // Without it every answer on a kept connection waits 40 ms for the peer's delayed
        // acknowledgement.
        server.set_tcp_nodelay(true);
        server.set_keep_alive_max_count(1'000'000);
        server.set_keep_alive_timeout(15);
        server.set_payload_max_length(largestBody);
        // Requests without a body never reach the library's routes. It would wait for the body of a
        // POST or DELETE that has none, and match paths with a recursive regular expression.
        server.set_pre_routing_handler(
            [this](const httplib::Request& request, httplib::Response& response) {
                const bool body = hasBody(request);
                if (request.target.size() > longestTarget)
                    respondWith(response, textResponse(414, "URI Too Long"), true);
                else if (!body || !takesBody(request.method))
                    respondWith(response, answer(request), body);
                else
                    return httplib::Server::HandlerResponse::Unhandled;
                return httplib::Server::HandlerResponse::Handled;
            });
        const auto route = [this](const httplib::Request& request, httplib::Response& response) {
            respondWith(response, answer(request), false);
        };
        const char* const everything = R"([\s\S]*)";
        server.Post(everything, route).Put(everything, route).Patch(everything, route);
        server.Delete(everything, route);
    }

    Response answer(const httplib::Request& request)
    {
        try {
            return m_handler(requestFrom(request));
        } catch (const std::exception& error) {
            return textResponse(500, error.what());
        }
    }

    std::function<Response(const Request&)> m_handler;
    std::mutex m_mutex; // the members below
    std::list<Life> m_lives; // ended ones stay until the end: their connections may still be served
    int m_port = 0;
    bool m_listening = false;
};

Server::Server(std::function<Response(const Request&)> handler)
    : m_impl(std::make_unique<Impl>(std::move(handler)))
{
}

Server::~Server()
{
    stop();
    m_impl->join();
}

int Server::bind(int port) { return m_impl->bind(port); }
void Server::start() { m_impl->start(); }
void Server::pause() { m_impl->pause(); }
void Server::resume() { m_impl->resume(); }
void Server::stop() { m_impl->pause(); }

} // namespace sandbox
