// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <cstdint>
#include <memory>

namespace bursar {

class BodySink;

enum class HttpMethod : std::uint8_t { Get, Post, Patch, Delete };

QByteArrayView toString(HttpMethod method); ///< "GET"

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
    std::shared_ptr<BodySink> sink; ///< takes the body of a 2xx answer; null: HttpResponse does
};

/// What came back, whatever the status. `body` has room for SIMDJSON_PADDING more bytes behind its
/// end, so that it is parsed where it lies.
struct HttpResponse {
    int status = 0;
    QList<HttpHeader> headers;
    QByteArray body;
    std::int64_t sunk = 0; ///< bytes of the body that went into the request's sink

    /// First value of this name, without regard to case; empty when absent.
    QByteArray header(QByteArrayView name) const;
    /// Of the whole body, wherever it went.
    std::int64_t bodyBytes() const { return body.size() + sunk; }
};

/// What simdjson wants to find allocated behind the text (SIMDJSON_PADDING, and then some).
inline constexpr qsizetype bodyPadding = 64;

/// Makes the room that HttpResponse promises, if it is not there.
void reservePadding(QByteArray& body);

/// The same scheme, host and port: where a bearer for one may be sent to the other.
bool sameOrigin(const QUrl& a, const QUrl& b);

/// This machine: localhost, 127.0.0.0/8, ::1. The only hosts that plain http is accepted for (D5).
bool isLoopback(const QUrl& url);

} // namespace bursar
