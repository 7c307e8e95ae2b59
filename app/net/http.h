// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <cstdint>

namespace bursar {

enum class HttpMethod : std::uint8_t { Get, Post };

struct HttpHeader {
    QByteArray name;
    QByteArray value;
};

/// What goes out. May hold secrets in its headers and body: it is never logged whole
/// (net/wirelog.h).
struct HttpRequest {
    HttpMethod method = HttpMethod::Get;
    QUrl url;
    QList<HttpHeader> headers;
    QByteArray body;
};

/// What came back, whatever the status. `body` has room for SIMDJSON_PADDING more bytes behind its
/// end, so that it is parsed where it lies.
struct HttpResponse {
    int status = 0;
    QList<HttpHeader> headers;
    QByteArray body;

    /// First value of this name, without regard to case; empty when absent.
    QByteArray header(QByteArrayView name) const;
};

} // namespace bursar
