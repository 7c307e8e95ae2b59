// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/message.h"

#include <functional>
#include <memory>

namespace sandbox {

// An HTTP server on 127.0.0.1 and nowhere else. Each connection has a thread of its own, so the
// handler is called from many threads at once and may block (a fault that delays does). Exceptions
// of the handler become a 500.
class Server {
public:
    explicit Server(std::function<Response(const Request&)> handler);
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    // 0 takes a free port. Returns the port, or 0 if it could not be bound. From then on
    // connections wait in the queue of the socket; they are answered after start().
    int bind(int port);
    void start();

    // Close the listening socket, so that connecting is refused, and open it again on the same
    // port. Both may be called at any time from any thread, also from the handler.
    void pause();
    void resume();

    void stop();

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace sandbox
